//! Bytes as people compare them.

use std::fmt::Write as _;

/// Two digits a byte, in lower case.
pub(crate) fn of(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn small_bytes_keep_their_zero() {
        assert_eq!(super::of(&[0, 10, 255]), "000aff");
    }
}
