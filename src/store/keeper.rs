//! What the screens use: books and check-ins in, books and check-ins out.
//!
//! The rules of keeping are here and nowhere else:
//!
//! - What cannot be read is set aside before anything takes its place, and
//!   what a newer version wrote is never touched. Both are looked at in the
//!   very commit that writes, so that no other tab can slip in between.
//! - Only [`Keeper::keep`] and [`Keeper::save_book`] begin to keep. Everything
//!   else answers [`StoreError::Absent`] where there is no book: what was
//!   erased in one tab does not rise again from another.
//! - One record for each check-in: a save reads and writes its own record and
//!   the book's, and so costs the same however many there are.
//! - Keys that are not this app's are left alone.
//! - Where there is a lock, nothing is read or written that is not sealed, and
//!   nothing at all until it is open ([`locking`]).

mod change;
mod find;
mod lock_error;
mod locking;
mod locksmith;
mod lost_lock;
mod lying;
mod moving;
mod write;

use std::cell::RefCell;
use std::rc::Rc;

pub use change::Ended;
pub use find::{Found, Lock};
pub use lock_error::LockError;
pub use locksmith::Locksmith;
pub use lying::AllThatLies;

use super::sealed::Sealed;
use super::{Change, Store, StoreError};
use crate::domain::book::Book;
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::domain::leaf::{Leaf, LeafId};
use crate::domain::unfinished::Unfinished;
use crate::record::{Key, export_set_aside};

/// Keeps books and check-ins in a store.
pub struct Keeper {
    store: Rc<dyn Store>,
    /// The vault over it, while it is open.
    vault: RefCell<Option<Rc<Sealed>>>,
}

impl Keeper {
    /// A keeper of what is in this store.
    #[must_use]
    pub fn new(store: Rc<dyn Store>) -> Self {
        Self { store, vault: RefCell::default() }
    }

