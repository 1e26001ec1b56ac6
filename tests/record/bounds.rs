//! Every bound is checked again on the way in: one thing in a good record is
//! changed by hand, and it is refused.

use say_when::domain::pace::Pace;
use say_when::domain::suggestion::Outcome;
use say_when::domain::unfinished::Turn;
use say_when::record::{DecodeError, decode_book, decode_check_in, decode_unfinished};
use serde_json::{Value, json};

use super::fixtures::fixture;

type Decode = fn(&[u8]) -> Result<(), DecodeError>;

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
fn changed(record: &Value, pointer: &str, value: Value) -> Value {
    let mut changed = record.clone();
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match changed.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.insert(last.to_owned(), value)),
        Value::Array(items) => items[last.parse::<usize>().unwrap()] = value,
        other => panic!("nothing to change in {other}"),
    }
    changed
}

fn check(fixture_name: &str, decode: Decode, changes: &[(&str, Value)]) {
    let record: Value = serde_json::from_slice(&fixture(fixture_name)).unwrap();
    assert_eq!(decode(record.to_string().as_bytes()), Ok(()), "{fixture_name} as it is");
    for (pointer, value) in changes {
        let bytes = changed(&record, pointer, value.clone()).to_string();
        let decoded = decode(bytes.as_bytes());
        let is_unreadable = matches!(decoded, Err(DecodeError::Unreadable(_)));
        assert!(is_unreadable, "{fixture_name}: {pointer} = {value} gave {decoded:?}");
    }
}

fn long(characters: usize) -> Value {
    json!("ä".repeat(characters))
}

