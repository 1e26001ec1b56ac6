//! Stop is one tap on every screen, from the first paint on.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Copy;
use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::screens::{SCREENS, Screen, walks};
use say_when_journeys::{Engine, Failure, Outcome, Person, stage, words};

/// One tap, no question, no waiting for anything else.
async fn stops(person: &Person) -> Outcome {
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await
}

/// Walks to a screen, the last of these, and stops there. Nothing but the page was asked for.
async fn stops_at_the_last_of(way: &[Screen], person: &Person) -> Outcome {
    let fresh = person.starts_afresh().await?;
    if fresh.engine() == Engine::Chromium {
        DevTools::of(&fresh).requests().await?;
    }
    for screen in way {
        screen.is_reached_from_the_last(&fresh).await?;
    }
    if !fresh.sees_now(words::STOPPED).await? && !fresh.sees_now(words::HAVE_STOPPED).await? {
        stops(&fresh).await?;
        // Where the app runs, it is the app's own screen, and not the page's card.
        if fresh.runs("return document.documentElement.dataset.app", &[]).await? == "running" {
            fresh.can_press("What would help now").await?;
        }
    }
    crate::network::only_the_page_was_asked_for(&fresh).await
}

/// Nothing is left of a walk after a stop, and so each way takes a walk of its own.
async fn stops_at_the_end_of(ways: Vec<Vec<Screen>>, person: &Person) -> Outcome {
    let mut failures = Vec::new();
    for way in ways {
        let last = way.last().map_or("", |screen| screen.name);
        let stopped = stops_at_the_last_of(&way, person).await;
        failures.extend(stopped.err().map(|failure| failure.during(last)));
    }
    Failure::all(failures)
}

fn to_every_screen() -> Outcome<Vec<Vec<Screen>>> {
    SCREENS.iter().map(Screen::way).collect()
}

#[test]
fn stop_is_one_tap_on_every_screen_and_a_tour_of_them_makes_no_request() -> Outcome {
    every_engine(async |person| {
        let ways = match person.engine() {
            Engine::Chromium => to_every_screen()?,
            Engine::Firefox | Engine::WebKit => {
                walks()?.into_iter().map(|walk| [walk.passed, walk.new].concat()).collect()
            }
        };
        stops_at_the_end_of(ways, person).await
    })
}

#[test]
#[ignore = "several minutes; `cargo xtask test --all` runs it"]
fn stop_is_one_tap_on_every_screen_of_the_other_engines_too() -> Outcome {
    in_engines(&[Engine::Firefox, Engine::WebKit], async |person| {
        stops_at_the_end_of(to_every_screen()?, person).await
    })
}

/// At the first question, where from then on something is not as it should be.
async fn is_asked(person: &Person, script: &str) -> Outcome {
    person.opens().await?;
    person.presses("Check in").await?;
    person.sees(words::PAIN).await?;
    stage::set(person, script).await
}

#[test]
fn a_stop_is_answered_before_the_app_draws_and_waits_for_no_frame() -> Outcome {
    every_engine(async |person| {
        is_asked(person, stage::FRAMES_ARE_HELD_BACK).await?;
        stops(person).await?;
        let seen = person.runs("return stoppedAs", &[]).await?;
        if seen == "You have stopped" { Ok(()) } else { Err(Failure::new(seen.to_string())) }
    })
}

#[test]
fn what_was_asked_does_not_come_back_however_slowly_the_stop_is_drawn() -> Outcome {
    every_engine(async |person| {
        is_asked(person, stage::DRAWING_IS_SLOW).await?;
        stops(person).await?;
        person.can_press("What would help now").await?;
        let wrong = person.runs("return wrongFrames.join()", &[]).await?;
        if wrong == "" { Ok(()) } else { Err(Failure::new(wrong.to_string())) }
    })
}

#[test]
fn a_stop_that_the_app_breaks_at_is_answered_all_the_same() -> Outcome {
    every_engine(async |person| {
        is_asked(person, stage::NOTHING_CAN_BE_DRAWN).await?;
        stops(person).await?;
        person.presses("To the questions on paper").await?;
        person.sees(words::BROKEN).await?;
        stops(person).await
    })
}

#[test]
fn an_app_that_breaks_after_a_stop_leaves_stop_behind() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        stops(person).await?;
        stage::set(person, stage::NOTHING_CAN_BE_DRAWN).await?;
        person.presses("Finish").await?;
        person.sees(words::BROKEN).await?;
        stops(person).await
    })
}

#[test]
fn a_stop_comes_before_the_cover_that_follows_it_in_the_same_moment() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        crate::walks::answers(person, "2", "Slower").await?;
        stage::set(person, stage::FRAMES_ARE_HELD_BACK).await?;
        stage::set(person, stage::STOPS_AND_COVERS).await?;
        let came = person.runs("return came", &[]).await?;
        if came != "stoppedcovered" {
            return Err(Failure::new(came.to_string()));
        }
        crate::cover::uncovers(person).await?;
        person.sees(words::STOPPED).await?;
        person.presses("Finish").await?;
        // It ended the check-in that was under way.
        person.sees(words::PARTNERS_CARD).await
    })
}

#[test]
fn stop_works_before_the_app_is_there_and_the_app_remembers_it() -> Outcome {
    every_engine(async |person| {
        person.opens_while_the_app_is_on_its_way().await?;
        stops(person).await?;
        person.site().lets_the_rest_through();
        person.waits_until_the_app("running").await?;
        person.sees(words::STOPPED).await?;
        person.can_press("What would help now").await?;
        person.cannot_press("Check in").await
    })
}

#[test]
fn an_early_check_in_is_remembered_too() -> Outcome {
    every_engine(async |person| {
        person.opens_while_the_app_is_on_its_way().await?;
        person.presses("Check in").await?;
        person.site().lets_the_rest_through();
        person.waits_until_the_app("running").await?;
        person.sees(words::PAIN).await
    })
}

#[test]
fn stop_works_in_a_frame_that_may_run_no_script() -> Outcome {
    every_engine(async |person| {
        person.opens_in_a_frame(Copy::AsBuilt, (390, 844), Some("allow-same-origin")).await?;
        person.sees(words::PAPER).await?;
        stops(person).await
    })
}

#[test]
fn stop_works_with_scripting_off() -> Outcome {
    in_engines(&[Engine::Chromium], async |person| {
        DevTools::of(person).without_scripting().await?;
        person.opens_copy(Copy::AsBuilt).await?;
        person.sees(words::PAPER).await?;
        stops(person).await
    })
}

#[test]
fn a_stop_ends_the_questions_until_somebody_begins_anew() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        crate::walks::answers(person, "2", "Slower").await?;
        stops(person).await?;
        person.cannot_press("Check in again").await?;
        person.cannot_press("Go on").await?;
        person.presses("Finish").await?;
        person.sees(words::PARTNERS_CARD).await?;
        person.cannot_press("Check in again").await
    })
}
