//! What follows for the whole app when something happens.

use std::rc::Rc;

use super::{Command, Event, Place, Session};
use crate::domain::check_in::{CheckInId, pains_before};
use crate::domain::moment::Moment;
use crate::domain::unfinished::Unfinished;
use crate::flow::backup::Restoring;
use crate::flow::books::Turning;
use crate::flow::keeping::{Closing, Keeping, Locking, Problem};
use crate::flow::{look_back, now, practise, timer};

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
    if !session.comes_too_soon(&event, stamp.now) {
        next.happened(event, stamp);
    }
    next.note_what_came(session, stamp.now);
    next.forget_practise_elsewhere();
    next.look_back_keeps_up(stamp);
    next.exports_keep_up(stamp);
    next
}

impl Session {
    fn happened(&mut self, event: Event, stamp: Stamp) {
        let before = self.place;
        let asked = self.asked_of_the_other().cloned();
        self.follow(event, stamp);
        self.leave_prepare(before);
        self.leave_exports();
        self.leave_backup(before);
        self.leave_range();
        self.leave_books(before);
        self.leave_erasing(before);
        self.remember_what_stays(asked, stamp.now);
    }

    fn follow(&mut self, event: Event, stamp: Stamp) {
        match event {
            Event::Now(event) => self.now_happened(event, stamp),
            Event::Timer(event) => self.timer_happened(event, stamp.now),
            Event::Prepare(event) => self.prepare_happened(event, stamp),
            Event::Exports(event) => self.exports_happened(event, stamp),
            Event::Practise(event) => self.practise_happened(event, stamp),
            Event::Backup(event) => self.backup_happened(event, stamp),
            Event::Books(event) => self.books_happened(event, stamp),
            Event::DayOfRangeChosen(day) => self.day_of_range_chosen(day),
            Event::RangeDeleted(first, last) => self.delete_range(first, last),
            Event::Range(event) => self.range_happened(event, stamp.now),
            Event::NotDeleted(problem) => {
                self.write_reported(false);
                self.could_not_be_deleted(problem);
            }
            Event::LookBack(event) => self.look_back_happened(event, stamp),
            Event::Went(place) => self.went(place),
            Event::WentBack => self.went_back(stamp),
            Event::NewestRead(newest) => self.newest_read(newest),
            Event::Loaded(found) => self.loaded(*found, stamp),
            Event::ChangedElsewhere => self.changed_elsewhere(),
            Event::Refreshed(found) => self.refreshed(*found, stamp),
            Event::RefreshFailed => self.refresh_failed(),
            Event::NewerOpened => self.newer_opened(stamp),
            Event::KeepPressed => self.keep_pressed(stamp),
            Event::KeepingChosen(keeping) => self.keeping_chosen(keeping, stamp),
            Event::NotKept => self.not_kept(stamp),
            Event::SaveFinished(result) => self.save_finished(result),
            Event::BackgroundSaveFinished(Err(problem)) => {
                self.write_reported(false);
                self.could_not_be_written(problem);
            }
            Event::FileRefused => self.no_file = true,
            Event::DonePressed => self.done(stamp),
            Event::BookChanged(book) => self.agreed(*book),
            Event::NoteEdited(id, note) => self.note_edited(id, note),
            Event::Deleted(id) => self.delete(id, stamp.now),
            Event::LeafWritten(leaf) => self.leaf_written(*leaf),
            Event::LeafRemoved(id) => self.leaf_removed(id, stamp.now),
            Event::DeletionUndone => self.undo_deletion(stamp.now),
            Event::DeletionSettled(number) => self.settle_deletion(number),
            Event::ErasedEverything => self.erase_everything(stamp),
            Event::Erased(result) => self.erased(result, stamp.now),
            Event::ErasureUndone => self.undo_erasure(stamp.now),
            Event::CameBack(result) => self.came_back(result),
            Event::ClockRead => self.clock_read(stamp),
            Event::ClockBelieved => self.clock_believed(stamp),
            Event::Covered => self.covered(stamp),
            Event::Locked => self.locked(stamp),
            Event::LockTouched => self.lock_touched(),
            Event::LockSettled(result) => self.lock_settled(result, stamp),
            Event::ProblemRead => self.problem_read(),
            Event::MissingRead => self.goes_on_without(),
            Event::Promised(promise) => self.promised(promise),
            Event::RemindersEnded => self.reminders_ended(stamp),
            Event::Asked(command) if command.saves_a_file_at_once() => self.commands.ask(command),
            Event::BackgroundSaveFinished(Ok(())) => {
                self.write_reported(true);
                self.ask_for_promise();
            }
            Event::Asked(_) => {}
            Event::CommandsTaken(number) => self.commands.forget_before(number),
        }
    }

    /// One place for every change of the check-in: what may be kept of an
    /// unfinished one is written whenever it has changed.
    pub(super) fn now_happened(&mut self, event: now::Event, stamp: Stamp) {
        let is_stop = matches!(event, now::Event::Stopped { .. });
        let is_start = matches!(event, now::Event::Started | now::Event::TookUp);
        match self.closing {
            // So is what a lock is being put on for.
            Closing::ChoosingWords if self.locking == Locking::Busy && !is_stop => return,
            Closing::Saving if !is_stop => return,
            // What is on the screen is kept, and stays as it was kept: only a
            // stop or a new start goes on from here, and begins another one.
            Closing::Saved if !is_stop && event != now::Event::Started => return,
            Closing::Saved => self.finish(),
            _ => {}
        }
        let begins = is_stop || event == now::Event::Started;
        if begins && let Some(offered) = self.now.take_offered() {
            // It waits for its turn again, as it was.
            self.waiting.push(offered);
        }
        let before = now::unfinished(&self.now);
        let context = self.context(stamp);
        let was = self.now.clone();
        self.now = now::update(std::mem::take(&mut self.now), event, &context);
        if self.now == was && !is_stop {
            return;
        }
        if is_stop || is_start {
            self.place = Place::Now;
            if matches!(self.timer, timer::State::Due { .. }) {
                self.timer = timer::State::Off;
            }
        }
        if is_stop {
            self.timer = timer::State::Off;
            self.books.turning = Turning::Idle;
        }
        if is_stop || is_start || self.now.underway().is_none() {
            self.closing = Closing::Open;
        }
        self.write_unfinished(before);
        self.offer_waiting(stamp.now);
    }

