//! Check-ins for all that looks at many of them.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::another_day::{AnotherDay, When};
use say_when::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::suggestion::Outcome;
use say_when::domain::text::Text;
use say_when::domain::trends::OUTCOMES;
use say_when::domain::voice::Voice;

pub const DAY_MS: i64 = 86_400_000;

pub fn voice(pain: Option<u8>, pace: Option<Pace>) -> Voice {
    Voice {
        pain: pain.map_or(PainAnswer::NotSure, |n| PainAnswer::Felt(Pain::new(n).unwrap())),
        detail: PainDetail::default(),
        pace: pace.map_or(PaceAnswer::NotSure, PaceAnswer::At),
    }
}

/// A check-in of some rounds, so many days after 1 January 2026.
pub fn check_in(id: u128, days: i64, rounds: Vec<(Voices, Outcome)>) -> CheckIn {
    let at = Moment::new(1_767_225_600_000 + days * DAY_MS + 20 * 3_600_000, 60).unwrap();
    let rounds = rounds.into_iter().map(|(voices, outcome)| Round { at, voices, outcome });
    let setting = Setting::JustMe;
    CheckIn { rounds: rounds.collect(), ..CheckIn::begun(CheckInId(id), setting, at) }
}

/// One round of one voice.
pub fn one(id: u128, days: i64, pain: u8, pace: Pace) -> CheckIn {
    check_in(id, days, vec![(Voices::One(voice(Some(pain), Some(pace))), Outcome::GoOn(pace))])
}

/// Newest first, as they are kept.
pub fn in_order(mut check_ins: Vec<CheckIn>) -> Vec<Rc<CheckIn>> {
    check_ins.sort_by_key(|check_in| std::cmp::Reverse((check_in.began, check_in.id)));
    check_ins.into_iter().map(Rc::new).collect()
}

fn any_voice() -> impl Strategy<Value = Voice> {
    let pace = proptest::option::weighted(0.9, proptest::sample::select(&Pace::ALL));
    (proptest::option::weighted(0.9, 0_u8..=10), pace).prop_map(|(pain, pace)| voice(pain, pace))
}

fn any_voices() -> impl Strategy<Value = Voices> {
    prop_oneof![
        1 => Just(Voices::Unspoken),
        1 => Just(Voices::TwoUnseen),
        1 => (0_u8..=10).prop_map(|n| {
            Voices::PainOnly(PainAnswer::Felt(Pain::new(n).unwrap()), PainDetail::default())
        }),
        4 => any_voice().prop_map(Voices::One),
        3 => [any_voice(), any_voice()].prop_map(|two| Voices::Two(Box::new(two))),
    ]
}

/// Any few of them, over half a year, in offsets from one end of the world to the other.
pub fn several() -> impl Strategy<Value = Vec<Rc<CheckIn>>> {
    let rounds =
        proptest::collection::vec((any_voices(), proptest::sample::select(&OUTCOMES)), 1..4);
    let words = || proptest::sample::select(&["", "", "tea", "Café"]);
    let one = (0_i64..180 * 24, -900_i16..=900, rounds, words(), words(), any::<bool>());
    proptest::collection::vec(one, 0..30).prop_map(|all| {
        let check_ins =
            all.into_iter().zip(1..).map(|((hours, offset, rounds, note, win, another), id)| {
                let plain = check_in(id, 0, rounds);
                CheckIn {
                    began: Moment::new(1_767_225_600_000 + hours * 3_600_000, offset).unwrap(),
                    note: Text::new(note).unwrap(),
                    win: Text::new(win).unwrap(),
                    another_day: AnotherDay {
                        when: another.then_some(When::NoDate),
                        instead: None,
                    },
                    ..plain
                }
            });
        in_order(check_ins.collect())
    })
}
