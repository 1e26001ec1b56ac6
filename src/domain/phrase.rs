//! A phrase of the couple's own, and whether it lands with both.
//!
//! Each of the two marks it without seeing the other's mark. A [`SealedMark`] has no way to be
//! read: two are opened at once, and of two marks the more cautious one counts.

use std::rc::Rc;

use super::leaf::{Body, Leaf};
use super::sealing::Reveal;
use super::text::Text;

/// What is said, up to 240 characters.
pub type Sentence = Text<240>;

/// How many of a couple's phrases stand in Now at a time.
pub const MOST_IN_NOW: usize = 3;

/// A phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What is said.
    pub says: Sentence,
    /// What the two have marked.
    pub standing: Standing,
}

/// What the two have marked: there is no phrase that only one has marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Not both have.
    #[default]
    Unmarked,
    /// It lands with both.
    Lands {
        /// Whether they want it in Now.
        in_now: bool,
    },
    /// It does not.
    NotThis(Whose),
}

/// Who marked "not this".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// One of the two, or both: they chose to see only what it comes to.
    Unseen,
    /// The one who marked first.
    First,
    /// The one who marked second.
    Second,
    /// Both.
    Both,
}

/// What one of the two says about a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// "This lands."
    Lands,
    /// "Not this."
    NotThis,
}

/// A mark that is not to be seen yet.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedMark(Mark);

impl SealedMark {
    /// Seals a mark.
    #[must_use]
    pub const fn seal(mark: Mark) -> Self {
        Self(mark)
    }

    /// Opens two marks at once. There is no way to open one.
    #[must_use]
    pub fn open(first: Self, second: Self, reveal: Reveal) -> Standing {
        let whose = match (first.0, second.0) {
            (Mark::Lands, Mark::Lands) => return Standing::Lands { in_now: true },
            (Mark::NotThis, Mark::Lands) => Whose::First,
            (Mark::Lands, Mark::NotThis) => Whose::Second,
            (Mark::NotThis, Mark::NotThis) => Whose::Both,
        };
        Standing::NotThis(match reveal {
            Reveal::OutcomeOnly => Whose::Unseen,
            Reveal::SideBySide => whose,
        })
    }
}

/// Says that there is a mark, and not which: a debug print must not be a way round the seal.
impl std::fmt::Debug for SealedMark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedMark(..)")
    }
}

/// The phrase on a leaf, if that is what stands on it.
#[must_use]
pub const fn phrase(leaf: &Leaf) -> Option<&Phrase> {
    match &leaf.body {
        Body::Phrase(phrase) => Some(phrase),
        _ => None,
    }
}

/// "Our words": the phrases that stand in Now, the newest first, and no more than fit.
pub fn in_now(leaves: &[Rc<Leaf>]) -> impl Iterator<Item = &Phrase> {
    leaves
        .iter()
        .filter_map(|leaf| phrase(leaf))
        .filter(|phrase| phrase.standing == Standing::Lands { in_now: true })
        .take(MOST_IN_NOW)
}
