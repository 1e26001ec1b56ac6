//! Days as they are typed, and as ISO 8601 writes them, beside another crate.

use proptest::prelude::*;
use say_when::domain::date::Month;
use say_when::domain::moment::Day;

/// The Julian day of 1 January 1970.
const JULIAN_DAY_OF_1970: i32 = 2_440_588;

fn other(day: Day) -> time::Date {
    time::Date::from_julian_day(day.days_since_1970() + JULIAN_DAY_OF_1970).unwrap()
}

/// Every day that can be kept, there and back.
#[test]
fn every_day_is_written_and_read_again() {
    let mut days = 0;
    while let Some(day) = Day::new(days) {
        let (text, date) = (day.iso(), other(day));
        let (year, month, of_month) = (date.year(), u8::from(date.month()), date.day());
        assert_eq!(text, format!("{year:04}-{month:02}-{of_month:02}"));
        assert_eq!(Day::typed(&text), Some(day));
        days += 1;
    }
    assert_eq!(days, 2_932_897);
}

#[test]
fn what_is_typed() {
    let day = Month::numbered(2026, 3).and_then(|month| month.day(5));
    assert!(day.is_some());
    for text in ["2026-03-05", "2026-3-5", "2026 3 5", "2026/03/05", " 2026. 3. 5. "] {
        assert_eq!(Day::typed(text), day, "{text}");
    }
    for text in [
        "",
        "2026",
        "2026-03",
        "5.3.2026",
        "3/5/2026",
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "2026-04-31",
        "1969-12-31",
        "10000-01-01",
        "2026-03-05-01",
        "99999999999-1-1",
        "2026-3-99999999999",
        "March 5, 2026",
    ] {
        assert_eq!(Day::typed(text), None, "{text}");
    }
    assert_eq!(day.unwrap().iso(), "2026-03-05");
}

proptest! {
    #[test]
    fn a_day_that_is_not_there_is_none(year in 0..12_000, month in 0..15, day in 0..40) {
        let is_there = u8::try_from(month).ok()
            .and_then(|month| time::Month::try_from(month).ok())
            .zip(u8::try_from(day).ok())
            .is_some_and(|(month, day)| time::Date::from_calendar_date(year, month, day).is_ok());
        let expected = is_there && (1970..=9999).contains(&year);
        prop_assert_eq!(Day::typed(&format!("{year} {month} {day}")).is_some(), expected);
    }

    #[test]
    fn whatever_is_typed_is_no_panic(text in "[0-9 /.a-]{0,20}") {
        let read = Day::typed(&text);
        prop_assert!(read.is_none_or(|day| Day::typed(&day.iso()) == Some(day)));
    }
}
