//! What never bends, over every answer there is.

use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::{Unsaid, Wish};

use crate::said::{Said, WISHES, everything, paces, pains_before};

/// Checks every answer of which `applies` is true.
fn check(applies: impl Fn(Said) -> bool, holds: impl Fn(Said) -> bool) {
    let mut count = 0;
    for said in everything().into_iter().filter(|said| applies(*said)) {
        assert!(holds(said), "{said:?} was suggested {:?}", said.suggestion());
        count += 1;
    }
    assert!(count > 100, "only {count} answers looked at");
}

fn never_goes_on(said: Said) -> bool {
    said.suggestion().going_on.is_none()
        && said.suggestion().outcome >= Outcome::Pause
        && WISHES.into_iter().all(|wish| said.outcome(wish) >= Outcome::Pause)
}

#[test]
fn severe_pain_never_offers_to_go_on() {
    check(|said| said.rating() >= Some(7), never_goes_on);
}

#[test]
fn not_sure_is_at_least_a_pause() {
    check(
        |said| said.pain == PainAnswer::NotSure || said.pace == PaceAnswer::NotSure,
        never_goes_on,
    );
}

#[test]
fn something_unsaid_is_at_least_a_pause() {
    check(|said| said.unsaid != Unsaid::default(), never_goes_on);
}

#[test]
fn which_of_the_unsaid_it_was_changes_nothing() {
    let both = Unsaid { so_as_not_to_disappoint: true, not_quite_fine: true };
    check(
        |said| said.unsaid != Unsaid::default(),
        |said| said.suggestion() == Said { unsaid: both, ..said }.suggestion(),
    );
}

#[test]
fn something_unsaid_gives_the_reason_that_not_sure_gives() {
    check(
        |said| said.unsaid != Unsaid::default() && said.pace != PaceAnswer::NotSure,
        |said| {
            let not_sure = Said { unsaid: Unsaid::default(), pace: PaceAnswer::NotSure, ..said };
            said.suggestion() == not_sure.suggestion()
        },
    );
}

#[test]
fn nothing_goes_further_than_the_pace_asked_for() {
    check(
        |said| matches!(said.pace, PaceAnswer::At(_)),
        |said| {
            let PaceAnswer::At(asked) = said.pace else { return false };
            said.suggestion().outcome >= Outcome::GoOn(asked)
                && said.suggestion().going_on.is_none_or(|pace| pace >= asked)
        },
    );
}

#[test]
fn any_pain_is_slower_at_least() {
    check(
        |said| said.rating() >= Some(1),
        |said| said.suggestion().going_on.is_none_or(|pace| pace >= Pace::Slower),
    );
}

#[test]
fn a_pause_can_always_be_chosen() {
    check(|_| true, |said| said.outcome(Wish::Pause) == Outcome::Pause);
}

#[test]
fn going_on_is_what_was_offered_or_a_pause() {
    check(
        |_| true,
        |said| {
            let offered = said.suggestion().going_on.map_or(Outcome::Pause, Outcome::GoOn);
            said.outcome(Wish::GoOn) == offered
        },
    );
}

#[test]
fn a_suggested_pace_is_the_pace_offered() {
    check(
        |said| matches!(said.suggestion().outcome, Outcome::GoOn(_)),
        |said| said.suggestion().going_on.map(Outcome::GoOn) == Some(said.suggestion().outcome),
    );
}

/// Whether `more` is in no way less cautious than `less`.
fn is_no_less_cautious(more: Said, less: Said) -> bool {
    more.suggestion().outcome >= less.suggestion().outcome
        && WISHES.into_iter().all(|wish| more.outcome(wish) >= less.outcome(wish))
}

#[test]
fn more_pain_is_never_less_cautious() {
    check(
        |said| said.rating().is_some(),
        |less| {
            let higher = less.rating().unwrap()..=10;
            higher
                .map(|n| Said { pain: PainAnswer::Felt(Pain::new(n).unwrap()), ..less })
                .all(|more| is_no_less_cautious(more, less))
        },
    );
}

#[test]
fn a_more_cautious_pace_is_never_less_cautious() {
    check(
        |_| true,
        |less| {
            paces()
                .filter(|pace| *pace >= less.pace)
                .all(|pace| is_no_less_cautious(Said { pace, ..less }, less))
        },
    );
}

#[test]
fn a_rise_is_never_less_cautious_than_none() {
    check(
        |_| true,
        |said| {
            let unknown = Said { before: None, ..said };
            is_no_less_cautious(said, unknown)
                && pains_before()
                    .filter(|before| *before <= said.before && before.is_some())
                    .all(|before| is_no_less_cautious(Said { before, ..said }, said))
        },
    );
}

#[test]
fn holding_something_back_is_never_less_cautious() {
    check(
        |said| said.unsaid == Unsaid::default(),
        |less| {
            crate::said::UNSAID
                .into_iter()
                .all(|unsaid| is_no_less_cautious(Said { unsaid, ..less }, less))
        },
    );
}
