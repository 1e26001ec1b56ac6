//! The cover: what was on the screen is put away, because somebody has come in.

use std::rc::Rc;

use super::{Place, Session, Stamp};
use crate::domain::unfinished::Turn;
use crate::flow::keeping::{Closing, Keeping};
use crate::flow::{now, timer};

impl Session {
    /// Whoever lifts the cover finds the Now screen. What was answered and not
    /// kept is gone; where things are kept, an unfinished check-in waits to be
    /// offered again, as after a reload. A stop stands, as ever; its screen shows
    /// no answer. The timer is off: a phone that asks from under its cover tells.
    pub(super) fn covered(&mut self, stamp: Stamp) {
        self.place = Place::Now;
        self.hide_files();
        self.timer = timer::State::Off;
        if !self.keeping.is_on() {
            // What was written and is not kept goes with the answers.
            self.leaves = Rc::default();
            self.deletions.settle_leaves();
        }
        if self.keeping == Keeping::WithLock {
            return self.locked(stamp);
        }
        self.waits_for_lock_since(self.locking);
        if self.now.is_stopped() {
            return;
        }
        let is_being_kept = matches!(self.closing, Closing::Saving | Closing::Saved);
        if let Some(offered) = self.now.take_offered() {
            self.waiting.push(offered);
        } else if let Some(unfinished) = now::unfinished(&self.now).filter(|_| !is_being_kept) {
            // What the first of two has not sealed is asked anew: alone, it is nothing to go on with.
            let is_begun = unfinished.turn != Turn::First || !unfinished.check_in.rounds.is_empty();
            if self.keeping.is_on() && is_begun {
                self.waiting.push(unfinished);
            } else {
                self.let_go_of_unfinished(unfinished.check_in.id);
            }
        }
        self.now = now::State::Home;
        self.closing = Closing::Open;
        self.offer_waiting(stamp.now);
    }
}
