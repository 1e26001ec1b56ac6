//! What follows when something happens.

use std::mem::{Discriminant, discriminant};

use super::{Answering, Event, Question, Seat, State, Step, Underway};
use crate::domain::another_day::{Gentle, OwnGentle, When};
use crate::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use crate::domain::moment::Moment;
use crate::domain::pain::Pain;
use crate::domain::sealing::Reveal;
use crate::domain::suggestion::Outcome;

/// An answer that comes sooner than this after its question, in milliseconds, was meant for the
/// question before: nobody reads so fast.
const TOO_SOON_MS: i64 = 400;

/// Whether what is on the screen came there so lately that a tap was meant for what was there before.
pub(in crate::flow) fn is_too_soon(asked_at: Moment, now: Moment) -> bool {
    now.since(asked_at).is_some_and(|ms| ms < TOO_SOON_MS)
}

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
        // What is offered is not taken up by it: "Check in" is about now.
        (State::Home | State::Offered(_) | State::Signalling(..), Event::Started) => {
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
        (State::Offered(mut underway), Event::TookUp) if underway.can_be_taken_up(context.now) => {
            underway.take_up(context);
            State::CheckingIn(underway)
        }
        (State::Offered(offered), Event::LetGo(id)) if offered.check_in.id == id => State::Home,
        (State::CheckingIn(_), Event::Ended) => State::Home,
        (State::CheckingIn(underway), event) => {
            let was = underway.on_screen();
            let mut next = underway.after(event, context);
            if let State::CheckingIn(underway) = &mut next
                && underway.on_screen() != was
            {
                underway.asked_at = context.now;
            }
            next
        }
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
        said_since: None,
        asked_at: context.now,
        own_gentle: OwnGentle::default(),
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
    let is_of_now = !underway.is_of_another_evening(context.now);
    match &underway.step {
        Step::Together(_) if is_of_now => underway.set_outcome(Outcome::Stop),
        Step::Answering(answering) if is_of_now => {
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
    pub(super) fn ask_first(&mut self, context: &Context) {
        self.recall(context);
        (self.before, self.said_since) = (None, None);
        self.step = Step::Answering(Answering::asked(match self.check_in.setting {
            Setting::JustMe => Seat::Alone,
            Setting::BothOfUs => Seat::First,
        }));
    }

    /// What is on the screen: a step, and which question of it.
    pub(in crate::flow) fn on_screen(&self) -> (Discriminant<Step>, Option<Question>) {
        let question = match &self.step {
            Step::Answering(answering) => Some(answering.question),
            _ => None,
        };
        (discriminant(&self.step), question)
    }

    fn after(mut self: Box<Self>, event: Event, context: &Context) -> State {
        if event == Event::WentBack {
            return self.gone_back(context.now);
        }
        let is_old = self.has_open_round() && self.is_of_another_evening(context.now);
        let old = is_old.then(|| self.clone());
        self.follow(event, context);
        if let Some(mut old) = old
            && old != self
        {
            // An earlier answer never counts for now: whatever would go on from it asks anew.
            old.ask_anew(context);
            return State::CheckingIn(old);
        }
        State::CheckingIn(self)
    }

    fn follow(&mut self, event: Event, context: &Context) {
        match event {
            // After a stop nothing is asked again until this check-in has ended.
            Event::Started if self.is_between() && !self.is_stopped() => self.ask_first(context),
            Event::HelpAsked if self.is_between() => self.step = Step::Helping,
            Event::AnotherDayAsked if self.is_between() => self.step = Step::AnotherDay,
            Event::Finished if self.is_between() => self.step = Step::Closing,
            Event::WhenChosen(when) => self.choose_when(when),
            Event::InsteadChosen(gentle) => self.choose_instead(gentle),
            Event::WinWritten(win) if self.step == Step::Closing => self.check_in.win = win,
            Event::NoteWritten(note) if self.step == Step::Closing => self.check_in.note = note,
            Event::PainAnswered(_)
            | Event::PaceAnswered(_)
            | Event::Wished(_)
            | Event::DetailAsked
            | Event::UnsaidAsked
            | Event::PassedOver
            | Event::TookOver
            | Event::Agreed(_)
                if is_too_soon(self.asked_at, context.now) => {}
            Event::TookOver => self.take_over(),
            Event::Agreed(wish) => self.agree(wish),
            event => {
                if matches!(event, Event::PainAnswered(_)) && self.asks(Question::Pain) {
                    self.recall(context);
                }
                let has_begun = self.has_open_round();
                self.answer(event, context.now);
                if !has_begun && self.has_open_round() {
                    self.begin_round(context.now);
                }
            }
        }
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
            // What was typed stays in its field, beside another thing that is chosen.
            if let Gentle::Own(words) = &gentle {
                self.own_gentle = words.clone();
            } else if let Some(Gentle::Own(words)) = chosen {
                self.own_gentle = words.clone();
            }
            // The same own words again are no second press: a full field says
            // them at every key.
            let is_taken_back =
                !matches!(gentle, Gentle::Own(_)) && chosen.as_ref() == Some(&gentle);
            // What is in the field counts where nothing else is chosen.
            let gentle = if is_taken_back { Gentle::Own(self.own_gentle.clone()) } else { gentle };
            let is_nothing = matches!(&gentle, Gentle::Own(words) if words.is_empty());
            *chosen = (!is_nothing).then_some(gentle);
        }
    }

    pub(super) fn add_round(&mut self, at: Moment, voices: Voices, outcome: Outcome) {
        self.check_in.add_round(Round { at, voices, outcome });
    }

    pub(super) fn set_outcome(&mut self, outcome: Outcome) {
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
