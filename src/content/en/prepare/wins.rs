//! Wins and thanks: ideas, and one's own words. A stop and another day are among them.

use crate::domain::win::Kindness;

/// The title.
pub const TITLE: &str = "Wins and thanks";
/// Under it.
pub const HOW: &str = "For what was hard, or kind, or small. A stop belongs here as well.";
/// Nothing is in it.
pub const NONE: &str = "Nothing is written here yet.";
/// Names the list.
pub const LIST: &str = "What was written";
/// Under the title of one.
pub const WRITE_HOW: &str = "Take an idea and make it yours, or write your own.";
/// Names the ideas.
pub const IDEAS: &str = "Ideas";
/// The field.
pub const OWN: &str = "In your own words";
/// Where nothing is written yet.
pub const NOT_YET: &str = "Choose an idea, or write your own.";
/// Adds it.
pub const ADD: &str = "Write it down";

/// One kind of them.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// What it is called.
    pub title: &'static str,
    /// What to ask for it.
    pub asks: &'static str,
    /// A few ideas.
    pub ideas: [&'static str; 4],
}

/// Thanks.
pub const THANKS: Kind = Kind {
    title: "Thanks",
    asks: "What would you like to thank the other for?",
    ideas: [
        "Thank you for stopping at once.",
        "Thank you for saying it early.",
        "Thank you for asking, and for waiting.",
        "Thank you for another day, with no sigh.",
    ],
};

/// What is said about a kind of win.
#[must_use]
pub const fn kindness(what: Kindness) -> &'static Kind {
    match what {
        Kindness::SmallWin => &SMALL_WIN,
        Kindness::Gift => &GIFT,
        Kindness::Date => &DATE,
    }
}

const SMALL_WIN: Kind = Kind {
    title: "A small win",
    asks: "What went well, however small?",
    ideas: [
        "I said stop.",
        "I said it before it hurt.",
        "We chose another day, and had a good evening.",
        "We laughed in the middle of it.",
    ],
};

const GIFT: Kind = Kind {
    title: "A small gift",
    asks: "What small thing would say it?",
    ideas: [
        "A note under the pillow.",
        "A favourite tea, brought to the sofa.",
        "A song, sent in the middle of the day.",
        "The chore that the other likes least.",
    ],
};

const DATE: Kind = Kind {
    title: "Time together",
    asks: "What would you both enjoy?",
    ideas: [
        "Breakfast out, with the phones away.",
        "A walk with no plan.",
        "A film on the sofa, and nothing after it.",
        "Cooking something new together.",
    ],
};
