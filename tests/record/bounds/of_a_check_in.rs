//! A check-in that is not as any check-in is.

use serde_json::json;

use super::{check, check_in, long};

#[test]
fn are_checked_again() {
    let rounds = |count| {
        let round = json!({
            "at": {"ms": 1, "offset": 0}, "answered": "unspoken", "voices": [], "outcome": "stop",
        });
        json!(vec![round; count])
    };
    check(
        "format-2-check-in-both-of-us.json",
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
            ("/check_in/kept", json!(null)),
            ("/check_in/kept/ms", json!(-1)),
            ("/check_in/kept/ms", json!(253_402_300_800_000_i64)),
            ("/check_in/kept/offset", json!(-901)),
            ("/turn", json!({"whose": "nobodys"})),
        ],
    );
    check(
        "format-2-check-in-just-me.json",
        check_in,
        &[
            ("/check_in/another_day/own_words", long(81)),
            ("/check_in/another_day/own_words", json!(null)),
            ("/check_in/another_day/instead", json!(null)),
        ],
    );
}
