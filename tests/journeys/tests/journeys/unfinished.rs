//! Reload in the middle: offered again where something is kept, said beforehand where nothing is.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};

use crate::walks;

/// Whether the browser would ask before this page is left.
async fn asks_before_leaving(person: &Person) -> Outcome<bool> {
    const LEAVE: &str = "const leaving = new Event('beforeunload', { cancelable: true }); \
                         dispatchEvent(leaving); return leaving.defaultPrevented";
    Ok(person.runs(LEAVE, &[]).await?.as_bool() == Some(true))
}

/// Waits until the unfinished check-in has been written with these words in it.
async fn is_written(person: &Person, words: &str) -> Outcome {
    person
        .waits("the unfinished check-in was not written", async || {
            let kept = walks::records(person).await?;
            Ok(kept.iter().any(|(key, text)| key.starts_with("unfinished") && text.contains(words)))
        })
        .await
}

#[test]
fn where_nothing_is_kept_a_reload_is_asked_about_and_then_clears() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.sees(words::NOTHING_IS_KEPT).await?;
        if asks_before_leaving(person).await? {
            return Err(Failure::new("the browser asks before leaving a page that holds nothing"));
        }
        walks::answers(person, "5", "Slower").await?;
        if !asks_before_leaving(person).await? {
            return Err(Failure::new("answers would be lost, and the browser does not ask"));
        }
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.does_not_see(words::UNFINISHED).await?;
        let kept = walks::records(person).await?;
        if kept.is_empty() {
            return Ok(());
        }
        Err(Failure::new(format!("nothing was to be kept, but the store holds {kept:?}")))
    })
}

#[test]
fn where_something_is_kept_an_unfinished_one_is_offered_again() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "5", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        person.presses("Check in").await?;
        person.chooses("6").await?;
        person.sees(words::PACE).await?;
        is_written(person, "6").await?;
        person.reloads().await?;
        person.sees(words::UNFINISHED).await?;
        person.presses("Finish that one").await?;
        person.sees(words::PACE).await?;
        person.chooses("Hold still").await?;
        person.sees(words::TAKES_ATTENTION).await?;
        // Let go of, it is gone for good.
        person.reloads().await?;
        person.presses("Let it go").await?;
        person.no_longer_sees(words::UNFINISHED).await?;
        person
            .waits("the unfinished one stayed in the store", async || {
                Ok(walks::records(person)
                    .await?
                    .iter()
                    .all(|(key, _)| !key.starts_with("unfinished")))
            })
            .await
    })
}

#[test]
fn a_phone_that_restarts_between_two_voices_leaks_nothing() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        person.chooses("Both of us").await?;
        walks::answers(person, "8", "Hold still").await?;
        person.presses("Pause and breathe").await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        is_written(person, "second").await?;
        person.reloads().await?;
        person.presses("Finish that one").await?;
        person.sees(words::HANDED_OVER).await?;
        for answer in ["Hold still", "Pain 8", "Pause and breathe"] {
            person.page_source_lacks(answer).await?;
        }
        person.presses("I have it").await?;
        person.chooses("0").await?;
        person.chooses("As it is").await?;
        person.presses("Go on").await?;
        person.sees(words::MORE_CAUTIOUS).await?;
        person.cannot_press("Go on").await
    })
}