    /// Everything that is kept. What cannot be read is set aside on the way,
    /// all of it at one stroke; if that fails it stays where it is.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    pub async fn find(&self) -> Result<Found, StoreError> {
        if let Some(sealed) = self.opened() {
            let found = match self.header_of(&sealed).await {
                Ok((header, _)) => find::find(sealed.as_ref(), Some(header.book)).await,
                Err(error) => Err(error),
            };
            match found {
                // Another tab has put another lock in its place, or none, or deleted everything.
                Err(StoreError::Locked | StoreError::Absent) => self.close(),
                // A newer version keeps the book in it. That is told, and nothing else: here nothing
                // would lock it again.
                Ok(Found { is_read_only: true, newer, .. }) => {
                    self.close();
                    let lock = Lock::Closed;
                    return Ok(Found { is_read_only: true, newer, lock, ..Found::default() });
                }
                found => return found.map(|found| Found { lock: Lock::Open, ..found }),
            }
        }
        find::find(self.store.as_ref(), None).await
    }

    /// The newest check-ins, the newest first, with their book: what can be shown while everything
    /// is being read. Nothing where no book is kept, or a lock is on it: behind one, nothing that
    /// lies there tells when it was.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    pub async fn newest(&self, most: u32) -> Result<Option<(Book, Vec<CheckIn>)>, StoreError> {
        find::newest(self.store.as_ref(), most).await
    }

    /// The vault, if it is open.
    fn opened(&self) -> Option<Rc<Sealed>> {
        self.vault.borrow().clone()
    }

    /// Where records are read and written now.
    fn place(&self) -> Rc<dyn Store> {
        match self.opened() {
            Some(sealed) => sealed,
            None => Rc::clone(&self.store),
        }
    }

    /// Writes a finished check-in with its book, and lets go of its unfinished
    /// form, at one stroke. The first time, this begins to keep.
    ///
    /// Where another book is kept already (two tabs that both began to keep),
    /// the check-in is filed in that one, which stays as it is.
    ///
    /// # Errors
    /// [`StoreError`]; what was kept before is as it was.
    pub async fn keep(&self, book: &Book, check_in: &CheckIn) -> Result<(), StoreError> {
        self.write(write::What::Kept(book, check_in)).await
    }

    /// The same, where a book is kept.
    ///
    /// # Errors
    /// [`StoreError`], and [`StoreError::Absent`] where no book is kept; what
    /// was kept before is as it was.
    pub async fn keep_on(&self, book: &Book, check_in: &CheckIn) -> Result<(), StoreError> {
        self.write(write::What::KeptOn(book, check_in)).await
    }

    /// Writes the book. The first time, this begins to keep.
    ///
    /// # Errors
    /// [`StoreError`]; what was kept before is as it was.
    pub async fn save_book(&self, book: &Book) -> Result<(), StoreError> {
        self.write(write::What::Book(book)).await
    }

    /// Writes the book again, where one is kept.
    ///
    /// # Errors
    /// [`StoreError`], and [`StoreError::Absent`] where no book is kept; what
    /// was kept before is as it was.
    pub async fn change_book(&self, book: &Book) -> Result<(), StoreError> {
        self.write(write::What::BookOn(book)).await
    }

    /// Writes a finished check-in, new or changed, where a book is kept.
    ///
    /// # Errors
    /// [`StoreError`], and [`StoreError::Absent`] where no book is kept; what
    /// was kept before is as it was.
    pub async fn save_check_in(&self, check_in: &CheckIn) -> Result<(), StoreError> {
        self.write(write::What::CheckIn(check_in)).await
    }

    /// Writes an unfinished check-in, where a book is kept.
    ///
    /// # Errors
    /// [`StoreError`], and [`StoreError::Absent`] where no book is kept; what
    /// was kept before is as it was.
    pub async fn save_unfinished(&self, unfinished: &Unfinished) -> Result<(), StoreError> {
        self.write(write::What::Unfinished(unfinished)).await
    }

    /// Writes a leaf, new or changed, where a book is kept.
    ///
    /// # Errors
    /// [`StoreError`], and [`StoreError::Absent`] where no book is kept; what
    /// was kept before is as it was.
    pub async fn save_leaf(&self, leaf: &Leaf) -> Result<(), StoreError> {
        self.write(write::What::Leaf(leaf)).await
    }

    /// Takes a leaf out, if it is there.
    ///
    /// # Errors
    /// [`StoreError`] if it may still be there.
    pub async fn erase_leaf(&self, id: LeafId) -> Result<(), StoreError> {
        self.erase(|key| matches!(key, Key::Leaf { id: own, .. } if *own == id)).await
    }

    /// Lets go of an unfinished check-in, if it is there.
    ///
    /// # Errors
    /// [`StoreError`] if it may still be there.
    pub async fn erase_unfinished(&self, id: CheckInId) -> Result<(), StoreError> {
        self.erase(|key| matches!(key, Key::Unfinished { id: own, .. } if *own == id)).await
    }

    /// Deletes a kept check-in, if it is there.
    ///
    /// # Errors
    /// [`StoreError`] if it may still be there.
    pub async fn erase_check_in(&self, id: CheckInId) -> Result<(), StoreError> {
        self.erase(|key| matches!(key, Key::CheckIn { id: own, .. } if *own == id)).await
    }

    /// Deletes everything that this app has written, by any version of it, and
    /// what was set aside: a person has asked for it.
    ///
    /// # Errors
    /// [`StoreError`] if something may still be there.
    pub async fn erase_everything(&self) -> Result<(), StoreError> {
        self.store.erase_everything().await?;
        self.close();
        Ok(())
    }

    /// What was set aside, as one file to take away.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read, or the lock is closed.
    pub async fn aside_as_file(&self) -> Result<Vec<u8>, StoreError> {
        Ok(export_set_aside(&self.unlocked_place().await?.load_aside().await?))
    }

    /// Where records are read and written now, if that is not behind a closed lock.
    async fn unlocked_place(&self) -> Result<Rc<dyn Store>, StoreError> {
        if self.opened().is_none() && self.header().await?.is_some() {
            return Err(StoreError::Locked);
        }
        Ok(self.place())
    }

    /// Erases the records whose keys are meant. They are found by their names
    /// alone, in whichever book they are filed.
    async fn erase(&self, is_meant: impl Fn(&Key) -> bool) -> Result<(), StoreError> {
        let place = self.unlocked_place().await?;
        let keys = place.keys().await?;
        let is_meant = |key: &String| Key::parse(key).is_some_and(|key| is_meant(&key));
        let changes: Vec<_> = keys.into_iter().filter(is_meant).map(Change::Erase).collect();
        if changes.is_empty() { Ok(()) } else { place.commit(changes).await }
    }
}
