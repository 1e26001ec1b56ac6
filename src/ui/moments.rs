//! Times, as people say them: "Tuesday evening".

use time::Date;

use crate::content::time as words;
use crate::domain::moment::{Day, Moment};

/// The Julian day of 1 January 1970.
const JULIAN_DAY_OF_1970: i32 = 2_440_588;
/// For this many days a weekday alone says which day is meant.
const A_WEEK: i32 = 7;

/// A moment, seen from another: "Tuesday evening", "Tuesday 3 March, evening".
#[must_use]
pub fn moment(moment: Moment, now: Moment) -> String {
    let part = words::part_of_day(moment.hour());
    let days_ago = now.day().days_since_1970() - moment.day().days_since_1970();
    if (0..A_WEEK).contains(&days_ago) {
        format!("{} {part}", weekday(moment.day()))
    } else {
        format!("{}, {part}", long_day(moment.day(), now.day()))
    }
}

/// A day as the heading of a timeline: "Today", "Yesterday", "Tuesday 3 March".
#[must_use]
pub fn heading(day: Day, today: Day) -> String {
    match today.days_since_1970() - day.days_since_1970() {
        0 => words::TODAY.to_owned(),
        1 => words::YESTERDAY.to_owned(),
        _ => long_day(day, today),
    }
}

/// A day to come: "Tomorrow", "Friday", "Friday 13 March".
#[must_use]
pub fn coming(day: Day, today: Day) -> String {
    match day.days_since_1970() - today.days_since_1970() {
        0 => words::TODAY.to_owned(),
        1 => words::TOMORROW.to_owned(),
        2..A_WEEK => weekday(day).to_owned(),
        _ => long_day(day, today),
    }
}

/// The day on which something will happen: "Tomorrow", "On Friday". What could
/// have happened before happens today.
#[must_use]
pub fn on(day: Day, today: Day) -> String {
    let said = coming(day.max(today), today);
    if day <= today.plus(1) { said } else { words::ON.replace("{day}", &said) }
}

/// A day that may be any: "Thursday 1 January 1970".
#[must_use]
pub fn in_full(day: Day) -> String {
    date(day).map_or_else(String::new, |of| format!("{} {}", day_and_month(day, of), of.year()))
}

/// The clock time of a moment: "21:40".
#[must_use]
pub fn clock(moment: Moment) -> String {
    format!("{}:{:02}", moment.hour(), moment.minute_of_day() % 60)
}

fn date(day: Day) -> Option<Date> {
    Date::from_julian_day(day.days_since_1970().saturating_add(JULIAN_DAY_OF_1970)).ok()
}

fn weekday(day: Day) -> &'static str {
    date(day)
        .and_then(|date| words::WEEKDAYS.get(usize::from(date.weekday().number_days_from_monday())))
        .copied()
        .unwrap_or_default()
}

/// "Tuesday 3 March", with the year where it is not this one.
fn long_day(day: Day, today: Day) -> String {
    let (Some(of), Some(this)) = (date(day), date(today)) else { return String::new() };
    if of.year() == this.year() { day_and_month(day, of) } else { in_full(day) }
}

fn day_and_month(day: Day, of: Date) -> String {
    let month =
        words::MONTHS.get(usize::from(u8::from(of.month())) - 1).copied().unwrap_or_default();
    format!("{} {} {month}", weekday(day), of.day())
}
