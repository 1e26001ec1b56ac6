//! Backup and restore, in the app: what is taken along, what is made of a file, and back.

use std::rc::Rc;

use super::{Command, Place, Session, Stamp};
use crate::domain::backup::{Choice, Contents, NotSaved, changes, exact, preview};
use crate::domain::book::Book;
use crate::domain::changes::Changes;
use crate::flow::backup::{Event, Offer, Progress, Restoring, Saving, Work};
use crate::flow::keeping::{Keeping, Problem};

impl Session {
    /// What is here, to be taken along or to be compared.
    #[must_use]
    pub fn contents(&self) -> Contents {
        Contents {
            book: Rc::clone(&self.book),
            check_ins: Rc::clone(&self.check_ins),
            leaves: Rc::clone(&self.leaves),
        }
    }

    pub(super) fn backup_happened(&mut self, event: Event, stamp: Stamp) {
        match event {
            Event::SavePressed => self.save_backup(),
            Event::Gathered(progress) => {
                if matches!(self.backup.saving, Saving::Gathering(_)) {
                    self.backup.saving = Saving::Gathering(progress);
                }
            }
            Event::Saved(result) => self.backup_saved(result, stamp),
            Event::SavingLetGo => self.let_go_of_saving(),
            Event::FileChosen => {
                if self.place == Place::Backup && !self.backup.restoring.is_at_work() {
                    self.backup.restoring = Restoring::Reading(Progress::default());
                }
            }
            Event::FileSeen(progress) => {
                if matches!(self.backup.restoring, Restoring::Reading(_)) {
                    self.backup.restoring = Restoring::Reading(progress);
                }
            }
            Event::FileRead(Ok(file)) => self.file_read(*file),
            Event::FileRead(Err(refusal)) => {
                if matches!(self.backup.restoring, Restoring::Reading(_)) {
                    self.backup.restoring = Restoring::Refused(refusal);
                }
            }
            Event::Chosen(choice) => {
                if let Restoring::Read(offer) | Restoring::Failed(_, offer) = &self.backup.restoring
                {
                    let offer = Offer { choice, ..Offer::clone(offer) };
                    self.backup.restoring = Restoring::Read(Rc::new(offer));
                }
            }
            Event::Confirmed => self.restore(),
            Event::Prepared(now) => match &mut self.backup.restoring {
                Restoring::Making(_, progress) | Restoring::TakingBack(_, progress) => {
                    *progress = now;
                }
                _ => {}
            },
            Event::Ended(result) => self.restore_ended(result),
            Event::TakenBack => self.take_back(),
            Event::LetGo => self.let_go_of_restoring(),
        }
    }

    fn save_backup(&mut self) {
        let can_be_read = !matches!(self.keeping, Keeping::Locked | Keeping::Unknown);
        if can_be_read && !matches!(self.backup.saving, Saving::Gathering(_)) {
            self.backup.saving = Saving::Gathering(Progress::default());
            self.at_work.saving = self.at_work.begun();
            self.commands.ask(Command::SaveBackup(self.at_work.saving));
        }
    }

    fn backup_saved(&mut self, result: Result<(), NotSaved>, stamp: Stamp) {
        if !matches!(self.backup.saving, Saving::Gathering(_)) {
            return;
        }
        self.backup.saving = match result {
            Ok(()) => {
                self.copy_saved(stamp);
                Saving::Offered
            }
            Err(why) => Saving::Failed(why),
        };
    }

    fn file_read(&mut self, file: Contents) {
        if !matches!(self.backup.restoring, Restoring::Reading(_)) {
            return;
        }
        let preview = preview(&self.contents(), &file);
        let offer = Offer { file, preview, choice: Choice::KeepOurs };
        self.backup.restoring = Restoring::Read(Rc::new(offer));
    }

    /// Makes what was chosen; unless what is here has changed since it was shown: then it is shown
    /// anew.
    fn restore(&mut self) {
        let (Restoring::Read(offer) | Restoring::Failed(_, offer)) = &self.backup.restoring else {
            return;
        };
        let (here, offer) = (self.contents(), Rc::clone(offer));
        let now = preview(&here, &offer.file);
        if now != offer.preview {
            let offer = Offer { preview: now, ..Offer::clone(&offer) };
            self.backup.restoring = Restoring::Read(Rc::new(offer));
            return;
        }
        let begins = match self.keeping {
            Keeping::WithoutLock | Keeping::WithLock => false,
            Keeping::JustNow => true,
            Keeping::Unavailable(problem) => return self.not_restored(problem, offer),
            Keeping::Locked => return self.not_restored(Problem::Locked, offer),
            Keeping::Unknown => return self.not_restored(Problem::BrokeOff, offer),
        };
        // What can be looked back on is kept, also where nothing more was to be.
        let is_from_nothing = begins && here.check_ins.is_empty();
        let work = if is_from_nothing { begun(here, offer) } else { gone_on(here, offer) };
        let work = Work { begins, ..work };
        if work.changes.is_empty() {
            self.backup.restoring = Restoring::Made(Rc::new(work));
            return;
        }
        self.ask_for(&work.changes);
        self.backup.restoring = Restoring::Making(Rc::new(work), Progress::default());
    }

    fn not_restored(&mut self, problem: Problem, offer: Rc<Offer>) {
        self.backup.restoring = Restoring::Failed(problem, offer);
    }

