//! Where Back leads.

use super::update::step_after;
use super::{Seat, State, Step, Underway};
use crate::domain::moment::Moment;
use crate::domain::suggestion::Outcome;

impl Underway {
    /// Whether Back leads anywhere from here.
    pub(super) fn can_go_back(&self) -> bool {
        match &self.step {
            Step::Answering(answering) => answering.can_go_back(),
            Step::HandedOver(_) | Step::Together(_) | Step::Stopped { .. } => false,
            Step::Breathing => self.before.is_some(),
            Step::Helping | Step::AnotherDay => true,
            Step::Closing => !matches!(self.step_behind_close(), Step::Closing),
        }
    }

    /// The step that "Back" from the close leads to; the close itself where
    /// there is none.
    fn step_behind_close(&self) -> Step {
        match (self.check_in.outcome(), &self.before) {
            (Some(Outcome::Stop), _) => Step::Stopped { by_signal: false },
            (Some(Outcome::Pause), _) => Step::Breathing,
            (_, Some(before)) => Step::Answering(before.clone()),
            _ => Step::Closing,
        }
    }

    /// One step back, or an equal state where there is none.
    pub(super) fn gone_back(mut self: Box<Self>, now: Moment) -> State {
        if self.is_of_another_evening(now) {
            // No answer of then is changed now: that would be one of now.
            self.before = None;
        }
        match &mut self.step {
            Step::Answering(answering) => match (answering.question_before(), &answering.seat) {
                (Some(question), _) => answering.question = question,
                (None, Seat::Alone) if answering.has_begun() => return State::Offered(self),
                // On the Now screen the phone may lie between the two. What one of them has said
                // and not sealed is not shown there, and not lost either: it stays here.
                (None, _) if answering.has_begun() => {}
                (None, Seat::Second(first)) => self.step = Step::HandedOver(first.clone()),
                (None, _) if self.check_in.rounds.is_empty() => return State::Home,
                (None, _) => self.step = Step::Closing,
            },
            Step::Breathing => self.reopen(),
            Step::Helping | Step::AnotherDay => {
                self.step = self.check_in.outcome().map_or(Step::Closing, step_after);
            }
            Step::Closing => match self.step_behind_close() {
                Step::Answering(_) => self.reopen(),
                step => self.step = step,
            },
            Step::HandedOver(_) | Step::Together(_) | Step::Stopped { .. } => {}
        }
        State::CheckingIn(self)
    }

    /// Opens the round that one voice has just ended, to change an answer.
    fn reopen(&mut self) {
        if let Some(before) = self.before.take() {
            self.check_in.rounds.pop();
            self.step = Step::Answering(before);
        }
    }
}
