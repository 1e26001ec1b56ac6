//! Which books there are, in localStorage: their numbers, which of them is open, and nothing of a
//! book.
//!
//! It is written when there is more than the first book, and erased when that alone is left: who
//! never begins a second book leaves nothing here, and *Just now* none at all.
//!
//! localStorage is not durable at once, can be cleared by itself, and may hold anything. So the
//! shelf is no authority on what there is: whoever has to know every book has [`look`] ask for the
//! books themselves.

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

/// Remembers it, and tells whether it is remembered.
#[must_use]
pub fn save(shelf: Shelf) -> bool {
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
    let remembered = load();
    if remembered.unwrap_or_default().holds(number) {
        return;
    }
    let shelf = remembered.map_or_else(|| Shelf::of(number), |shelf| shelf.with(number));
    // Where it cannot be remembered, the book is still found by looking.
    let _is_kept = save(shelf);
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
