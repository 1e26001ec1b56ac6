//! What is answered, as plain words: to copy, if the app breaks down.

use super::screens::voice_lines::{another_day, details};
use crate::content::{look_back, now as words};
use crate::domain::check_in::{Round, Voices};
use crate::domain::moment::Day;
use crate::domain::pace::PaceAnswer;
use crate::domain::pain::{PainAnswer, PainDetail};
use crate::domain::sealing::Reveal;
use crate::domain::unfinished::{Turn, Unfinished};
use crate::flow::now::{self, unfinished};
use crate::flow::session::Session;

/// What has been answered so far, a line each: in the check-in at hand, and in those that wait.
///
/// Nothing that is sealed, nothing of a turn that is to be sealed, and of two voices only what both
/// are to see.
#[must_use]
pub fn of(session: &Session, today: Day) -> String {
    let at_hand = unfinished(&session.now);
    let all = at_hand.iter().chain(session.waiting().iter().rev());
    let mut lines: Vec<String> =
        all.flat_map(|one| answered(one, session.book.reveal, today)).collect();
    if let Some(own) = session.now.at_hand().map(now::Underway::own_gentle)
        && !lines.iter().any(|line| line.contains(own))
    {
        // Typed, and another thing is chosen.
        lines.push(own.to_owned());
    }
    lines.join("\n")
}

fn answered(one: &Unfinished, reveal: Reveal, today: Day) -> Vec<String> {
    let Unfinished { check_in, turn } = one;
    let mut lines: Vec<String> =
        check_in.rounds.iter().flat_map(|one| round(one, reveal)).collect();
    if let Turn::Alone(said) = turn {
        lines.extend(said_of(said.pain, &said.detail, said.pace));
    }
    lines.extend(another_day(&check_in.another_day, today));
    for written in [check_in.win.as_str(), check_in.note.as_str()] {
        if !written.is_empty() {
            lines.push(written.to_owned());
        }
    }
    lines
}

fn round(round: &Round, reveal: Reveal) -> Vec<String> {
    let seen = round.voices.seen(reveal).into_iter().flatten();
    let mut lines: Vec<String> =
        seen.flat_map(|said| said_of(Some(said.pain), said.detail, said.pace)).collect();
    if lines.is_empty() && round.voices != Voices::Unspoken {
        lines.push(look_back::TWO_VOICES.to_owned());
    }
    lines.push(format!("\u{2192} {}", words::outcome(round.outcome)));
    lines
}

fn said_of(pain: Option<PainAnswer>, detail: &PainDetail, pace: Option<PaceAnswer>) -> Vec<String> {
    let own = Some(detail.own_words.as_str()).filter(|own| !own.is_empty());
    let pain = pain.map(words::pain_answer).into_iter().chain(details(detail));
    let own = own.into_iter().chain(pace.map(words::pace_answer)).map(str::to_owned);
    pain.chain(own).collect()
}
