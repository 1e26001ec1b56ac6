//! How long what is kept lasts: what the browser promises, and copies.

use super::{Command, Session, Stamp};
use crate::domain::copies::Copies;
use crate::domain::keeping::Promise;
use crate::domain::leaf::{Body, Leaf};
use crate::flow::keeping::Closing;

/// What is known of how long it lasts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lasting {
    /// What the browser said, where it was asked.
    promise: Option<Promise>,
    /// Keeping has begun, and the browser is asked once something is saved.
    is_to_be_asked: bool,
}

impl Session {
    /// What the browser said about clearing by itself, where it was asked.
    #[must_use]
    pub const fn promise(&self) -> Option<Promise> {
        self.lasting.promise
    }

    /// Whether a copy may be spoken of, where that tells nothing new to whoever reads it.
    #[must_use]
    pub fn speaks_of_a_copy(&self) -> bool {
        let kept = self.check_ins.iter().map(AsRef::as_ref);
        self.keeping.is_on() && self.copies().is_due(kept)
    }

    /// Keeping has begun. Nothing is asked before something is saved: a browser may ask the
    /// person in its turn, and that must stand in the way of nothing.
    pub(super) const fn promise_is_wanted(&mut self) {
        self.lasting.is_to_be_asked = true;
    }

    /// Something was saved.
    pub(super) fn ask_for_promise(&mut self) {
        if self.lasting.is_to_be_asked && self.keeping.is_on() && self.closing != Closing::Saving {
            self.lasting.is_to_be_asked = false;
            self.commands.ask(Command::AskToLast);
        }
    }

    pub(super) const fn promised(&mut self, promise: Promise) {
        self.lasting.promise = Some(promise);
    }

    /// A copy of everything was asked for.
    pub(super) fn copy_saved(&mut self, stamp: Stamp) {
        if self.keeping.is_on() {
            let copies = Copies { last: Some(stamp.now), ..self.copies() };
            self.know_of_copies(copies, stamp);
        }
    }

    /// The two do not want to be reminded, ever.
    pub(super) fn reminders_ended(&mut self, stamp: Stamp) {
        if self.keeping.is_on() {
            let copies = Copies { are_reminded_of: false, ..self.copies() };
            self.know_of_copies(copies, stamp);
        }
    }

    fn copies(&self) -> Copies {
        match self.leaf(Copies::LEAF).map(|leaf| &leaf.body) {
            Some(Body::Copies(copies)) => *copies,
            _ => Copies::default(),
        }
    }

    fn know_of_copies(&mut self, copies: Copies, stamp: Stamp) {
        let body = Body::Copies(copies);
        self.leaf_written(Leaf { id: Copies::LEAF, written: stamp.now, body });
    }
}
