//! The check-in as a state machine, walked through at random.

mod answers;
mod double_taps;
mod evenings;
mod places;
mod rises;
mod sealed;
mod stops;
mod stories;
mod unfinished;

use proptest::prelude::*;
use say_when::domain::check_in::{CheckInId, Setting};
use say_when::domain::moment::Moment;
use say_when::domain::sealing::Reveal;
use say_when::flow::now::{Context, Event, State, update};

use crate::events::{Pick, context, pick};

/// How long after the step before it a step is, in milliseconds: mostly a person's pace; now and then
/// a tap that was doubled, hours, or a clock that was set back.
fn gap() -> impl Strategy<Value = i64> {
    prop_oneof![
        80 => 1_000_i64..60_000,
        2 => 0_i64..400,
        1 => 0_i64..300 * 60_000,
        1 => -30 * 60_000_i64..0,
    ]
}

/// A walk of a hundred steps and more, stops among them.
fn walk() -> impl Strategy<Value = Vec<(Pick, Context)>> {
    proptest::collection::vec((pick(), context(), gap()), 100..140).prop_map(|steps| {
        let mut ms = 1_800_000_000_000;
        let timed = steps.into_iter().map(|(pick, context, gap)| {
            ms += gap;
            (pick, at_ms(&context, ms))
        });
        timed.collect()
    })
}

/// An evening on which both see both, and neither has said anything before.
fn evening(setting: Setting) -> Context {
    Context {
        now: Moment::new(1_800_000_000_000, 60).unwrap(),
        id: CheckInId(1),
        setting,
        reveal: Reveal::SideBySide,
        pains_before: [None, None],
    }
}

fn at_ms(context: &Context, ms: i64) -> Context {
    Context { now: Moment::nearest(ms, context.now.offset_minutes()), ..*context }
}

/// Whether what was answered in this round is of now, so that it counts.
fn is_of_now(state: &State, context: &Context) -> bool {
    state.underway().is_none_or(|underway| !underway.is_of_another_evening(context.now))
}

/// This long after it.
fn later(context: &Context, ms: i64) -> Context {
    at_ms(context, context.now.epoch_ms() + ms)
}

/// What happens at a person's pace: one thing a second.
fn happen(state: State, events: impl IntoIterator<Item = Event>, context: &Context) -> State {
    let timed = events.into_iter().zip(1..);
    timed.fold(state, |state, (event, n)| update(state, event, &later(context, n * 1_000)))
}

/// Walks, and looks at every step: the state before it, what happened, and the
/// state after it.
fn check(
    walk: &[(Pick, Context)],
    mut holds: impl FnMut(&State, &Event, &Context, &State) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let mut state = State::default();
    for (pick, context) in walk {
        let event = pick.event(&state);
        let next = update(state.clone(), event.clone(), context);
        holds(&state, &event, context, &next)?;
        state = next;
    }
    Ok(())
}
