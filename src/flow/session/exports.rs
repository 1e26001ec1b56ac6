//! Take it away, within the app: what was chosen is forgotten elsewhere.

use super::{Command, Place, Session, Stamp};
use crate::flow::exports::{Asked, Event, Page, State, update};

impl Session {
    pub(super) fn exports_happened(&mut self, event: Event, stamp: Stamp) {
        if self.place != Place::TakeAway {
            return;
        }
        let kept = self.check_ins.iter().map(AsRef::as_ref);
        let seen = (stamp.now.day(), self.book.reveal);
        let (next, asked) = update(&self.exports, event, kept, seen);
        self.exports = next;
        match asked {
            Some(Asked::Save(form, taken)) => {
                self.at_work.taking = self.at_work.begun();
                self.commands.ask(Command::SaveTakenAsFile(self.at_work.taking, form, taken));
            }
            Some(Asked::LetGo) => self.commands.ask(Command::LetGo(self.at_work.taking)),
            Some(Asked::Print) => self.commands.ask(Command::Print),
            None => {}
        }
    }

    /// Back leads from the sheet to what is chosen, and from there to Look back.
    pub(super) fn back_from_exports(&mut self) {
        if self.exports.page == Page::Sheet {
            (self.exports.page, self.exports.went) = (Page::Choosing, None);
        } else {
            self.place = Place::LookBack;
        }
    }

    /// Whatever has happened, the page counts what is kept now.
    pub(super) fn exports_keep_up(&mut self, stamp: Stamp) {
        if self.place == Place::TakeAway {
            let seen = (stamp.now.day(), self.book.reveal);
            self.exports.follow(&self.check_ins, seen);
        }
    }

    pub(super) fn leave_exports(&mut self) {
        if self.place != Place::TakeAway && self.exports != State::default() {
            self.let_go_of_taking();
            self.exports = State::default();
        }
    }

    /// No file of it comes up any more.
    pub(super) fn let_go_of_taking(&mut self) {
        if self.exports.making.take().is_some() {
            self.commands.ask(Command::LetGo(self.at_work.taking));
        }
    }
}
