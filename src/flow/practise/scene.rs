//! A scene: what has happened, what one might say, and what that tends to do.
//!
//! Alone, one reads all of it. Two take a part each: one says a reply and passes the phone over,
//! the other reads what came of it; then they change parts. Nothing is counted, and no reply is
//! called the right one.

use crate::content::practise::{ReplyKind, SCENARIOS};
use crate::domain::check_in::Setting;

/// Who replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// Somebody who practises alone.
    Alone,
    /// The first of the two; the second hears it.
    First,
    /// The second of the two; the first hears it.
    Second,
}

/// A scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Which one.
    pub scene: usize,
    /// How far they are in it.
    pub step: Step,
}

/// How far they are in a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Somebody reads what has happened, and chooses a reply.
    Reading(Seat),
    /// One of the two has chosen, says it aloud, and passes the phone over.
    PassOver(Heard),
    /// The phone is on its way. What was chosen is not on the screen.
    HandedOver(Heard),
    /// What it tends to do is read, by whoever hears it.
    Replied(Heard),
    /// What one might say next.
    Next(Heard),
}

/// A reply, and who chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Which reply of the scene.
    pub reply: usize,
    /// Who chose it.
    pub by: Seat,
}

impl Scene {
    /// A scene at its beginning.
    pub(super) const fn begun(scene: usize, setting: Setting) -> Self {
        Self { scene, step: Step::Reading(seat(setting)) }
    }

    /// The one who takes part in it, or the first of two.
    pub(super) fn choose_company(&mut self, setting: Setting) {
        if let Step::Reading(by) = &mut self.step
            && (*by == Seat::Alone) != (setting == Setting::JustMe)
        {
            *by = seat(setting);
        }
    }

    pub(super) fn choose_reply(&mut self, reply: usize) {
        let replies = SCENARIOS.get(self.scene).map_or(0, |scene| scene.replies.len());
        if let Step::Reading(by) = self.step
            && reply < replies
        {
            let heard = Heard { reply, by };
            self.step =
                if by == Seat::Alone { Step::Replied(heard) } else { Step::PassOver(heard) };
        }
    }

    pub(super) fn pass_over(&mut self) {
        if let Step::PassOver(heard) = self.step {
            self.step = Step::HandedOver(heard);
        }
    }

    pub(super) fn take_over(&mut self) {
        if let Step::HandedOver(heard) = self.step {
            self.step = Step::Replied(heard);
        }
    }

    /// Another reply, of the same person.
    pub(super) fn ask_anew(&mut self) {
        if let Step::Replied(Heard { by: Seat::Alone, .. })
        | Step::Next(Heard { by: Seat::Alone, .. }) = self.step
        {
            self.step = Step::Reading(Seat::Alone);
        }
    }

    /// The one who has heard it replies now, and has the phone already.
    pub(super) fn swap_parts(&mut self) {
        if let Step::Replied(heard) | Step::Next(heard) = self.step {
            match heard.by {
                Seat::Alone => {}
                Seat::First => self.step = Step::Reading(Seat::Second),
                Seat::Second => self.step = Step::Reading(Seat::First),
            }
        }
    }

    pub(super) fn ask_next(&mut self) {
        if let Step::Replied(heard) = self.step
            && self.goes_on_from(heard)
        {
            self.step = Step::Next(heard);
        }
    }

    /// Whether a reply leads to what one might say next: that follows a kind one, and none else.
    #[must_use]
    pub fn goes_on_from(&self, heard: Heard) -> bool {
        self.kind_of(heard) == Some(ReplyKind::Facilitative)
    }

    /// Whether a reply is one that nobody has to live with, so that the way to Safety stands by it.
    #[must_use]
    pub fn points_to_safety(&self, heard: Heard) -> bool {
        self.kind_of(heard) == Some(ReplyKind::Negative)
    }

    fn kind_of(&self, heard: Heard) -> Option<ReplyKind> {
        Some(SCENARIOS.get(self.scene)?.replies.get(heard.reply)?.kind)
    }

    /// One step back, where one lies behind: not to what somebody else had in hand.
    pub(super) fn went_back(&mut self) -> bool {
        self.step = match self.step {
            Step::PassOver(heard) => Step::Reading(heard.by),
            Step::Replied(heard) if heard.by == Seat::Alone => Step::Reading(heard.by),
            Step::Next(heard) => Step::Replied(heard),
            Step::Reading(_) | Step::HandedOver(_) | Step::Replied(_) => return false,
        };
        true
    }
}

const fn seat(setting: Setting) -> Seat {
    match setting {
        Setting::JustMe => Seat::Alone,
        Setting::BothOfUs => Seat::First,
    }
}
