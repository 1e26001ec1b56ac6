//! Why work on the lock came to nothing, and what can still be relied on.

use crate::store::StoreError;
use crate::store::vault::{NoRandomness, NoRoom};

/// Why a lock was not opened, put on, changed or taken off. Nothing that was kept is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LockError {
    /// The words are not the ones, or the vault's header is damaged; nobody can tell which.
    WrongWords,
    /// The device did not give the memory, or the randomness, that it takes.
    NoRoom,
    /// The store could not do its part. The lock is as it was.
    Store(StoreError),
    /// The store could not say whether it did, or broke off after it had: what was kept is there,
    /// by the old way in or by the new one.
    Unsettled(StoreError),
}

impl From<StoreError> for LockError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<NoRoom> for LockError {
    fn from(NoRoom: NoRoom) -> Self {
        Self::NoRoom
    }
}

impl From<NoRandomness> for LockError {
    fn from(NoRandomness: NoRandomness) -> Self {
        Self::NoRoom
    }
}
