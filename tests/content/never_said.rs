//! What the app never says.

use crate::words::{pieces, words};

/// What a word must not begin with. Each is one way to push, to judge, or to
/// promise what cannot be kept.
const NEVER_BEGINS: [&str; 13] = [
    "fail", "succe", "missed", "streak", "score", "scoring", "abnormal", "normal", "anonym",
    "secur", "trauma", "diagnos", "cure",
];
/// What a word must not be.
const NEVER_IS: [&str; 4] = ["just", "should", "shouldn't", "erased"];
/// What is never said in a row.
const NEVER_IN_A_ROW: [&str; 4] =
    ["try harder", "zero knowledge", "leaves no trace", "leave no trace"];
/// The two names of choices, with a word that is otherwise not said.
const NAMES: [&str; 2] = ["Just me", "Just now"];

fn breaches(path: &str, text: &str) -> Vec<String> {
    let said = words(text);
    let mut found = Vec::new();
    for word in &said {
        let is_never_said = NEVER_IS.contains(&word.as_str())
            || NEVER_BEGINS.iter().any(|beginning| word.starts_with(beginning));
        if is_never_said && !NAMES.contains(&text) {
            found.push(format!("{path}: “{text}” says “{word}”."));
        }
    }
    let in_a_row = format!(" {} ", said.join(" "));
    for row in NEVER_IN_A_ROW {
        if in_a_row.contains(&format!(" {row} ")) {
            found.push(format!("{path}: “{text}” says “{row}”."));
        }
    }
    if text.contains(['!', '\u{a1}', '\u{203C}', '\u{2049}']) {
        found.push(format!("{path}: “{text}” exclaims."));
    }
    if text.chars().any(is_emoji) {
        found.push(format!("{path}: “{text}” has an emoji."));
    }
    found
}

const fn is_emoji(c: char) -> bool {
    matches!(
        c,
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{FE0F}'
            | '\u{200D}' | '\u{20E3}' | '\u{E0020}'..='\u{E007F}'
    )
}

#[test]
fn nothing_is_said_that_is_never_said() {
    let breaches: Vec<_> =
        pieces().iter().flat_map(|piece| breaches(&piece.path, &piece.words)).collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

fn check(text: &str, count: usize) {
    let found = breaches("x", text);
    assert_eq!(found.len(), count, "{text}: {found:?}");
}

#[test]
fn it_bites() {
    for banned in [
        "It failed.",
        "A success",
        "You succeeded",
        "You missed a day",
        "Your streak",
        "Your score",
        "This is normal",
        "You should rest",
        "It is just a pause",
        "Try harder",
        "It is anonymous",
        "zero-knowledge",
        "It leaves no trace",
        "It is secure",
        "All is erased.",
        "Just me, please",
        "Well done!",
        "Good \u{1F44D}",
        "A \u{2764}",
    ] {
        check(banned, 1);
    }
}

#[test]
fn it_lets_pass_what_may_be_said() {
    for fine in
        ["Just me", "Just now", "Adjust it", "Erase everything", "Justice", "Shoulder", "Yes"]
    {
        check(fine, 0);
    }
}
