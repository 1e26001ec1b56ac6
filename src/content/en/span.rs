//! Which days.

/// The last so many days.
pub const LAST_DAYS: &str = "The last {n} days";
/// Days of one's own choice.
pub const OWN_DAYS: &str = "From a day to a day";
/// The first day.
pub const FROM: &str = "From";
/// The last day.
pub const TO: &str = "To";
/// How a day is typed.
pub const DAY_HINT: &str = "Year, month, day. Like {day}. Empty means no limit.";
/// A day that cannot be read.
pub const NOT_A_DAY: &str = "\u{201c}{name}\u{201d} is not a day yet. Write it like {day}.";
/// The wrong way round.
pub const WRONG_ORDER: &str = "The first day comes after the last one. Change one of them.";
