//! Words that a person typed: counted as a person counts, and harmless.

use proptest::prelude::*;
use say_when::domain::text::{Text, TooLong, characters, fitting, typed};

/// What is kept of a text, and how many characters a person sees in it.
fn check(raw: &str, kept: &str, characters: usize) {
    let text = Text::<20>::new(raw).unwrap();
    assert_eq!(text.as_str(), kept, "{raw:?}");
    assert_eq!(20 - text.room(), characters, "{raw:?}");
    assert_eq!(Text::<20>::fitting(raw), text, "{raw:?}");
}

#[test]
fn characters_are_counted_as_a_person_counts_them() {
    check("", "", 0);
    check("tea", "tea", 3);
    check("cafe\u{301}", "cafe\u{301}", 4);
    check("नमस्ते", "नमस्ते", 3);
    check("한국", "한국", 2);
    check(
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        1,
    );
    check("\u{1F44D}\u{1F3FD}", "\u{1F44D}\u{1F3FD}", 1);
    check("\u{1F1F3}\u{1F1F1}", "\u{1F1F3}\u{1F1F1}", 1);
    check("שלום", "שלום", 4);
    check("one\ntwo", "one\ntwo", 7);
}

#[test]
fn what_cannot_be_seen_and_can_mislead_is_left_out() {
    check("a\u{0}b\u{7}c\u{1b}d\u{7f}e\u{85}", "abcde", 5);
    check("\u{202E}evil\u{202C}", "evil", 4);
    check("\u{2066}a\u{2067}b\u{2068}c\u{2069}", "abc", 3);
    check("\u{202A}a\u{202B}b\u{202D}c", "abc", 3);
    check("\u{FEFF}a\u{FFFE}b\u{FFFF}", "ab", 2);
}

#[test]
fn lines_and_words_stay_apart() {
    check("one\r\ntwo", "one\ntwo", 7);
    check("one\u{2028}two\u{2029}three", "one\ntwo\nthree", 13);
    check("now\there", "now here", 8);
}

#[test]
fn exactly_as_much_as_fits_is_taken_and_one_more_is_not() {
    for character in ["a", "e\u{301}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "한", "\n"] {
        let most = character.repeat(20);
        assert_eq!(Text::<20>::new(&most).unwrap().room(), 0, "{character:?}");
        let more = character.repeat(21);
        assert_eq!(Text::<20>::new(&more), Err(TooLong { given: 21, most: 20 }), "{character:?}");
        assert_eq!(Text::<20>::fitting(&more).as_str(), most, "{character:?}");
    }
}

#[test]
fn a_character_built_of_thousands_of_marks_is_refused_and_told_as_too_long() {
    let zalgo = format!("a{}", "\u{301}".repeat(10_000));
    let refused = Text::<80>::new(&zalgo).unwrap_err();
    assert!(refused.given > refused.most, "{refused:?}");
    assert_eq!(Text::<80>::fitting(&zalgo).as_str(), "");
    assert_eq!(Text::<80>::fitting(&format!("fine {zalgo}")).as_str(), "fine ");
}

#[test]
fn a_text_that_shows_nothing_is_empty() {
    for unseen in [
        "",
        " ",
        "\n\n",
        "\t",
        "\u{a0}",
        "\u{3000}",
        "\u{200B}",
        "\u{200D}\u{200C}",
        "\u{2060}",
        "\u{ad}",
        "\u{3164}",
        "\u{2800}",
        "\u{FE0F}",
        "\u{E0020}",
        "\u{202E}",
        " \u{200F} ",
    ] {
        assert!(Text::<20>::new(unseen).unwrap().is_empty(), "{unseen:?}");
    }
    for seen in ["a", " . ", "\u{200B}x", "\u{1F44D}"] {
        assert!(!Text::<20>::new(seen).unwrap().is_empty(), "{seen:?}");
    }
}

#[test]
fn ten_megabytes_are_answered_at_once() {
    let huge = "word ".repeat(2_000_000);
    assert!(Text::<600>::new(&huge).is_err());
    assert_eq!(Text::<600>::fitting(&huge).as_str().len(), 600);
}

