//! What lies over the screen, and what lies behind it: whether the app may ask now, and whether
//! Back leads anywhere.

use super::{Place, Session};
use crate::domain::book::Interval;
use crate::flow::keeping::{Closing, Locking};
use crate::flow::{now, timer};

impl Session {
    /// The interval that is up, where the app may ask now: not while somebody
    /// is answering, or the phone is on its way, or what was answered is being
    /// kept.
    #[must_use]
    pub fn asks(&self) -> Option<Interval> {
        let timer::State::Due { interval } = self.timer else { return None };
        let is_busy = self.now.underway().is_some_and(|underway| {
            use now::Step::{Answering, HandedOver, Together};
            matches!(underway.step, Answering(_) | HandedOver(_) | Together(_))
        });
        (self.closing == Closing::Open && !is_busy).then_some(interval)
    }

    /// Whether Back leads anywhere from here.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.asks().is_some()
            || self.place != Place::Now
            || match self.closing {
                Closing::Open => self.now.can_go_back(),
                // A lock is being put on for it.
                Closing::ChoosingWords if self.locking == Locking::Busy => false,
                Closing::Saving => false,
                Closing::AskedHow
                | Closing::ChoosingWords
                | Closing::Reading
                | Closing::Saved
                | Closing::NotSaved(_) => true,
            }
    }
}
