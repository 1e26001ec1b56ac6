//! The practice log, the support check, wins, reading and the card for a clinician.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Outcome, Person, words};
use thirtyfour::Key;

async fn opens(person: &Person, part: &str) -> Outcome {
    person.opens().await?;
    person.presses("Prepare").await?;
    person.presses(part).await
}

#[test]
fn a_line_of_the_log_is_a_few_taps_and_a_step_back_is_a_line_like_any_other() -> Outcome {
    every_engine(async |person| {
        opens(person, "Practice log").await?;
        person.presses("Sizes, and a hope").await?;
        for size in ["25", "22,5"] {
            person.types_into("Another size, in mm", size).await?;
            person.presses("Add it").await?;
            person.reads_in("Another size, in mm", "").await?;
        }
        person.presses("Back").await?;
        for (size, day) in [("25 mm", true), ("22.5 mm", false)] {
            person.presses("Write a line").await?;
            if day {
                person.presses("The day before").await?;
            }
            person.presses(size).await?;
            person.presses("10 min").await?;
            person.presses("2").await?;
            person.presses("Put it in the log").await?;
            person.sees("Nothing is kept.").await?;
        }
        person.sees("Today 22.5 mm \u{b7} 10 minutes \u{b7} Pain 2 \u{b7} Alone").await?;
        person.sees("Yesterday 25 mm \u{b7} 10 minutes \u{b7} Pain 2 \u{b7} Alone").await?;
        let page = person.visible_text().await?;
        assert!(page.find("22.5 mm") < page.find("25 mm \u{b7}"), "{page}");
        Ok(())
    })
}

#[test]
fn a_wrong_width_says_what_to_do_and_a_comma_is_as_good_as_a_point() -> Outcome {
    every_engine(async |person| {
        opens(person, "Practice log").await?;
        person.presses("Write a line").await?;
        person.sees("Of the dilator, at its widest. From 5 to 60, and one decimal is fine: 22.5 or 22,5.").await?;
        person.types_into("Width in mm", "61").await?;
        person.sees("It can be from 5 to 60 mm.").await?;
        person.cannot_press("Put it in the log").await?;
        person.empties("Width in mm").await?;
        person.types_into("Width in mm", "x").await?;
        person.sees("Write it as a number").await?;
        person.empties("Width in mm").await?;
        person.types_into("Width in mm", "22,5").await?;
        person.no_longer_sees("Write it as a number").await?;
        person.presses("Put it in the log").await?;
        person.sees("22.5 mm").await
    })
}

#[test]
fn a_line_is_changed_taken_out_and_brought_back() -> Outcome {
    every_engine(async |person| {
        opens(person, "Practice log").await?;
        person.presses("Write a line").await?;
        person.types_into("A note", "Warm bath first.").await?;
        person.presses("Put it in the log").await?;
        person.presses("Today Alone Warm bath first.").await?;
        person.presses("In the room").await?;
        person.presses("Keep it like this").await?;
        person.presses("Today In the room Warm bath first.").await?;
        person.presses("Take it out").await?;
        person.sees("Taken out.").await?;
        person.page_source_lacks("Warm bath first.").await?;
        person.presses("Undo").await?;
        person.sees("Warm bath first.").await
    })
}

async fn replies(person: &Person, replies: [&str; 6]) -> Outcome {
    for (n, reply) in (1..).zip(replies) {
        person.sees(&format!("{n} of 6")).await?;
        person.presses(reply).await?;
    }
    person.sees("Is this how it is for you?").await
}

#[test]
fn the_support_check_is_sealed_until_both_have_answered() -> Outcome {
    every_engine(async |person| {
        opens(person, "Support check").await?;
        person.sees(words::IF_NOT_SAFE).await?;
        person.presses("One of you begins").await?;
        replies(person, ["Partly", "Yes", "Yes", "Yes", "Yes", "No, not now"]).await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.page_source_lacks("Partly").await?;
        person.page_source_lacks("No, not now").await?;
        person.presses("I have it").await?;
        replies(person, ["Yes", "Yes", "Yes", "Yes", "Not sure", "Yes"]).await?;
        person.page_source_lacks("Partly").await?;
        person.page_source_lacks("No, not now").await?;
        person.presses("Show us both").await?;
        person.sees("One: yes. The other: partly").await?;
        person.sees("One: yes. The other: no, not now").await?;
        person.sees("Both: yes").await?;
        person.sees(words::TO_TALK).await?;
        person.sees(words::COUNSELLING_NOT).await?;
        person.presses("We both want to keep it").await?;
        person.sees("Earlier ones").await?;
        person.does_not_see("Both: yes").await
    })
}

