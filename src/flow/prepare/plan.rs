//! A plan, step by step: written by either, and then two yeses to the same words.

use super::Hand;
use crate::domain::moment::Moment;
use crate::domain::plan::{Plan, PlanText, Terms, Yes};

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// The plan, or that there is none.
    #[default]
    Looking,
    /// Terms are being written.
    Writing(Terms),
    /// One has said yes to them, and the other is asked. With the first, the phone can still be
    /// kept, and the terms changed.
    Asking(Yes, Hand),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A plan is to be written, or the one there is to be written anew.
    Begun,
    /// What to do was written.
    WhatWritten(PlanText),
    /// A day was put in or taken out, counted from Monday.
    DayToggled(u8),
    /// How to remind was written.
    RemindingWritten(PlanText),
    /// What not to say was written.
    NotToSayWritten(PlanText),
    /// Yes, to these terms.
    SaidYes,
    /// The phone is passed over.
    PassedOver,
    /// The other has it.
    TookOver,
    /// Not like this: back to writing.
    Declined,
    /// One of the two ends it.
    Ended,
}

impl Step {
    /// Where Back leads; nowhere, where it leaves the plan.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        match self {
            Self::Looking => None,
            Self::Writing(_) => Some(Self::Looking),
            Self::Asking(yes, _) => Some(Self::Writing(yes.terms().clone())),
        }
    }
}

/// What follows, for the screen and for what is kept: there is a plan only once both have said yes
/// to it, and until either ends it.
///
/// Terms that were begun and left are gone on with. Any event in any state returns.
#[must_use]
pub fn update(
    step: &Step,
    kept: Option<&Plan>,
    begun: Option<Terms>,
    event: Event,
    now: Moment,
) -> (Step, Option<Plan>) {
    let kept = kept.cloned();
    let next = match (step.clone(), event) {
        (Step::Looking, Event::Ended) => return (Step::Looking, None),
        (Step::Looking, Event::Begun) => {
            let terms = begun.or_else(|| kept.as_ref().map(|plan| plan.terms().clone()));
            Step::Writing(terms.unwrap_or_default())
        }
        (Step::Writing(terms), event) => written(terms, event),
        (Step::Asking(yes, Hand::First), Event::PassedOver) => Step::Asking(yes, Hand::OnItsWay),
        (Step::Asking(yes, Hand::OnItsWay), Event::TookOver) => Step::Asking(yes, Hand::Second),
        (Step::Asking(yes, Hand::Second), Event::SaidYes) => {
            let second = yes.clone();
            return (Step::Looking, Plan::agreed(yes, &second, now).or(kept));
        }
        (Step::Asking(yes, _), Event::Declined) => Step::Writing(yes.terms().clone()),
        (step, _) => step,
    };
    (next, kept)
}

fn written(mut terms: Terms, event: Event) -> Step {
    match event {
        Event::WhatWritten(text) => terms.what = text,
        Event::DayToggled(weekday) => terms.days.toggle(weekday),
        Event::RemindingWritten(text) => terms.reminding = text,
        Event::NotToSayWritten(text) => terms.not_to_say = text,
        Event::SaidYes => {
            if let Some(yes) = Yes::to(terms.clone()) {
                return Step::Asking(yes, Hand::First);
            }
        }
        _ => {}
    }
    Step::Writing(terms)
}
