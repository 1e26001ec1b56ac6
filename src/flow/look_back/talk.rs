//! Talking about what was: entries, three questions, and words that both say yes to.

use crate::domain::agreement::{AgreedText, Agreement, Words, Yes};
use crate::domain::check_in::CheckInId;
use crate::domain::moment::Moment;
use crate::domain::talk::MOST;
use crate::flow::prepare::Hand;

/// How far the two are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// What they talk about, in the order in which they chose it.
    pub chosen: Vec<CheckInId>,
    /// What they have written so far.
    pub words: Words,
    /// Where they are in it.
    pub step: Step,
}

/// Where they are in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// They choose what to talk about.
    #[default]
    Choosing,
    /// The three questions.
    Talking,
    /// What to keep, to change, and to thank for.
    Writing,
    /// One has said yes, and the other is asked.
    Asking(Yes, Hand),
    /// Both have.
    Agreed(Yes),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// An entry was chosen, or taken out again.
    EntryChosen(CheckInId),
    /// On to the questions.
    TalkBegun,
    /// On to the writing.
    WritingBegun,
    /// What to keep was written.
    KeepWritten(AgreedText),
    /// What to change was written.
    ChangeWritten(AgreedText),
    /// Thanks were written.
    ThanksWritten(AgreedText),
    /// Yes, to these words.
    SaidYes,
    /// The phone is passed over.
    PassedOver,
    /// The other has it.
    TookOver,
    /// Not like this: back to writing.
    Declined,
}

impl Talk {
    /// Where Back leads; nowhere, where it leaves the talk.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        let step = match self.step {
            Step::Choosing | Step::Agreed(_) => return None,
            Step::Talking => Step::Choosing,
            Step::Writing => Step::Talking,
            Step::Asking(..) => Step::Writing,
        };
        Some(Self { step, ..self.clone() })
    }

    /// What follows, and what both have agreed on now, if they have. Any event at any step returns.
    pub(super) fn happened(&mut self, event: Event, now: Moment) -> Option<Agreement> {
        let step = std::mem::take(&mut self.step);
        let (next, agreed) = match (step, event) {
            (Step::Choosing, Event::EntryChosen(id)) => {
                self.chose(id);
                (Step::Choosing, None)
            }
            (Step::Choosing, Event::TalkBegun) if !self.chosen.is_empty() => (Step::Talking, None),
            (Step::Writing, event) => (self.wrote(event), None),
            (Step::Asking(yes, Hand::First), Event::PassedOver) => {
                (Step::Asking(yes, Hand::OnItsWay), None)
            }
            (Step::Asking(yes, Hand::OnItsWay), Event::TookOver) => {
                (Step::Asking(yes, Hand::Second), None)
            }
            (Step::Asking(yes, Hand::Second), Event::SaidYes) => {
                (Step::Agreed(yes.clone()), Agreement::of(yes.clone(), &yes, now))
            }
            (Step::Talking, Event::WritingBegun) | (Step::Asking(..), Event::Declined) => {
                (Step::Writing, None)
            }
            (step, _) => (step, None),
        };
        self.step = next;
        agreed
    }

    /// While they choose, what is not there any more is not chosen.
    pub(super) fn keep_chosen(&mut self, is_there: impl Fn(CheckInId) -> bool) {
        if self.step == Step::Choosing {
            self.chosen.retain(|id| is_there(*id));
        }
    }

    fn chose(&mut self, id: CheckInId) {
        let count = self.chosen.len();
        self.chosen.retain(|own| *own != id);
        if self.chosen.len() == count && count < MOST {
            self.chosen.push(id);
        }
    }

    fn wrote(&mut self, event: Event) -> Step {
        match event {
            Event::KeepWritten(text) => self.words.keep = text,
            Event::ChangeWritten(text) => self.words.change = text,
            Event::ThanksWritten(text) => self.words.thanks = text,
            Event::SaidYes => {
                if let Some(yes) = Yes::to(self.words.clone()) {
                    return Step::Asking(yes, Hand::First);
                }
            }
            _ => {}
        }
        Step::Writing
    }
}