/// Letters, marks, joiners, direction marks and controls, close together.
fn raw() -> impl Strategy<Value = String> {
    let any_character = prop_oneof![
        4 => proptest::char::range('a', 'z'),
        2 => proptest::char::range('\u{300}', '\u{36F}'),
        2 => proptest::char::range('\u{2000}', '\u{206F}'),
        1 => proptest::char::range('\u{0}', '\u{A0}'),
        1 => proptest::char::range('\u{1F1E6}', '\u{1F1FF}'),
        1 => proptest::char::range('\u{1F466}', '\u{1F469}'),
        1 => any::<char>(),
    ];
    proptest::collection::vec(any_character, 0..60).prop_map(String::from_iter)
}

proptest! {
    #[test]
    fn what_fits_can_be_taken_whole(raw in raw()) {
        let fitting = Text::<20>::fitting(&raw);
        prop_assert_eq!(Text::<20>::new(fitting.as_str()), Ok(fitting.clone()));
        prop_assert_eq!(Text::<20>::fitting(fitting.as_str()), fitting);
    }

    #[test]
    fn a_text_is_taken_whole_or_told_to_be_too_long(raw in raw()) {
        match Text::<20>::new(&raw) {
            Ok(text) => prop_assert_eq!(text, Text::<20>::fitting(&raw)),
            Err(refused) => prop_assert!(refused.given > refused.most && refused.most == 20),
        }
    }

    #[test]
    fn nothing_that_turns_text_or_controls_is_ever_in_it(raw in raw()) {
        for c in Text::<20>::fitting(&raw).as_str().chars() {
            prop_assert!(c == '\n' || !c.is_control());
            let turns = ['\u{202A}'..='\u{202E}', '\u{2066}'..='\u{2069}'];
            prop_assert!(!turns.iter().any(|range| range.contains(&c)));
        }
    }
}

/// Of eight characters: `|` is where the caret stands, and `old` what stood there before.
fn check_typed(old: &str, typing: &str, left: &str) {
    let (head, tail) = typing.split_once('|').unwrap();
    let (text, at) = typed(old, &[head, tail].concat(), head.len(), 8);
    let (before, after) = text.split_at(at);
    assert_eq!(format!("{before}|{after}"), left, "{old:?} and {typing:?}");
}

#[test]
fn what_is_typed_into_a_full_field_takes_nothing_from_its_end() {
    check_typed("", "tea|", "tea|");
    check_typed("12345678", "123x|45678", "123|45678");
    check_typed("12345678", "x|12345678", "|12345678");
    check_typed("12345678", "12345678x|", "12345678|");
    // Of what is pasted as much as fits; and what was marked makes room for it.
    check_typed("123456", "123abcdef|456", "123ab|456");
    check_typed("12345678", "12abcdef|78", "12abcd|78");
    check_typed("12345678", "abcdefghijk|", "abcdefgh|");
    // By what a person counts.
    check_typed("1234567é", "12é|34567é", "12|34567é");
    check_typed(
        "123456e\u{301}",
        "1\u{1F44D}\u{1F3FD}\u{1F44D}|23456e\u{301}",
        "1\u{1F44D}\u{1F3FD}|23456e\u{301}",
    );
    check_typed("12", "1\t\u{202E}|2", "1 |2");
    // A browser that says nothing of where, or something else.
    assert_eq!(typed("12345678", "1234567890", 99, 8), ("12345678".to_owned(), 8));
    assert_eq!(typed("é", "éa", 1, 8), ("éa".to_owned(), 3));
}

proptest! {
    #[test]
    fn a_field_never_holds_more_than_fits_and_never_loses_what_stood_there(
        old in "[a-z\u{e9}\u{301}\u{1F44D}]{0,8}",
        new in "[a-z\u{e9}\u{1F44D} ]{0,12}",
        at in 0_usize..9,
    ) {
        let old = fitting(&old, 8);
        let at = old.char_indices().map(|(at, _)| at).nth(at).unwrap_or(old.len());
        let (head, tail) = old.split_at(at);
        let head = [head, &new].concat();
        let (text, end) = typed(&old, &[&head, tail].concat(), head.len(), 8);
        prop_assert!(characters(&text) <= 8 && text.is_char_boundary(end));
        prop_assert!(text.starts_with(&old[..at]) && text.ends_with(tail), "{:?}", text);
        prop_assert!(text[..end].starts_with(&old[..at]));
    }
}
