//! Practise in small stories.

use std::rc::Rc;

use say_when::content::practise::{DECKS, LETTERS, ReplyKind, SCENARIOS};
use say_when::domain::check_in::Setting;
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::phrase::{Phrase, Sentence, Standing, phrase as phrase_on};
use say_when::domain::sealing::Reveal;
use say_when::flow::practise::{Context, Event, Heard, Next, Seat, State, Step, Words, update};

use super::{at, leaves};

fn after(setting: Setting, events: impl IntoIterator<Item = Event>) -> Next {
    let leaves = leaves();
    let context = Context {
        now: at(100),
        id: LeafId(100),
        setting,
        reveal: Reveal::default(),
        leaves: &leaves,
        can_write: true,
    };
    let start = Next { state: State::default(), phrases: Vec::new() };
    events.into_iter().fold(start, |next, event| update(next.state, event, &context))
}

fn step(setting: Setting, events: impl IntoIterator<Item = Event>) -> Step {
    let into = [Event::DeckOpened(0), Event::SceneOpened(0)];
    let State::Scene(scene) = after(setting, into.into_iter().chain(events)).state else {
        panic!("not in the scene")
    };
    scene.step
}

#[test]
fn past_the_last_card_is_the_deck_and_before_the_first_too() {
    let cards = DECKS[2].cards.len();
    let begun = [Event::DeckOpened(2), Event::CardsBegun];
    let on = |times| vec![Event::TurnedOn; times];
    let turned = |times| after(Setting::JustMe, begun.clone().into_iter().chain(on(times))).state;
    assert_eq!(turned(cards - 1), State::Card { deck: 2, card: cards - 1 });
    assert_eq!(turned(cards), State::Deck(2));
    let back = begun.into_iter().chain([Event::TurnedBack]);
    assert_eq!(after(Setting::JustMe, back).state, State::Deck(2));
}

#[test]
fn past_the_last_letter_is_all_that_there_is() {
    let turned = |times| {
        let on = vec![Event::TurnedOn; times];
        after(Setting::JustMe, std::iter::once(Event::LettersOpened).chain(on)).state
    };
    assert_eq!(turned(LETTERS.len() - 1), State::Letter(LETTERS.len() - 1));
    assert_eq!(turned(LETTERS.len()), State::Home);
}

#[test]
fn a_scene_is_opened_from_its_own_deck_alone() {
    let other = SCENARIOS.iter().position(|scene| scene.deck != DECKS[0].id).unwrap();
    let opened = [Event::DeckOpened(0), Event::SceneOpened(other)];
    assert_eq!(after(Setting::JustMe, opened).state, State::Deck(0));
}

/// Where the kind reply of the first scene stands.
fn kind_reply() -> usize {
    let mut replies = SCENARIOS[0].replies.iter();
    replies.position(|reply| reply.kind == ReplyKind::Facilitative).unwrap()
}

#[test]
fn alone_one_reads_it_all_and_tries_another_reply() {
    let heard = |reply| Heard { reply, by: Seat::Alone };
    let alone = |events: &[Event]| step(Setting::JustMe, events.iter().cloned());
    let kind = kind_reply();
    assert_eq!(alone(&[Event::ReplyChosen(0)]), Step::Replied(heard(0)));
    assert_eq!(alone(&[Event::ReplyChosen(kind), Event::NextAsked]), Step::Next(heard(kind)));
    let anew = [Event::ReplyChosen(kind), Event::NextAsked, Event::ReplyAskedAnew];
    assert_eq!(alone(&anew), Step::Reading(Seat::Alone));
    assert_eq!(alone(&[Event::ReplyChosen(9)]), Step::Reading(Seat::Alone), "no such reply");
}

#[test]
fn two_take_a_part_each_and_change_parts() {
    let both = |events: &[Event]| step(Setting::BothOfUs, events.iter().cloned());
    let first = Heard { reply: 0, by: Seat::First };
    let mut way = vec![Event::ReplyChosen(0)];
    assert_eq!(both(&way), Step::PassOver(first));
    way.push(Event::PassedOver);
    assert_eq!(both(&way), Step::HandedOver(first));
    way.push(Event::TookOver);
    assert_eq!(both(&way), Step::Replied(first));
    way.push(Event::PartsSwapped);
    assert_eq!(both(&way), Step::Reading(Seat::Second));
    let kind = kind_reply();
    way.extend([Event::ReplyChosen(kind), Event::PassedOver, Event::TookOver, Event::NextAsked]);
    assert_eq!(both(&way), Step::Next(Heard { reply: kind, by: Seat::Second }));
    way.push(Event::PartsSwapped);
    assert_eq!(both(&way), Step::Reading(Seat::First));
}

