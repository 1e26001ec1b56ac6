//! A card for a clinician: "something I know is true".
//!
//! Written beforehand, in peace, to be shown in a room where words can be hard to find.

use super::text::Text;

/// A sentence on the card, up to 140 characters: it has to be read across a desk.
pub type CardSentence = Text<140>;

/// The card: at most four sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClinicianCard {
    /// Its sentences; any of them may be empty.
    pub sentences: [CardSentence; Self::MOST],
}

impl ClinicianCard {
    /// How many sentences it has room for.
    pub const MOST: usize = 4;

    /// The sentences that stand on it.
    pub fn written(&self) -> impl Iterator<Item = &CardSentence> {
        self.sentences.iter().filter(|sentence| !sentence.is_empty())
    }

    /// Whether nothing stands on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written().next().is_none()
    }
}
