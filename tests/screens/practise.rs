//! Practise on the page: what one has marked, or chosen, is not there before its time.

use std::rc::Rc;

use say_when::content::practise::{DECKS, ReplyKind, SCENARIOS};
use say_when::content::practising as words;
use say_when::domain::book::Name;
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::phrase::{Mark, Phrase, Sentence, Standing};
use say_when::domain::sealing::Reveal;
use say_when::flow::now;
use say_when::flow::practise::Event;
use say_when::flow::session::{Event as SessionEvent, Place, Session};

use super::shown::{after, evening, happened, html, seeing, session};

const OURS: &str = "Tell me when it is too much.";

fn practised(session: Session, events: impl IntoIterator<Item = Event>) -> Session {
    events
        .into_iter()
        .fold(session, |session, event| happened(session, SessionEvent::Practise(event)))
}

fn practising(reveal: Reveal) -> Session {
    happened(seeing(session(), reveal), SessionEvent::Went(Place::Practise))
}

fn leaf(id: u128, says: &str, standing: Standing) -> SessionEvent {
    let body = Body::Phrase(Phrase { says: Sentence::fitting(says), standing });
    SessionEvent::LeafWritten(Box::new(Leaf { id: LeafId(id), written: evening(), body }))
}

/// The first has marked a phrase of theirs, and passed the phone over.
fn first_marked(mark: Mark, reveal: Reveal) -> Session {
    let session = happened(practising(reveal), leaf(1, OURS, Standing::Unmarked));
    let events = [
        Event::PhrasesOpened,
        Event::MarkingBegun,
        Event::Marked(LeafId(1), mark),
        Event::PassedOver,
    ];
    practised(session, events)
}

/// The page is the same to the last letter, whatever the first has marked.
#[test]
fn the_first_marks_are_on_no_page_before_both_have_marked() {
    for reveal in [Reveal::OutcomeOnly, Reveal::SideBySide] {
        let steps = [None, Some(Event::TookOver), Some(Event::Marked(LeafId(1), Mark::Lands))];
        let [mut one, mut other] =
            [Mark::Lands, Mark::NotThis].map(|mark| first_marked(mark, reveal));
        for (at, event) in steps.into_iter().enumerate() {
            one = practised(one, event.clone());
            other = practised(other, event);
            let page = html(&one);
            assert_eq!(page, html(&other));
            let is_marked = page.contains("aria-pressed=\"true\"");
            assert_eq!(is_marked, at == 2, "the second's own mark, and no other: {page}");
        }
        // And then it is not: both have.
        let [one, other] =
            [one, other].map(|session| html(&practised(session, [Event::MarksShown])));
        assert!(one.contains("It lands with both of you"), "{one}");
        let whose = match reveal {
            Reveal::OutcomeOnly => "It does not land with both of you.",
            Reveal::SideBySide => "Not this, for the first of you.",
        };
        assert!(other.contains(whose), "{other}");
    }
}

#[test]
fn where_they_have_names_it_says_who_marks_first() {
    let mut session = happened(practising(Reveal::SideBySide), leaf(1, OURS, Standing::Unmarked));
    Rc::make_mut(&mut session.book).names = [Name::fitting("Kim"), Name::default()];
    let marking = practised(session, [Event::PhrasesOpened, Event::MarkingBegun]);
    assert!(html(&marking).contains("Kim marks first."));
    let second = [Event::Marked(LeafId(1), Mark::Lands), Event::PassedOver, Event::TookOver];
    assert!(!html(&practised(marking, second)).contains("marks first"));
}

#[test]
fn only_the_outcome_does_not_say_with_whom_it_does_not_land() {
    let page = |first, second| {
        let events = [Event::TookOver, Event::Marked(LeafId(1), second), Event::MarksShown];
        html(&practised(first_marked(first, Reveal::OutcomeOnly), events))
    };
    let expected = page(Mark::NotThis, Mark::NotThis);
    assert_eq!(page(Mark::NotThis, Mark::Lands), expected);
    assert_eq!(page(Mark::Lands, Mark::NotThis), expected);
}

#[test]
fn the_marks_are_on_no_other_page_while_the_phone_is_passed() {
    for place in [Place::Now, Place::Practise, Place::Prepare, Place::LookBack, Place::Settings] {
        let [one, other] = [Mark::Lands, Mark::NotThis].map(|mark| {
            let marked = first_marked(mark, Reveal::SideBySide);
            html(&happened(marked, SessionEvent::Went(place)))
        });
        assert_eq!(one, other, "{place:?}");
    }
}

#[test]
fn a_reply_on_its_way_to_the_other_is_not_on_the_page() {
    use say_when::domain::check_in::Setting::BothOfUs;
    let into = [
        Event::DeckOpened(0),
        Event::SceneOpened(0),
        Event::CompanyChosen(BothOfUs),
        Event::ReplyChosen(1),
        Event::PassedOver,
    ];
    let scene = &SCENARIOS[0];
    let passed = practised(practising(Reveal::default()), into);
    let page = html(&passed);
    for reply in scene.replies {
        for told in [reply.says, reply.does, reply.then] {
            assert!(!page.contains(told), "{told}: {page}");
        }
    }
    let page = html(&practised(passed, [Event::TookOver]));
    assert!(page.contains(scene.replies[1].does), "{page}");
}

