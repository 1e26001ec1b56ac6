//! What is welcome tonight, within the app: until when it is kept, and what stays as it is.

use super::Session;
use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::domain::moment::Moment;
use crate::domain::permission::{Evening, Item, Loosening, Permission, Tonight};
use crate::flow::prepare::{Hand, tonight};

/// What one of the two would have liked less cautious, and the other left as it was. It is
/// nowhere but here, and is gone when the evening ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stays(Vec<Item>);

impl Session {
    /// What is kept for tonight, or what a couple begins from.
    #[must_use]
    pub fn tonight(&self) -> Tonight {
        self.kept_tonight().cloned().unwrap_or_else(tonight::starter)
    }

    /// What counts for this evening, if both have said so and it has not ended.
    #[must_use]
    pub fn evening(&self, now: Moment) -> Option<&Evening> {
        self.kept_tonight()?.evening_at(now)
    }

    /// Their word for a stop; nothing, where they have none.
    #[must_use]
    pub fn stop_word(&self) -> Option<&str> {
        let word = &self.kept_tonight()?.stop_word;
        (!word.is_empty()).then(|| word.as_str())
    }

    /// Whether a thing stays as it is tonight, because the other was asked and left it so.
    #[must_use]
    pub fn stays_tonight(&self, item: &Item) -> bool {
        self.stays.0.contains(item)
    }

    /// Whether a thing may be made this, or the other be asked for it.
    #[must_use]
    pub fn can_become(&self, item: &Item, to: Permission, now: Moment) -> bool {
        let counts = self.evening(now).and_then(|evening| evening.of(item));
        !self.stays_tonight(item) || counts.is_none_or(|counts| to >= counts)
    }

    fn kept_tonight(&self) -> Option<&Tonight> {
        match &self.leaf(LeafId::TONIGHT)?.body {
            Body::Tonight(tonight) => Some(tonight),
            _ => None,
        }
    }

    /// Whether there is an evening, whose end must not be overlooked.
    pub(super) fn has_evening(&self) -> bool {
        self.kept_tonight().is_some_and(|tonight| tonight.evening.is_some())
    }

    fn has_ended_evening(&self, now: Moment) -> bool {
        let evening = self.kept_tonight().and_then(|tonight| tonight.evening.as_ref());
        evening.is_some_and(|evening| evening.has_ended_at(now))
    }

    /// What has ended is not kept any longer than it takes to notice.
    pub(super) fn let_tonight_end(&mut self, now: Moment) {
        if self.has_ended_evening(now) && self.leaves_problem().is_none() {
            let body = Body::Tonight(Tonight { evening: None, ..self.tonight() });
            self.leaf_written(Leaf { id: LeafId::TONIGHT, written: now, body });
        }
    }

    /// The clock was looked at. Where things are kept they are read first: another tab may have
    /// begun another evening while this one slept.
    pub(super) fn watch_tonight(&mut self, now: Moment) {
        if self.has_ended_evening(now) && self.keeping.is_on() {
            self.changed_elsewhere();
        } else {
            self.let_tonight_end(now);
        }
    }

    pub(super) fn of_tonight(&mut self, event: tonight::Event, now: Moment) {
        let kept = self.tonight();
        let context = tonight::Context { now, stays: &self.stays.0 };
        let (next, tonight) = tonight::update(&self.prepare.tonight, &kept, event, context);
        self.prepare.tonight = next;
        if tonight != kept {
            let body = Body::Tonight(tonight);
            self.leaf_written(Leaf { id: LeafId::TONIGHT, written: now, body });
        }
    }

    /// What the other of the two is asked, while they have the phone.
    pub(super) const fn asked_of_the_other(&self) -> Option<&Loosening> {
        match &self.prepare.tonight.step {
            tonight::Step::Asking(loosening, Hand::Second) => Some(loosening),
            _ => None,
        }
    }

    /// Whoever was asked and has not said yes, in whatever way, is not asked again this evening.
    pub(super) fn remember_what_stays(&mut self, asked: Option<Loosening>, now: Moment) {
        let Some(evening) = self.kept_tonight().and_then(|tonight| tonight.standing_at(now)) else {
            self.stays = Stays::default();
            return;
        };
        if let Some(asked) = asked
            && self.asked_of_the_other() != Some(&asked)
            && evening.of(asked.item()) != Some(asked.to())
            && !self.stays_tonight(asked.item())
        {
            self.stays.0.push(asked.item().clone());
        }
    }
}
