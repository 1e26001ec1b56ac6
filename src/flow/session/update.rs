//! What follows for the whole app when something happens.

use std::rc::Rc;

use super::{Command, Event, Found, Place, Session};
use crate::domain::check_in::{CheckIn, CheckInId, Note, pains_before};
use crate::domain::moment::Moment;
use crate::domain::suggestion::Outcome;
use crate::domain::unfinished::Unfinished;
use crate::flow::keeping::{Closing, Keeping, Problem};
use crate::flow::{now, timer};

/// What the clock said when something happened, and a fresh random name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// What the clock said.
    pub now: Moment,
    /// 128 fresh random bits.
    pub fresh: u128,
}

/// What follows. Any event in any session returns.
#[must_use]
pub fn update(session: &Session, event: Event, stamp: Stamp) -> Session {
    let mut next = session.clone();
    next.happened(event, stamp);
    next
}

impl Session {
    fn happened(&mut self, event: Event, stamp: Stamp) {
        match event {
            Event::Now(event) => self.now_happened(event, stamp),
            Event::Timer(event) => self.timer_happened(event, stamp.now),
            Event::Went(place) => self.place = place,
            Event::WentBack => self.went_back(stamp),
            Event::Loaded(found) => self.loaded(*found, stamp.now),
            Event::Refreshed(found) => self.refreshed(*found),
            Event::KeepPressed => self.keep_pressed(),
            Event::KeepingChosen(keeping) => self.keeping_chosen(keeping),
            Event::NotKept => self.not_kept(stamp),
            Event::SaveFinished(result) => self.save_finished(result),
            Event::BackgroundSaveFinished(result) => self.problem = result.err().or(self.problem),
            Event::DonePressed => self.done(stamp),
            Event::BookChanged(book) => self.book_changed(Rc::new(*book)),
            Event::NoteEdited(id, note) => self.note_edited(id, note),
            Event::Deleted(id) => self.delete(id),
            Event::DeletionUndone => self.undo_deletion(),
            Event::DeletionSettled(id) => {
                if self.deleted.as_ref().is_some_and(|check_in| check_in.id == id) {
                    self.deleted = None;
                }
            }
            Event::ErasedEverything => self.erase_everything(stamp),
            Event::ProblemRead => self.problem = None,
            Event::CommandsTaken(number) => self.commands.forget_before(number),
        }
    }

    /// One place for every change of the check-in: what may be kept of an
    /// unfinished one is written whenever it has changed.
    fn now_happened(&mut self, event: now::Event, stamp: Stamp) {
        let is_stop = matches!(event, now::Event::Stopped { .. });
        let is_start = matches!(event, now::Event::Started | now::Event::TookUp);
        if self.closing == Closing::Saving && !is_stop {
            return;
        }
        if self.closing == Closing::Saved && (is_stop || is_start) {
            // What is on the screen is kept already: this begins another one.
            self.finish();
        }
        let before = now::unfinished(&self.now);
        let context = self.context(stamp);
        self.now = now::update(std::mem::take(&mut self.now), event, &context);
        if is_stop || is_start {
            self.place = Place::Now;
            self.closing = Closing::Open;
            if matches!(self.timer, timer::State::Due { .. }) {
                self.timer = timer::State::Off;
            }
        }
        if is_stop {
            self.timer = timer::State::Off;
        }
        self.write_unfinished(before);
        self.offer_waiting(stamp.now);
    }

    fn context(&self, stamp: Stamp) -> now::Context {
        let kept = self.check_ins.iter().map(Rc::as_ref);
        now::Context {
            now: stamp.now,
            id: CheckInId(stamp.fresh),
            setting: self.book.setting,
            reveal: self.book.reveal,
            pains_before: pains_before(kept, self.book.setting, stamp.now),
        }
    }

