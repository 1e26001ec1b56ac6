//! A key: 256 random bits, wiped when it is let go.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

/// 256 bits that open everything. Wiped from memory when dropped, and never
/// printed, copied or compared.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; Self::BYTES]);

impl Key {
    /// How many bytes a key has.
    pub const BYTES: usize = 32;

    /// A key of these bytes, which have to come from the device's own source
    /// of randomness. They are wiped.
    #[must_use]
    pub fn from_random(bytes: &mut [u8; Self::BYTES]) -> Self {
        let key = Self(*bytes);
        bytes.zeroize();
        key
    }

    /// The bytes themselves, for whoever made the key elsewhere and hands it over.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}
