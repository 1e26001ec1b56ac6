//! The check-in as a state machine, walked through at random.

mod answers;
mod double_taps;
mod places;
mod rises;
mod sealed;
mod stops;
mod stories;
mod unfinished;

use proptest::prelude::*;
use say_when::flow::now::{Context, Event, State, update};

use crate::events::{Pick, context, pick};

/// A walk of a hundred steps and more, stops among them.
fn walk() -> impl Strategy<Value = Vec<(Pick, Context)>> {
    proptest::collection::vec((pick(), context()), 100..140)
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
