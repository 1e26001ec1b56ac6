//! Check-ins from a day to a day, deleted at one stroke, and brought back the same way for ten
//! seconds.
//!
//! Many take their time: they are off the screen at once, and said to be deleted once they are.

use std::rc::Rc;

use super::deletions::{Gone, NotDeleted};
use super::{Command, Place, Session};
use crate::domain::changes::{Change, Changes};
use crate::domain::check_in::CheckIn;
use crate::domain::moment::{Day, Moment};
use crate::flow::backup::Progress;
use crate::flow::keeping::{Keeping, Problem};
use crate::flow::range::{Event, State, Way, Work};

impl Session {
    /// The check-ins that began on the days that are chosen.
    pub fn in_range(&self) -> impl Iterator<Item = &Rc<CheckIn>> {
        self.check_ins.iter().filter(|kept| self.range.holds(kept.began.day()))
    }

    pub(super) fn day_of_range_chosen(&mut self, day: Day) {
        if self.place == Place::DeleteRange {
            self.range = self.range.with(day);
        }
    }

    /// What is deleted is what was counted on the screen.
    pub(super) fn delete_range(&mut self, first: Day, last: Day) {
        if self.range.days() != Some((first, last)) {
            return;
        }
        if let Keeping::Unavailable(problem) = self.keeping {
            self.problem = Some(problem);
            return;
        }
        let is_being_kept = |own: &CheckIn| self.being_kept.iter().any(|(_, one)| one.id == own.id);
        let gone: Vec<_> = self.in_range().filter(|kept| !is_being_kept(kept)).cloned().collect();
        if gone.is_empty() {
            return;
        }
        let removed = gone.iter().map(Change::removed).collect();
        let changes = Rc::new(Changes { check_ins: removed, ..Changes::default() });
        self.check_ins = self.contents().after(&changes).check_ins;
        self.range = State::Nothing;
        self.set_to_work(Way::Deleting, changes);
    }

    /// Brings back what was deleted at one stroke; whether it can be.
    pub(super) fn bring_range_back(&mut self, deleted: &Changes) -> bool {
        if let Keeping::Unavailable(problem) = self.keeping {
            self.problem = Some(problem);
            return false;
        }
        let back = deleted.taken_back();
        self.check_ins = self.contents().after(&back).check_ins;
        let ids = back.check_ins.iter().filter_map(|one| Some(one.after.as_ref()?.id));
        self.deletions.bring_back(ids);
        self.set_to_work(Way::BringingBack, Rc::new(back));
        true
    }

    fn set_to_work(&mut self, way: Way, changes: Rc<Changes>) {
        let number = self.at_work.begun();
        self.commands.ask(Command::Change(number, Rc::clone(&changes)));
        let progress = Progress::default();
        let work = Work { number, way, changes, progress, is_for_good: false };
        self.deletions.at_work.push(work);
    }

    /// The ranges that are being deleted or brought back.
    #[must_use]
    pub fn ranges_at_work(&self) -> &[Work] {
        &self.deletions.at_work
    }

    pub(super) const fn has_ranges_at_work(&self) -> bool {
        !self.deletions.at_work.is_empty()
    }

    pub(super) fn range_happened(&mut self, event: Event, now: Moment) {
        if let Event::Ended(_, result) = event {
            self.write_reported(result == Ok(true));
        }
        let (Event::Prepared(number, _) | Event::LetGo(number) | Event::Ended(number, _)) = event;
        let at_work = &mut self.deletions.at_work;
        let Some(at) = at_work.iter().position(|work| work.number == number) else { return };
        match event {
            Event::Prepared(_, progress) => {
                if let Some(work) = at_work.get_mut(at) {
                    work.progress = progress;
                }
            }
            Event::LetGo(_) => {
                if at_work.get(at).is_some_and(Work::can_be_let_go_of) {
                    self.commands.ask(Command::LetGo(number));
                }
            }
            Event::Ended(_, result) => {
                let work = at_work.remove(at);
                self.range_ended(&work, result, now);
            }
        }
    }

    /// "Deleted" is said, and its ten seconds begin, once it is. What is there still is on the screen
    /// again.
    fn range_ended(&mut self, work: &Work, result: Result<bool, Problem>, now: Moment) {
        let changes = &work.changes;
        match (work.way, result) {
            (Way::Deleting, Ok(true)) if !changes.is_empty() && !work.is_for_good => {
                self.begin_undo(Gone::Range(Rc::clone(changes)), now);
            }
            (_, Ok(true)) => {}
            (Way::BringingBack, Ok(false)) => self.could_not_be_written(Problem::BrokeOff),
            (Way::BringingBack, Err(problem)) => self.could_not_be_written(problem),
            (Way::Deleting, Ok(false)) => {
                self.put_range_back(changes);
                self.deletions.not_deleted = Some(NotDeleted::LetGo);
                self.changed_elsewhere();
            }
            (Way::Deleting, Err(problem)) => {
                if problem != Problem::Absent {
                    self.put_range_back(changes);
                }
                self.could_not_be_deleted(problem);
            }
        }
    }

    fn put_range_back(&mut self, changes: &Changes) {
        self.check_ins = self.contents().after(&changes.taken_back()).check_ins;
    }

    /// Whoever goes elsewhere begins anew.
    pub(super) fn leave_range(&mut self) {
        if self.place != Place::DeleteRange {
            self.range = State::Nothing;
        }
    }
}
