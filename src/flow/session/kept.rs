//! What is kept: as it is found, changed, deleted, and brought back.

use std::rc::Rc;

use super::deletions::Gone;
use super::{Command, Found, Session, Stamp};
use crate::domain::book::Book;
use crate::domain::check_in::{CheckIn, CheckInId, Note};
use crate::domain::moment::Moment;
use crate::domain::suggestion::Outcome;
use crate::domain::unfinished::Unfinished;
use crate::flow::keeping::Keeping;
use crate::flow::{now, timer};

impl Session {
    /// The store answers once. What somebody did before it had answered holds.
    pub(super) fn loaded(&mut self, found: Found, stamp: Stamp) {
        if !matches!(self.keeping, Keeping::Unknown | Keeping::Locked) {
            return;
        }
        self.newest = None;
        let own = self.now.underway().map(|underway| underway.check_in.id);
        let unwanted = std::mem::take(&mut self.unwanted);
        for unfinished in &found.unfinished {
            let id = unfinished.check_in.id;
            // What lies there may have been read before, where more was to come back.
            let is_offered = self.now.offered().is_some_and(|offered| offered.check_in.id == id);
            let is_here = is_offered || self.waiting.iter().any(|one| one.check_in.id == id);
            if unwanted.contains(&id) || is_here {
                continue;
            }
            if own == Some(unfinished.check_in.id) {
                // A stop that stood while it was locked: here is what it was the end of.
                self.now.is_the_end_of(unfinished.clone(), stamp.now);
                continue;
            }
            let last = unfinished.check_in.last_moment();
            let later = |waiting: &Unfinished| waiting.check_in.last_moment() <= last;
            self.waiting.insert(self.waiting.partition_point(later), unfinished.clone());
        }
        self.unfinished_kept =
            found.unfinished.iter().map(|unfinished| unfinished.check_in.id).collect();
        let chosen = Rc::clone(&self.book);
        self.take_found(found);
        for id in unwanted {
            self.let_go_of_unfinished(id);
        }
        self.book_changed(Rc::new(self.book.with_first_choices(&chosen)));
        self.take_from_behind_cover();
        let has_stopped =
            self.waiting.last().is_some_and(|last| last.check_in.outcome() == Some(Outcome::Stop));
        if has_stopped && self.now.underway().is_some() && !self.now.holds_answers() {
            // "Check in" was pressed before it was known that they had stopped.
            self.now = now::State::Home;
        }
        let is_asked_as_last =
            self.now.underway().is_none_or(|own| own.check_in.setting == self.book.setting);
        if !is_asked_as_last && !self.now.holds_answers() {
            // "Check in" was pressed before it was known how the couple started last.
            self.now = now::State::Home;
            let context = self.context(stamp);
            self.now = now::update(now::State::Home, now::Event::Started, &context);
        }
        let context = self.context(stamp);
        self.now.learns(&context);
        self.keep_what_waited(stamp);
        self.offer_waiting(stamp.now);
        self.let_tonight_end(stamp.now);
        self.catch_up();
    }

    pub(super) fn take_found(&mut self, found: Found) {
        let before = self.keeping;
        self.keeping = self.kept_beside_newer(found.keeping);
        self.aside = found.aside;
        if let Some(book) = found.book {
            self.book = Rc::new(book);
        }
        let mut check_ins = Vec::with_capacity(found.check_ins.len());
        // They come nearly in order, the oldest first: taken from the other end, each has its
        // place at once.
        for check_in in found.check_ins.into_iter().rev() {
            insert(&mut check_ins, Rc::new(check_in));
        }
        self.check_ins = Rc::new(check_ins);
        self.take_leaves(found.leaves, before);
        if !before.is_on() {
            self.keep_unfinished();
            self.keep_waiting();
        }
    }

    /// Whether something was kept here, and nothing is now, and nobody has read that yet.
    #[must_use]
    pub fn misses_what_was_kept(&self) -> bool {
        self.keeping == Keeping::JustNow && self.aside.is_missing
    }

    /// What is missing is not asked after again.
    pub(super) fn goes_on_without(&mut self) {
        if std::mem::take(&mut self.aside.is_missing) {
            self.commands.ask(Command::ExpectNothing);
        }
    }

    /// Offers the newest check-in that was never finished, once there is room.
    pub(super) fn offer_waiting(&mut self, now: Moment) {
        if self.now == now::State::Home
            && let Some(unfinished) = self.waiting.pop()
        {
            self.now = now::resumed(unfinished, self.book.reveal, now);
            if self.now.is_stopped() {
                self.timer = timer::State::Off;
            }
        }
    }

    pub(super) fn book_changed(&mut self, book: Rc<Book>) {
        if self.book == book {
            return;
        }
        self.book = book;
        if self.keeping.is_on() {
            self.commands.ask(Command::SaveBook(Rc::clone(&self.book)));
        }
    }

    pub(super) fn note_edited(&mut self, id: CheckInId, note: Note) {
        let Some(kept) = self.check_in(id).cloned() else { return };
        if kept.note == note || !self.can_change(id) {
            return;
        }
        let mut edited = CheckIn::clone(&kept);
        edited.note = note;
        let edited = Rc::new(edited);
        self.put(Rc::clone(&edited));
        self.commands.ask(Command::SaveCheckIn(edited));
    }

    /// Deletes at once, and can bring back for ten seconds: the other way
    /// round, a phone taken away in those seconds would still hold the entry.
    pub(super) fn delete(&mut self, id: CheckInId, now: Moment) {
        let Some(check_in) = self.check_in(id).cloned() else { return };
        if !self.can_change(id) {
            return;
        }
        Rc::make_mut(&mut self.check_ins).retain(|kept| kept.id != id);
        self.commands.ask(Command::EraseCheckIn(id));
        self.begin_undo(Gone::CheckIn(check_in), now);
    }

    /// Whether a kept check-in can be written or deleted; says so if not. What
    /// a newer version has written is not this one's to change. One that is
    /// being written anew at this moment is left alone until it is.
    pub(super) fn can_change(&mut self, id: CheckInId) -> bool {
        if let Keeping::Unavailable(problem) = self.keeping {
            self.problem = Some(problem);
            return false;
        }
        self.being_kept.iter().all(|(_, check_in)| check_in.id != id)
    }

    /// Puts a check-in where it belongs, in place of its earlier form.
    pub(super) fn put(&mut self, check_in: Rc<CheckIn>) {
        let check_ins = Rc::make_mut(&mut self.check_ins);
        check_ins.retain(|kept| kept.id != check_in.id);
        insert(check_ins, check_in);
    }
}

/// Puts a check-in among others that stand newest first.
fn insert(check_ins: &mut Vec<Rc<CheckIn>>, check_in: Rc<CheckIn>) {
    let is_newer = |kept: &Rc<CheckIn>| (kept.began, kept.id) > (check_in.began, check_in.id);
    check_ins.insert(check_ins.partition_point(is_newer), check_in);
}
