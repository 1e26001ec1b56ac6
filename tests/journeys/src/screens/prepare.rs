//! The screens of the practice log, the support check, wins, reading and the card.

use super::Step::{self, Press, Type};
use super::{Screen, after};
use crate::words;

/// To each of the six sentences.
const FIRST_REPLIES: &[Step] = &[
    Press("Partly"),
    Press("Yes"),
    Press("Yes"),
    Press("Not sure"),
    Press("Yes"),
    Press("No, not now"),
];
/// The second, to the same.
const SECOND_REPLIES: &[Step] = &[
    Press("I have it"),
    Press("Yes"),
    Press("Yes"),
    Press("Yes"),
    Press("Partly"),
    Press("No, not now"),
    Press("No, not now"),
];

/// All of them.
pub(super) const SCREENS: &[Screen] = &[
    after("prepare", "log-empty", &[Press("Practice log")], "You never have to."),
    after(
        "log-empty",
        "log-kit",
        &[
            Press("Sizes, and a hope"),
            Type("Another size, in mm", "20"),
            Press("Add it"),
            Type("Another size, in mm", "22,5"),
            Press("Add it"),
            Type("Another size, in mm", "27"),
            Press("Add it"),
            Type("What I hope for", "An evening without thinking of it"),
        ],
        "Take out 27 mm",
    ),
    after(
        "log-kit",
        "log-writing",
        &[
            Press("Back"),
            Press("Write a line"),
            Press("22.5 mm"),
            Press("10 min"),
            Press("2"),
            Press("Holding a hand"),
            Type("A note", "After a bath, and tea."),
        ],
        "Put it in the log",
    ),
    after("log-writing", "log-wrong-width", &[Type("Width in mm", "5")], words::NOT_WHOLE),
    after(
        "log-writing",
        "log",
        &[
            Press("Put it in the log"),
            Press("Write a line"),
            Press("The day before"),
            Press("27 mm"),
            Press("15 min"),
            Press("4"),
            Press("Put it in the log"),
            Press("Write a line"),
            Press("A week before"),
            Press("Put it in the log"),
        ],
        "27 mm",
    ),
    after("log", "log-old", &[Press(words::A_LINE)], "Keep it like this"),
    after("log-old", "log-taken-out", &[Press("Take it out")], "Taken out."),
    after("prepare", "support", &[Press("Support check")], words::SUPPORT),
    after("support", "support-item", &[Press("One of you begins")], "1 of 6"),
    after("support-item", "support-review", FIRST_REPLIES, "Is this how it is for you?"),
    after("support-review", "support-handed-over", &[Press("Pass it over")], words::HANDED_OVER),
    after("support-handed-over", "support-review-second", SECOND_REPLIES, "Then you both see"),
    after("support-review-second", "support-together", &[Press("Show us both")], words::TO_TALK),
    after("support-together", "support-kept", &[Press("We both want to keep it")], "Earlier ones"),
    after("prepare", "wins-empty", &[Press("Wins and thanks")], "A stop belongs here"),
    after("wins-empty", "wins-writing", &[Press("A small win")], "What went well"),
    after(
        "wins-writing",
        "wins",
        &[
            Press("I said stop."),
            Press("Write it down"),
            Press("Thanks"),
            Type("In your own words", "For the tea, and for not asking."),
            Press("Write it down"),
        ],
        "For the tea",
    ),
    after("prepare", "reading-empty", &[Press("Reading")], "Nothing is on the list yet."),
    after(
        "reading-empty",
        "reading",
        &[
            Type("A title, and where to find it", "A chapter on how bodies learn, page 40"),
            Press("Add it"),
            Type("A title, and where to find it", "The letter in the blue notebook"),
            Press("Add it"),
        ],
        "The letter in the blue notebook",
    ),
    after("prepare", "clinician", &[Press("For a clinician")], "Up to four sentences"),
    after(
        "clinician",
        "clinician-card",
        &[
            Type("Sentence 1", "The pain is real, and it is always in the same place."),
            Type("Sentence 2", "Please say what you will do, and wait for my yes."),
            Press("Show the card"),
        ],
        "wait for my yes.",
    ),
];
