//! Where the browser lets the page keep nothing, the page says so and goes on.

use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::page::Copy;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::site::Site;
use say_when_journeys::{Outcome, Person, machine, stage, words};

use crate::walks;

#[test]
fn without_storage_a_check_in_works_and_no_answer_is_lost() -> Outcome {
    every_engine(async |lent| {
        // A browser of its own: after a hundred other journeys WebKit loses presses in a frame.
        let browser = Browser::start(lent.engine(), &Setting::default()).await?;
        let person = &Person::at(&browser, Site::open(&machine::built_page()?).await?);
        // A frame without an origin of its own: every store throws.
        person.opens_in_a_frame(Copy::AsBuilt, (390, 844), Some("allow-scripts")).await?;
        person.waits_until_the_app("running").await?;
        person.sees(words::CANNOT_KEEP).await?;
        walks::goes_on(person, "2", "Slower").await?;
        person.presses(words::WIN_OR_NOTE).await?;
        person.types_into("A note", "A quiet evening.").await?;
        person.presses("Keep this").await?;
        person.sees(words::NOT_SAVED).await?;
        person.sees(words::STILL_HERE).await?;
        person.can_press("Save it as a file").await?;
        person.presses("Back to the check-in").await?;
        person.reads_in("A note", "A quiet evening.").await?;
        person.does_not_see(words::SAVED).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await
    })
}

#[test]
fn a_full_device_is_told_of_and_can_be_tried_again() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "2", "Slower").await?;
        person.presses(words::WIN_OR_NOTE).await?;
        person.types_into("A note", "A quiet evening.").await?;
        person.presses("Keep this").await?;
        person.sees(words::HOW_TO_KEEP).await?;
        stage::set(person, stage::STORAGE_IS_FULL).await?;
        person.presses("Keep, without a lock").await?;
        person.sees(words::NOT_SAVED).await?;
        person.sees(words::NO_ROOM).await?;
        person.can_press("Try again").await?;
        person.presses("Back to the check-in").await?;
        person.reads_in("A note", "A quiet evening.").await
    })
}
