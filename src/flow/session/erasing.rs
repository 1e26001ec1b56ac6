//! Deleting all of it, in every book.

use super::{Command, Place, Session, Stamp};
use crate::domain::book::BookId;
use crate::domain::moment::Moment;
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
    pub(super) fn erased(&mut self, result: Result<bool, Problem>, now: Moment) {
        self.write_reported(result.is_ok());
        // Nobody is told who does not wait for it.
        let was_seen =
            std::mem::take(&mut self.erasing) == Erasing::Busy && self.place == Place::Settings;
        match result {
            Ok(true) if was_seen && !self.is_beside_newer() => {
                self.erasing = Erasing::Done(Some(self.count_deletion(now)));
            }
            Ok(can_come_back) => {
                if can_come_back {
                    self.commands.ask(Command::ForgetErased);
                }
                self.erasing = if was_seen { Erasing::Done(None) } else { Erasing::Idle };
            }
            Err(problem) => self.erasing = Erasing::Failed(problem),
        }
        // What a newer version had kept is gone as well, and nothing is in the way of a new beginning.
        if result.is_err() || matches!(self.keeping, Keeping::Unavailable(_)) {
            self.changed_elsewhere();
        }
    }

    /// Writes all of it again, as it lay. What is kept is not known then until it was read, as at the
    /// start.
    pub(super) fn undo_erasure(&mut self, now: Moment) {
        match self.erasing {
            Erasing::Done(Some(deletion)) if !deletion.can_be_undone(now) => self.forget_erased(),
            Erasing::Done(Some(_)) | Erasing::NotBack => {
                self.erasing = Erasing::ComingBack;
                self.keeping = Keeping::Unknown;
                self.commands.ask(Command::BringAllBack);
            }
            _ => {}
        }
    }

    /// It was written; what is there is read after it. Nobody is told who was not there.
    pub(super) fn came_back(&mut self, result: Result<(), Problem>) {
        self.write_reported(result.is_ok());
        self.erasing = match (self.erasing, result) {
            (Erasing::ComingBack, Ok(())) if self.place == Place::Settings => Erasing::Back,
            (Erasing::ComingBack, Err(_)) => Erasing::NotBack,
            _ => Erasing::Idle,
        };
    }

    /// Nothing brings it back any more, whatever is under way.
    pub(super) fn forget_erased(&mut self) {
        self.erasing = match self.erasing {
            Erasing::Done(Some(_)) => Erasing::Done(None),
            Erasing::Busy | Erasing::ComingBack | Erasing::NotBack => Erasing::Idle,
            Erasing::Idle | Erasing::Done(None) | Erasing::Failed(_) | Erasing::Back => return,
        };
        self.commands.ask(Command::ForgetErased);
    }

    /// Whether "Undo" is offered for it.
    pub(super) const fn can_undo_erasure(&self) -> bool {
        matches!(self.erasing, Erasing::Done(Some(_)) | Erasing::NotBack)
    }

    /// Whether all that was deleted is held, and nowhere else.
    pub(super) const fn holds_erased(&self) -> bool {
        matches!(self.erasing, Erasing::ComingBack | Erasing::NotBack)
    }

    /// Whether somebody who comes to the phone later could bring something back.
    pub(super) const fn can_bring_back(&self) -> bool {
        let is_held = self.holds_erased() || self.can_undo_erasure();
        is_held || matches!(self.erasing, Erasing::Busy) || !self.deletions.are_settled()
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
        let is_told = matches!(self.erasing, Erasing::Done(_) | Erasing::Back | Erasing::NotBack);
        if self.place != before && is_told {
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
