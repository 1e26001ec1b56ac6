//! Prepare: what the two look at, and agree on, while nothing hurts.
//!
//! [`Page`] names its parts. What a part keeps is a leaf of the book; what is under way on the
//! screen is here, and is gone as soon as somebody leaves Prepare, but for what was written
//! (`drafts`).

pub mod clinician;
mod drafts;
pub mod log;
pub mod plan;
pub mod reading;
pub mod support;
pub mod tonight;
pub mod wins;

use std::rc::Rc;

use self::drafts::Drafts;
use super::release;
use crate::domain::involvement::Rung;
use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::domain::moment::Moment;
use crate::domain::plan::Terms;
use crate::domain::reading::Title;

/// A part of Prepare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// All the parts.
    #[default]
    Home,
    /// What is welcome tonight.
    Tonight,
    /// Ways a partner can be part of practice.
    Involvement,
    /// One of those ways.
    Rung(Rung),
    /// What both have agreed to do.
    Plan,
    /// The signal, the sentences, and how the app asks.
    Signal,
    /// The practice log.
    PracticeLog,
    /// Whether the support is good for both.
    SupportCheck,
    /// Wins and thanks.
    Wins,
    /// What to read together.
    Reading,
    /// A card to show to a clinician.
    ForClinician,
    /// What they agreed on when they had looked back.
    Agreed,
}

/// Where the two are in Prepare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The part on the screen.
    pub page: Page,
    /// How far they are with tonight.
    pub tonight: tonight::State,
    /// How far they are with a plan.
    pub plan: plan::Step,
    /// How far they are with what is shown after both have answered.
    pub reveal: release::Step,
    /// Whether that was asked, and stays as it was.
    pub stays: bool,
    /// How far they are with the practice log.
    pub log: log::State,
    /// How far they are with the support check.
    pub support: support::State,
    /// How far they are with wins and thanks.
    pub wins: wins::State,
    /// A title that is being typed.
    pub title: Title,
    /// Whether the card for a clinician is being shown.
    pub clinician: clinician::State,
    /// How often more of a long list was asked for.
    pub more: usize,
    /// Whether it was opened from the Now screen: then Back leads there.
    is_from_now: bool,
    drafts: Drafts,
}

/// What happened in Prepare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A part was opened.
    Opened(Page),
    /// Something with tonight.
    Tonight(tonight::Event),
    /// Something with the plan.
    Plan(plan::Event),
    /// Something with what is shown after both have answered.
    Reveal(release::Event),
    /// An agreement was withdrawn.
    Withdrawn(LeafId),
    /// Something with the practice log.
    Log(log::Event),
    /// Something with the support check.
    Support(support::Event),
    /// Something with wins and thanks.
    Wins(wins::Event),
    /// Something with what there is to read.
    Reading(reading::Event),
    /// Something with the card for a clinician.
    Clinician(clinician::Event),
    /// More of a long list was asked for.
    MoreAsked,
}

/// What is known when something happens.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What the clock says.
    pub now: Moment,
    /// The name of a leaf that is new.
    pub id: LeafId,
    /// The leaves of the book.
    pub leaves: &'a [Rc<Leaf>],
    /// Whether leaves can be written.
    pub can_write: bool,
}

/// What is to become of a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is written, or written anew.
    Write(Leaf),
    /// It is taken out, and can be brought back for a while.
    TakeOut(LeafId),
    /// Nothing stands on it any more, so that there is nothing to bring back.
    Clear(LeafId),
}

impl<'a> Context<'a> {
    /// What stands on the leaf with this name.
    fn leaf(&self, id: LeafId) -> Option<&'a Body> {
        self.leaves.iter().find(|leaf| leaf.id == id).map(|leaf| &leaf.body)
    }

    fn writes(&self, id: LeafId, body: Body) -> Change {
        Change::Write(Leaf { id, written: self.now, body })
    }
}

/// Where the phone is that goes from one of the two to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// With the first, who may pass it over.
    First,
    /// On its way.
    OnItsWay,
    /// With the second.
    Second,
}

impl State {
    /// A part, as it opens after this.
    #[must_use]
    pub fn opened(&self, page: Page, is_from_now: bool) -> Self {
        let drafts = self.held();
        Self { page, is_from_now, drafts, ..Self::default() }
    }

    /// What is left of it when somebody leaves Prepare.
    #[must_use]
    pub fn left(&self) -> Self {
        self.opened(Page::Home, false)
    }

    fn held(&self) -> Drafts {
        let mut drafts = self.drafts.clone();
        drafts.hold(self);
        drafts
    }

    /// The terms of a plan that were begun and left.
    pub(super) const fn terms_begun(&mut self) -> Option<Terms> {
        self.drafts.terms()
    }

    /// Where Back leads within Prepare; nowhere, where it leads to the Now screen.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        let here = || Self { drafts: self.held(), ..self.clone() };
        let before = match self.page {
            Page::Home => return None,
            Page::Tonight => self.tonight.back().map(|tonight| Self { tonight, ..here() }),
            // Terms that are gone back to are on the screen, and not left.
            Page::Plan if matches!(self.plan, plan::Step::Asking(..)) => {
                self.plan.back().map(|plan| Self { plan, ..self.clone() })
            }
            Page::Plan => self.plan.back().map(|plan| Self { plan, ..here() }),
            Page::Signal if self.reveal != release::Step::Off => {
                Some(Self { reveal: release::Step::Off, ..here() })
            }
            Page::PracticeLog => self.log.back().map(|log| Self { log, ..here() }),
            Page::SupportCheck => self.support.back().map(|support| Self { support, ..here() }),
            Page::Wins => self.wins.back().map(|wins| Self { wins, ..here() }),
            Page::ForClinician => {
                self.clinician.back().map(|clinician| Self { clinician, ..here() })
            }
            Page::Rung(_) => Some(self.opened(Page::Involvement, false)),
            _ => None,
        };
        before.or_else(|| (!self.is_from_now).then(|| self.left()))
    }

    /// What follows on the page that is open; what belongs to another page changes nothing.
    pub(super) fn follow(&mut self, event: Event, context: &Context<'_>) -> Option<Change> {
        match (self.page, event) {
            (Page::PracticeLog, Event::Log(event)) => {
                self.log.follow(event, &mut self.drafts, context)
            }
            (Page::SupportCheck, Event::Support(event)) => self.support.follow(event, context),
            (Page::Wins, Event::Wins(event)) => self.wins.follow(event, &mut self.drafts, context),
            (Page::Reading, Event::Reading(event)) => {
                reading::follow(&mut self.title, event, context)
            }
            (Page::ForClinician, Event::Clinician(event)) => self.clinician.follow(event, context),
            (_, Event::MoreAsked) => {
                self.more = self.more.saturating_add(1);
                None
            }
            _ => None,
        }
    }
}
