//! The newest check-ins, while all that is kept is being read.

use std::rc::Rc;

use super::Session;
use crate::domain::book::Book;
use crate::domain::check_in::CheckIn;
use crate::flow::keeping::Keeping;

/// What can be shown before everything is read. Nothing of it can be changed until then: what is
/// known of it may be less than what is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newest {
    /// The book.
    pub book: Rc<Book>,
    /// Its newest check-ins, newest first.
    pub check_ins: Rc<Vec<Rc<CheckIn>>>,
}

impl Session {
    /// Whether what is kept is being read for the first time.
    #[must_use]
    pub fn is_reading(&self) -> bool {
        self.keeping == Keeping::Unknown
    }

    /// What Look back lists, newest first, and the book that it is in.
    #[must_use]
    pub fn looked_back_on(&self) -> (&Rc<Book>, &Rc<Vec<Rc<CheckIn>>>) {
        match &self.newest {
            Some(newest) if self.is_reading() => (&newest.book, &newest.check_ins),
            _ => (&self.book, &self.check_ins),
        }
    }

    /// Everything may have been read before they were.
    pub(super) fn newest_read(&mut self, newest: Newest) {
        if self.is_reading() {
            self.newest = Some(newest);
        }
    }
}
