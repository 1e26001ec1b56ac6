//! Non-explicit, and for any two adults: what a word must not be, anywhere in the app.

use crate::words::{pieces, words};

/// What a word must not begin with: explicit, or slang.
const EXPLICIT: [&str; 40] = [
    "anal", "arous", "breast", "pussy", "wank", "blowjob", "boob", "bonk", "climax", "clit",
    "cock", "coit", "condom", "copulat", "cunt", "dick", "ejacul", "erect", "erotic", "foreplay",
    "fuck", "genital", "horny", "kink", "labia", "libido", "lust", "masturb", "naked", "nipple",
    "nude", "orgas", "penetrat", "penis", "porn", "screw", "shag", "slut", "thrust", "vulva",
];
/// What a word must not be: it would say who of the two is what.
const GENDERED: [&str; 22] = [
    "he",
    "she",
    "him",
    "her",
    "his",
    "hers",
    "himself",
    "herself",
    "man",
    "men",
    "woman",
    "women",
    "male",
    "female",
    "boy",
    "girl",
    "boyfriend",
    "girlfriend",
    "husband",
    "wife",
    "guy",
    "lady",
];

fn breaches(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in words(text) {
        let bare = word.trim_end_matches("'s");
        if EXPLICIT.iter().any(|beginning| word.starts_with(beginning)) {
            found.push(format!("{path}: “{text}” is explicit: “{word}”."));
        }
        // Support lines are named as they are: some are made for women.
        if GENDERED.contains(&bare) && !path.ends_with("/safety.rs") {
            found.push(format!("{path}: “{text}” says who is what: “{word}”."));
        }
    }
    if text.contains(['\u{2014}', '\u{2015}']) {
        found.push(format!("{path}: “{text}” has a dash that no plain sentence needs."));
    }
    found
}

#[test]
fn nothing_is_explicit_and_nobody_is_a_he_or_a_she() {
    let breaches: Vec<_> =
        pieces().iter().flat_map(|piece| breaches(&piece.path, &piece.words)).collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn it_bites() {
    for (text, count) in [
        ("An orgasm is not the point", 1),
        ("She says stop", 1),
        ("The man's hand", 1),
        ("Stop \u{2014} please", 1),
        ("There is a manual here, and they shelter", 0),
        ("A hand on my back", 0),
    ] {
        let found = breaches("x", text);
        assert_eq!(found.len(), count, "{text}: {found:?}");
    }
}
