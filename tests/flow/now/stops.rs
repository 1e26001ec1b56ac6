//! Stop: from everywhere, at once, and nothing but an explicit next step leads
//! away from it.

use proptest::prelude::*;
use say_when::domain::check_in::CheckIn;
use say_when::domain::suggestion::Outcome;
use say_when::flow::now::{Context, Event, State, Step, update};

use super::{check, evening, happen, walk};
use crate::events::{Pick, context, event_but_stop, pick_but_stop, stop};

/// The steps that a person takes from the stopped screen on purpose.
const fn is_explicit_next_step(event: &Event) -> bool {
    matches!(event, Event::HelpAsked | Event::AnotherDayAsked | Event::Finished | Event::Ended)
}

fn check_in(state: &State) -> Option<&CheckIn> {
    state.underway().map(|underway| &underway.check_in)
}

fn is_stopped_screen(state: &State) -> bool {
    state.underway().is_some_and(|underway| matches!(underway.step, Step::Stopped { .. }))
}

fn check_stopped(state: &State, event: &Event) -> Result<(), TestCaseError> {
    prop_assert!(state.is_stopped());
    let Event::Stopped { by_signal } = *event else { panic!("no stop: {event:?}") };
    prop_assert_eq!(&state.underway().unwrap().step, &Step::Stopped { by_signal });
    prop_assert_eq!(check_in(state).unwrap().outcome(), Some(Outcome::Stop));
    Ok(())
}

proptest! {
    #[test]
    fn stop_is_heard_in_every_state(walk in walk(), stop in stop()) {
        check(&walk, |state, _, context, _| {
            check_stopped(&update(state.clone(), stop.clone(), context), &stop)
        })?;
    }

    #[test]
    fn a_second_stop_adds_no_second_round(walk in walk(), stop in stop(), second in stop()) {
        check(&walk, |state, _, context, _| {
            let once = update(state.clone(), stop.clone(), context);
            let twice = update(once.clone(), second.clone(), context);
            check_stopped(&twice, &second)?;
            prop_assert_eq!(check_in(&once), check_in(&twice));
            Ok(())
        })?;
    }

    #[test]
    fn only_an_explicit_next_step_leads_away_from_a_stop(
        walk in walk(),
        stop in stop(),
        after in proptest::collection::vec((event_but_stop(), context()), 100),
    ) {
        let mut state = walk.iter().fold(State::default(), |state, (pick, context)| {
            let event = pick.event(&state);
            update(state, event, context)
        });
        state = update(state, stop, &walk[0].1);
        for (event, context) in after.into_iter().filter(|(event, _)| !is_explicit_next_step(event)) {
            let next = update(state.clone(), event.clone(), &context);
            prop_assert_eq!(&next, &state, "{:?}", event);
        }
    }

    #[test]
    fn a_stop_stays_the_last_word_until_the_check_in_has_ended(
        walk in walk(),
        stop in stop(),
        after in proptest::collection::vec((pick_but_stop(), context()), 100),
    ) {
        let mut state = State::default();
        for (pick, context) in &walk {
            let event = pick.event(&state);
            state = update(state, event, context);
        }
        state = update(state, stop, &walk[0].1);
        let stopped = check_in(&state).unwrap().clone();
        for (pick, context) in &after {
            let event = pick.event(&state);
            if event == Event::Ended {
                break;
            }
            state = update(state, event.clone(), context);
            let now = check_in(&state).unwrap();
            prop_assert_eq!(&now.rounds, &stopped.rounds, "{:?}", event);
            prop_assert!(state.is_stopped());
        }
    }

    #[test]
    fn a_stop_takes_nothing_away_that_was_answered(walk in walk(), stop in stop()) {
        check(&walk, |state, _, context, _| {
            let stopped = update(state.clone(), stop.clone(), context);
            let Some(before) = check_in(state) else { return Ok(()) };
            let after = check_in(&stopped).unwrap();
            prop_assert_eq!(&after.another_day, &before.another_day);
            prop_assert_eq!((&after.win, &after.note), (&before.win, &before.note));
            let told: Vec<_> = before.rounds.iter().map(|round| &round.voices).collect();
            let kept: Vec<_> = after.rounds.iter().map(|round| &round.voices).collect();
            let is_full = before.rounds.len() == CheckIn::MOST_ROUNDS;
            prop_assert!(kept.starts_with(&told) || is_full);
            Ok(())
        })?;
    }
}

