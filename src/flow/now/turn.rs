//! What happens in a turn, and between the two turns of two.

use super::update::step_after;
use super::{Answering, Event, Question, Seat, Step, Underway};
use crate::domain::check_in::Voices;
use crate::domain::moment::Moment;
use crate::domain::sealing::SealedVoice;
use crate::domain::voice::Wish;

impl Underway {
    pub(super) fn take_over(&mut self) {
        if let Step::HandedOver(first) = &self.step {
            self.step = Step::Answering(Answering::asked(Seat::Second(first.clone())));
        }
    }

    /// Both together: what was suggested, or something more cautious.
    pub(super) fn agree(&mut self, wish: Wish) {
        if let Step::Together(opened) = &self.step {
            let outcome = opened.suggestion.with_wish(wish);
            self.set_outcome(outcome);
            self.step = step_after(outcome);
        }
    }

    /// An event of the turn that is being answered, if one is.
    pub(super) fn answer(&mut self, event: Event, now: Moment) {
        let Step::Answering(answering) = &mut self.step else { return };
        match event {
            Event::PainAnswered(pain) => answering.answer_pain(pain),
            Event::PaceAnswered(pace) => answering.answer_pace(pace),
            Event::DetailAsked if answering.question == Question::Pain => {
                answering.question = Question::Detail;
            }
            Event::UnsaidAsked if answering.question == Question::GoOn => {
                answering.question = Question::Unsaid;
            }
            Event::PlaceToggled(place) => {
                if let Some(detail) = answering.detail_mut() {
                    detail.places.toggle(place);
                }
            }
            Event::QualityToggled(quality) => {
                if let Some(detail) = answering.detail_mut() {
                    detail.qualities.toggle(quality);
                }
            }
            Event::OwnWordsWritten(words) => {
                if let Some(detail) = answering.detail_mut() {
                    detail.own_words = words;
                }
            }
            Event::DisappointToggled => {
                if let Some(unsaid) = answering.unsaid_mut() {
                    unsaid.so_as_not_to_disappoint ^= true;
                }
            }
            Event::NotQuiteFineToggled => {
                if let Some(unsaid) = answering.unsaid_mut() {
                    unsaid.not_quite_fine ^= true;
                }
            }
            Event::Wished(wish) if answering.question == Question::GoOn => self.wish(wish, now),
            Event::PassedOver => self.pass_over(),
            _ => {}
        }
    }

    fn wish(&mut self, wish: Wish, now: Moment) {
        let Step::Answering(answering) = &mut self.step else { return };
        let Some(voice) = answering.voice() else { return };
        let pain_before = answering.pain_before(self.pains_before);
        match &answering.seat {
            Seat::First => answering.question = Question::PassOver(wish),
            Seat::Alone => {
                let Some(suggestion) = answering.suggestion(self.pains_before) else { return };
                let outcome = suggestion.with_wish(wish);
                let before = answering.clone();
                self.add_round(now, Voices::One(voice), outcome);
                self.before = Some(before);
                self.step = step_after(outcome);
            }
            Seat::Second(first) => {
                let first = first.clone();
                let second = SealedVoice::seal(voice, answering.unsaid, wish, pain_before);
                let opened = SealedVoice::open(first, second.promised(self.reveal));
                let voices = opened.voices.clone().map_or(Voices::TwoUnseen, Voices::Two);
                if voices == Voices::TwoUnseen {
                    self.remember_unseen(now, opened.pains());
                }
                self.add_round(now, voices, opened.suggestion.outcome);
                self.step = Step::Together(opened);
            }
        }
    }

    fn pass_over(&mut self) {
        let Step::Answering(answering) = &self.step else { return };
        let (Question::PassOver(wish), Some(voice)) = (answering.question, answering.voice())
        else {
            return;
        };
        let pain_before = answering.pain_before(self.pains_before);
        let sealed = SealedVoice::seal(voice, answering.unsaid, wish, pain_before);
        self.step = Step::HandedOver(sealed.promised(self.reveal));
    }
}
