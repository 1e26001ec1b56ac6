//! Practise within the app: it is forgotten elsewhere, and its phrases are leaves of the book.

use super::{Place, Session, Stamp, practising};
use crate::domain::leaf::LeafId;

impl Session {
    /// What is practised is nobody's but theirs who do it, and only where they do it: an event
    /// out of place changes nothing.
    pub(super) fn practise_happened(&mut self, event: practising::Event, stamp: Stamp) {
        if self.place != Place::Practise {
            return;
        }
        let context = practising::Context {
            now: stamp.now,
            id: LeafId(stamp.fresh),
            setting: self.book.setting,
            reveal: self.book.reveal,
            leaves: &self.leaves,
            can_write: self.leaves_problem().is_none(),
        };
        let next = practising::update(std::mem::take(&mut self.practise), event, &context);
        self.practise = next.state;
        for phrase in next.phrases {
            self.leaf_written(phrase);
        }
    }

    /// A deck remembers nothing, and a mark that was not shown is gone: whatever led away from
    /// Practise, and when the lock has closed.
    pub(super) fn forget_practise_elsewhere(&mut self) {
        if self.place != Place::Practise {
            self.practise = practising::State::default();
        }
    }

    /// Whether there are pages on the screen that can be turned.
    #[must_use]
    pub fn has_pages(&self) -> bool {
        self.place == Place::Practise && self.practise.has_pages() && self.asks().is_none()
    }
}
