//! The words for each answer, and for what comes of it.

use super::now::NOT_SURE;
use crate::domain::another_day::Gentle;
use crate::domain::pace::{Pace, PaceAnswer};
use crate::domain::pain::{Effect, PainAnswer, Place, Quality};
use crate::domain::suggestion::{Outcome, Reason};

/// What a number does to a person.
#[must_use]
pub const fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::None => "Nothing hurts",
        Effect::CanStay => "I can stay with this",
        Effect::TakesAttention => "It takes my attention",
        Effect::MustEnd => "It must end",
    }
}

/// A place.
#[must_use]
pub const fn place(place: Place) -> &'static str {
    match place {
        Place::Outside => "Outside",
        Place::Entrance => "At the entrance",
        Place::Inside => "Deeper inside",
        Place::BellyOrBack => "Belly, hips or back",
        Place::Elsewhere => "Elsewhere",
    }
}

/// A quality.
#[must_use]
pub const fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Pressure => "Pressure",
        Quality::Burning => "Burning",
        Quality::Tightness => "Tightness",
        Quality::Sharp => "Sharp",
        Quality::Other => "Other",
    }
}

/// A pace.
#[must_use]
pub const fn pace(pace: Pace) -> &'static str {
    match pace {
        Pace::AsItIs => "As it is",
        Pace::Slower => "Slower",
        Pace::HoldStill => "Hold still",
        Pace::SomethingElse => "Something else",
    }
}

/// An answer to the pace question.
#[must_use]
pub const fn pace_answer(answer: PaceAnswer) -> &'static str {
    match answer {
        PaceAnswer::At(at) => pace(at),
        PaceAnswer::NotSure => NOT_SURE,
    }
}

/// An answer to the pain question, in a line: "Pain 4".
#[must_use]
pub fn pain_answer(answer: PainAnswer) -> String {
    match answer {
        PainAnswer::Felt(pain) => format!("Pain {pain}"),
        PainAnswer::NotSure => "Pain: not sure".to_owned(),
    }
}

/// What is suggested, as a line under "Shall we go on?".
#[must_use]
pub const fn suggestion(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::GoOn(Pace::AsItIs) => "As it is, if you like.",
        Outcome::GoOn(Pace::Slower) => "Slower, perhaps.",
        Outcome::GoOn(Pace::HoldStill) => "Hold still for a while, perhaps.",
        Outcome::GoOn(Pace::SomethingElse) => "Something else, perhaps.",
        Outcome::Pause => "A pause, perhaps.",
        Outcome::Stop => "Stopping now is a good choice.",
    }
}

/// Why.
#[must_use]
pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::PaceAskedFor => "That is what you asked for.",
        Reason::SomePain => "It hurts a little, so a little less.",
        Reason::PainTakesAttention => "It takes your attention, so a rest first.",
        Reason::PainMustEnd => "Pain like this must end first.",
        Reason::PainRose => "It hurts more than last time, so one step gentler.",
        Reason::Unclear => "Where something is unclear, a pause comes first.",
        Reason::MoreCautiousLeads => "With two answers, the more cautious one leads.",
    }
}

/// Going on, at a pace: the button's second line.
#[must_use]
pub const fn going_on_at(pace: Pace) -> &'static str {
    match pace {
        Pace::AsItIs => "as it is",
        Pace::Slower => "slower",
        Pace::HoldStill => "holding still",
        Pace::SomethingElse => "with something else",
    }
}

/// What came of it, as the title of the close and of an entry.
#[must_use]
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::GoOn(Pace::AsItIs) => "Going on, as it is",
        Outcome::GoOn(Pace::Slower) => "Going on, slower",
        Outcome::GoOn(Pace::HoldStill) => "Holding still",
        Outcome::GoOn(Pace::SomethingElse) => "Something else",
        Outcome::Pause => "A pause",
        Outcome::Stop => "Stopped",
    }
}

/// Something gentle.
#[must_use]
pub fn gentle(gentle: &Gentle) -> &str {
    match gentle {
        Gentle::Hold => "Holding each other",
        Gentle::Rest => "Resting side by side",
        Gentle::Talk => "Talking",
        Gentle::Tea => "Tea, or a bite to eat",
        Gentle::Walk => "A walk",
        Gentle::Own(words) => words.as_str(),
    }
}
