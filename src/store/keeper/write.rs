//! Writing one thing, without writing over anything that must stay.

use super::Keeper;
use super::find::readable;
use crate::domain::book::{Book, BookId};
use crate::domain::check_in::CheckIn;
use crate::domain::leaf::Leaf;
use crate::domain::unfinished::Unfinished;
use crate::record::{
    DecodeError, Key, encode_book, encode_check_in, encode_leaf, encode_unfinished,
};
use crate::store::{Change, StoreError};

/// How often a write is begun anew because another tab was quicker.
const ATTEMPTS: usize = 5;

/// What is to be written.
pub(super) enum What<'a> {
    /// A finished check-in with its book, in place of its unfinished form.
    Kept(&'a Book, &'a CheckIn),
    /// The same, where a book is kept already.
    KeptOn(&'a Book, &'a CheckIn),
    /// A book.
    Book(&'a Book),
    /// The same, where one is kept already.
    BookOn(&'a Book),
    /// A finished check-in.
    CheckIn(&'a CheckIn),
    /// An unfinished check-in.
    Unfinished(&'a Unfinished),
    /// A leaf.
    Leaf(&'a Leaf),
}

/// What lies under a key.
pub(super) enum Lying {
    Nothing,
    /// A record of this book's, as these bytes.
    Record(BookId, Vec<u8>),
    Unreadable(Vec<u8>),
}

impl Keeper {
    pub(super) async fn write(&self, what: What<'_>) -> Result<(), StoreError> {
        for _ in 0..ATTEMPTS {
            match self.write_once(&what).await {
                Err(StoreError::Changed) => {}
                answer => return answer,
            }
        }
        Err(StoreError::BrokeOff)
    }

    async fn write_once(&self, what: &What<'_>) -> Result<(), StoreError> {
        let lying = self.lying(Key::Book).await?;
        let filed_in = match (&lying, what) {
            (Lying::Record(stored, _), _) => *stored,
            (_, What::Kept(book, _) | What::Book(book)) => book.id,
            (Lying::Nothing, _) => return Err(StoreError::Absent),
            (_, What::KeptOn(book, _) | What::BookOn(book)) => book.id,
            (Lying::Unreadable(_), _) => return Err(StoreError::BrokeOff),
        };
        let mut changes = Vec::new();
        match what {
            What::Kept(book, check_in) | What::KeptOn(book, check_in) => {
                let key = Key::of_check_in(filed_in, check_in);
                let bytes = encoded(encode_check_in(filed_in, check_in))?;
                put(&mut changes, key, &self.lying(key).await?, bytes);
                let unfinished = Key::Unfinished { book: filed_in, id: check_in.id };
                changes.push(Change::Erase(unfinished.to_string()));
                if book.id == filed_in {
                    put(&mut changes, Key::Book, &lying, encoded(encode_book(book))?);
                } else {
                    expect(&mut changes, Key::Book, &lying);
                }
            }
            What::Book(book) | What::BookOn(book) => {
                let book = Book { id: filed_in, ..Book::clone(book) };
                put(&mut changes, Key::Book, &lying, encoded(encode_book(&book))?);
            }
            What::CheckIn(check_in) => {
                let key = Key::of_check_in(filed_in, check_in);
                let bytes = encoded(encode_check_in(filed_in, check_in))?;
                expect(&mut changes, Key::Book, &lying);
                put(&mut changes, key, &self.lying(key).await?, bytes);
            }
            What::Unfinished(unfinished) => {
                let key = Key::of_unfinished(filed_in, unfinished);
                let bytes = encoded(encode_unfinished(filed_in, unfinished))?;
                expect(&mut changes, Key::Book, &lying);
                put(&mut changes, key, &self.lying(key).await?, bytes);
            }
            What::Leaf(leaf) => {
                let key = Key::of_leaf(filed_in, leaf);
                let bytes = encoded(encode_leaf(filed_in, leaf))?;
                expect(&mut changes, Key::Book, &lying);
                put(&mut changes, key, &self.lying(key).await?, bytes);
            }
        }
        self.place().commit(changes).await
    }

    /// What lies under a key of this app's. What a newer version wrote is an
    /// error: whatever was to be written must not be.
    pub(super) async fn lying(&self, key: Key) -> Result<Lying, StoreError> {
        let found = self.place().load(&[key.to_string()]).await?;
        let Some(bytes) = found.into_iter().next().flatten() else { return Ok(Lying::Nothing) };
        match readable(key, &bytes) {
            Ok(readable) if readable.is_vault() => Err(StoreError::Locked),
            Ok(readable) => Ok(Lying::Record(readable.book(), bytes)),
            Err(DecodeError::Unreadable(_)) => Ok(Lying::Unreadable(bytes)),
            Err(DecodeError::Newer { .. }) => Err(StoreError::Newer),
        }
    }
}

/// Writes in place of what was seen to lie there; sets it aside if it could
/// not be read.
pub(super) fn put(changes: &mut Vec<Change>, key: Key, lying: &Lying, bytes: Vec<u8>) {
    expect(changes, key, lying);
    if matches!(lying, Lying::Unreadable(_)) {
        changes.push(Change::SetAside(key.to_string()));
    }
    changes.push(Change::Put(key.to_string(), bytes));
}

/// Holds the commit to what was seen.
pub(super) fn expect(changes: &mut Vec<Change>, key: Key, lying: &Lying) {
    let bytes = match lying {
        Lying::Nothing => None,
        Lying::Record(_, bytes) | Lying::Unreadable(bytes) => Some(bytes.clone()),
    };
    changes.push(Change::Expect(key.to_string(), bytes));
}

/// What could not be read back must not be written, and does not count as saved.
pub(super) fn encoded(bytes: Result<Vec<u8>, DecodeError>) -> Result<Vec<u8>, StoreError> {
    bytes.map_err(|_| StoreError::BrokeOff)
}
