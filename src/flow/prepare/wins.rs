//! Wins and thanks: an idea, or one's own words.

use super::drafts::Drafts;
use super::{Change, Context};
use crate::domain::leaf::{Body, Thanks};
use crate::domain::win::{Kindness, Win};

/// What is being written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Thanks of one to the other.
    Thanks,
    /// A win.
    Win(Kindness),
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Thanks,
        Self::Win(Kindness::SmallWin),
        Self::Win(Kindness::Gift),
        Self::Win(Kindness::Date),
    ];
}

/// What is under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// All of them.
    #[default]
    Looking,
    /// One is being written.
    Writing(Kind, Thanks),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// One of this kind is to be written.
    Begun(Kind),
    /// It is being written, or an idea was taken.
    Written(Thanks),
    /// It is to stand with the others.
    Added,
}

impl State {
    /// Where Back leads; nowhere, where it leaves the wins.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        (*self != Self::Looking).then_some(Self::Looking)
    }

    pub(super) fn follow(
        &mut self,
        event: Event,
        drafts: &mut Drafts,
        context: &Context<'_>,
    ) -> Option<Change> {
        match (&mut *self, event) {
            (Self::Looking, Event::Begun(kind)) => {
                *self = Self::Writing(kind, drafts.words(kind).unwrap_or_default());
                None
            }
            (Self::Writing(_, says), Event::Written(written)) => {
                *says = written;
                None
            }
            (Self::Writing(kind, says), Event::Added) if !says.is_empty() => {
                let body = match *kind {
                    Kind::Thanks => Body::Thanks(says.clone()),
                    Kind::Win(what) => Body::Win(Win { what, says: says.clone() }),
                };
                if context.can_write {
                    *self = Self::Looking;
                }
                Some(context.writes(context.id, body))
            }
            _ => None,
        }
    }
}
