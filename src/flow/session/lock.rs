//! The lock: what was open is put away, and found again.

use std::rc::Rc;

use super::{Command, Found, Place, Session, Stamp};
use crate::domain::book::{Book, BookId};
use crate::domain::unfinished::Turn;
use crate::flow::keeping::{Closing, Keeping, LockProblem, Locking, Problem};
use crate::flow::now;

impl Session {
    /// Whether it may lock by itself because nobody has touched it: not while answers would be
    /// lost by it, and not in front of somebody who breathes, or reads what helps.
    #[must_use]
    pub fn locks_when_left(&self) -> bool {
        let is_looked_at = matches!(self.place, Place::Breathe | Place::Safety)
            || self.now.is_stopped()
            || self.now.underway().is_some_and(|underway| {
                matches!(underway.step, now::Step::Breathing | now::Step::Helping)
            });
        self.can_lock_by_itself() && !is_looked_at
    }

    /// Whether it may lock by itself at all: not while answers would be lost by it. While the lock
    /// is worked on it may: what comes of the work is then put away at once. And where there is none,
    /// what was deleted is not left for whoever finds the phone to bring back.
    #[must_use]
    pub fn can_lock_by_itself(&self) -> bool {
        match self.keeping {
            Keeping::WithLock => !self.would_lose_answers(),
            _ => self.locking == Locking::Busy || self.can_bring_back(),
        }
    }

    /// Nothing of what is kept is left in the session. An unfinished check-in lies behind the
    /// lock and is offered again when it is opened. A stop stands, without what was answered
    /// before it, and a timer runs on: the page asks all the same.
    pub(super) fn locked(&mut self, stamp: Stamp) {
        self.settle_every_deletion();
        if self.keeping != Keeping::WithLock {
            return self.waits_for_lock_since(self.locking);
        }
        self.hide_files();
        if let Some(unfinished) = now::unfinished(&self.now) {
            // What the first of two has not sealed is asked anew: alone, it is nothing to go on with.
            let is_begun = unfinished.turn != Turn::First || !unfinished.check_in.rounds.is_empty();
            if !is_begun {
                self.let_go_of_unfinished(unfinished.check_in.id);
            }
        }
        let mut next = Self::new(BookId(stamp.fresh));
        next.commands = std::mem::take(&mut self.commands);
        next.commands.ask(Command::Lock);
        next.deletions = self.deletions.behind_a_lock();
        (next.tabs, next.timer) = (self.tabs, self.timer);
        (next.lasting, next.at_work, next.books) = (self.lasting, self.at_work, self.books);
        next.keeping = Keeping::Locked;
        next.waits_for_lock_since(self.locking);
        if let Some(stopped) = self.now.underway().filter(|_| self.now.is_stopped()) {
            // Of the same name, so that it is known again when the lock is opened.
            let context = now::Context { id: stopped.check_in.id, ..next.context(stamp) };
            let stop = now::Event::Stopped { by_signal: false };
            next.now = now::update(now::State::Home, stop, &context);
        }
        *self = next;
    }

    /// It was put away while the lock was worked on. What comes of that work opens nothing.
    pub(super) fn waits_for_lock_since(&mut self, locking: Locking) {
        if locking == Locking::Busy {
            self.locks_when_settled = true;
            self.locking = locking;
        }
    }

    /// Work on the lock begins. What was put away before it was done for what was open then.
    pub(super) fn lock_touched(&mut self) {
        self.locks_when_settled &= self.locking == Locking::Busy;
        self.locking = Locking::Busy;
    }

    /// What is kept, as it is now that the lock was opened, put on, changed or taken off.
    pub(super) fn lock_settled(&mut self, result: Result<Box<Found>, LockProblem>, stamp: Stamp) {
        let found = match result {
            Ok(found) => found,
            Err(problem) => {
                let is_unsettled = matches!(problem, LockProblem::Unsettled(_));
                self.locking = Locking::Failed(problem);
                // Whoever has put it away meanwhile has done so for what is read now as well.
                self.locks_when_settled &= is_unsettled;
                self.take_from_behind_cover();
                if is_unsettled {
                    if self.keeping == Keeping::Locked {
                        // The work may have left it open.
                        self.commands.ask(Command::Lock);
                    }
                    self.changed_elsewhere();
                }
                return;
            }
        };
        if self.is_beside_newer() {
            // Opened too late: nothing would lock it again.
            self.locking = Locking::Failed(LockProblem::Store(Problem::Newer));
            self.take_from_behind_cover();
            return self.commands.ask(Command::Lock);
        }
        let is_waited_for = std::mem::take(&mut self.locking) == Locking::Busy;
        let is_to_lock =
            std::mem::take(&mut self.locks_when_settled) && found.keeping == Keeping::WithLock;
        // Somebody has come in while it was worked on, or it was opened twice and locked in between:
        // nothing is opened to them.
        if self.keeping == Keeping::Locked && (is_to_lock || !is_waited_for) {
            return self.commands.ask(Command::Lock);
        }
        let had_kept = self.keeping.is_on();
        if is_to_lock && !self.would_lose_answers() {
            self.keeping = Keeping::WithLock;
            if !had_kept {
                self.keep_what_was_in_memory(found.book.as_ref());
            }
            return self.locked(stamp);
        }
        match self.place {
            Place::Unlock => self.place = Place::Now,
            Place::ChooseWords if self.backup.restoring.is_read() => self.place = Place::Backup,
            Place::ChooseWords => self.place = Place::Settings,
            _ => {}
        }
        if self.keeping == Keeping::Locked {
            self.loaded(*found, stamp);
            if self.closing == Closing::NotSaved(Problem::Locked) {
                self.closing = Closing::Open;
            }
            return;
        }
        self.keeping = found.keeping;
        if self.keeping.is_on() {
            self.aside.is_missing = false;
            // What was gone is kept anew.
            self.problem = self.problem.filter(|problem| *problem != Problem::Absent);
        }
        if !had_kept && self.keeping.is_on() {
            self.keep_what_was_in_memory(found.book.as_ref());
            if self.closing == Closing::ChoosingWords {
                self.keep(stamp);
            } else {
                if self.closing == Closing::AskedHow {
                    // That has been answered: "Keep this" keeps it with the lock.
                    self.closing = Closing::Open;
                }
                self.keep_unfinished();
                // The lock itself was saved.
                self.ask_for_promise();
            }
        } else if self.closing == Closing::ChoosingWords {
            self.closing = Closing::Open;
        }
        // A stop stands over a closed lock too, and what it was the end of is being written now.
        let is_at_stop = self.now.is_stopped() && self.closing == Closing::Open;
        if is_to_lock && is_at_stop && !self.would_lose_answers() {
            return self.locked(stamp);
        }
        self.offer_waiting(stamp.now);
    }

    /// Keeping has begun with a lock, and with the book as it was when the work began.
    fn keep_what_was_in_memory(&mut self, kept: Option<&Book>) {
        self.keep_leaves();
        self.keep_waiting();
        self.take_from_behind_cover();
        if kept.is_some_and(|kept| *kept != *self.book) {
            self.commands.ask(Command::SaveBook(Rc::clone(&self.book)));
        }
        self.promise_is_wanted();
    }

    /// Somebody went somewhere. What could not be done with the lock is said where it was tried.
    pub(super) fn went(&mut self, place: Place) {
        if matches!(self.locking, Locking::Failed(_)) {
            self.locking = Locking::Idle;
        }
        self.place = place;
    }
}
