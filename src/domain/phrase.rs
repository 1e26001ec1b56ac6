//! A phrase of the couple's own, and whether it lands with both.
//!
//! Each of the two marks it without seeing the other's mark. A [`SealedMark`] has no way to be
//! read: two are opened at once, and of two marks the more cautious one counts.

use std::rc::Rc;

use super::leaf::{Body, Leaf, LeafId};
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

impl Standing {
    /// All that a phrase can stand at.
    pub const ALL: [Self; 7] = [
        Self::Unmarked,
        Self::Lands { in_now: true },
        Self::Lands { in_now: false },
        Self::NotThis(Whose::Unseen),
        Self::NotThis(Whose::First),
        Self::NotThis(Whose::Second),
        Self::NotThis(Whose::Both),
    ];
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

    /// Opens two marks at once. There is no way to open one. What lands with both stands in Now,
    /// if there is room for it.
    #[must_use]
    pub fn open(first: Self, second: Self, reveal: Reveal, has_room: bool) -> Standing {
        let whose = match (first.0, second.0) {
            (Mark::Lands, Mark::Lands) => return Standing::Lands { in_now: has_room },
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
    leaves_in_now(leaves).filter_map(phrase)
}

fn leaves_in_now(leaves: &[Rc<Leaf>]) -> impl Iterator<Item = &Leaf> {
    let is_chosen = |leaf: &&Leaf| {
        phrase(leaf).is_some_and(|own| own.standing == Standing::Lands { in_now: true })
    };
    leaves.iter().map(AsRef::as_ref).filter(is_chosen).take(MOST_IN_NOW)
}

/// Whether this phrase is one of those that stand in Now.
#[must_use]
pub fn stands_in_now(leaves: &[Rc<Leaf>], id: LeafId) -> bool {
    leaves_in_now(leaves).any(|leaf| leaf.id == id)
}

/// How many stand in Now beside these.
#[must_use]
pub fn in_now_without(leaves: &[Rc<Leaf>], these: &[LeafId]) -> usize {
    leaves_in_now(leaves).filter(|leaf| !these.contains(&leaf.id)).count()
}

/// Whether one more has room in Now.
#[must_use]
pub fn has_room_in_now(leaves: &[Rc<Leaf>]) -> bool {
    in_now_without(leaves, &[]) < MOST_IN_NOW
}

/// A phrase that lands, put into Now or taken out of it; nothing, where there is no room for it.
#[must_use]
pub fn toggled_in_now(leaves: &[Rc<Leaf>], id: LeafId) -> Option<Standing> {
    let leaf = leaves.iter().find(|leaf| leaf.id == id)?;
    let Standing::Lands { .. } = phrase(leaf)?.standing else { return None };
    if stands_in_now(leaves, id) {
        return Some(Standing::Lands { in_now: false });
    }
    has_room_in_now(leaves).then_some(Standing::Lands { in_now: true })
}
