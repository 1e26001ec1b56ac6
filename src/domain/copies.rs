//! Copies: what is kept lies on one device, until somebody saves a copy of it.

use super::check_in::CheckIn;
use super::leaf::LeafId;
use super::moment::Moment;

/// What a book knows of copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copies {
    /// When the last one was saved.
    pub last: Option<Moment>,
    /// Whether the two want to be reminded. Once they do not, they never are.
    pub are_reminded_of: bool,
}

impl Copies {
    /// The one leaf of a book that says so.
    pub const LEAF: LeafId = LeafId(40);
    /// From how many check-ins on that no copy has, a copy is spoken of.
    pub const SPOKEN_OF_FROM: usize = 10;

    /// Whether a copy may be spoken of: where the two have not said that it is enough, and where
    /// there is something to lose. The days that have passed do not count: who keeps nothing new
    /// is told nothing.
    #[must_use]
    pub fn is_due<'a>(self, kept: impl Iterator<Item = &'a CheckIn>) -> bool {
        let is_in_no_copy =
            |one: &&CheckIn| self.last.is_none_or(|last| one.kept.unwrap_or(one.began) > last);
        self.are_reminded_of && kept.filter(is_in_no_copy).count() >= Self::SPOKEN_OF_FROM
    }
}

impl Default for Copies {
    fn default() -> Self {
        Self { last: None, are_reminded_of: true }
    }
}
