//! The card for a clinician.

/// The title, and what stands over the card.
pub const TITLE: &str = "Something I know is true";
/// Under it.
pub const HOW: &str =
    "Up to four sentences, for a room where words are hard to find. You show them, or you do not.";
/// A sentence: `{n}`.
pub const SENTENCE: &str = "Sentence {n}";
/// An example for each.
pub const HINTS: [&str; 4] = [
    "Like: the pain is real, and I am not making it up.",
    "Like: please say what you will do, and wait for my yes.",
    "Like: if I say stop, please stop at once.",
    "Like: I would like my partner to stay in the room.",
];
/// Shows the card.
pub const SHOW: &str = "Show the card";
/// Nothing stands on it yet.
pub const NOT_YET: &str = "Write a sentence, then the card can be shown.";
