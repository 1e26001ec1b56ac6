//! Practise: decks and scenes, a phrase of their own, and what lands with both.
//!
//! [`State`] says where the two are in it, [`update()`] is the only way on. Nothing of it is
//! kept but phrases, and those alone come back from `update` to be written. Whoever leaves
//! Practise finds it afterwards as it was at first.

mod marking;
mod saying;
mod scene;
mod update;

pub use marking::{Marking, Turn};
pub use saying::{At, Draft, Part, Words};
pub use scene::{Heard, Scene, Seat, Step};
pub use update::{Context, Next, update};

use std::mem::discriminant;

use crate::content::practise::{DECKS, SCENARIOS};
use crate::domain::check_in::Setting;
use crate::domain::leaf::LeafId;
use crate::domain::phrase::{Mark, Sentence};

/// Where the two are in Practise. A deck, a card, a scene and a letter are numbers of what the
/// content holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// What there is to practise.
    #[default]
    Home,
    /// A deck: how to use it, and its scenes.
    Deck(usize),
    /// A card of a deck.
    Card {
        /// The deck.
        deck: usize,
        /// The card.
        card: usize,
    },
    /// A scene of a deck.
    Scene(Scene),
    /// A letter of consent.
    Letter(usize),
    /// "I feel … when … I would like …".
    Saying(Draft),
    /// A phrase of their own, written freely.
    Writing(Sentence),
    /// Their phrases.
    Phrases,
    /// The two mark which of them land.
    Marking(Marking),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A deck was opened.
    DeckOpened(usize),
    /// Its first card was taken.
    CardsBegun,
    /// On by one card, or by one letter.
    TurnedOn,
    /// Back by one card, or by one letter.
    TurnedBack,
    /// The scene with this number was opened.
    SceneOpened(usize),
    /// It was said who takes part in it.
    CompanyChosen(Setting),
    /// The reply with this number was chosen.
    ReplyChosen(usize),
    /// "Pass it over" was pressed, in a scene or after marking.
    PassedOver,
    /// "I have it" was pressed.
    TookOver,
    /// Another reply is to be tried.
    ReplyAskedAnew,
    /// The two change parts.
    PartsSwapped,
    /// What one might say next was asked for.
    NextAsked,
    /// Back to the deck was pressed, from a scene.
    SceneLeft,
    /// The five letters were opened.
    LettersOpened,
    /// "Say it your way" was opened.
    SayingBegun,
    /// The words of the part at hand were chosen, or written.
    PartSaid(Words),
    /// On from the part at hand.
    PartFinished,
    /// What is said whole is to be changed, from its first part on.
    SayingChanged,
    /// A page to write a phrase on was opened.
    WritingBegun,
    /// Something was written on it.
    Written(Sentence),
    /// What is on the screen was added to their phrases.
    PhraseAdded,
    /// Their phrases were opened.
    PhrasesOpened,
    /// A phrase that lands with both is to stand in Now, or not to.
    InNowToggled(LeafId),
    /// Marking began: of every phrase that nobody has marked.
    MarkingBegun,
    /// Marking began anew, of one phrase.
    MarkedAnew(LeafId),
    /// A phrase was marked.
    Marked(LeafId, Mark),
    /// "Show us both" was pressed by the second.
    MarksShown,
    /// Back, Escape, or the phone's back gesture.
    WentBack,
}

impl State {
    /// What is on the screen: a step, and which step or turn of it.
    pub(in crate::flow) fn on_screen(&self) -> impl PartialEq + use<> {
        let (step, turn) = match self {
            Self::Scene(scene) => (Some(discriminant(&scene.step)), None),
            Self::Marking(marking) => (None, Some(discriminant(&marking.turn))),
            _ => (None, None),
        };
        (discriminant(self), step, turn)
    }

    /// Whether Back leads to another screen of Practise from here.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        *self != Self::Home
    }

    /// Whether there are pages here that can be turned, as those of a book.
    #[must_use]
    pub const fn has_pages(&self) -> bool {
        matches!(self, Self::Card { .. } | Self::Letter(_))
    }
}

/// How many cards a deck has; none where there is no such deck.
fn cards_of(deck: usize) -> usize {
    DECKS.get(deck).map_or(0, |deck| deck.cards.len())
}

/// The number of the deck that a scene belongs to, if there is such a scene.
fn deck_of(scene: usize) -> Option<usize> {
    let own = SCENARIOS.get(scene)?.deck;
    DECKS.iter().position(|deck| deck.id == own)
}

/// What of a card becomes a phrase of theirs: its sentence, or the shorter way to say it where the
/// sentence is too long for a phrase. Nothing where neither fits whole, or there is no such card.
fn phrase_of(deck: usize, card: usize) -> Option<Sentence> {
    let card = DECKS.get(deck)?.cards.get(card)?;
    [card.says, card.shorter].into_iter().find_map(|says| Sentence::new(says).ok())
}
