//! Which books there are, in localStorage: their numbers, in which of them something was kept, which
//! is open, and nothing of a book.
//!
//! It is written when something is kept, or another book is begun, and erased with what was kept:
//! *Just now* leaves nothing here.
//!
//! localStorage is not durable at once, can be cleared by itself, and may hold anything. So the
//! shelf is no authority on what there is: whoever has to know every book has [`look`] ask for the
//! books themselves. It is a witness to what there was: where it knows of something kept and the
//! store of that book has nothing, something has gone missing, and the app says so.

use super::{Store, StoreError, preferences};
use crate::domain::shelf::{BookNumber, Shelf};
use crate::record::{decode_shelf, encode_shelf};

/// The key in localStorage.
pub const KEY: &str = "shelf";

/// What was remembered last; none, where nothing was or it cannot be read.
#[must_use]
pub fn load() -> Option<Shelf> {
    let text = preferences::storage()?.get_item(KEY).ok()??;
    decode_shelf(&text).ok()
}

/// Remembers which books there are, and tells whether they are remembered.
///
/// In which of them something was kept is remembered as it is now: another tab may have written or
/// deleted since this shelf was looked at.
#[must_use]
pub fn save(shelf: Shelf) -> bool {
    let witness = load().unwrap_or_default();
    let numbers = BookNumber::ALL.into_iter().filter(|number| shelf.holds(*number));
    put(numbers.fold(shelf, |shelf, number| {
        if witness.has_kept(number) { shelf.with_kept(number) } else { shelf.without_kept(number) }
    }))
}

fn put(shelf: Shelf) -> bool {
    if shelf.is_plain() {
        erase();
        return load().unwrap_or_default() == shelf;
    }
    preferences::storage()
        .is_some_and(|storage| storage.set_item(KEY, &encode_shelf(shelf)).is_ok())
}

/// Lets go of it, as part of erasing everything.
pub fn erase() {
    if let Some(storage) = preferences::storage() {
        storage.remove_item(KEY).unwrap_or_default();
    }
}

/// Puts a book on the shelf in which something is about to be kept, where it is not there: another
/// tab may have closed it, or deleted everything, and whoever keeps anew must find it again.
pub(super) fn keep_sight_of(number: BookNumber) {
    change(number, |shelf| shelf.with(number));
}

/// Something was kept in this book, durably.
pub(super) fn was_kept_in(number: BookNumber) {
    change(number, |shelf| shelf.with_kept(number));
}

/// What was kept in this book is being deleted, or somebody has been told that it is not there.
pub fn expect_nothing_in(number: BookNumber) {
    if expects_something_in(number) {
        change(number, |shelf| shelf.without_kept(number));
    }
}

/// Whether something was kept in this book, as far as is remembered.
#[must_use]
pub fn expects_something_in(number: BookNumber) -> bool {
    load().is_some_and(|shelf| shelf.has_kept(number))
}

fn change(number: BookNumber, change: impl Fn(Shelf) -> Shelf) {
    let remembered = load();
    let before = remembered.unwrap_or_default();
    let after = change(remembered.unwrap_or_else(|| Shelf::of(number)));
    if after != before {
        // Where it cannot be remembered, a book is still found by looking, and nothing is missed.
        let _is_kept = put(after);
    }
}

/// Every book that there is: what is remembered, the one that is open, and whatever else lies in
/// the stores of the other numbers. Reading makes nothing there.
pub async fn look<S: Store>(
    remembered: Option<Shelf>,
    open: BookNumber,
    store_of: impl Fn(BookNumber) -> S,
) -> Shelf {
    let mut shelf =
        remembered.map_or_else(|| Shelf::of(open), |shelf| shelf.with(open).choose(open));
    for number in BookNumber::ALL {
        if !shelf.holds(number) && is_there(&store_of(number)).await {
            shelf = shelf.with(number);
        }
    }
    shelf
}

/// Whether there is anything in a store; also what a newer version has written.
async fn is_there(store: &impl Store) -> bool {
    let is_any = |found: Result<usize, StoreError>| match found {
        Ok(count) => count > 0,
        Err(error) => error == StoreError::Newer,
    };
    is_any(store.keys().await.map(|keys| keys.len()))
        || is_any(store.load_aside().await.map(|aside| aside.len()))
}
