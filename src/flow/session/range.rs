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
        // A range goes whole or not at all: its first one tells of all of them.
        let range = self.deleted_range.as_ref().and_then(|range| range.check_ins.first());
        let of_range = range.and_then(|one| one.before.as_ref());
        let is_here =
            |own: Option<&Rc<CheckIn>>| own.is_some_and(|own| self.check_in(own.id).is_some());
        let (is_range_here, is_one_here) = (is_here(of_range), is_here(self.deleted.as_ref()));
        self.deleted_range.take_if(|_| is_range_here);
        self.deleted.take_if(|_| is_one_here);
    }

    /// Whoever goes elsewhere begins anew.
    pub(super) fn leave_range(&mut self) {
        if self.place != Place::DeleteRange {
            self.range = State::Nothing;
        }
    }
}
