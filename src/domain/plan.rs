//! A plan for practice: what both have said yes to, for as long as both do.
//!
//! A [`Plan`] can only be made of two yeses to the same terms. It is not changed: other terms need
//! two yeses anew, and either of the two can end it.

use super::date::weekday;
use super::moment::{Day, Moment};
use super::text::Text;

/// What a plan says in words, up to 120 characters each.
pub type PlanText = Text<120>;

/// Days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

impl Weekdays {
    /// How many there are in a week.
    pub const COUNT: u8 = 7;

    /// Those of a set of bits, Monday first.
    #[must_use]
    pub const fn new(bits: u8) -> Option<Self> {
        if bits < 1 << Self::COUNT { Some(Self(bits)) } else { None }
    }

    /// As bits, Monday first.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// Whether there is none: then it is whenever it suits both.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a day is among them, counted from Monday, 0 to 6.
    #[must_use]
    pub const fn holds(self, weekday: u8) -> bool {
        weekday < Self::COUNT && self.0 >> weekday & 1 == 1
    }

    /// Puts a day in, or takes it out.
    pub const fn toggle(&mut self, weekday: u8) {
        if weekday < Self::COUNT {
            self.0 ^= 1 << weekday;
        }
    }

    /// The first of them on or after a day.
    #[must_use]
    pub fn first_from(self, day: Day) -> Option<Day> {
        (0..i32::from(Self::COUNT)).map(|days| day.plus(days)).find(|day| self.holds(weekday(*day)))
    }
}

/// What is to be agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// Which sessions or stretches.
    pub what: PlanText,
    /// On which days; on none that is fixed, where it is empty.
    pub days: Weekdays,
    /// How one likes to be reminded.
    pub reminding: PlanText,
    /// What not to say.
    pub not_to_say: PlanText,
}

impl Terms {
    /// Whether there is anything to say yes to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.what.is_empty()
    }
}

/// One person's yes to terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yes(Terms);

impl Yes {
    /// A yes; none can be said where there is nothing to say it to.
    #[must_use]
    pub fn to(terms: Terms) -> Option<Self> {
        (!terms.is_empty()).then_some(Self(terms))
    }

    /// What it was said to.
    #[must_use]
    pub const fn terms(&self) -> &Terms {
        &self.0
    }
}

/// What both have agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    terms: Terms,
    agreed: Moment,
}

impl Plan {
    /// A plan, if both have said yes to the same.
    #[must_use]
    pub fn agreed(first: Yes, second: &Yes, at: Moment) -> Option<Self> {
        (first == *second).then_some(Self { terms: first.0, agreed: at })
    }

    /// The same, read back.
    #[must_use]
    pub fn from_saved_parts(terms: Terms, agreed: Moment) -> Option<Self> {
        (!terms.is_empty()).then_some(Self { terms, agreed })
    }

    /// What they agreed on.
    #[must_use]
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// When both had said yes.
    #[must_use]
    pub const fn since(&self) -> Moment {
        self.agreed
    }
}
