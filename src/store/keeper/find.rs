//! Everything that is kept, as it is found.

use super::lost_lock::lost_lock;
use crate::domain::book::{Book, BookId};
use crate::domain::check_in::CheckIn;
use crate::domain::keeping::LostLock;
use crate::domain::leaf::Leaf;
use crate::domain::unfinished::Unfinished;
use crate::record::sealed::Frame;
use crate::record::{
    DecodeError, Filed, Header, Key, decode_book, decode_check_in, decode_header, decode_leaf,
    decode_unfinished, encode_book,
};
use crate::store::breath::Breath;
use crate::store::vault::Wrap;
use crate::store::{Change, Entry, Store, StoreError};

/// Everything that is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The book; none where nothing is kept.
    pub book: Option<Book>,
    /// The check-ins by their keys: of one book, the oldest first.
    pub check_ins: Vec<CheckIn>,
    /// Check-ins that were never finished, in any order.
    pub unfinished: Vec<Unfinished>,
    /// The leaves of the book, in any order.
    pub leaves: Vec<Leaf>,
    /// How many records cannot be read: those set aside, now or earlier, and
    /// those that could not be set aside and are still in their place.
    pub unreadable: usize,
    /// Whether they, or some of them, were behind a lock that nothing opens any more.
    pub lost_lock: Option<LostLock>,
    /// How many a newer version has written. They are untouched.
    pub newer: usize,
    /// Whether a newer version keeps the book, so that this one must not write.
    pub is_read_only: bool,
    /// Whether there is a lock, and whether it is open.
    pub lock: Lock,
}

/// Whether what is kept has a lock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// There is none.
    #[default]
    None,
    /// It is open.
    Open,
    /// It is closed, and nothing behind it was read.
    Closed,
}

/// How often a reading is begun anew because another tab changed something in
/// the middle of it.
const ATTEMPTS: usize = 3;

/// A record that this app can use.
pub(super) enum Readable {
    Book(Book),
    CheckIn(Filed<CheckIn>),
    Unfinished(Filed<Unfinished>),
    Leaf(Filed<Leaf>),
    /// In place of the book: the header of the vault that it is in.
    Vault(Header),
}

impl Readable {
    /// The book that it is, or is filed in.
    pub(super) const fn book(&self) -> BookId {
        match self {
            Self::Book(book) => book.id,
            Self::CheckIn(filed) => filed.book,
            Self::Unfinished(filed) => filed.book,
            Self::Leaf(filed) => filed.book,
            Self::Vault(header) => header.book,
        }
    }

    /// Whether it is the header of a vault.
    pub(super) const fn is_vault(&self) -> bool {
        matches!(self, Self::Vault(_))
    }
}

/// Reads what lies under a key of this app's. A record that lies under another
/// key than its own is refused too: a save would write a second one beside it.
pub(super) fn readable(key: Key, bytes: &[u8]) -> Result<Readable, DecodeError> {
    let (own_key, readable) = match key {
        Key::Book => match decode_header(bytes) {
            Ok(header) if header.slots.iter().all(|slot| Wrap::of_slot(slot).is_some()) => {
                (Key::Book, Readable::Vault(header))
            }
            Ok(_) => return Err(DecodeError::Unreadable("a vault that asks for too much")),
            Err(_) => {
                // A book that a newer version has sealed is no less newer for that.
                if let Err(newer @ DecodeError::Newer { .. }) = Frame::decode(bytes) {
                    return Err(newer);
                }
                (Key::Book, Readable::Book(decode_book(bytes)?))
            }
        },
        Key::CheckIn { .. } => {
            let filed = decode_check_in(bytes)?;
            (Key::of_check_in(filed.book, &filed.value), Readable::CheckIn(filed))
        }
        Key::Unfinished { .. } => {
            let filed = decode_unfinished(bytes)?;
            (Key::of_unfinished(filed.book, &filed.value), Readable::Unfinished(filed))
        }
        Key::Leaf { .. } => {
            let filed = decode_leaf(bytes)?;
            (Key::of_leaf(filed.book, &filed.value), Readable::Leaf(filed))
        }
        // Whatever could be opened has its own key by now.
        Key::Sealed { .. } => {
            Frame::decode(bytes)?;
            return Err(DecodeError::Unreadable("sealed, and does not open"));
        }
    };
    if own_key == key { Ok(readable) } else { Err(DecodeError::Unreadable("under another key")) }
}

/// Reads the book and the newest check-ins; what cannot be read is left to whoever reads all of it.
pub(super) async fn newest(
    store: &dyn Store,
    most: u32,
) -> Result<Option<(Book, Vec<CheckIn>)>, StoreError> {
    let lying = store.load(&[Key::Book.to_string()]).await?.pop().flatten();
    let Some(Ok(Readable::Book(book))) = lying.map(|bytes| readable(Key::Book, &bytes)) else {
        return Ok(None);
    };
    let last = store.load_last(Key::CHECK_INS, most).await?;
    let check_in = |(key, bytes): &Entry| match readable(Key::parse(key)?, bytes) {
        Ok(Readable::CheckIn(filed)) => Some(filed.value),
        _ => None,
    };
    Ok(Some((book, last.iter().rev().filter_map(check_in).collect())))
}

