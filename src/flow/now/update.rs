//! What follows when something happens.

use super::{Answering, Event, Question, Seat, State, Step, Underway};
use crate::domain::another_day::{Gentle, When};
use crate::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use crate::domain::moment::Moment;
use crate::domain::pain::Pain;
use crate::domain::sealing::{Reveal, SealedVoice};
use crate::domain::suggestion::Outcome;
use crate::domain::voice::Wish;

/// Two taps within this time, in milliseconds, are one that was doubled.
const DOUBLE_TAP_MS: i64 = 500;

/// What the flow cannot know by itself when something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// What the clock says.
    pub now: Moment,
    /// A name for a check-in that may begin.
    pub id: CheckInId,
    /// Who checks in, as the couple chose last.
    pub setting: Setting,
    /// What the couple chose to see afterwards.
    pub reveal: Reveal,
    /// The pains of the last kept check-in of the same evening, seat by seat.
    pub pains_before: [Option<Pain>; 2],
}

/// What follows. An event out of place returns an equal state.
#[must_use]
pub fn update(state: State, event: Event, context: &Context) -> State {
    match (state, event) {
        (state, Event::Stopped { by_signal }) => {
            State::CheckingIn(Box::new(stopped(state, by_signal, context)))
        }
        (State::Home | State::Signalling(_, None), Event::Started) => {
            let mut underway = begun(context);
            underway.ask_first(context);
            State::CheckingIn(Box::new(underway))
        }
        (State::Home, Event::Signalled(signal)) => State::Signalling(signal, None),
        (State::Offered(underway), Event::Signalled(signal)) => {
            State::Signalling(signal, Some(underway))
        }
        (State::Signalling(_, behind), Event::Signalled(signal)) => {
            State::Signalling(signal, behind)
        }
        (State::Signalling(_, behind), Event::WentBack) => {
            behind.map_or(State::Home, State::Offered)
        }
        (
            State::Offered(mut underway) | State::Signalling(_, Some(mut underway)),
            Event::TookUp | Event::Started,
        ) => {
            underway.recall(context);
            State::CheckingIn(underway)
        }
        (State::Offered(offered), Event::LetGo(id)) if offered.check_in.id == id => State::Home,
        (State::CheckingIn(_), Event::Ended) => State::Home,
        (State::CheckingIn(underway), event) => underway.after(event, context),
        (state, _) => state,
    }
}

fn begun(context: &Context) -> Underway {
    Underway {
        check_in: CheckIn::begun(context.id, context.setting, context.now),
        reveal: context.reveal,
        pains_before: context.pains_before,
        step: Step::Closing,
        before: None,
        unseen: [None; 2],
    }
}

/// Stopped, from any state at all. What is only offered may be of another
/// evening: a stop is about now, and no word of that one.
fn stopped(state: State, by_signal: bool, context: &Context) -> Underway {
    let mut underway = match state {
        State::CheckingIn(underway) => *underway,
        State::Home | State::Offered(_) | State::Signalling(..) => begun(context),
    };
    if underway.is_stopped() {
        underway.step = Step::Stopped { by_signal };
        return underway;
    }
    match &underway.step {
        Step::Together(_) => underway.set_outcome(Outcome::Stop),
        Step::Answering(answering) => {
            let voices = answering.voices_at_stop();
            underway.add_round(context.now, voices, Outcome::Stop);
        }
        _ => underway.add_round(context.now, Voices::Unspoken, Outcome::Stop),
    }
    underway.before = None;
    underway.step = Step::Stopped { by_signal };
    underway
}

impl Underway {
    /// A new round.
    fn ask_first(&mut self, context: &Context) {
        self.recall(context);
        self.before = None;
        self.step = Step::Answering(Answering::asked(match self.check_in.setting {
            Setting::JustMe => Seat::Alone,
            Setting::BothOfUs => Seat::First,
        }));
    }

    fn after(mut self: Box<Self>, event: Event, context: &Context) -> State {
        match event {
            Event::WentBack => return self.gone_back(),
            // After a stop nothing is asked again until this check-in has ended.
            Event::Started if self.is_between() && !self.is_stopped() => self.ask_first(context),
            Event::HelpAsked if self.is_between() => self.step = Step::Helping,
            Event::AnotherDayAsked if self.is_between() => self.step = Step::AnotherDay,
            Event::Finished if self.is_between() => self.step = Step::Closing,
            Event::WhenChosen(when) => self.choose_when(when),
            Event::InsteadChosen(gentle) => self.choose_instead(gentle),
            Event::WinWritten(win) if self.step == Step::Closing => self.check_in.win = win,
            Event::NoteWritten(note) if self.step == Step::Closing => self.check_in.note = note,
            Event::TookOver => self.take_over(),
            Event::Agreed(wish) => self.agree(wish, context.now),
            event => {
                if matches!(event, Event::PainAnswered(_)) && self.asks(Question::Pain) {
                    self.recall(context);
                }
                self.answer(event, context.now);
            }
        }
        State::CheckingIn(self)
    }

    /// Whether a round has come to its outcome and none is being answered.
    fn is_between(&self) -> bool {
        !matches!(self.step, Step::Answering(_) | Step::HandedOver(_) | Step::Together(_))
    }

    fn choose_when(&mut self, when: When) {
        if self.step == Step::AnotherDay {
            let chosen = &mut self.check_in.another_day.when;
            *chosen = if *chosen == Some(when) { None } else { Some(when) };
        }
    }

    fn choose_instead(&mut self, gentle: Gentle) {
        if self.step == Step::AnotherDay {
            let chosen = &mut self.check_in.another_day.instead;
            // The same own words again are no second press: a full field says
            // them at every key.
            let is_unchosen = match &gentle {
                Gentle::Own(words) => words.is_empty(),
                ready => chosen.as_ref() == Some(ready),
            };
            *chosen = if is_unchosen { None } else { Some(gentle) };
        }
    }

    fn take_over(&mut self) {
        if let Step::HandedOver(first) = &self.step {
            self.step = Step::Answering(Answering::asked(Seat::Second(first.clone())));
        }
    }

    /// Both together: what was suggested, or something more cautious. Not at
    /// once: the second tap of a double one was meant for the screen before.
    fn agree(&mut self, wish: Wish, now: Moment) {
        let is_too_soon =
            now.since(self.check_in.last_moment()).is_some_and(|ms| ms < DOUBLE_TAP_MS);
        if let Step::Together(opened) = &self.step
            && !is_too_soon
        {
            let outcome = opened.suggestion.with_wish(wish);
            self.set_outcome(outcome);
            self.step = step_after(outcome);
        }
    }

    /// An event of the turn that is being answered, if one is.
    fn answer(&mut self, event: Event, now: Moment) {
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

    fn add_round(&mut self, at: Moment, voices: Voices, outcome: Outcome) {
        self.check_in.add_round(Round { at, voices, outcome });
    }

    fn set_outcome(&mut self, outcome: Outcome) {
        if let Some(round) = self.check_in.rounds.last_mut() {
            round.outcome = round.outcome.max(outcome);
        }
    }
}

pub(super) const fn step_after(outcome: Outcome) -> Step {
    match outcome {
        Outcome::GoOn(_) => Step::Closing,
        Outcome::Pause => Step::Breathing,
        Outcome::Stop => Step::Stopped { by_signal: false },
    }
}
