//! Which event has its place on which screen. Everywhere else it changes nothing.

use proptest::prelude::*;
use say_when::content::practise::{DECKS, LETTERS, ReplyKind, SCENARIOS};
use say_when::domain::phrase::Standing;
use say_when::flow::practise::{At, Event, Seat, State, Step, Turn};

use super::{check, walk};

/// Whether an event may change this state, or ask for a write: said here once more, as a table.
fn has_its_place(event: &Event, state: &State) -> bool {
    match state {
        State::Home => matches!(
            event,
            Event::DeckOpened(_)
                | Event::LettersOpened
                | Event::SayingBegun
                | Event::WritingBegun
                | Event::PhrasesOpened
        ),
        _ if *event == Event::WentBack => true,
        State::Deck(_) => matches!(event, Event::CardsBegun | Event::SceneOpened(_)),
        State::Card { .. } => {
            matches!(event, Event::TurnedOn | Event::TurnedBack | Event::PhraseAdded)
        }
        State::Letter(_) => matches!(event, Event::TurnedOn | Event::TurnedBack),
        State::Scene(scene) => match scene.step {
            _ if *event == Event::SceneLeft => true,
            Step::Reading(_) => matches!(event, Event::CompanyChosen(_) | Event::ReplyChosen(_)),
            Step::PassOver(_) => *event == Event::PassedOver,
            Step::HandedOver(_) => *event == Event::TookOver,
            Step::Replied(heard) => {
                let kind = SCENARIOS[scene.scene].replies[heard.reply].kind;
                (*event == Event::NextAsked && kind == ReplyKind::Facilitative)
                    || is_again(event, heard.by)
            }
            Step::Next(heard) => is_again(event, heard.by),
        },
        State::Saying(draft) => match draft.at {
            At::Part(_) => matches!(event, Event::PartSaid(_) | Event::PartFinished),
            At::Whole => matches!(event, Event::SayingChanged | Event::PhraseAdded),
        },
        State::Writing(_) => matches!(event, Event::Written(_) | Event::PhraseAdded),
        State::Phrases => matches!(
            event,
            Event::SayingBegun
                | Event::WritingBegun
                | Event::MarkingBegun
                | Event::MarkedAnew(_)
                | Event::InNowToggled(_)
        ),
        State::Marking(marking) => match &marking.turn {
            Turn::First(_) => matches!(event, Event::Marked(..) | Event::PassedOver),
            Turn::HandedOver(_) => *event == Event::TookOver,
            Turn::Second(..) => matches!(event, Event::Marked(..) | Event::MarksShown),
            Turn::Together(_) => *event == Event::PhrasesOpened,
        },
    }
}

fn is_again(event: &Event, by: Seat) -> bool {
    match by {
        Seat::Alone => *event == Event::ReplyAskedAnew,
        Seat::First | Seat::Second => *event == Event::PartsSwapped,
    }
}

/// Whether what a state shows is there to be shown.
fn is_there(state: &State) -> bool {
    match state {
        State::Deck(deck) => *deck < DECKS.len(),
        State::Card { deck, card } => *card < DECKS[*deck].cards.len(),
        State::Letter(letter) => *letter < LETTERS.len(),
        State::Scene(scene) => match scene.step {
            Step::Reading(_) => scene.scene < SCENARIOS.len(),
            Step::PassOver(heard)
            | Step::HandedOver(heard)
            | Step::Replied(heard)
            | Step::Next(heard) => heard.reply < SCENARIOS[scene.scene].replies.len(),
        },
        State::Marking(marking) => match &marking.turn {
            Turn::First(marks) => !marks.is_empty(),
            Turn::HandedOver(sealed) => !sealed.is_empty(),
            Turn::Second(sealed, marks) => sealed.len() == marks.len() && !marks.is_empty(),
            Turn::Together(_) => true,
        },
        State::Home | State::Saying(_) | State::Writing(_) | State::Phrases => true,
    }
}

proptest! {
    #[test]
    fn an_event_out_of_place_changes_nothing(walk in walk()) {
        check(&walk, |state, event, _, next| {
            if !has_its_place(event, state) {
                prop_assert_eq!(state, &next.state, "{:?}", event);
                prop_assert!(next.phrases.is_empty(), "{:?}", event);
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_is_to_be_shown_is_always_there(walk in walk()) {
        check(&walk, |_, event, _, next| {
            prop_assert!(is_there(&next.state), "{:?} after {:?}", next.state, event);
            Ok(())
        })?;
    }

    /// Seven presses of Back lead out of anything: no screen keeps anybody.
    #[test]
    fn back_leads_out_of_everything(walk in walk()) {
        check(&walk, |_, _, context, next| {
            let mut state = next.state.clone();
            for _ in 0..7 {
                state = say_when::flow::practise::update(state, Event::WentBack, context).state;
            }
            prop_assert_eq!(state, State::Home);
            Ok(())
        })?;
    }

    #[test]
    fn only_a_phrase_and_a_choice_of_our_words_are_ever_written(walk in walk()) {
        check(&walk, |_, event, context, next| {
            prop_assert!(context.can_write || next.phrases.is_empty(), "behind the lock");
            for leaf in &next.phrases {
                let standing = say_when::domain::phrase::phrase(leaf).unwrap().standing;
                prop_assert!(match event {
                    Event::PhraseAdded => standing == Standing::Unmarked && leaf.id == context.id,
                    Event::InNowToggled(id) =>
                        matches!(standing, Standing::Lands { .. }) && leaf.id == *id,
                    Event::MarksShown => standing != Standing::Unmarked,
                    _ => false,
                }, "{:?}: {:?}", event, leaf);
            }
            Ok(())
        })?;
    }
}
