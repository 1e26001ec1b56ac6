//! A store that fails on purpose: the chosen one of its operations, in a
//! chosen way. For tests, and for nothing else.

use std::cell::Cell;
use std::future::pending;

use super::{Answer, Change, Entry, Store, StoreError};

/// A way to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is done, and this is the answer.
    Before(StoreError),
    /// All of it is done, and this is the answer all the same.
    After(StoreError),
    /// Nothing is done, and no answer comes.
    Silence,
    /// All is well, but that of everything that is read, the last comes torn.
    Torn,
}

/// A store that fails once, at a chosen operation.
#[derive(Debug)]
pub struct Faulty<S> {
    inner: S,
    fault: Cell<Option<(usize, Fault)>>,
    operations: Cell<usize>,
}

impl<S: Store> Faulty<S> {
    /// A store that does not fail until it is told to.
    pub const fn new(inner: S) -> Self {
        Self { inner, fault: Cell::new(None), operations: Cell::new(0) }
    }

    /// Fails the operation that is this many operations away: 0 is the next.
    pub fn fail(&self, away: usize, fault: Fault) {
        self.fault.set(Some((self.operations.get().saturating_add(away), fault)));
    }

    /// How many operations there have been.
    pub fn operations(&self) -> usize {
        self.operations.get()
    }

    /// The store inside, which does not fail.
    pub const fn inner(&self) -> &S {
        &self.inner
    }

    async fn perhaps<T>(&self, doing: Answer<'_, T>) -> Result<T, StoreError> {
        let operation = self.operations.get();
        self.operations.set(operation.saturating_add(1));
        match self.fault.get() {
            Some((at, fault)) if at == operation => match fault {
                Fault::Before(error) => Err(error),
                Fault::After(error) => doing.await.and(Err(error)),
                Fault::Silence => pending().await,
                Fault::Torn => doing.await,
            },
            _ => doing.await,
        }
    }
}

impl<S: Store> Store for Faulty<S> {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        let is_torn = self.fault.get() == Some((self.operations.get(), Fault::Torn));
        Box::pin(async move {
            let mut all = self.perhaps(self.inner.load_all()).await?;
            if is_torn && let Some((_, bytes)) = all.last_mut() {
                bytes.pop();
            }
            Ok(all)
        })
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        Box::pin(self.perhaps(self.inner.load(keys)))
    }

    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        Box::pin(self.perhaps(self.inner.load_last(prefix, most)))
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        Box::pin(self.perhaps(self.inner.keys()))
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        Box::pin(self.perhaps(self.inner.commit(changes)))
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(self.perhaps(self.inner.load_aside()))
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        Box::pin(self.perhaps(self.inner.erase_everything()))
    }
}
