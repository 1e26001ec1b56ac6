//! What was said on one evening is not said on another: however a check-in is met again.

use proptest::prelude::*;
use say_when::domain::check_in::{CheckIn, CheckInId, Setting, Voices};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::unfinished::Said;
use say_when::domain::voice::Wish;
use say_when::flow::now::{
    Answering, Context, Event, Seat, Signal, State, Step, resumed, unfinished, update,
};

use super::{at_ms, evening, happen, later};
use crate::events::{Pick, context, pick};

const DAYS_3: i64 = 3 * 24 * 3_600_000;

fn said() -> [Event; 2] {
    let pain = PainAnswer::Felt(Pain::new(0).unwrap());
    [Event::PainAnswered(pain), Event::PaceAnswered(PaceAnswer::At(Pace::AsItIs))]
}

const GO_ON: Event = Event::Wished(Wish::GoOn);

/// One that was left after these, met again after a kill: once soon, and once three days later.
fn met(setting: Setting, events: &[Event], ms: i64) -> (State, Context) {
    let begun = happen(State::Home, events.iter().cloned(), &evening(setting));
    let now = Context { id: CheckInId(2), ..later(&evening(setting), ms) };
    (resumed(unfinished(&begun).unwrap(), now.reveal, now.now), now)
}

fn said_now(state: &State) -> Option<&Said> {
    match &state.underway()?.step {
        Step::Answering(answering) => Some(&answering.said),
        _ => None,
    }
}

#[test]
fn check_in_is_about_now_and_takes_up_nothing() {
    let events = [&[Event::Started][..], &said()].concat();
    for ms in [60_000, DAYS_3] {
        let (offered, now) = met(Setting::JustMe, &events, ms);
        let signal = update(offered.clone(), Event::Signalled(Signal::Yellow), &now);
        for before in [offered, signal] {
            let begun = update(before, Event::Started, &now);
            assert_eq!(said_now(&begun), Some(&Said::default()));
            assert_eq!(begun.underway().map(|it| it.check_in.id), Some(CheckInId(2)));
        }
    }
}

#[test]
fn an_answer_of_another_evening_is_not_taken_up() {
    let events = [&[Event::Started][..], &said()].concat();
    let (offered, soon) = met(Setting::JustMe, &events, 60_000);
    let taken_up = update(offered, Event::TookUp, &soon);
    assert!(said_now(&taken_up).is_some_and(|said| said.pace.is_some()));
    // Three days later there is nothing of it to finish; it stays as it is until it is let go of.
    let (offered, late) = met(Setting::JustMe, &events, DAYS_3);
    assert_eq!(update(offered.clone(), Event::TookUp, &late), offered);
    let State::Offered(underway) = &offered else { panic!("{offered:?}") };
    assert!(!underway.can_be_taken_up(late.now) && underway.has_open_round());
}

#[test]
fn of_another_evening_only_what_was_finished_is_taken_up() {
    // A round that went on, and the first voice of a second one, sealed.
    let turn = [&said()[..], &[GO_ON]].concat();
    let first = [&turn[..], &[Event::PassedOver]].concat();
    let whole = [&[Event::Started], &first[..], &[Event::TookOver], &turn[..]].concat();
    let both = [&whole[..], &[Event::Agreed(Wish::GoOn), Event::Started], &first[..]].concat();
    let (offered, soon) = met(Setting::BothOfUs, &both, 60_000);
    let taken_up = update(offered, Event::TookUp, &soon);
    assert!(matches!(taken_up.underway().unwrap().step, Step::HandedOver(_)));
    let (offered, late) = met(Setting::BothOfUs, &both, DAYS_3);
    let taken_up = update(offered, Event::TookUp, &late);
    let underway = taken_up.underway().unwrap();
    assert_eq!((&underway.step, underway.check_in.rounds.len()), (&Step::Closing, 1));
}

