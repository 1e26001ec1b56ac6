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
    pub(super) fn erased(&mut self, result: Result<(), Problem>) {
        self.write_reported(result.is_ok());
        // Nobody is told who does not wait for it.
        let was_seen =
            std::mem::take(&mut self.erasing) == Erasing::Busy && self.place == Place::Settings;
        match result {
            Ok(()) if was_seen => self.erasing = Erasing::Done,
            Ok(()) => {}
            Err(problem) => self.erasing = Erasing::Failed(problem),
        }
        // What a newer version had kept is gone as well, and nothing is in the way of a new beginning.
        if result.is_err() || matches!(self.keeping, Keeping::Unavailable(_)) {
            self.changed_elsewhere();
        }
    }

    /// What could not be done was read.
    pub(super) fn problem_read(&mut self) {
        (self.problem, self.deletions.not_deleted) = (None, None);
        self.no_file = false;
        if matches!(self.erasing, Erasing::Failed(_)) {
            self.erasing = Erasing::Idle;
        }
    }

    /// What came of it was read where it was asked for.
    pub(super) fn leave_erasing(&mut self, before: Place) {
        if self.place != before && self.erasing == Erasing::Done {
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
