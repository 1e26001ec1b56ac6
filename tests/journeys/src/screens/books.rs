//! The screens of several books: the list, another one, and closing one.

use super::Step::{Press, Reload, Stage};
use super::{Screen, after};
use crate::{stage, words};

/// All of them, and what is shown where one has been cleared.
pub(super) const SCREENS: &[Screen] = &[
    after(
        "saved",
        "missing",
        &[Press("Done"), Stage(stage::THE_BROWSER_HAS_CLEARED_IT), Reload],
        words::MISSING,
    ),
    after("settings-kept", "books-begun", &[Press("Begin another book")], words::NOTHING_IS_KEPT),
    after("books-begun", "books", &[Press("Settings")], words::OPEN_NOW),
    after(
        "books-begun",
        "books-asked",
        &[Press("Ask us again in 5 minutes"), Press("Settings"), Press("Book 1")],
        words::WOULD_BE_GONE,
    ),
    after("books", "books-delete", &[Press("Delete everything")], words::ALL_BOOKS),
    after("settings-kept", "close-book", &[Press("Close this book")], words::A_BACKUP_FIRST),
    after("close-book", "close-book-saved", &[Press("Save a backup")], words::THE_BROWSER_HAS_IT),
    after("close-book", "close-book-asked", &[Press("Close this book")], "Delete this book"),
    after(
        "lock",
        "close-book-locked",
        &[Press("Settings"), Press("Close this book")],
        words::BOOK_IS_LOCKED,
    ),
];
