//! Every kind of record, and the shelf: whatever is read is written again, and read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use say_when::record::{
    decode_book, decode_check_in, decode_leaf, decode_shelf, decode_unfinished, encode_book,
    encode_check_in, encode_leaf, encode_shelf, encode_unfinished, export_check_in,
};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(read) = decode_check_in(bytes) {
        let written = encode_check_in(read.book, &read.value).expect("it was read");
        assert_eq!(written, export_check_in(read.book, &read.value));
        assert_eq!(decode_check_in(&written), Ok(read));
    }
    if let Ok(read) = decode_unfinished(bytes) {
        let written = encode_unfinished(read.book, &read.value).expect("it was read");
        assert_eq!(decode_unfinished(&written), Ok(read));
    }
    if let Ok(read) = decode_leaf(bytes) {
        let written = encode_leaf(read.book, &read.value).expect("it was read");
        assert_eq!(decode_leaf(&written), Ok(read));
    }
    if let Ok(book) = decode_book(bytes) {
        let written = encode_book(&book).expect("it was read");
        assert_eq!(decode_book(&written), Ok(book));
    }
    if let Ok(shelf) =
        std::str::from_utf8(bytes).map_err(drop).and_then(|text| decode_shelf(text).map_err(drop))
    {
        assert_eq!(decode_shelf(&encode_shelf(shelf)), Ok(shelf));
    }
});
