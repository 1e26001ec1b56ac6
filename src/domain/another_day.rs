//! Another day: a good ending.

use super::moment::Day;
use super::text::Text;

/// Own words for something gentle, up to 80 characters.
pub type OwnGentle = Text<80>;

/// What two people chose in place of going on. Either part may be left open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnotherDay {
    /// "Yes, another day", and when.
    pub when: Option<When>,
    /// Something gentle instead.
    pub instead: Option<Gentle>,
}

impl AnotherDay {
    /// Whether nothing was chosen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.when.is_none() && self.instead.is_none()
    }
}

/// When another day may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Another day, with no date.
    NoDate,
    /// On this day, perhaps.
    On(Day),
}

/// Something gentle instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gentle {
    /// Holding each other.
    Hold,
    /// Resting side by side.
    Rest,
    /// Talking, about anything.
    Talk,
    /// Tea, or something to eat.
    Tea,
    /// A walk.
    Walk,
    /// In own words.
    Own(OwnGentle),
}

impl Gentle {
    /// The gentle things that need no words of one's own.
    pub const READY: [Self; 5] = [Self::Hold, Self::Rest, Self::Talk, Self::Tea, Self::Walk];
}
