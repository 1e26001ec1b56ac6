//! What a round comes to: never further than the rules offer; and Back, which
//! changes an answer and nothing else.

use proptest::prelude::*;
use say_when::domain::check_in::{Round, Voices};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::{Unsaid, Voice};
use say_when::flow::now::{Event, Seat, State, Step, update};

use super::{check, is_of_now, later, walk};

/// Whether going on at this pace could ever be offered to somebody who said
/// this: read off what was promised, not off the app.
fn could_be_offered(voice: &Voice, at: Pace) -> bool {
    let (Some(pain), PaceAnswer::At(asked)) = (voice.pain.felt(), voice.pace) else { return false };
    let least = if pain.rating() == 0 { Pace::AsItIs } else { Pace::Slower };
    pain.rating() < 7 && at >= asked && at >= least
}

fn is_within_the_rules(round: &Round) -> bool {
    let Outcome::GoOn(at) = round.outcome else { return true };
    match &round.voices {
        Voices::One(voice) => could_be_offered(voice, at),
        Voices::Two(voices) => voices.iter().all(|voice| could_be_offered(voice, at)),
        // Nothing is known of them here; `rises` compares them with seen ones.
        Voices::TwoUnseen => true,
        Voices::Unspoken | Voices::PainOnly(..) => false,
    }
}

/// Whether a turn holds something unsaid that its wish is about to seal.
fn holds_something_unsaid(state: &State) -> bool {
    state.underway().is_some_and(
        |underway| matches!(&underway.step, Step::Answering(now) if now.unsaid != Unsaid::default()),
    )
}

proptest! {
    #[test]
    fn going_on_never_comes_of_a_round_that_does_not_offer_it(walk in walk()) {
        check(&walk, |_, _, _, next| {
            for round in next.underway().iter().flat_map(|underway| &underway.check_in.rounds) {
                prop_assert!(is_within_the_rules(round), "{:?}", round);
            }
            Ok(())
        })?;
    }

    #[test]
    fn something_unsaid_never_goes_on(walk in walk()) {
        check(&walk, |state, event, context, next| {
            if let Event::Wished(_) = event
                && is_of_now(state, context)
                && holds_something_unsaid(state)
                && let Some(underway) = next.underway()
                && next != state
            {
                let has_ended = !matches!(&underway.step, Step::Answering(now) if now.seat == Seat::First);
                prop_assert!(!has_ended || underway.check_in.outcome() == Some(Outcome::Pause));
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_the_screen_offers_is_what_follows(walk in walk()) {
        check(&walk, |state, event, context, next| {
            if let (Some(before), Event::Wished(wish), Some(after)) = (state.underway(), event, next.underway())
                && is_of_now(state, context)
                && let Step::Answering(answering) = &before.step
                && answering.seat == Seat::Alone
                && state != next
            {
                let shown = answering.suggestion(before.pains_before).unwrap();
                prop_assert_eq!(after.check_in.outcome(), Some(shown.with_wish(*wish)));
            }
            Ok(())
        })?;
    }

    #[test]
    fn back_and_the_same_answer_again_return_an_equal_state(walk in walk()) {
        check(&walk, |state, event, context, next| {
            let is_answer =
                matches!(event, Event::PainAnswered(_) | Event::PaceAnswered(_) | Event::Wished(_));
            let is_for_both =
                next.underway().is_some_and(|now| matches!(now.step, Step::Together(_)));
            if is_answer && is_of_now(state, context) && state != next && !is_for_both {
                // Answered again at the same moment, and not right after Back.
                let back = update(next.clone(), Event::WentBack, &later(context, -1_000));
                prop_assert_ne!(&back, next);
                prop_assert_eq!(&update(back, event.clone(), context), next, "{:?}", event);
            }
            Ok(())
        })?;
    }

    #[test]
    fn back_never_loses_an_answer_of_the_turn(walk in walk()) {
        check(&walk, |state, event, _, next| {
            if let (Event::WentBack, Some(before)) = (event, state.underway())
                && let Step::Answering(answering) = &before.step
                && let (Some(_), State::CheckingIn(after) | State::Offered(after)) =
                    (answering.said.pain, next)
            {
                let Step::Answering(now) = &after.step else { panic!("{after:?}") };
                prop_assert_eq!(&now.said, &answering.said);
                prop_assert_eq!(now.unsaid, answering.unsaid);
            }
            Ok(())
        })?;
    }

    #[test]
    fn two_have_no_way_back_once_a_voice_is_sealed(walk in walk()) {
        check(&walk, |state, _, context, _| {
            if let Some(underway) = state.underway()
                && matches!(underway.step, Step::HandedOver(_) | Step::Together(_))
            {
                prop_assert_eq!(&update(state.clone(), Event::WentBack, context), state);
            }
            Ok(())
        })?;
    }
}
