//! A backup: everything that a book holds, as one JSON file that can be read back in.
//!
//! ```json
//! {"kind":"backup","format":2,"app":"0.1.0","written":{"ms":…,"offset":…},
//!  "records":[…],"checksum":"<64 hex digits>"}
//! ```
//!
//! - `records` are just those that lie in the store ([`super`]): one book, its check-ins and its
//!   leaves, in any order and each once, all of the same book. No check-in that is not finished:
//!   what one of two has sealed does not leave the device.
//! - The fields stand in this order. White space between them means nothing.
//! - `checksum` is BLAKE2b-256 of the file as it would stand without that field and without white
//!   space between fields. It tells a file that was cut short or damaged; it vouches for nobody.
//!
//! `docs/backup-format.md` says it for those who write a reader of their own, and
//! `docs/backup.schema.json` for programs.
//!
//! Writing and reading go step by step, so that whoever does it can let go in between.

mod checksum;
mod reading;
mod scan;
mod writing;

pub use reading::{Read, Reader};
pub use writing::Writer;

/// The most bytes that a backup may have: 64 MiB.
pub const MOST_BACKUP_BYTES: usize = 64 << 20;
/// The most check-ins and leaves that a backup may have, beside its book.
pub const MOST_RECORDS: usize = 100_000;

/// How much a backup may hold. Writing and reading keep to the same bounds: what was saved can be
/// read back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most bytes.
    pub bytes: usize,
    /// The most check-ins and leaves.
    pub records: usize,
}

impl Bounds {
    /// Those of the app.
    pub const OWN: Self = Self { bytes: MOST_BACKUP_BYTES, records: MOST_RECORDS };
}

const KIND: &str = "backup";
/// What stands behind the last record, between the records and the checksum, and after it.
const AFTER_RECORDS: &[u8] = b"\n]";
const BEFORE_CHECKSUM: &str = ",\"checksum\":\"";
const AFTER_CHECKSUM: &str = "\"}";
