//! What the store holds, as it was found.

use crate::domain::book::Book;
use crate::domain::check_in::CheckIn;
use crate::domain::keeping::LostLock;
use crate::domain::leaf::Leaf;
use crate::domain::unfinished::Unfinished;
use crate::flow::keeping::Keeping;

/// What was found on this device and could not be read; or was not found, and should have been.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aside {
    /// How many records were set aside, now or at an earlier time.
    pub unreadable: usize,
    /// Whether some of them were behind a lock that nothing opens any more.
    pub lost_lock: Option<LostLock>,
    /// How many a newer version has written; they stay where they are.
    pub newer: usize,
    /// Something was kept in this book, and nothing of it is there: it was cleared, and not by this
    /// app.
    pub is_missing: bool,
}

/// What the store held when the app started, or when another tab changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// How things are kept here.
    pub keeping: Keeping,
    /// The book, if there is one.
    pub book: Option<Book>,
    /// The check-ins, in any order.
    pub check_ins: Vec<CheckIn>,
    /// Check-ins that were never finished, in any order.
    pub unfinished: Vec<Unfinished>,
    /// The leaves of the book, in any order.
    pub leaves: Vec<Leaf>,
    /// What could not be read.
    pub aside: Aside,
}
