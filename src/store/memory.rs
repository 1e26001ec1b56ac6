//! A store in memory: the same promises, for as long as it lives.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Answer, Change, Entry, Store, StoreError, key_aside, last_of};

/// A store in memory. A clone of it is a store of its own that begins with the
/// same records.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    held: RefCell<Held>,
    /// The most bytes, keys included, that fit; none where there is no bound.
    room: Option<usize>,
}

#[derive(Clone, Debug, Default)]
struct Held {
    records: BTreeMap<String, Vec<u8>>,
    aside: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty store that is full when it holds this many bytes of keys and
    /// records.
    #[must_use]
    pub fn with_room(bytes: usize) -> Self {
        Self { room: Some(bytes), ..Self::default() }
    }

    fn commit_now(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        let mut held = self.held.borrow_mut();
        held.is_as_expected(&changes)?;
        // In place where nothing can fail from here on: one more costs the same among ten thousand.
        let Some(room) = self.room else {
            held.apply(changes);
            return Ok(());
        };
        let mut after = held.clone();
        after.apply(changes);
        if after.bytes() > room {
            return Err(StoreError::Full);
        }
        *held = after;
        drop(held);
        Ok(())
    }
}

impl Held {
    fn is_as_expected(&self, changes: &[Change]) -> Result<(), StoreError> {
        let is_there = |change: &Change| match change {
            Change::Expect(key, bytes) => self.records.get(key) == bytes.as_ref(),
            Change::EraseAside(key, bytes) => self.aside.get(key) == Some(bytes),
            _ => true,
        };
        if changes.iter().all(is_there) { Ok(()) } else { Err(StoreError::Changed) }
    }

    fn apply(&mut self, changes: Vec<Change>) {
        for change in changes {
            match change {
                Change::Expect(..) => {}
                Change::Put(key, bytes) => {
                    self.records.insert(key, bytes);
                }
                Change::Erase(key) => {
                    self.records.remove(&key);
                }
                Change::SetAside(key) => {
                    if let Some(bytes) = self.records.remove(&key) {
                        self.lay_aside(&key, bytes);
                    }
                }
                Change::LayAside(key, bytes) => self.lay_aside(&key, bytes),
                Change::EraseAside(key, _) => {
                    self.aside.remove(&key);
                }
            }
        }
    }

    fn lay_aside(&mut self, key: &str, bytes: Vec<u8>) {
        let free = key_aside(key, |key| self.aside.contains_key(key));
        self.aside.insert(free, bytes);
    }

    fn bytes(&self) -> usize {
        self.records.iter().chain(&self.aside).map(|(key, bytes)| key.len() + bytes.len()).sum()
    }
}

fn entries(held: &BTreeMap<String, Vec<u8>>) -> Vec<Entry> {
    held.iter().map(|(key, bytes)| (key.clone(), bytes.clone())).collect()
}

impl Store for Memory {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(async { Ok(entries(&self.held.borrow().records)) })
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        Box::pin(async {
            let held = self.held.borrow();
            Ok(keys.iter().map(|key| held.records.get(key).cloned()).collect())
        })
    }

    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        Box::pin(async move { Ok(last_of(entries(&self.held.borrow().records), prefix, most)) })
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        Box::pin(async { Ok(self.held.borrow().records.keys().cloned().collect()) })
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        Box::pin(async { self.commit_now(changes) })
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(async { Ok(entries(&self.held.borrow().aside)) })
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        Box::pin(async {
            *self.held.borrow_mut() = Held::default();
            Ok(())
        })
    }
}
