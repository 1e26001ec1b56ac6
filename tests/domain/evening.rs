//! Pain that rose "since the last check-in of the same evening": which one that
//! is.

use say_when::domain::check_in::{
    CheckIn, CheckInId, Round, Setting, Voices, is_another_evening, pains_before,
};
use say_when::domain::moment::Moment;
use say_when::domain::pace::PaceAnswer;
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Voice;

const NOW: i64 = 1_800_000_000_000;
const THREE_HOURS: i64 = 3 * 60 * 60 * 1_000;

fn at(ms: i64) -> Moment {
    Moment::new(ms, 60).unwrap()
}

fn voice(rating: Option<u8>) -> Voice {
    let pain = rating.map_or(PainAnswer::NotSure, |n| PainAnswer::Felt(Pain::new(n).unwrap()));
    Voice { pain, detail: PainDetail::default(), pace: PaceAnswer::NotSure }
}

/// A check-in of rounds, each so many milliseconds before [`NOW`].
fn check_in(setting: Setting, rounds: &[(i64, Voices)]) -> CheckIn {
    let mut check_in = CheckIn::begun(CheckInId(1), setting, at(0));
    for (ago, voices) in rounds {
        check_in.add_round(Round {
            at: at(NOW - ago),
            voices: voices.clone(),
            outcome: Outcome::Pause,
        });
    }
    check_in
}

fn alone(rounds: &[(i64, Option<u8>)]) -> CheckIn {
    let rounds: Vec<_> = rounds.iter().map(|(ago, n)| (*ago, Voices::One(voice(*n)))).collect();
    check_in(Setting::JustMe, &rounds)
}

fn two(rounds: &[(i64, [Option<u8>; 2])]) -> CheckIn {
    let both = |pains: &[Option<u8>; 2]| Voices::Two(Box::new(pains.map(voice)));
    let rounds: Vec<_> = rounds.iter().map(|(ago, pains)| (*ago, both(pains))).collect();
    check_in(Setting::BothOfUs, &rounds)
}

fn check(check_ins: &[CheckIn], setting: Setting, expected: [Option<u8>; 2]) {
    let before = pains_before(check_ins, setting, at(NOW)).map(|pain| pain.map(Pain::rating));
    assert_eq!(before, expected, "{check_ins:?}");
}

#[test]
fn nothing_before_is_nothing() {
    check(&[], Setting::JustMe, [None, None]);
    check(&[alone(&[])], Setting::JustMe, [None, None]);
}

#[test]
fn an_evening_lasts_three_hours_to_the_millisecond() {
    check(&[alone(&[(THREE_HOURS - 1, Some(4))])], Setting::JustMe, [Some(4), None]);
    check(&[alone(&[(THREE_HOURS, Some(4))])], Setting::JustMe, [Some(4), None]);
    check(&[alone(&[(THREE_HOURS + 1, Some(4))])], Setting::JustMe, [None, None]);
}

#[test]
fn the_same_moment_is_the_same_evening() {
    check(&[alone(&[(0, Some(4))])], Setting::JustMe, [Some(4), None]);
}

#[test]
fn a_clock_that_was_set_back_makes_no_evening() {
    check(&[alone(&[(-1, Some(4))])], Setting::JustMe, [None, None]);
    check(&[alone(&[(-THREE_HOURS, Some(4)), (5, Some(2))])], Setting::JustMe, [Some(2), None]);
}

#[test]
fn one_voice_and_two_are_not_compared() {
    check(&[alone(&[(5, Some(4))])], Setting::BothOfUs, [None, None]);
    check(&[two(&[(5, [Some(4), Some(1)])])], Setting::JustMe, [None, None]);
}

#[test]
fn two_are_compared_seat_by_seat() {
    check(&[two(&[(5, [Some(4), Some(1)])])], Setting::BothOfUs, [Some(4), Some(1)]);
    check(&[two(&[(5, [None, Some(1)])])], Setting::BothOfUs, [None, Some(1)]);
}

#[test]
fn the_last_one_counts_in_whatever_order_they_are_kept() {
    let (older, newer) = (alone(&[(50, Some(1))]), alone(&[(40, Some(2)), (30, Some(3))]));
    check(&[older.clone(), newer.clone()], Setting::JustMe, [Some(3), None]);
    check(&[newer, older], Setting::JustMe, [Some(3), None]);
}

#[test]
fn not_sure_hides_no_number_said_before_it() {
    check(&[alone(&[(50, Some(1)), (40, None)])], Setting::JustMe, [Some(1), None]);
    let seats = two(&[(50, [Some(1), Some(2)]), (40, [None, Some(5)]), (30, [Some(3), None])]);
    check(&[seats], Setting::BothOfUs, [Some(3), Some(5)]);
}

#[test]
fn a_stop_after_pain_was_said_counts() {
    let pain = PainAnswer::Felt(Pain::new(6).unwrap());
    let stopped = Voices::PainOnly(pain, PainDetail::default());
    check(&[check_in(Setting::JustMe, &[(9, stopped)])], Setting::JustMe, [Some(6), None]);
}

#[test]
fn what_was_not_kept_cannot_count() {
    for voices in [Voices::Unspoken, Voices::TwoUnseen] {
        check(&[check_in(Setting::BothOfUs, &[(9, voices)])], Setting::BothOfUs, [None, None]);
    }
}

#[test]
fn a_journey_between_time_zones_changes_nothing() {
    let mut there = alone(&[]);
    there.add_round(Round {
        at: Moment::new(NOW - 60_000, -480).unwrap(),
        voices: Voices::One(voice(Some(2))),
        outcome: Outcome::Pause,
    });
    check(&[there], Setting::JustMe, [Some(2), None]);
}

#[test]
fn moments_more_than_three_hours_apart_are_of_two_evenings_whichever_comes_first() {
    for (apart, is_another) in [(0, false), (THREE_HOURS, false), (THREE_HOURS + 1, true)] {
        assert_eq!(is_another_evening(at(NOW), at(NOW + apart)), is_another);
        assert_eq!(is_another_evening(at(NOW + apart), at(NOW)), is_another);
    }
    assert!(is_another_evening(at(0), Moment::new(Moment::LAST_MS, 0).unwrap()));
}