#[test]
fn a_support_check_that_is_cut_short_leaves_nothing() -> Outcome {
    every_engine(async |person| {
        opens(person, "Support check").await?;
        person.presses("One of you begins").await?;
        replies(person, ["No, not now"; 6]).await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.presses_key(Key::Escape).await?;
        person.sees(words::SUPPORT).await?;
        person.page_source_lacks("No, not now").await?;
        person.presses("One of you begins").await?;
        person.sees("1 of 6").await?;
        person.presses("No, not now").await?;
        person.sees("2 of 6").await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person.page_source_lacks("Not now").await?;
        person.presses("Finish").await?;
        person.presses("Don't keep this one").await?;
        person.presses("Prepare").await?;
        person.presses("Support check").await?;
        person.sees(words::SUPPORT).await?;
        person.can_press("One of you begins").await?;
        person.page_source_lacks("Earlier ones").await?;
        person.page_source_lacks("Not now").await
    })
}

#[test]
fn whoever_takes_over_the_support_check_finds_the_way_to_safety() -> Outcome {
    every_engine(async |person| {
        opens(person, "Support check").await?;
        person.presses("One of you begins").await?;
        replies(person, ["Yes", "Yes", "Yes", "Yes", "Yes", "Yes"]).await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.sees(words::IF_NOT_SAFE).await?;
        person.presses("Safety").await?;
        person.sees(words::NOT_FOR_YOU).await
    })
}

#[test]
fn wins_and_titles_by_keyboard() -> Outcome {
    every_engine(async |person| {
        opens(person, "Wins and thanks").await?;
        person.presses_with(Key::Enter, "Thanks").await?;
        person.presses_with(Key::Enter, "Thank you for saying it early.").await?;
        person.presses_with(Key::Enter, "Write it down").await?;
        person.sees("Thanks \u{b7} Today").await?;
        person.sees("Thank you for saying it early.").await?;
        person.presses_with(Key::Enter, "Take out Thank you for saying it early.").await?;
        person.presses_with(Key::Enter, "Undo").await?;
        person.sees("Thank you for saying it early.").await?;
        person.presses_key(Key::Escape).await?;
        person.presses_with(Key::Enter, "Reading").await?;
        person.tabs_to("A title, and where to find it").await?;
        person.types("The blue notebook").await?;
        person.presses_key(Key::Enter).await?;
        person.sees("The other has read it").await?;
        // From the top of the page again: Tab that goes round the end of it passes through Firefox's
        // own window, after which Firefox takes no space.
        person.presses_key(Key::Escape).await?;
        person.presses_with(Key::Enter, "Reading").await?;
        person.presses_with(Key::Space, "The other has read it").await?;
        let is_ticked = "return [...document.querySelectorAll('input[type=checkbox]')].map((it) => it.checked).join()";
        person
            .waits("the tick never came", async || {
                Ok(person.runs(is_ticked, &[]).await?.as_str() == Some("false,true"))
            })
            .await
    })
}

#[test]
fn the_card_is_written_and_shown_alone() -> Outcome {
    every_engine(async |person| {
        opens(person, "For a clinician").await?;
        person.cannot_press("Show the card").await?;
        person.types_into("Sentence 2", "The pain is real.").await?;
        person.presses("Show the card").await?;
        person.sees("The pain is real.").await?;
        person.does_not_see("Sentence 1").await?;
        person.presses("Back").await?;
        person.reads_in("Sentence 2", "The pain is real.").await
    })
}

#[test]
fn what_is_kept_of_prepare_is_there_after_a_reload() -> Outcome {
    every_engine(async |person| {
        opens(person, "Wins and thanks").await?;
        person.presses("Time together").await?;
        person.presses("A walk with no plan.").await?;
        person.presses("Write it down").await?;
        person.presses("Back").await?;
        person.presses("Practice log").await?;
        person.presses("Write a line").await?;
        person.presses("5 min").await?;
        person.presses("Put it in the log").await?;
        person.presses("Stop").await?;
        person.presses("Finish").await?;
        person.presses("Keep this").await?;
        person.presses("Keep, without a lock").await?;
        person.sees(words::SAVED).await?;
        person.presses("Done").await?;
        person.presses("Prepare").await?;
        person.presses("Practice log").await?;
        person.sees("5 minutes").await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.presses("Prepare").await?;
        person.presses("Practice log").await?;
        person.sees("5 minutes").await?;
        person.presses("Back").await?;
        person.presses("Wins and thanks").await?;
        person.sees("A walk with no plan.").await
    })
}
