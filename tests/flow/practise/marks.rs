//! Marks: what the first has marked cannot be told from anything, until both have.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::check_in::Setting;
use say_when::domain::leaf::{Leaf, LeafId};
use say_when::domain::phrase::{Mark, Standing, Whose, phrase as phrase_on};
use say_when::domain::sealing::Reveal;
use say_when::flow::practise::{Context, Event, Next, State, Turn, update};

use super::{Pick, at, check, mark, phrase, pick, walk};
use crate::events::reveal;

/// Five phrases that nobody has marked.
fn unmarked() -> Vec<Rc<Leaf>> {
    (1..=5).rev().map(|id| phrase(id, Standing::Unmarked)).collect()
}

fn tell(state: State, event: Event, leaves: &[Rc<Leaf>], reveal: Reveal) -> Next {
    let context = Context {
        now: at(100),
        id: LeafId(100),
        setting: Setting::BothOfUs,
        reveal,
        leaves,
        can_write: true,
    };
    update(state, event, &context)
}

/// The first has marked: of the phrases 1 to 5 those that have a mark.
fn first_marks(marks: &[Option<Mark>], leaves: &[Rc<Leaf>], reveal: Reveal) -> State {
    let begun = tell(State::Phrases, Event::MarkingBegun, leaves, reveal).state;
    (1..)
        .zip(marks)
        .filter_map(|(id, mark)| Some((id, (*mark)?)))
        .fold(begun, |state, (id, mark)| {
            tell(state, Event::Marked(LeafId(id), mark), leaves, reveal).state
        })
}

/// What can be seen of a state: all of it, but for what is sealed.
fn seen(state: &State) -> String {
    format!("{state:?}")
}

/// Which of the five are marked at all, and twice how.
fn two_ways() -> impl Strategy<Value = Vec<Option<(Mark, Mark)>>> {
    proptest::collection::vec(proptest::option::weighted(0.7, (mark(), mark())), 5)
        .prop_filter("something is marked", |marks| marks.iter().any(Option::is_some))
}

proptest! {
    #[test]
    fn whatever_the_first_marked_it_looks_the_same_until_both_have(
        marks in two_ways(), reveal in reveal(), later in proptest::collection::vec(pick(), 0..20),
    ) {
        let leaves = unmarked();
        let [mut one, mut other] = [0, 1].map(|which| {
            let marks: Vec<_> = marks
                .iter()
                .map(|mark| mark.map(|(one, other)| if which == 0 { one } else { other }))
                .collect();
            tell(first_marks(&marks, &leaves, reveal), Event::PassedOver, &leaves, reveal).state
        });
        prop_assert!(matches!(&one, State::Marking(it) if matches!(it.turn, Turn::HandedOver(_))));
        for pick in std::iter::once(&Pick::Any(Event::TookOver)).chain(&later) {
            let event = pick.event(&one, &leaves);
            if event == Event::MarksShown {
                break;
            }
            let [first, second] =
                [one, other].map(|state| tell(state, event.clone(), &leaves, reveal));
            prop_assert!(first.phrases == second.phrases, "{:?}", event);
            (one, other) = (first.state, second.state);
            prop_assert_eq!(seen(&one), seen(&other), "after {:?}", event);
        }
    }

    /// Both marks count, the more cautious one leads, and whose it was is said only where both
    /// chose it before they began.
    #[test]
    fn opened_together_they_say_what_was_chosen_and_no_more(
        marks in proptest::collection::vec((mark(), mark()), 5), reveal in reveal(),
    ) {
        let leaves = unmarked();
        let first: Vec<_> = marks.iter().map(|(first, _)| Some(*first)).collect();
        let mut state = first_marks(&first, &leaves, reveal);
        for event in [Event::PassedOver, Event::TookOver] {
            state = tell(state, event, &leaves, reveal).state;
        }
        for (id, (_, second)) in (1..).zip(&marks) {
            state = tell(state, Event::Marked(LeafId(id), *second), &leaves, reveal).state;
        }
        // A choice that is changed while the phone is on its way comes too late.
        let changed = match reveal {
            Reveal::OutcomeOnly => Reveal::SideBySide,
            Reveal::SideBySide => Reveal::OutcomeOnly,
        };
        let next = tell(state, Event::MarksShown, &leaves, changed);
        prop_assert_eq!(next.phrases.len(), 5);
        let mut in_now = 0;
        for leaf in &next.phrases {
            let at = usize::try_from(leaf.id.0).unwrap() - 1;
            let whose = match marks[at] {
                (Mark::Lands, Mark::Lands) => None,
                _ if reveal == Reveal::OutcomeOnly => Some(Whose::Unseen),
                (Mark::NotThis, Mark::Lands) => Some(Whose::First),
                (Mark::Lands, Mark::NotThis) => Some(Whose::Second),
                (Mark::NotThis, Mark::NotThis) => Some(Whose::Both),
            };
            // The first three that land stand in Now, and no more.
            let has_room = in_now < 3;
            in_now += usize::from(whose.is_none());
            let expected = whose.map_or(Standing::Lands { in_now: has_room }, Standing::NotThis);
            prop_assert_eq!(phrase_on(leaf).unwrap().standing, expected);
        }
    }

    /// On any walk: a mark becomes known by the second's press alone, and what only one has
    /// marked stays as it was.
    #[test]
    fn nothing_that_one_alone_has_marked_is_ever_written(walk in walk()) {
        check(&walk, |state, event, _, next| {
            if *event != Event::MarksShown || next.phrases.is_empty() {
                return Ok(());
            }
            let State::Marking(marking) = state else { panic!("{state:?}") };
            let Turn::Second(sealed, marks) = &marking.turn else { panic!("{marking:?}") };
            for leaf in &next.phrases {
                prop_assert!(sealed.iter().any(|(id, _)| *id == leaf.id));
                prop_assert!(marks.iter().any(|(id, mark)| *id == leaf.id && mark.is_some()));
            }
            Ok(())
        })?;
    }
}

