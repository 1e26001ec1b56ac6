//! Deleting all of it, in every book.

use super::{Command, Place, Session, Stamp};
use crate::domain::book::BookId;
use crate::domain::shelf::Shelf;
use crate::flow::keeping::{Erasing, Keeping, Problem};
use crate::flow::now;

impl Session {
    /// It is off the screen at once, and is said to be deleted when it is.
    pub(super) fn erase_everything(&mut self, stamp: Stamp) {
        self.begin_anew(stamp);
        self.erasing = Erasing::Busy;
        self.commands.ask(Command::EraseEverything);
    }

    /// Where it did not work, something of it may still be there: it is read again, and shown.
    pub(super) fn erased(&mut self, result: Result<bool, Problem>) {
        self.write_reported(result.is_ok());
        // Nobody is told who does not wait for it.
        let was_seen =
            std::mem::take(&mut self.erasing) == Erasing::Busy && self.place == Place::Settings;
        match result {
            Ok(can_come_back) => {
                let number = can_come_back.then(|| self.count_deletion());
                self.erasing = Erasing::Done(number);
                if !was_seen {
                    self.forget_erased();
                    self.erasing = Erasing::Idle;
                }
            }
            Err(problem) => self.erasing = Erasing::Failed(problem),
        }
        // What a newer version had kept is gone as well, and nothing is in the way of a new beginning.
        if result.is_err() || matches!(self.keeping, Keeping::Unavailable(_)) {
            self.changed_elsewhere();
        }
    }

    /// Writes all of it again, as it lay.
    pub(super) fn undo_erasure(&mut self) {
        if matches!(self.erasing, Erasing::Done(Some(_)) | Erasing::NotBack(_)) {
            self.erasing = Erasing::ComingBack;
            self.commands.ask(Command::BringAllBack);
        }
    }

    /// It is read as it was, where it is back.
    pub(super) fn came_back(&mut self, result: Result<(), Problem>) {
        self.write_reported(result.is_ok());
        self.erasing = match result {
            Ok(()) if self.place == Place::Settings => Erasing::Back,
            Ok(()) => Erasing::Idle,
            Err(problem) => Erasing::NotBack(problem),
        };
        self.changed_elsewhere();
    }

    /// Nothing brings it back any more.
    pub(super) fn forget_erased(&mut self) {
        self.erasing = match self.erasing {
            Erasing::Done(Some(_)) => Erasing::Done(None),
            // Of several books some may be back.
            Erasing::NotBack(_) => Erasing::Idle,
            _ => return,
        };
        self.commands.ask(Command::ForgetErased);
    }

    /// Whether somebody who comes to the phone later could still bring something back.
    pub(super) const fn can_bring_back(&self) -> bool {
        let is_undoable = matches!(self.erasing, Erasing::Done(Some(_)) | Erasing::NotBack(_));
        is_undoable || self.deletions.can_be_undone()
    }

    /// What could not be done was read.
    pub(super) fn problem_read(&mut self) {
        (self.problem, self.deletions.not_deleted) = (None, None);
        self.no_file = false;
        match self.erasing {
            Erasing::Failed(_) => self.erasing = Erasing::Idle,
            Erasing::NotBack(_) => self.forget_erased(),
            _ => {}
        }
    }

    /// What came of it was read where it was asked for.
    pub(super) fn leave_erasing(&mut self, before: Place) {
        if self.place != before && matches!(self.erasing, Erasing::Done(_) | Erasing::Back) {
            self.forget_erased();
            self.erasing = Erasing::Idle;
        }
    }

    /// Nothing of the book is left in the session. Only a stop stands.
    pub(super) fn begin_anew(&mut self, stamp: Stamp) {
        self.hide_files();
        let commands = std::mem::take(&mut self.commands);
        let has_stopped = self.now.is_stopped();
        let now = if has_stopped { std::mem::take(&mut self.now) } else { now::State::Home };
        let (place, keeping) = (self.place, self.keeping);
        let (tabs, deletions, at_work) = (self.tabs, self.deletions.anew(), self.at_work);
        let alone = Shelf::of(self.books.shelf.open());
        *self = Self::new(BookId(stamp.fresh));
        self.books.shelf = alone;
        self.commands = commands;
        (self.tabs, self.deletions, self.at_work) = (tabs, deletions, at_work);
        self.keeping = match keeping {
            Keeping::Unavailable(problem) => Keeping::Unavailable(problem),
            _ => Keeping::JustNow,
        };
        self.place = place;
        self.now = now;
    }
}