/// After a cruel reply there is nothing to go on with, as if nothing had been.
#[test]
fn what_one_might_say_next_follows_a_kind_reply_alone() {
    for (at, scene) in SCENARIOS.iter().enumerate() {
        let deck = DECKS.iter().position(|deck| deck.id == scene.deck).unwrap();
        for (n, reply) in scene.replies.iter().enumerate() {
            let events = [
                Event::DeckOpened(deck),
                Event::SceneOpened(at),
                Event::ReplyChosen(n),
                Event::NextAsked,
            ];
            let State::Scene(own) = after(Setting::JustMe, events).state else { panic!() };
            let heard = Heard { reply: n, by: Seat::Alone };
            let is_kind = reply.kind == ReplyKind::Facilitative;
            let expected = if is_kind { Step::Next(heard) } else { Step::Replied(heard) };
            assert_eq!(own.step, expected, "{}: {}", scene.id, reply.says);
            assert_eq!(own.points_to_safety(heard), reply.kind == ReplyKind::Negative);
        }
    }
}

#[test]
fn every_card_can_become_a_phrase_of_theirs_like_one_that_was_typed() {
    for (deck, own) in DECKS.iter().enumerate() {
        for (n, card) in own.cards.iter().enumerate() {
            let way = [Event::DeckOpened(deck), Event::CardsBegun];
            let way = way.into_iter().chain(vec![Event::TurnedOn; n]).chain([Event::PhraseAdded]);
            let next = after(Setting::JustMe, way);
            assert_eq!(next.state, State::Phrases, "{}", card.id);
            let [leaf] = &next.phrases[..] else { panic!("{}: {:?}", card.id, next.phrases) };
            let phrase = phrase_on(leaf).unwrap();
            let says = if Sentence::new(card.says).is_ok() { card.says } else { card.shorter };
            assert_eq!((phrase.says.as_str(), phrase.standing), (says, Standing::Unmarked));
        }
    }
}

#[test]
fn a_card_becomes_a_phrase_once_and_not_behind_the_lock() {
    let says = Sentence::fitting(DECKS[0].cards[0].says);
    let body = Body::Phrase(Phrase { says, standing: Standing::Lands { in_now: true } });
    let own = Rc::new(Leaf { id: LeafId(1), written: at(1), body });
    let card = State::Card { deck: 0, card: 0 };
    let added = |leaves: &[Rc<Leaf>], can_write| {
        let context = Context {
            now: at(100),
            id: LeafId(100),
            setting: Setting::JustMe,
            reveal: Reveal::default(),
            leaves,
            can_write,
        };
        update(card.clone(), Event::PhraseAdded, &context)
    };
    let once = added(&[own], true);
    assert_eq!((once.state, once.phrases), (State::Phrases, vec![]));
    let locked = added(&[], false);
    assert_eq!((locked.state, locked.phrases), (card.clone(), vec![]));
}

/// Who has the phone never gets back to what the other had in hand.
#[test]
fn back_from_a_part_that_was_passed_over_is_the_deck() {
    let way = [
        Event::DeckOpened(0),
        Event::SceneOpened(0),
        Event::ReplyChosen(0),
        Event::PassedOver,
        Event::TookOver,
    ];
    for taken in [4, 5] {
        let back = way[..taken].iter().cloned().chain([Event::WentBack]);
        assert_eq!(after(Setting::BothOfUs, back).state, State::Deck(0));
    }
}

#[test]
fn said_part_by_part_it_is_one_sentence() {
    let say = |words| [Event::PartSaid(Words::fitting(words)), Event::PartFinished];
    let way = std::iter::once(Event::SayingBegun)
        .chain(say("tense"))
        .chain(say("it goes fast"))
        .chain(say("a slower start."))
        .chain([Event::PhraseAdded]);
    let next = after(Setting::JustMe, way);
    assert_eq!(next.state, State::Phrases);
    let [leaf] = &next.phrases[..] else { panic!("{:?}", next.phrases) };
    assert_eq!(
        phrase_on(leaf).unwrap().says.as_str(),
        "I feel tense when it goes fast. I would like a slower start."
    );
}

#[test]
fn the_longest_parts_still_make_a_whole_sentence() {
    let long = "m".repeat(Words::MAX);
    let say = [Event::PartSaid(Words::fitting(&long)), Event::PartFinished];
    let way = std::iter::once(Event::SayingBegun).chain(std::iter::repeat_n(say, 3).flatten());
    let State::Saying(draft) = after(Setting::JustMe, way).state else { panic!("not said") };
    assert!(draft.whole().unwrap().as_str().ends_with(&format!("I would like {long}.")));
}

#[test]
fn a_part_with_nothing_in_it_is_not_left_behind() {
    for nothing in ["", "  "] {
        let way = [
            Event::SayingBegun,
            Event::PartSaid(Words::fitting(nothing)),
            Event::PartFinished,
            Event::PartFinished,
            Event::PartFinished,
            Event::PhraseAdded,
        ];
        assert!(after(Setting::JustMe, way).phrases.is_empty(), "{nothing:?}");
    }
    let empty = [Event::WritingBegun, Event::Written(Sentence::fitting(" ")), Event::PhraseAdded];
    assert!(after(Setting::JustMe, empty).phrases.is_empty());
}
