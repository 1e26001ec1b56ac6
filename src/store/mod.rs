//! Where records live.
//!
//! [`Store`] is the promise; [`memory`] and [`indexed_db`] keep it, and
//! [`faulty`] breaks it on purpose, to see what the rest makes of that. One
//! suite of tests holds for all of them. [`keeper`] is what the screens use:
//! it speaks of books and check-ins, and it alone decides what may be
//! overwritten. [`preferences`], the [`shelf`] of books and [`tabs`] are apart from these; [`halting`] stands
//! between the keeper and the store, and stops it when a newer version is open; [`breath`] lets a
//! person be heard in the middle of long work.
//!
//! With a lock, [`sealed`] stands between the keeper and the store: it keeps the
//! same promises, and turns each record into a sealed one and back by the key of
//! a [`vault`].

pub mod breath;
pub mod faulty;
pub mod halting;
pub mod indexed_db;
pub mod keeper;
pub mod memory;
pub mod preferences;
pub mod sealed;
pub mod shelf;
pub mod tabs;
pub mod vault;

use std::future::Future;
use std::pin::Pin;

use crate::domain::keeping::Problem;

/// What a store answers, in its own time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + 'a>>;

/// A record as it lies in a store: its key, and its bytes.
pub type Entry = (String, Vec<u8>);

/// A place where records live, each under a key of its own; and beside it a
/// place for those that were set aside because they could not be read.
///
/// Reading never creates anything: where nothing was ever written, every
/// reading answers that there is nothing.
pub trait Store {
    /// Every record, by key in ascending order.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    fn load_all(&self) -> Answer<'_, Vec<Entry>>;

    /// What lies under each of these keys, in their order; none where nothing does.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>>;

    /// The last of the records whose keys begin with this text, at most so many, by key in ascending
    /// order.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>>;

    /// Every key, in any order.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    fn keys(&self) -> Answer<'_, Vec<String>>;

    /// Makes these changes, in their order: all of them or none. When it has
    /// answered `Ok`, they survive the death of the browser.
    ///
    /// # Errors
    /// [`StoreError`]; then none of the changes was made. The one exception is
    /// [`StoreError::BrokeOff`], after which either all or none were.
    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()>;

    /// Every record that was set aside, ever, whole.
    ///
    /// # Errors
    /// [`StoreError`] if the store cannot be read. Nothing has changed then.
    fn load_aside(&self) -> Answer<'_, Vec<Entry>>;

    /// Erases every record, what was set aside, and the place itself.
    ///
    /// # Errors
    /// [`StoreError`] if something may still be there.
    fn erase_everything(&self) -> Answer<'_, ()>;
}

/// One change of what a store holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Go on only if exactly this lies under the key; none: only if nothing
    /// does. Otherwise nothing is changed, and the answer is
    /// [`StoreError::Changed`]. Wherever it stands in the list, it is about
    /// what was there before all of the changes.
    Expect(String, Option<Vec<u8>>),
    /// Lay these bytes under the key, in place of what may be there.
    Put(String, Vec<u8>),
    /// Let go of what lies under the key, if anything does.
    Erase(String),
    /// Move what lay under the key before all of the changes, if anything
    /// did, to what was set aside. What was set aside earlier stays there too.
    SetAside(String),
    /// Lay these bytes among what was set aside, under the key, or where that
    /// is taken, under its first number that is free.
    LayAside(String, Vec<u8>),
    /// Let go of what was set aside under the key, if exactly these bytes lay
    /// there before all of the changes. Otherwise nothing is changed, and the
    /// answer is [`StoreError::Changed`].
    EraseAside(String, Vec<u8>),
}

/// Why a store could not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// The browser refuses storage to this page.
    Denied,
    /// There is no room left.
    Full,
    /// A newer version of the app has written here; this one must not.
    Newer,
    /// The store was closed, or broke off, or did not answer.
    BrokeOff,
    /// Something else lies under a key than was expected.
    Changed,
    /// Nothing is kept here, or no longer: it was erased, maybe in another tab.
    Absent,
    /// What is kept here is in a vault that is not open.
    Locked,
}

impl StoreError {
    /// What it comes to for the two.
    #[must_use]
    pub const fn problem(self) -> Problem {
        match self {
            Self::Denied => Problem::Denied,
            Self::Full => Problem::Full,
            Self::Newer => Problem::Newer,
            Self::BrokeOff | Self::Changed => Problem::BrokeOff,
            Self::Absent => Problem::Absent,
            Self::Locked => Problem::Locked,
        }
    }
}

/// The last of these entries, which are in ascending order, whose keys begin with a text.
fn last_of(mut entries: Vec<Entry>, prefix: &str, most: u32) -> Vec<Entry> {
    entries.retain(|(key, _)| key.starts_with(prefix));
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    entries.split_off(entries.len().saturating_sub(most))
}

/// What something lay under before it was set aside, and the number behind that, if it has one.
fn without_number(aside: &str) -> (&str, &str) {
    aside.split_at(aside.find('~').unwrap_or(aside.len()))
}

/// The key under which something is set aside: its own, or where that is
/// taken, its own and the first number that is free.
fn key_aside(key: &str, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(key) {
        return key.to_owned();
    }
    let mut number = 2_u32;
    loop {
        let numbered = format!("{key}~{number}");
        if !is_taken(&numbered) {
            return numbered;
        }
        number = number.saturating_add(1);
    }
}
