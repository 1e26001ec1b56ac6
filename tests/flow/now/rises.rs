//! Pain that rose: from round to round, and from one check-in of the evening to
//! the next, whether the answers were to be seen or not.

use proptest::prelude::*;
use say_when::domain::check_in::{CheckInId, Setting};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::sealing::Reveal;
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Wish;
use say_when::flow::now::{Context, Event, State, Step, resumed, unfinished, update};

use super::happen;
use crate::events::{pace, pain, wish};

const MINUTE: i64 = 60_000;

fn at(minutes: i64, setting: Setting, reveal: Reveal, before: [Option<u8>; 2]) -> Context {
    Context {
        now: Moment::new(1_800_000_000_000 + minutes * MINUTE, 60).unwrap(),
        id: CheckInId(1),
        setting,
        reveal,
        pains_before: before.map(|n| n.and_then(Pain::new)),
    }
}

fn felt(n: u8) -> Event {
    Event::PainAnswered(PainAnswer::Felt(Pain::new(n).unwrap()))
}

const GO_ON: [Event; 2] =
    [Event::PaceAnswered(PaceAnswer::At(Pace::AsItIs)), Event::Wished(Wish::GoOn)];

/// One voice alone says these numbers at these minutes, each in a round of its
/// own, with these pains kept before; checks the pace at which each goes on.
fn check(kept: Option<u8>, rounds: &[(i64, u8)], expected: &[Pace]) {
    let mut state = State::Home;
    let mut paces = Vec::new();
    for (minutes, n) in rounds {
        let context = at(*minutes, Setting::JustMe, Reveal::OutcomeOnly, [kept, None]);
        let events = [Event::Started, felt(*n)].into_iter().chain(GO_ON);
        state = happen(state, events, &context);
        let Some(Outcome::GoOn(pace)) = state.underway().unwrap().check_in.outcome() else {
            panic!("{state:?}")
        };
        paces.push(pace);
    }
    assert_eq!(paces, expected, "{rounds:?}");
}

#[test]
fn a_rise_since_the_round_before_is_one_step_more_cautious() {
    check(None, &[(0, 1), (5, 3)], &[Pace::Slower, Pace::HoldStill]);
    check(None, &[(0, 1), (5, 2)], &[Pace::Slower, Pace::Slower]);
    check(None, &[(0, 3), (5, 1), (9, 3)], &[Pace::Slower, Pace::Slower, Pace::HoldStill]);
}

#[test]
fn a_rise_since_a_kept_check_in_counts_as_well() {
    check(Some(0), &[(0, 2)], &[Pace::HoldStill]);
    check(Some(1), &[(0, 2)], &[Pace::Slower]);
    // The round before is nearer than what was kept.
    check(Some(0), &[(0, 1), (5, 2)], &[Pace::Slower, Pace::Slower]);
}

#[test]
fn after_three_hours_it_is_another_evening() {
    check(None, &[(0, 1), (180, 3)], &[Pace::Slower, Pace::HoldStill]);
    check(None, &[(0, 1), (181, 3)], &[Pace::Slower, Pace::Slower]);
}

#[test]
fn a_clock_that_was_set_back_makes_no_rise() {
    check(None, &[(10, 1), (5, 3)], &[Pace::Slower, Pace::Slower]);
}

#[test]
fn what_is_kept_counts_also_where_it_was_not_known_at_the_start() {
    // "Check in" was pressed before the store had answered.
    let unknown = at(0, Setting::JustMe, Reveal::OutcomeOnly, [None, None]);
    let known = at(0, Setting::JustMe, Reveal::OutcomeOnly, [Some(0), None]);
    let state = update(State::Home, Event::Started, &unknown);
    let state = happen(state, std::iter::once(felt(2)).chain(GO_ON), &known);
    let outcome = state.underway().unwrap().check_in.outcome();
    assert_eq!(outcome, Some(Outcome::GoOn(Pace::HoldStill)));
}

#[test]
fn what_is_kept_counts_also_where_it_was_taken_up_again() {
    let context = at(0, Setting::JustMe, Reveal::OutcomeOnly, [Some(0), None]);
    let begun = happen(State::Home, [Event::Started, felt(2)], &context);
    let met = resumed(unfinished(&begun).unwrap(), context.reveal, context.now);
    let state = happen(met, std::iter::once(Event::TookUp).chain(GO_ON), &context);
    let outcome = state.underway().unwrap().check_in.outcome();
    assert_eq!(outcome, Some(Outcome::GoOn(Pace::HoldStill)));
}

type Answers = (PainAnswer, PaceAnswer, Wish);

/// What each round of two comes to.
fn outcomes(reveal: Reveal, rounds: &[(i64, Answers, Answers)]) -> Vec<Option<Outcome>> {
    let mut state = State::Home;
    let mut outcomes = Vec::new();
    for (n, (minutes, first, second)) in (0..).zip(rounds) {
        // One after the other, and none begins before the last one has ended.
        let context = at(*minutes + n, Setting::BothOfUs, reveal, [None, None]);
        let turn = |(pain, pace, wish): Answers| {
            [Event::PainAnswered(pain), Event::PaceAnswered(pace), Event::Wished(wish)]
        };
        let events = std::iter::once(Event::Started)
            .chain(turn(*first))
            .chain([Event::PassedOver, Event::TookOver])
            .chain(turn(*second));
        state = happen(state, events, &context);
        let underway = state.underway().unwrap();
        assert!(matches!(underway.step, Step::Together(_)));
        outcomes.push(underway.check_in.outcome());
        let seen = Context { now: Moment::nearest(context.now.epoch_ms() + 1_000, 60), ..context };
        state = update(state, Event::Agreed(Wish::GoOn), &seen);
        assert!(!matches!(state.underway().unwrap().step, Step::Together(_)));
    }
    outcomes
}

proptest! {
    #[test]
    fn what_both_chose_to_see_changes_nothing_of_what_follows(
        rounds in proptest::collection::vec(
            (0_i64..300, (pain(), pace(), wish()), (pain(), pace(), wish())), 1..8,
        ),
    ) {
        let mut rounds = rounds;
        rounds.sort_by_key(|(minutes, ..)| *minutes);
        prop_assert_eq!(outcomes(Reveal::OutcomeOnly, &rounds), outcomes(Reveal::SideBySide, &rounds));
    }
}
