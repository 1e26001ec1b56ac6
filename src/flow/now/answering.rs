//! One person's turn at the questions.

use crate::domain::check_in::Voices;
use crate::domain::pace::PaceAnswer;
use crate::domain::pain::{Pain, PainAnswer, PainDetail};
use crate::domain::sealing::SealedVoice;
use crate::domain::suggestion::{Suggestion, suggest};
use crate::domain::unfinished::Said;
use crate::domain::voice::{Unsaid, Voice, Wish};

/// Who is answering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seat {
    /// One voice alone.
    Alone,
    /// The first of two.
    First,
    /// The second of two. The first is sealed.
    Second(SealedVoice),
}

/// A question on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// "How much does it hurt right now?"
    Pain,
    /// Where, and what it is like: off the main path.
    Detail,
    /// "What would feel right?"
    Pace,
    /// "Shall we go on?"
    GoOn,
    /// What may be unsaid: off the main path.
    Unsaid,
    /// The first of two may still change an answer, or pass the phone over.
    PassOver(Wish),
}

/// One person's turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    /// Who is answering.
    pub seat: Seat,
    /// The question on the screen.
    pub question: Question,
    /// What was said so far.
    pub said: Said,
    /// What may be unsaid.
    pub unsaid: Unsaid,
}

impl Answering {
    /// The first question, with nothing said.
    #[must_use]
    pub fn asked(seat: Seat) -> Self {
        Self::taken_up(seat, Said::default())
    }

    /// The first question that is not answered yet.
    #[must_use]
    pub fn taken_up(seat: Seat, said: Said) -> Self {
        let question = match (said.pain, said.pace) {
            (None, _) => Question::Pain,
            (Some(_), None) => Question::Pace,
            (Some(_), Some(_)) => Question::GoOn,
        };
        Self { seat, question, said, unsaid: Unsaid::default() }
    }

    /// The voice, once both questions are answered.
    #[must_use]
    pub fn voice(&self) -> Option<Voice> {
        let (pain, pace) = (self.said.pain?, self.said.pace?);
        Some(Voice { pain, detail: self.said.detail.clone(), pace })
    }

    /// What the answers suggest, once both questions are answered.
    #[must_use]
    pub fn suggestion(&self, pains_before: [Option<Pain>; 2]) -> Option<Suggestion> {
        let voice = self.voice()?;
        Some(suggest(&voice, self.unsaid, self.pain_before(pains_before)))
    }

    /// This seat's pain of the round before.
    pub(super) const fn pain_before(&self, [first, second]: [Option<Pain>; 2]) -> Option<Pain> {
        match self.seat {
            Seat::Alone | Seat::First => first,
            Seat::Second(_) => second,
        }
    }

    /// What may be kept of this turn when somebody stops in it.
    pub(super) fn voices_at_stop(&self) -> Voices {
        match (&self.seat, self.said.pain, self.voice()) {
            (Seat::Alone, _, Some(voice)) => Voices::One(voice),
            (Seat::Alone, Some(pain), None) => Voices::PainOnly(pain, self.said.detail.clone()),
            _ => Voices::Unspoken,
        }
    }

    /// Whether anything was answered in this turn or the one before it.
    pub(super) fn holds_answers(&self) -> bool {
        matches!(self.seat, Seat::Second(_)) || self.has_begun()
    }

    /// Whether anything was answered in this turn.
    pub(super) fn has_begun(&self) -> bool {
        self.said != Said::default()
    }

    pub(super) fn can_go_back(&self) -> bool {
        let is_alone = self.seat == Seat::Alone;
        is_alone || self.question != Question::Pain || !self.has_begun()
    }

    /// The question before this one; none at the first.
    pub(super) const fn question_before(&self) -> Option<Question> {
        match self.question {
            Question::Pain => None,
            Question::Detail | Question::Pace => Some(Question::Pain),
            Question::GoOn => Some(Question::Pace),
            Question::Unsaid | Question::PassOver(_) => Some(Question::GoOn),
        }
    }

    pub(super) fn answer_pain(&mut self, answer: PainAnswer) {
        if self.question == Question::Pain {
            self.said.pain = Some(answer);
            self.question = Question::Pace;
        }
    }

    pub(super) fn answer_pace(&mut self, answer: PaceAnswer) {
        if self.question == Question::Pace {
            self.said.pace = Some(answer);
            self.question = Question::GoOn;
        }
    }

    /// The part about where it hurts, while it is on the screen.
    pub(super) fn detail_mut(&mut self) -> Option<&mut PainDetail> {
        (self.question == Question::Detail).then_some(&mut self.said.detail)
    }

    /// What may be unsaid, while it is on the screen.
    pub(super) fn unsaid_mut(&mut self) -> Option<&mut Unsaid> {
        (self.question == Question::Unsaid).then_some(&mut self.unsaid)
    }
}
