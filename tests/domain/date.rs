//! The calendar, day by day, against a crate that knows it too.

use say_when::domain::date::{Date, Month, weekday};
use say_when::domain::moment::Day;
use time::Date as Other;

/// The Julian day of 1 January 1970.
const OF_1970: i32 = 2_440_588;

fn other(day: Day) -> Other {
    Other::from_julian_day(OF_1970 + day.days_since_1970()).unwrap()
}

/// Every day there is until 2200, and every seventh after that.
fn days() -> impl Iterator<Item = Day> {
    (0..84_006).chain((84_006..=2_932_896).step_by(7)).map(|n| Day::new(n).unwrap())
}

#[test]
fn every_day_has_the_name_that_others_give_it() {
    for day in days() {
        let (own, other) = (Date::of(day), other(day));
        let (year, month, of_month) = other.to_calendar_date();
        assert_eq!(own, Date { year, month: month.into(), day: of_month });
        assert_eq!(weekday(day), other.weekday().number_days_from_monday());
    }
}

#[test]
fn a_month_holds_its_days_and_no_other() {
    let mut month = Month::of(Day::new(0).unwrap());
    let mut expected = 0;
    for _ in 0..(9_999 - 1_969) * 12 {
        let days: Vec<Day> = month.days().collect();
        let (year, number) = month.named();
        assert_eq!(usize::from(month.length()), days.len());
        for (day, n) in days.iter().zip(1..) {
            assert_eq!(day.days_since_1970(), expected, "{month:?}");
            assert_eq!(Date::of(*day), Date { year, month: number, day: n });
            assert_eq!(month.day(n), Some(*day));
            expected += 1;
        }
        assert_eq!((month.day(0), month.day(month.length() + 1)), (None, None));
        assert!(days.iter().all(|day| Month::of(*day) == month));
        let next = month.next();
        assert!(next == month || next.previous() == month);
        month = next;
    }
    assert_eq!(expected, 2_932_897, "the last day is that of the year 9999");
    assert_eq!(month.next(), month);
    let first = Month::of(Day::new(3).unwrap());
    assert_eq!(first.previous(), first);
}
