//! Records of older formats, brought forward, a step a format.
//!
//! When a shape changes:
//!
//! 1. Raise [`super::FORMAT`], and leave the fixtures of the old one in
//!    `tests/records` as they are.
//! 2. Write the next step, a pure function from the fields of the old format to
//!    those of the new one, and call it here after the others. Once released,
//!    none is ever edited again.
//! 3. The original stays on the disk until the new form is written and read
//!    back.

use super::envelope::{DecodeError, FORMAT};
use super::json::{Fields, Json};

/// A record's fields in the current format.
pub(super) fn brought_forward(
    format: u64,
    kind: &str,
    fields: Fields,
) -> Result<Fields, DecodeError> {
    match format {
        FORMAT => Ok(fields),
        1 => Ok(from_1(kind, fields)),
        0 => Err(DecodeError::Unreadable("of a format that never was")),
        format => Err(DecodeError::Newer { format }),
    }
}

/// Format 2 says when entries are deleted by themselves, and has room for the
/// couple's own support lines: a book of format 1 arrives with never, and with
/// none. When a check-in was `kept` may be missing, and is.
fn from_1(kind: &str, fields: Fields) -> Fields {
    if kind != "book" {
        return fields;
    }
    let none = ["", "", ""].into_iter().map(Json::from);
    fields.with_text("delete_after", "never").with_list("support_lines", none)
}
