//! The cover: what was on the screen is put away, because somebody has come in.

use std::rc::Rc;

use super::{Place, Session, Stamp};
use crate::domain::book::Book;
use crate::domain::check_in::CheckInId;
use crate::domain::leaf::{Leaf, put_among};
use crate::domain::unfinished::{Turn, Unfinished};
use crate::flow::keeping::{Closing, Keeping, Locking};
use crate::flow::{now, timer};

/// What was covered before it was known whether things are kept here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Behind {
    /// The book that a first lock is being put on.
    book: Option<Rc<Book>>,
    leaves: Vec<Rc<Leaf>>,
    waiting: Vec<Unfinished>,
}

impl Session {
    /// Whoever lifts the cover finds the Now screen. What was answered or written and
    /// not kept is gone; where things are kept, an unfinished check-in waits to be
    /// offered again, as after a reload. A stop stands, as ever; its screen shows
    /// no answer. The timer is off: a phone that asks from under its cover tells.
    pub(super) fn covered(&mut self, stamp: Stamp) {
        self.place = Place::Now;
        self.look_back.drafts.clear();
        self.hide_files();
        self.settle_every_deletion();
        self.timer = timer::State::Off;
        if self.keeping == Keeping::WithLock {
            return self.locked(stamp);
        }
        let waits = self.may_come_to_be_kept();
        // What is being written at this moment is about to be kept.
        if !self.keeping.is_on() && self.being_kept.is_empty() && !waits {
            self.drop_what_is_not_kept();
        }
        self.waits_for_lock_since(self.locking);
        let closing = std::mem::take(&mut self.closing);
        let is_being_kept = matches!(closing, Closing::Saving | Closing::Saved);
        if self.now.is_stopped() {
            self.stands_stopped(is_being_kept, stamp);
        } else if let Some(offered) = self.now.take_offered() {
            self.waiting.push(offered);
        } else {
            self.puts_away(is_being_kept);
        }
        if waits {
            self.put_behind_cover();
        }
        self.offer_waiting(stamp.now);
    }

    /// Whether it is not known yet if things are kept here, or a first lock is being put on for them.
    fn may_come_to_be_kept(&self) -> bool {
        let is_first_lock = self.keeping == Keeping::JustNow && self.locking == Locking::Busy;
        self.is_reading() || is_first_lock
    }

    /// Until that is known nobody finds it.
    fn put_behind_cover(&mut self) {
        if self.locking == Locking::Busy {
            self.behind_cover.book.get_or_insert_with(|| Rc::clone(&self.book));
        }
        for leaf in self.leaves.iter() {
            put_among(&mut self.behind_cover.leaves, Rc::clone(leaf));
        }
        self.behind_cover.waiting.append(&mut self.waiting);
        self.drop_what_is_not_kept();
    }

    /// It is known: where things are kept, it is kept, but for what is there already; and else it is
    /// gone.
    pub(super) fn take_from_behind_cover(&mut self) {
        let Behind { book, leaves, waiting } = std::mem::take(&mut self.behind_cover);
        if !self.keeping.is_on() {
            return;
        }
        if let Some(book) = book {
            self.book = Rc::new(book.with_first_choices(&self.book));
        }
        for leaf in leaves {
            if self.leaf(leaf.id).is_none() {
                put_among(Rc::make_mut(&mut self.leaves), Rc::clone(&leaf));
                self.save_leaf(leaf);
            }
        }
        self.waiting.extend(waiting);
        self.keep_waiting();
    }

    /// Of the book there is left what tells nothing of the two, and what they agreed on seeing.
    pub(super) fn drop_what_is_not_kept(&mut self) {
        let Book { id, setting, reveal, asking, .. } = *self.book;
        self.book = Rc::new(Book { setting, reveal, asking, ..Book::new(id) });
        self.leaves = Rc::default();
        self.now.withdraw_offered();
        self.waiting.clear();
    }

    /// At the screen that says so. What was answered and written before it is there again where it
    /// is kept, as after a reload. Elsewhere the stop is all there is.
    fn stands_stopped(&mut self, is_being_kept: bool, stamp: Stamp) {
        let Some(unfinished) = now::unfinished(&self.now) else { return };
        if self.keeping.is_on() && !is_being_kept {
            self.now = now::resumed(unfinished, self.book.reveal, stamp.now);
            return;
        }
        let setting = unfinished.check_in.setting;
        // Of a name of its own, where what it was the end of is kept under the other.
        let waits = self.may_come_to_be_kept() && unfinished.check_in.says_something();
        let is_apart = is_being_kept || waits;
        let id = if is_apart { CheckInId(stamp.fresh) } else { unfinished.check_in.id };
        if waits {
            self.waiting.push(unfinished);
        }
        // Nothing is asked any more that an earlier pain would be held against.
        let context = now::Context { id, setting, pains_before: [None; 2], ..self.context(stamp) };
        let stop = now::Event::Stopped { by_signal: false };
        self.now = now::update(now::State::Home, stop, &context);
        self.keep_unfinished();
    }

    /// A check-in under way, where nobody has stopped.
    fn puts_away(&mut self, is_being_kept: bool) {
        if let Some(unfinished) = now::unfinished(&self.now).filter(|_| !is_being_kept) {
            // What the first of two has not sealed is asked anew: alone, it is nothing to go on with.
            let is_begun = unfinished.turn != Turn::First || !unfinished.check_in.rounds.is_empty();
            if (self.keeping.is_on() || self.may_come_to_be_kept()) && is_begun {
                self.waiting.push(unfinished);
            } else {
                self.let_go_of_unfinished(unfinished.check_in.id);
            }
        }
        self.now = now::State::Home;
    }
}
