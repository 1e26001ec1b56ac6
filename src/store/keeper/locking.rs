//! Putting a lock on what is kept, opening it, changing its words, taking it off.
//!
//! Whatever is done here is one commit, or several of which each leaves everything readable: by
//! the old words or by the new ones, never by none.

use std::rc::Rc;

use super::find::readable;
use super::{Keeper, LockError, Locksmith};
use crate::domain::book::Book;
use crate::record::{Header, Key as RecordKey, Slot, decode_header, encode_book, encode_header};
use crate::store::sealed::{Sealed, header_key};
use crate::store::vault::{Key, Words, Wrap};
use crate::store::{Change, Entry, Store, StoreError};

/// How often it is begun anew because another tab was quicker, and how often what another tab
/// wrote meanwhile is brought along.
const ATTEMPTS: usize = 5;

impl Keeper {
    /// Opens the vault with its words. Where two words open it, because changing them broke off,
    /// those that are used now are the ones from now on.
    ///
    /// # Errors
    /// [`LockError`]; nothing is open then.
    pub async fn open(&self, words: &Words, smith: &Locksmith) -> Result<(), LockError> {
        let Some((header, bytes)) = self.header().await? else { return Ok(()) };
        let (slot, key) = opened_by(&header, words, smith).await?;
        let sealed =
            Sealed::new(Rc::clone(&self.store), header.vault, key, smith.randomness.clone());
        self.vault.replace(Some(Rc::new(sealed)));
        if header.slots.len() > 1 {
            let settled = Header { slots: vec![slot], ..header };
            // If it cannot be written, both words go on opening it until it can.
            self.put_header(bytes, &settled).await.ok();
        }
        Ok(())
    }

    /// That these are the words of the vault, open or not: whoever changes its lock has to know
    /// them, and not only hold the phone while it is open.
    ///
    /// # Errors
    /// [`LockError::WrongWords`] if they are not; another if nobody could tell.
    pub async fn has_words(&self, words: &Words, smith: &Locksmith) -> Result<(), LockError> {
        let (header, _) = self.header().await?.ok_or(StoreError::Absent)?;
        opened_by(&header, words, smith).await.map(drop)
    }

    /// Lets go of the vault's key, which is wiped. What is kept stays as it is.
    pub fn close(&self) {
        self.vault.replace(None);
    }

    /// Puts a lock on what is kept here, or begins to keep with one.
    ///
    /// # Errors
    /// [`LockError`]; nothing that was kept is lost.
    pub async fn put_lock_on(
        &self,
        book: &Book,
        words: &Words,
        smith: &Locksmith,
    ) -> Result<(), LockError> {
        let (sealed, slot) = smith.vault(&self.store, words).await?;
        for _ in 0..ATTEMPTS {
            let entries = self.store.load_all().await?;
            let there = entries.iter().find(|(key, _)| *key == header_key());
            let there = there.map(|(_, bytes)| bytes.clone());
            let mut changes = vec![Change::Expect(header_key(), there.clone())];
            let found = there.as_deref().map(|bytes| readable(RecordKey::Book, bytes));
            let (id, bytes) = match (found, there) {
                (Some(Ok(found)), Some(bytes)) if !found.is_vault() => (found.book(), bytes),
                (Some(Ok(_)), _) => return Err(StoreError::Locked.into()),
                (Some(Err(error)), _) if error.is_newer() => return Err(StoreError::Newer.into()),
                (Some(Err(_)), _) => {
                    changes.push(Change::SetAside(header_key()));
                    (book.id, written(book)?)
                }
                (None, _) => (book.id, written(book)?),
            };
            let (name, bytes) = sealed.sealed(&header_key(), &bytes)?;
            let header = Header { book: id, vault: sealed.vault(), slots: vec![slot] };
            changes
                .extend([Change::Put(name, bytes), Change::Put(header_key(), encoded(&header)?)]);
            changes.extend(moved(entries, None, Some(&sealed))?);
            match self.store.commit(changes).await {
                Err(StoreError::Changed) if !self.is_vault(&sealed).await => {}
                answer => {
                    answer.map_err(LockError::Unsettled)?;
                    return self.move_in(None, sealed).await.map_err(LockError::Unsettled);
                }
            }
        }
        Err(StoreError::BrokeOff.into())
    }

