//! Records of older formats, brought forward.
//!
//! Today there is one format. When a shape changes:
//!
//! 1. Raise [`super::FORMAT`], and freeze a fixture of the old one in
//!    `tests/records`.
//! 2. Write `from_1`, a pure function from the fields of format 1 to those of
//!    format 2, and call it here; after that a later change adds `from_2`
//!    behind it, and neither is ever edited again.
//! 3. The original stays on the disk until the new form is written and read
//!    back.

use super::envelope::{DecodeError, FORMAT};
use super::json::Fields;

/// A record's fields in the current format.
pub(super) fn brought_forward(format: u64, fields: Fields) -> Result<Fields, DecodeError> {
    match format {
        FORMAT => Ok(fields),
        0 => Err(DecodeError::Unreadable("of a format that never was")),
        format => Err(DecodeError::Newer { format }),
    }
}
