//! A record that says any format: what is brought forward stays as it is when
//! it is brought forward again, and what is newer is told apart.
#![no_main]

use libfuzzer_sys::fuzz_target;
use say_when::record::{
    DecodeError, FORMAT, decode_book, decode_check_in, decode_leaf, decode_unfinished,
    encode_book, encode_check_in, encode_leaf, encode_unfinished,
};

/// The record with another format in the place of its own.
fn as_of(bytes: &[u8], format: i64) -> Option<Vec<u8>> {
    let mut record: serde_json::Value = serde_json::from_slice(bytes).ok()?;
    *record.as_object_mut()?.get_mut("format")? = format.into();
    serde_json::to_vec(&record).ok()
}

fn is_newer<T>(read: Result<T, DecodeError>, format: i64) -> bool {
    matches!(read, Err(DecodeError::Newer { format: own }) if own == format.cast_unsigned())
}

fuzz_target!(|bytes: &[u8]| {
    for format in 0..=FORMAT.cast_signed() {
        let Some(bytes) = as_of(bytes, format) else { return };
        if let Ok(read) = decode_check_in(&bytes) {
            let written = encode_check_in(read.book, &read.value).expect("it was read");
            assert_eq!(decode_check_in(&written), Ok(read));
        }
        if let Ok(read) = decode_unfinished(&bytes) {
            let written = encode_unfinished(read.book, &read.value).expect("it was read");
            assert_eq!(decode_unfinished(&written), Ok(read));
        }
        if let Ok(read) = decode_leaf(&bytes) {
            let written = encode_leaf(read.book, &read.value).expect("it was read");
            assert_eq!(decode_leaf(&written), Ok(read));
        }
        if let Ok(book) = decode_book(&bytes) {
            let written = encode_book(&book).expect("it was read");
            assert_eq!(decode_book(&written), Ok(book));
        }
    }
    let is_one_of_ours = decode_book(bytes).is_ok()
        || decode_check_in(bytes).is_ok()
        || decode_unfinished(bytes).is_ok()
        || decode_leaf(bytes).is_ok();
    for format in [FORMAT.cast_signed() + 1, FORMAT.cast_signed() + 1_000, i64::MAX] {
        let Some(bytes) = as_of(bytes, format).filter(|_| is_one_of_ours) else { return };
        assert!(is_newer(decode_check_in(&bytes), format));
        assert!(is_newer(decode_unfinished(&bytes), format));
        assert!(is_newer(decode_leaf(&bytes), format));
        assert!(is_newer(decode_book(&bytes), format));
    }
});