/// Each field of these objects left out, and of another type; and one more.
fn check_fields(fixture_name: &str, decode: Decode, objects: &[&str]) {
    let record: Value = serde_json::from_slice(&fixture(fixture_name)).unwrap();
    for object in objects {
        for name in record.pointer(object).unwrap().as_object().unwrap().keys() {
            let field = format!("{object}/{name}");
            let mut without = record.clone();
            without.pointer_mut(object).unwrap().as_object_mut().unwrap().remove(name);
            if !MAY_BE_ABSENT.contains(&field.as_str()) {
                assert!(decode(without.to_string().as_bytes()).is_err(), "{fixture_name} without {field}");
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
const MAY_BE_ABSENT: [&str; 2] = ["/check_in/another_day/when", "/check_in/another_day/instead"];

#[test]
fn fields_that_are_missing_or_of_another_type_or_unknown() {
    check_fields(
        "format-1-check-in-both-of-us.json",
        check_in,
        &["", "/check_in", "/check_in/began", "/check_in/rounds/0", "/check_in/rounds/0/voices/0", "/check_in/another_day"],
    );
    check_fields("format-1-unfinished-handed-over.json", unfinished, &["", "/check_in", "/turn", "/turn/said"]);
    check_fields("format-1-unfinished-answering-alone.json", unfinished, &["/turn"]);
    check_fields("format-1-book.json", book, &[""]);
}

#[test]
fn of_every_record() {
    for (name, decode) in [
        ("format-1-check-in-both-of-us.json", check_in as Decode),
        ("format-1-unfinished-handed-over.json", unfinished),
        ("format-1-book.json", book),
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
fn of_a_check_in() {
    let rounds = |count| {
        let round = json!({
            "at": {"ms": 1, "offset": 0}, "answered": "unspoken", "voices": [], "outcome": "stop",
        });
        json!(vec![round; count])
    };
    check(
        "format-1-check-in-both-of-us.json",
        check_in,
        &[
            ("/check_in/id", json!("2")),
            ("/check_in/setting", json!("both of us")),
            ("/check_in/began/ms", json!(-1)),
            ("/check_in/began/ms", json!(253_402_300_800_000_i64)),
            ("/check_in/began/ms", json!(u64::MAX)),
            ("/check_in/began/offset", json!(901)),
            ("/check_in/began/offset", json!(-901)),
            ("/check_in/began/offset", json!(65_596)),
            ("/check_in/rounds", rounds(0)),
            ("/check_in/rounds", rounds(101)),
            ("/check_in/rounds/1/at/ms", json!(-1)),
            ("/check_in/rounds/1/at/offset", json!(40_000)),
            ("/check_in/rounds/1/outcome", json!("go_on")),
            ("/check_in/rounds/1/outcome", json!("Stop")),
            ("/check_in/another_day/when", json!(-1)),
            ("/check_in/another_day/when", json!(2_932_897)),
            ("/check_in/another_day/when", json!(u64::MAX)),
            ("/check_in/another_day/when", json!("tomorrow")),
            ("/check_in/another_day/instead", json!("own")),
            ("/check_in/another_day/instead", json!("nap")),
            ("/check_in/another_day/own_words", json!("tea has none")),
            ("/check_in/win", long(121)),
            ("/check_in/note", long(601)),
            ("/check_in/note", json!("a\u{301}".repeat(2_401))),
            ("/turn", json!({"whose": "nobodys"})),
        ],
    );
    check(
        "format-1-check-in-just-me.json",
        check_in,
        &[
            ("/check_in/another_day/own_words", long(81)),
            ("/check_in/another_day/own_words", json!(null)),
            ("/check_in/another_day/instead", json!(null)),
        ],
    );
}

#[test]
fn of_a_voice() {
    let one = "/check_in/rounds/0/voices/0";
    let (pain, pace) = (format!("{one}/pain"), format!("{one}/pace"));
    let (places, qualities, own) = (format!("{one}/places"), format!("{one}/qualities"), format!("{one}/own_words"));
    for name in ["format-1-check-in-both-of-us.json", "format-1-check-in-just-me.json"] {
        check(
            name,
            check_in,
            &[
                (&pain, json!(11)),
                (&pain, json!(-1)),
                (&pain, json!(256)),
                (&pain, json!(4.0)),
                (&pain, json!("4")),
                (&pain, json!(null)),
                (&pain, json!(true)),
                (&pace, json!("faster")),
                (&pace, json!(1)),
                (&pace, json!(null)),
                (&places, json!(["entrance", "entrance"])),
                (&places, json!(["thigh"])),
                (&places, json!("entrance")),
                (&qualities, json!(["sharp", "sharp"])),
                (&qualities, json!(["Sharp"])),
                (&own, long(81)),
            ],
        );
    }
}

/// Who checked in, and what may have been said then.
#[test]
fn of_voices_and_setting() {
    let voice = json!({"pain": 1, "places": [], "qualities": [], "own_words": "", "pace": "slower"});
    let pain = json!({"pain": 1, "places": [], "qualities": [], "own_words": ""});
    let pace = json!({"places": [], "qualities": [], "own_words": "", "pace": "slower"});
    let round = |answered: &str, voices: Value| {
        json!({"at": {"ms": 1, "offset": 0}, "answered": answered, "voices": voices, "outcome": "stop"})
    };
    let never = [
        round("unspoken", json!([pain])),
        round("one", json!([])),
        round("one", json!([pain])),
        round("one", json!([pace])),
        round("one", json!([voice, voice])),
        round("two", json!([voice])),
        round("two", json!([voice, pain])),
        round("two", json!([pace, voice])),
        round("two", json!([voice, voice, voice])),
        round("two_unseen", json!([voice, voice])),
        round("pain_only", json!([])),
        round("pain_only", json!([voice])),
        round("pain_only", json!([pace])),
        round("three", json!([voice, voice, voice])),
        round("", json!([])),
    ];
    let of_one = [round("one", json!([voice])), round("pain_only", json!([pain]))];
    let of_two = [round("two", json!([voice, voice])), round("two_unseen", json!([]))];
    let changes = |rounds: &[Value]| -> Vec<(&str, Value)> {
        never.iter().chain(rounds).map(|round| ("/check_in/rounds", json!([round]))).collect()
    };
    check("format-1-check-in-both-of-us.json", check_in, &changes(&of_one));
    check("format-1-check-in-just-me.json", check_in, &changes(&of_two));
    check("format-1-check-in-both-of-us.json", check_in, &[("/check_in/setting", json!("just_me"))]);
    check("format-1-check-in-just-me.json", check_in, &[("/check_in/setting", json!("both_of_us"))]);
}

#[test]
fn of_a_turn() {
    check(
        "format-1-unfinished-handed-over.json",
        unfinished,
        &[
            ("/turn", json!(null)),
            ("/turn", json!({"whose": "nobodys"})),
            ("/turn/whose", json!("first")),
            ("/turn/whose", json!("alone")),
            ("/turn/whose", json!("third")),
            ("/turn/outcome", json!(null)),
            ("/turn/outcome", json!("go_on")),
            ("/turn/said", json!(null)),
            ("/turn/said/pace", json!(null)),
            ("/turn/said/pain", json!(null)),
            ("/turn/said/pain", json!(11)),
            ("/check_in/setting", json!("just_me")),
        ],
    );
    check(
        "format-1-unfinished-answering-alone.json",
        unfinished,
        &[
            ("/turn/whose", json!("second")),
            ("/turn/whose", json!("first")),
            ("/turn/whose", json!("nobodys")),
            ("/turn/outcome", json!("pause")),
            ("/turn/said", json!(null)),
            ("/turn/said/own_words", long(81)),
        ],
    );
}

#[test]
fn of_a_book() {
    check(
        "format-1-book.json",
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
        ],
    );
}

/// The most cautious reading of a seal that was tampered with: it never asks
/// for less than the voice inside it does.
#[test]
fn a_seal_that_was_made_laxer_by_hand() {
    let record: Value = serde_json::from_slice(&fixture("format-1-unfinished-handed-over.json")).unwrap();
    let laxer = changed(&record, "/turn/outcome", json!("go_on_as_it_is")).to_string();
    let stricter = changed(&record, "/turn/said/pain", json!("not_sure")).to_string();
    let outcome = |bytes: &str| match decode_unfinished(bytes.as_bytes()).unwrap().value.turn {
        Turn::Second(sealed) => sealed.to_saved_parts().1,
        turn => panic!("{turn:?}"),
    };
    assert_eq!(outcome(&laxer), Outcome::GoOn(Pace::HoldStill));
    assert_eq!(outcome(&stricter), Outcome::Pause);
}
