//! The rules of the suggestion, one sentence at a time, with no regard to how the app does it.

use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::suggestion::{Outcome, Reason, Suggestion};

use crate::said::{Said, everything};

/// The rungs of caution, lowest first.
const LADDER: [Outcome; 6] = [
    Outcome::GoOn(Pace::AsItIs),
    Outcome::GoOn(Pace::Slower),
    Outcome::GoOn(Pace::HoldStill),
    Outcome::GoOn(Pace::SomethingElse),
    Outcome::Pause,
    Outcome::Stop,
];

fn rung(outcome: Outcome) -> usize {
    LADDER.iter().position(|rung| *rung == outcome).unwrap()
}

fn stated(said: Said) -> Suggestion {
    // Each answer asks for a rung of its own.
    let mut asked = Vec::new();
    match said.rating() {
        // "not sure is at least pause"
        None => asked.push((Outcome::Pause, Reason::Unclear)),
        // "0 follows the pace asked for"
        Some(0) => asked.push((Outcome::GoOn(Pace::AsItIs), Reason::PaceAskedFor)),
        // "pain 1 to 3 suggests slower"
        Some(1..=3) => asked.push((Outcome::GoOn(Pace::Slower), Reason::SomePain)),
        // "pain 4 to 6 suggests pause"
        Some(4..=6) => asked.push((Outcome::Pause, Reason::PainTakesAttention)),
        // "pain 7 to 10 offers stop or pause and never go on"
        Some(_) => asked.push((Outcome::Stop, Reason::PainMustEnd)),
    }
    match said.pace {
        // "The app never suggests more than either person answered"
        PaceAnswer::At(pace) => asked.push((Outcome::GoOn(pace), Reason::PaceAskedFor)),
        PaceAnswer::NotSure => asked.push((Outcome::Pause, Reason::Unclear)),
    }
    // "a yes makes the outcome a pause, with the same words as any other pause"
    let holds_back = said.unsaid.so_as_not_to_disappoint || said.unsaid.not_quite_fine;
    if holds_back {
        asked.push((Outcome::Pause, Reason::Unclear));
    }
    // The highest rung leads; of two on the same one, the one asked first.
    let (mut outcome, mut reason) = asked[0];
    for (other, why) in &asked[1..] {
        if rung(*other) > rung(outcome) {
            (outcome, reason) = (*other, *why);
        }
    }
    // "pain that rose by 2 or more … moves one step more cautious"
    let before = said.before.map(|pain| i32::from(pain.rating()));
    if let (Some(now), Some(before)) = (said.rating().map(i32::from), before)
        && now - before >= 2
        && outcome != Outcome::Stop
    {
        outcome = match outcome {
            Outcome::GoOn(Pace::AsItIs) => Outcome::GoOn(Pace::Slower),
            Outcome::GoOn(Pace::Slower) => Outcome::GoOn(Pace::HoldStill),
            // Nobody is sent to "something else" who did not ask for it.
            Outcome::GoOn(Pace::HoldStill | Pace::SomethingElse) => Outcome::Pause,
            Outcome::Pause | Outcome::Stop => Outcome::Stop,
        };
        reason = Reason::PainRose;
    }
    // Going on is offered to somebody who is sure, holds nothing back and has
    // pain of at most 6, unless a stop is suggested.
    let going_on = match (said.rating(), said.pace, outcome) {
        _ if holds_back => None,
        (None | Some(7..), _, _) | (_, PaceAnswer::NotSure, _) | (_, _, Outcome::Stop) => None,
        // Against a suggested pause: at the pace asked for, and slower at least.
        (_, PaceAnswer::At(Pace::AsItIs), Outcome::Pause) => Some(Pace::Slower),
        (_, PaceAnswer::At(pace), Outcome::Pause) | (_, _, Outcome::GoOn(pace)) => Some(pace),
    };
    Suggestion { outcome, reason, going_on }
}

#[test]
fn every_answer_is_suggested_what_the_rules_state() {
    for said in everything() {
        assert_eq!(said.suggestion(), stated(said), "{said:?}");
    }
}

#[test]
fn caution_is_ordered_as_the_rungs_stand() {
    for lower in LADDER {
        for higher in LADDER {
            assert_eq!(lower.cmp(&higher), rung(lower).cmp(&rung(higher)), "{lower:?} {higher:?}");
        }
    }
}

#[test]
fn one_step_more_cautious_goes_up_until_it_is_a_stop() {
    for outcome in LADDER {
        let next = outcome.more_cautious();
        assert!(next > outcome || outcome == Outcome::Stop, "{outcome:?} to {next:?}");
        assert_ne!(next, Outcome::GoOn(Pace::SomethingElse), "which nobody asked for");
    }
}
