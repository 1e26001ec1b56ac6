//! A store that stops writing, once it is told that a newer version of the app is open.
//!
//! It stands under everything that writes: what was asked for a moment before the newer version
//! said hello, and still waits for its turn, is not written either.

use std::cell::Cell;

use super::{Answer, Change, Entry, Store, StoreError};

/// A store, until it is halted; from then on it can only be read, and be erased as a whole, which
/// a person asks for.
#[derive(Debug)]
pub struct Halting<S> {
    inner: S,
    is_halted: Cell<bool>,
}

impl<S: Store> Halting<S> {
    /// A store that writes.
    pub const fn new(inner: S) -> Self {
        Self { inner, is_halted: Cell::new(false) }
    }

    /// From here on nothing is written, and each attempt is answered with
    /// [`StoreError::Newer`].
    pub fn halt(&self) {
        self.is_halted.set(true);
    }
}

impl<S: Store> Store for Halting<S> {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        self.inner.load_all()
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        self.inner.load(keys)
    }

    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        self.inner.load_last(prefix, most)
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        self.inner.keys()
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        Box::pin(async move {
            if self.is_halted.get() {
                return Err(StoreError::Newer);
            }
            self.inner.commit(changes).await
        })
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        self.inner.load_aside()
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        self.inner.erase_everything()
    }
}
