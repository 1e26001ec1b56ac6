//! Cover hides everything at once, from any screen, and stays.

use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::screens::comes_to_rest;
use say_when_journeys::{Engine, Outcome, Person, axe, stage, words};
use thirtyfour::Key;

/// What a stranger reads on the covered page: the word at the top, and nothing else.
pub(super) async fn is_covered(person: &Person) -> Outcome {
    let text = person.visible_text().await?;
    if text.split_whitespace().eq(["Notes"]) {
        return Ok(());
    }
    Err(person.tells(format!("under the cover there is still: {text}")).await)
}

async fn covers(person: &Person) -> Outcome {
    person.presses("Cover").await?;
    is_covered(person).await
}

pub(super) async fn uncovers(person: &Person) -> Outcome {
    for _ in 0..3 {
        person.presses("Notes").await?;
    }
    Ok(())
}

#[test]
fn what_was_answered_is_gone_from_the_page_and_from_memory() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        crate::walks::goes_on(person, "4", "Slower").await?;
        person.presses(words::WIN_OR_NOTE).await?;
        person.types_into("A note", "nettles and rain").await?;
        covers(person).await?;
        person.page_source_lacks("nettles").await?;
        person.page_source_lacks("Going on").await?;
        person.cannot_press("Stop").await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        is_covered(person).await?;
        uncovers(person).await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.page_source_lacks("nettles").await
    })
}

/// What is on the screen can be hidden, and found again.
pub(crate) async fn can_be_covered(person: &Person) -> Outcome {
    covers(person).await?;
    uncovers(person).await?;
    person.can_press("Cover").await
}

#[test]
fn keys_are_enough_to_cover_and_to_come_back() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses_key(Key::Tab).await?;
        person.has_focus_on("Stop").await?;
        person.presses_key(Key::Tab).await?;
        person.has_focus_on("Cover").await?;
        person.presses_key(Key::Enter).await?;
        is_covered(person).await?;
        person.has_focus_on("Notes").await?;
        for _ in 0..3 {
            person.presses_key(Key::Shift).await?;
        }
        person.sees(words::HOW_ARE_YOU).await?;
        crate::walks::answers(person, "4", "Slower").await?;
        for _ in 0..3 {
            person.presses_key(Key::Shift).await?;
        }
        is_covered(person).await?;
        // Neither Escape nor one press alone brings anything back.
        person.presses_key(Key::Escape).await?;
        person.presses("Notes").await?;
        is_covered(person).await
    })
}

#[test]
fn before_the_app_is_there_it_covers_too() -> Outcome {
    every_engine(async |person| {
        person.opens_while_the_app_is_on_its_way().await?;
        covers(person).await?;
        person.site().lets_the_rest_through();
        person.waits_until_the_app("running").await?;
        is_covered(person).await
    })
}

#[test]
fn a_stop_stands_under_it() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        crate::walks::answers(person, "4", "Slower").await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        covers(person).await?;
        uncovers(person).await?;
        person.sees(words::STOPPED).await
    })
}

#[test]
fn what_is_kept_is_there_again_and_the_rest_is_offered() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        crate::walks::goes_on(person, "4", "Slower").await?;
        crate::walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        crate::walks::answers(person, "2", "As it is").await?;
        covers(person).await?;
        uncovers(person).await?;
        person.can_press("Finish that one").await?;
        person.presses("Look back").await?;
        person.can_press("Going on, slower Pain 4 \u{b7} one voice").await
    })
}

#[test]
fn the_kitchen_timer_works() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Settings").await?;
        person.chooses("A kitchen timer").await?;
        person.presses("Cover").await?;
        person.sees("5:00").await?;
        person.presses("More").await?;
        person.sees("6:00").await?;
        person.presses("Less").await?;
        person.presses("Start").await?;
        person.sees("4:5").await?;
        person.presses("Pause").await?;
        person.can_press("Start").await
    })
}

#[test]
fn axe_finds_nothing_in_either_cover() -> Outcome {
    in_engines(&[Engine::Chromium], async |person| {
        for cover in ["A blank note", "A kitchen timer"] {
            person.opens().await?;
            person.presses("Settings").await?;
            person.chooses(cover).await?;
            person.presses("Cover").await?;
            for theme in ["dim", "dark", "light"] {
                stage::looks(person, theme, 100).await?;
                comes_to_rest(person).await?;
                axe::finds_nothing(person).await.map_err(|failure| failure.during(theme))?;
            }
            uncovers(person).await?;
            person.can_press("Cover").await?;
        }
        Ok(())
    })
}