/// A reply is said to do something, never to be right or wrong, and nothing is counted.
#[test]
fn no_page_of_a_scene_is_a_verdict() {
    for (at, scene) in SCENARIOS.iter().enumerate() {
        let deck = DECKS.iter().position(|deck| deck.id == scene.deck).unwrap();
        for reply in 0..scene.replies.len() {
            let events =
                [Event::DeckOpened(deck), Event::SceneOpened(at), Event::ReplyChosen(reply)];
            let page = html(&practised(practising(Reveal::default()), events)).to_lowercase();
            for verdict in
                ["correct", "wrong answer", "score", "well done", "right answer", "points"]
            {
                assert!(!page.contains(verdict), "{verdict} in {}", scene.id);
            }
        }
    }
}

/// The partner's card and a signal say three of their phrases at most, and none that both did not
/// mark.
#[test]
fn our_words_in_now_are_three_at_most_and_land_with_both() {
    let lands = Standing::Lands { in_now: true };
    let leaves = [
        leaf(1, "One lands.", lands),
        leaf(2, "Two lands.", lands),
        leaf(3, "Three lands.", lands),
        leaf(4, "Four lands.", lands),
        leaf(5, "Five is not chosen.", Standing::Lands { in_now: false }),
        leaf(6, "Six is not marked.", Standing::Unmarked),
    ];
    let session = leaves.into_iter().fold(session(), happened);
    let stop = now::Event::Stopped { by_signal: false };
    for events in [
        vec![now::Event::Signalled(now::Signal::Yellow)],
        vec![now::Event::Signalled(now::Signal::Green)],
        vec![stop, now::Event::HelpAsked],
    ] {
        let page = html(&after(session.clone(), events));
        for shown in ["Four lands.", "Three lands.", "Two lands."] {
            assert!(page.contains(shown), "{shown}: {page}");
        }
        for left_out in ["One lands.", "Five is", "Six is"] {
            assert!(!page.contains(left_out), "{left_out}: {page}");
        }
    }
}

#[test]
fn behind_the_lock_no_phrase_is_shown() {
    let session = happened(practising(Reveal::default()), leaf(1, OURS, Standing::Unmarked));
    let mut locked = practised(session, [Event::PhrasesOpened]);
    assert!(html(&locked).contains(OURS));
    locked.keeping = say_when::domain::keeping::Keeping::Locked;
    assert!(!html(&locked).contains(OURS), "{}", html(&locked));
}

/// The chips that are pressed are those that stand in Now, and where three do there is no other.
#[test]
fn the_chips_say_what_stands_in_now_and_a_fourth_is_not_offered() {
    let lands = |in_now| Standing::Lands { in_now };
    let ours = |chosen: [bool; 4]| {
        let leaves = (1_u128..)
            .zip(chosen)
            .map(|(id, in_now)| leaf(id, &format!("Number {id}."), lands(in_now)));
        let session = leaves.fold(practising(Reveal::default()), happened);
        html(&practised(session, [Event::PhrasesOpened]))
    };
    let chips = |page: &str| {
        [page.matches(">Show in Now<").count(), page.matches("aria-pressed=\"true\"").count()]
    };
    for too_many in [[false, true, true, true], [true; 4]] {
        let page = ours(too_many);
        assert_eq!(chips(&page), [3, 3], "{page}");
        assert!(page.contains(words::NOW_IS_FULL), "{page}");
    }
    let page = ours([false, false, true, true]);
    assert_eq!(chips(&page), [4, 2], "{page}");
    assert!(!page.contains(words::NOW_IS_FULL), "{page}");
}

#[test]
fn after_a_reply_that_blames_the_way_to_safety_stands_and_no_way_on() {
    for (reply, heard) in SCENARIOS[0].replies.iter().enumerate() {
        let events = [Event::DeckOpened(0), Event::SceneOpened(0), Event::ReplyChosen(reply)];
        let page = html(&practised(practising(Reveal::default()), events));
        let is_negative = heard.kind == ReplyKind::Negative;
        assert_eq!(page.contains(words::OFTEN), is_negative, "{page}");
        assert_eq!(page.contains(">Safety<"), is_negative, "{page}");
        let is_kind = heard.kind == ReplyKind::Facilitative;
        assert_eq!(page.contains(words::ASK_NEXT), is_kind, "{page}");
        assert_eq!(page.contains(words::TO_THE_DECK), !is_kind, "{page}");
    }
}

#[test]
fn a_deck_that_speaks_of_safety_leads_there() {
    for (at, deck) in DECKS.iter().enumerate() {
        let page = html(&practised(practising(Reveal::default()), [Event::DeckOpened(at)]));
        assert_eq!(page.contains(">Safety<"), deck.id == "hearing-a-no", "{}: {page}", deck.id);
    }
}

#[test]
fn a_card_can_be_added_to_their_phrases_but_not_behind_the_lock() {
    let card = practised(practising(Reveal::default()), [Event::DeckOpened(0), Event::CardsBegun]);
    assert!(html(&card).contains(words::ADD));
    let page = html(&practised(card.clone(), [Event::PhraseAdded]));
    assert!(page.contains(DECKS[0].cards[0].says) && page.contains(words::UNMARKED), "{page}");
    let mut locked = card;
    locked.keeping = say_when::domain::keeping::Keeping::Locked;
    assert!(!html(&locked).contains(words::ADD));
}
