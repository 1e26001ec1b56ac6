//! Random clocks beside the true time: as long as a clock is wrong only in ways
//! that can be told, nothing goes before its days have truly passed.

use std::collections::HashMap;

use proptest::prelude::*;
use say_when::domain::check_in::CheckInId;
use say_when::domain::clock::Clock;
use say_when::domain::deletion::{Announced, DeleteAfter, Outlook};
use say_when::domain::moment::Moment;

use super::phone::Phone;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
/// 5 March 2026.
const START: i64 = 1_772_740_800_000;

/// What a clock says beside the true time.
#[derive(Clone, Copy, Debug)]
enum Reading {
    /// As good as right: within so many milliseconds.
    Near(i64),
    /// Before there was this app.
    Early(i64),
    /// So much before the last moment that was seen, beyond the hour that it may go back.
    Behind(i64),
    /// So much beyond a year after the last moment that was seen.
    Beyond(i64),
}

#[derive(Clone, Copy, Debug)]
enum Deed {
    Look,
    Keep,
    /// Only ever said of a clock that is as good as right.
    Believe,
    Erase(usize),
    Choose(Option<u16>),
}

fn reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        8 => (-HOUR..=HOUR).prop_map(Reading::Near),
        4 => Just(Reading::Near(0)),
        1 => (0..Clock::EARLIEST_MS).prop_map(Reading::Early),
        1 => (1..40 * DAY).prop_map(Reading::Behind),
        1 => (1..90_000 * DAY).prop_map(Reading::Beyond),
    ]
}

fn days() -> impl Strategy<Value = Option<u16>> {
    proptest::sample::select(&DeleteAfter::ALL[..]).prop_map(DeleteAfter::days)
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        12 => Just(Deed::Look),
        3 => Just(Deed::Keep),
        1 => Just(Deed::Believe),
        1 => (0_usize..4).prop_map(Deed::Erase),
        1 => days().prop_map(Deed::Choose),
    ]
}

/// How much time truly passes between two deeds.
fn passes() -> impl Strategy<Value = i64> {
    prop_oneof![
        3 => 0..2 * HOUR,
        4 => 0..3 * DAY,
        2 => 0..40 * DAY,
        1 => 0..500 * DAY,
    ]
}

/// What the clock says; none if no clock can be wrong in this way now.
fn said(reading: Reading, truth: i64, phone: &Phone) -> Option<Moment> {
    let kept = phone.entries.iter().filter_map(|entry| entry.kept);
    let seen = kept.chain(phone.watch.seen).map(Moment::epoch_ms).max();
    let ms = match reading {
        Reading::Near(error) => truth + error,
        Reading::Early(ms) => ms,
        Reading::Behind(more) => seen? - Clock::BACK_MS - more,
        Reading::Beyond(more) => seen? + Clock::LEAP_MS + more,
    };
    Moment::new(ms, 0)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_goes_before_its_days_have_truly_passed(
        first in days(),
        walk in proptest::collection::vec((passes(), reading(), deed()), 1..120),
    ) {
        let mut phone = Phone::new(7);
        phone.choose(first);
        let mut truth = START;
        let mut truly_kept: HashMap<CheckInId, i64> = HashMap::new();
        // What the clock said, and what truly was, at the first look that told of
        // the deletion which now stands announced.
        let mut told: Option<(Announced, i64, i64)> = None;
        for (passes, reading, deed) in walk {
            truth += passes;
            let Some(now) = said(reading, truth, &phone) else { continue };
            match deed {
                Deed::Keep => {
                    let id = phone.keep(now);
                    truly_kept.insert(id, truth);
                }
                Deed::Erase(which) if which < phone.entries.len() => drop(phone.entries.remove(which)),
                Deed::Choose(days) => phone.choose(days),
                Deed::Believe if matches!(reading, Reading::Near(_)) => phone.believe(now),
                Deed::Erase(_) | Deed::Believe => {}
                Deed::Look => {
                    let days = phone.after.days().map(i64::from);
                    let gone = phone.look(now);
                    for id in &gone {
                        let age = truth - truly_kept[id];
                        prop_assert!(age >= days.unwrap() * DAY, "{} ms old", age);
                        let (_, clock, was) = told.unwrap();
                        prop_assert!(now.epoch_ms() - clock >= DAY, "announced by the clock");
                        prop_assert!(truth - was >= DAY - 2 * HOUR, "announced in truth");
                        prop_assert!(matches!(reading, Reading::Near(_)));
                    }
                    told = phone.watch.announced.map(|announced| match told {
                        Some(before) if before.0 == announced => before,
                        _ => (announced, now.epoch_ms(), truth),
                    });
                }
            }
        }
    }

    /// And it does go: a clock that is right deletes at the latest a day after an
    /// opening that found the time up.
    #[test]
    fn it_does_go_where_the_clock_is_right(
        days in days(),
        kept in proptest::collection::vec(0..300 * DAY, 1..20),
    ) {
        let mut phone = Phone::new(7);
        phone.choose(days);
        let mut kept = kept;
        kept.sort_unstable();
        for kept in &kept {
            phone.keep(Moment::new(START + kept, 0).unwrap());
        }
        for day in 300..300 + 370 {
            phone.look(Moment::new(START + day * DAY, 0).unwrap());
            prop_assert!(!matches!(phone.outlook, Outlook::Doubted(_)));
        }
        prop_assert_eq!(phone.entries.len(), if days.is_some() { 0 } else { kept.len() });
    }
}