    fn write_unfinished(&mut self, before: Option<Unfinished>) {
        if !self.keeping.is_on() {
            return;
        }
        let after = now::unfinished(&self.now);
        if before == after {
            return;
        }
        if let Some(before) = &before
            && after.as_ref().is_none_or(|after| after.check_in.id != before.check_in.id)
        {
            self.commands.ask(Command::EraseUnfinished(before.check_in.id));
        }
        if let Some(after) = after {
            self.commands.ask(Command::SaveUnfinished(Box::new(after)));
        }
    }

    fn timer_happened(&mut self, event: timer::Event, now: Moment) {
        let before = self.timer;
        self.timer = timer::update(before, event, now);
        if matches!(self.timer, timer::State::Due { .. }) && self.timer != before {
            self.commands.ask(Command::AskGently);
        }
    }

    fn went_back(&mut self, stamp: Stamp) {
        match (self.place, self.closing) {
            (Place::Now, Closing::AskedHow | Closing::NotSaved(_)) => self.closing = Closing::Open,
            (Place::Now, Closing::Saved) => self.done(stamp),
            (Place::Now, _) => self.now_happened(now::Event::WentBack, stamp),
            _ => self.place = Place::Now,
        }
    }

    fn loaded(&mut self, found: Found, now: Moment) {
        self.waiting.clone_from(&found.unfinished);
        self.waiting.sort_by_key(|unfinished| unfinished.check_in.last_moment());
        self.refreshed(found);
        if let Some(unfinished) = now::unfinished(&self.now)
            && self.keeping.is_on()
        {
            // Somebody stopped before the store had answered.
            self.commands.ask(Command::SaveUnfinished(Box::new(unfinished)));
        }
        self.offer_waiting(now);
    }

    fn refreshed(&mut self, found: Found) {
        self.keeping = found.keeping;
        self.aside = found.aside;
        if let Some(book) = found.book {
            self.book = Rc::new(book);
        }
        let mut check_ins: Vec<_> = found.check_ins.into_iter().map(Rc::new).collect();
        check_ins.sort_by(newest_first);
        self.check_ins = Rc::new(check_ins);
    }

    /// Offers the newest check-in that was never finished, once there is room.
    fn offer_waiting(&mut self, now: Moment) {
        if self.now == now::State::Home
            && let Some(unfinished) = self.waiting.pop()
        {
            self.now = now::resumed(unfinished, self.book.reveal, now);
        }
    }

    fn keep_pressed(&mut self) {
        if !matches!(self.closing, Closing::Open | Closing::NotSaved(_)) {
            return;
        }
        match self.keeping {
            Keeping::WithoutLock => self.keep(),
            Keeping::JustNow => self.closing = Closing::AskedHow,
            Keeping::Unavailable(problem) => self.closing = Closing::NotSaved(problem),
            Keeping::Unknown => self.closing = Closing::NotSaved(Problem::BrokeOff),
        }
    }

    fn keeping_chosen(&mut self, keeping: Keeping) {
        match (self.closing, keeping) {
            (Closing::AskedHow, Keeping::WithoutLock) => self.keep(),
            (Closing::AskedHow, _) => self.closing = Closing::Open,
            (_, Keeping::JustNow) if self.keeping.is_on() => self.keeping = Keeping::JustNow,
            (_, Keeping::WithoutLock) if self.keeping == Keeping::JustNow => {
                self.keeping = Keeping::WithoutLock;
                self.commands.ask(Command::SaveBook(Rc::clone(&self.book)));
            }
            _ => {}
        }
    }

    fn keep(&mut self) {
        if let Some(underway) = self.now.underway()
            && underway.check_in.outcome().is_some()
        {
            let check_in = Rc::new(underway.check_in.clone());
            self.closing = Closing::Saving;
            self.commands.ask(Command::Keep(Rc::clone(&self.book), check_in));
        }
    }

