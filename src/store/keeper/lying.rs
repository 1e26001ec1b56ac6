//! All that lies in a store, as it lies: to be taken along as a file, or to be laid back after it was
//! deleted. What is sealed stays sealed, and nothing of it is read.

use super::Keeper;
use crate::record::{Key, export_set_aside};
use crate::store::{Change, Entry, StoreError};

/// All that lies in a store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AllThatLies {
    records: Vec<Entry>,
    aside: Vec<Entry>,
}

impl AllThatLies {
    /// Whether nothing does.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.records.is_empty() && self.aside.is_empty()
    }
}

impl Keeper {
    /// All that lies here.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn all_that_lies(&self) -> Result<AllThatLies, StoreError> {
        Ok(AllThatLies {
            records: self.store.load_all().await?,
            aside: self.store.load_aside().await?,
        })
    }

    /// Lays it back where it lay, at one stroke, and only where no book has been begun since. Where it
    /// lies already, because an earlier answer was not told, it is done.
    ///
    /// # Errors
    /// [`StoreError`]; nothing has changed then, or all of it is back.
    pub async fn lay_back(&self, lying: &AllThatLies) -> Result<(), StoreError> {
        let records = lying.records.iter().cloned();
        let aside = lying.aside.iter().cloned();
        let aside = aside.map(|(key, bytes)| Change::LayAside(key, bytes));
        let mut changes = vec![Change::Expect(Key::Book.to_string(), None)];
        changes.extend(records.map(|(key, bytes)| Change::Put(key, bytes)).chain(aside));
        match self.store.commit(changes).await {
            Err(StoreError::Changed) if self.all_that_lies().await.as_ref() == Ok(lying) => Ok(()),
            answer => answer,
        }
    }

    /// The same as one file to take away, of what this app has written.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read.
    pub async fn as_it_lies_as_file(&self) -> Result<Vec<u8>, StoreError> {
        let AllThatLies { mut records, aside } = self.all_that_lies().await?;
        records.retain(|(key, _)| Key::parse(key).is_some());
        records.extend(aside);
        Ok(export_set_aside(&records))
    }
}
