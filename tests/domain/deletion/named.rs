//! Clocks with a name (S12): the first entry is kept on the evening of 5 March
//! 2026 to be deleted after 7 days. Its time is up 194 hours later, and from 146
//! hours on that is announced.

use say_when::domain::clock::Clock;
use say_when::domain::deletion::{DeleteAfter, Outlook};
use say_when::domain::moment::Moment;

use super::phone::Phone;
use super::right::{calendars, choices, right_clocks};
use super::wrong::{clocks_that_went, far_clocks, kept_by_wrong_clocks};

pub const HOUR: i64 = 3_600_000;
pub const DAY: i64 = 24 * HOUR;
/// 5 March 2026, 20:00 UTC.
pub const START: i64 = 1_772_740_800_000;
pub const IN_1970: i64 = 0;
pub const IN_2100: i64 = 4_102_444_800_000;

/// What happens, and what the clock says then, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    Keep(i64),
    Look(i64),
    /// In a place so many minutes ahead of UTC.
    LookIn(i64, i16),
    /// "The date is right".
    Believe(i64),
    Choose(Option<u16>),
    /// Somebody deletes the first entry.
    Erase,
}
use Step::{Believe, Choose, Erase, Keep, Look, LookIn};

/// What is told at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Nothing,
    Coming(usize),
    Doubtful,
    Wrong,
}
use Told::{Coming, Doubtful, Nothing, Wrong};

/// So many hours after the start.
pub const fn h(hours: i64) -> i64 {
    START + hours * HOUR
}

pub const KEPT: Step = Keep(START);

/// The name, what happens, the step at which something is deleted for the first
/// time, how many entries are left at the end, and what is told then.
pub type Case = (&'static str, Vec<Step>, Option<usize>, usize, Told);

fn happens(phone: &mut Phone, step: Step) -> usize {
    let at = |ms| Moment::new(ms, 60).unwrap();
    match step {
        Keep(ms) => drop(phone.keep(at(ms))),
        Look(ms) => return phone.look(at(ms)).len(),
        LookIn(ms, offset) => return phone.look(Moment::new(ms, offset).unwrap()).len(),
        Believe(ms) => phone.believe(at(ms)),
        Choose(days) => phone.choose(days),
        Erase => drop(phone.entries.remove(0)),
    }
    0
}

#[test]
fn each_deletes_when_it_may_and_not_before() {
    let cases = [
        right_clocks(),
        choices(),
        far_clocks(),
        clocks_that_went(),
        kept_by_wrong_clocks(),
        calendars(),
    ];
    let cases = cases.concat();
    assert!(cases.len() >= 40, "{}", cases.len());
    for (name, steps, deletes_at, left, told) in cases {
        let mut phone = Phone::new(7);
        let mut first = None;
        for (at, step) in steps.into_iter().enumerate() {
            let count = happens(&mut phone, step);
            first = first.or_else(|| (count > 0).then_some(at));
        }
        assert_eq!(first, deletes_at, "{name}: the first deletion");
        assert_eq!(phone.entries.len(), left, "{name}: what is left");
        let is_told = match phone.outlook {
            Outlook::Quiet => Nothing,
            Outlook::Coming { entries, .. } => Coming(entries),
            Outlook::Doubted(Clock::Wrong) => Wrong,
            Outlook::Doubted(_) => Doubtful,
        };
        assert_eq!(is_told, told, "{name}: what is told");
    }
}

#[test]
fn every_choice_waits_for_its_own_days_in_every_zone() {
    for days in DeleteAfter::ALL.into_iter().filter_map(DeleteAfter::days) {
        let up = START + i64::from(days) * DAY + 26 * HOUR;
        for quarter in -60..=60 {
            let at = |ms| Moment::new(ms, quarter * 15).unwrap();
            let mut phone = Phone::new(days);
            phone.keep(at(START));
            phone.look(at(up - DAY));
            let Outlook::Coming { due, entries: 1 } = phone.outlook else { panic!("{days}") };
            assert_eq!(due, at(up), "it says when");
            assert_eq!(phone.look(at(up - 1)), [], "{days} days, {quarter}");
            assert_eq!(phone.look(at(up)).len(), 1, "{days} days, {quarter}");
        }
    }
}

/// A person is told about three when three go, and never sees two days at once.
#[test]
fn it_is_told_how_many() {
    let mut phone = Phone::new(30);
    for hour in [0, 1, 2, 500] {
        phone.keep(Moment::new(h(hour), 0).unwrap());
    }
    // All three are up a day after a late announcement; the fourth is not.
    let late = Moment::new(h(30 * 24 + 26), 0).unwrap();
    phone.look(late);
    let Outlook::Coming { due, entries } = phone.outlook else { panic!() };
    assert_eq!((due.epoch_ms() - late.epoch_ms(), entries), (DAY, 3));
    assert_eq!(phone.look(due).len(), 3);
}
