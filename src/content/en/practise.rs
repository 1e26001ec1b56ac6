//! Practise: words to borrow, when nothing is at stake.

mod builder;
mod consent;
mod decks;
mod scenarios;

pub use builder::{FEELINGS, WHENS, WISHES};
pub use consent::LETTERS;
pub use decks::DECKS;
pub use scenarios::SCENARIOS;

/// The title.
pub const TITLE: &str = "Practise";
/// How to use it.
pub const HOW: &str = "Say one aloud, each in turn. Only your own phrases can be kept.";

/// A handful of cards under a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deck {
    /// Its name in the code; no person reads it.
    pub id: &'static str,
    /// What the cards are for.
    pub title: &'static str,
    /// How to use them, in two lines.
    pub how: [&'static str; 2],
    /// Whether those lines name Safety, and the way there stands by them.
    pub leads_to_safety: bool,
    /// The cards.
    pub cards: &'static [Card],
}

/// One sentence to say aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// Its name in the code, unlike any other of Practise.
    pub id: &'static str,
    /// The sentence.
    pub says: &'static str,
    /// Why it helps, in a line.
    pub why: &'static str,
    /// A softer way to say the same.
    pub softer: &'static str,
    /// A way with fewer words.
    pub shorter: &'static str,
}

/// A small moment, and what one might say in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scenario {
    /// Its name in the code, unlike any other of Practise.
    pub id: &'static str,
    /// The id of the deck it belongs to.
    pub deck: &'static str,
    /// What has happened, in two lines.
    pub situation: [&'static str; 2],
    /// Three or four replies, with one of each kind at least.
    pub replies: &'static [Reply],
    /// What one might say next, after a kind reply.
    pub next: &'static str,
}

/// One thing that one might say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// The sentence.
    pub says: &'static str,
    /// Which kind of reply it is.
    pub kind: ReplyKind,
    /// What it tends to do to the other.
    pub does: &'static str,
    /// What happens next. This shows the kinder way, and no verdict does.
    pub then: &'static str,
}

/// The three kinds of reply that are measured (Rosen et al., J Sex Med 2012;9:2351). Never
/// used against a stop: it is how somebody answers one that can go well or badly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyKind {
    /// Warmth, and help to cope.
    Facilitative,
    /// Alarm, or care that takes over.
    Solicitous,
    /// Anger, blame or turning away.
    Negative,
}

/// One letter of consent, briefly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// The letter.
    pub letter: char,
    /// What it stands for.
    pub means: &'static str,
    /// What that is, in a line or two.
    pub says: &'static str,
    /// A sentence to try.
    pub try_it: &'static str,
}