/// The page was never closed: the phone lay there, and somebody answers on where it was.
#[test]
fn a_page_that_was_open_for_days_asks_anew_too() {
    let turn = [&said()[..], &[GO_ON]].concat();
    let first = [&[Event::Started], &turn[..], &[Event::PassedOver]].concat();
    let both = [&first[..], &[Event::TookOver], &turn[..]].concat();
    let alone = [&[Event::Started][..], &said()].concat();
    let cases = [
        (Setting::JustMe, &alone, GO_ON),
        (Setting::BothOfUs, &first, Event::TookOver),
        (Setting::BothOfUs, &both, Event::Agreed(Wish::GoOn)),
    ];
    for (setting, events, next) in cases {
        let state = happen(State::Home, events.iter().cloned(), &evening(setting));
        let rounds = state.underway().unwrap().check_in.rounds.clone();
        let late = later(&evening(setting), DAYS_3);
        let after = update(state.clone(), next.clone(), &late);
        let underway = after.underway().unwrap();
        assert_eq!(underway.check_in.rounds, rounds, "{next:?}");
        match &underway.step {
            Step::Answering(Answering { seat: Seat::Alone | Seat::First, said, .. }) => {
                assert_eq!(said, &Said::default());
                assert_eq!(underway.check_in.began, late.now);
            }
            step => assert_eq!(step, &Step::Closing),
        }
        // A stop is of now, and takes none of it along.
        let stopped = update(state, Event::Stopped { by_signal: false }, &late);
        let stop = stopped.underway().unwrap().check_in.rounds.last().unwrap().clone();
        assert_eq!((stop.at, stop.voices), (late.now, Voices::Unspoken));
    }
}

#[test]
fn back_opens_no_round_of_another_evening() {
    let events = [&[Event::Started][..], &said(), &[GO_ON]].concat();
    let state = happen(State::Home, events, &evening(Setting::JustMe));
    let back = update(state.clone(), Event::WentBack, &later(&evening(Setting::JustMe), 60_000));
    assert!(said_now(&back).is_some());
    let back = update(state, Event::WentBack, &later(&evening(Setting::JustMe), DAYS_3));
    assert_eq!(back.underway().unwrap().step, Step::Closing);
    assert_eq!(back.underway().unwrap().check_in.rounds.len(), 1);
}

/// A step of an evening, or a kill and a page that opens again.
fn steps() -> impl Strategy<Value = Vec<(Option<Pick>, Context, i64)>> {
    let gap = prop_oneof![20 => 1_000_i64..600_000, 1 => 0_i64..DAYS_3];
    let step = prop_oneof![12 => pick().prop_map(Some), 1 => Just(None)];
    proptest::collection::vec((step, context(), gap), 100..140)
}

proptest! {
    #[test]
    fn no_voice_of_another_evening_is_ever_part_of_a_round(steps in steps()) {
        let (mut state, mut ms) = (State::Home, 1_800_000_000_000);
        // When the answers of the open round began to be given.
        let mut since: Option<i64> = None;
        for (pick, context, gap) in steps {
            ms += gap;
            let context = at_ms(&context, ms);
            let before = state.clone();
            let Some(pick) = pick else {
                state = unfinished(&state)
                    .map_or(State::Home, |it| resumed(it, context.reveal, context.now));
                continue;
            };
            let event = pick.event(&state);
            state = update(state, event.clone(), &context);
            if event == Event::Started && state != before {
                prop_assert_eq!(said_now(&state), Some(&Said::default()));
            }
            if said_now(&state) == Some(&Said::default()) {
                let is_second = matches!(
                    &state.underway().unwrap().step,
                    Step::Answering(Answering { seat: Seat::Second(_), .. })
                );
                since = since.filter(|_| is_second);
            } else if since.is_none() && said_now(&state).is_some() {
                since = Some(ms);
            }
            let rounds = |state: &State| state.at_hand().map_or(0, |it| it.check_in.rounds.len());
            let is_stop = matches!(event, Event::Stopped { .. });
            if rounds(&state) > rounds(&before) || is_stop {
                let round = state.underway().unwrap().check_in.rounds.last().unwrap().clone();
                if round.at == context.now && round.voices != Voices::Unspoken {
                    let passed = ms - since.unwrap();
                    prop_assert!(passed <= CheckIn::SAME_EVENING_MS, "{} ms: {:?}", passed, round);
                }
            }
        }
    }
}