    fn save_finished(&mut self, result: Result<(), Problem>) {
        if self.closing != Closing::Saving {
            return;
        }
        match result {
            Err(problem) => self.closing = Closing::NotSaved(problem),
            Ok(()) => {
                self.closing = Closing::Saved;
                self.keeping = Keeping::WithoutLock;
                if let Some(underway) = self.now.underway() {
                    self.put(Rc::new(underway.check_in.clone()));
                }
            }
        }
    }

    fn not_kept(&mut self, stamp: Stamp) {
        let is_between = self.now.underway().is_some_and(|u| u.check_in.outcome().is_some());
        if is_between && self.closing != Closing::Saving && self.closing != Closing::Saved {
            self.closing = Closing::Open;
            self.now_happened(now::Event::Ended, stamp);
        }
    }

    fn done(&mut self, stamp: Stamp) {
        if self.closing == Closing::Saved {
            self.finish();
            self.offer_waiting(stamp.now);
        }
    }

    fn finish(&mut self) {
        self.closing = Closing::Open;
        self.now = now::State::Home;
    }

    fn book_changed(&mut self, book: Rc<crate::domain::book::Book>) {
        if self.book == book {
            return;
        }
        self.book = book;
        if self.keeping.is_on() {
            self.commands.ask(Command::SaveBook(Rc::clone(&self.book)));
        }
    }

    fn note_edited(&mut self, id: CheckInId, note: Note) {
        let Some(kept) = self.check_in(id) else { return };
        if kept.note == note {
            return;
        }
        let mut edited = CheckIn::clone(kept);
        edited.note = note;
        let edited = Rc::new(edited);
        self.put(Rc::clone(&edited));
        self.commands.ask(Command::SaveCheckIn(edited));
    }

    /// Deletes at once, and can bring back for ten seconds: the other way
    /// round, a phone taken away in those seconds would still hold the entry.
    fn delete(&mut self, id: CheckInId) {
        let Some(check_in) = self.check_in(id).cloned() else { return };
        Rc::make_mut(&mut self.check_ins).retain(|kept| kept.id != id);
        self.deleted = Some(check_in);
        self.commands.ask(Command::EraseCheckIn(id));
        self.commands.ask(Command::SettleDeletion(id));
    }

    fn undo_deletion(&mut self) {
        if let Some(check_in) = self.deleted.take() {
            self.put(Rc::clone(&check_in));
            self.commands.ask(Command::SaveCheckIn(check_in));
        }
    }

    fn erase_everything(&mut self, stamp: Stamp) {
        let commands = std::mem::take(&mut self.commands);
        let has_stopped = self.now.is_stopped();
        let now = if has_stopped { std::mem::take(&mut self.now) } else { now::State::Home };
        let place = self.place;
        *self = Self::new(crate::domain::book::BookId(stamp.fresh));
        self.commands = commands;
        self.commands.ask(Command::EraseEverything);
        self.keeping = Keeping::JustNow;
        self.place = place;
        self.now = now;
    }

    /// Puts a check-in where it belongs, in place of its earlier form.
    fn put(&mut self, check_in: Rc<CheckIn>) {
        let check_ins = Rc::make_mut(&mut self.check_ins);
        check_ins.retain(|kept| kept.id != check_in.id);
        let place = check_ins.partition_point(|kept| newest_first(kept, &check_in).is_lt());
        check_ins.insert(place, check_in);
    }
}

fn newest_first(a: &Rc<CheckIn>, b: &Rc<CheckIn>) -> std::cmp::Ordering {
    (b.began, b.id).cmp(&(a.began, a.id))
}

impl Session {
    /// Whether the screen may offer to carry on after this check-in: not after
    /// a stop, which ends the evening until the two begin anew themselves.
    #[must_use]
    pub fn offers_another_round(&self) -> bool {
        self.now.underway().is_some_and(|underway| {
            matches!(underway.check_in.outcome(), Some(Outcome::GoOn(_) | Outcome::Pause))
        })
    }
}
