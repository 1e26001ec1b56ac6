//! Each part of Practise and Prepare to its end, hand-over and all, with keys alone and with a finger
//! alone.

use say_when_journeys::scenario::in_engines;
use say_when_journeys::screens::{Hand, SCREENS};
use say_when_journeys::{Engine, Failure, Outcome};

/// The last screen of each part.
const ENDS: &[&str] = &[
    // Practise.
    "card-second",
    "scene-next",
    "scene-heard",
    "letter",
    "write",
    "yellow-with-words",
    // Prepare.
    "tonight-asked",
    "rung",
    "log",
    "plan",
    "support-kept",
    "wins",
    "reading",
    "clinician-card",
];

fn each_part_is_walked_with(hand: Hand, engines: &[Engine]) -> Outcome {
    in_engines(engines, async |person| {
        let mut failures = Vec::new();
        for name in ENDS {
            let fresh = person.starts_afresh().await?;
            let walked = match SCREENS.iter().find(|screen| screen.name == *name) {
                Some(screen) => screen.is_reached_with(hand, &fresh).await,
                None => Err(Failure::new(format!("there is no screen {name}"))),
            };
            failures.extend(walked.err());
        }
        Failure::all(failures)
    })
}

#[test]
fn each_part_of_practise_and_prepare_needs_nothing_but_keys() -> Outcome {
    each_part_is_walked_with(Hand::Keys, &[Engine::Chromium, Engine::Firefox, Engine::WebKit])
}

#[test]
fn each_part_of_practise_and_prepare_needs_nothing_but_a_finger() -> Outcome {
    // The driver of WebKit knows no finger.
    each_part_is_walked_with(Hand::Finger, &[Engine::Chromium, Engine::Firefox])
}
