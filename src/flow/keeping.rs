//! How far the keeping of the check-in on the screen has come.

use crate::domain::moment::Moment;

pub use crate::domain::keeping::{Keeping, LockProblem, Problem, Promise};

/// How far the keeping of the check-in on the screen has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Closing {
    /// Nobody has decided yet.
    #[default]
    Open,
    /// "Keep this" was pressed for the first time: how shall it be kept?
    AskedHow,
    /// With a lock: which words shall open it?
    ChoosingWords,
    /// "Keep this" was pressed, and how things are kept here is still being read. Then it is kept as
    /// they are, and nobody has to press again.
    Reading,
    /// It is being written.
    Saving,
    /// It is written, durably.
    Saved,
    /// It could not be written. The answers are still on the screen.
    NotSaved(Problem),
}

/// How far the work on the lock has come. It takes long enough to be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locking {
    /// Nothing is being done.
    #[default]
    Idle,
    /// It is being opened, put on, changed or taken off.
    Busy,
    /// It could not be.
    Failed(LockProblem),
}

/// How far the deletion of everything has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Erasing {
    /// Nobody has asked for it, or what came of it was read.
    #[default]
    Idle,
    /// It is being deleted.
    Busy,
    /// It is deleted. While it can be brought back, with the deletion.
    Done(Option<Deletion>),
    /// Something of it may still be there.
    Failed(Problem),
    /// It is being brought back.
    ComingBack,
    /// It is back.
    Back,
    /// It is not, or not all of it, and can still be.
    NotBack,
}

/// How long a deletion can be undone, in milliseconds.
pub const UNDO_WITHIN_MS: u32 = 10_000;

/// A deletion that can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// Its number; none comes twice.
    pub number: u64,
    /// When it was said to be deleted.
    pub at: Moment,
}

impl Deletion {
    /// Whether it can still be undone. A timer may have slept with the page, and a clock that was set
    /// back tells nobody how long it was.
    #[must_use]
    pub fn can_be_undone(&self, now: Moment) -> bool {
        (0..=i64::from(UNDO_WITHIN_MS)).contains(&(now.epoch_ms() - self.at.epoch_ms()))
    }
}
