//! The support check, step by step: each answers alone, and then it is shown to both.
//!
//! What one has said is sealed by value until the other has answered as well, and is nowhere else:
//! a check that is cut short keeps nothing.

use super::{Change, Context};
use crate::domain::leaf::{Body, LeafId};
use crate::domain::support_check::{
    Opened, Replies, Reply, SealedReplies, Statement, SupportCheck,
};

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// What it is, and the checks that were kept.
    #[default]
    Looking,
    /// One of the two answers, a statement a screen.
    Answering(Answering),
    /// The first has answered, and the phone is on its way.
    HandedOver(SealedReplies),
    /// Both have answered, and see it together.
    Together(SupportCheck),
    /// One that was kept is looked at.
    Past(LeafId),
}

/// One person's answers so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answering {
    /// What was said, in the statements' order.
    pub said: Vec<Reply>,
    /// What the first has said, where this is the second.
    pub first: Option<SealedReplies>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The first begins.
    Begun,
    /// A statement was answered.
    Answered(Reply),
    /// The phone is passed over.
    PassedOver,
    /// The other has it.
    TookOver,
    /// The second is done: what both have said may be shown.
    Shown,
    /// Both want it kept.
    Kept,
    /// It is let go.
    LetGo,
    /// One that was kept was opened.
    Opened(LeafId),
    /// It is to be deleted.
    TakenOut,
}

impl Answering {
    /// What is asked now; nothing, when all is answered and may be looked over.
    #[must_use]
    pub fn asked(&self) -> Option<Statement> {
        Statement::ALL.get(self.said.len()).copied()
    }

    fn sealed(&self) -> Option<SealedReplies> {
        Replies::try_from(self.said.as_slice()).ok().map(SealedReplies::seal)
    }

    fn back(&self) -> State {
        let mut before = self.clone();
        match (before.said.pop(), &self.first) {
            (Some(_), _) => State::Answering(before),
            (None, Some(first)) => State::HandedOver(first.clone()),
            (None, None) => State::Looking,
        }
    }
}

impl State {
    /// Where Back leads; nowhere, where it leaves the support check. It never opens a seal: from a
    /// phone that was handed over it gives the check up.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        match self {
            Self::Looking => None,
            Self::Answering(answering) => Some(answering.back()),
            _ => Some(Self::Looking),
        }
    }

    pub(super) fn follow(&mut self, event: Event, context: &Context<'_>) -> Option<Change> {
        let change = self.asks_for(event, context);
        if change.is_some() && !context.can_write {
            // What could not be written stays on the screen.
            return change;
        }
        if let Some(next) = self.after(event, context) {
            *self = next;
        }
        change
    }

    fn asks_for(&self, event: Event, context: &Context<'_>) -> Option<Change> {
        match (self, event) {
            (Self::Together(check), Event::Kept) => {
                Some(context.writes(context.id, Body::SupportCheck(*check)))
            }
            (Self::Past(id), Event::TakenOut) => Some(Change::TakeOut(*id)),
            _ => None,
        }
    }

    /// The next step, if the event has a place in this one.
    fn after(&self, event: Event, context: &Context<'_>) -> Option<Self> {
        match (self, event) {
            (Self::Looking, Event::Begun) => Some(Self::Answering(Answering::default())),
            (Self::Looking, Event::Opened(id)) => {
                past(context, id)?;
                Some(Self::Past(id))
            }
            (Self::Answering(answering), Event::Answered(reply)) => {
                answering.asked()?;
                let mut next = answering.clone();
                next.said.push(reply);
                Some(Self::Answering(next))
            }
            (Self::Answering(answering), Event::PassedOver) if answering.first.is_none() => {
                Some(Self::HandedOver(answering.sealed()?))
            }
            (Self::HandedOver(first), Event::TookOver) => {
                let first = Some(first.clone());
                Some(Self::Answering(Answering { said: Vec::new(), first }))
            }
            (Self::Answering(answering), Event::Shown) => {
                let (first, second) = (answering.first.as_ref()?, answering.sealed()?);
                let opened: Opened = SealedReplies::open(first, &second);
                Some(Self::Together(SupportCheck { held: context.now, opened }))
            }
            (Self::Together(_), Event::Kept | Event::LetGo) | (Self::Past(_), Event::TakenOut) => {
                Some(Self::Looking)
            }
            _ => None,
        }
    }
}

/// A check that was kept.
fn past<'a>(context: &Context<'a>, id: LeafId) -> Option<&'a SupportCheck> {
    match context.leaf(id)? {
        Body::SupportCheck(check) => Some(check),
        _ => None,
    }
}
