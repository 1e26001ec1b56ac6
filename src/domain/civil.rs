//! Days as a calendar names them: year, month, day.
//!
//! The years are counted from March, so that a leap day ends one; after Howard Hinnant's
//! `civil_from_days` and `days_from_civil`, for days from 1970 on.

use super::moment::{Day, Moment};

/// From the first of March of the year 0 to 1 January 1970.
const FROM_YEAR_0: i32 = 719_468;
/// The days of 400 years.
const ERA: i32 = 146_097;

/// A day of the calendar (Gregorian, as ISO 8601 has it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Civil {
    /// The year, 1970 to 9999.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: i32,
    /// The day of the month, from 1.
    pub day: i32,
}

impl Day {
    /// As a calendar names it.
    #[must_use]
    pub const fn civil(self) -> Civil {
        let days = self.days_since_1970() + FROM_YEAR_0;
        let (era, of_era) = (days / ERA, days % ERA);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        Civil { year: era * 400 + year + if month <= 2 { 1 } else { 0 }, month, day }
    }

    /// The day that a calendar names so, if it has one, and it lies from 1970 to 9999.
    #[must_use]
    pub fn of(civil: Civil) -> Option<Self> {
        let Civil { year, month, day } = civil;
        if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day)
        {
            return None;
        }
        let (year, from_march) = if month <= 2 { (year - 1, month + 9) } else { (year, month - 3) };
        let of_era = year % 400;
        let of_year = (153 * from_march + 2) / 5 + day - 1;
        let days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        // A day that the month does not have is another one when it comes back.
        Self::new(year / 400 * ERA + days - FROM_YEAR_0).filter(|found| found.civil() == civil)
    }

    /// The day that somebody has typed: year, month and day in numbers, whatever stands between
    /// them. Nothing else is guessed at, because the order of the others differs among people.
    #[must_use]
    pub fn typed(text: &str) -> Option<Self> {
        let mut numbers = text
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| !digits.is_empty())
            .map(|digits| digits.parse::<i32>().ok());
        let civil =
            Civil { year: numbers.next()??, month: numbers.next()??, day: numbers.next()?? };
        if numbers.next().is_some() { None } else { Self::of(civil) }
    }

    /// "2026-03-05", as ISO 8601 has it.
    #[must_use]
    pub fn iso(self) -> String {
        let Civil { year, month, day } = self.civil();
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
