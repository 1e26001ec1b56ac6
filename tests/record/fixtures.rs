//! The records of every format that was ever shipped, frozen in
//! `tests/records`: they read as the values that they were written from, and
//! those of the current format are still written so, to the byte.

use std::fs;
use std::path::PathBuf;

use say_when::domain::book::Book;
use say_when::domain::check_in::CheckIn;
use say_when::domain::deletion::DeleteAfter;
use say_when::record::{
    Filed, decode_book, decode_check_in, decode_leaf, decode_unfinished, encode_book,
    encode_check_in, encode_leaf, encode_unfinished,
};

use super::examples::{
    BOOK, answering_alone, both_of_us, copies, handed_over, just_me, our_book, phrase, thanks,
};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records")
}

/// The bytes of a fixture, without the line break that editors like to have.
pub fn fixture(name: &str) -> Vec<u8> {
    let bytes = fs::read(folder().join(name)).unwrap();
    bytes.trim_ascii_end().to_vec()
}

/// Every fixture of the current format.
pub const CURRENT: [&str; 18] = [
    "format-2-book-never.json",
    "format-2-book.json",
    "format-2-check-in-both-of-us.json",
    "format-2-check-in-just-me.json",
    "format-2-leaf-agreement.json",
    "format-2-leaf-clinician-card.json",
    "format-2-leaf-copies.json",
    "format-2-leaf-phrase.json",
    "format-2-leaf-plan.json",
    "format-2-leaf-practice-kit.json",
    "format-2-leaf-practice.json",
    "format-2-leaf-reading.json",
    "format-2-leaf-support-check.json",
    "format-2-leaf-thanks.json",
    "format-2-leaf-tonight.json",
    "format-2-leaf-win.json",
    "format-2-unfinished-answering-alone.json",
    "format-2-unfinished-handed-over.json",
];

/// Every fixture of an older format.
pub const OLDER: [&str; 5] = [
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
    assert_eq!(names, [OLDER.as_slice(), &CURRENT].concat());
}

fn assert_written(name: &str, bytes: Vec<u8>) {
    assert_eq!(String::from_utf8(bytes).unwrap(), String::from_utf8_lossy(&fixture(name)));
}

#[test]
fn check_ins() {
    for (name, value) in [
        ("format-2-check-in-both-of-us.json", both_of_us()),
        ("format-2-check-in-just-me.json", just_me()),
    ] {
        assert_written(name, encode_check_in(BOOK, &value).unwrap());
        assert_eq!(decode_check_in(&fixture(name)), Ok(Filed { book: BOOK, value }));
    }
}

#[test]
fn unfinished_check_ins() {
    for (name, value) in [
        ("format-2-unfinished-answering-alone.json", answering_alone()),
        ("format-2-unfinished-handed-over.json", handed_over()),
    ] {
        assert_written(name, encode_unfinished(BOOK, &value).unwrap());
        assert_eq!(decode_unfinished(&fixture(name)), Ok(Filed { book: BOOK, value }));
    }
}

#[test]
fn leaves() {
    let others = [
        ("format-2-leaf-copies.json", copies()),
        ("format-2-leaf-phrase.json", phrase()),
        ("format-2-leaf-thanks.json", thanks()),
    ];
    let of_prepare = super::of_prepare::examples().into_iter().chain(super::agreed::examples());
    for (name, value) in others.into_iter().chain(of_prepare) {
        assert_written(name, encode_leaf(BOOK, &value).unwrap());
        assert_eq!(decode_leaf(&fixture(name)), Ok(Filed { book: BOOK, value }));
    }
}

#[test]
fn books() {
    for (name, book) in [
        ("format-2-book.json", our_book()),
        ("format-2-book-never.json", as_of_format_1(our_book())),
    ] {
        assert_written(name, encode_book(&book).unwrap());
        assert_eq!(decode_book(&fixture(name)), Ok(book));
    }
}

/// Format 1 knew no day of deletion and no support lines.
fn as_of_format_1(book: Book) -> Book {
    let none = Book::new(book.id);
    Book {
        delete_after: DeleteAfter::NEVER,
        watch: none.watch,
        support_lines: none.support_lines,
        ..book
    }
}

#[test]
fn records_of_format_1() {
    for (name, value) in [
        ("format-1-check-in-both-of-us.json", CheckIn { kept: None, ..both_of_us() }),
        ("format-1-check-in-just-me.json", CheckIn { kept: None, ..just_me() }),
    ] {
        assert_eq!(decode_check_in(&fixture(name)), Ok(Filed { book: BOOK, value }));
    }
    for (name, value) in [
        ("format-1-unfinished-answering-alone.json", answering_alone()),
        ("format-1-unfinished-handed-over.json", handed_over()),
    ] {
        assert_eq!(decode_unfinished(&fixture(name)), Ok(Filed { book: BOOK, value }));
    }
    assert_eq!(decode_book(&fixture("format-1-book.json")), Ok(as_of_format_1(our_book())));
}

/// Whatever was sealed stays sealed: what was unsaid is nowhere in the record,
/// and a pause for it reads as any other pause.
#[test]
fn what_was_unsaid_is_not_written() {
    let text = String::from_utf8(fixture("format-2-unfinished-handed-over.json")).unwrap();
    for word in ["unsaid", "disappoint", "fine", "wish"] {
        assert!(!text.contains(word), "{word}");
    }
}
