//! The screens of Practise, and those in Now on which the couple's own words stand.

use super::Step::{Press, See};
use super::{Screen, after};
use crate::words;

/// All of them.
pub(super) const SCREENS: &[Screen] = &[
    after("practise", "deck", &[Press("Asking")], words::SCENES),
    after("deck", "card", &[Press("Take the first card")], "Softer"),
    after("card", "card-second", &[Press("Next")], "2 of "),
    after("deck", "scene", &[Press(words::A_SCENE)], words::WHAT_TO_SAY),
    after("scene", "scene-reply", &[Press(words::A_REPLY)], words::WHAT_IT_DOES),
    after(
        "scene-reply",
        "scene-next",
        &[Press("What one might say next"), See("To the deck")],
        "To the deck",
    ),
    after("scene", "scene-both", &[Press("Both of us")], words::FIRST_REPLIES),
    after("scene-both", "scene-pass-over", &[Press(words::A_REPLY)], words::SAY_IT_ALOUD),
    after("scene-pass-over", "scene-handed-over", &[Press("Pass it over")], words::HANDED_OVER),
    after("scene-handed-over", "scene-heard", &[Press("I have it")], "Change parts"),
    after("practise", "letter", &[Press("Consent, briefly")], "Freely given"),
    after("practise", "say-it", &[Press("Say it your way")], "I feel \u{2026}"),
    after("say-it", "say-it-chosen", &[Press("tense")], "Next"),
    after(
        "say-it-chosen",
        "say-it-whole",
        &[
            Press("Next"),
            Press("something hurts"),
            Press("Next"),
            Press("you to hold my hand"),
            Press("Next"),
        ],
        words::WHOLE,
    ),
    after("practise", "write", &[Press("Write a phrase")], words::WRITE),
    after("practise", "our-words-none", &[Press("Our words")], words::NO_PHRASES),
    after("say-it-whole", "our-words", &[Press("Add to your phrases")], words::UNMARKED),
    after("our-words", "marking", &[Press("Mark them, each of you")], words::MARKING),
    after(
        "marking",
        "marks-handed-over",
        &[Press("This lands"), Press("Pass it over")],
        words::MARKS_AWAY,
    ),
    after("marks-handed-over", "marking-second", &[Press("I have it")], words::MARKING_SECOND),
    after(
        "marking-second",
        "marked",
        &[Press("This lands"), Press("Show us both")],
        words::BOTH_MARKED,
    ),
    after("marked", "our-words-landed", &[Press("Our words")], "Show in Now"),
    after(
        "our-words-landed",
        "yellow-with-words",
        &[Press("Back"), Press("Now"), Press("Yellow")],
        words::OUR_PHRASE,
    ),
    after(
        "our-words-landed",
        "helping-with-words",
        &[Press("Stop"), Press("What would help now")],
        words::OUR_PHRASE,
    ),
];
