//! Back, three ways: the button, Escape, and the browser's own, which is the phone's gesture.

use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::screens::SCREENS;
use say_when_journeys::{Engine, Failure, Outcome, Person, words};
use thirtyfour::Key;

use crate::walks;

/// A screen, and what is seen after going back from it.
const LEADS_TO: &[(&str, &str)] = &[
    ("pain", words::HOW_ARE_YOU),
    ("pain-detail", words::PAIN),
    ("pace", words::PAIN),
    ("go-on", words::PACE),
    ("unsaid", words::GO_ON),
    ("breathe", words::GO_ON),
    ("helping", words::STOPPED),
    ("another-day", words::STOPPED),
    ("closing", words::GO_ON),
    ("closing-stopped", words::STOPPED),
    ("keeping", words::THANKS),
    ("not-saved", words::THANKS),
    ("pass-over", words::GO_ON),
    ("green", words::HOW_ARE_YOU),
    // "Not now": what lies beneath is there again.
    ("asking", words::HOW_ARE_YOU),
    // It was opened from there, and "Saved" is still to be read.
    ("look-back", words::SAVED),
    ("practise", words::HOW_ARE_YOU),
    ("deck", "Words to borrow"),
    ("card", words::SCENES),
    ("card-second", words::SCENES),
    ("scene", words::SCENES),
    ("scene-reply", words::WHAT_TO_SAY),
    ("scene-next", words::WHAT_IT_DOES),
    ("scene-pass-over", words::FIRST_REPLIES),
    // What the other had in hand is behind neither of them.
    ("scene-handed-over", words::SCENES),
    ("scene-heard", words::SCENES),
    ("letter", "Words to borrow"),
    ("say-it-whole", "I would like \u{2026}"),
    ("our-words", "Words to borrow"),
    ("marks-handed-over", words::UNMARKED),
    ("marking-second", words::UNMARKED),
    ("prepare", words::HOW_ARE_YOU),
    ("settings", words::HOW_ARE_YOU),
];

/// Screens that no way leads back from: a stop stands, and what is sealed stays sealed.
const STAYS: &[&str] = &["stopped", "red", "handed-over", "together"];

#[derive(Clone, Copy, Debug)]
enum Way {
    Button,
    Escape,
    Gesture,
}

async fn goes_back(person: &Person, way: Way) -> Outcome {
    match way {
        Way::Button => {
            let names = person.names().await?;
            let is_named =
                |name: &str| names.iter().any(|one| one == &format!("button \"{name}\""));
            person.presses(if is_named("Back") { "Back" } else { "Now" }).await
        }
        Way::Escape => person.presses_key(Key::Escape).await,
        Way::Gesture => {
            walks::is_held(person).await?;
            person.goes_back().await
        }
    }
}

async fn reaches(person: &Person, name: &str) -> Outcome<Person> {
    let fresh = person.starts_afresh().await?;
    let screen = SCREENS
        .iter()
        .find(|screen| screen.name == name)
        .ok_or_else(|| Failure::new(format!("there is no screen {name}")))?;
    screen.is_reached_by(&fresh).await?;
    Ok(fresh)
}

/// From each screen by each of these ways.
async fn leads_back(person: &Person, ways: impl Fn(usize) -> Vec<Way>) -> Outcome {
    let mut failures = Vec::new();
    for (index, (from, to)) in LEADS_TO.iter().enumerate() {
        for way in ways(index) {
            let gone = async {
                let fresh = reaches(person, from).await?;
                goes_back(&fresh, way).await?;
                fresh.sees(to).await
            };
            failures.extend(
                gone.await.err().map(|failure| failure.during(&format!("{way:?} from {from}"))),
            );
        }
    }
    Failure::all(failures)
}

const WAYS: [Way; 3] = [Way::Button, Way::Escape, Way::Gesture];

/// All ways in one engine; in the others each screen by one of them in turn.
#[test]
fn back_leads_where_a_person_expects_by_button_escape_and_gesture() -> Outcome {
    every_engine(async |person| match person.engine() {
        Engine::Chromium => leads_back(person, |_| WAYS.to_vec()).await,
        Engine::Firefox | Engine::WebKit => {
            leads_back(person, |index| WAYS.into_iter().skip(index % 3).take(1).collect()).await
        }
    })
}

#[test]
#[ignore = "several minutes; `cargo xtask test --all` runs it"]
fn back_leads_there_by_every_way_in_the_other_engines_too() -> Outcome {
    in_engines(&[Engine::Firefox, Engine::WebKit], async |person| {
        leads_back(person, |_| WAYS.to_vec()).await
    })
}

#[test]
fn a_stop_and_a_sealed_answer_stay_whatever_is_pressed() -> Outcome {
    every_engine(async |person| {
        let mut failures = Vec::new();
        for name in STAYS {
            let fresh = reaches(person, name).await?;
            // By what can be pressed: words of the breathing come and go.
            let before = fresh.names().await?;
            let stays = async {
                // Two gestures in a row: the second may come before the first was answered.
                for way in [Way::Escape, Way::Gesture, Way::Gesture, Way::Escape] {
                    goes_back(&fresh, way).await?;
                    fresh
                        .waits(&format!("{way:?} changed the screen"), async || {
                            Ok(fresh.names().await? == before)
                        })
                        .await?;
                }
                Ok(())
            };
            failures.extend(stays.await.err().map(|failure: Failure| failure.during(name)));
        }
        Failure::all(failures)
    })
}

#[test]
fn an_answer_that_was_gone_back_to_is_still_there_and_can_be_changed() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::answers(person, "8", "Slower").await?;
        person.cannot_press("Go on").await?;
        goes_back(person, Way::Gesture).await?;
        person.sees(words::PACE).await?;
        goes_back(person, Way::Gesture).await?;
        person.sees(words::PAIN).await?;
        let chosen = person
            .runs("return document.querySelector('[aria-pressed=true]')?.textContent", &[])
            .await?;
        if chosen.as_str() != Some("8") {
            return Err(person
                .tells(format!("the answer 8 is no longer marked, but {chosen}"))
                .await);
        }
        person.chooses("1").await?;
        person.chooses("Slower").await?;
        person.can_press("Go on").await
    })
}

#[test]
fn the_page_can_be_left_by_going_back_where_nothing_would_be_lost() -> Outcome {
    every_engine(async |person| {
        let before = person.site().address("/blank");
        person.goes_to(&before).await?;
        person.opens().await?;
        person.presses("Practise").await?;
        person.sees(words::PRACTISE).await?;
        // A finger takes longer than the page does to lay its entries on top; a script may not.
        walks::is_held(person).await?;
        person.goes_back().await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.goes_back().await?;
        person
            .waits("the page could not be left", async || Ok(person.address().await? == before))
            .await
    })
}
