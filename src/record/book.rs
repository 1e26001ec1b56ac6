//! A book's saved form.

use super::envelope::{DecodeError, FORMAT, read, read_back, written};
use super::key::written_id;
use super::{wire, words};
use crate::domain::book::{Asking, Book, BookId, Interval};
use crate::domain::text::Text;

const KIND: &str = "book";

/// A book as bytes.
///
/// # Errors
/// [`DecodeError::Unreadable`] if it could not be read back as it is. No book
/// that can be made today is refused.
pub fn encode_book(book: &Book) -> Result<Vec<u8>, DecodeError> {
    let bytes = written(&to_wire(book));
    let decoded = decode_book(&bytes);
    read_back(bytes, book, decoded)
}

/// A book from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_book(bytes: &[u8]) -> Result<Book, DecodeError> {
    let record: wire::BookRecord = read(bytes, KIND)?;
    let interval = u8::try_from(record.asking_interval).ok().and_then(Interval::new);
    Ok(Book {
        id: BookId(words::read_id(&record.book)?),
        names: read_texts(&record.names)?,
        own_signal: words::read_text(&record.own_signal)?,
        own_sentences: read_texts(&record.own_sentences)?,
        setting: words::read_setting(&record.setting)?,
        reveal: words::read_reveal(&record.reveal)?,
        asking: Asking {
            interval: interval
                .ok_or(DecodeError::Unreadable("an interval that is not 1 to 60 minutes"))?,
            tone: record.asking_tone,
            vibration: record.asking_vibration,
        },
    })
}

fn to_wire(book: &Book) -> wire::BookRecord {
    wire::BookRecord {
        format: FORMAT,
        kind: KIND.to_owned(),
        book: written_id(book.id.0),
        names: book.names.iter().map(|name| name.as_str().to_owned()).collect(),
        own_signal: book.own_signal.as_str().to_owned(),
        own_sentences: book.own_sentences.iter().map(|own| own.as_str().to_owned()).collect(),
        setting: words::setting(book.setting).to_owned(),
        reveal: words::reveal(book.reveal).to_owned(),
        asking_interval: u64::from(book.asking.interval.minutes()),
        asking_tone: book.asking.tone,
        asking_vibration: book.asking.vibration,
    }
}

/// Exactly as many texts as there are places for.
fn read_texts<const MAX: usize, const COUNT: usize>(
    texts: &[String],
) -> Result<[Text<MAX>; COUNT], DecodeError> {
    let texts = texts.iter().map(|text| words::read_text(text)).collect::<Result<Vec<_>, _>>()?;
    <[_; COUNT]>::try_from(texts).map_err(|_| DecodeError::Unreadable("too many texts, or too few"))
}
