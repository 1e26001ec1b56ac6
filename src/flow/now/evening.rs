//! The same evening: the pains that a rise is seen by, and how long what was said is said now.

use super::{Answering, Context, Question, Seat, Step, Underway};
use crate::domain::check_in::{is_another_evening, is_same_evening, pains_before};
use crate::domain::moment::Moment;
use crate::domain::pain::Pain;

impl Underway {
    /// Looks up, seat by seat, the number said last this evening: in this
    /// check-in, seen or not, or else in one that is kept.
    ///
    /// Looked up as late as pain is answered, because a check-in may begin
    /// before it is known what is kept.
    pub(super) fn recall(&mut self, context: &Context) {
        let own = pains_before([&self.check_in], self.check_in.setting, context.now);
        let unseen = self.unseen.map(|said| {
            said.filter(|(at, _)| is_same_evening(*at, context.now)).map(|(_, pain)| pain)
        });
        for (((seat, unseen), own), kept) in
            self.pains_before.iter_mut().zip(unseen).zip(own).zip(context.pains_before)
        {
            *seat = unseen.or(own).or(kept);
        }
    }

    /// Remembers what a round came to that both chose not to see.
    pub(super) fn remember_unseen(&mut self, at: Moment, pains: [Option<Pain>; 2]) {
        for (seat, pain) in self.unseen.iter_mut().zip(pains) {
            *seat = pain.map(|pain| (at, pain)).or(*seat);
        }
    }

    /// Whether the answers of this round are of another evening, so that none of them counts now.
    #[must_use]
    pub fn is_of_another_evening(&self, now: Moment) -> bool {
        self.said_since.is_some_and(|said| is_another_evening(said, now))
    }

    /// Whether there is something to go on with: of another evening, its finished rounds alone.
    #[must_use]
    pub fn can_be_taken_up(&self, now: Moment) -> bool {
        !self.check_in.rounds.is_empty() || !self.is_of_another_evening(now)
    }

    /// Whether a round is open: being answered, passed over, or not yet agreed on.
    #[must_use]
    pub fn has_open_round(&self) -> bool {
        match &self.step {
            Step::Answering(answering) => answering.holds_answers(),
            Step::HandedOver(_) | Step::Together(_) => true,
            _ => false,
        }
    }

    /// The first answer of a round is given. A page that was left open at the first question begins
    /// its check-in no earlier than the evening of that.
    pub(super) fn begin_round(&mut self, now: Moment) {
        self.said_since = Some(now);
        if self.check_in.rounds.is_empty() && is_another_evening(self.check_in.began, now) {
            self.check_in.began = now;
        }
    }

    /// Lets go of what was said on another evening in a round that is still open. What both have
    /// answered then stays in its round, and nobody chooses by it now.
    pub(super) fn ask_anew(&mut self, context: &Context) {
        if matches!(self.step, Step::Together(_)) {
            (self.step, self.before) = (Step::Closing, None);
            return;
        }
        self.asked_at = context.now;
        if self.check_in.rounds.is_empty() {
            self.check_in.began = context.now;
        }
        self.ask_first(context);
    }

    /// Takes up again what was offered.
    pub(super) fn take_up(&mut self, context: &Context) {
        if self.is_of_another_evening(context.now) {
            (self.step, self.before) = (Step::Closing, None);
        }
        self.asked_at = context.now;
        self.recall(context);
    }

    /// Whether answers were given that nobody may see and nothing has written yet: those of one of
    /// two, until they are sealed.
    pub(super) fn holds_unsealed(&self) -> bool {
        matches!(
            &self.step,
            Step::Answering(answering @ Answering { seat: Seat::First | Seat::Second(_), .. })
                if answering.has_begun()
        )
    }

    /// Whether this question is on the screen.
    pub(super) fn asks(&self, question: Question) -> bool {
        matches!(&self.step, Step::Answering(answering) if answering.question == question)
    }
}
