//! With keys alone.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::screens::SCREENS;
use say_when_journeys::{Engine, Failure, Outcome, Person, stage, words};
use thirtyfour::Key;

use crate::walks;

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

#[test]
fn a_choice_by_arrows_keeps_the_focus() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.tabs_to("Just me").await?;
        person.presses_key(Key::Right).await?;
        person.sees(words::HOW_ARE_YOU_TWO).await?;
        person.has_focus_on("Both of us").await?;
        person.presses_key(Key::Left).await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.has_focus_on("Just me").await
    })
}

/// Waits until the focus is on what begins so, and fails if that cannot be seen.
async fn focus_is_seen_on(person: &Person, beginning: &str) -> Outcome {
    let never = format!("the focus did not come to \"{beginning}\"");
    person.waits(&never, async || Ok(person.focus().await?.starts_with(beginning))).await?;
    match person.hidden_focus().await? {
        None => Ok(()),
        Some(hidden) => Err(person.tells(format!("the focus on \"{hidden}\" is covered")).await),
    }
}

#[test]
fn what_takes_its_own_button_away_takes_the_focus_along() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        person.presses_with(Key::Enter, "Ask us again in 5 minutes").await?;
        focus_is_seen_on(person, "Don't ask").await?;
        person.presses_key(Key::Enter).await?;
        person.can_press("Ask us again in 5 minutes").await?;
        if person.focus().await?.is_empty() {
            return Err(person.tells("the focus is nowhere".to_owned()).await);
        }
        person.presses_with(Key::Enter, "Settings").await?;
        person.presses_with(Key::Enter, "Delete everything").await?;
        // It is read before it can be pressed.
        focus_is_seen_on(person, "This deletes every entry").await?;
        person.presses_key(Key::Tab).await?;
        focus_is_seen_on(person, "Delete all of it").await?;
        person.presses_key(Key::Tab).await?;
        person.presses_key(Key::Enter).await?;
        focus_is_seen_on(person, "Delete everything").await
    })
}

/// Deletes one of twelve, far down the page, and takes that back, and is never lost.
async fn deletes_far_down(person: &Person) -> Outcome {
    const FAR: &str = "Going on, slower Pain 5 \u{b7} one voice";
    person.presses_with(Key::Enter, FAR).await?;
    person.presses_with(Key::Enter, "Delete this one").await?;
    focus_is_seen_on(person, "Deleted.").await?;
    person.presses_key(Key::Tab).await?;
    focus_is_seen_on(person, "Undo").await?;
    person.presses_key(Key::Enter).await?;
    person.can_press(FAR).await?;
    focus_is_seen_on(person, "Going on, slower").await
}

#[test]
fn what_was_deleted_far_down_can_be_brought_back_where_one_is() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        stage::kept_are(person, 12).await?;
        stage::set(person, stage::PAINS_DIFFER).await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.presses_with(Key::Enter, "Look back").await?;
        deletes_far_down(person).await?;
        if person.engine() != Engine::Chromium {
            return Ok(());
        }
        for (width, height) in [(390, 844), (320, 568), (320, 256)] {
            DevTools::of(person).screen(width, height, true).await?;
            person.presses("Now").await?;
            person.presses("Look back").await?;
            let place = format!("at {width} by {height}");
            deletes_far_down(person).await.map_err(|failure| failure.during(&place))?;
            person.can_press("Stop").await?;
            person.can_press("Cover").await?;
        }
        Ok(())
    })
}
