//! Putting a lock on what is kept, opening it, changing its words, taking it off.
//!
//! Whatever is done here is one commit, or several of which each leaves everything readable: by
//! the old words or by the new ones, never by none.

use std::rc::Rc;

use super::find::readable;
use super::moving::moved;
use super::{Keeper, LockError, Locksmith};
use crate::domain::book::Book;
use crate::record::{Header, Key as RecordKey, Slot, decode_header, encode_book, encode_header};
use crate::store::sealed::{Sealed, header_key};
use crate::store::vault::{Key, Words, Wrap};
use crate::store::{Change, StoreError};

/// How often it is begun anew because another tab was quicker.
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
        let sealed = Rc::new(sealed);
        self.vault.replace(Some(Rc::clone(&sealed)));
        if header.slots.len() > 1 {
            let settled = Header { slots: vec![slot], ..header };
            // If it cannot be written, both words go on opening it until it can.
            self.put_header(bytes, &settled).await.ok();
        }
        // The same here: what was set aside in the clear is sealed at the next opening then.
        self.seal_aside(&sealed).await.ok();
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
                (Some(Err(_)), Some(torn)) => {
                    let (name, torn) = sealed.sealed(&header_key(), &torn)?;
                    changes.push(Change::LayAside(name, torn));
                    (book.id, written(book)?)
                }
                _ => (book.id, written(book)?),
            };
            let (name, bytes) = sealed.sealed(&header_key(), &bytes)?;
            let header = Header { book: id, vault: sealed.vault(), slots: vec![slot] };
            changes
                .extend([Change::Put(name, bytes), Change::Put(header_key(), encoded(&header)?)]);
            let aside = self.store.load_aside().await?;
            changes.extend(moved(entries, aside, None, Some(&sealed)).await?);
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

    /// Changes the words that open it now. They go on opening it until the new ones have been seen
    /// to; what else opened it, because an earlier change broke off, opens it no longer.
    ///
    /// # Errors
    /// [`LockError`]; the words of now open it, if they did. Where it is unsettled, the new ones may
    /// too, or alone.
    pub async fn change_words(
        &self,
        now: &Words,
        words: &Words,
        smith: &Locksmith,
    ) -> Result<(), LockError> {
        let sealed = self.opened().ok_or(StoreError::Locked)?;
        let (header, bytes) = self.header_of(&sealed).await?;
        let (old, _) = opened_by(&header, now, smith).await?;
        let (wrap, from_words) = smith.wrap(header.vault, sealed.key(), words).await?;
        let both = Header { slots: vec![old, wrap.to_slot()], ..header };
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
        let (entries, aside) = (self.store.load_all().await?, self.store.load_aside().await?);
        changes.extend(moved(entries, aside, Some(&old), Some(&new)).await?);
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
        let (entries, aside) = (self.store.load_all().await?, self.store.load_aside().await?);
        changes.extend(moved(entries, aside, Some(&sealed), None).await?);
        self.store.commit(changes).await.map_err(LockError::Unsettled)?;
        self.vault.replace(None);
        self.bring_along(Some(&sealed), None).await.map_err(LockError::Unsettled)
    }

    /// The vault's header, and its bytes; none where there is no lock.
    pub(super) async fn header(&self) -> Result<Option<(Header, Vec<u8>)>, StoreError> {
        let found = self.store.load(&[header_key()]).await?;
        let bytes = found.into_iter().next().flatten();
        Ok(bytes.and_then(|bytes| Some((decode_header(&bytes).ok()?, bytes))))
    }

    /// The same, if it is the header of this vault.
    pub(super) async fn header_of(&self, sealed: &Sealed) -> Result<(Header, Vec<u8>), StoreError> {
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

fn written(book: &Book) -> Result<Vec<u8>, StoreError> {
    encode_book(book).map_err(|_| StoreError::BrokeOff)
}

fn encoded(header: &Header) -> Result<Vec<u8>, StoreError> {
    encode_header(header).map_err(|_| StoreError::BrokeOff)
}
