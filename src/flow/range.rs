//! Deleting from a day to a day: which days were chosen, and how far it has come.

use std::rc::Rc;

use super::backup::Progress;
use super::keeping::Problem;
use crate::domain::changes::Changes;
use crate::domain::moment::Day;

/// The days that were chosen; the first alone is a range of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// None yet.
    #[default]
    Nothing,
    /// From this day.
    From(Day),
    /// From this day to that one, which is no earlier.
    Whole(Day, Day),
}

/// Which way a range goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is being deleted. On the screen it is gone already.
    Deleting,
    /// It is being brought back. On the screen it is back already.
    BringingBack,
}

/// A range that is at work. Until it has ended, nothing of it is deleted, or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Its number.
    pub number: u64,
    /// Which way it goes.
    pub way: Way,
    /// What is changed by it; nothing that is known here, where a lock has come between.
    pub changes: Rc<Changes>,
    /// How far it is.
    pub progress: Progress,
    /// The page was covered or left meanwhile: whoever comes next does not bring it back.
    pub is_for_good: bool,
}

/// What happened with the one that has this number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// So much of it is ready.
    Prepared(u64, Progress),
    /// Somebody let go of it.
    LetGo(u64),
    /// It is made, or was let go of before anything changed; or it could not be made.
    Ended(u64, Result<bool, Problem>),
}

impl Work {
    /// Whether it can still be let go of: as long as it is not being written.
    #[must_use]
    pub fn can_be_let_go_of(&self) -> bool {
        self.way == Way::Deleting && !self.progress.is_whole()
    }
}

impl State {
    /// Somebody chose a day: one end, then the other, then anew.
    #[must_use]
    pub fn with(self, day: Day) -> Self {
        match self {
            Self::From(other) => Self::Whole(other.min(day), other.max(day)),
            Self::Nothing | Self::Whole(..) => Self::From(day),
        }
    }

    /// The first day, and the last.
    #[must_use]
    pub const fn days(self) -> Option<(Day, Day)> {
        match self {
            Self::Nothing => None,
            Self::From(day) => Some((day, day)),
            Self::Whole(first, last) => Some((first, last)),
        }
    }

    /// Whether a day is in it.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        self.days().is_some_and(|(first, last)| first <= day && day <= last)
    }
}
