//! A turn that is nobody's, and a seal that was tampered with.

use say_when::domain::pace::Pace;
use say_when::domain::suggestion::Outcome;
use say_when::domain::unfinished::Turn;
use say_when::record::decode_unfinished;
use serde_json::{Value, json};

use super::super::fixtures::fixture;
use super::{changed, check, long, unfinished};

#[test]
fn are_checked_again() {
    check(
        "format-2-unfinished-handed-over.json",
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
        "format-2-unfinished-answering-alone.json",
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

/// The most cautious reading of a seal that was tampered with: it never asks
/// for less than the voice inside it does.
#[test]
fn a_seal_that_was_made_laxer_by_hand() {
    let record: Value =
        serde_json::from_slice(&fixture("format-2-unfinished-handed-over.json")).unwrap();
    let laxer = changed(&record, "/turn/outcome", json!("go_on_as_it_is")).to_string();
    let stricter = changed(&record, "/turn/said/pain", json!("not_sure")).to_string();
    let outcome = |bytes: &str| match decode_unfinished(bytes.as_bytes()).unwrap().value.turn {
        Turn::Second(sealed) => sealed.to_saved_parts().1,
        turn => panic!("{turn:?}"),
    };
    assert_eq!(outcome(&laxer), Outcome::GoOn(Pace::HoldStill));
    assert_eq!(outcome(&stricter), Outcome::Pause);
}
