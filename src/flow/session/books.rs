//! Books, within the app: another one opens, or this one is closed.

use super::{Command, Place, Session, Stamp};
use crate::flow::backup::Saving;
use crate::flow::books::{Event, State, Turn, Turning};
use crate::flow::keeping::{Closing, Erasing, Keeping, Problem};
use crate::flow::timer;

impl Session {
    /// Whether closing the page now would lose answers, or anything else that could not be written.
    /// That somebody has read of it makes no difference.
    #[must_use]
    pub fn would_lose_answers(&self) -> bool {
        let holds = self.closing != Closing::Saved && self.now.holds_answers();
        let is_unkept = !self.keeping.is_on() && (holds || !self.waiting.is_empty());
        self.lacks_a_write() || is_unkept
    }

    /// The same, with what is not to be written yet: what one of two has said and not sealed, and a
    /// note of Look back that nobody has kept.
    fn would_lose_by_leaving(&self) -> bool {
        self.would_lose_answers() || self.now.holds_unsealed() || self.has_drafts()
    }

    /// Whether a gesture that leads nowhere stays on the page: while somebody answers, or something
    /// would be lost.
    #[must_use]
    pub fn holds_page(&self) -> bool {
        let is_answering = self.now.underway().is_some() && self.now.holds_answers();
        is_answering || self.asks_before_leaving()
    }

    /// Whether another book may be begun here: there is a number left, and something is kept in
    /// this one. Where nothing is, this one is as new as the other would be.
    #[must_use]
    pub fn can_begin_a_book(&self) -> bool {
        self.has_a_book() && self.books.shelf.first_free().is_some()
    }

    /// Whether there is anything to close: something is kept, or there is another book.
    #[must_use]
    pub fn can_close_the_book(&self) -> bool {
        self.has_a_book() || self.books.shelf.has_several()
    }

    /// Whether there may be anything to delete: something is kept, in this book or another one; or
    /// something lies here that cannot be read, or not by this version.
    #[must_use]
    pub fn can_erase(&self) -> bool {
        let lies_here = self.aside.unreadable + self.aside.newer > 0;
        let is_allowed = !matches!(self.keeping, Keeping::Unavailable(Problem::Denied));
        let may_lie_here = matches!(self.keeping, Keeping::Unavailable(_)) && is_allowed;
        let is_at_work = self.erasing == Erasing::Busy || self.holds_erased();
        !is_at_work && (self.can_close_the_book() || lies_here || may_lie_here)
    }

    /// Whether something is kept in this one, open or behind its lock.
    fn has_a_book(&self) -> bool {
        self.keeping.is_on() || self.keeping == Keeping::Locked
    }

    /// Whether the browser is to ask before the page is left: not once more, where somebody has let
    /// go of the answers to open another book. What is being deleted would still be there.
    #[must_use]
    pub fn asks_before_leaving(&self) -> bool {
        let has_let_go = matches!(self.books.turning, Turning::Going { lets_go: true, .. });
        let is_under_way = self.has_ranges_at_work() || self.holds_erased();
        (self.would_lose_by_leaving() && !has_let_go) || is_under_way
    }

    pub(super) fn books_happened(&mut self, event: Event, stamp: Stamp) {
        match (event, self.books.turning) {
            // The one that is open here stays the one that is open here.
            (Event::Looked(found), _) if found.holds(self.books.shelf.open()) => {
                self.books.shelf = found.choose(self.books.shelf.open());
            }
            (Event::Chosen(turn), turning) if !turning.is_going() && self.can_turn(turn) => {
                self.turn(turn, false);
            }
            (Event::LetGo, Turning::Asked(turn)) => self.turn(turn, true),
            (Event::Stayed, Turning::Asked(_)) => self.books.turning = Turning::Idle,
            (Event::Closed, Turning::Idle | Turning::Failed(_)) => self.close_book(stamp),
            (Event::Ready, Turning::Going { to, lets_go }) => self.begin_page_anew(to, lets_go),
            (Event::Refused(problem), Turning::Going { to, .. }) => {
                self.books.turning = Turning::Failed(problem);
                if to.is_none() {
                    self.not_closed(problem);
                }
            }
            _ => {}
        }
    }

    fn can_turn(&self, turn: Turn) -> bool {
        if self.place != Place::Settings {
            return false;
        }
        match turn {
            Turn::To(number) => self.books.shelf.holds(number) && self.books.shelf.open() != number,
            Turn::Begin => self.can_begin_a_book(),
        }
    }

    /// What is being written is written first: the commands are done in their order.
    fn turn(&mut self, turn: Turn, lets_go: bool) {
        if self.would_lose_by_turning() && !lets_go {
            self.books.turning = Turning::Asked(turn);
        } else {
            self.books.turning = Turning::Going { to: Some(turn), lets_go };
            self.commands.ask(Command::OpenBook(turn));
        }
    }

    /// Answers that are not kept; what was written where nothing is kept, or could not be written; a
    /// timer; a backup that is being put together; and a stop, which another page would not show.
    fn would_lose_by_turning(&self) -> bool {
        self.would_lose_by_leaving()
            || self.holds_erased()
            || self.now.is_stopped()
            || self.timer != timer::State::Off
            || self.problem.is_some()
            || (!self.keeping.is_on() && !self.leaves.is_empty())
            || matches!(self.backup.saving, Saving::Gathering(_))
    }

    /// Nothing of it is left in the session, as where everything is deleted. A backup that is still
    /// being put together comes first.
    fn close_book(&mut self, stamp: Stamp) {
        let is_saving = matches!(self.backup.saving, Saving::Gathering(_));
        if self.place != Place::CloseBook || is_saving || !self.can_close_the_book() {
            return;
        }
        let there = self.books.shelf;
        self.begin_anew(stamp);
        let turning = Turning::Going { to: None, lets_go: true };
        self.books = State { shelf: there, turning };
        self.commands.ask(Command::CloseBook);
    }

    /// It may still be there, all of it or some: it is read again.
    fn not_closed(&mut self, problem: Problem) {
        self.problem = Some(problem);
        self.changed_elsewhere();
    }

    /// The last look before the page goes. A stop that nobody has let go of stands, and is shown; so
    /// are answers that were given meanwhile.
    fn begin_page_anew(&mut self, to: Option<Turn>, lets_go: bool) {
        match to {
            Some(turn) if self.would_lose_by_turning() && !lets_go => {
                self.books.turning = Turning::Asked(turn);
            }
            None if self.now.is_stopped() => {
                self.books.turning = Turning::Idle;
                self.place = Place::Now;
            }
            _ => self.commands.ask(Command::BeginPageAnew),
        }
    }

    /// Whoever goes elsewhere was not asked any more.
    pub(super) fn leave_books(&mut self, before: Place) {
        if self.place != before && !self.books.turning.is_going() {
            self.books.turning = Turning::Idle;
        }
    }
}
