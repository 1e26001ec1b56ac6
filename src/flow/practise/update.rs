//! What follows when something happens in Practise.

use std::rc::Rc;

use super::marking::{Turn, standing_at};
use super::{Draft, Event, Marking, Scene, State, cards_of, deck_of, phrase_of};
use crate::content::practise::{DECKS, LETTERS};
use crate::domain::check_in::Setting;
use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::domain::moment::Moment;
use crate::domain::phrase::{Phrase, Sentence, Standing, phrase, toggled_in_now};
use crate::domain::sealing::Reveal;

/// What Practise cannot know by itself when something happens.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What the clock says.
    pub now: Moment,
    /// A name for a phrase that may be added.
    pub id: LeafId,
    /// Who checks in, as the couple chose last.
    pub setting: Setting,
    /// What the couple chose to see after both have answered.
    pub reveal: Reveal,
    /// The leaves of the book, newest first.
    pub leaves: &'a [Rc<Leaf>],
    /// Whether a leaf can be written: not behind a closed lock.
    pub can_write: bool,
}

/// What follows: where they are now, and the phrases that are to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// Where they are.
    pub state: State,
    /// Phrases, new or changed. Nothing else of Practise is ever written.
    pub phrases: Vec<Leaf>,
}

/// What follows. An event out of place returns an equal state, and nothing to be written.
#[must_use]
pub fn update(state: State, event: Event, context: &Context) -> Next {
    let mut phrases = Vec::new();
    let state = match (state, event) {
        (state, Event::WentBack) => gone_back(state),
        (State::Home, Event::DeckOpened(deck)) if deck < DECKS.len() => State::Deck(deck),
        (State::Home, Event::LettersOpened) => State::Letter(0),
        (State::Home | State::Phrases, Event::SayingBegun) => State::Saying(Draft::begun()),
        (State::Home | State::Phrases, Event::WritingBegun) => State::Writing(Sentence::default()),
        (
            State::Home | State::Marking(Marking { turn: Turn::Together(_), .. }),
            Event::PhrasesOpened,
        ) => State::Phrases,
        (State::Deck(deck), Event::CardsBegun) if cards_of(deck) > 0 => {
            State::Card { deck, card: 0 }
        }
        (State::Deck(deck), Event::SceneOpened(scene)) if deck_of(scene) == Some(deck) => {
            State::Scene(Scene::begun(scene, context.setting))
        }
        (state @ (State::Card { .. } | State::Letter(_)), Event::TurnedOn) => turned_on(state),
        (state @ (State::Card { .. } | State::Letter(_)), Event::TurnedBack) => turned_back(state),
        (state @ State::Card { deck, card }, Event::PhraseAdded) => {
            match phrase_of(deck, card) {
                // It stands among theirs already.
                Some(says) if has_phrase(context.leaves, &says) => State::Phrases,
                Some(says) => add(state, says, context, &mut phrases),
                None => state,
            }
        }
        (State::Scene(scene), event) => in_scene(scene, event),
        (State::Saying(draft), event) => {
            let whole = draft.whole();
            if let (Event::PhraseAdded, Some(says)) = (&event, whole) {
                add(State::Saying(draft), says, context, &mut phrases)
            } else {
                in_saying(draft, event)
            }
        }
        (State::Writing(_), Event::Written(says)) => State::Writing(says),
        (State::Writing(says), Event::PhraseAdded) => {
            add(State::Writing(says.clone()), says, context, &mut phrases)
        }
        (State::Phrases, event) => in_phrases(&event, context, &mut phrases),
        (State::Marking(mut marking), event) => {
            match event {
                Event::Marked(id, mark) => marking.mark(id, mark),
                Event::PassedOver => marking.pass_over(),
                Event::TookOver => marking.take_over(),
                Event::MarksShown if context.can_write => phrases = marking.open(context.leaves),
                _ => {}
            }
            State::Marking(marking)
        }
        (state, _) => state,
    };
    Next { state, phrases }
}

