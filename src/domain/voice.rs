//! One person's answers.

use super::pace::PaceAnswer;
use super::pain::{PainAnswer, PainDetail};

/// What one person has answered, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// How much it hurts.
    pub pain: PainAnswer,
    /// Where, and what it is like; never required.
    pub detail: PainDetail,
    /// What would feel right.
    pub pace: PaceAnswer,
}

/// The answer to "Shall we go on?", from the least to the most cautious.
///
/// There is no wish to stop among them: a stop takes effect at once, from
/// anywhere, and is never sealed, compared or waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// "Go on".
    GoOn,
    /// "Pause and breathe".
    Pause,
}

/// The quiet, optional item: what somebody may be holding back.
///
/// It is never scored, kept or shown. All it does is to turn the wish into a
/// pause, in [`super::sealing::SealedVoice::seal`] and
/// [`super::suggestion::suggest`]; after that it exists nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unsaid {
    /// "I am going on mainly so as not to disappoint."
    pub so_as_not_to_disappoint: bool,
    /// "I said it was fine, and it was not quite."
    pub not_quite_fine: bool,
}

impl Unsaid {
    /// Whether anything is being held back.
    #[must_use]
    pub const fn is_something(self) -> bool {
        self.so_as_not_to_disappoint || self.not_quite_fine
    }
}
