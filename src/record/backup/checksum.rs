//! The checksum of a backup: of what it says, and not of how it is laid out.

use blake2::{Blake2b256, Digest};

use super::super::key::hex;

/// Takes in JSON piece by piece, and leaves out the white space that means nothing.
#[derive(Default)]
pub(super) struct Checksum {
    hash: Blake2b256,
    is_in_text: bool,
    is_escaped: bool,
}

impl Checksum {
    pub(super) fn add(&mut self, json: &[u8]) {
        let mut kept_from = 0;
        for (at, byte) in json.iter().enumerate() {
            if self.is_in_text {
                self.is_in_text = self.is_escaped || *byte != b'"';
                self.is_escaped = !self.is_escaped && *byte == b'\\';
            } else if is_space(*byte) {
                self.hash.update(json.get(kept_from..at).unwrap_or_default());
                kept_from = at + 1;
            } else {
                self.is_in_text = *byte == b'"';
            }
        }
        self.hash.update(json.get(kept_from..).unwrap_or_default());
    }

    /// As 64 hex digits.
    pub(super) fn digits(self) -> String {
        hex(&self.hash.finalize())
    }
}

/// White space, as JSON has it.
pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
