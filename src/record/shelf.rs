//! Which books there are on this device, in which of them something was kept, and which is open. It
//! holds numbers and nothing of a book, and so it lies apart from all of them.

use super::envelope::DecodeError;
use super::json::{Fields, Json};
use crate::domain::shelf::{BookNumber, Shelf};

/// The form that this version writes. It counts by itself: the shelf is no record of a book.
const VERSION: i64 = 1;

const NOT_A_SHELF: DecodeError = DecodeError::Unreadable("not a shelf");

/// As it is saved: `{"version":1,"books":[1,2],"kept":[1],"open":2}`.
#[must_use]
pub fn encode_shelf(shelf: Shelf) -> String {
    let number = |number: BookNumber| Json::Whole(number.get().into());
    let fields = Fields::default()
        .with("version", Json::Whole(VERSION))
        .with_list("books", shelf.numbers().map(number))
        .with_list("kept", shelf.numbers().filter(|own| shelf.has_kept(*own)).map(number))
        .with("open", number(shelf.open()));
    serde_json::to_string(&Json::Object(fields)).unwrap_or_default()
}

/// Reads one. The numbers are there once each, in any order, and the one that is open is among
/// them, as are those in which something was kept; whatever else there is makes it no shelf.
///
/// # Errors
/// [`DecodeError`], if it is not one, or a newer version wrote it.
pub fn decode_shelf(text: &str) -> Result<Shelf, DecodeError> {
    let json: Json = serde_json::from_str(text).map_err(|_| NOT_A_SHELF)?;
    let mut fields = json.object()?;
    let version = fields.whole("version")?;
    if version > VERSION {
        return Err(DecodeError::Newer { format: version.unsigned_abs() });
    }
    let open = read_number(&fields.field("open")?)?;
    let mut shelf = Shelf::of(open);
    let mut is_among_them = false;
    for number in fields.list("books")? {
        let number = read_number(&number)?;
        if number == open && !is_among_them {
            is_among_them = true;
        } else if shelf.holds(number) {
            return Err(NOT_A_SHELF);
        }
        shelf = shelf.with(number);
    }
    for number in fields.list("kept")? {
        let number = read_number(&number)?;
        if shelf.has_kept(number) || !shelf.holds(number) {
            return Err(NOT_A_SHELF);
        }
        shelf = shelf.with_kept(number);
    }
    fields.end()?;
    if version == VERSION && is_among_them { Ok(shelf) } else { Err(NOT_A_SHELF) }
}

fn read_number(json: &Json) -> Result<BookNumber, DecodeError> {
    let Json::Whole(number) = json else { return Err(NOT_A_SHELF) };
    u8::try_from(*number).ok().and_then(BookNumber::new).ok_or(NOT_A_SHELF)
}
