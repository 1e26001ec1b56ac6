//! Moments and days, with clocks that are wrong, and places that are far.

use proptest::prelude::*;
use say_when::domain::book::Interval;
use say_when::domain::moment::{Day, Moment};

const DAY: i64 = 86_400_000;
const HOUR: i64 = 3_600_000;

/// The local day, hour and minute of the day of a moment.
fn check(epoch_ms: i64, offset_minutes: i16, day: i32, hour: u8, minute: i64) {
    let moment = Moment::new(epoch_ms, offset_minutes).unwrap();
    let local = (moment.day().days_since_1970(), moment.hour(), moment.minute_of_day());
    assert_eq!(local, (day, hour, minute), "{moment:?}");
}

#[test]
fn a_day_is_the_day_of_the_place() {
    check(0, 0, 0, 0, 0);
    check(DAY - 1, 0, 0, 23, 1_439);
    check(DAY, 0, 1, 0, 0);
    // 23:30 UTC is tomorrow in Amsterdam and still today in New York.
    check(10 * DAY + 23 * HOUR + HOUR / 2, 60, 11, 0, 30);
    check(10 * DAY + 23 * HOUR + HOUR / 2, -300, 10, 18, 1_110);
    // Half an hour after midnight UTC is yesterday in St John's.
    check(10 * DAY + HOUR / 2, -210, 9, 21, 1_260);
}

#[test]
fn leap_days_are_days() {
    // 29 February 2024, noon, and the day after.
    check(1_709_208_000_000, 0, 19_782, 12, 720);
    check(1_709_208_000_000 + DAY, 0, 19_783, 12, 720);
}

#[test]
fn the_night_in_which_clocks_change_is_one_day() {
    // 26 October 2025 in Amsterdam: 02:30 comes twice, an hour apart.
    let first = 1_761_438_600_000;
    check(first, 120, 20_387, 2, 150);
    check(first + HOUR, 60, 20_387, 2, 150);
    let (earlier, later) =
        (Moment::new(first, 120).unwrap(), Moment::new(first + HOUR, 60).unwrap());
    assert_eq!(later.since(earlier), Some(HOUR));
}

#[test]
fn a_clock_that_cannot_be_believed_is_refused() {
    let last = Moment::LAST_MS;
    for (ms, offset, is_taken) in [
        (0, 0, true),
        (-1, 0, false),
        (last, 0, true),
        (last + 1, 0, false),
        (0, 900, true),
        (0, 901, false),
        (0, -900, true),
        (0, -901, false),
        (i64::MIN, i16::MIN, false),
        (i64::MAX, i16::MAX, false),
    ] {
        assert_eq!(Moment::new(ms, offset).is_some(), is_taken, "{ms} {offset}");
    }
}

#[test]
fn the_nearest_moment_costs_no_answer() {
    let nearest = |ms, offset| {
        let moment = Moment::nearest(ms, offset);
        (moment.epoch_ms(), moment.offset_minutes())
    };
    assert_eq!(nearest(12, -60), (12, -60));
    assert_eq!(nearest(i64::MIN, i16::MIN), (0, -900));
    assert_eq!(nearest(i64::MAX, i16::MAX), (Moment::LAST_MS, 900));
}

#[test]
fn at_either_end_of_time_a_day_is_one_that_can_be_kept() {
    for (ms, offset) in [(0, -900), (0, -1), (Moment::LAST_MS, 900), (Moment::LAST_MS, 0)] {
        let day = Moment::new(ms, offset).unwrap().day();
        assert_eq!(Day::new(day.days_since_1970()), Some(day), "{ms} {offset}");
    }
}

#[test]
fn no_time_has_passed_where_the_clock_was_set_back() {
    let at = |ms| Moment::new(ms, 0).unwrap();
    assert_eq!(at(10).since(at(4)), Some(6));
    assert_eq!(at(4).since(at(4)), Some(0));
    assert_eq!(at(3).since(at(4)), None);
}

#[test]
fn days_are_bounded() {
    let last = 2_932_896;
    for (days, is_taken) in [
        (0, true),
        (-1, false),
        (last, true),
        (last + 1, false),
        (i32::MIN, false),
        (i32::MAX, false),
    ] {
        assert_eq!(Day::new(days).is_some(), is_taken, "{days}");
    }
    let plus = |day: i32, days| Day::new(day).unwrap().plus(days).days_since_1970();
    assert_eq!(plus(10, 5), 15);
    assert_eq!(plus(10, -20), 0);
    assert_eq!(plus(last, 1), last);
    assert_eq!(plus(10, i32::MAX), last);
    assert_eq!(plus(10, i32::MIN), 0);
}

#[test]
fn an_interval_is_a_minute_to_an_hour() {
    for minutes in 0..=u8::MAX {
        let interval = Interval::new(minutes);
        assert_eq!(interval.is_some(), (1..=60).contains(&minutes), "{minutes}");
        if let Some(interval) = interval {
            assert_eq!(interval.ms(), i64::from(minutes) * 60_000);
        }
    }
    assert_eq!(Interval::OFFERED.map(Interval::minutes), [2, 3, 5, 10]);
    assert_eq!(Interval::default().minutes(), 5);
}

proptest! {
    #[test]
    fn whatever_a_clock_says_the_moment_can_be_kept(ms: i64, offset: i16) {
        let moment = Moment::nearest(ms, offset);
        prop_assert_eq!(Moment::new(moment.epoch_ms(), moment.offset_minutes()), Some(moment));
        prop_assert_eq!(Day::new(moment.day().days_since_1970()), Some(moment.day()));
        prop_assert!(moment.hour() < 24 && (0..1_440).contains(&moment.minute_of_day()));
        prop_assert_eq!(i64::from(moment.hour()), moment.minute_of_day() / 60);
    }
}
