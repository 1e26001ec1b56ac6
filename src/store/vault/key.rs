//! A key: 256 random bits, wiped when it is let go.

use std::fmt;

use zeroize::Zeroize;

/// 256 bits that open everything. Wiped from memory when dropped, and never
/// printed, copied or compared.
///
/// They lie in one place on the heap. Bytes that lie in the value itself are
/// left behind on the stack wherever it is moved from, and nothing wipes those.
pub struct Key(Box<[u8; Self::BYTES]>);

impl Key {
    /// How many bytes a key has.
    pub const BYTES: usize = 32;

    /// A key of these bytes, which have to come from the device's own source
    /// of randomness. They are wiped.
    #[must_use]
    pub fn from_random(bytes: &mut [u8; Self::BYTES]) -> Self {
        let mut key = Self(Box::new([0; Self::BYTES]));
        key.0.copy_from_slice(bytes);
        bytes.zeroize();
        key
    }

    /// The bytes themselves, for whoever made the key elsewhere and hands it over.
    #[must_use]
    pub fn bytes(&self) -> &[u8; Self::BYTES] {
        &self.0
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key")
    }
}
