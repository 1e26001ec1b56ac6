//! The words that open a vault.

use std::fmt;

use zeroize::Zeroizing;

/// What a person typed to open a vault, wiped from memory when dropped.
///
/// Space around and between the words does not matter: on a phone a space too
/// many comes of itself. Everything else does.
#[derive(Clone, Default)]
pub struct Words(Zeroizing<String>);

impl Words {
    /// The words as they were typed.
    #[must_use]
    pub fn typed(raw: &str) -> Self {
        let mut words = Zeroizing::new(String::with_capacity(raw.len()));
        for word in raw.split_whitespace() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        Self(words)
    }

    /// As they are made into a key.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}
