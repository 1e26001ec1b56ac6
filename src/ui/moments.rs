//! Times, as people say them: "Tuesday evening".

use crate::content::time as words;
use crate::domain::date::{self, Date, Month};
use crate::domain::moment::{Day, Moment};

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

/// A moment that may be any, and is read on paper too: "Tuesday 3 March 2026, evening".
#[must_use]
pub fn moment_in_full(moment: Moment) -> String {
    format!("{}, {}", in_full(moment.day()), words::part_of_day(moment.hour()))
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
    format!("{} {}", day_and_month(day), Date::of(day).year)
}

/// The clock time of a moment: "21:40".
#[must_use]
pub fn clock(moment: Moment) -> String {
    format!("{}:{:02}", moment.hour(), moment.minute_of_day() % 60)
}

/// A month: "March 2026".
#[must_use]
pub fn month(month: Month) -> String {
    let (year, number) = month.named();
    format!("{} {year}", name_of_month(number))
}

/// A day in a few letters: "3 Mar", or "3 Mar 2026".
#[must_use]
pub fn short_day(day: Day, with_year: bool) -> String {
    let Date { month, day, year } = Date::of(day);
    let mut says = day.to_string();
    says.push(' ');
    says.extend(name_of_month(month).chars().take(3));
    if with_year {
        says.push(' ');
        says.push_str(&year.to_string());
    }
    says
}

fn name_of_month(number: u8) -> &'static str {
    let index = usize::from(number).saturating_sub(1);
    words::MONTHS.get(index).copied().unwrap_or_default()
}

fn weekday(day: Day) -> &'static str {
    words::WEEKDAYS.get(usize::from(date::weekday(day))).copied().unwrap_or_default()
}

/// "Tuesday 3 March", with the year where it is not this one.
fn long_day(day: Day, today: Day) -> String {
    let is_this_year = Date::of(day).year == Date::of(today).year;
    if is_this_year { day_and_month(day) } else { in_full(day) }
}

fn day_and_month(day: Day) -> String {
    let date = Date::of(day);
    format!("{} {} {}", weekday(day), date.day, name_of_month(date.month))
}
