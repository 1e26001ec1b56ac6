//! Wins: what went well, or was kind, however small.

use super::leaf::Thanks;

/// What was done, or had, because something was hard and they were kind about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kindness {
    /// Something small that went well.
    SmallWin,
    /// A small gift.
    Gift,
    /// Time together.
    Date,
}

impl Kindness {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::SmallWin, Self::Gift, Self::Date];
}

/// A win.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Win {
    /// What it was.
    pub what: Kindness,
    /// In their own words.
    pub says: Thanks,
}
