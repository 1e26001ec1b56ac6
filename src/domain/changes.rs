//! Several changes of what is kept, made at one stroke or not at all, and taken back the same way.

use std::rc::Rc;

use super::book::Book;
use super::check_in::CheckIn;
use super::leaf::Leaf;

/// One thing as it was, and as it is to be: none where it was not there, or is to be gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<T> {
    /// As it was.
    pub before: Option<Rc<T>>,
    /// As it is to be.
    pub after: Option<Rc<T>>,
}

/// Several changes, each of another thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Of the book; none where it stays as it is.
    pub book: Option<Change<Book>>,
    /// Of check-ins.
    pub check_ins: Vec<Change<CheckIn>>,
    /// Of leaves.
    pub leaves: Vec<Change<Leaf>>,
}

impl<T> Change<T> {
    /// Something that was not there.
    #[must_use]
    pub fn added(after: &Rc<T>) -> Self {
        Self { before: None, after: Some(Rc::clone(after)) }
    }

    /// Something that is to be gone.
    #[must_use]
    pub fn removed(before: &Rc<T>) -> Self {
        Self { before: Some(Rc::clone(before)), after: None }
    }

    fn taken_back(&self) -> Self {
        Self { before: self.after.clone(), after: self.before.clone() }
    }
}

impl Changes {
    /// The changes after which all is as it was.
    #[must_use]
    pub fn taken_back(&self) -> Self {
        Self {
            book: self.book.as_ref().map(Change::taken_back),
            check_ins: self.check_ins.iter().map(Change::taken_back).collect(),
            leaves: self.leaves.iter().map(Change::taken_back).collect(),
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        usize::from(self.book.is_some()) + self.check_ins.len() + self.leaves.len()
    }

    /// Whether there is nothing to change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }
}
