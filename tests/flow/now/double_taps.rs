//! The second's last answer, given twice: what was meant for the one screen is not taken by the
//! next, which is for both to see.

use say_when::domain::check_in::{CheckInId, Setting};
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::sealing::Reveal;
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Wish;
use say_when::flow::now::{Context, Event, State, Step, update};

const BEGAN: i64 = 1_800_000_000_000;

fn after(state: State, event: Event, ms: i64) -> State {
    let context = Context {
        now: Moment::new(BEGAN + ms, 60).unwrap(),
        id: CheckInId(1),
        setting: Setting::BothOfUs,
        reveal: Reveal::SideBySide,
        pains_before: [None, None],
    };
    update(state, event, &context)
}

fn answers(pain: u8) -> [Event; 2] {
    let pain = PainAnswer::Felt(Pain::new(pain).unwrap());
    [Event::PainAnswered(pain), Event::PaceAnswered(PaceAnswer::At(Pace::Slower))]
}

/// The second has answered but for the wish.
fn before_the_wish() -> State {
    std::iter::once(Event::Started)
        .chain(answers(1))
        .chain([Event::Wished(Wish::GoOn), Event::PassedOver, Event::TookOver])
        .chain(answers(2))
        .zip(-8..)
        .fold(State::Home, |state, (event, n)| after(state, event, n * 1_000))
}

fn step(state: &State) -> &Step {
    &state.underway().unwrap().step
}

#[test]
fn a_second_wish_is_not_taken_for_what_both_choose() {
    for wish in [Wish::GoOn, Wish::Pause] {
        let together = after(before_the_wish(), Event::Wished(wish), 0);
        assert!(matches!(step(&together), Step::Together(_)));
        for (second, ms) in [(Wish::GoOn, 0), (Wish::Pause, 200), (Wish::GoOn, 60_000)] {
            let again = after(together.clone(), Event::Wished(second), ms);
            assert_eq!(again, together, "{wish:?}, then {second:?} after {ms} ms");
        }
    }
}

#[test]
fn a_second_tap_that_finds_the_next_screen_already_there_is_not_taken_either() {
    let together = after(before_the_wish(), Event::Wished(Wish::GoOn), 0);
    for ms in [0, 150, 399] {
        for wish in [Wish::GoOn, Wish::Pause] {
            assert_eq!(after(together.clone(), Event::Agreed(wish), ms), together, "{ms}");
        }
        // A stop is heard at any moment.
        let stopped = after(together.clone(), Event::Stopped { by_signal: false }, ms);
        assert!(stopped.is_stopped());
    }
    // A moment later it is meant; and also where the clock was set back.
    for ms in [400, 60_000, -60_000] {
        let agreed = after(together.clone(), Event::Agreed(Wish::GoOn), ms);
        assert_eq!(step(&agreed), &Step::Closing);
        let outcome = agreed.underway().unwrap().check_in.outcome();
        assert_eq!(outcome, Some(Outcome::GoOn(Pace::Slower)));
        let paused = after(together.clone(), Event::Agreed(Wish::Pause), ms);
        assert_eq!(step(&paused), &Step::Breathing);
    }
}

#[test]
fn what_both_choose_is_no_answer_of_one() {
    let before = before_the_wish();
    assert_eq!(after(before.clone(), Event::Agreed(Wish::GoOn), 1_000), before);
}

#[test]
fn to_take_over_twice_is_to_take_over_once() {
    let handed_over = std::iter::once(Event::Started)
        .chain(answers(1))
        .chain([Event::Wished(Wish::GoOn), Event::PassedOver, Event::PassedOver])
        .zip(-6..)
        .fold(State::Home, |state, (event, n)| after(state, event, n * 1_000));
    let once = after(handed_over, Event::TookOver, 0);
    assert_eq!(after(once.clone(), Event::TookOver, 0), once);
}

/// A turn of the first of two, from the beginning to the phone on its way, and the second's.
fn a_round() -> Vec<Event> {
    let wish = Event::Wished(Wish::GoOn);
    std::iter::once(Event::Started)
        .chain(answers(1))
        .chain([wish.clone(), Event::PassedOver, Event::TookOver])
        .chain(answers(2))
        .chain([wish])
        .collect()
}

#[test]
fn a_tap_that_was_meant_for_one_question_answers_none_of_the_next() {
    let events = a_round();
    for (n, pair) in events.windows(2).enumerate() {
        let [_, next] = pair else { panic!("{pair:?}") };
        let before = events[..=n].iter().cloned().zip(1..);
        let state = before.fold(State::Home, |state, (event, n)| after(state, event, n * 1_000));
        let at = i64::try_from(n + 1).unwrap() * 1_000;
        for ms in [0, 80, 399] {
            assert_eq!(
                after(state.clone(), next.clone(), at + ms),
                state,
                "{next:?} after {ms} ms"
            );
        }
        for ms in [400, 60_000, -60_000] {
            assert_ne!(
                after(state.clone(), next.clone(), at + ms),
                state,
                "{next:?} after {ms} ms"
            );
        }
        // A stop is heard at any moment, and so is Back where there is one.
        assert!(after(state.clone(), Event::Stopped { by_signal: false }, at).is_stopped());
        assert_eq!(after(state.clone(), Event::WentBack, at) != state, state.can_go_back());
    }
}

#[test]
fn a_second_tap_on_the_way_back_to_the_last_question_is_no_answer_to_it() {
    let unsaid = [Event::UnsaidAsked, Event::WentBack];
    let events = std::iter::once(Event::Started).chain(answers(1)).chain(unsaid);
    let timed = events.zip(1..);
    let state = timed.fold(State::Home, |state, (event, n)| after(state, event, n * 1_000));
    assert_eq!(after(state.clone(), Event::Wished(Wish::GoOn), 5_100), state);
    assert_ne!(after(state.clone(), Event::Wished(Wish::GoOn), 5_400), state);
}
