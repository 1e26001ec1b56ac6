//! Records that could not be read, as one file to take away.

use super::envelope::{FORMAT, written};
use super::json::{Fields, Json};
use super::key;

/// Records that were set aside, with the keys that they had, as one JSON file:
/// each whole, as `text` where it is text and as `hex` digits where it is not.
#[must_use]
pub fn export_set_aside(records: &[(String, Vec<u8>)]) -> Vec<u8> {
    let records = records.iter().map(|(key, bytes)| {
        let record = Fields::default().with_text("key", key);
        Json::Object(match str::from_utf8(bytes) {
            Ok(text) => record.with_text("text", text),
            Err(_) => record.with_text("hex", &key::hex(bytes)),
        })
    });
    let file = Fields::default()
        .with("format", Json::Whole(FORMAT.cast_signed()))
        .with_text("kind", "set_aside")
        .with_list("records", records);
    written(file)
}
