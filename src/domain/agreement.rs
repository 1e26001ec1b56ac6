//! What two people agreed on when they had looked back: what to keep, what to change, and thanks.
//!
//! An [`Agreement`] can only be made of two yeses to the same words. It is not changed, and either
//! of the two can withdraw it.

use super::moment::Moment;
use super::text::Text;

/// What an agreement says of one thing, up to 200 characters.
pub type AgreedText = Text<200>;

/// The words that are to be agreed on. Each may be left open, but not all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// What we keep.
    pub keep: AgreedText,
    /// What we change.
    pub change: AgreedText,
    /// What we thank each other for.
    pub thanks: AgreedText,
}

impl Words {
    /// Whether there is anything to say yes to.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keep.is_empty() && self.change.is_empty() && self.thanks.is_empty()
    }

    /// The first of them that says something.
    #[must_use]
    pub fn first(&self) -> &str {
        let all = [&self.keep, &self.change, &self.thanks];
        all.into_iter().find(|text| !text.is_empty()).map_or("", AgreedText::as_str)
    }
}

/// One person's yes to words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yes(Words);

impl Yes {
    /// A yes; none can be said where there is nothing to say it to.
    #[must_use]
    pub fn to(words: Words) -> Option<Self> {
        (!words.is_empty()).then_some(Self(words))
    }

    /// What it was said to.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.0
    }
}

/// What both have agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    words: Words,
    since: Moment,
}

impl Agreement {
    /// An agreement, if both have said yes to the same.
    #[must_use]
    pub fn of(first: Yes, second: &Yes, at: Moment) -> Option<Self> {
        (first == *second).then_some(Self { words: first.0, since: at })
    }

    /// The same, read back.
    #[must_use]
    pub fn from_saved_parts(words: Words, since: Moment) -> Option<Self> {
        (!words.is_empty()).then_some(Self { words, since })
    }

    /// What they agreed on.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// When both had said yes.
    #[must_use]
    pub const fn since(&self) -> Moment {
        self.since
    }
}
