//! The saved form: versioned JSON records, apart from the domain's types.
//!
//! Every record is one JSON object that says what it is before anything else:
//!
//! ```json
//! {"format":2,"kind":"check_in","book":"<32 hex digits>", …}
//! ```
//!
//! - `format` counts the changes of shape, over all kinds together. A record of
//!   an older format is brought forward by [`migrations`]; one of a newer
//!   format is [`DecodeError::Newer`] and is left alone.
//! - `kind` is `"check_in"`, `"unfinished"`, `"leaf"` or `"book"`, or `"vault"` for the
//!   header of a vault. In a vault each record is [`sealed`], which is the one
//!   form that is not JSON, and carries the bytes of any of these.
//! - `book` is the name of the couple's book, in every record, so that several
//!   books can lie side by side.
//!
//! Nothing is trusted on the way in: every bound is checked again through the
//! domain's own constructors. A field that this format does not know makes a
//! record unreadable: to read it without the field would be to drop the field,
//! unseen, at the next save. (A field that is added is a new format; there are
//! no optional extras.) Text is the one thing that is cleaned instead of
//! refused, because what counts as harmless may grow stricter.
//!
//! [`json`] stands between bytes and fields, [`words`] are those for the domain's
//! choices; [`key`] names the place of each record. [`csv`] and [`fhir`] are forms that others read,
//! and that nothing here reads back.

mod agreed;
mod backup;
mod book;
mod calendar;
mod check_in;
pub mod csv;
mod envelope;
pub mod fhir;
mod json;
pub mod key;
mod leaf;
mod migrations;
mod preferences;
mod preparing;
pub mod sealed;
mod set_aside;
mod shelf;
mod unfinished;
mod vault;
mod words;

pub use backup::{Bounds, MOST_BACKUP_BYTES, MOST_RECORDS, Read, Reader, Writer};
pub use book::{decode_book, encode_book};
pub use calendar::export_calendar;
pub use check_in::{decode_check_in, encode_check_in, export_check_in};
pub use envelope::{DecodeError, FORMAT, Filed, MOST_BYTES};
pub use key::Key;
pub use leaf::{decode_leaf, encode_leaf};
pub use preferences::{Cover, Preferences, TextSize, Theme};
pub use set_aside::export_set_aside;
pub use shelf::{decode_shelf, encode_shelf};
pub use unfinished::{decode_unfinished, encode_unfinished};
pub use vault::{Header, Slot, decode_header, encode_header};
