//! Records that could not be read, as one file to take away.

use serde::Serialize;

use super::envelope::{FORMAT, written};

#[derive(Serialize)]
struct SetAsideFile {
    format: u64,
    kind: &'static str,
    records: Vec<SetAside>,
}

/// One of `text` and `hex` stands there.
#[derive(Serialize)]
struct SetAside {
    key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hex: Option<String>,
}

/// Records that were set aside, with the keys that they had, as one JSON file:
/// each whole, as text where it is text and as hex digits where it is not.
#[must_use]
pub fn export_set_aside(records: &[(String, Vec<u8>)]) -> Vec<u8> {
    let records = records
        .iter()
        .map(|(key, bytes)| {
            let text = str::from_utf8(bytes).ok().map(str::to_owned);
            let hex = text.is_none().then(|| hex(bytes));
            SetAside { key: key.clone(), text, hex }
        })
        .collect();
    written(&SetAsideFile { format: FORMAT, kind: "set_aside", records })
}

/// Two digits a byte.
fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}