    /// Changes the words. The old ones open it until the new ones have been seen to.
    ///
    /// # Errors
    /// [`LockError`]; the old words open it. Where it is unsettled, the new ones may too, or alone.
    pub async fn change_words(&self, words: &Words, smith: &Locksmith) -> Result<(), LockError> {
        let sealed = self.opened().ok_or(StoreError::Locked)?;
        let (header, bytes) = self.header_of(&sealed).await?;
        let (wrap, from_words) = smith.wrap(header.vault, sealed.key(), words).await?;
        let old = header.slots.first().copied().into_iter();
        let both = Header { slots: old.chain([wrap.to_slot()]).collect(), ..header };
        self.put_header(bytes, &both).await.map_err(LockError::Unsettled)?;
        let read = self.header_of(&sealed).await;
        let (read, bytes) = read.map_err(LockError::Unsettled)?;
        let new = read.slots.last().copied();
        let opens = new.as_ref().and_then(Wrap::of_slot);
        let opens = opens.is_some_and(|wrap| wrap.open_by(read.vault, &from_words).is_some());
        if !opens {
            return Err(LockError::Unsettled(StoreError::BrokeOff));
        }
        let settled = Header { slots: new.into_iter().collect(), ..read };
        self.put_header(bytes, &settled).await.map_err(LockError::Unsettled)
    }

    /// Writes everything anew under a new key, which these words open: for when somebody may
    /// have known the old words, and copied the header while they did.
    ///
    /// # Errors
    /// [`LockError`]; everything is as it was, unless it is unsettled: then it may be written anew.
    pub async fn write_anew(&self, words: &Words, smith: &Locksmith) -> Result<(), LockError> {
        let old = self.opened().ok_or(StoreError::Locked)?;
        let (new, slot) = smith.vault(&self.store, words).await?;
        let (header, bytes) = self.header_of(&old).await?;
        let header = Header { vault: new.vault(), slots: vec![slot], ..header };
        let mut changes = vec![
            Change::Expect(header_key(), Some(bytes)),
            Change::Put(header_key(), encoded(&header)?),
        ];
        changes.extend(moved(self.store.load_all().await?, Some(&old), Some(&new))?);
        self.store.commit(changes).await.map_err(LockError::Unsettled)?;
        self.move_in(Some(&old), new).await.map_err(LockError::Unsettled)
    }

    /// Takes the lock off: everything is kept in the clear from then on.
    ///
    /// # Errors
    /// [`LockError`]; everything is as it was, unless it is unsettled: then it may be in the clear.
    pub async fn take_lock_off(&self, book: &Book) -> Result<(), LockError> {
        let sealed = self.opened().ok_or(StoreError::Locked)?;
        let (_, bytes) = self.header_of(&sealed).await?;
        // In place of the header; what was sealed as the book takes its place in turn.
        let mut changes = vec![
            Change::Expect(header_key(), Some(bytes)),
            Change::Put(header_key(), written(book)?),
        ];
        changes.extend(moved(self.store.load_all().await?, Some(&sealed), None)?);
        self.store.commit(changes).await.map_err(LockError::Unsettled)?;
        self.vault.replace(None);
        self.bring_along(Some(&sealed), None).await.map_err(LockError::Unsettled)
    }

    /// Goes on in a vault that was just written, once it has been seen to open.
    async fn move_in(&self, from: Option<&Sealed>, to: Rc<Sealed>) -> Result<(), StoreError> {
        let there = to.load(&[header_key()]).await?.into_iter().next().flatten();
        let is_book = |bytes: Vec<u8>| readable(RecordKey::Book, &bytes).is_ok();
        if !there.is_some_and(is_book) {
            return Err(StoreError::BrokeOff);
        }
        self.bring_along(from, Some(&to)).await?;
        self.vault.replace(Some(to));
        Ok(())
    }

