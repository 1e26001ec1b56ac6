//! Practise within the app: it remembers nothing, and nothing of it is written but phrases.

use proptest::prelude::*;
use say_when::domain::leaf::Body;
use say_when::domain::phrase::{MOST_IN_NOW, Sentence, in_now, phrase, stands_in_now};
use say_when::flow::now;
use say_when::flow::practise::{Event, State};
use say_when::flow::session::{Command, Event as SessionEvent, Place};

use super::{Pick, pick};
use crate::session::{Shell, Store, with_one_kept};

fn tell(shell: &mut Shell, event: Event) -> Vec<Command> {
    shell.tell(SessionEvent::Practise(event))
}

fn take(shell: &mut Shell, pick: &Pick) -> (Event, Vec<Command>) {
    let event = pick.event(&shell.session.practise, &shell.session.leaves);
    (event.clone(), tell(shell, event))
}

fn practising(mut shell: Shell) -> Shell {
    shell.tell(SessionEvent::Went(Place::Practise));
    shell
}

fn walk() -> impl Strategy<Value = Vec<Pick>> {
    proptest::collection::vec(pick(), 40..120)
}

/// The ways out of Practise, by one press each.
fn ways_out() -> impl Strategy<Value = SessionEvent> {
    prop_oneof![
        proptest::sample::select(&[Place::Now, Place::Prepare, Place::Safety, Place::Settings])
            .prop_map(SessionEvent::Went),
        Just(SessionEvent::Now(now::Event::Stopped { by_signal: false })),
        Just(SessionEvent::Covered),
    ]
}

proptest! {
    /// No screen that one leaves and comes back to shows what was done on it.
    #[test]
    fn a_deck_remembers_nothing(walk in walk(), way_out in ways_out(), keeps: bool) {
        let fresh = || if keeps { with_one_kept() } else { Shell::open(Store::default()) };
        let mut shell = practising(fresh());
        for pick in &walk {
            take(&mut shell, pick);
        }
        shell.tell(way_out);
        prop_assert_eq!(&shell.session.practise, &State::default());
        shell.tell(SessionEvent::Went(Place::Practise));
        prop_assert_eq!(&shell.session.practise, &State::default());
    }

    /// A stop is never in the way of anything here, nor anything here of a stop.
    #[test]
    fn a_stop_is_heard_on_every_screen(walk in walk()) {
        let mut shell = practising(Shell::open(Store::default()));
        for pick in &walk {
            take(&mut shell, pick);
            let mut stopped = shell.session.clone();
            let stop = SessionEvent::Now(now::Event::Stopped { by_signal: false });
            stopped = say_when::flow::session::update(&stopped, stop, shell.stamp());
            prop_assert!(stopped.now.is_stopped() && stopped.place == Place::Now);
        }
    }

    #[test]
    fn only_a_phrase_and_a_choice_of_our_words_ask_for_a_write(walk in walk()) {
        let mut shell = practising(with_one_kept());
        shell.settle();
        let (book, kept) = (shell.store.book.clone(), shell.store.kept.clone());
        for pick in &walk {
            let (event, asked) = take(&mut shell, pick);
            let may_write =
                matches!(event, Event::PhraseAdded | Event::InNowToggled(_) | Event::MarksShown);
            for command in &asked {
                let is_phrase = matches!(command, Command::SaveLeaf(leaf)
                    if matches!(leaf.body, Body::Phrase(_)));
                prop_assert!(may_write && is_phrase, "{:?} asked for {:?}", event, command);
            }
        }
        shell.settle();
        prop_assert_eq!((&shell.store.book, &shell.store.kept), (&book, &kept));
        prop_assert!(shell.store.unfinished.is_empty());
    }

    #[test]
    fn where_nothing_is_kept_nothing_is_written(walk in walk()) {
        let mut shell = practising(Shell::open(Store::default()));
        for pick in &walk {
            let (event, asked) = take(&mut shell, pick);
            prop_assert!(asked.is_empty(), "{:?} asked for {:?}", event, asked);
        }
    }

    #[test]
    fn our_words_are_three_at_most_and_land_with_both(walk in walk(), many in 0_usize..8) {
        let mut shell = practising(Shell::open(Store::default()));
        for _ in 0..many {
            lands(&mut shell);
        }
        for pick in &walk {
            take(&mut shell, pick);
            let leaves = &shell.session.leaves;
            let ours: Vec<_> = in_now(leaves).collect();
            prop_assert!(ours.len() <= MOST_IN_NOW);
            // None is chosen that would not show.
            let wanted = leaves.iter().filter_map(|leaf| phrase(leaf)).filter(|phrase| {
                use say_when::domain::phrase::Standing::Lands;
                phrase.standing == Lands { in_now: true }
            });
            prop_assert_eq!(ours, wanted.collect::<Vec<_>>());
        }
    }
}

/// A phrase is written, and both mark that it lands.
fn lands(shell: &mut Shell) {
    use say_when::domain::phrase::Mark::Lands;
    let words = Sentence::fitting("Tell me when it is too much.");
    shell.tell(SessionEvent::Went(Place::Now));
    shell.tell(SessionEvent::Went(Place::Practise));
    for event in
        [Event::WritingBegun, Event::Written(words), Event::PhraseAdded, Event::MarkingBegun]
    {
        tell(shell, event);
    }
    let id = shell.session.leaves[0].id;
    for event in [
        Event::Marked(id, Lands),
        Event::PassedOver,
        Event::TookOver,
        Event::Marked(id, Lands),
        Event::MarksShown,
        Event::PhrasesOpened,
    ] {
        tell(shell, event);
    }
}

#[test]
fn the_walk_to_our_words_gets_there_and_three_of_four_stand_in_now() {
    let mut shell = practising(Shell::open(Store::default()));
    for _ in 0..4 {
        lands(&mut shell);
    }
    assert_eq!(shell.session.leaves.len(), 4);
    assert_eq!(in_now(&shell.session.leaves).count(), 3);
    let all: Vec<_> = shell.session.leaves.iter().map(|leaf| leaf.id).collect();
    let stand = |shell: &Shell| -> Vec<_> {
        all.iter().filter(|id| stands_in_now(&shell.session.leaves, **id)).copied().collect()
    };
    assert_eq!(stand(&shell), all[1..], "the fourth is not there by itself");
    tell(&mut shell, Event::InNowToggled(all[0]));
    assert_eq!(stand(&shell), all[1..], "and cannot be put there");
    tell(&mut shell, Event::InNowToggled(all[3]));
    tell(&mut shell, Event::InNowToggled(all[0]));
    assert_eq!(stand(&shell), all[..3], "but in the place of another");
}

#[test]
fn an_event_of_practise_elsewhere_changes_nothing() {
    let mut shell = Shell::open(Store::default());
    let before = shell.session.clone();
    for event in [Event::WritingBegun, Event::DeckOpened(0), Event::PhrasesOpened] {
        assert_eq!(tell(&mut shell, event), []);
        assert_eq!(shell.session, before);
    }
}

#[test]
fn behind_a_closed_lock_a_phrase_is_not_taken_and_stays_on_the_screen() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    shell.tell(SessionEvent::Locked);
    shell.settle();
    let mut shell = practising(shell);
    for event in
        [Event::WritingBegun, Event::Written(Sentence::fitting("Slower.")), Event::PhraseAdded]
    {
        assert_eq!(tell(&mut shell, event), []);
    }
    assert_eq!(shell.session.practise, State::Writing(Sentence::fitting("Slower.")));
    assert!(shell.session.leaves.is_empty());
}
