//! Finding some among many.

use crate::domain::search::Ending;

/// The title.
pub const TITLE: &str = "Find";
/// The words.
pub const WORDS: &str = "Words in your notes";
/// About them.
pub const WORDS_HINT: &str = "Small and large letters are the same, with or without accents.";
/// Opens the filters.
pub const NARROW: &str = "Narrow it down";
/// How far back.
pub const SPAN: &str = "When";
/// Any time.
pub const ANY_TIME: &str = "Any time";
/// Who checked in.
pub const WHO: &str = "Who";
/// Anyone.
pub const ANYONE: &str = "Either";
/// One.
pub const ONE_VOICE: &str = "One voice";
/// Two.
pub const BOTH: &str = "Both of you";
/// How it ended.
pub const ENDED: &str = "How it ended";
/// Anyhow.
pub const ANYHOW: &str = "Any way";
/// Wins alone.
pub const WINS: &str = "With a small win";
/// Lets go of all of it.
pub const CLEAR: &str = "Show all again";
/// How many: `{n}`.
pub const FOUND: &str = "{n} found.";
/// None.
pub const FOUND_NONE: &str = "Nothing found.";

/// How it ended.
#[must_use]
pub const fn ending(ending: Ending) -> &'static str {
    match ending {
        Ending::WentOn => "Going on",
        Ending::Paused => "A pause",
        Ending::Stopped => "Stopped",
        Ending::AnotherDay => "Another day",
    }
}
