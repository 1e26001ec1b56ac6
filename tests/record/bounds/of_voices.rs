//! A voice that nobody has, and voices that do not fit who checked in.

use serde_json::{Value, json};

use super::{check, check_in, long};

#[test]
fn are_checked_again() {
    let one = "/check_in/rounds/0/voices/0";
    let (pain, pace) = (format!("{one}/pain"), format!("{one}/pace"));
    let (places, qualities, own) =
        (format!("{one}/places"), format!("{one}/qualities"), format!("{one}/own_words"));
    for name in ["format-2-check-in-both-of-us.json", "format-1-check-in-just-me.json"] {
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
fn fit_who_checked_in() {
    let voice =
        json!({"pain": 1, "places": [], "qualities": [], "own_words": "", "pace": "slower"});
    let pain = json!({"pain": 1, "places": [], "qualities": [], "own_words": ""});
    let pace = json!({"places": [], "qualities": [], "own_words": "", "pace": "slower"});
    let round = |answered: &str, voices: Value| json!({"at": {"ms": 1, "offset": 0}, "answered": answered, "voices": voices, "outcome": "stop"});
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
    check("format-2-check-in-both-of-us.json", check_in, &changes(&of_one));
    check("format-2-check-in-just-me.json", check_in, &changes(&of_two));
    check(
        "format-2-check-in-both-of-us.json",
        check_in,
        &[("/check_in/setting", json!("just_me"))],
    );
    check(
        "format-2-check-in-just-me.json",
        check_in,
        &[("/check_in/setting", json!("both_of_us"))],
    );
}
