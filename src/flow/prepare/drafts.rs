//! What was begun and not finished, for when its page is opened again: Back, and a look at another
//! screen, cost nobody what they had written.

use super::wins::Kind;
use super::{State, log, plan, wins};
use crate::domain::leaf::{LeafId, Thanks};
use crate::domain::plan::Terms;

/// Drafts, in memory alone. A lock and a deletion let go of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Drafts {
    terms: Option<Terms>,
    entries: Vec<log::Draft>,
    words: Vec<(Kind, Thanks)>,
}

impl Drafts {
    /// Holds on to what is being written on the screen.
    pub(super) fn hold(&mut self, state: &State) {
        match &state.plan {
            plan::Step::Looking => {}
            plan::Step::Writing(terms) => self.terms = Some(terms.clone()),
            plan::Step::Asking(yes, _) => self.terms = Some(yes.terms().clone()),
        }
        if let log::State::Writing(draft) = &state.log
            && draft.is_touched()
        {
            self.entries.push(log::Draft::clone(draft));
        }
        if let wins::State::Writing(kind, says) = &state.wins
            && !says.is_empty()
        {
            self.words.push((*kind, says.clone()));
        }
    }

    /// The terms that were being written.
    pub(super) const fn terms(&mut self) -> Option<Terms> {
        self.terms.take()
    }

    /// The entry that was being written: one that is there already, by its name, or a new one.
    pub(super) fn entry(&mut self, id: Option<LeafId>) -> Option<log::Draft> {
        let at = self.entries.iter().position(|draft| draft.id() == id)?;
        Some(self.entries.swap_remove(at))
    }

    /// The words that were being written.
    pub(super) fn words(&mut self, kind: Kind) -> Option<Thanks> {
        let at = self.words.iter().position(|(own, _)| *own == kind)?;
        Some(self.words.swap_remove(at).1)
    }
}
