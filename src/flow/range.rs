//! Deleting from a day to a day: which days were chosen.

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
