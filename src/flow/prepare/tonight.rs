//! What is welcome tonight, step by step: each answers alone, then it is shown, and changed.

use super::Hand;
use crate::content::prepare::tonight as words;
use crate::domain::moment::Moment;
use crate::domain::permission::{
    Item, Items, Loosening, Permission, SealedPermissions, StopWord, Tonight,
};

/// What is under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// How far it is.
    pub step: Step,
    /// A thing that is being typed.
    pub draft: Item,
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// What is welcome tonight; where nothing is said yet, the list.
    #[default]
    Looking,
    /// The list, to be answered anew.
    Listing,
    /// One of the two answers, a thing a screen.
    Answering(Answering),
    /// The first has answered, and the phone is on its way.
    HandedOver(Items, SealedPermissions),
    /// A thing is to be changed.
    Changing(Item),
    /// A thing is to be less cautious, which the other is asked.
    Asking(Loosening, Hand),
}

/// One person's answers so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// What is asked.
    pub items: Items,
    /// What was said, in the same order.
    pub answers: Vec<Permission>,
    /// What the first has said, where this is the second.
    pub first: Option<SealedPermissions>,
}

impl Answering {
    /// What is asked now; nothing, when all is answered and may be looked over.
    #[must_use]
    pub fn asked(&self) -> Option<&Item> {
        self.items.all().get(self.answers.len())
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A thing for the list is being typed.
    ItemWritten(Item),
    /// It was added.
    ItemAdded,
    /// A thing was taken out of the list.
    ItemRemoved(Item),
    /// Their word for a stop was written.
    StopWordWritten(StopWord),
    /// They want to answer anew.
    AnewAsked,
    /// The first begins.
    Begun,
    /// A thing was answered.
    Answered(Permission),
    /// The second is done: what both have said may be shown.
    Shown,
    /// The phone is passed over.
    PassedOver,
    /// The other has it.
    TookOver,
    /// A thing is to be changed.
    ChangeAsked(Item),
    /// To this.
    Changed(Permission),
    /// The other said yes to it.
    Agreed,
    /// The other left it as it was.
    Declined,
}

/// What a couple finds who has kept nothing yet: a list to begin from.
#[must_use]
pub fn starter() -> Tonight {
    Tonight {
        items: Items::fitting(words::STARTER.iter().map(|item| Item::fitting(item))),
        ..Tonight::default()
    }
}

impl State {
    /// Where Back leads; nowhere, where it leaves tonight. It never opens a seal: from a phone that
    /// was handed over it gives the round up.
    #[must_use]
    pub fn back(&self) -> Option<Self> {
        let step = match &self.step {
            Step::Looking => return None,
            Step::Answering(answering) => answering.back(),
            _ => Step::Looking,
        };
        Some(Self { step, draft: self.draft.clone() })
    }
}

impl Answering {
    fn back(&self) -> Step {
        let mut before = self.clone();
        match (before.answers.pop(), &self.first) {
            (Some(_), _) => Step::Answering(before),
            (None, Some(first)) => Step::HandedOver(self.items.clone(), first.clone()),
            (None, None) => Step::Looking,
        }
    }

    fn sealed(&self) -> Option<SealedPermissions> {
        SealedPermissions::seal(&self.items, &self.answers)
    }
}

/// What is known when something happens.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// What the clock says.
    pub now: Moment,
    /// What the other was asked to loosen this evening, and left as it was. It is not asked again.
    pub stays: &'a [Item],
}

/// What follows, for the screen and for what is kept. Any event in any state returns.
#[must_use]
pub fn update(
    state: &State,
    kept: &Tonight,
    event: Event,
    context: Context<'_>,
) -> (State, Tonight) {
    let (mut next, mut kept) = (state.clone(), kept.clone());
    if kept.standing_at(context.now).is_none() {
        // What has ended is not kept any longer than it takes to come by.
        kept.evening = None;
    }
    next.happened(&mut kept, event, context);
    (next, kept)
}

impl State {
    fn happened(&mut self, kept: &mut Tonight, event: Event, context: Context<'_>) {
        match event {
            Event::ItemWritten(item) => self.draft = item,
            Event::ItemAdded => {
                kept.items.add(std::mem::take(&mut self.draft));
            }
            Event::ItemRemoved(item) => {
                if !kept.stays_at(&item, context.now) {
                    kept.items.remove(&item);
                }
            }
            Event::StopWordWritten(word) => kept.stop_word = word,
            event => {
                if let Some(step) = self.step.after(kept, event, context) {
                    self.step = step;
                }
            }
        }
    }
}

impl Step {
    /// The next step, if the event has a place in this one.
    fn after(&self, kept: &mut Tonight, event: Event, context: Context<'_>) -> Option<Self> {
        let Context { now, stays } = context;
        let evening = kept.evening_at(now);
        match (self, event) {
            (Self::Looking, Event::AnewAsked) => Some(Self::Listing),
            (Self::Looking | Self::Listing, Event::Begun) => {
                let items = kept.to_be_asked_at(now);
                (!items.all().is_empty()).then(|| begun(&items, None))
            }
            (Self::Answering(answering), Event::Answered(answer)) => {
                answering.asked()?;
                let mut next = answering.clone();
                next.answers.push(answer);
                Some(Self::Answering(next))
            }
            (Self::Answering(answering), Event::PassedOver) if answering.first.is_none() => {
                Some(Self::HandedOver(answering.items.clone(), answering.sealed()?))
            }
            (Self::HandedOver(items, first), Event::TookOver) => {
                Some(begun(items, Some(first.clone())))
            }
            (Self::Answering(answering), Event::Shown) => {
                let (first, second) = (answering.first.clone()?, answering.sealed()?);
                kept.evening = Some(SealedPermissions::open(first, &second, now)?);
                Some(Self::Looking)
            }
            (Self::Looking, Event::ChangeAsked(item)) => {
                evening?.of(&item)?;
                Some(Self::Changing(item))
            }
            (Self::Changing(item), Event::Changed(to)) => {
                let Some(evening) = evening else { return Some(Self::Looking) };
                if let Some(loosening) = evening.loosening(item, to) {
                    return (!stays.contains(item)).then_some(Self::Asking(loosening, Hand::First));
                }
                kept.evening = Some(evening.tightened(item, to));
                Some(Self::Looking)
            }
            (Self::Asking(loosening, Hand::First), Event::PassedOver) => {
                Some(Self::Asking(loosening.clone(), Hand::OnItsWay))
            }
            (Self::Asking(loosening, Hand::OnItsWay), Event::TookOver) => {
                Some(Self::Asking(loosening.clone(), Hand::Second))
            }
            (Self::Asking(loosening, Hand::Second), Event::Agreed) => {
                if let Some(evening) = evening {
                    kept.evening = Some(evening.loosened(loosening));
                }
                Some(Self::Looking)
            }
            (Self::Asking(..), Event::Declined) => Some(Self::Looking),
            _ => None,
        }
    }
}

fn begun(items: &Items, first: Option<SealedPermissions>) -> Step {
    Step::Answering(Answering { items: items.clone(), answers: Vec::new(), first })
}