fn has_phrase(leaves: &[Rc<Leaf>], says: &Sentence) -> bool {
    leaves.iter().filter_map(|leaf| phrase(leaf)).any(|own| own.says == *says)
}

/// Past the last card is the deck again, and past the last letter all that there is.
fn turned_on(state: State) -> State {
    match state {
        State::Card { deck, card } if card + 1 < cards_of(deck) => {
            State::Card { deck, card: card + 1 }
        }
        State::Letter(letter) if letter + 1 < LETTERS.len() => State::Letter(letter + 1),
        state => gone_back(state),
    }
}

fn turned_back(state: State) -> State {
    match state {
        State::Card { deck, card: card @ 1.. } => State::Card { deck, card: card - 1 },
        State::Letter(letter @ 1..) => State::Letter(letter - 1),
        state => gone_back(state),
    }
}

fn in_scene(mut scene: Scene, event: Event) -> State {
    match event {
        Event::CompanyChosen(setting) => scene.choose_company(setting),
        Event::ReplyChosen(reply) => scene.choose_reply(reply),
        Event::PassedOver => scene.pass_over(),
        Event::TookOver => scene.take_over(),
        Event::ReplyAskedAnew => scene.ask_anew(),
        Event::PartsSwapped => scene.swap_parts(),
        Event::NextAsked => scene.ask_next(),
        Event::SceneLeft => return left(scene),
        _ => {}
    }
    State::Scene(scene)
}

fn in_saying(mut draft: Draft, event: Event) -> State {
    match event {
        Event::PartSaid(said) => draft.say(said),
        Event::PartFinished => draft.finish_part(),
        Event::SayingChanged => draft.change(),
        _ => {}
    }
    State::Saying(draft)
}

fn in_phrases(event: &Event, context: &Context, phrases: &mut Vec<Leaf>) -> State {
    match event {
        Event::MarkingBegun => mark(context, |_, standing| standing == Standing::Unmarked),
        Event::MarkedAnew(id) => mark(context, |own, _| own == *id),
        Event::InNowToggled(id) if context.can_write => {
            let standing = toggled_in_now(context.leaves, *id);
            phrases.extend(standing.and_then(|to| standing_at(context.leaves, *id, to)));
            State::Phrases
        }
        _ => State::Phrases,
    }
}

/// Begins to mark those of the phrases that are asked for.
fn mark(context: &Context, is_asked: impl Fn(LeafId, Standing) -> bool) -> State {
    let asked = context.leaves.iter().filter_map(|leaf| {
        phrase(leaf).filter(|phrase| is_asked(leaf.id, phrase.standing)).map(|_| leaf.id)
    });
    Marking::begun(asked.collect(), context.reveal).map_or(State::Phrases, State::Marking)
}

/// Adds a phrase to the others, and leads to them; behind a closed lock, and with nothing
/// written, it stays on the screen.
fn add(state: State, says: Sentence, context: &Context, phrases: &mut Vec<Leaf>) -> State {
    if says.is_empty() || !context.can_write {
        return state;
    }
    let body = Body::Phrase(Phrase { says, standing: Standing::default() });
    phrases.push(Leaf { id: context.id, written: context.now, body });
    State::Phrases
}

fn left(scene: Scene) -> State {
    deck_of(scene.scene).map_or(State::Home, State::Deck)
}

/// From a card or a scene to its deck, and from there to all that there is. Who goes back
/// while the two mark lets go of the marks: no way leads to somebody else's.
fn gone_back(state: State) -> State {
    match state {
        State::Card { deck, .. } => State::Deck(deck),
        State::Scene(mut scene) => {
            if scene.went_back() {
                State::Scene(scene)
            } else {
                left(scene)
            }
        }
        State::Saying(mut draft) => {
            if draft.went_back() {
                State::Saying(draft)
            } else {
                State::Home
            }
        }
        State::Marking(_) => State::Phrases,
        State::Home | State::Deck(_) | State::Letter(_) | State::Writing(_) | State::Phrases => {
            State::Home
        }
    }
}
