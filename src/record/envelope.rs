//! What every record has in common: how large it may be, which format it is
//! in, what kind it is, and how it is refused.

use super::json::{Fields, Json};
use super::{key, migrations, words};
use crate::domain::book::BookId;

/// The format that this version writes.
pub const FORMAT: u64 = 2;

/// The most bytes that a record may have: 1 MiB. The largest check-in that the
/// domain allows (100 rounds of two voices, every text full of the widest
/// characters) takes about half of it.
pub const MOST_BYTES: usize = 1 << 20;

/// A value, and the book that it is filed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed<T> {
    /// The book.
    pub book: BookId,
    /// The value.
    pub value: T,
}

/// Why bytes are not a record that this version can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// A newer version of the app wrote it, in this format. It is to be left
    /// where it is.
    Newer {
        /// Its format.
        format: u64,
    },
    /// It cannot be read. The reason is for a log or a test, and holds nothing
    /// of what the record says.
    Unreadable(&'static str),
}

impl DecodeError {
    /// Whether a newer version wrote it.
    #[must_use]
    pub const fn is_newer(self) -> bool {
        matches!(self, Self::Newer { .. })
    }
}

/// Reads a record of one kind: its book, and the fields that are its own.
pub(super) fn read(bytes: &[u8], kind: &str) -> Result<(BookId, Fields), DecodeError> {
    let (own_kind, fields) = opened(bytes)?;
    if own_kind != kind {
        return Err(DecodeError::Unreadable("of another kind"));
    }
    filed(fields)
}

/// The book that a record is filed in, and the fields that are its own.
pub(super) fn filed(mut fields: Fields) -> Result<(BookId, Fields), DecodeError> {
    let book = BookId(words::read_id(&fields.text("book")?)?);
    Ok((book, fields))
}

/// Opens a record of any kind: its kind, and the fields beside it, in the current format.
pub(super) fn opened(bytes: &[u8]) -> Result<(String, Fields), DecodeError> {
    if bytes.len() > MOST_BYTES {
        return Err(DecodeError::Unreadable("too large"));
    }
    let text = str::from_utf8(bytes).map_err(|_| DecodeError::Unreadable("not UTF-8"))?;
    let record: Json =
        serde_json::from_str(text).map_err(|_| DecodeError::Unreadable("not JSON"))?;
    let mut fields = record.object()?;
    let format = u64::try_from(fields.whole("format")?)
        .map_err(|_| DecodeError::Unreadable("of a format that never was"))?;
    let kind = fields.text("kind")?;
    let fields = migrations::brought_forward(format, &kind, fields)?;
    Ok((kind, fields))
}

/// The beginning of a record, to which its kind adds its own fields.
pub(super) fn begun(kind: &str, book: BookId) -> Fields {
    Fields::default()
        .with("format", Json::Whole(FORMAT.cast_signed()))
        .with_text("kind", kind)
        .with_text("book", &key::written_id(book.0))
}

/// Writes a record. It cannot fail: every field is text, a whole number, a
/// truth value or a list of these. If it did, the bytes would be none at all,
/// and [`read_back`] would see it.
pub(super) fn written(record: Fields) -> Vec<u8> {
    serde_json::to_vec(&Json::Object(record)).unwrap_or_default()
}

/// Gives bytes out only if they read as the value that they were written from:
/// what could not be read again must never count as saved.
pub(super) fn read_back<T: PartialEq>(
    bytes: Vec<u8>,
    value: &T,
    decoded: Result<T, DecodeError>,
) -> Result<Vec<u8>, DecodeError> {
    if decoded? == *value {
        Ok(bytes)
    } else {
        Err(DecodeError::Unreadable("not the same when read back"))
    }
}
