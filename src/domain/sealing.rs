//! Who may see what, and when.
//!
//! A voice is sealed when the phone is passed over. A [`SealedVoice`] has no
//! way to be read: it can only be opened together with the second one, and
//! what comes out is what the couple chose beforehand to see.

use super::pain::Pain;
use super::suggestion::{Outcome, Suggestion, suggest};
use super::voice::{Unsaid, Voice, Wish};

/// What two people see afterwards, as they chose beforehand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reveal {
    /// Only the outcome. The more cautious choice, and so the first.
    #[default]
    OutcomeOnly,
    /// Both answers, side by side.
    SideBySide,
}

impl Reveal {
    /// Of two choices the one that shows less.
    #[must_use]
    pub const fn more_careful(self, other: Self) -> Self {
        match (self, other) {
            (Self::SideBySide, Self::SideBySide) => Self::SideBySide,
            _ => Self::OutcomeOnly,
        }
    }
}

/// A voice that is final for this round and is not to be seen yet.
///
/// The wish and what was unsaid are folded into one outcome as it is sealed,
/// so that neither can be told apart from any other pause, on a screen or on a
/// disk. What was promised to the person goes with it: a book that says
/// something else by the time the second has answered breaks no seal.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedVoice {
    voice: Voice,
    outcome: Outcome,
    reveal: Reveal,
}

impl SealedVoice {
    /// Seals one person's answers, for the outcome only.
    #[must_use]
    pub fn seal(voice: Voice, unsaid: Unsaid, wish: Wish, pain_before: Option<Pain>) -> Self {
        let outcome = suggest(&voice, unsaid, pain_before).with_wish(wish);
        Self { voice, outcome, reveal: Reveal::OutcomeOnly }
    }

    /// The same, on this promise of what both will see.
    #[must_use]
    pub fn promised(self, reveal: Reveal) -> Self {
        Self { reveal, ..self }
    }

    /// What was promised that both will see.
    #[must_use]
    pub const fn reveal(&self) -> Reveal {
        self.reveal
    }

    /// Opens two sealed voices at once. There is no way to open one. Both are
    /// seen only if that was promised to both.
    #[must_use]
    pub fn open(first: Self, second: Self) -> Opened {
        let suggestion = Suggestion::for_two(first.outcome, second.outcome);
        let pains = [first.voice.pain.felt(), second.voice.pain.felt()];
        let voices = match (first.reveal, second.reveal) {
            (Reveal::SideBySide, Reveal::SideBySide) => Some(Box::new([first.voice, second.voice])),
            _ => None,
        };
        Opened { suggestion, voices, pains }
    }

    /// The parts but for the promise, for saving an unfinished check-in under the protection that
    /// the couple chose. Not for any screen.
    #[must_use]
    pub fn to_saved_parts(&self) -> (&Voice, Outcome) {
        (&self.voice, self.outcome)
    }

    /// The same, read back, for the outcome only. The outcome is never less than
    /// a pause where the voice by itself asks for one.
    #[must_use]
    pub fn from_saved_parts(voice: Voice, outcome: Outcome) -> Self {
        let least = suggest(&voice, Unsaid::default(), None).with_wish(Wish::GoOn);
        Self { voice, outcome: outcome.max(least), reveal: Reveal::OutcomeOnly }
    }
}

/// Says that there is a sealed voice, and nothing of what it holds: a debug
/// print must not be a way round the seal.
impl std::fmt::Debug for SealedVoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedVoice(..)")
    }
}

/// What two sealed voices come to.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// What is suggested to both.
    pub suggestion: Suggestion,
    /// Both voices in the order in which they spoke, if they may be seen.
    pub voices: Option<Box<[Voice; 2]>>,
    pains: [Option<Pain>; 2],
}

impl Opened {
    /// Both pains, for the rule about pain that rose; never for a screen.
    pub(crate) const fn pains(&self) -> [Option<Pain>; 2] {
        self.pains
    }
}

/// Leaves out the pains, which the two may have chosen not to see.
impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened")
            .field("suggestion", &self.suggestion)
            .field("voices", &self.voices)
            .finish_non_exhaustive()
    }
}
