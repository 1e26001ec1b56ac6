//! Every bound is checked again on the way in: one thing in a good record is
//! changed by hand, and it is refused.

mod of_a_check_in;
mod of_a_turn;
mod of_voices;

use say_when::record::{DecodeError, decode_book, decode_check_in, decode_unfinished};
use serde_json::{Value, json};

use super::fixtures::fixture;

pub type Decode = fn(&[u8]) -> Result<(), DecodeError>;

fn check_in(bytes: &[u8]) -> Result<(), DecodeError> {
    decode_check_in(bytes).map(drop)
}

fn unfinished(bytes: &[u8]) -> Result<(), DecodeError> {
    decode_unfinished(bytes).map(drop)
}

fn book(bytes: &[u8]) -> Result<(), DecodeError> {
    decode_book(bytes).map(drop)
}

/// Changes the value at a JSON pointer; its parent must be there.
pub fn changed(record: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = record.clone();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match changed.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.insert(last.to_owned(), value)),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        other => panic!("nothing to change in {other}"),
    }
    changed
}

pub fn check(fixture_name: &str, decode: Decode, changes: &[(&str, Value)]) {
    let record: Value = serde_json::from_slice(&fixture(fixture_name)).unwrap();
    assert_eq!(decode(record.to_string().as_bytes()), Ok(()), "{fixture_name} as it is");
    for (pointer, value) in changes {
        let bytes = changed(&record, pointer, value.clone()).to_string();
        let decoded = decode(bytes.as_bytes());
        let is_unreadable = matches!(decoded, Err(DecodeError::Unreadable(_)));
        assert!(is_unreadable, "{fixture_name}: {pointer} = {value} gave {decoded:?}");
    }
}

pub fn long(characters: usize) -> Value {
    json!("ä".repeat(characters))
}

/// Each field of these objects left out, and of another type; and one more.
pub fn check_fields(fixture_name: &str, decode: Decode, objects: &[&str]) {
    let record: Value = serde_json::from_slice(&fixture(fixture_name)).unwrap();
    for object in objects {
        for name in record.pointer(object).unwrap().as_object().unwrap().keys() {
            let field = format!("{object}/{name}");
            let mut without = record.clone();
            without.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(name);
            if !MAY_BE_ABSENT.contains(&field.as_str()) {
                assert!(
                    decode(without.to_string().as_bytes()).is_err(),
                    "{fixture_name} without {field}"
                );
            }
            for other in [json!([{}]), json!(1.5), json!(-1.0e300)] {
                let bytes = changed(&record, &field, other.clone()).to_string();
                assert!(decode(bytes.as_bytes()).is_err(), "{fixture_name} with {field} = {other}");
            }
        }
        let more = changed(&record, &format!("{object}/extra"), json!(null)).to_string();
        assert!(decode(more.as_bytes()).is_err(), "{fixture_name} with {object}/extra");
    }
}

/// Without these a record says something else, and is as good as before.
const MAY_BE_ABSENT: [&str; 9] = [
    "/check_in/another_day/when",
    "/check_in/another_day/instead",
    "/check_in/kept",
    "/seen",
    "/announced",
    "/body/width",
    "/body/minutes",
    "/body/comfort",
    "/body/evening",
];

#[test]
fn fields_that_are_missing_or_of_another_type_or_unknown() {
    check_fields(
        "format-2-check-in-both-of-us.json",
        check_in,
        &[
            "",
            "/check_in",
            "/check_in/began",
            "/check_in/rounds/0",
            "/check_in/rounds/0/voices/0",
            "/check_in/another_day",
        ],
    );
    check_fields(
        "format-2-unfinished-handed-over.json",
        unfinished,
        &["", "/check_in", "/turn", "/turn/said"],
    );
    check_fields("format-2-unfinished-answering-alone.json", unfinished, &["/turn"]);
    check_fields("format-2-book.json", book, &["", "/announced"]);
    check_fields("format-2-book-never.json", book, &[""]);
    check_fields("format-1-book.json", book, &[""]);
}

#[test]
fn of_every_record() {
    for (name, decode) in [
        ("format-2-check-in-both-of-us.json", check_in as Decode),
        ("format-2-unfinished-handed-over.json", unfinished),
        ("format-2-book.json", book),
    ] {
        check(
            name,
            decode,
            &[
                ("/format", json!(0)),
                ("/format", json!(-1)),
                ("/format", json!(1.0)),
                ("/format", json!("1")),
                ("/format", json!(null)),
                ("/kind", json!("check-in")),
                ("/kind", json!("sealed")),
                ("/kind", json!("")),
                ("/book", json!("")),
                ("/book", json!("0b00000000000000000000000000000001 ")),
                ("/book", json!("0B000000000000000000000000000001")),
                ("/book", json!("+b000000000000000000000000000001")),
                ("/book", json!("0x000000000000000000000000000001")),
                ("/book", json!(1)),
            ],
        );
    }
}

#[test]
fn of_a_book() {
    check(
        "format-2-book.json",
        book,
        &[
            ("/names", json!([])),
            ("/names", json!(["A."])),
            ("/names", json!(["A.", "B.", "C."])),
            ("/names/1", long(25)),
            ("/own_signal", long(61)),
            ("/own_sentences", json!(["", ""])),
            ("/own_sentences", json!(["", "", "", ""])),
            ("/own_sentences/2", long(121)),
            ("/setting", json!("three_of_us")),
            ("/reveal", json!("side")),
            ("/asking_interval", json!(0)),
            ("/asking_interval", json!(61)),
            ("/asking_interval", json!(257)),
            ("/asking_tone", json!(1)),
            ("/asking_vibration", json!("yes")),
            ("/delete_after", json!(0)),
            ("/delete_after", json!(8)),
            ("/delete_after", json!(-7)),
            ("/delete_after", json!(7 + (1 << 16))),
            ("/delete_after", json!("7")),
            ("/delete_after", json!("Never")),
            ("/delete_after", json!(null)),
            ("/seen", json!(null)),
            ("/seen", json!({"ms": -1, "offset": 0})),
            ("/seen", json!({"ms": 1, "offset": 901})),
            ("/announced", json!(null)),
            // A deletion a day after it was announced, less a millisecond.
            ("/announced/made/ms", json!(1_772_828_400_001_i64)),
            ("/announced/due/ms", json!(1_772_828_399_999_i64)),
            ("/announced/due/ms", json!(253_402_300_800_000_i64)),
            ("/announced/entries", json!("c")),
            ("/support_lines", json!([])),
            ("/support_lines", json!(["", ""])),
            ("/support_lines", json!(["", "", "", ""])),
            ("/support_lines/0", long(81)),
        ],
    );
}
