//! "Saved" is said only when it is true: the browser is killed the moment it is on the screen.
//!
//! `WebKitGTK` is not among them: driven by `WebDriver`, its browser keeps nothing from one start to
//! the next, by design.

use say_when_journeys::durability::killed_each_time;
use say_when_journeys::scenario::run;
use say_when_journeys::{Engine, Outcome, Person, machine};

use crate::walks;

/// As many as Look back shows at once.
const ALL_SHOWN: usize = 12;

async fn saves(person: &Person, round: usize) -> Outcome {
    person.opens().await?;
    walks::goes_on(person, "3", "Slower").await?;
    if round == 1 {
        walks::keeps_for_the_first_time(person).await
    } else {
        walks::keeps(person).await
    }
}

async fn finds(person: &Person, round: usize) -> Outcome {
    person.opens().await?;
    person
        .waits(&format!("{round} were saved, and are not all in the store"), async || {
            let records = walks::records(person).await?;
            Ok(records.iter().filter(|(key, _)| key.starts_with("check-in/")).count() == round)
        })
        .await?;
    // Look back shows a part of many.
    if round <= ALL_SHOWN { walks::finds_in_look_back(person, round).await } else { Ok(()) }
}

fn what_was_saved_survives(engine: Engine, kills: usize) -> Outcome {
    if !machine::engines()?.contains(&engine) {
        return Ok(());
    }
    run(killed_each_time(engine, kills, saves, finds))
}

#[test]
fn what_was_saved_survives_twelve_kills_of_chromium() -> Outcome {
    what_was_saved_survives(Engine::Chromium, 12)
}

#[test]
fn what_was_saved_survives_eight_kills_of_firefox() -> Outcome {
    what_was_saved_survives(Engine::Firefox, 8)
}

#[test]
#[ignore = "a hundred kills"]
fn what_was_saved_survives_a_hundred_kills_of_chromium() -> Outcome {
    what_was_saved_survives(Engine::Chromium, 100)
}

#[test]
#[ignore = "a hundred kills"]
fn what_was_saved_survives_a_hundred_kills_of_firefox() -> Outcome {
    what_was_saved_survives(Engine::Firefox, 100)
}
