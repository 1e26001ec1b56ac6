//! "I feel … when … I would like …": said part by part.

use crate::content::practising as words;
use crate::domain::phrase::Sentence;
use crate::domain::text::Text;

/// The words of one part, up to 60 characters.
pub type Words = Text<60>;

/// A part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// "I feel …".
    Feel,
    /// "when …".
    When,
    /// "I would like …".
    Wish,
}

impl Part {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Feel, Self::When, Self::Wish];
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// A part is being said.
    Part(Part),
    /// All of it.
    Whole,
}

/// What is being said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What is on the screen.
    pub at: At,
    feel: Words,
    when: Words,
    wish: Words,
}

impl Draft {
    /// Nothing yet.
    pub(super) fn begun() -> Self {
        Self {
            at: At::Part(Part::Feel),
            feel: Words::default(),
            when: Words::default(),
            wish: Words::default(),
        }
    }

    /// The words of a part, as far as they are written.
    #[must_use]
    pub const fn part(&self, part: Part) -> &Words {
        match part {
            Part::Feel => &self.feel,
            Part::When => &self.when,
            Part::Wish => &self.wish,
        }
    }

    /// Whether one can go on from the part at hand.
    #[must_use]
    pub fn can_finish_part(&self) -> bool {
        matches!(self.at, At::Part(part) if !self.part(part).is_empty())
    }

    /// All of it, once it is whole.
    #[must_use]
    pub fn whole(&self) -> Option<Sentence> {
        let says = words::say_it(self.feel.as_str(), self.when.as_str(), self.wish.as_str());
        (self.at == At::Whole).then(|| Sentence::fitting(&says))
    }

    pub(super) fn say(&mut self, said: Words) {
        match self.at {
            At::Part(Part::Feel) => self.feel = said,
            At::Part(Part::When) => self.when = said,
            At::Part(Part::Wish) => self.wish = said,
            At::Whole => {}
        }
    }

    pub(super) fn finish_part(&mut self) {
        if self.can_finish_part() {
            self.at = match self.at {
                At::Part(Part::Feel) => At::Part(Part::When),
                At::Part(Part::When) => At::Part(Part::Wish),
                At::Part(Part::Wish) | At::Whole => At::Whole,
            };
        }
    }

    pub(super) fn change(&mut self) {
        if self.at == At::Whole {
            self.at = At::Part(Part::Feel);
        }
    }

    /// One part back, where one lies behind.
    pub(super) fn went_back(&mut self) -> bool {
        self.at = match self.at {
            At::Part(Part::Feel) => return false,
            At::Part(Part::When) => At::Part(Part::Feel),
            At::Part(Part::Wish) => At::Part(Part::When),
            At::Whole => At::Part(Part::Wish),
        };
        true
    }
}
