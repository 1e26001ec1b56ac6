//! With keys alone.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::screens::SCREENS;
use say_when_journeys::{Failure, Outcome, words};
use thirtyfour::Key;

#[test]
fn a_whole_check_in_needs_nothing_but_keys() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses_key(Key::Tab).await?;
        // The first thing that Tab comes to, on any screen.
        person.has_focus_on("Stop").await?;
        person.presses_with(Key::Enter, "Check in").await?;
        person.has_focus_on(words::PAIN).await?;
        person.presses_with(Key::Space, "4").await?;
        person.has_focus_on(words::PACE).await?;
        person.presses_with(Key::Enter, "Slower").await?;
        person.has_focus_on(words::GO_ON).await?;
        person.presses_with(Key::Enter, "Go on").await?;
        person.has_focus_on(words::THANKS).await?;
        person.presses_with(Key::Enter, words::WIN_OR_NOTE).await?;
        person.tabs_to("A note").await?;
        person.types("By keys.").await?;
        person.presses_with(Key::Enter, "Keep this").await?;
        person.has_focus_on(words::HOW_TO_KEEP).await?;
        person.presses_with(Key::Enter, "Keep, without a lock").await?;
        person.has_focus_on(words::SAVED).await?;
        person.presses_with(Key::Enter, "Look back").await?;
        person.presses_with(Key::Enter, "Going on, slower Pain 4 \u{b7} one voice").await?;
        person.reads_in("Note", "By keys.").await
    })
}

#[test]
fn stop_is_pressed_by_either_key() -> Outcome {
    every_engine(async |person| {
        for key in [Key::Enter, Key::Space] {
            person.opens().await?;
            person.presses_with(key, "Stop").await?;
            person.sees(words::STOPPED).await?;
        }
        Ok(())
    })
}

/// What has the focus is never behind the bar, at the edge of it, or out of the window.
#[test]
fn the_focus_can_always_be_seen() -> Outcome {
    every_engine(async |person| {
        let mut failures = Vec::new();
        for screen in SCREENS
            .iter()
            .filter(|screen| ["home", "pain", "closing", "settings"].contains(&screen.name))
        {
            let fresh = person.starts_afresh().await?;
            screen.is_reached_by(&fresh).await?;
            let stops = fresh.names().await?.len();
            for _ in 0..stops {
                fresh.presses_key(Key::Tab).await?;
                if let Some(hidden) = fresh.hidden_focus().await? {
                    failures.push(Failure::new(format!(
                        "{}: the focus on \"{hidden}\" is covered",
                        screen.name
                    )));
                }
            }
        }
        Failure::all(failures)
    })
}
