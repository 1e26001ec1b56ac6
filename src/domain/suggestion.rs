//! The rules of the suggestion: from answers to an outcome, with its reason.
//!
//! 1. A stop by anyone is a stop. (It never comes here: see [`Wish`].)
//! 2. Not sure is at least a pause.
//! 3. Pain 7 to 10 offers stop or pause, and never to go on.
//! 4. Pain 4 to 6 suggests a pause; 1 to 3 suggests slower; 0 follows the pace
//!    asked for.
//! 5. Pain that rose by 2 or more since the last check-in of the same evening
//!    moves one step more cautious.
//! 6. Of two voices, the more cautious leads.
//! 7. Nothing is suggested that goes further than what was answered.

use super::pace::{Pace, PaceAnswer};
use super::pain::{Effect, Pain, PainAnswer};
use super::voice::{Unsaid, Voice, Wish};

/// How a check-in goes on, from the least to the most cautious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Go on, at this pace.
    GoOn(Pace),
    /// Pause and breathe.
    Pause,
    /// Stop.
    Stop,
}

impl Outcome {
    /// One step more cautious. A rise in pain never leads to "something else",
    /// which nobody asked for: from holding still the next step is a pause.
    #[must_use]
    pub const fn more_cautious(self) -> Self {
        match self {
            Self::GoOn(Pace::AsItIs) => Self::GoOn(Pace::Slower),
            Self::GoOn(Pace::Slower) => Self::GoOn(Pace::HoldStill),
            Self::GoOn(Pace::HoldStill | Pace::SomethingElse) => Self::Pause,
            Self::Pause | Self::Stop => Self::Stop,
        }
    }
}

/// Why an outcome is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing hurts, and this is the pace that was asked for.
    PaceAskedFor,
    /// Pain 1 to 3.
    SomePain,
    /// Pain 4 to 6.
    PainTakesAttention,
    /// Pain 7 to 10.
    PainMustEnd,
    /// Pain rose by 2 or more since the last check-in of the same evening.
    PainRose,
    /// Somebody was not sure, or something was unsaid. The two share their
    /// words on purpose: what was unsaid stays so.
    Unclear,
    /// Of two voices the more cautious leads. The only reason two voices are
    /// ever given: it tells nothing of whose answer it was.
    MoreCautiousLeads,
}

/// What the app suggests, and what it offers beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is suggested.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
    /// The pace at which going on is offered; none where it is not offered.
    pub going_on: Option<Pace>,
}

/// What one voice's answers suggest, given that person's pain at the last
/// check-in of the same evening, if there was one.
#[must_use]
pub fn suggest(voice: &Voice, unsaid: Unsaid, pain_before: Option<Pain>) -> Suggestion {
    let (from_pain, why_pain) = match voice.pain {
        PainAnswer::NotSure => (Outcome::Pause, Reason::Unclear),
        PainAnswer::Felt(pain) => match pain.effect() {
            Effect::None => (Outcome::GoOn(Pace::AsItIs), Reason::PaceAskedFor),
            Effect::CanStay => (Outcome::GoOn(Pace::Slower), Reason::SomePain),
            Effect::TakesAttention => (Outcome::Pause, Reason::PainTakesAttention),
            Effect::MustEnd => (Outcome::Stop, Reason::PainMustEnd),
        },
    };
    let (from_pace, why_pace) = match voice.pace {
        PaceAnswer::At(pace) => (Outcome::GoOn(pace), Reason::PaceAskedFor),
        PaceAnswer::NotSure => (Outcome::Pause, Reason::Unclear),
    };
    let (mut outcome, mut reason) =
        if from_pace > from_pain { (from_pace, why_pace) } else { (from_pain, why_pain) };
    if unsaid.is_something() && outcome < Outcome::Pause {
        (outcome, reason) = (Outcome::Pause, Reason::Unclear);
    }
    let has_risen = match (voice.pain.felt(), pain_before) {
        (Some(now), Some(before)) => now.has_risen_since(before),
        _ => false,
    };
    if has_risen && outcome < Outcome::Stop {
        (outcome, reason) = (outcome.more_cautious(), Reason::PainRose);
    }
    Suggestion { outcome, reason, going_on: pace_if_going_on(voice, unsaid, outcome) }
}

/// The pace at which going on is offered: the one suggested; where a pause is
/// suggested for pain 4 to 6, the one asked for, and slower at least, because
/// that remains a person's own choice. Where anyone was not sure, something
/// was unsaid, or pain must end, going on is not offered.
fn pace_if_going_on(voice: &Voice, unsaid: Unsaid, outcome: Outcome) -> Option<Pace> {
    match (outcome, voice.pain, voice.pace) {
        _ if unsaid.is_something() => None,
        (Outcome::GoOn(pace), _, _) => Some(pace),
        (Outcome::Pause, PainAnswer::Felt(pain), PaceAnswer::At(pace))
            if pain.effect() < Effect::MustEnd =>
        {
            Some(pace.max(Pace::Slower))
        }
        _ => None,
    }
}

impl Suggestion {
    /// What follows when a person, seeing this, wishes to go on or to pause.
    /// A wish to go on where that was not offered is a pause.
    #[must_use]
    pub fn with_wish(self, wish: Wish) -> Outcome {
        match (wish, self.going_on) {
            (Wish::GoOn, Some(pace)) => Outcome::GoOn(pace),
            _ => Outcome::Pause,
        }
    }

    /// What is suggested to two people whose answers came to these outcomes.
    #[must_use]
    pub fn for_two(first: Outcome, second: Outcome) -> Self {
        let outcome = first.max(second);
        Self {
            outcome,
            reason: Reason::MoreCautiousLeads,
            going_on: match outcome {
                Outcome::GoOn(pace) => Some(pace),
                Outcome::Pause | Outcome::Stop => None,
            },
        }
    }
}
