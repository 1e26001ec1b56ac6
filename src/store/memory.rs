//! A store in memory: the same promises, for as long as it lives.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::{Answer, Change, Entry, Store, StoreError, key_aside};

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
        let after = held.after(changes)?;
        if self.room.is_some_and(|room| after.bytes() > room) {
            return Err(StoreError::Full);
        }
        *held = after;
        drop(held);
        Ok(())
    }
}

impl Held {
    /// What is held after these changes.
    fn after(&self, changes: Vec<Change>) -> Result<Self, StoreError> {
        let mut after = self.clone();
        for change in changes {
            match change {
                Change::Expect(key, bytes) => {
                    if self.records.get(&key) != bytes.as_ref() {
                        return Err(StoreError::Changed);
                    }
                }
                Change::Put(key, bytes) => {
                    after.records.insert(key, bytes);
                }
                Change::Erase(key) => {
                    after.records.remove(&key);
                }
                Change::SetAside(key) => {
                    if let Some(bytes) = self.records.get(&key) {
                        let aside = key_aside(&key, |key| after.aside.contains_key(key));
                        after.aside.insert(aside, bytes.clone());
                        after.records.remove(&key);
                    }
                }
            }
        }
        Ok(after)
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
