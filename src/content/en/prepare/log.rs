//! The practice log. No size is above another, and nothing here is counted.

use crate::domain::practice_log::NotAWidth;

/// The title.
pub const TITLE: &str = "Practice log";
/// Under it.
pub const HOW: &str = "For practice with stretches or dilators. Sizes go up and down, as days do. A line needs no number at all. Whoever opens this book can read it.";
/// Nothing is in it.
pub const NONE: &str = "Nothing is written here yet. You never have to.";
/// To a new entry.
pub const BEGIN: &str = "Write a line";
/// To the sizes of one's own.
pub const KIT: &str = "Sizes, and a hope";
/// Before what is hoped for.
pub const HOPE_LINE: &str = "What I hope for";
/// Names the list.
pub const LIST: &str = "What was written";

/// A new entry.
pub const NEW_TITLE: &str = "What was it like?";
/// One that is there.
pub const OLD_TITLE: &str = "This line of the log";
/// Under either.
pub const WRITE_HOW: &str =
    "Leave out whatever you like. It begins with today, and alone. You can change either.";
/// Over the day.
pub const DAY: &str = "Which day";
/// Moves the day.
pub const WEEK_BEFORE: &str = "A week before";
/// Moves the day.
pub const DAY_BEFORE: &str = "The day before";
/// Moves the day.
pub const DAY_AFTER: &str = "The day after";
/// Names the sizes of one's own, each of which can be tapped.
pub const OWN_SIZES: &str = "One of your sizes";
/// The field of the width.
pub const WIDTH: &str = "Width in mm";
/// About it.
pub const WIDTH_HINT: &str =
    "Of the dilator, at its widest. From 5 to 60, and one decimal is fine: 22.5 or 22,5.";
/// A size.
pub const SIZE: &str = "{mm} mm";
/// The field of the minutes.
pub const MINUTES: &str = "Minutes";
/// Names a few of them, each of which can be tapped.
pub const SOME_MINUTES: &str = "A few minutes to choose from";
/// So many minutes, to be tapped.
pub const MINUTES_CHIP: &str = "{n} min";
/// What is wrong with the minutes.
pub const NOT_MINUTES: &str = "Write whole minutes, from 1 to 180. Or leave it empty.";
/// Over how it felt.
pub const COMFORT: &str = "How it felt";
/// At a pain that must end.
pub const MUST_END: &str =
    "If it hurts this much, that is enough for today. Safety says when to see a clinician.";
/// Over who was there.
pub const RUNG: &str = "Who was there";
/// The field of the note.
pub const NOTE: &str = "A note";
/// About it.
pub const NOTE_HINT: &str = "Like: warm bath first, stopped early, tea after.";
/// Puts a new entry into the log.
pub const ADD: &str = "Put it in the log";
/// Puts one that was there back into it.
pub const KEEP: &str = "Keep it like this";
/// It cannot stand in the log yet.
pub const NOT_YET: &str = "A number is not whole yet. Change it, or leave it empty.";
/// Takes an entry out.
pub const TAKE_OUT: &str = "Take it out";

/// In a line: how long.
pub const IN_MINUTES: &str = "{n} minutes";
/// In a line: how long, where it is one.
pub const IN_A_MINUTE: &str = "1 minute";

/// The page of the sizes.
pub const KIT_TITLE: &str = "Sizes, and a hope";
/// Under it.
pub const KIT_HOW: &str =
    "Sets differ, so millimetres say more than the number on a size. Measure at the widest place.";
/// Names the list.
pub const SIZES: &str = "Your sizes";
/// There are none.
pub const NO_SIZES: &str = "With your sizes here, one tap writes the width.";
/// The field of a new one.
pub const SIZE_FIELD: &str = "Another size, in mm";
/// Adds it.
pub const SIZE_ADD: &str = "Add it";
/// There is no more room.
pub const SIZES_FULL: &str = "There is room for twelve. Take one out to add another.";
/// The field of what is hoped for.
pub const HOPE: &str = "What I hope for";
/// About it.
pub const HOPE_HINT: &str = "Only if you want one. Nothing is measured by it.";

/// What is wrong with a width, and what to do.
#[must_use]
pub const fn not_a_width(problem: NotAWidth) -> &'static str {
    match problem {
        NotAWidth::NotANumber => {
            "Write it as a number with one digit after the point, like 22 or 22.5. Or leave it empty."
        }
        NotAWidth::OutOfRange => "It can be from 5 to 60 mm. Is it in millimetres?",
    }
}
