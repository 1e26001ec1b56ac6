//! An unfinished check-in: out to be kept, and back to be offered.

use super::{Answering, Seat, State, Step, Underway};
use crate::domain::another_day::{AnotherDay, OwnGentle};
use crate::domain::check_in::{CheckIn, Round, Setting, Voices, pains_before};
use crate::domain::moment::Moment;
use crate::domain::sealing::Reveal;
use crate::domain::suggestion::Outcome;
use crate::domain::unfinished::{Turn, Unfinished};

/// What of a state is worth keeping until it is finished.
#[must_use]
pub fn unfinished(state: &State) -> Option<Unfinished> {
    let underway = state.at_hand().filter(|underway| underway.holds_answers())?;
    let turn = match &underway.step {
        Step::Answering(Answering { seat, said, .. }) => match seat {
            Seat::Alone => Turn::Alone(said.clone()),
            Seat::First => Turn::First,
            Seat::Second(first) => Turn::Second(first.clone()),
        },
        Step::HandedOver(first) => Turn::Second(first.clone()),
        _ => Turn::Nobodys,
    };
    Some(Unfinished { check_in: underway.check_in.clone(), turn })
}

impl State {
    /// Takes what is offered away from the Now screen, so that something else
    /// can begin there.
    pub(in crate::flow) fn take_offered(&mut self) -> Option<Unfinished> {
        self.offered()?;
        unfinished(&std::mem::take(self))
    }

    /// What is offered is offered no longer; a signal in front of it stays.
    pub(in crate::flow) fn withdraw_offered(&mut self) {
        match self {
            Self::Offered(_) => *self = Self::Home,
            Self::Signalling(_, behind) => *behind = None,
            Self::Home | Self::CheckingIn(_) => {}
        }
    }

    /// The check-in that is offered.
    pub(in crate::flow) fn offered(&self) -> Option<&Underway> {
        match self {
            Self::Offered(underway) | Self::Signalling(_, Some(underway)) => Some(underway),
            Self::Home | Self::Signalling(_, None) | Self::CheckingIn(_) => None,
        }
    }

    /// A stop stood while what it was the end of lay behind a lock: here it is. What was written and
    /// chosen since stays, and so does the screen.
    pub(in crate::flow) fn is_the_end_of(&mut self, stored: Unfinished, now: Moment) {
        let Self::CheckingIn(own) = self else { return };
        let CheckIn { rounds, another_day, win, note, .. } = own.check_in.clone();
        let stored = stored.check_in;
        own.check_in = CheckIn {
            rounds: joined(stored.rounds, rounds),
            another_day: AnotherDay {
                when: another_day.when.or(stored.another_day.when),
                instead: another_day.instead.or(stored.another_day.instead),
            },
            win: if win.is_empty() { stored.win } else { win },
            note: if note.is_empty() { stored.note } else { note },
            ..stored
        };
        own.pains_before = pains_before([&own.check_in], own.check_in.setting, now);
    }

    /// The check-in under way goes on as this one, at the step where it is.
    pub(in crate::flow) fn goes_on_as(&mut self, check_in: &CheckIn) {
        if let Self::CheckingIn(underway) = self
            && underway.check_in != *check_in
        {
            underway.check_in = check_in.clone();
        }
    }
}

/// The rounds of a check-in that was behind a lock, and of the same one as it stood before the lock.
fn joined(stored: Vec<Round>, own: Vec<Round>) -> Vec<Round> {
    let is_bare = own.iter().all(|round| round.voices == Voices::Unspoken);
    if stored.starts_with(&own) {
        // It went on in another tab.
        stored
    } else if !is_bare {
        // The answers were still here.
        own
    } else if stored.last().is_some_and(|last| last.outcome == Outcome::Stop) {
        stored
    } else {
        // The stop could not be written any more.
        stored.into_iter().chain(own.last().cloned()).collect()
    }
}

/// The state in which an unfinished check-in is met again: offered on the Now
/// screen; or, where the last word was a stop, still stopped.
#[must_use]
pub fn resumed(unfinished: Unfinished, reveal: Reveal, now: Moment) -> State {
    let Unfinished { check_in, turn } = unfinished;
    let reveal = match &turn {
        // As it was promised, whatever the book says by now.
        Turn::Second(first) => first.reveal(),
        _ => reveal,
    };
    let step = match (turn, check_in.setting) {
        (Turn::Nobodys, _) => match check_in.outcome() {
            Some(Outcome::Stop) => Step::Stopped { by_signal: false },
            Some(Outcome::Pause) => Step::Breathing,
            Some(Outcome::GoOn(_)) | None => Step::Closing,
        },
        (Turn::Second(first), Setting::BothOfUs) => Step::HandedOver(first),
        (Turn::Alone(said), Setting::JustMe) => {
            Step::Answering(Answering::taken_up(Seat::Alone, said))
        }
        (_, Setting::BothOfUs) => Step::Answering(Answering::asked(Seat::First)),
        (_, Setting::JustMe) => Step::Answering(Answering::asked(Seat::Alone)),
    };
    let pains_before = pains_before([&check_in], check_in.setting, now);
    let last = check_in.last_moment();
    // A stop leaves nothing that was said open.
    let said_since = Some(last).filter(|_| !matches!(step, Step::Stopped { .. }));
    let underway = Box::new(Underway {
        check_in,
        reveal,
        pains_before,
        step,
        before: None,
        unseen: [None; 2],
        said_since,
        asked_at: last,
        own_gentle: OwnGentle::default(),
    });
    if underway.is_stopped() { State::CheckingIn(underway) } else { State::Offered(underway) }
}
