//! Deleting by itself: looked at when the app opens and while it is open,
//! announced where it can be read, and done where it disturbs nobody.
//!
//! Nothing is written on old knowledge: whatever a look comes to, the store is
//! read first, and looked at again. Another tab may have chosen otherwise, while
//! this one slept.

use std::rc::Rc;

use super::{Command, Place, Session, Stamp};
use crate::domain::book::Book;
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::domain::clock::Clock;
use crate::domain::deletion::{self, DeleteAfter, Look, Outlook, Watch};
use crate::domain::moment::Moment;
use crate::domain::sealing::Reveal;
use crate::flow::keeping::Closing;
use crate::flow::{now, timer};

/// What this tab knows of deleting by itself, beside what the book says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Dates {
    /// What the last look came to.
    outlook: Outlook,
    /// What follows from a look waits for the store to be read.
    is_waiting: bool,
}

impl Session {
    /// What to tell about deleting by itself: never in the middle of a check-in,
    /// or beside a stop, and nothing of a store that cannot be opened.
    #[must_use]
    pub fn outlook(&self) -> Outlook {
        if self.is_at_rest() { self.dates.outlook } else { Outlook::Quiet }
    }

    /// Whether the clock has to be looked at from time to time: for entries that are to go by
    /// themselves, and for an evening that is to end.
    #[must_use]
    pub fn watches_dates(&self) -> bool {
        self.has_evening() || (self.keeping.is_on() && self.book.delete_after != DeleteAfter::NEVER)
    }

    pub(super) fn clock_read(&mut self, stamp: Stamp) {
        self.watch_tonight(stamp.now);
        if !self.is_at_rest() {
            return;
        }
        let look = self.look(stamp.now);
        let has_due = !look.due.is_empty() && self.can_delete_by_itself();
        if has_due || !look.undated.is_empty() || look.watch != self.book.watch {
            self.dates.is_waiting = true;
            self.changed_elsewhere();
        } else {
            self.dates.outlook = look.outlook;
        }
    }

    /// What follows from a look, now that the store has been read.
    pub(super) fn dates_follow(&mut self, now: Moment) {
        if !std::mem::take(&mut self.dates.is_waiting) || !self.is_at_rest() {
            return;
        }
        let mut look = self.look(now);
        self.date(&look.undated, now);
        if !look.due.is_empty() && self.can_delete_by_itself() {
            for id in &look.due {
                Rc::make_mut(&mut self.check_ins).retain(|kept| kept.id != *id);
                self.commands.ask(Command::EraseCheckIn(*id));
            }
            look = self.look(now);
        }
        self.dates.outlook = look.outlook;
        self.remember_watch(look.watch);
    }

    /// It could not be read: the next look comes in a minute.
    pub(super) fn dates_wait(&mut self) {
        self.dates.is_waiting = false;
    }

    /// A person has said that the date is right.
    pub(super) fn clock_believed(&mut self, stamp: Stamp) {
        if self.outlook() == Outlook::Doubted(Clock::Doubtful)
            && let Some((watch, ahead)) = deletion::believed(self.entries(), stamp.now)
        {
            self.date(&ahead, stamp.now);
            self.remember_watch(watch);
            self.dates.outlook = Outlook::Quiet;
            self.clock_read(stamp);
        }
    }

    /// The couple has changed something. What was seen and announced is not
    /// theirs to say; and what was announced holds only for the days that were
    /// chosen then.
    pub(super) fn agreed(&mut self, book: Book) {
        let watch = if book.delete_after == self.book.delete_after {
            self.book.watch
        } else {
            self.dates.outlook = Outlook::Quiet;
            let is_watched = book.delete_after != DeleteAfter::NEVER;
            Watch { announced: None, seen: self.book.watch.seen.filter(|_| is_watched) }
        };
        // Both answers are seen only where each of the two has said yes alone.
        let reveal =
            if self.book.reveal == Reveal::OutcomeOnly { Reveal::OutcomeOnly } else { book.reveal };
        self.book_changed(Rc::new(Book { reveal, watch, ..book }));
    }

    /// What a check-in that is kept now says of when.
    pub(super) fn dated(&self, now: Moment) -> Option<Moment> {
        deletion::dated(self.entries(), self.book.watch, now)
    }

    fn look(&self, now: Moment) -> Look {
        deletion::look(self.entries(), self.book.delete_after, self.book.watch, now)
    }

    fn entries(&self) -> impl Iterator<Item = &CheckIn> + Clone {
        self.check_ins.iter().map(AsRef::as_ref)
    }

    fn date(&mut self, ids: &[CheckInId], now: Moment) {
        for id in ids {
            let Some(kept) = self.check_in(*id) else { continue };
            let dated = Rc::new(CheckIn { kept: Some(now), ..CheckIn::clone(kept) });
            self.put(Rc::clone(&dated));
            self.commands.ask(Command::SaveCheckIn(dated));
        }
    }

    fn remember_watch(&mut self, watch: Watch) {
        let book = Book { watch, ..Book::clone(&self.book) };
        self.book_changed(Rc::new(book));
    }

    /// Whether a notice could be read now: on the Now screen or in Look back, with
    /// no check-in under way, nothing being kept, and nobody about to be asked.
    fn is_at_rest(&self) -> bool {
        self.keeping.is_on()
            && matches!(self.place, Place::Now | Place::LookBack)
            && matches!(self.now, now::State::Home | now::State::Offered(_))
            && self.timer == timer::State::Off
            && self.closing == Closing::Open
            && self.being_kept.is_empty()
    }

    /// Not under the eyes of somebody who looks back, nor while something that was
    /// deleted can be brought back.
    fn can_delete_by_itself(&self) -> bool {
        self.place == Place::Now && self.deletions.are_settled()
    }
}
