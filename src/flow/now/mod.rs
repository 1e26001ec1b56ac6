//! The check-in, step by step.
//!
//! [`State`] says where the two are; [`update()`] is the only way on. Nobody's
//! stop can be refused: [`Event::Stopped`] leads to [`Step::Stopped`] from
//! every state, and only an explicit next step leads away from it.

mod answering;
mod back;
mod evening;
mod resume;
mod turn;
mod update;

pub use answering::{Answering, Question, Seat};
pub use resume::{resumed, unfinished};
pub(in crate::flow) use update::is_too_soon;
pub use update::{Context, update};

use crate::domain::another_day::{Gentle, OwnGentle, When};
use crate::domain::check_in::{CheckIn, CheckInId, Note, Win};
use crate::domain::moment::Moment;
use crate::domain::pace::PaceAnswer;
use crate::domain::pain::{OwnWords, Pain, PainAnswer, Place, Quality};
use crate::domain::sealing::{Opened, Reveal, SealedVoice};
use crate::domain::voice::Wish;

/// Where the two are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// The Now screen: nothing is under way.
    #[default]
    Home,
    /// The Now screen, with an unfinished check-in that can be taken up again.
    Offered(Box<Underway>),
    /// A signal fills the screen; behind it is what was offered before it.
    Signalling(Signal, Option<Box<Underway>>),
    /// A check-in is under way.
    CheckingIn(Box<Underway>),
}

/// A signal for when sentences fail. Red is not among them: it is a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Green: this is good.
    Green,
    /// Yellow: slow down, and ask me.
    Yellow,
}

/// A check-in under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Underway {
    /// What has come of it so far.
    pub check_in: CheckIn,
    /// What the two chose to see afterwards, before they began.
    pub reveal: Reveal,
    /// The pains of the round before in the same evening, seat by seat.
    pub pains_before: [Option<Pain>; 2],
    /// The step they are at.
    pub step: Step,
    /// One voice's answers of the round that just came to its outcome, so that
    /// Back can change them. With two voices there is no way back.
    before: Option<Answering>,
    /// The numbers of rounds that both chose not to see, and when they were
    /// said: for the rule about pain that rose, and kept nowhere.
    unseen: [Option<(Moment, Pain)>; 2],
    /// When the first answer of this round was given; of one that was met again, at the latest when
    /// the round before it was. What was said on another evening is not said now.
    said_since: Option<Moment>,
    /// When what is on the screen came there: a tap right after it was meant for what was there
    /// before.
    asked_at: Moment,
    /// Own words for something gentle, which stay in their field where another thing is chosen.
    own_gentle: OwnGentle,
}

/// A step of the check-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Somebody is answering.
    Answering(Answering),
    /// The first voice is sealed and covered; the phone is on its way.
    HandedOver(SealedVoice),
    /// Both have answered; what follows is for both to see.
    Together(Opened),
    /// Pausing, and breathing.
    Breathing,
    /// Stopped.
    Stopped {
        /// By the red signal, so that the screen shows it as one.
        by_signal: bool,
    },
    /// What would help now: the partner's card and aftercare.
    Helping,
    /// Another day.
    AnotherDay,
    /// Thanks, a small win, a note, and whether to keep it.
    Closing,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// "Check in" was pressed, or "Check in again": it is asked anew, always.
    Started,
    /// The unfinished check-in that is offered was taken up again. Nothing else does that.
    TookUp,
    /// The unfinished check-in with this name was let go. A second tap is not about the one that is
    /// offered next.
    LetGo(CheckInId),
    /// The pain question was answered.
    PainAnswered(PainAnswer),
    /// Where and what it is like was opened.
    DetailAsked,
    /// A place was marked, or unmarked.
    PlaceToggled(Place),
    /// A quality was marked, or unmarked.
    QualityToggled(Quality),
    /// Own words were written about the pain.
    OwnWordsWritten(OwnWords),
    /// The pace question was answered.
    PaceAnswered(PaceAnswer),
    /// The quiet item was opened.
    UnsaidAsked,
    /// "I am going on mainly so as not to disappoint" was marked, or unmarked.
    DisappointToggled,
    /// "I said it was fine, and it was not quite" was marked, or unmarked.
    NotQuiteFineToggled,
    /// "Shall we go on?" was answered by one voice.
    Wished(Wish),
    /// What follows was chosen by both together, of what both now see.
    Agreed(Wish),
    /// "Pass it over" was pressed: the first voice is final.
    PassedOver,
    /// "I have it" was pressed by the second.
    TookOver,
    /// Somebody stopped: by the bar, the red signal, or the page before the
    /// app had started.
    Stopped {
        /// By the red signal.
        by_signal: bool,
    },
    /// "What would help now" was pressed.
    HelpAsked,
    /// Another day was asked for.
    AnotherDayAsked,
    /// When another day may be was chosen.
    WhenChosen(When),
    /// Something gentle was chosen instead; again to unchoose it.
    InsteadChosen(Gentle),
    /// On to the close.
    Finished,
    /// A small win was written.
    WinWritten(Win),
    /// A note was written.
    NoteWritten(Note),
    /// The check-in has ended: it was kept, or it was let go.
    Ended,
    /// Green or yellow was pressed.
    Signalled(Signal),
    /// Back, Escape, or the phone's back gesture.
    WentBack,
}

