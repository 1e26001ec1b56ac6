//! A sealed record as it lies in the store. Not JSON: it is noise, and noise
//! written as digits would take twice the room.
//!
//! | bytes | |
//! | --- | --- |
//! | 1 | 0, with which no JSON begins |
//! | 4 | the format |
//! | 8 | the sequence: how often the record was written |
//! | 24 | the nonce |
//! | the rest | what is sealed: the record's own key, behind its length in 2 bytes, and its bytes |
//!
//! Numbers stand with their greatest byte first.

use super::envelope::{DecodeError, FORMAT, MOST_BYTES};

/// A new format of records is a new format of what they are sealed in.
const _: () = assert!(Frame::FORMAT as u64 == FORMAT, "the two formats are one");

/// A sealed record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The format in which it was sealed.
    pub format: u32,
    /// How often the record was written before and with this.
    pub sequence: u64,
    /// The number that was used once to seal it.
    pub nonce: [u8; 24],
    /// What is sealed.
    pub sealed: Vec<u8>,
}

impl Frame {
    /// The format that this version writes: the one of all records, in four bytes.
    pub const FORMAT: u32 = 2;
    /// The most bytes that the sealed form of a record has that can be read: beside the record there
    /// are its key, the filling and the tag.
    pub const MOST_BYTES: usize = MOST_BYTES + 4096;

    /// The frame as bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = vec![0];
        bytes.extend(self.format.to_be_bytes());
        bytes.extend(self.sequence.to_be_bytes());
        bytes.extend(self.nonce);
        bytes.extend(&self.sealed);
        bytes
    }

    /// A frame from bytes. What is sealed in it may be anything, and longer than what can be read:
    /// what was set aside for its length is sealed too, and has to open again.
    ///
    /// # Errors
    /// [`DecodeError`] if a newer version wrote it, or it is no frame.
    pub fn decode(bytes: &[u8]) -> Result<Self, DecodeError> {
        const NO_FRAME: DecodeError = DecodeError::Unreadable("no sealed record");
        let (first, rest) = bytes.split_first().ok_or(NO_FRAME)?;
        let (format, rest) = rest.split_first_chunk().ok_or(NO_FRAME)?;
        let format = u32::from_be_bytes(*format);
        if *first != 0 || format == 0 {
            return Err(NO_FRAME);
        }
        if format > Self::FORMAT {
            return Err(DecodeError::Newer { format: format.into() });
        }
        let (sequence, rest) = rest.split_first_chunk().ok_or(NO_FRAME)?;
        let (nonce, sealed) = rest.split_first_chunk().ok_or(NO_FRAME)?;
        let sequence = u64::from_be_bytes(*sequence);
        Ok(Self { format, sequence, nonce: *nonce, sealed: sealed.to_vec() })
    }
}

/// A record with its own key before it, as it is sealed.
#[must_use]
pub fn with_key(key: &str, record: &[u8]) -> Option<Vec<u8>> {
    let length = u16::try_from(key.len()).ok()?;
    let mut bytes = length.to_be_bytes().to_vec();
    bytes.extend(key.as_bytes());
    bytes.extend(record);
    Some(bytes)
}

/// A record's own key, and the record.
#[must_use]
pub fn without_key(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    let (key, record) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
    Some((str::from_utf8(key).ok()?, record))
}
