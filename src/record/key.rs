//! Where each record lies: its key in the store.
//!
//! | record | key |
//! | --- | --- |
//! | the book | `book` |
//! | a check-in | `check-in/<book>/<began>-<id>` |
//! | an unfinished check-in | `unfinished/<book>/<id>` |
//! | a leaf | `leaf/<book>/<id>` |
//! | any of these, sealed | `sealed/<name>` |
//!
//! `<book>` and `<id>` are 32 hex digits, `<began>` is the milliseconds since
//! 1970 in 15 digits (enough for the year 9999), so that keys sort by time.
//! `<name>` is 32 hex digits that only the vault's key can make of a record's own
//! key: in a vault, keys do not tell when somebody checked in. Where a book is in
//! a vault, the vault's header lies under `book`.
//! Any other key is somebody else's, and is left alone.

use std::fmt;

use crate::domain::book::{Book, BookId};
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::domain::leaf::{Leaf, LeafId};
use crate::domain::moment::Moment;
use crate::domain::unfinished::Unfinished;

/// Where a record lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// The book.
    Book,
    /// A check-in that is kept.
    CheckIn {
        /// Its book.
        book: BookId,
        /// When it began: milliseconds since 1970, 0 to [`Moment::LAST_MS`].
        began_ms: i64,
        /// Its name.
        id: CheckInId,
    },
    /// A check-in that is not finished.
    Unfinished {
        /// Its book.
        book: BookId,
        /// Its name.
        id: CheckInId,
    },
    /// A leaf.
    Leaf {
        /// Its book.
        book: BookId,
        /// Its name.
        id: LeafId,
    },
    /// A record in a vault.
    Sealed {
        /// What the vault's key makes of the record's own key.
        name: u128,
    },
}

const CHECK_IN: &str = "check-in";
const UNFINISHED: &str = "unfinished";
const LEAF: &str = "leaf";
const BOOK: &str = "book";
const SEALED: &str = "sealed";
/// The digits of [`Moment::LAST_MS`].
const BEGAN_DIGITS: usize = 15;
/// The digits of 128 bits.
const ID_DIGITS: usize = 32;

impl Key {
    /// What the keys of check-ins begin with, and no others do: the last of them is the newest.
    pub const CHECK_INS: &str = "check-in/";

    /// The key of a book.
    #[must_use]
    pub const fn of_book(_: &Book) -> Self {
        Self::Book
    }

    /// The key of a check-in.
    #[must_use]
    pub const fn of_check_in(book: BookId, check_in: &CheckIn) -> Self {
        Self::CheckIn { book, began_ms: check_in.began.epoch_ms(), id: check_in.id }
    }

    /// The key of an unfinished check-in.
    #[must_use]
    pub const fn of_unfinished(book: BookId, unfinished: &Unfinished) -> Self {
        Self::Unfinished { book, id: unfinished.check_in.id }
    }

    /// The key of a leaf.
    #[must_use]
    pub const fn of_leaf(book: BookId, leaf: &Leaf) -> Self {
        Self::Leaf { book, id: leaf.id }
    }

    /// The key that a text stands for; none if it is not one of this app's.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let key = match (parts.next()?, parts.next(), parts.next()) {
            (BOOK, None, None) => Self::Book,
            (CHECK_IN, Some(book), Some(name)) => {
                let (began, id) = name.split_once('-')?;
                Self::CheckIn {
                    book: BookId(read_id(book)?),
                    began_ms: read_ms(began)?,
                    id: CheckInId(read_id(id)?),
                }
            }
            (UNFINISHED, Some(book), Some(id)) => {
                Self::Unfinished { book: BookId(read_id(book)?), id: CheckInId(read_id(id)?) }
            }
            (LEAF, Some(book), Some(id)) => {
                Self::Leaf { book: BookId(read_id(book)?), id: LeafId(read_id(id)?) }
            }
            (SEALED, Some(name), None) => Self::Sealed { name: read_id(name)? },
            _ => return None,
        };
        parts.next().is_none().then_some(key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Book => f.write_str(BOOK),
            Self::CheckIn { book, began_ms, id } => {
                let (book, id) = (written_id(book.0), written_id(id.0));
                write!(f, "{CHECK_IN}/{book}/{began_ms:015}-{id}")
            }
            Self::Unfinished { book, id } => {
                write!(f, "{UNFINISHED}/{}/{}", written_id(book.0), written_id(id.0))
            }
            Self::Leaf { book, id } => {
                write!(f, "{LEAF}/{}/{}", written_id(book.0), written_id(id.0))
            }
            Self::Sealed { name } => write!(f, "{SEALED}/{}", written_id(*name)),
        }
    }
}

/// 128 bits as 32 hex digits.
pub(super) fn written_id(id: u128) -> String {
    format!("{id:032x}")
}

/// 128 bits from exactly 32 hex digits, without capitals: each has one spelling.
pub(super) fn read_id(digits: &str) -> Option<u128> {
    let is_plain = digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if is_plain && digits.len() == ID_DIGITS { u128::from_str_radix(digits, 16).ok() } else { None }
}

/// Two digits a byte.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

/// The bytes that such digits, without capitals, stand for.
pub(super) fn read_hex(digits: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, []) = digits.as_bytes().as_chunks() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

fn read_ms(digits: &str) -> Option<i64> {
    if digits.len() != BEGAN_DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|ms| *ms <= Moment::LAST_MS)
}
