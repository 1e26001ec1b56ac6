//! The shelf, as it is saved.

use proptest::prelude::*;
use say_when::domain::shelf::{BookNumber, Shelf};
use say_when::record::{DecodeError, decode_shelf, encode_shelf};

/// Frozen: what was written once can be read.
const FIRST_FORM: &str = r#"{"version":1,"books":[1,2],"kept":[1],"open":2}"#;

#[test]
fn it_is_read_as_it_was_written_and_holds_numbers_alone() {
    let two = Shelf::default().with_kept(BookNumber::FIRST).add();
    assert_eq!(encode_shelf(two), FIRST_FORM);
    assert_eq!(decode_shelf(FIRST_FORM), Ok(two));
    // Every set of numbers, and every open one in it.
    for set in 1_u16..512 {
        let there: Vec<_> =
            BookNumber::ALL.into_iter().filter(|n| set & (1 << (n.get() - 1)) != 0).collect();
        for open in &there {
            let shelf = there.iter().fold(Shelf::of(*open), |shelf, number| shelf.with(*number));
            assert_eq!(decode_shelf(&encode_shelf(shelf)), Ok(shelf));
            let full = there.iter().fold(shelf, |shelf, number| shelf.with_kept(*number));
            assert_eq!(decode_shelf(&encode_shelf(full)), Ok(full));
            let letters: String =
                encode_shelf(shelf).chars().filter(|c| c.is_alphabetic()).collect();
            assert_eq!(letters, "versionbookskeptopen");
        }
    }
}

#[test]
fn what_is_no_shelf_is_refused() {
    for text in [
        "",
        "null",
        "{}",
        "[]",
        "{",
        "1",
        r#"{"books":[1,2],"kept":[],"open":2}"#,
        r#"{"version":0,"books":[1,2],"kept":[],"open":2}"#,
        r#"{"version":-1,"books":[1,2],"kept":[],"open":2}"#,
        r#"{"version":"1","books":[1,2],"kept":[],"open":2}"#,
        r#"{"version":1,"books":[],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1,2],"kept":[],"open":3}"#,
        r#"{"version":1,"books":[1,2,2],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[2,1,2],"kept":[],"open":2}"#,
        r#"{"version":1,"books":[0,1],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1,10],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1,257],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1,-2],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1,1.5],"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1,"2"],"kept":[],"open":1}"#,
        r#"{"version":1,"books":1,"kept":[],"open":1}"#,
        r#"{"version":1,"books":[1],"kept":[]}"#,
        r#"{"version":1,"books":[1,2],"open":1}"#,
        r#"{"version":1,"books":[1,2],"kept":1,"open":1}"#,
        r#"{"version":1,"books":[1,2],"kept":[3],"open":1}"#,
        r#"{"version":1,"books":[1,2],"kept":[1,1],"open":1}"#,
        r#"{"version":1,"books":[1,2],"kept":[0],"open":1}"#,
        r#"{"version":1,"books":[1,2],"kept":[],"open":1,"names":["a"]}"#,
        r#"{"version":1,"books":[1,2],"kept":[],"open":1,"open":2}"#,
    ] {
        assert!(matches!(decode_shelf(text), Err(DecodeError::Unreadable(_))), "{text}");
    }
}

#[test]
fn one_of_a_newer_version_is_told_as_such() {
    let newer = r#"{"version":2,"books":[1,12],"open":12,"names":[]}"#;
    assert_eq!(decode_shelf(newer), Err(DecodeError::Newer { format: 2 }));
}

proptest! {
    /// localStorage may hold anything.
    #[test]
    fn whatever_lies_there_is_read_as_it_would_be_written_or_refused(
        text in prop_oneof![
            r#"\{("version":[0-9]{1,2}|"(books|kept)":\[[0-9,]{0,9}\]|"open":[0-9-]{1,2}|,){1,8}\}"#,
            ".{0,40}",
        ],
    ) {
        if let Ok(shelf) = decode_shelf(&text) {
            prop_assert_eq!(decode_shelf(&encode_shelf(shelf)), Ok(shelf));
            prop_assert!(shelf.holds(shelf.open()));
        }
    }
}
