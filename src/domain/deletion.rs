//! Deleting by itself: entries go some days after they were kept, if the couple
//! chose so.

use super::moment::Moment;

/// After how many days an entry is deleted by itself: 7, 14, 30, 90 or 365, or
/// never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeleteAfter(Option<u16>);

impl DeleteAfter {
    /// Nothing is deleted unless somebody does it.
    pub const NEVER: Self = Self(None);
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self(Some(7)),
        Self(Some(14)),
        Self(Some(30)),
        Self(Some(90)),
        Self(Some(365)),
        Self(None),
    ];

    /// A choice, if it is one that is offered.
    #[must_use]
    pub fn new(days: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.days() == Some(days))
    }

    /// In days; none for never.
    #[must_use]
    pub const fn days(self) -> Option<u16> {
        self.0
    }
}

/// What has to be known from one opening of the app to the next, so that a
/// wrong clock deletes nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watch {
    /// When the app was last open, by a clock that could be believed. Not noted
    /// where nothing is ever to be deleted.
    pub seen: Option<Moment>,
    /// The deletion that was announced.
    pub announced: Option<Announced>,
}

/// A deletion that was announced, at least a day before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    made: Moment,
    due: Moment,
    entries: u128,
}

impl Announced {
    /// How long before a deletion it is announced, at the least: 24 hours, in
    /// milliseconds.
    pub const AHEAD_MS: i64 = 24 * 60 * 60 * 1_000;

    /// An announcement, if the deletion lies at least a day after it. `entries`
    /// stands for those that it was about: the sum of their names.
    #[must_use]
    pub fn new(made: Moment, due: Moment, entries: u128) -> Option<Self> {
        let is_ahead = due.since(made).is_some_and(|ahead| ahead >= Self::AHEAD_MS);
        is_ahead.then_some(Self { made, due, entries })
    }

    /// When it was made.
    #[must_use]
    pub const fn made(self) -> Moment {
        self.made
    }

    /// When the entries will be deleted.
    #[must_use]
    pub const fn due(self) -> Moment {
        self.due
    }

    /// The sum of the names of the entries.
    #[must_use]
    pub const fn entries(self) -> u128 {
        self.entries
    }
}
