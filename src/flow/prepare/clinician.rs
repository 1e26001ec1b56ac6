//! The card for a clinician: written at home, and shown.

use super::{Change, Context};
use crate::domain::clinician_card::{CardSentence, ClinicianCard};
use crate::domain::leaf::{Body, LeafId};

/// What is on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Its sentences, to be written.
    #[default]
    Writing,
    /// The card alone, large.
    Showing,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The sentence with this number was written, counted from nought.
    Written(usize, CardSentence),
    /// It is to be shown.
    Shown,
}

impl State {
    /// Where Back leads; nowhere, where it leaves the card.
    #[must_use]
    pub const fn back(self) -> Option<Self> {
        match self {
            Self::Writing => None,
            Self::Showing => Some(Self::Writing),
        }
    }

    pub(super) fn follow(&mut self, event: Event, context: &Context<'_>) -> Option<Change> {
        let kept = match context.leaf(LeafId::CLINICIAN_CARD) {
            Some(Body::ClinicianCard(card)) => Some(card),
            _ => None,
        };
        let mut next = kept.cloned().unwrap_or_default();
        match event {
            Event::Shown => {
                if !next.is_empty() {
                    *self = Self::Showing;
                }
                None
            }
            Event::Written(at, says) => {
                *next.sentences.get_mut(at)? = says;
                let is_blank = next == ClinicianCard::default();
                match kept {
                    Some(kept) if *kept == next => None,
                    None if is_blank => None,
                    _ if is_blank => Some(Change::Clear(LeafId::CLINICIAN_CARD)),
                    _ => Some(context.writes(LeafId::CLINICIAN_CARD, Body::ClinicianCard(next))),
                }
            }
        }
    }
}
