//! Writing a backup, step by step.

use super::super::envelope::{DecodeError, FORMAT, written};
use super::super::json::{Fields, Json};
use super::super::{encode_book, encode_check_in, encode_leaf, words};
use super::checksum::Checksum;
use super::{AFTER_CHECKSUM, AFTER_RECORDS, BEFORE_CHECKSUM, Bounds, KIND};
use crate::domain::backup::{Contents, NotSaved};
use crate::domain::moment::Moment;

/// The bytes behind the last record, with the checksum's 64 digits.
const END_BYTES: usize = AFTER_RECORDS.len() + BEFORE_CHECKSUM.len() + 64 + AFTER_CHECKSUM.len();

/// A backup that is being written.
pub struct Writer {
    contents: Contents,
    /// How many records are written.
    done: usize,
    bytes: Vec<u8>,
    /// How far the checksum has come.
    summed: usize,
    checksum: Checksum,
    bounds: Bounds,
}

impl Writer {
    /// Begins a backup of what is [taken along](Contents::taken_along) of these, written now.
    #[must_use]
    pub fn new(contents: &Contents, now: Moment) -> Self {
        Self::within(contents, now, Bounds::OWN)
    }

    /// Begins one that may hold so much.
    #[must_use]
    pub fn within(contents: &Contents, now: Moment, bounds: Bounds) -> Self {
        let head = Fields::default()
            .with_text("kind", KIND)
            .with("format", Json::Whole(FORMAT.cast_signed()))
            .with_text("app", env!("CARGO_PKG_VERSION"))
            .with("written", words::moment(now))
            .with_list("records", std::iter::empty());
        let mut bytes = written(head);
        // It goes on inside the list, which ends with "]}".
        bytes.truncate(bytes.len().saturating_sub(2));
        Self {
            contents: contents.taken_along(),
            done: 0,
            bytes,
            summed: 0,
            checksum: Checksum::default(),
            bounds,
        }
    }

    /// How many records there are, and how many of them are written.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.done, 1 + self.beside_the_book())
    }

    fn beside_the_book(&self) -> usize {
        self.contents.check_ins.len() + self.contents.leaves.len()
    }

    /// Writes on, a record at least and not much more than so many bytes; whether that was all.
    ///
    /// # Errors
    /// [`NotSaved::TooMuch`], if it would be more than may be read back in;
    /// [`NotSaved::BrokeOff`], if one of its records could not be. There is no such thing among what
    /// the app makes.
    pub fn step(&mut self, most_bytes: usize) -> Result<bool, NotSaved> {
        if self.beside_the_book() > self.bounds.records {
            return Err(NotSaved::TooMuch);
        }
        let until = self.bytes.len().saturating_add(most_bytes);
        loop {
            let Some(record) = self.record().map_err(|_| NotSaved::BrokeOff)? else {
                return Ok(true);
            };
            self.bytes.extend_from_slice(if self.done == 0 { b"\n" } else { b",\n" });
            self.bytes.extend(record);
            self.done += 1;
            if self.bytes.len().saturating_add(END_BYTES) > self.bounds.bytes {
                return Err(NotSaved::TooMuch);
            }
            if self.bytes.len() >= until {
                let new = self.bytes.get(self.summed..).unwrap_or_default();
                self.checksum.add(new);
                self.summed = self.bytes.len();
                return Ok(false);
            }
        }
    }

    /// The next record, if there is one.
    fn record(&self) -> Result<Option<Vec<u8>>, DecodeError> {
        let Contents { book, check_ins, leaves } = &self.contents;
        let Some(at) = self.done.checked_sub(1) else { return encode_book(book).map(Some) };
        let record = match (check_ins.get(at), leaves.get(at.wrapping_sub(check_ins.len()))) {
            (Some(check_in), _) => encode_check_in(book.id, check_in),
            (None, Some(leaf)) => encode_leaf(book.id, leaf),
            (None, None) => return Ok(None),
        };
        record.map(Some)
    }

    /// The backup, once all is written.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        self.bytes.extend_from_slice(AFTER_RECORDS);
        self.checksum.add(self.bytes.get(self.summed..).unwrap_or_default());
        self.checksum.add(b"}");
        self.bytes.extend_from_slice(BEFORE_CHECKSUM.as_bytes());
        self.bytes.extend_from_slice(self.checksum.digits().as_bytes());
        self.bytes.extend_from_slice(AFTER_CHECKSUM.as_bytes());
        self.bytes
    }
}
