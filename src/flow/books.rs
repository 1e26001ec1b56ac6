//! Books: which there are, and how far it has come that another one opens here.
//!
//! Another book opens by the page beginning anew: nothing of the one before, no memory and no key,
//! can show in it then. So a turn ends with the page, and until then with a question where
//! something would be lost by it.

use super::keeping::Problem;
use crate::domain::shelf::{BookNumber, Shelf};

/// What is known of the books, and of a turn to another one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Those that there are; the open one is the one that is open here.
    pub shelf: Shelf,
    /// How far a turn has come.
    pub turning: Turning,
}

/// Which book is to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// One that is there.
    To(BookNumber),
    /// Another one, in which nothing is.
    Begin,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turning {
    /// The same book stays open.
    #[default]
    Idle,
    /// Something would be lost by it: shall it be?
    Asked(Turn),
    /// The other one is about to open.
    Going {
        /// Which one; none, where this one is being closed.
        to: Option<Turn>,
        /// It was said that what would be lost may be.
        lets_go: bool,
    },
    /// It could not be done. This book is as it was.
    Failed(Problem),
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Somebody looked which books there are.
    Looked(Shelf),
    /// Another book was chosen.
    Chosen(Turn),
    /// It was said that what would be lost may be.
    LetGo,
    /// It was said that this book stays open.
    Stayed,
    /// This book is to be closed: it is deleted from this device.
    Closed,
    /// Which book is open is remembered, and this one is deleted if it was to be: the page can begin
    /// anew.
    Ready,
    /// It could not be remembered, or not deleted.
    Refused(Problem),
}

impl Event {
    /// Whether a person did it.
    #[must_use]
    pub const fn is_by_a_person(self) -> bool {
        matches!(self, Self::Chosen(_) | Self::LetGo | Self::Stayed | Self::Closed)
    }
}

impl Turning {
    /// Whether the page is about to begin anew, and everybody has been asked.
    #[must_use]
    pub const fn is_going(self) -> bool {
        matches!(self, Self::Going { .. })
    }
}
