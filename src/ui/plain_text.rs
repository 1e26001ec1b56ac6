//! What is answered, as plain words: to copy, if the app breaks down.

use crate::content::{look_back, now as words};
use crate::domain::check_in::{Round, Voices};
use crate::domain::voice::Voice;
use crate::flow::now::{Seat, Step};
use crate::flow::session::Session;

/// What has been answered so far, a line each. Nothing that is sealed, and
/// nothing of a turn that is to be sealed.
pub(super) fn of(session: &Session) -> String {
    let Some(underway) = session.now.underway() else { return String::new() };
    let mut lines: Vec<String> = underway.check_in.rounds.iter().map(round).collect();
    if let Step::Answering(answering) = &underway.step
        && answering.seat == Seat::Alone
    {
        lines.extend(answering.said.pain.map(words::pain_answer));
        lines.extend(answering.said.pace.map(|pace| words::pace_answer(pace).to_owned()));
    }
    for written in [&underway.check_in.win.as_str(), &underway.check_in.note.as_str()] {
        if !written.is_empty() {
            lines.push((*written).to_owned());
        }
    }
    lines.join("\n")
}

fn round(round: &Round) -> String {
    let said = match &round.voices {
        Voices::Unspoken => String::new(),
        Voices::TwoUnseen => look_back::TWO_VOICES.to_owned(),
        Voices::PainOnly(pain, _) => words::pain_answer(*pain),
        Voices::One(one) => voice(one),
        Voices::Two(two) => two.each_ref().map(voice).join(" / "),
    };
    format!("{said} \u{2192} {}", words::outcome(round.outcome))
}

fn voice(voice: &Voice) -> String {
    format!("{}, {}", words::pain_answer(voice.pain), words::pace_answer(voice.pace))
}
