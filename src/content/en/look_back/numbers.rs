//! The chart, and what many check-ins say together.

use crate::domain::pace::{Pace, PaceAnswer};
use crate::domain::pain::Pain;
use crate::domain::suggestion::Outcome;
use crate::domain::trends::{Half, Middle, OUTCOMES, Patterns};

/// The title.
pub const TITLE: &str = "Numbers";
/// Under it.
pub const HOW: &str =
    "What you said, side by side. Numbers do not say why, and they decide nothing.";
/// There is no number.
pub const NONE: &str = "There is no number to show yet.";
/// There are few.
pub const FEW: &str = "With five or more of a kind, you will find here what they say together.";
/// Names the chart.
pub const CHART: &str = "Pain and pace, one sign a check-in";
/// How to read it, for whoever reads it with keys.
pub const CHART_KEYS: &str =
    "Read it sign by sign with the arrow keys. The same numbers are in the table below.";
/// The band: `{from}`, `{to}`, `{n}`.
pub const BAND: &str =
    "The band is the middle half of all {n} check-ins with a number: from {from} to {to}.";
/// Beside the scale.
pub const PAIN: &str = "Pain";
/// Earlier ones.
pub const EARLIER: &str = "Earlier ones";
/// Later ones.
pub const LATER: &str = "Later ones";
/// How to find out what a sign says.
pub const TOUCH: &str = "Touch a sign to read it.";
/// What a sign says: `{day}`, `{pain}`, `{pace}`.
pub const POINT: &str = "{day}: pain {pain}, {pace}";
/// The column of the day.
pub const DAY: &str = "Day";
/// The column of the pace.
pub const PACE: &str = "What would feel right";
/// What the signs are, before their words.
pub const SIGNS: &str = "What the signs say";
/// The table.
pub const TABLE: &str = "The same numbers as a table";
/// The part of what many say.
pub const TOGETHER: &str = "What they say together";
/// How it is counted.
pub const TOGETHER_HOW: &str = "The middle is the number in the middle, when all stand in \
    order. A check-in counts once for each answer, with its highest number. None of it says what \
    to do, or why.";
/// By what was done.
pub const AFTER: &str = "By what came after";

/// A pace, in a line of the chart: a stop may have come before it.
#[must_use]
pub const fn pace(pace: Option<PaceAnswer>) -> &'static str {
    match pace {
        Some(answer) => super::super::answers::pace_answer(answer),
        None => "No pace said",
    }
}

/// The band, in words.
#[must_use]
pub fn band(middle: Middle) -> String {
    let (from, to) = middle.half();
    BAND.replace("{from}", &from.to_string())
        .replace("{to}", &to.to_string())
        .replace("{n}", &middle.count().to_string())
}

/// A sign, in words.
#[must_use]
pub fn point(day: &str, pain: Pain, of: Option<PaceAnswer>) -> String {
    POINT
        .replace("{day}", day)
        .replace("{pain}", &pain.to_string())
        .replace("{pace}", &pace(of).to_lowercase())
}

/// "In 9 check-ins in which slower felt right, the middle pain was 5."
///
/// The number was said before the pace was changed, and the sentence has to say so: nothing here may
/// read as if a pace had hurt. Nothing, where there are too few of every one.
#[must_use]
pub fn by_pace(patterns: &Patterns) -> Option<String> {
    // The pace that is eased comes before the one that is not.
    let order = [Pace::Slower, Pace::HoldStill, Pace::SomethingElse, Pace::AsItIs];
    let of = |one: Pace| {
        let at = Pace::ALL.iter().position(|pace| *pace == one)?;
        let middle = patterns.by_pace.get(at).copied().flatten()?;
        Some((with_pace(one), middle))
    };
    sentence(order.into_iter().filter_map(of))
}

/// The same, by what was done after the number was said.
#[must_use]
pub fn by_outcome(patterns: &Patterns) -> Option<String> {
    let of = |(one, middle): (Outcome, Option<Middle>)| Some((after(one), middle?));
    sentence(OUTCOMES.into_iter().zip(patterns.by_outcome).filter_map(of))
}

fn sentence(parts: impl Iterator<Item = (&'static str, Middle)>) -> Option<String> {
    let mut says = String::new();
    for (of, middle) in parts {
        let form = if says.is_empty() {
            "In {n} check-ins {of}, the middle pain was {middle}"
        } else {
            "; in {n} {of}, it was {middle}"
        };
        says.push_str(&filled(form, of, middle.count(), middle.median()));
    }
    if says.is_empty() {
        return None;
    }
    says.push('.');
    Some(says)
}

fn filled(form: &str, of: &str, count: u32, middle: Half) -> String {
    form.replace("{n}", &count.to_string())
        .replace("{of}", of)
        .replace("{middle}", &middle.to_string())
}

const fn with_pace(pace: Pace) -> &'static str {
    match pace {
        Pace::AsItIs => "in which your usual pace felt right",
        Pace::Slower => "in which slower felt right",
        Pace::HoldStill => "in which holding still felt right",
        Pace::SomethingElse => "in which something else felt right",
    }
}

const fn after(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::GoOn(Pace::AsItIs) => "before going on as it was",
        Outcome::GoOn(Pace::Slower) => "before going on slower",
        Outcome::GoOn(Pace::HoldStill) => "before holding still",
        Outcome::GoOn(Pace::SomethingElse) => "before something else",
        Outcome::Pause => "before a pause",
        Outcome::Stop => "before a stop",
    }
}
