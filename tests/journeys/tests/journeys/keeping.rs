//! What was kept, what was set aside, and what was erased.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, stage, words};

use crate::walks;

#[test]
fn a_spoilt_record_is_set_aside_and_the_others_stay() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        walks::goes_on(person, "2", "Slower").await?;
        walks::keeps(person).await?;
        stage::set(person, stage::A_RECORD_IS_SPOILT).await?;
        person.reloads().await?;
        person.sees(words::SET_ASIDE).await?;
        person.can_press("Save it as a file").await?;
        walks::finds_in_look_back(person, 1).await
    })
}

/// Whether the page wears this theme.
async fn looks_like(person: &Person, theme: &str) -> Outcome<bool> {
    let worn = person.runs("return document.documentElement.dataset.theme", &[]).await?;
    Ok(worn.as_str() == Some(theme))
}

#[test]
fn everything_can_be_deleted_in_two_taps() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        person.presses("Settings").await?;
        person.chooses("Paper").await?;
        person.presses("Delete everything").await?;
        person.presses("Delete all of it").await?;
        person.sees(words::ALL_DELETED).await?;
        person
            .waits("something was left in the store", async || {
                Ok(walks::records(person).await?.is_empty())
            })
            .await?;
        // The choice of a look as well; what is on the screen keeps it until it is closed.
        let quick = walks::quick_stores(person).await?;
        if ["preferences", "shelf"].iter().any(|key| quick.contains(key)) {
            return Err(Failure::new(format!("something was left in a quick store: {quick}")));
        }
        if !looks_like(person, "light").await? {
            return Err(Failure::new("the look changed under the person's eyes"));
        }
        person.reloads().await?;
        person.sees(words::NOTHING_IS_KEPT).await?;
        if looks_like(person, "light").await? {
            return Err(Failure::new("a look that was deleted is worn again"));
        }
        Ok(())
    })
}

#[test]
fn answers_go_to_the_one_store_that_is_meant_for_them() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        person.presses(words::WIN_OR_NOTE).await?;
        person.types_into("A note", "canary in the note").await?;
        walks::keeps_for_the_first_time(person).await?;
        let kept = walks::records(person).await?;
        if !kept
            .iter()
            .any(|(key, record)| key.starts_with("check-in/") && record.contains("canary"))
        {
            return Err(Failure::new(format!(
                "\"Saved.\" is on the screen, but the store holds {kept:?}"
            )));
        }
        let quick = walks::quick_stores(person).await?;
        if quick.contains("canary") {
            return Err(Failure::new(format!(
                "the note is in a store that is not meant for it: {quick}"
            )));
        }
        Ok(())
    })
}

#[test]
fn the_look_that_was_chosen_is_there_after_a_reload() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Settings").await?;
        person.chooses("Paper").await?;
        person.chooses("150 %").await?;
        person.reloads().await?;
        let look = person.runs("return { ...document.documentElement.dataset }", &[]).await?;
        let is =
            |name: &str, value: &str| look.get(name).and_then(|one| one.as_str()) == Some(value);
        if is("theme", "light") && is("textSize", "150") {
            return Ok(());
        }
        Err(Failure::new(format!("after a reload the page looks like {look}")))
    })
}
