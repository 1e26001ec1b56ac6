//! What the days of a calendar hold. Among check-ins that stand newest first, those of a day or a
//! month are found without looking at the others.

use std::rc::Rc;

use super::check_in::CheckIn;
use super::date::Month;
use super::moment::{Day, Moment};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// What one day holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// How many check-ins.
    pub check_ins: u32,
    /// Whether one of them chose another day.
    pub another_day: bool,
    /// Whether one of them has a small win.
    pub win: bool,
}

/// The check-ins of these days, newest first.
pub fn of_days(
    check_ins: &[Rc<CheckIn>],
    first: Day,
    last: Day,
) -> impl Iterator<Item = &Rc<CheckIn>> {
    // Local time is never farther from UTC than this.
    let farthest = i64::from(Moment::FARTHEST_OFFSET) * MINUTE_MS;
    let after = (i64::from(last.days_since_1970()) + 1) * DAY_MS + farthest;
    let from = i64::from(first.days_since_1970()) * DAY_MS - farthest;
    let begin = check_ins.partition_point(|check_in| check_in.began.epoch_ms() >= after);
    let rest = check_ins.get(begin..).unwrap_or_default();
    let end = rest.partition_point(|check_in| check_in.began.epoch_ms() >= from);
    let near = rest.get(..end).unwrap_or_default();
    near.iter().filter(move |check_in| (first..=last).contains(&check_in.began.day()))
}

/// What each day of a month holds, from its first.
#[must_use]
pub fn of_month(check_ins: &[Rc<CheckIn>], month: Month) -> Vec<(Day, Held)> {
    let mut days: Vec<(Day, Held)> = month.days().map(|day| (day, Held::default())).collect();
    let (first, last) = (month.first(), month.first().plus(i32::from(month.length()) - 1));
    for check_in in of_days(check_ins, first, last) {
        let own = check_in.began.day();
        if let Some((_, held)) = days.iter_mut().find(|(day, _)| *day == own) {
            held.check_ins += 1;
            held.another_day |= check_in.another_day.when.is_some();
            held.win |= !check_in.win.is_empty();
        }
    }
    days
}
