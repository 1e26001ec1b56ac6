//! The records of every format that was ever shipped, frozen in
//! `tests/records`: they read as the values that they were written from, and
//! those of the current format are still written so, to the byte.

use std::fs;
use std::path::PathBuf;

use say_when::record::{
    Filed, decode_book, decode_check_in, decode_unfinished, encode_book, encode_check_in,
    encode_unfinished,
};

use super::examples::{BOOK, answering_alone, both_of_us, handed_over, just_me, our_book};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records")
}

/// The bytes of a fixture, without the line break that editors like to have.
pub fn fixture(name: &str) -> Vec<u8> {
    let bytes = fs::read(folder().join(name)).unwrap();
    bytes.trim_ascii_end().to_vec()
}

/// Every fixture of the current format.
pub const CURRENT: [&str; 5] = [
    "format-1-book.json",
    "format-1-check-in-both-of-us.json",
    "format-1-check-in-just-me.json",
    "format-1-unfinished-answering-alone.json",
    "format-1-unfinished-handed-over.json",
];

#[test]
fn none_is_forgotten() {
    let mut names: Vec<_> = fs::read_dir(folder())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, CURRENT);
}

#[test]
fn check_ins() {
    for (name, value) in [
        ("format-1-check-in-both-of-us.json", both_of_us()),
        ("format-1-check-in-just-me.json", just_me()),
    ] {
        let bytes = fixture(name);
        assert_eq!(
            String::from_utf8(encode_check_in(BOOK, &value).unwrap()).unwrap(),
            String::from_utf8_lossy(&bytes)
        );
        assert_eq!(decode_check_in(&bytes), Ok(Filed { book: BOOK, value }));
    }
}

#[test]
fn unfinished_check_ins() {
    for (name, value) in [
        ("format-1-unfinished-answering-alone.json", answering_alone()),
        ("format-1-unfinished-handed-over.json", handed_over()),
    ] {
        let bytes = fixture(name);
        assert_eq!(
            String::from_utf8(encode_unfinished(BOOK, &value).unwrap()).unwrap(),
            String::from_utf8_lossy(&bytes)
        );
        assert_eq!(decode_unfinished(&bytes), Ok(Filed { book: BOOK, value }));
    }
}

#[test]
fn books() {
    let bytes = fixture("format-1-book.json");
    assert_eq!(
        String::from_utf8(encode_book(&our_book()).unwrap()).unwrap(),
        String::from_utf8_lossy(&bytes)
    );
    assert_eq!(decode_book(&bytes), Ok(our_book()));
}

/// Whatever was sealed stays sealed: what was unsaid is nowhere in the record,
/// and a pause for it reads as any other pause.
#[test]
fn what_was_unsaid_is_not_written() {
    let text = String::from_utf8(fixture("format-1-unfinished-handed-over.json")).unwrap();
    for word in ["unsaid", "disappoint", "fine", "wish"] {
        assert!(!text.contains(word), "{word}");
    }
}
