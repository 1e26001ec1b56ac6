//! Check-ins from a day to a day, deleted at one stroke, and brought back the same way for ten
//! seconds.

use std::rc::Rc;

use super::{Command, Place, Session};
use crate::domain::changes::{Change, Changes};
use crate::domain::check_in::CheckIn;
use crate::domain::moment::Day;
use crate::flow::keeping::Keeping;
use crate::flow::range::State;

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
        self.commands.ask(Command::Change(Rc::clone(&changes)));
        self.begin_undo();
        self.deleted_range = Some(changes);
    }

    /// Brings back what was deleted at one stroke.
    pub(super) fn undo_range(&mut self) {
        if let Some(deleted) = self.deleted_range.clone()
            && !matches!(self.keeping, Keeping::Unavailable(_))
        {
            self.deleted_range = None;
            let back = Rc::new(deleted.taken_back());
            self.check_ins = self.contents().after(&back).check_ins;
            self.commands.ask(Command::Change(back));
        }
    }

    /// What is still there was not deleted, and is not said to be.
    pub(super) fn forget_deletions_that_failed(&mut self) {
        let is_here = |own: &CheckIn| self.check_in(own.id).is_some();
        let is_range_here = self.deleted_range.as_ref().is_some_and(|range| {
            range.check_ins.iter().any(|one| one.before.as_ref().is_some_and(|own| is_here(own)))
        });
        let is_one_here = self.deleted.as_ref().is_some_and(|own| is_here(own));
        if is_range_here {
            self.deleted_range = None;
        }
        if is_one_here {
            self.deleted = None;
        }
    }

    /// Whoever goes elsewhere begins anew.
    pub(super) fn leave_range(&mut self) {
        if self.place != Place::DeleteRange {
            self.range = State::Nothing;
        }
    }
}
