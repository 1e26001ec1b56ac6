//! The second answers without seeing: while the turn is theirs, nothing that
//! can be read of the state tells what the first has answered.

use proptest::prelude::*;
use say_when::domain::check_in::{CheckInId, Setting, Voices};
use say_when::domain::moment::Moment;
use say_when::domain::pace::PaceAnswer;
use say_when::domain::pain::{PainAnswer, PainDetail};
use say_when::domain::sealing::{Reveal, SealedVoice};
use say_when::domain::voice::{Unsaid, Voice, Wish};
use say_when::flow::now::{Answering, Context, Event, Seat, State, Step, unfinished, update};

use super::{at_ms, happen, later};
use crate::events::{context, event_but_stop, pace, pain, wish};

type Answers = (PainAnswer, PaceAnswer, Wish, bool);

fn answers() -> impl Strategy<Value = Answers> {
    (pain(), pace(), wish(), any::<bool>())
}

fn for_two(reveal: Reveal) -> Context {
    Context {
        now: Moment::new(1_800_000_000_000, 60).unwrap(),
        id: CheckInId(1),
        setting: Setting::BothOfUs,
        reveal,
        pains_before: [None, None],
    }
}

/// The events of one turn, up to the wish.
fn turn((pain, pace, wish, is_unsaid): Answers) -> Vec<Event> {
    let mut events = vec![Event::PainAnswered(pain), Event::PaceAnswered(pace)];
    // Either takes as long.
    let other = if is_unsaid { Event::NotQuiteFineToggled } else { Event::UnsaidAsked };
    events.extend([Event::UnsaidAsked, other, Event::WentBack]);
    events.push(Event::Wished(wish));
    events
}

/// The phone on its way, after the first has answered.
fn handed_over(first: Answers, context: &Context) -> State {
    let events = std::iter::once(Event::Started).chain(turn(first)).chain([Event::PassedOver]);
    let state = happen(State::Home, events, context);
    assert!(matches!(state.underway().unwrap().step, Step::HandedOver(_)));
    state
}

/// Everything of a state but what is sealed, which is put in place of it.
fn with_sealed(state: &State, sealed: &SealedVoice) -> State {
    let mut state = state.clone();
    if let State::CheckingIn(underway) | State::Offered(underway) = &mut state {
        match &mut underway.step {
            Step::HandedOver(first)
            | Step::Answering(Answering { seat: Seat::Second(first), .. }) => {
                *first = sealed.clone();
            }
            _ => {}
        }
    }
    state
}

fn is_seconds_turn(state: &State) -> bool {
    state.underway().is_some_and(|underway| match &underway.step {
        Step::HandedOver(_) => true,
        Step::Answering(answering) => matches!(answering.seat, Seat::Second(_)),
        _ => false,
    })
}

fn any_sealed() -> SealedVoice {
    let voice = Voice {
        pain: PainAnswer::NotSure,
        detail: PainDetail::default(),
        pace: PaceAnswer::NotSure,
    };
    SealedVoice::seal(voice, Unsaid::default(), Wish::Pause, None)
}

