//! Records of older formats, brought forward.
//!
//! Today there is one format. When a shape changes:
//!
//! 1. Raise [`super::FORMAT`], and freeze a fixture of the old one in
//!    `tests/records`.
//! 2. Write `from_1`, a pure function from a record of format 1 to the same
//!    record in format 2, and call it here; after that a later change adds
//!    `from_2` behind it, and neither is ever edited again.
//! 3. The original stays on the disk until the new form is written and read
//!    back.

use std::borrow::Cow;

use super::envelope::{DecodeError, FORMAT};

/// A record's text in the current format.
pub(super) fn brought_forward(format: u64, text: &str) -> Result<Cow<'_, str>, DecodeError> {
    match format {
        FORMAT => Ok(Cow::Borrowed(text)),
        0 => Err(DecodeError::Unreadable("of a format that never was")),
        format => Err(DecodeError::Newer { format }),
    }
}
