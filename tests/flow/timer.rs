//! The app asks: once, when the time is up, whatever the clock does.

use proptest::prelude::*;
use say_when::domain::book::Interval;
use say_when::domain::moment::Moment;
use say_when::flow::timer::{Event, State, update};

const BEGAN: i64 = 1_800_000_000_000;
const MINUTE: i64 = 60_000;

fn at(ms: i64) -> Moment {
    Moment::new(BEGAN + ms, 0).unwrap()
}

fn five() -> Interval {
    Interval::new(5).unwrap()
}

fn running() -> State {
    update(State::Off, Event::Set(five()), at(0))
}

/// A running timer that ticks at these milliseconds, and what comes of it.
fn check(ticks: &[i64], expected: State) {
    let state = ticks.iter().fold(running(), |state, ms| update(state, Event::Ticked, at(*ms)));
    assert_eq!(state, expected, "{ticks:?}");
}

#[test]
fn it_is_due_to_the_millisecond_and_stays_so() {
    let due = State::Due { interval: five() };
    check(&[5 * MINUTE - 1], running());
    check(&[5 * MINUTE], due);
    check(&[5 * MINUTE, 6 * MINUTE, 90 * MINUTE], due);
    // A phone that slept through it.
    check(&[600 * MINUTE], due);
}

#[test]
fn a_clock_that_was_set_back_starts_it_anew() {
    let anew = State::Running { since: at(-MINUTE), interval: five() };
    check(&[-MINUTE], anew);
    check(&[-MINUTE, 3 * MINUTE], anew);
    check(&[-MINUTE, 4 * MINUTE], State::Due { interval: five() });
}

#[test]
fn it_ends_and_starts_whenever_somebody_says_so() {
    let due = State::Due { interval: five() };
    for state in [State::Off, running(), due] {
        assert_eq!(update(state, Event::Ended, at(7)), State::Off);
        let again = State::Running { since: at(7), interval: five() };
        assert_eq!(update(state, Event::Set(five()), at(7)), again);
    }
    assert_eq!(update(State::Off, Event::Ticked, at(7)), State::Off);
}

#[test]
fn the_minutes_left_are_rounded_up() {
    for (ms, left) in [
        (0, 5),
        (1, 5),
        (MINUTE - 1, 5),
        (MINUTE, 4),
        (4 * MINUTE, 1),
        (5 * MINUTE - 1, 1),
        (5 * MINUTE, 0),
        (99 * MINUTE, 0),
        (-MINUTE, 5),
    ] {
        assert_eq!(running().minutes_left(at(ms)), Some(left), "{ms}");
    }
    assert_eq!(State::Off.minutes_left(at(0)), None);
    assert_eq!(State::Due { interval: five() }.minutes_left(at(0)), None);
}

proptest! {
    #[test]
    fn it_is_due_at_most_once_for_each_time_it_was_set(
        ticks in proptest::collection::vec(-90_i64..90, 100..150),
    ) {
        let mut state = running();
        let mut times_due = 0;
        for minutes in ticks {
            let next = update(state, Event::Ticked, at(minutes * MINUTE));
            times_due += usize::from(next != state && matches!(next, State::Due { .. }));
            if let Some(left) = next.minutes_left(at(minutes * MINUTE)) {
                prop_assert!((0..=5).contains(&left));
            }
            state = next;
        }
        prop_assert!(times_due <= 1);
    }
}