proptest! {
    #[test]
    fn whatever_the_first_said_the_second_is_shown_the_same(
        one in answers(),
        other in answers(),
        events in proptest::collection::vec((event_but_stop(), context()), 100..120),
    ) {
        let context = for_two(Reveal::SideBySide);
        let mut states = [one, other].map(|first| handed_over(first, &context));
        for (n, (event, context)) in (10..).zip(events) {
            let context = at_ms(&context, for_two(Reveal::SideBySide).now.epoch_ms() + n * 1_000);
            prop_assert_eq!(format!("{:?}", states[0]), format!("{:?}", states[1]));
            let readable = states.each_ref().map(|state| with_sealed(state, &any_sealed()));
            prop_assert_eq!(&readable[0], &readable[1]);
            states = states.map(|state| update(state, event.clone(), &context));
            if !states.iter().all(is_seconds_turn) {
                prop_assert_eq!(is_seconds_turn(&states[0]), is_seconds_turn(&states[1]));
                break;
            }
        }
    }

    #[test]
    fn a_stop_in_the_seconds_turn_lets_go_of_what_was_sealed(one in answers(), other in answers()) {
        let context = for_two(Reveal::SideBySide);
        let stop = Event::Stopped { by_signal: false };
        let stopped = |first| update(handed_over(first, &context), stop.clone(), &context);
        prop_assert_eq!(stopped(one), stopped(other));
        let stopped = stopped(one);
        let check_in = &stopped.underway().unwrap().check_in;
        prop_assert_eq!(&check_in.rounds[0].voices, &Voices::Unspoken);
    }

    #[test]
    fn what_is_kept_of_a_first_turn_tells_nothing_of_it(first in answers(), steps in 1_usize..4) {
        let context = for_two(Reveal::SideBySide);
        let mut state = update(State::Home, Event::Started, &context);
        let empty = unfinished(&update(state.clone(), Event::DetailAsked, &context));
        prop_assert_eq!(empty, None);
        for (n, event) in (1..).zip(turn(first).into_iter().take(steps)) {
            state = update(state, event, &later(&context, n * 1_000));
            let printed = format!("{:?}", unfinished(&state).unwrap());
            prop_assert!(!printed.contains("Felt") && !printed.contains("NotSure"), "{}", printed);
        }
    }

    #[test]
    fn what_one_of_two_has_said_stays_with_them_through_back(
        first in answers(),
        second in answers(),
        steps in 1_usize..5,
        is_second: bool,
    ) {
        // The answers are covered before anyone else has the phone. On the Now screen it
        // may lie between the two, and so Back does not lead there with them, and loses none either.
        let context = for_two(Reveal::OutcomeOnly);
        let begun = if is_second {
            happen(handed_over(first, &context), [Event::TookOver], &later(&context, 10_000))
        } else {
            happen(State::Home, [Event::Started], &context)
        };
        let said = turn(if is_second { second } else { first });
        // Up to the wish, which seals the second's.
        let steps = steps.min(said.len() - 1);
        let mut state = happen(begun, said.into_iter().take(steps), &later(&context, 20_000));
        let said = |state: &State| match &state.underway().unwrap().step {
            Step::Answering(answering) => answering.said.clone(),
            step => panic!("{step:?}"),
        };
        let before = said(&state);
        while state.can_go_back() {
            state = update(state, Event::WentBack, &later(&context, 60_000));
            prop_assert_eq!(&said(&state), &before);
        }
        prop_assert!(state.holds_unsealed());
        prop_assert_eq!(&update(state.clone(), Event::WentBack, &context), &state);
        let stopped = update(state, Event::Stopped { by_signal: false }, &context);
        prop_assert!(stopped.is_stopped());
    }

    #[test]
    fn of_an_outcome_only_round_no_answer_is_left_to_be_read(first in answers(), second in answers()) {
        let context = for_two(Reveal::OutcomeOnly);
        let events = std::iter::once(Event::TookOver).chain(turn(second));
        let state = happen(handed_over(first, &context), events, &later(&context, 10_000));
        let underway = state.underway().unwrap();
        let Step::Together(opened) = &underway.step else { panic!("{state:?}") };
        prop_assert_eq!(&opened.voices, &None);
        prop_assert_eq!(&underway.check_in.rounds[0].voices, &Voices::TwoUnseen);
        let printed = format!("{opened:?} {:?}", unfinished(&state));
        prop_assert!(!printed.contains("Felt") && !printed.contains("Pain("), "{}", printed);
    }

    #[test]
    fn who_spoke_first_changes_nothing_of_what_both_see(one in answers(), other in answers()) {
        let context = for_two(Reveal::OutcomeOnly);
        let both = |first, second| {
            let events = std::iter::once(Event::TookOver).chain(turn(second));
            let state = happen(handed_over(first, &context), events, &later(&context, 10_000));
            let Step::Together(opened) = &state.underway().unwrap().step else { panic!("{state:?}") };
            opened.suggestion
        };
        prop_assert_eq!(both(one, other), both(other, one));
    }
}
