//! Which event has its place in which state. Everywhere else it changes
//! nothing.

use proptest::prelude::*;
use say_when::domain::check_in::CheckIn;
use say_when::domain::suggestion::Outcome;
use say_when::flow::now::{Answering, Event, Question, Seat, State, Step, Underway, update};

use super::{check, walk};

/// Whether an event may change this state: said here once more, as a table.
fn has_its_place(event: &Event, state: &State) -> bool {
    let underway = match state {
        State::Home => {
            return matches!(event, Event::Stopped { .. } | Event::Started | Event::Signalled(_));
        }
        State::Offered(offered) => {
            return *event == Event::LetGo(offered.check_in.id)
                || matches!(
                    event,
                    Event::Stopped { .. } | Event::Started | Event::TookUp | Event::Signalled(_)
                );
        }
        State::Signalling(..) => {
            return matches!(
                event,
                Event::Stopped { .. } | Event::Started | Event::WentBack | Event::Signalled(_)
            );
        }
        State::CheckingIn(underway) => underway,
    };
    match event {
        Event::Stopped { .. } | Event::Ended => true,
        Event::WentBack => state.can_go_back(),
        Event::Started => is_between(underway) && last(&underway.check_in) != Some(Outcome::Stop),
        Event::HelpAsked | Event::AnotherDayAsked | Event::Finished => is_between(underway),
        Event::WhenChosen(_) | Event::InsteadChosen(_) => underway.step == Step::AnotherDay,
        Event::WinWritten(_) | Event::NoteWritten(_) => underway.step == Step::Closing,
        Event::TookOver => matches!(underway.step, Step::HandedOver(_)),
        Event::Agreed(_) => matches!(underway.step, Step::Together(_)),
        Event::TookUp | Event::LetGo(_) | Event::Signalled(_) => false,
        event => match &underway.step {
            Step::Answering(answering) => may_be_answered(event, answering),
            _ => false,
        },
    }
}

fn may_be_answered(event: &Event, answering: &Answering) -> bool {
    match event {
        Event::PainAnswered(_) | Event::DetailAsked => answering.question == Question::Pain,
        Event::PlaceToggled(_) | Event::QualityToggled(_) | Event::OwnWordsWritten(_) => {
            answering.question == Question::Detail
        }
        Event::PaceAnswered(_) => answering.question == Question::Pace,
        Event::UnsaidAsked | Event::Wished(_) => answering.question == Question::GoOn,
        Event::DisappointToggled | Event::NotQuiteFineToggled => {
            answering.question == Question::Unsaid
        }
        Event::PassedOver => {
            matches!((&answering.seat, answering.question), (Seat::First, Question::PassOver(_)))
        }
        _ => false,
    }
}

fn is_between(underway: &Underway) -> bool {
    matches!(
        underway.step,
        Step::Breathing | Step::Stopped { .. } | Step::Helping | Step::AnotherDay | Step::Closing
    )
}

fn last(check_in: &CheckIn) -> Option<Outcome> {
    check_in.rounds.last().map(|round| round.outcome)
}

/// Events that a second press takes back, as it is meant to.
const fn is_taken_back_by_a_second(event: &Event) -> bool {
    matches!(
        event,
        Event::PlaceToggled(_)
            | Event::QualityToggled(_)
            | Event::DisappointToggled
            | Event::NotQuiteFineToggled
            | Event::WhenChosen(_)
            | Event::InsteadChosen(_)
            | Event::WentBack
    )
}

proptest! {
    #[test]
    fn an_event_out_of_place_returns_an_equal_state(walk in walk()) {
        check(&walk, |state, event, _, next| {
            if !has_its_place(event, state) {
                prop_assert_eq!(state, next, "{:?}", event);
            }
            Ok(())
        })?;
    }

    #[test]
    fn back_leads_somewhere_exactly_where_it_is_offered(walk in walk()) {
        check(&walk, |state, _, context, _| {
            let back = update(state.clone(), Event::WentBack, context);
            prop_assert_eq!(state.can_go_back(), back != *state, "{:?}", state);
            Ok(())
        })?;
    }

    #[test]
    fn a_double_tap_has_one_effect(walk in walk()) {
        check(&walk, |_, event, context, next| {
            if !is_taken_back_by_a_second(event) {
                let again = update(next.clone(), event.clone(), context);
                prop_assert_eq!(&again, next, "{:?}", event);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_check_in_never_holds_too_many_rounds(walk in walk()) {
        check(&walk, |_, _, _, next| {
            let rounds = next.underway().map_or(0, |underway| underway.check_in.rounds.len());
            prop_assert!(rounds <= CheckIn::MOST_ROUNDS);
            Ok(())
        })?;
    }
}