/// What is offered is of another time: a stop is about now, and begins a check-in of its own.
#[test]
fn a_stop_in_front_of_an_offer_leaves_what_is_offered_as_it_was() {
    use say_when::domain::check_in::CheckInId;
    use say_when::domain::pain::PainAnswer;
    use say_when::domain::suggestion::Outcome;
    use say_when::flow::now::Signal;

    let old = Context { id: CheckInId(1), ..context_of_one() };
    let now = Context { id: CheckInId(2), ..old };
    let events = [Event::Started, Event::PainAnswered(PainAnswer::NotSure)];
    let answered = happen(State::Home, events, &old);
    let unfinished = say_when::flow::now::unfinished(&answered).unwrap();
    let offered = say_when::flow::now::resumed(unfinished, old.reveal, old.now);
    assert!(matches!(offered, State::Offered(_)));
    let behind_a_signal = update(offered.clone(), Event::Signalled(Signal::Yellow), &old);
    for state in [offered, behind_a_signal] {
        let stopped = update(state, Event::Stopped { by_signal: true }, &now);
        let stopped = check_in(&stopped).unwrap();
        assert_eq!((stopped.id, stopped.rounds.len()), (CheckInId(2), 1));
        assert_eq!(stopped.rounds[0].outcome, Outcome::Stop);
    }
}

/// Answers of one voice alone are kept as far as they went.
#[test]
fn what_one_voice_had_said_is_kept_with_the_stop() {
    use say_when::domain::check_in::{Setting, Voices};
    use say_when::domain::pace::{Pace, PaceAnswer};
    use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
    use say_when::domain::voice::Voice;

    let (pain, pace) = (PainAnswer::Felt(Pain::new(3).unwrap()), PaceAnswer::At(Pace::Slower));
    let detail = PainDetail::default();
    let said = [Event::Started, Event::PainAnswered(pain), Event::PaceAnswered(pace)];
    let voices_after = |setting, steps: usize| {
        let events = said[..steps].iter().cloned().chain([Event::Stopped { by_signal: false }]);
        let state = happen(State::Home, events, &evening(setting));
        check_in(&state).unwrap().rounds[0].voices.clone()
    };
    assert_eq!(voices_after(Setting::JustMe, 0), Voices::Unspoken);
    assert_eq!(voices_after(Setting::JustMe, 1), Voices::Unspoken);
    assert_eq!(voices_after(Setting::JustMe, 2), Voices::PainOnly(pain, detail.clone()));
    assert_eq!(voices_after(Setting::JustMe, 3), Voices::One(Voice { pain, detail, pace }));
    // Of two, nothing is kept that was not for both to see.
    for steps in 0..=3 {
        assert_eq!(voices_after(Setting::BothOfUs, steps), Voices::Unspoken);
    }
}

#[test]
fn the_stopped_screen_stays_through_back() {
    let context = context_of_one();
    let stopped = update(State::Home, Event::Stopped { by_signal: true }, &context);
    assert!(is_stopped_screen(&stopped));
    assert_eq!(update(stopped.clone(), Event::WentBack, &context), stopped);
    assert_eq!(update(stopped.clone(), Event::Started, &context), stopped);
    let closing = update(stopped, Event::Finished, &context);
    assert!(is_stopped_screen(&update(closing, Event::WentBack, &context)));
}

fn context_of_one() -> Context {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    context().new_tree(&mut runner).unwrap().current()
}

#[test]
fn picks_reach_the_end_of_a_check_in() {
    // So that the walks above are known to walk: of a thousand, many come to
    // an outcome, to both having answered, and to a second round.
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut together, mut second_round) = (0, 0);
    for _ in 0..200 {
        let walk: Vec<(Pick, Context)> = walk().new_tree(&mut runner).unwrap().current();
        check(&walk, |_, _, _, next| {
            if let Some(underway) = next.underway() {
                together += usize::from(matches!(underway.step, Step::Together(_)));
                second_round += usize::from(underway.check_in.rounds.len() >= 2);
            }
            Ok(())
        })
        .unwrap();
    }
    assert!(together > 100, "{together}");
    assert!(second_round > 1_000, "{second_round}");
}
