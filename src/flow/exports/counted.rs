//! How much there is of what is chosen, counted once.

use std::rc::Rc;

use super::{Amount, DayProblem, State};
use crate::domain::check_in::{CheckIn, Setting};
use crate::domain::moment::Day;
use crate::domain::sealing::Reveal;
use crate::domain::selection::Selection;

/// What was counted, and of what. Drawing the page counts nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    amount: Amount,
    of_two: bool,
    is_mixed: bool,
    of: Option<Of>,
}

/// All that it depends on; no selection, where the days that were typed are none.
type Of = (Rc<Vec<Rc<CheckIn>>>, Option<Selection>, Reveal);

impl Counted {
    /// How much is chosen.
    #[must_use]
    pub const fn amount(&self) -> Amount {
        self.amount
    }

    /// Whether there are two voices to choose between.
    #[must_use]
    pub const fn of_two(&self) -> bool {
        self.of_two
    }

    /// Whether there are check-ins of one voice beside those of two.
    #[must_use]
    pub const fn is_mixed(&self) -> bool {
        self.is_mixed
    }
}

impl State {
    /// Counts anew, where something has changed that it depends on.
    pub fn follow(&mut self, check_ins: &Rc<Vec<Rc<CheckIn>>>, (today, reveal): (Day, Reveal)) {
        let selection: Result<Selection, DayProblem> = self.selection(today, reveal);
        let of = (Rc::clone(check_ins), selection.ok(), reveal);
        // They are compared by where they lie: nothing in them changes in its place.
        let is_same =
            |before: &Of| Rc::ptr_eq(&before.0, &of.0) && (before.1, before.2) == (of.1, of.2);
        if self.counted.of.as_ref().is_some_and(is_same) {
            return;
        }
        let all = || check_ins.iter().map(AsRef::as_ref);
        let is_seen = |check_in: &CheckIn| {
            check_in.rounds.iter().any(|round| matches!(round.voices.seen(reveal), [_, Some(_)]))
        };
        let has = |setting| all().any(|check_in| check_in.setting == setting);
        self.counted = Counted {
            amount: of.1.map(|selection| Amount::of(&selection, all())).unwrap_or_default(),
            of_two: all().any(is_seen),
            is_mixed: has(Setting::JustMe) && has(Setting::BothOfUs),
            of: Some(of),
        };
    }
}
