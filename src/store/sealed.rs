//! A store whose records are sealed: the same promises, over any other store.
//!
//! - A record lies under a [name](name_of) that tells nothing, with its own
//!   key sealed beside it.
//! - It opens in its own vault, under its own name, with its own sequence, and
//!   nowhere else. A form of it that is older than one this store has seen does
//!   not count as a record. (An older form put back while the vault was locked
//!   cannot be told from the last one.)
//! - What does not open is handed on as it lies there, under the name that it
//!   has, so that the keeper can set it aside like anything else that cannot be
//!   read.
//! - Nothing is written unless the vault's header is there and is this vault's:
//!   another tab may have written everything anew under another key, or taken
//!   the lock off.

mod commit;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::rc::Rc;

use zeroize::Zeroizing;

use super::breath::Breath;
use super::vault::{Key, Place, Randomness, name_of, open, seal};
use super::{Answer, Change, Entry, Store, StoreError, last_of, without_number};
use crate::record::sealed::{Frame, with_key, without_key};
use crate::record::{self, Header, decode_header};

/// A store of sealed records, open.
pub struct Sealed {
    inner: Rc<dyn Store>,
    vault: u128,
    key: Key,
    randomness: Randomness,
    /// What is known of each record by its name: its own key, and how often it was written.
    known: RefCell<BTreeMap<String, (String, u64)>>,
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed")
    }
}

/// Where the header lies, which is not sealed.
pub(super) fn header_key() -> String {
    record::Key::Book.to_string()
}

/// Whether something is called as a record in a vault is.
fn is_in_a_vault(name: &str) -> bool {
    matches!(record::Key::parse(name), Some(record::Key::Sealed { .. }))
}

impl Sealed {
    /// The records of a vault, by its key.
    #[must_use]
    pub fn new(inner: Rc<dyn Store>, vault: u128, key: Key, randomness: Randomness) -> Self {
        Self { inner, vault, key, randomness, known: RefCell::default() }
    }

    /// The name of the vault that it opens.
    pub(super) const fn vault(&self) -> u128 {
        self.vault
    }

    /// The vault's key, to be wrapped.
    pub(super) const fn key(&self) -> &Key {
        &self.key
    }

    /// What a record is called in this vault.
    pub(super) fn name(&self, key: &str) -> Result<String, StoreError> {
        // What was handed on under its name goes by it on the way back.
        if is_in_a_vault(key) {
            return Ok(key.to_owned());
        }
        let name = name_of(&self.key, key).ok_or(StoreError::BrokeOff)?;
        Ok(record::Key::Sealed { name }.to_string())
    }

    /// A record, sealed to be written under its name.
    pub(super) fn sealed(&self, key: &str, record: &[u8]) -> Result<Entry, StoreError> {
        let name = self.name(key)?;
        let before = self.known.borrow().get(&name).map_or(0, |(_, sequence)| *sequence);
        let sequence = before.checked_add(1).ok_or(StoreError::BrokeOff)?;
        let nonce = self.randomness.bytes().map_err(|_| StoreError::BrokeOff)?;
        let bytes = Zeroizing::new(with_key(key, record).ok_or(StoreError::BrokeOff)?);
        let place =
            Place { vault: self.vault, record: &name, format: Frame::FORMAT.into(), sequence };
        let sealed = seal(&self.key, &place, &nonce, &bytes).ok_or(StoreError::BrokeOff)?;
        Ok((name, Frame { format: Frame::FORMAT, sequence, nonce, sealed }.encode()))
    }

    /// A record's own key, how often it was written, and the record; none if it does not open.
    fn opened(&self, name: &str, bytes: &[u8]) -> Option<(String, u64, Vec<u8>)> {
        let frame = Frame::decode(bytes).ok()?;
        let place = Place {
            vault: self.vault,
            record: name,
            format: frame.format.into(),
            sequence: frame.sequence,
        };
        let opened = open(&self.key, &place, &frame.nonce, &frame.sealed).ok()?;
        let (key, record) = without_key(&opened)?;
        Some((key.to_owned(), frame.sequence, record.to_vec()))
    }

    /// A record and its own key, from what lies under a name.
    pub(super) fn read(&self, name: &str, bytes: &[u8]) -> Option<Entry> {
        self.opened(name, bytes).map(|(key, _, record)| (key, record))
    }