    fn ask_for(&mut self, changes: &Rc<Changes>) {
        self.at_work.restoring = self.at_work.begun();
        self.at_work.asked = self.commands.next_number();
        self.commands.ask(Command::Restore(self.at_work.restoring, Rc::clone(changes)));
    }

    fn restore_ended(&mut self, result: Result<bool, Problem>) {
        match std::mem::take(&mut self.backup.restoring) {
            Restoring::Making(work, _) => match result {
                Ok(true) => {
                    self.take_over(&work.after, work.begins);
                    self.backup.restoring = Restoring::Made(work);
                }
                Ok(false) => {}
                Err(problem) => self.not_restored(problem, Rc::clone(&work.offer)),
            },
            Restoring::TakingBack(work, _) => {
                self.backup.restoring = match result {
                    Ok(true) => {
                        self.take_over(&self.contents().after(&work.back), false);
                        // Another tab may have written something since it was made.
                        self.changed_elsewhere();
                        Restoring::TakenBack { keeps: work.begins }
                    }
                    Ok(false) => Restoring::Made(work),
                    Err(problem) => Restoring::NotTakenBack(problem, work),
                };
            }
            other => self.backup.restoring = other,
        }
        let is_to_be_seen = self.backup.restoring.is_to_be_seen();
        // Whoever let go of it too late finds it there, and can take it back.
        if self.place != Place::Backup && !self.backup.restoring.is_at_work() && !is_to_be_seen {
            self.backup.restoring = Restoring::Idle;
        }
    }

    /// What is kept now, is here. Where something else was to be written meanwhile, it is read.
    fn take_over(&mut self, contents: &Contents, begins: bool) {
        self.deletions.settle_all();
        if self.commands.has_write_after(self.at_work.asked) {
            self.changed_elsewhere();
        } else {
            self.book = Rc::clone(&contents.book);
            self.check_ins = Rc::clone(&contents.check_ins);
            self.leaves = Rc::clone(&contents.leaves);
        }
        if begins {
            self.keeping_began();
            self.promise_is_wanted();
            self.keep_unfinished();
            self.keep_waiting();
            self.ask_for_promise();
        }
    }

    fn take_back(&mut self) {
        let (Restoring::Made(work) | Restoring::NotTakenBack(_, work)) = &self.backup.restoring
        else {
            return;
        };
        let work = Rc::clone(work);
        if self.keeping.is_on() && !work.back.is_empty() {
            self.ask_for(&work.back);
            self.backup.restoring = Restoring::TakingBack(work, Progress::default());
        }
    }

    /// Lets go of what is under way, as long as nothing has changed, or of what has been seen.
    pub(super) fn let_go_of_restoring(&mut self) {
        match self.backup.restoring {
            // Too late: it is made whole, and can be taken back then.
            _ if self.backup.restoring.is_being_written() => {}
            // What it comes to is told in its turn.
            Restoring::Making(..) | Restoring::TakingBack(..) => {
                self.commands.ask(Command::LetGo(self.at_work.restoring));
            }
            _ => self.backup.restoring = Restoring::Idle,
        }
    }

    /// Whoever goes elsewhere has let go; but for the words of a lock, which it may wait for.
    pub(super) fn leave_backup(&mut self, before: Place) {
        let is_made = self.backup.restoring.is_made();
        if is_made && self.place != Place::Backup && !self.keeping.is_on() {
            // Everything was deleted since: there is nothing to be taken back.
            self.backup.restoring = Restoring::Idle;
        }
        let waits = self.place == Place::ChooseWords && self.backup.restoring.is_read();
        if self.place == Place::Backup || waits || before == self.place {
            return;
        }
        // What was made can be looked at, and taken back after that.
        if !is_made && (before == Place::Backup || self.backup.restoring.is_read()) {
            self.let_go_of_restoring();
        }
        self.let_go_of_saving();
    }

    /// Nothing of it goes on, and no file comes up. What nobody has seen yet waits to be.
    pub(super) fn hide_backup(&mut self) {
        if !self.backup.restoring.is_to_be_seen() {
            self.let_go_of_restoring();
        }
        self.let_go_of_saving();
    }

    /// No file comes up where nobody waits for it.
    fn let_go_of_saving(&mut self) {
        if matches!(self.backup.saving, Saving::Gathering(_)) {
            self.commands.ask(Command::LetGo(self.at_work.saving));
        }
        self.backup.saving = Saving::Idle;
    }
}

/// Where something is kept already.
fn gone_on(here: Contents, offer: Rc<Offer>) -> Work {
    let changes = changes(&here, &offer.file, offer.choice);
    let after = here.after(&changes);
    let back = Rc::new(changes.taken_back());
    Work { offer, before: here, after, changes: Rc::new(changes), back, begins: false }
}

/// Where nothing is kept yet: what is here lives in this window only, and is written down with the
/// rest. To take it back leaves it kept, as it was here.
fn begun(here: Contents, offer: Rc<Offer>) -> Work {
    let merged = here.after(&changes(&here, &offer.file, offer.choice));
    let id = offer.file.book.id;
    let book = Book { id, ..Book::clone(&merged.book) };
    let after = Contents { book: Rc::new(book), ..merged };
    let own = Book { id, ..Book::clone(&here.book) };
    let before = Contents { book: Rc::new(own), ..here };
    let changes = after.from_nothing();
    let back = exact(&after, &before);
    Work { offer, before, after, changes: Rc::new(changes), back: Rc::new(back), begins: true }
}
