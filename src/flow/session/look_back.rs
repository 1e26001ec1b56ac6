//! Look back within the app: forgotten elsewhere, and beside what is kept.

use super::{Place, Session, Stamp};
use crate::domain::agreement::Agreement;
use crate::domain::check_in::Note;
use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::flow::keeping::Keeping;
use crate::flow::look_back::{Context, Event, State, talk, update};

impl Session {
    /// An event out of place changes nothing.
    pub(super) fn look_back_happened(&mut self, event: Event, stamp: Stamp) {
        if self.is_looking_back() {
            self.look_back_follows(Some(event), stamp);
        }
    }

    /// Whatever has happened, the page lists what is kept now; and whoever has left Look back finds
    /// it afterwards as it was at first, but for a note that is half written. Where it was locked or
    /// covered, that is gone too.
    pub(super) fn look_back_keeps_up(&mut self, stamp: Stamp) {
        if self.is_looking_back() {
            self.look_back_follows(None, stamp);
        } else {
            let drafts = std::mem::take(&mut self.look_back.drafts);
            self.look_back = State::default();
            if self.keeping != Keeping::Locked {
                self.look_back.drafts = drafts;
            }
        }
        self.forget_drafts_of_deleted();
    }

    /// Whether a note was written anew, and nobody has kept it yet.
    pub(super) fn has_drafts(&self) -> bool {
        let is_new = |id, draft: &Note| self.check_in(id).is_some_and(|kept| kept.note != *draft);
        self.look_back.drafts.iter().any(|(id, draft)| is_new(*id, draft))
    }

    /// What was deleted takes what was being written to it along, once it cannot be brought back.
    fn forget_drafts_of_deleted(&mut self) {
        if self.deletions.are_settled() {
            let mut drafts = std::mem::take(&mut self.look_back.drafts);
            drafts.retain(|(id, _)| self.check_in(*id).is_some());
            self.look_back.drafts = drafts;
        }
    }

    /// What both agreed on when they had looked back, newest first.
    pub fn agreements(&self) -> impl Iterator<Item = (LeafId, &Agreement)> {
        self.leaves.iter().filter_map(|leaf| match &leaf.body {
            Body::Agreement(agreement) => Some((leaf.id, agreement)),
            _ => None,
        })
    }

    /// One of the two withdraws an agreement. One alone does not bring it back.
    pub(super) fn withdraw(&mut self, id: LeafId) {
        if self.agreements().any(|(own, _)| own == id) {
            self.take_leaf_out(id);
        }
    }

    fn is_looking_back(&self) -> bool {
        self.place == Place::LookBack && self.keeping != Keeping::Locked
    }

    fn look_back_follows(&mut self, event: Option<Event>, stamp: Stamp) {
        let says_yes = event == Some(Event::Talk(talk::Event::SaidYes));
        if says_yes && !self.can_change_leaves() {
            return;
        }
        let before = std::mem::take(&mut self.look_back);
        let (book, check_ins) = self.looked_back_on();
        let context = Context { check_ins, reveal: book.reveal, now: stamp.now };
        let (next, agreed) = update(before, event, &context);
        self.look_back = next;
        if let Some(agreement) = agreed {
            let body = Body::Agreement(agreement);
            self.leaf_written(Leaf { id: LeafId(stamp.fresh), written: stamp.now, body });
        }
    }
}