    /// Another tab may have written the old way just before: its records are brought along. From
    /// here on it finds that the header is another one, and writes nothing more.
    async fn bring_along(
        &self,
        from: Option<&Sealed>,
        to: Option<&Sealed>,
    ) -> Result<(), StoreError> {
        for _ in 0..ATTEMPTS {
            let changes = moved(self.store.load_all().await?, from, to)?;
            if changes.is_empty() {
                return Ok(());
            }
            match self.store.commit(changes).await {
                Ok(()) | Err(StoreError::Changed) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StoreError::BrokeOff)
    }

    /// The vault's header, and its bytes; none where there is no lock.
    pub(super) async fn header(&self) -> Result<Option<(Header, Vec<u8>)>, StoreError> {
        let found = self.store.load(&[header_key()]).await?;
        let bytes = found.into_iter().next().flatten();
        Ok(bytes.and_then(|bytes| Some((decode_header(&bytes).ok()?, bytes))))
    }

    /// The same, if it is the header of this vault.
    async fn header_of(&self, sealed: &Sealed) -> Result<(Header, Vec<u8>), StoreError> {
        let header = self.header().await?;
        header.filter(|(header, _)| header.vault == sealed.vault()).ok_or(StoreError::Locked)
    }

    /// Whether this vault is the one that is there, as far as that can be read.
    async fn is_vault(&self, sealed: &Sealed) -> bool {
        self.header_of(sealed).await.is_ok()
    }

    async fn put_header(&self, there: Vec<u8>, header: &Header) -> Result<(), StoreError> {
        let changes = vec![
            Change::Expect(header_key(), Some(there)),
            Change::Put(header_key(), encoded(header)?),
        ];
        self.store.commit(changes).await
    }
}

/// The slot that these words open, and the key in it.
async fn opened_by(
    header: &Header,
    words: &Words,
    smith: &Locksmith,
) -> Result<(Slot, Key), LockError> {
    for slot in &header.slots {
        // A header can be written by anybody: one that asks for too much is asked nothing.
        let Some(wrap) = Wrap::of_slot(slot) else { continue };
        let from_words = smith.maker.make(words, &wrap.salt, wrap.effort).await?;
        if let Some(key) = wrap.open_by(header.vault, &from_words) {
            return Ok((*slot, key));
        }
    }
    Err(LockError::WrongWords)
}

/// Every record that lies in one form, moved to where it lies in another: in a vault, or, with
/// none, in the clear. What does not open stays: it is set aside when it is next found.
fn moved(
    entries: Vec<Entry>,
    from: Option<&Sealed>,
    to: Option<&Sealed>,
) -> Result<Vec<Change>, StoreError> {
    let mut changes = Vec::new();
    for (lying_under, bytes) in entries {
        let read = match (RecordKey::parse(&lying_under), from) {
            (Some(RecordKey::Sealed { .. }), Some(from)) => from.read(&lying_under, &bytes),
            (
                Some(
                    RecordKey::CheckIn { .. }
                    | RecordKey::Unfinished { .. }
                    | RecordKey::Leaf { .. },
                ),
                None,
            ) => Some((lying_under.clone(), bytes.clone())),
            _ => None,
        };
        let Some((key, record)) = read else { continue };
        let (key, record) = match to {
            Some(to) => to.sealed(&key, &record)?,
            None => (key, record),
        };
        changes.push(Change::Expect(lying_under.clone(), Some(bytes)));
        changes.push(Change::Erase(lying_under));
        changes.push(Change::Put(key, record));
    }
    Ok(changes)
}

fn written(book: &Book) -> Result<Vec<u8>, StoreError> {
    encode_book(book).map_err(|_| StoreError::BrokeOff)
}

fn encoded(header: &Header) -> Result<Vec<u8>, StoreError> {
    encode_header(header).map_err(|_| StoreError::BrokeOff)
}
