//! The close: keep the check-in on the screen, or do not.

use std::rc::Rc;

use super::tabs::goes_on_from;
use super::update::remember;
use super::{Command, Session, Stamp};
use crate::domain::book::Book;
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::domain::suggestion::Outcome;
use crate::flow::keeping::{Closing, Keeping, Locking, Problem};
use crate::flow::now;

impl Session {
    /// Whether the screen may offer to carry on after this check-in: not after
    /// a stop, which ends the evening until the two begin anew themselves.
    #[must_use]
    pub fn offers_another_round(&self) -> bool {
        self.now.underway().is_some_and(|underway| {
            matches!(underway.check_in.outcome(), Some(Outcome::GoOn(_) | Outcome::Pause))
        })
    }

    pub(super) fn keep_pressed(&mut self, stamp: Stamp) {
        if !self.is_at_close() || !matches!(self.closing, Closing::Open | Closing::NotSaved(_)) {
            return;
        }
        match self.keeping {
            Keeping::WithoutLock | Keeping::WithLock => self.keep(stamp),
            Keeping::Locked => self.closing = Closing::NotSaved(Problem::Locked),
            Keeping::JustNow => self.closing = Closing::AskedHow,
            Keeping::Unavailable(problem) => {
                self.closing = Closing::NotSaved(problem);
                // It may have been in passing: whoever tries again tries with what is there then.
                if !self.is_beside_newer() {
                    self.changed_elsewhere();
                }
            }
            Keeping::Unknown => self.closing = Closing::Reading,
        }
    }

    /// How things are kept is known now: what waited for that is kept.
    pub(super) fn keep_what_waited(&mut self, stamp: Stamp) {
        if self.closing == Closing::Reading {
            self.closing = Closing::Open;
            self.keep_pressed(stamp);
        }
    }

    pub(super) fn keeping_chosen(&mut self, keeping: Keeping, stamp: Stamp) {
        match (self.closing, keeping) {
            (Closing::AskedHow, Keeping::WithoutLock) => self.keep(stamp),
            (Closing::AskedHow, Keeping::WithLock) => {
                self.locking = Locking::Idle;
                self.closing = Closing::ChoosingWords;
            }
            (Closing::AskedHow, _) => self.closing = Closing::Open,
            // A second tap on the first choice.
            (Closing::Saving, _) => {}
            (_, Keeping::WithoutLock) if self.keeping == Keeping::JustNow => {
                self.keeping_began();
                self.promise_is_wanted();
                self.commands.ask(Command::Begin(Rc::clone(&self.book)));
                self.keep_leaves();
                self.keep_unfinished();
                self.keep_waiting();
            }
            _ => {}
        }
    }

    pub(super) fn keep(&mut self, stamp: Stamp) {
        if self.is_beside_newer() {
            self.closing = Closing::NotSaved(Problem::Newer);
        } else if let Some(underway) = self.now.underway()
            && underway.check_in.outcome().is_some()
        {
            let own = underway.check_in.id;
            let mut check_in = self.beside_others(&underway.check_in, CheckInId(stamp.fresh));
            self.now.goes_on_as(&check_in);
            if self.check_in(check_in.id).is_none_or(|kept| **kept != check_in) {
                check_in.kept = self.dated(stamp.now);
            }
            let check_in = Rc::new(check_in);
            self.closing = Closing::Saving;
            self.unfinished_kept.retain(|kept| *kept != check_in.id);
            let book = Rc::clone(&self.book);
            let keep = if self.keeping.is_on() { Command::KeepOn } else { Command::Keep };
            self.commands.ask(keep(Rc::clone(&book), Rc::clone(&check_in)));
            if own != check_in.id {
                self.let_go_of_unfinished(own);
            }
            self.being_kept.push_back((book, check_in));
        }
    }

    /// What was written is what was on the screen when Keep was pressed. If
    /// somebody stopped in the meantime, the stop is not written with it, and
    /// the screen does not say so.
    pub(super) fn save_finished(&mut self, result: Result<(), Problem>) {
        let Some((book, check_in)) = self.being_kept.pop_front() else { return };
        let is_on_screen = self.closing == Closing::Saving && self.being_kept.is_empty();
        match result {
            Ok(()) => self.was_kept(&book, check_in, is_on_screen),
            Err(problem) => {
                // Its unfinished form, if there was one, is still there.
                remember(&mut self.unfinished_kept, check_in.id);
                if is_on_screen {
                    self.closing = Closing::NotSaved(problem);
                }
                if is_on_screen && problem != Problem::Absent {
                    self.keep_unfinished();
                } else {
                    self.could_not_be_written(problem);
                }
            }
        }
    }

    fn was_kept(&mut self, book: &Rc<Book>, check_in: Rc<CheckIn>, is_on_screen: bool) {
        let begins = !self.keeping.is_on() && !self.is_beside_newer();
        if begins && *book != self.book {
            // Changed while the first one was being kept.
            self.commands.ask(Command::SaveBook(Rc::clone(&self.book)));
        }
        self.keeping_began();
        self.was_written(check_in.id);
        if begins {
            self.promise_is_wanted();
            self.keep_leaves();
        }
        self.keep_waiting();
        if is_on_screen {
            self.now.goes_on_as(&check_in);
            self.closing = Closing::Saved;
        } else {
            self.keep_unfinished();
        }
        self.put(check_in);
        self.ask_for_promise();
    }

    pub(super) fn keeping_began(&mut self) {
        if !self.keeping.is_on() {
            // It was written, and a newer version has said hello meanwhile.
            self.keeping = self.kept_beside_newer(Keeping::WithoutLock);
        }
        self.problem = self.problem.filter(|problem| *problem != Problem::Absent);
        self.aside.is_missing = false;
    }

    pub(super) fn not_kept(&mut self, stamp: Stamp) {
        let is_settled = !matches!(self.closing, Closing::Saving | Closing::Saved);
        if let Some(underway) = self.now.underway()
            && self.is_at_close()
            && is_settled
            && self.being_kept.is_empty()
        {
            let own = underway.check_in.clone();
            if self.keeping == Keeping::Locked {
                self.unwanted.push(own.id);
            }
            self.now_happened(now::Event::Ended, stamp);
            // Kept once, before somebody stopped and it went on; and not what
            // another tab has kept.
            if self.check_in(own.id).is_some_and(|kept| goes_on_from(&own, kept)) {
                self.delete(own.id, stamp.now);
            }
        }
    }

    pub(super) fn done(&mut self, stamp: Stamp) {
        if self.closing == Closing::Saved {
            self.finish();
            self.offer_waiting(stamp.now);
        }
    }

    pub(super) fn finish(&mut self) {
        self.closing = Closing::Open;
        self.now = now::State::Home;
    }

    /// Whether the close is on the screen, where alone it can be kept or not: a
    /// late second tap must not decide about the one that is offered next.
    fn is_at_close(&self) -> bool {
        self.now.underway().is_some_and(|underway| underway.step == now::Step::Closing)
    }
}