/// Reads all of it. In a vault, its header names the book, for when nothing else does.
pub(super) async fn find(store: &dyn Store, named: Option<BookId>) -> Result<Found, StoreError> {
    for _ in 0..ATTEMPTS {
        let mut sorted = Sorted::of(store.load_all().await?).await;
        // Behind a closed lock nothing is told and nothing touched, not of what was set aside either.
        if sorted.lock == Lock::Closed {
            return Ok(Found { lock: Lock::Closed, ..Found::default() });
        }
        let repair = sorted.repair(named);
        if !repair.is_empty() {
            match store.commit(repair).await {
                Ok(()) => sorted.unreadable.clear(),
                Err(StoreError::Changed) => continue,
                // The vault was deleted meanwhile, or another tab has written it anew.
                Err(error @ (StoreError::Absent | StoreError::Locked)) => return Err(error),
                Err(_) => sorted.keep_unreadable_in(store).await?,
            }
        }
        return Ok(sorted.into_found(&store.load_aside().await?));
    }
    Err(StoreError::BrokeOff)
}

/// What the records of one reading come to.
#[derive(Default)]
struct Sorted {
    /// What lies under the key of the book.
    book_bytes: Option<Vec<u8>>,
    book: Option<Book>,
    check_ins: Vec<Filed<CheckIn>>,
    unfinished: Vec<Filed<Unfinished>>,
    leaves: Vec<Filed<Leaf>>,
    unreadable: Vec<Entry>,
    newer: usize,
    is_read_only: bool,
    lock: Lock,
}

impl Sorted {
    /// Reads each of them. A person is heard in between.
    async fn of(entries: Vec<Entry>) -> Self {
        let mut sorted = Self::default();
        let mut breath = Breath::new();
        for (text, bytes) in entries {
            if let Some(key) = Key::parse(&text) {
                sorted.add(key, text, bytes);
            }
            breath.if_due().await;
        }
        sorted
    }

    fn add(&mut self, key: Key, text: String, bytes: Vec<u8>) {
        match readable(key, &bytes) {
            Ok(Readable::Book(book)) => self.book = Some(book),
            Ok(Readable::CheckIn(filed)) => self.check_ins.push(filed),
            Ok(Readable::Unfinished(filed)) => self.unfinished.push(filed),
            Ok(Readable::Leaf(filed)) => self.leaves.push(filed),
            Ok(Readable::Vault(_)) => self.lock = Lock::Closed,
            Err(DecodeError::Newer { .. }) => {
                self.newer += 1;
                self.is_read_only |= key == Key::Book;
            }
            Err(DecodeError::Unreadable(_)) => self.unreadable.push((text, bytes.clone())),
        }
        if key == Key::Book {
            self.book_bytes = Some(bytes);
        }
    }

    /// What is to be set right in the store: what cannot be read is set aside,
    /// and where that leaves check-ins, or a vault, without their book, an empty
    /// one of the same name takes its place. Nothing, where a newer version
    /// keeps the book.
    fn repair(&mut self, named: Option<BookId>) -> Vec<Change> {
        if self.is_read_only {
            return Vec::new();
        }
        let mut changes = Vec::new();
        for (key, bytes) in &self.unreadable {
            changes.push(Change::Expect(key.clone(), Some(bytes.clone())));
            changes.push(Change::SetAside(key.clone()));
        }
        if self.book.is_none() {
            self.book = self.book_named_by_others().or(named).map(Book::new);
            if let Some(bytes) = self.book.as_ref().and_then(|book| encode_book(book).ok()) {
                let key = Key::Book.to_string();
                changes.push(Change::Expect(key.clone(), self.book_bytes.clone()));
                changes.push(Change::Put(key, bytes));
            }
        }
        changes
    }

    /// The book that the newest check-in is filed in; with none, the one of what else there is.
    fn book_named_by_others(&self) -> Option<BookId> {
        let kept = self.check_ins.iter().max_by_key(|filed| filed.value.began);
        let unfinished = self.unfinished.first().map(|filed| filed.book);
        let leaf = self.leaves.first().map(|filed| filed.book);
        kept.map(|filed| filed.book).or(unfinished).or(leaf)
    }

    /// Forgets what cannot be read and is not in its place any more.
    async fn keep_unreadable_in(&mut self, store: &dyn Store) -> Result<(), StoreError> {
        let keys: Vec<String> = self.unreadable.iter().map(|(key, _)| key.clone()).collect();
        let mut lying = store.load(&keys).await?.into_iter();
        self.unreadable.retain(|_| lying.next().flatten().is_some());
        Ok(())
    }

    fn into_found(self, aside: &[Entry]) -> Found {
        Found {
            book: self.book,
            check_ins: self.check_ins.into_iter().map(|filed| filed.value).collect(),
            unfinished: self.unfinished.into_iter().map(|filed| filed.value).collect(),
            leaves: self.leaves.into_iter().map(|filed| filed.value).collect(),
            unreadable: self.unreadable.len() + aside.len(),
            lost_lock: lost_lock(aside),
            newer: self.newer,
            is_read_only: self.is_read_only,
            lock: self.lock,
        }
    }
}