#[test]
fn a_mark_can_be_changed_until_the_phone_is_passed_over_and_not_after() {
    let leaves = unmarked();
    let reveal = Reveal::SideBySide;
    let marks = [Some(Mark::Lands)];
    let state = first_marks(&marks, &leaves, reveal);
    let state = tell(state, Event::Marked(LeafId(1), Mark::NotThis), &leaves, reveal).state;
    let state = tell(state, Event::PassedOver, &leaves, reveal).state;
    let late = tell(state.clone(), Event::Marked(LeafId(1), Mark::Lands), &leaves, reveal);
    assert_eq!(late.state, state);
}

/// Whoever goes back instead of marking finds nothing of what the first has marked.
#[test]
fn back_lets_go_of_the_marks_and_opens_none() {
    let leaves = unmarked();
    let reveal = Reveal::SideBySide;
    let mut state = first_marks(&[Some(Mark::NotThis)], &leaves, reveal);
    for event in [Event::PassedOver, Event::TookOver] {
        state = tell(state, event, &leaves, reveal).state;
        let back = tell(state.clone(), Event::WentBack, &leaves, reveal);
        assert_eq!((back.state, back.phrases), (State::Phrases, vec![]));
    }
}

/// Both mark this phrase of theirs: it lands.
fn lands(id: u128, leaves: &[Rc<Leaf>]) -> Standing {
    let begun = tell(State::Phrases, Event::MarkedAnew(LeafId(id)), leaves, Reveal::SideBySide);
    let marked = Event::Marked(LeafId(id), Mark::Lands);
    let events = [marked.clone(), Event::PassedOver, Event::TookOver, marked, Event::MarksShown];
    let shown = events
        .into_iter()
        .fold(begun, |next, event| tell(next.state, event, leaves, Reveal::SideBySide));
    phrase_on(&shown.phrases[0]).unwrap().standing
}

#[test]
fn a_phrase_begins_out_of_now_where_three_stand_there_and_keeps_its_own_place() {
    let in_now = |id| phrase(id, Standing::Lands { in_now: true });
    let full = [phrase(4, Standing::Unmarked), in_now(3), in_now(2), in_now(1)];
    assert_eq!(lands(4, &full), Standing::Lands { in_now: false });
    assert_eq!(lands(2, &full), Standing::Lands { in_now: true }, "its own place is free");
    assert_eq!(lands(4, &full[..3]), Standing::Lands { in_now: true });
}

#[test]
fn a_fourth_cannot_be_put_into_now() {
    let standing = |id, in_now| phrase(id, Standing::Lands { in_now });
    let full = [standing(4, false), standing(3, true), standing(2, true), standing(1, true)];
    let toggle = |id, leaves: &[Rc<Leaf>]| {
        let next =
            tell(State::Phrases, Event::InNowToggled(LeafId(id)), leaves, Reveal::SideBySide);
        next.phrases.first().map(|leaf| phrase_on(leaf).unwrap().standing)
    };
    assert_eq!(toggle(4, &full), None);
    assert_eq!(toggle(2, &full), Some(Standing::Lands { in_now: false }));
    assert_eq!(toggle(4, &full[..3]), Some(Standing::Lands { in_now: true }));
    // Two books that were put together may have chosen more. Those that do not show are out.
    let too_many = [4, 3, 2, 1].map(|id| standing(id, true));
    assert_eq!(toggle(1, &too_many), None);
    assert_eq!(toggle(4, &too_many), Some(Standing::Lands { in_now: false }));
    // What does not land with both has no place there.
    assert_eq!(toggle(5, &[phrase(5, Standing::NotThis(Whose::First))]), None);
}
