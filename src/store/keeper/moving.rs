//! What is kept, and what was set aside, moved from the form in which it lies to another: into a
//! vault, from one vault into another, or back into the clear.

use std::rc::Rc;

use super::Keeper;
use super::find::readable;
use crate::record::sealed::Frame;
use crate::record::{DecodeError, Key, decode_header};
use crate::store::breath::Breath;
use crate::store::sealed::{Sealed, header_key};
use crate::store::{Change, Entry, Store, StoreError, without_number};

/// How often what another tab wrote meanwhile is brought along.
const ATTEMPTS: usize = 5;

impl Keeper {
    /// Goes on in a vault that was just written, once it has been seen to open.
    pub(super) async fn move_in(
        &self,
        from: Option<&Sealed>,
        to: Rc<Sealed>,
    ) -> Result<(), StoreError> {
        let there = to.load(&[header_key()]).await?.into_iter().next().flatten();
        let is_book = |bytes: Vec<u8>| readable(Key::Book, &bytes).is_ok();
        if !there.is_some_and(is_book) {
            return Err(StoreError::BrokeOff);
        }
        self.bring_along(from, Some(&to)).await?;
        self.vault.replace(Some(to));
        Ok(())
    }

    /// Another tab may have written the old way just before: its records are brought along, and
    /// what it has set aside. From here on it finds that the header is another one, and writes
    /// nothing more.
    pub(super) async fn bring_along(
        &self,
        from: Option<&Sealed>,
        to: Option<&Sealed>,
    ) -> Result<(), StoreError> {
        for _ in 0..ATTEMPTS {
            let (entries, aside) = (self.store.load_all().await?, self.store.load_aside().await?);
            let expected = Change::Expect(header_key(), header_among(&entries, to)?);
            let changes = moved(entries, aside, from, to).await?;
            if changes.is_empty() {
                return Ok(());
            }
            match self.store.commit([vec![expected], changes].concat()).await {
                Ok(()) | Err(StoreError::Changed) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::BrokeOff)
    }

    /// Seals what was set aside in the clear beside a vault that is open: by a version that did, or
    /// by another tab while the lock was being put on.
    pub(super) async fn seal_aside(&self, vault: &Sealed) -> Result<(), StoreError> {
        let changes = aside_moved(self.store.load_aside().await?, None, Some(vault))?;
        if changes.is_empty() {
            return Ok(());
        }
        let (_, header) = self.header_of(vault).await?;
        let expected = Change::Expect(header_key(), Some(header));
        self.store.commit([vec![expected], changes].concat()).await
    }
}

/// What lies in the place of the header, if it is the header of this vault; with no vault, if it
/// is none at all.
fn header_among(entries: &[Entry], of: Option<&Sealed>) -> Result<Option<Vec<u8>>, StoreError> {
    let there = entries.iter().find(|(key, _)| *key == header_key()).map(|(_, bytes)| bytes);
    let vault = there.and_then(|bytes| decode_header(bytes).ok()).map(|header| header.vault);
    if vault == of.map(Sealed::vault) { Ok(there.cloned()) } else { Err(StoreError::Locked) }
}

/// Everything that lies in one form, moved to where it lies in another: in a vault, or, with none,
/// in the clear. What does not open stays: a record is set aside when it is next found.
///
/// # Errors
/// [`StoreError::Newer`] where a newer version has sealed something: nothing would open it then.
pub(super) async fn moved(
    entries: Vec<Entry>,
    aside: Vec<Entry>,
    from: Option<&Sealed>,
    to: Option<&Sealed>,
) -> Result<Vec<Change>, StoreError> {
    let (mut changes, mut breath) = (Vec::new(), Breath::new());
    for (lying_under, bytes) in entries {
        breath.if_due().await;
        let read = match (Key::parse(&lying_under), from) {
            (Some(Key::Sealed { .. }), Some(from)) => match from.read(&lying_under, &bytes) {
                None if Frame::decode(&bytes).is_err_and(DecodeError::is_newer) => {
                    return Err(StoreError::Newer);
                }
                read => read,
            },
            (Some(Key::CheckIn { .. } | Key::Unfinished { .. } | Key::Leaf { .. }), None) => {
                Some((lying_under.clone(), bytes.clone()))
            }
            _ => None,
        };
        let Some((key, record)) = read else { continue };
        let (key, record) = in_form(to, key, record)?;
        changes.push(Change::Expect(lying_under.clone(), Some(bytes)));
        changes.push(Change::Erase(lying_under));
        changes.push(Change::Put(key, record));
    }
    changes.extend(aside_moved(aside, from, to)?);
    Ok(changes)
}

/// A record as it is to lie: sealed in a vault, or with none, as it is.
fn in_form(vault: Option<&Sealed>, key: String, record: Vec<u8>) -> Result<Entry, StoreError> {
    match vault {
        Some(vault) => vault.sealed(&key, &record),
        None => Ok((key, record)),
    }
}

/// The same for what was set aside. What lies there in the clear goes into the vault too. What is
/// sealed and does not open, because it is spoilt or was behind a lock that is lost, tells nothing
/// as it is, and stays to the byte.
fn aside_moved(
    aside: Vec<Entry>,
    from: Option<&Sealed>,
    to: Option<&Sealed>,
) -> Result<Vec<Change>, StoreError> {
    let mut changes = Vec::new();
    for (lying_under, bytes) in aside {
        let (own, _) = without_number(&lying_under);
        let is_sealed = matches!(Key::parse(own), Some(Key::Sealed { .. }));
        let read = if is_sealed {
            from.and_then(|from| from.read_aside(&lying_under, &bytes))
        } else {
            // With no vault to go to, it lies where it belongs.
            to.map(|_| (lying_under.clone(), bytes.clone()))
        };
        let Some((key, record)) = read else { continue };
        let (key, record) = in_form(to, key, record)?;
        changes.push(Change::EraseAside(lying_under, bytes));
        changes.push(Change::LayAside(key, record));
    }
    Ok(changes)
}
