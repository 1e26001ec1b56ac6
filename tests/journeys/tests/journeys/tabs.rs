//! The same page in two tabs.

use say_when_journeys::Outcome;
use say_when_journeys::scenario::every_engine;

use crate::walks;

#[test]
fn two_tabs_save_side_by_side_and_show_each_others_entries() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Look back").await?;
        let first = person.this_tab().await?;
        let second = person.opens_another_tab().await?;
        walks::goes_on(person, "2", "Slower").await?;
        walks::keeps(person).await?;
        person.looks_at(&first).await?;
        // Without a reload: the second tab said that something has changed.
        person.can_press("Going on, slower Pain 2 \u{b7} one voice").await?;
        person.presses("Now").await?;
        person.presses("Done").await?;
        walks::goes_on(person, "3", "Slower").await?;
        walks::keeps(person).await?;
        person.looks_at(&second).await?;
        person.presses("Done").await?;
        walks::finds_in_look_back(person, 3).await?;
        person.presses("Going on, slower Pain 3 \u{b7} one voice").await?;
        person.presses("Delete this one").await?;
        person.looks_at(&first).await?;
        person.presses("Done").await?;
        walks::finds_in_look_back(person, 2).await
    })
}
