//! Pain as a person says it: the NRS-11 scale, or "not sure".
//!
//! The anchors never change: 0 is no pain, 10 the worst pain you can imagine.
//! Published cut-offs for "mild" and "severe" disagree, so the bands here are
//! named by what a number does to a person, and by nothing else.

use std::fmt;

use super::chosen::{Chosen, Offered};
use super::text::Text;

/// A pain rating on the 11-point numeric rating scale (NRS-11), 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pain(u8);

impl Pain {
    /// 0: no pain.
    pub const NONE: Self = Self(0);
    /// 10: the worst pain you can imagine.
    pub const WORST: Self = Self(10);
    /// The smallest change a person usually feels as a change: 2 points of the
    /// NRS-11 (Farrar et al., Pain 2001;94:149).
    pub const MEANINGFUL_CHANGE: u8 = 2;

    /// Takes a rating, if it is on the scale.
    #[must_use]
    pub const fn new(rating: u8) -> Option<Self> {
        if rating <= Self::WORST.0 { Some(Self(rating)) } else { None }
    }

    /// Every rating, from 0 to 10.
    pub fn all() -> impl Iterator<Item = Self> {
        (Self::NONE.0..=Self::WORST.0).map(Self)
    }

    /// The number itself, 0 to 10.
    #[must_use]
    pub const fn rating(self) -> u8 {
        self.0
    }

    /// What a number does to a person.
    #[must_use]
    pub const fn effect(self) -> Effect {
        match self.0 {
            0 => Effect::None,
            1..=3 => Effect::CanStay,
            4..=6 => Effect::TakesAttention,
            _ => Effect::MustEnd,
        }
    }

    /// Whether this is a meaningful rise over an `earlier` rating.
    #[must_use]
    pub const fn has_risen_since(self, earlier: Self) -> bool {
        self.0 >= earlier.0.saturating_add(Self::MEANINGFUL_CHANGE)
    }
}

impl fmt::Display for Pain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// What a rating does to the person who has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// 0: nothing hurts.
    None,
    /// 1 to 3: "I can stay with this".
    CanStay,
    /// 4 to 6: "It takes my attention".
    TakesAttention,
    /// 7 to 10: "It must end".
    MustEnd,
}

/// The answer to "How much does it hurt right now?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PainAnswer {
    /// A number.
    Felt(Pain),
    /// "Not sure", which counts as a pause.
    NotSure,
}

impl PainAnswer {
    /// The number, if one was given.
    #[must_use]
    pub const fn felt(self) -> Option<Pain> {
        match self {
            Self::Felt(pain) => Some(pain),
            Self::NotSure => None,
        }
    }
}

/// Where it hurts, in words that fit any body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the skin outside.
    Outside,
    /// At the entrance.
    Entrance,
    /// Deeper inside.
    Inside,
    /// Belly, hips or back.
    BellyOrBack,
    /// Anywhere else.
    Elsewhere,
}

impl Place {
    /// Every place, in the order in which they are asked.
    pub const ALL: [Self; 5] =
        [Self::Outside, Self::Entrance, Self::Inside, Self::BellyOrBack, Self::Elsewhere];
}

impl Offered for Place {
    const OFFERED: &'static [Self] = &Self::ALL;
}

/// What the pain is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quality {
    /// Pressing, full or heavy.
    Pressure,
    /// Burning or stinging.
    Burning,
    /// Tight, or closing.
    Tightness,
    /// Sharp or tearing.
    Sharp,
    /// Something else.
    Other,
}

impl Quality {
    /// Every quality, in the order in which they are asked.
    pub const ALL: [Self; 5] =
        [Self::Pressure, Self::Burning, Self::Tightness, Self::Sharp, Self::Other];
}

impl Offered for Quality {
    const OFFERED: &'static [Self] = &Self::ALL;
}

/// Own words for where it hurts or what it is like, up to 80 characters.
pub type OwnWords = Text<80>;

/// Where it hurts and what it is like. Never required, so it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PainDetail {
    /// Where, any number of places.
    pub places: Chosen<Place>,
    /// What it is like, any number of qualities.
    pub qualities: Chosen<Quality>,
    /// In own words.
    pub own_words: OwnWords,
}

impl PainDetail {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty() && self.qualities.is_empty() && self.own_words.is_empty()
    }
}
