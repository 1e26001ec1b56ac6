//! What follows in Look back when something happens.

use std::rc::Rc;

use super::{A_PAGE, Event, POINTS, Page, State, talk};
use crate::domain::agreement::Agreement;
use crate::domain::check_in::CheckIn;
use crate::domain::date::Month;
use crate::domain::moment::{Day, Moment};
use crate::domain::sealing::Reveal;
use crate::domain::search::Search;
use crate::flow::release;
use crate::flow::span::Days;

/// What Look back needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What is kept, newest first.
    pub check_ins: &'a Rc<Vec<Rc<CheckIn>>>,
    /// What of two voices may be seen.
    pub reveal: Reveal,
    /// What the clock says.
    pub now: Moment,
}

/// What follows: of an event, or, without one, of what has changed around it. Any event in any
/// state returns. What both have agreed on comes back beside the state, to be kept.
#[must_use]
pub fn update(
    mut state: State,
    event: Option<Event>,
    context: &Context<'_>,
) -> (State, Option<Agreement>) {
    let agreed = match event {
        Some(Event::Talk(event)) if state.page == Page::Talk => {
            state.talk.happened(event, context.now)
        }
        Some(event) => {
            state.happened(event, context);
            None
        }
        None => None,
    };
    state.follow(context);
    (state, agreed)
}

impl State {
    fn happened(&mut self, event: Event, context: &Context<'_>) {
        match event {
            Event::Opened(page) => self.opened(page),
            Event::MoreAsked => {
                if self.shown < self.listing.entries().len() {
                    self.shown += A_PAGE;
                }
            }
            Event::EntryToggled(id) => {
                let was_open = self.is_open(id);
                self.open.retain(|own| *own != id);
                if !was_open {
                    self.open.push(id);
                }
            }
            Event::NoteWritten(id, note) => {
                self.drafts.retain(|(own, _)| *own != id);
                self.drafts.push((id, note));
            }
            Event::WentBack => self.went_back(),
            Event::ReleaseAsked(id) => {
                if self.release == release::Step::Off {
                    (self.asked_of, self.stays) = (Some(id), None);
                    self.release_happened(release::Event::Asked);
                }
            }
            Event::Release(event) => self.release_happened(event),
            Event::HardToggled => self.with_hard ^= true,
            Event::WinsOpened => {
                self.opened(Page::Find);
                (self.days, self.is_narrowing, self.shown) = (Days::default(), false, A_PAGE);
                self.search = Search { wins_only: true, ..Search::default() };
            }
            Event::EarlierAsked => {
                if self.window().1 < self.listing.entries().len() {
                    (self.moved, self.point) = (self.moved + POINTS, None);
                }
            }
            Event::LaterAsked => {
                (self.moved, self.point) = (self.moved.saturating_sub(POINTS), None);
            }
            Event::PointChosen(point) => self.point_chosen(point),
            Event::PointTurned { on: true } => self.point_chosen(self.point.map_or(0, |at| at + 1)),
            Event::PointTurned { on: false } => {
                self.point_chosen(self.point.map_or(POINTS, |at| at.saturating_sub(1)));
            }
            event => self.looked_for(event, context.now.day()),
        }
    }

    fn went_back(&mut self) {
        if self.release != release::Step::Off {
            return self.release_happened(release::Event::LetGo);
        }
        match self.page {
            Page::Days => {}
            Page::Day(day) => self.opened(Page::Month(Month::of(day))),
            Page::Talk => match self.talk.back() {
                Some(before) => self.talk = before,
                None => self.opened(Page::Days),
            },
            _ => self.opened(Page::Days),
        }
    }

    fn release_happened(&mut self, event: release::Event) {
        let (step, counts) = release::update(std::mem::take(&mut self.release), event);
        self.release = step;
        if let (Some(id), Some(counts)) = (self.asked_of, counts) {
            if counts { self.released.push(id) } else { self.stays = Some(id) }
        }
        if self.release == release::Step::Off {
            self.asked_of = None;
        }
    }

    fn point_chosen(&mut self, point: usize) {
        let (from, to) = self.window();
        self.point = (to - from).checked_sub(1).map(|last| point.min(last));
    }

    fn opened(&mut self, page: Page) {
        if page == self.page {
            return;
        }
        (self.page, self.shown) = (page, A_PAGE);
        (self.moved, self.point, self.with_hard) = (0, None, false);
        // What is looked for stays as it was left, but not what was unfolded elsewhere: a hard one
        // is folded again wherever it is met.
        // And what both released is put away with it.
        self.open.clear();
        self.released.clear();
        (self.asked_of, self.release, self.stays) = (None, release::Step::Off, None);
        if matches!(self.talk.step, talk::Step::Agreed(_)) {
            self.talk = talk::Talk::default();
        }
    }

    fn looked_for(&mut self, event: Event, today: Day) {
        match event {
            Event::NarrowingToggled => return self.is_narrowing ^= true,
            Event::WordsWritten(words) => self.search.words = words,
            Event::Days(event) => {
                self.days.happened(event);
                // Days that cannot be read leave it open, and the screen says so.
                let limits = self.days.limits(today).unwrap_or_default();
                (self.search.since, self.search.until) = limits;
            }
            Event::WhoChosen(who) => self.search.who = who,
            Event::EndingChosen(ended) => self.search.ended = ended,
            Event::PlaceToggled(place) => self.search.places.toggle(place),
            Event::QualityToggled(quality) => self.search.qualities.toggle(quality),
            Event::WinsToggled => self.search.wins_only ^= true,
            Event::SearchCleared => {
                (self.search, self.days) = (Search::default(), Days::default());
            }
            _ => return,
        }
        self.shown = A_PAGE;
    }
}
