//! The calendar.

use crate::domain::days::Held;

/// Leads a month back.
pub const EARLIER: &str = "Earlier month";
/// Leads a month on.
pub const LATER: &str = "Later month";
/// The days of the week, Monday first, as they stand over a calendar.
pub const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
/// What a sign says.
pub const CHECK_IN: &str = "a check-in";
/// What a sign says.
pub const ANOTHER_DAY: &str = "another day";
/// What a sign says.
pub const WIN: &str = "a small win";
/// Names the signs.
pub const SIGNS: &str = "What the signs say";
/// The day of today.
pub const TODAY: &str = "today";
/// How many, where it is more than one.
const CHECK_INS: &str = "{n} check-ins";

/// What a day holds, in a line.
#[must_use]
pub fn held(held: Held) -> String {
    let mut says = match held.check_ins {
        1 => CHECK_IN.to_owned(),
        n => CHECK_INS.replace("{n}", &n.to_string()),
    };
    for (is_there, what) in [(held.another_day, ANOTHER_DAY), (held.win, WIN)] {
        if is_there {
            says.push_str(", ");
            says.push_str(what);
        }
    }
    says
}