impl State {
    /// The check-in under way, if one is.
    #[must_use]
    pub const fn underway(&self) -> Option<&Underway> {
        match self {
            Self::CheckingIn(underway) => Some(underway),
            Self::Home | Self::Offered(_) | Self::Signalling(..) => None,
        }
    }

    /// The check-in under way, or the one that is offered.
    #[must_use]
    pub const fn at_hand(&self) -> Option<&Underway> {
        match self {
            Self::Offered(underway)
            | Self::Signalling(_, Some(underway))
            | Self::CheckingIn(underway) => Some(underway),
            Self::Home | Self::Signalling(_, None) => None,
        }
    }

    /// Whether the last word was a stop, so that the bar says it has been heard.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.underway().is_some_and(Underway::is_stopped)
    }

    /// Whether anything has been answered that would be gone if the page were
    /// closed now and nothing is kept.
    #[must_use]
    pub fn holds_answers(&self) -> bool {
        self.at_hand().is_some_and(Underway::holds_answers)
    }

    /// Whether answers were given in a turn under way that nothing writes before they are sealed.
    #[must_use]
    pub fn holds_unsealed(&self) -> bool {
        self.underway().is_some_and(Underway::holds_unsealed)
    }

    /// What is kept is known only now. Whoever is asked the same as before has read it, and is heard at
    /// once; but not what a pain that has risen makes of it.
    pub(in crate::flow) fn learns(&mut self, context: &Context) {
        let Self::CheckingIn(underway) = self else { return };
        if !underway.holds_answers() {
            underway.reveal = context.reveal;
        }
        if !matches!(underway.step, Step::Answering(_)) {
            return;
        }
        let before = underway.pains_before;
        underway.recall(context);
        if underway.pains_before != before && underway.asks(Question::GoOn) {
            underway.asked_at = context.now;
        }
    }

    /// Whether Back leads anywhere from here.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        match self {
            Self::Home | Self::Offered(_) => false,
            Self::Signalling(..) => true,
            Self::CheckingIn(underway) => underway.can_go_back(),
        }
    }
}

impl Underway {
    /// Whether the last word was a stop and no new round has begun.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        use crate::domain::suggestion::Outcome;
        let is_between = !matches!(self.step, Step::Answering(_) | Step::HandedOver(_));
        is_between && self.check_in.outcome() == Some(Outcome::Stop)
    }

    /// Own words for something gentle, as they stand in their field.
    #[must_use]
    pub fn own_gentle(&self) -> &str {
        use crate::domain::another_day::Gentle;
        match &self.check_in.another_day.instead {
            Some(Gentle::Own(words)) => words.as_str(),
            _ => self.own_gentle.as_str(),
        }
    }

    fn holds_answers(&self) -> bool {
        let holds_now = match &self.step {
            Step::Answering(answering) => answering.holds_answers(),
            Step::HandedOver(_) => true,
            _ => false,
        };
        holds_now || !self.check_in.rounds.is_empty()
    }
}
