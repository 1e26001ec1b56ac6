//! Days as a calendar names them: year, month, day of the month, and day of the week.
//!
//! The proleptic Gregorian calendar, as everywhere on the web. [`Day`] counts days; everything a
//! calendar does with them is here, and is checked day by day against a crate that does the same.

use super::moment::Day;

/// A day by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// 1970 to 9999.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Date {
    /// The name of a day. The years are counted from March, so that a leap day ends one; after
    /// Howard Hinnant's `civil_from_days`, for days from 1970 on.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let days = day.days_since_1970() + 719_468;
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let of_month = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year + i32::from(month <= 2);
        Self { year, month: small(month), day: small(of_month) }
    }
}

/// A number that is known to be small.
fn small(number: i32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

/// The day of the week, counted from Monday, 0 to 6. The first day of 1970 was a Thursday.
#[must_use]
pub fn weekday(day: Day) -> u8 {
    small((day.days_since_1970() + 3).rem_euclid(7))
}

/// A month of a year, from January 1970 to December 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Months since January 1970.
    since_1970: i32,
}

impl Month {
    const LAST: i32 = (9_999 - 1_970) * 12 + 11;

    /// The month of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let date = Date::of(day);
        Self { since_1970: (date.year - 1_970) * 12 + i32::from(date.month) - 1 }
    }

    /// The month with this number, from 1 to 12, of this year, from 1970 to 9999.
    #[must_use]
    pub fn numbered(year: i32, number: u8) -> Option<Self> {
        let is_there = (1_970..=9_999).contains(&year) && (1..=12).contains(&number);
        is_there.then(|| Self { since_1970: (year - 1_970) * 12 + i32::from(number) - 1 })
    }

    /// Its year, and its number from 1 to 12.
    #[must_use]
    pub fn named(self) -> (i32, u8) {
        (1_970 + self.since_1970 / 12, small(self.since_1970 % 12 + 1))
    }

    /// The month after it, or itself where there is none.
    #[must_use]
    pub fn next(self) -> Self {
        Self { since_1970: (self.since_1970 + 1).min(Self::LAST) }
    }

    /// The month before it, or itself where there is none.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { since_1970: (self.since_1970 - 1).max(0) }
    }

    /// Its first day. After Howard Hinnant's `days_from_civil`.
    #[must_use]
    pub fn first(self) -> Day {
        let (year, month) = self.named();
        let year = year - i32::from(month <= 2);
        let from_march = (i32::from(month) + 9) % 12;
        let (era, of_era) = (year / 400, year % 400);
        let of_year = (153 * from_march + 2) / 5;
        let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
        Day::new(days).unwrap_or_default()
    }

    /// How many days it has, 28 to 31.
    #[must_use]
    pub fn length(self) -> u8 {
        let next = self.next();
        if next == self {
            return 31;
        }
        small(next.first().days_since_1970() - self.first().days_since_1970())
    }

    /// Its days, in order.
    #[must_use]
    pub fn days(self) -> impl DoubleEndedIterator<Item = Day> {
        let first = self.first();
        (0..i32::from(self.length())).map(move |n| first.plus(n))
    }

    /// The day with this number, where it has one: February has no 30th.
    #[must_use]
    pub fn day(self, number: u8) -> Option<Day> {
        (number >= 1 && number <= self.length()).then(|| self.first().plus(i32::from(number) - 1))
    }
}
