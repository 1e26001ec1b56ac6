//! A plan for a calendar (RFC 5545): days that come again each week, under a title that tells
//! nothing. Nothing else of the plan is in it.

use std::fmt::Write;

use blake2::{Blake2b256, Digest};

use super::key::hex;
use crate::domain::date::Date;
use crate::domain::moment::{Day, Moment};
use crate::domain::plan::Weekdays;

/// The most octets of a line, without its end.
const LINE: usize = 75;
/// The days of the week, Monday first.
const BY_DAY: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const DAY_SECONDS: i64 = 24 * 60 * 60;

/// A calendar with one event, from the first of the days on; none, where no day is fixed.
///
/// It is all day and takes up no time. The same name stands for the same event, so that a calendar
/// that knows it already changes it.
#[must_use]
pub fn export_calendar(name: u128, title: &str, days: Weekdays, now: Moment) -> Option<Vec<u8>> {
    let first = days.first_from(now.day())?;
    let by_day: Vec<&str> =
        (0..).zip(BY_DAY).filter(|(n, _)| days.holds(*n)).map(|(_, day)| day).collect();
    let mut text = String::new();
    for line in [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//{}//EN", escaped(title)),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", event(name)),
        format!("DTSTAMP:{}", stamp(now)),
        format!("DTSTART;VALUE=DATE:{}", date(first)),
        format!("RRULE:FREQ=WEEKLY;BYDAY={}", by_day.join(",")),
        format!("SUMMARY:{}", escaped(title)),
        "CLASS:PRIVATE".to_owned(),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ] {
        fold(&mut text, &line);
    }
    Some(text.into_bytes())
}

/// The name of a book's event. A calendar may be shared with others: it does not tell the name that
/// stands in the book's backups.
fn event(book: u128) -> String {
    let hash = Blake2b256::new().chain_update(b"calendar").chain_update(book.to_be_bytes());
    let mut name = hex(&hash.finalize());
    name.truncate(32);
    name
}

/// A line and its end. What is longer goes on in lines that begin with a space, and no character
/// is taken apart.
fn fold(text: &mut String, line: &str) {
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > LINE {
            text.push_str("\r\n ");
            octets = 1;
        }
        octets += c.len_utf8();
        text.push(c);
    }
    text.push_str("\r\n");
}

/// A text as a value: what would end it or part it stands behind a backslash.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// "20260303T170000Z".
fn stamp(now: Moment) -> String {
    let seconds = now.epoch_ms() / 1_000;
    let day = i32::try_from(seconds.div_euclid(DAY_SECONDS)).ok().and_then(Day::new);
    let of_day = seconds.rem_euclid(DAY_SECONDS);
    let mut stamp = day.map(date).unwrap_or_default();
    // Writing to a text cannot go wrong.
    write!(stamp, "T{:02}{:02}{:02}Z", of_day / 3_600, of_day / 60 % 60, of_day % 60).ok();
    stamp
}

/// "20260303".
fn date(day: Day) -> String {
    let Date { year, month, day } = Date::of(day);
    format!("{year:04}{month:02}{day:02}")
}
