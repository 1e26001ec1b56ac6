//! What happens in Prepare: on its screens, and on its leaves of the book.

use std::rc::Rc;

use super::{Place, Session, Stamp};
use crate::domain::book::Book;
use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::domain::moment::Moment;
use crate::domain::plan::Plan;
use crate::domain::practice_log::{PracticeEntry, PracticeKit};
use crate::domain::sealing::Reveal;
use crate::flow::prepare::{Change, Context, Event, Page, plan, tonight};
use crate::flow::release;

impl Session {
    /// What both have agreed to do.
    #[must_use]
    pub fn plan(&self) -> Option<&Plan> {
        match &self.leaf(LeafId::PLAN)?.body {
            Body::Plan(plan) => Some(plan),
            _ => None,
        }
    }

    /// The practice log, by day and within a day by when it was written down, the newest first.
    #[must_use]
    pub fn practice_log(&self) -> Vec<(LeafId, &PracticeEntry)> {
        let mut log: Vec<(LeafId, &PracticeEntry)> = Vec::new();
        for leaf in self.leaves.iter() {
            if let Body::Practice(entry) = &leaf.body {
                let at = log.partition_point(|(_, other)| other.at() > entry.at());
                log.insert(at, (leaf.id, entry));
            }
        }
        log
    }

    /// The sizes that somebody has, and what they hope for.
    #[must_use]
    pub fn practice_kit(&self) -> Option<&PracticeKit> {
        match &self.leaf(LeafId::PRACTICE_KIT)?.body {
            Body::PracticeKit(kit) => Some(kit),
            _ => None,
        }
    }

    pub(super) fn prepare_happened(&mut self, event: Event, stamp: Stamp) {
        match event {
            Event::Opened(page) => {
                // A second tap on the way to it changes nothing, and not the way back either.
                if !self.is_on(page) {
                    self.prepare = self.prepare.opened(page, self.place == Place::Now);
                    self.place = Place::Prepare;
                }
                if page == Page::Tonight {
                    self.let_tonight_end(stamp.now);
                }
            }
            Event::Tonight(event @ tonight::Event::StopWordWritten(_))
                if self.is_on(Page::Signal) =>
            {
                self.of_tonight(event, stamp.now);
            }
            Event::Tonight(event) if self.is_on(Page::Tonight) => self.of_tonight(event, stamp.now),
            Event::Plan(event) if self.is_on(Page::Plan) => self.of_plan(event, stamp.now),
            Event::Reveal(event) if self.is_on(Page::Signal) => self.of_reveal(event),
            Event::Withdrawn(id) if self.is_on(Page::Agreed) => self.withdraw(id),
            Event::Tonight(_) | Event::Plan(_) | Event::Reveal(_) | Event::Withdrawn(_) => {}
            event if self.place == Place::Prepare => self.of_open_page(event, stamp),
            _ => {}
        }
    }

    /// What is under way in Prepare is not there any more when somebody comes back to it, but for
    /// what they had written.
    pub(super) fn leave_prepare(&mut self, before: Place) {
        if before == Place::Prepare && self.place != before {
            self.prepare = self.prepare.left();
        }
    }

    fn is_on(&self, page: Page) -> bool {
        self.place == Place::Prepare && self.prepare.page == page
    }

    /// What happens on the page that is open, and on its leaves.
    fn of_open_page(&mut self, event: Event, stamp: Stamp) {
        let leaves = Rc::clone(&self.leaves);
        let context = Context {
            now: stamp.now,
            id: LeafId(stamp.fresh),
            leaves: &leaves,
            can_write: self.leaves_problem().is_none(),
        };
        match self.prepare.follow(event, &context) {
            Some(Change::Write(leaf)) => self.leaf_written(leaf),
            Some(Change::TakeOut(id)) => self.leaf_removed(id, stamp.now),
            Some(Change::Clear(id)) => self.clear_leaf(id),
            None => {}
        }
    }

    /// Takes out a leaf that is not to be brought back.
    fn clear_leaf(&mut self, id: LeafId) {
        self.take_leaf_out(id);
    }

    /// Two yeses, each said alone, show both answers from now on. It is put back by either, and
    /// at once: see `agreed`.
    fn of_reveal(&mut self, event: release::Event) {
        let is_shown = self.book.reveal == Reveal::SideBySide;
        if is_shown && event == release::Event::Asked {
            return;
        }
        let (step, counts) = release::update(std::mem::take(&mut self.prepare.reveal), event);
        self.prepare.reveal = step;
        match counts {
            Some(true) => {
                let book = Book { reveal: Reveal::SideBySide, ..Book::clone(&self.book) };
                self.book_changed(Rc::new(book));
            }
            Some(false) => self.prepare.stays = true,
            None if event == release::Event::Asked => self.prepare.stays = false,
            None => {}
        }
    }

    fn of_plan(&mut self, event: plan::Event, now: Moment) {
        let begun = if event == plan::Event::Begun { self.prepare.terms_begun() } else { None };
        let (next, plan) = plan::update(&self.prepare.plan, self.plan(), begun, event, now);
        self.prepare.plan = next;
        if plan.as_ref() == self.plan() {
            return;
        }
        if let Some(plan) = plan {
            let body = Body::Plan(plan);
            self.leaf_written(Leaf { id: LeafId::PLAN, written: now, body });
        } else {
            // Brought back by one of the two, it would be a plan of one.
            self.clear_leaf(LeafId::PLAN);
        }
    }
}
