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

use super::envelope::{DecodeError, begun, read, read_back, written};
use super::json::{Fields, Json};
use super::words;
use crate::domain::book::{Asking, Book, Interval};
use crate::domain::text::Text;

const KIND: &str = "book";

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
    let (id, mut fields) = read(bytes, KIND)?;
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