    /// A record from what lies in its place, which must not be older than what was seen there.
    fn current(&self, name: &str, bytes: &[u8]) -> Option<(String, Vec<u8>)> {
        if bytes.len() > Frame::MOST_BYTES {
            return None;
        }
        let (key, sequence, record) = self.opened(name, bytes)?;
        let mut known = self.known.borrow_mut();
        let seen = known.entry(name.to_owned()).or_insert_with(|| (key.clone(), sequence));
        if sequence < seen.1 {
            return None;
        }
        seen.1 = sequence;
        drop(known);
        Some((key, record))
    }

    /// What lies in the store under a name, as a record under its own key; as it is, where it
    /// does not open. None for what is not in the vault.
    fn entry(&self, (name, bytes): Entry) -> Option<Entry> {
        is_in_a_vault(&name).then(|| {
            self.current(&name, &bytes).unwrap_or_else(|| {
                // The one record whose key is known beforehand.
                let is_book = self.name(&header_key()).is_ok_and(|book| book == name);
                (if is_book { header_key() } else { name }, bytes)
            })
        })
    }

    /// What was set aside, under its own key and as it was; none if it does not open.
    pub(super) fn read_aside(&self, name: &str, bytes: &[u8]) -> Option<Entry> {
        let (own, number) = without_number(name);
        self.opened(own, bytes).map(|(key, _, record)| (key + number, record))
    }

    /// The same; as it lies there, where it does not open.
    fn aside(&self, (name, bytes): Entry) -> Entry {
        self.read_aside(&name, &bytes).unwrap_or((name, bytes))
    }

    /// That a header is there, and is this vault's.
    fn is_own(&self, header: Option<&[u8]>) -> Result<(), StoreError> {
        match header.map(decode_header) {
            None => Err(StoreError::Absent),
            Some(Ok(Header { vault, .. })) if vault == self.vault => Ok(()),
            _ => Err(StoreError::Locked),
        }
    }

    /// The records' own keys. What is known is not opened again for it: of ten thousand, all of them
    /// would have to be where one is deleted.
    async fn own_keys(&self) -> Result<Vec<String>, StoreError> {
        let mut names = self.inner.keys().await?;
        names.retain(|name| is_in_a_vault(name));
        let mut unknown = names.clone();
        unknown.retain(|name| !self.known.borrow().contains_key(name));
        // What opens is known from then on.
        self.load(&unknown).await?;
        let known = self.known.borrow();
        for name in &mut names {
            if let Some((key, _)) = known.get(name) {
                name.clone_from(key);
            }
        }
        Ok(names)
    }

    async fn all(&self) -> Result<Vec<Entry>, StoreError> {
        let lying = self.inner.load_all().await?;
        let header = lying.iter().find(|(key, _)| *key == header_key());
        match self.is_own(header.map(|(_, bytes)| bytes.as_slice())) {
            // Everything was deleted: there is nothing to be read, and nothing will be written.
            Err(StoreError::Absent) => return Ok(Vec::new()),
            answer => answer?,
        }
        let mut entries = Vec::with_capacity(lying.len());
        let mut breath = Breath::new();
        for lying in lying {
            entries.extend(self.entry(lying));
            breath.if_due().await;
        }
        entries.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        Ok(entries)
    }
}

impl Store for Sealed {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(self.all())
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        Box::pin(async move {
            let names = keys.iter().map(|key| self.name(key));
            let names: Vec<String> = names.chain([Ok(header_key())]).collect::<Result<_, _>>()?;
            let mut found = self.inner.load(&names).await?;
            match self.is_own(found.pop().flatten().as_deref()) {
                Err(StoreError::Absent) => return Ok(vec![None; keys.len()]),
                answer => answer?,
            }
            let found = names.into_iter().zip(found);
            Ok(found.map(|(name, bytes)| Some(self.entry((name, bytes?))?.1)).collect())
        })
    }

    /// Their names do not tell which are the last: all of them are opened for it.
    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        Box::pin(async move { Ok(last_of(self.load_all().await?, prefix, most)) })
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        Box::pin(self.own_keys())
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        Box::pin(self.commit_sealed(changes))
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(async {
            let aside = self.inner.load_aside().await?;
            let mut opened: Vec<Entry> = aside.into_iter().map(|entry| self.aside(entry)).collect();
            opened.sort_unstable_by(|one, other| one.0.cmp(&other.0));
            Ok(opened)
        })
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        Box::pin(async {
            self.inner.erase_everything().await?;
            self.known.borrow_mut().clear();
            Ok(())
        })
    }
}
