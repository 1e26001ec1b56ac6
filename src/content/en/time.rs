//! Times, as people say them.

/// The days of the week; Monday first.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// The months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
/// The day of today.
pub const TODAY: &str = "Today";
/// The day before.
pub const YESTERDAY: &str = "Yesterday";
/// The day after.
pub const TOMORROW: &str = "Tomorrow";

/// On a day to come that has a name.
pub const ON: &str = "On {day}";

/// The part of the day that an hour (0 to 23) belongs to.
#[must_use]
pub const fn part_of_day(hour: u8) -> &'static str {
    match hour {
        5..=11 => "morning",
        12..=16 => "afternoon",
        17..=21 => "evening",
        _ => "night",
    }
}
