//! One voice, from the first tap to finding it again.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, words};

use crate::walks;

#[test]
fn one_voice_checks_in_and_finds_it_again() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.sees(words::NOTHING_IS_KEPT).await?;
        walks::answers(person, "2", "Slower").await?;
        person.sees(words::SOME_PAIN).await?;
        person.presses("Go on").await?;
        person.sees(words::THANKS).await?;
        person.presses(words::WIN_OR_NOTE).await?;
        person.types_into("A small win", "Said it early.").await?;
        person.types_into("A note", "A quiet evening.").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Look back").await?;
        person.presses("Going on, slower Pain 2 \u{b7} one voice \u{b7} a small win").await?;
        person.sees("Said it early.").await?;
        person.reads_in("Note", "A quiet evening.").await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        walks::finds_in_look_back(person, 1).await
    })
}

#[test]
fn severe_pain_never_leads_on() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::answers(person, "7", "As it is").await?;
        person.sees(words::MUST_END).await?;
        person.can_press("Pause and breathe").await?;
        person.cannot_press("Go on").await
    })
}

#[test]
fn not_sure_is_a_pause_that_can_end_in_another_day() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::answers(person, "Not sure", "Not sure").await?;
        person.sees(words::A_PAUSE).await?;
        person.presses("Pause and breathe").await?;
        person.sees(words::BREATHE).await?;
        person.presses("Another day, together").await?;
        person.presses("Yes, another day").await?;
        person.presses("Tomorrow").await?;
        person.presses("A walk").await?;
        person.presses("That is it for now").await?;
        person.sees(words::THANKS).await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Look back").await?;
        person.sees("A walk").await
    })
}

#[test]
fn what_is_not_kept_is_nowhere() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "3", "Slower").await?;
        person.presses(words::WIN_OR_NOTE).await?;
        person.types_into("A note", "canary in the note").await?;
        person.presses("Don't keep this one").await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.page_source_lacks("canary").await?;
        let (kept, quick) = (walks::records(person).await?, walks::quick_stores(person).await?);
        if !kept.is_empty() || quick.contains("canary") || quick.contains("low") {
            return Err(Failure::new(format!("something was written: {kept:?} {quick}")));
        }
        person.presses("Look back").await?;
        person.sees(words::NOTHING_KEPT).await
    })
}

#[test]
fn a_deleted_entry_can_be_brought_back_and_a_note_edited() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Look back").await?;
        let entry = "Going on, slower Pain 1 \u{b7} one voice";
        person.presses(entry).await?;
        person.types_into("Note", "Written later.").await?;
        person.presses("Keep the note").await?;
        person.presses("Delete this one").await?;
        person.sees(words::NOTHING_KEPT).await?;
        person.presses("Undo").await?;
        // It is there again as it was: unfolded.
        person.can_press(entry).await?;
        person.reads_in("Note", "Written later.").await?;
        person.presses("Delete this one").await?;
        person.sees(words::NOTHING_KEPT).await?;
        person
            .waits("the deleted entry stayed in the store", async || {
                Ok(walks::records(person)
                    .await?
                    .iter()
                    .all(|(key, _)| !key.starts_with("check-in")))
            })
            .await
    })
}
