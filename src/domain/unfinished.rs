//! A check-in that is not finished: what of it may be kept, and offered again
//! after a reload or a kill.

use super::check_in::CheckIn;
use super::pace::PaceAnswer;
use super::pain::{PainAnswer, PainDetail};
use super::sealing::SealedVoice;

/// A check-in under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// The rounds so far, and what followed.
    pub check_in: CheckIn,
    /// Whose turn it is.
    pub turn: Turn,
}

/// Whose turn it is in an unfinished check-in.
///
/// With two voices, answers that are not sealed yet are not here: whoever
/// opens the phone again may be the other of the two. They are asked anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nobody's: the round has come to its outcome.
    Nobodys,
    /// One voice alone, with what was said so far.
    Alone(Said),
    /// The first of two.
    First,
    /// The second of two; the first has sealed their answers.
    Second(SealedVoice),
}

/// What one voice alone has said so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// How much it hurts.
    pub pain: Option<PainAnswer>,
    /// Where, and what it is like.
    pub detail: PainDetail,
    /// What would feel right.
    pub pace: Option<PaceAnswer>,
}
