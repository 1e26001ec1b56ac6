//! The views of Look back, talking about it, and the asking of each alone.

use super::Step::{Press, PressTheOne, See, Type};
use super::{Screen, after};
use crate::words;

/// The entry that the ways to these screens keep, as a list names it.
const AN_ENTRY: &str = "Going on, slower \u{b7} Pain 4 \u{b7} one voice \u{b7} a small win";

/// All of them.
pub(super) const SCREENS: &[Screen] = &[
    after("look-back", "look-back-calendar", &[Press("Calendar")], "Earlier month"),
    after(
        "look-back-calendar",
        "look-back-day",
        &[PressTheOne(words::A_DAY_WITH_A_WIN)],
        "Going on, slower",
    ),
    after(
        "copy-reminder",
        "numbers",
        &[Press("Numbers")],
        "In 12 check-ins in which slower felt right, the middle pain was 4",
    ),
    after("look-back", "numbers-few", &[Press("Numbers")], "With five or more of a kind"),
    after("look-back", "find", &[Press("Find")], "Words in your notes"),
    after("find", "find-narrow", &[Press("Narrow it down"), Press("Burning")], "Nothing found."),
    after("find", "found", &[Type("Words in your notes", "QUI\u{c9}T")], "1 found."),
    after("look-back", "this-day", &[Press("On this day")], "Harder days are left out here."),
    after("look-back", "talk-choose", &[Press("Talk about it")], "Choose up to five entries"),
    after("talk-choose", "talk-chosen", &[Press(AN_ENTRY)], "Talk about these"),
    after("talk-chosen", "talk", &[Press("Talk about these")], "Three questions, no hurry"),
    after(
        "talk",
        "talk-write",
        &[
            Press("Write down what comes of it"),
            Type("What we keep", "Asking before, not after."),
            Type("What we thank each other for", "For saying it early."),
        ],
        "Yes, this is right for me",
    ),
    after(
        "talk-write",
        "talk-pass",
        &[Press("Yes, this is right for me")],
        "only with a second yes",
    ),
    after("talk-pass", "talk-handed-over", &[Press("Pass it over")], words::HANDED_OVER),
    after("talk-handed-over", "talk-reading", &[Press("I have it")], "Is this right for you too?"),
    after(
        "talk-reading",
        "talk-agreed",
        &[Press("Yes, this is right for me")],
        "You both said yes to this.",
    ),
    after(
        "talk-agreed",
        "home-agreed",
        &[Press("Back to the days"), Press("Now"), Press("Done")],
        "What you agreed on",
    ),
    after("home-agreed", "prepare-agreed", &[Press("Prepare")], "Asking before, not after."),
    after("home-agreed", "agreed", &[Press("What you agreed on")], "Withdraw this"),
    after("prepare-signal", "release", &[Press("Show both answers")], "For one of you, alone"),
    after("release", "release-handed-over", &[Press("Yes, show both")], words::HANDED_OVER),
    after(
        "release-handed-over",
        "release-second",
        &[Press("I have it")],
        "For the other of you, alone",
    ),
    after(
        "release-second",
        "release-stays",
        &[Press("No, only the outcome")],
        "It stays as it was: only the outcome.",
    ),
    after(
        "together-side-by-side",
        "look-back-put-away",
        &[
            Press("Stop"),
            Press("Finish"),
            Press("Keep this"),
            Press("Keep, without a lock"),
            See(words::SAVED),
            Press("Done"),
            Press("Prepare"),
            Press("Signal and sentences"),
            Press("Show only the outcome"),
            Press("Back"),
            Press("Now"),
            Press("Look back"),
            Press("Stopped both of you"),
        ],
        "Both answers are put away.",
    ),
];
