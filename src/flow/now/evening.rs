//! The pains of the same evening: what a rise is seen by.

use super::{Context, Question, Step, Underway};
use crate::domain::check_in::{is_same_evening, pains_before};
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

    /// Whether this question is on the screen.
    pub(super) fn asks(&self, question: Question) -> bool {
        matches!(&self.step, Step::Answering(answering) if answering.question == question)
    }
}