    pub(super) fn context(&self, stamp: Stamp) -> now::Context {
        let kept = self.check_ins.iter().map(AsRef::as_ref);
        // A check-in at hand goes by how it began, whatever was chosen since.
        let setting = self.now.at_hand().map_or(self.book.setting, |own| own.check_in.setting);
        now::Context {
            now: stamp.now,
            id: CheckInId(stamp.fresh),
            setting: self.book.setting,
            reveal: self.book.reveal,
            pains_before: pains_before(kept, setting, stamp.now),
        }
    }

    fn write_unfinished(&mut self, before: Option<Unfinished>) {
        let after = now::unfinished(&self.now);
        if before == after {
            return;
        }
        if let Some(before) = before
            && after.is_none_or(|after| after.check_in.id != before.check_in.id)
        {
            self.let_go_of_unfinished(before.check_in.id);
        }
        self.keep_unfinished();
    }

    /// Writes what may be kept of the check-in on the screen, where things are
    /// kept at all, and where it is not kept as a finished one.
    pub(super) fn keep_unfinished(&mut self) {
        if let Some(unfinished) = now::unfinished(&self.now)
            && self.keeping.is_on()
            && !matches!(self.closing, Closing::Saving | Closing::Saved)
        {
            remember(&mut self.unfinished_kept, unfinished.check_in.id);
            self.commands.ask(Command::SaveUnfinished(Box::new(unfinished)));
        }
    }

    /// Writes those that wait to be offered again, where keeping has begun since.
    pub(super) fn keep_waiting(&mut self) {
        if self.keeping.is_on() {
            for waiting in &self.waiting {
                if remember(&mut self.unfinished_kept, waiting.check_in.id) {
                    self.commands.ask(Command::SaveUnfinished(Box::new(waiting.clone())));
                }
            }
        }
    }

    /// Lets go of the unfinished form of a check-in, if it was ever written:
    /// also where nothing is kept any more.
    pub(super) fn let_go_of_unfinished(&mut self, id: CheckInId) {
        if !self.unfinished_kept.contains(&id) {
            return;
        }
        if self.is_beside_newer() {
            self.problem = Some(Problem::Newer);
        } else {
            self.unfinished_kept.retain(|kept| *kept != id);
            self.commands.ask(Command::EraseUnfinished(id));
        }
    }

    /// Something in the background could not be written.
    pub(super) fn could_not_be_written(&mut self, problem: Problem) {
        self.problem = Some(problem);
        if problem != Problem::Absent {
            self.tabs.may_lack = true;
        } else if self.keeping.is_on() {
            // Whoever wants to keep anew is asked as at the first time.
            (self.keeping, self.misses_its_place) = (Keeping::JustNow, true);
            self.forget_failed_writes();
            self.leaves = Rc::default();
            self.changed_elsewhere();
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
        if self.asks().is_some() {
            // "Not now": nothing beneath the question was on the screen.
            return self.timer_happened(timer::Event::Ended, stamp.now);
        }
        match (self.place, self.closing) {
            (Place::Now, Closing::AskedHow | Closing::Reading | Closing::NotSaved(_)) => {
                self.closing = Closing::Open;
            }
            // What it is being put on for is kept with it, as soon as it is there.
            (Place::Now, Closing::ChoosingWords) if self.locking == Locking::Busy => {}
            (Place::Now, Closing::ChoosingWords) => self.closing = Closing::AskedHow,
            (Place::ChooseWords, _) if self.backup.restoring.is_read() => self.went(Place::Backup),
            // What is being written goes on without anybody.
            (Place::Backup, _)
                if self.backup.restoring != Restoring::Idle
                    && !self.backup.restoring.is_made()
                    && !self.backup.restoring.is_being_written() =>
            {
                self.let_go_of_restoring();
            }
            (Place::ChooseWords | Place::Backup | Place::DeleteRange | Place::CloseBook, _) => {
                self.went(Place::Settings);
            }
            (Place::Now, Closing::Saved) => self.done(stamp),
            (Place::Now, _) => self.now_happened(now::Event::WentBack, stamp),
            (Place::Prepare, _) => match self.prepare.back() {
                Some(before) => self.prepare = before,
                None => self.place = Place::Now,
            },
            (Place::TakeAway, _) => self.back_from_exports(),
            (Place::Practise, _) if self.practise.can_go_back() => {
                self.practise_happened(practise::Event::WentBack, stamp);
            }
            (Place::LookBack, _) if self.look_back.can_go_back() => {
                self.look_back_happened(look_back::Event::WentBack, stamp);
            }
            _ => self.place = Place::Now,
        }
    }
}

/// Remembers a check-in once; whether it was not remembered before.
pub(super) fn remember(kept: &mut Vec<CheckInId>, id: CheckInId) -> bool {
    let is_new = !kept.contains(&id);
    if is_new {
        kept.push(id);
    }
    is_new
}
