//! Where the browser lets the page keep nothing, the page says so and goes on.

use say_when_journeys::page::Copy;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Outcome, stage};

use crate::walks;

#[test]
fn without_storage_a_check_in_works_and_no_answer_is_lost() -> Outcome {
    every_engine(async |person| {
        // A frame without an origin of its own: every store throws.
        person.opens_in_a_frame(Copy::AsBuilt, (390, 844), Some("allow-scripts")).await?;
        person.waits_until_the_app("running").await?;
        person.sees("This browser cannot keep anything. Answers last until you close the page.").await?;
        walks::goes_on(person, "2", "Slower").await?;
        person.types_into("A note", "A quiet evening.").await?;
        person.presses("Keep this").await?;
        person.sees("It could not be saved.").await?;
        person.sees("Your answers are still here, on this screen.").await?;
        person.can_press("Save it as a file").await?;
        person.presses("Back to the check-in").await?;
        person.reads_in("A note", "A quiet evening.").await?;
        person.does_not_see("Saved.").await?;
        person.presses("Stop").await?;
        person.sees("Stopped. Thank you for saying so.").await
    })
}

#[test]
fn a_full_device_is_told_of_and_can_be_tried_again() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "2", "Slower").await?;
        person.types_into("A note", "A quiet evening.").await?;
        person.presses("Keep this").await?;
        person.sees("How shall it be kept?").await?;
        stage::set(person, stage::STORAGE_IS_FULL).await?;
        person.presses("Keep, without a lock").await?;
        person.sees("It could not be saved.").await?;
        person.sees("There is no room left on this device.").await?;
        person.can_press("Try again").await?;
        person.presses("Back to the check-in").await?;
        person.reads_in("A note", "A quiet evening.").await
    })
}
