//! Days and times as ISO 8601 writes them, and days as somebody may type them.

use super::date::{Date, Month};
use super::moment::{Day, Moment};

impl Day {
    /// The day that somebody has typed: year, month and day in numbers, whatever stands between
    /// them. Nothing else is guessed at, because the order of the others differs among people.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let mut numbers = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .map(|digits| digits.parse::<u16>().ok());
        let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
        let is_whole = numbers.next().is_none();
        let month = Month::numbered(year.into(), u8::try_from(month).ok()?)?;
        month.day(u8::try_from(day).ok()?).filter(|_| is_whole)
    }

    /// "2026-03-05".
    #[must_use]
    pub fn iso(self) -> String {
        let Date { year, month, day } = Date::of(self);
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl Moment {
    /// The local time of the day, "09:05".
    #[must_use]
    pub fn iso_clock(self) -> String {
        format!("{:02}:{:02}", self.hour(), self.minute_of_day() % 60)
    }
}
