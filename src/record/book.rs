//! A book's saved form.
//!
//! | field | |
//! | --- | --- |
//! | `names` | two texts |
//! | `own_signal` | a text |
//! | `own_sentences` | three texts |
//! | `setting`, `reveal` | words |
//! | `asking_interval` | minutes, 1 to 60 |
//! | `asking_tone`, `asking_vibration` | truth values |
//! | `delete_after` | days, 7, 14, 30, 90 or 365, or `never` |
//! | `seen` | a moment; may be missing |
//! | `announced` | an object with the moments `made` and `due`, at least a day apart, and `entries`, 32 hex digits; may be missing |
//! | `support_lines` | three texts |

use super::envelope::{DecodeError, begun, read, read_back, written};
use super::json::{Fields, Json};
use super::key::written_id;
use super::words;
use crate::domain::book::{Asking, Book, BookId, Interval};
use crate::domain::deletion::{Announced, Watch};
use crate::domain::text::Text;

pub(super) const KIND: &str = "book";

/// A book as bytes.
///
/// # Errors
/// [`DecodeError::Unreadable`] if it could not be read back as it is. No book
/// that can be made today is refused.
pub fn encode_book(book: &Book) -> Result<Vec<u8>, DecodeError> {
    let bytes = written(to_json(book));
    let decoded = decode_book(&bytes);
    read_back(bytes, book, decoded)
}

/// A book from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_book(bytes: &[u8]) -> Result<Book, DecodeError> {
    let (id, fields) = read(bytes, KIND)?;
    book_from(id, fields)
}

/// A book of this name, from its record's own fields.
pub(super) fn book_from(id: BookId, mut fields: Fields) -> Result<Book, DecodeError> {
    let interval = u8::try_from(fields.whole("asking_interval")?).ok().and_then(Interval::new);
    let book = Book {
        id,
        names: read_texts(fields.list("names")?)?,
        own_signal: words::read_text(&fields.text("own_signal")?)?,
        own_sentences: read_texts(fields.list("own_sentences")?)?,
        setting: words::read_setting(&fields.text("setting")?)?,
        reveal: words::read_reveal(&fields.text("reveal")?)?,
        asking: Asking {
            interval: interval
                .ok_or(DecodeError::Unreadable("an interval that is not 1 to 60 minutes"))?,
            tone: fields.flag("asking_tone")?,
            vibration: fields.flag("asking_vibration")?,
        },
        delete_after: words::read_delete_after(fields.field("delete_after")?)?,
        watch: Watch {
            seen: words::read_some_moment(&mut fields, "seen")?,
            announced: match fields.optional("announced") {
                Some(announced) => Some(announced_from(announced.object()?)?),
                None => None,
            },
        },
        support_lines: read_texts(fields.list("support_lines")?)?,
    };
    fields.end()?;
    Ok(book)
}

fn to_json(book: &Book) -> Fields {
    begun(KIND, book.id)
        .with_list("names", book.names.iter().map(|name| name.as_str().into()))
        .with_text("own_signal", book.own_signal.as_str())
        .with_list("own_sentences", book.own_sentences.iter().map(|own| own.as_str().into()))
        .with_text("setting", words::setting(book.setting))
        .with_text("reveal", words::reveal(book.reveal))
        .with("asking_interval", Json::Whole(book.asking.interval.minutes().into()))
        .with("asking_tone", Json::Flag(book.asking.tone))
        .with("asking_vibration", Json::Flag(book.asking.vibration))
        .with("delete_after", words::delete_after(book.delete_after))
        .with_some("seen", book.watch.seen.map(words::moment))
        .with_some("announced", book.watch.announced.map(announced_to))
        .with_list("support_lines", book.support_lines.iter().map(|line| line.as_str().into()))
}

fn announced_to(announced: Announced) -> Json {
    Json::Object(
        Fields::default()
            .with("made", words::moment(announced.made()))
            .with("due", words::moment(announced.due()))
            .with_text("entries", &written_id(announced.entries())),
    )
}

fn announced_from(mut fields: Fields) -> Result<Announced, DecodeError> {
    let made = words::read_moment(fields.object("made")?)?;
    let due = words::read_moment(fields.object("due")?)?;
    let entries = words::read_id(&fields.text("entries")?)?;
    fields.end()?;
    Announced::new(made, due, entries)
        .ok_or(DecodeError::Unreadable("a deletion that was announced too late"))
}

/// Exactly as many texts as there are places for.
fn read_texts<const MAX: usize, const COUNT: usize>(
    texts: Vec<Json>,
) -> Result<[Text<MAX>; COUNT], DecodeError> {
    let mut read: [Text<MAX>; COUNT] = std::array::from_fn(|_| Text::default());
    if texts.len() != COUNT {
        return Err(DecodeError::Unreadable("too many texts, or too few"));
    }
    for (place, text) in read.iter_mut().zip(texts) {
        *place = words::read_text(&text.text()?)?;
    }
    Ok(read)
}
