//! Days and months, in as few letters as their place has room for.

use super::moments;
use crate::content::time as words;
use crate::domain::date::{Date, Month, weekday};
use crate::domain::moment::Day;

/// A day as file names have it, so that they sort: "2026-03-05".
#[must_use]
pub fn in_digits(day: Day) -> String {
    let Date { year, month, day } = Date::of(day);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The month of a day: "March 2026".
#[must_use]
pub fn month(day: Day) -> String {
    moments::month(Month::of(day))
}

/// A day of a month that is known: "Tuesday 3".
#[must_use]
pub fn in_its_month(day: Day) -> String {
    let name = words::WEEKDAYS.get(usize::from(weekday(day))).copied().unwrap_or_default();
    [name, &Date::of(day).day.to_string()].join(" ")
}
