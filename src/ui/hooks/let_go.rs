//! Long work that a person has let go of.

use std::cell::RefCell;

/// The numbers of the work that was let go of.
#[derive(Debug, Default)]
pub(super) struct LetGo(RefCell<Vec<u64>>);

impl LetGo {
    /// Lets go of the work with this number.
    pub(super) fn of(&self, number: u64) {
        self.0.borrow_mut().push(number);
    }

    /// Whether the work with this number is still wanted.
    pub(super) fn wants(&self, number: u64) -> bool {
        !self.0.borrow().contains(&number)
    }
}
