//! Prepare: what both have said counts, and either can make it less.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};
use thirtyfour::Key;

async fn opens_tonight(person: &Person) -> Outcome {
    person.opens().await?;
    person.presses("Prepare").await?;
    // There is a "Tonight" on the Now screen as well.
    person.sees("A few things are easier to agree on").await?;
    person.presses("Tonight").await?;
    person.sees("What could be part of tonight?").await
}

/// Leaves three things on the list.
async fn shortens_the_list(person: &Person) -> Outcome {
    for thing in [
        "Kissing",
        "Skin on skin, only resting",
        "Closer touch, asking as we go",
        "Practice with the other in the room",
        "Practice while holding a hand",
        "Practice with a hand resting on a hand",
        "Practice where the other helps, word by word",
    ] {
        person.presses(&format!("Take out {thing}")).await?;
    }
    Ok(())
}

async fn answers(person: &Person, answers: [&str; 3]) -> Outcome {
    for (thing, answer) in ["A long hug", "Lying close, dressed", "A back rub"].iter().zip(answers)
    {
        person.sees(thing).await?;
        person.presses(answer).await?;
    }
    person.sees("Is this how it is for you?").await
}

async fn both_answer(person: &Person) -> Outcome {
    opens_tonight(person).await?;
    shortens_the_list(person).await?;
    person.presses("One of you begins").await?;
    answers(person, ["Welcome", "Ask first", "Welcome"]).await?;
    person.presses("Pass it over").await?;
    person.sees(words::HANDED_OVER).await?;
    person.page_source_lacks("Ask first").await?;
    person.page_source_lacks("A long hug").await?;
    person.presses("I have it").await?;
    answers(person, ["Welcome", "Welcome", "Not tonight"]).await?;
    person.page_source_lacks("Ask first").await?;
    person.presses("Show what counts for both").await?;
    person.sees("What counts tonight").await
}

#[test]
fn the_more_cautious_counts_and_is_one_tap_from_now() -> Outcome {
    every_engine(async |person| {
        both_answer(person).await?;
        let page = person.visible_text().await?;
        let at = |words: &str| page.find(words).unwrap_or(usize::MAX);
        let order = [
            "Welcome",
            "A long hug",
            "Ask first",
            "Lying close, dressed",
            "Not tonight",
            "A back rub",
        ];
        assert!(order.map(at).is_sorted(), "{page}");
        person.presses("Back").await?;
        person.presses("Now").await?;
        person.presses("What counts tonight").await?;
        person.sees("Where you differed").await?;
        person.presses("Now").await?;
        person.sees(words::HOW_ARE_YOU).await
    })
}

#[test]
fn less_is_for_either_and_more_is_for_both() -> Outcome {
    every_engine(async |person| {
        both_answer(person).await?;
        // Less, at once.
        person.presses("A long hug").await?;
        person.presses("Ask first").await?;
        person.sees("What counts tonight").await?;
        person.does_not_see("Welcome").await?;
        // More, and the other says no: it is not asked again.
        asks_for_welcome(person, "A back rub").await?;
        person.presses("Leave it as it is").await?;
        person.sees("What counts tonight").await?;
        person.does_not_see("Welcome").await?;
        person.presses("A back rub").await?;
        person.sees("This was asked once tonight").await?;
        person.cannot_press("Welcome").await?;
        person.cannot_press("Ask first").await?;
        person.presses("Back").await?;
        person.sees("What counts tonight").await?;
        // Of another thing, and the other says yes.
        asks_for_welcome(person, "Lying close, dressed").await?;
        person.presses("Yes, \u{201c}welcome\u{201d}").await?;
        person.sees("What counts tonight").await?;
        person.sees("Welcome").await
    })
}

async fn asks_for_welcome(person: &Person, thing: &str) -> Outcome {
    person.presses(thing).await?;
    person.presses("Welcome").await?;
    person.sees("That needs a yes from both of you").await?;
    person.presses("Pass it over").await?;
    person.presses("I have it").await
}

#[test]
fn what_was_answered_for_tonight_stays_on_the_list() -> Outcome {
    every_engine(async |person| {
        both_answer(person).await?;
        person.presses("Answer anew, both of you").await?;
        person.sees("stays on the list until noon").await?;
        person.cannot_press("Take out A back rub").await?;
        person.types_into("Something of your own", "A walk").await?;
        person.presses("Add it").await?;
        person.presses("Take out A walk").await?;
        person.no_longer_sees("A walk").await?;
        person.sees("A back rub").await
    })
}

#[test]
fn stop_and_back_and_a_reload_open_no_seal() -> Outcome {
    every_engine(async |person| {
        opens_tonight(person).await?;
        shortens_the_list(person).await?;
        // Back gives the round up, and the list stands as it stood.
        the_first_answers(person).await?;
        person.presses("Back").await?;
        finds_the_list(person).await?;
        // From the second's first question it leads to the hand-over, and no further in.
        the_first_answers(person).await?;
        person.presses("I have it").await?;
        person.sees("1 of 3").await?;
        person.presses("Back").await?;
        person.sees(words::HANDED_OVER).await?;
        person.page_source_lacks("Not tonight").await?;
        person.presses("Back").await?;
        finds_the_list(person).await?;
        // After a stop there is the list again, one tap from Now.
        the_first_answers(person).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person.page_source_lacks("Not tonight").await?;
        person.presses("Finish").await?;
        person.presses("Don't keep this one").await?;
        person.sees(words::HOW_ARE_YOU).await?;
        person.presses("Tonight").await?;
        finds_the_list(person).await?;
        // And after a reload the one to begin from.
        the_first_answers(person).await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.page_source_lacks("Not tonight").await?;
        person.presses("Tonight").await?;
        finds_the_list(person).await
    })
}

/// The first says "not tonight" to everything, and passes the phone over.
async fn the_first_answers(person: &Person) -> Outcome {
    person.presses("One of you begins").await?;
    answers(person, ["Not tonight", "Not tonight", "Not tonight"]).await?;
    person.presses("Pass it over").await?;
    person.sees(words::HANDED_OVER).await
}

/// Nothing counts, and nothing of what was answered is there.
async fn finds_the_list(person: &Person) -> Outcome {
    person.sees("What could be part of tonight?").await?;
    person.can_press("One of you begins").await?;
    person.page_source_lacks("Not tonight").await
}

#[test]
fn a_way_to_practise_is_read_by_keyboard() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses_with(Key::Enter, "Prepare").await?;
        person.presses_with(Key::Enter, "Involvement").await?;
        person.presses_with(Key::Enter, "Holding a hand").await?;
        person.sees("Hold my hand, and breathe with me.").await?;
        person.has_focus_on("Holding a hand").await?;
        person.presses_key(Key::Escape).await?;
        person.sees("These are five ways, not five steps.").await
    })
}

#[test]
fn a_plan_is_of_two_and_ends_with_one() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Prepare").await?;
        person.presses("Plan").await?;
        person.presses("Write one together").await?;
        person.cannot_press("Yes, I want this").await?;
        person.types_into("What we do", "Stretches").await?;
        person.presses("Monday").await?;
        person.presses("Yes, I want this").await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.page_source_lacks("Stretches").await?;
        person.presses("I have it").await?;
        person.sees("Stretches").await?;
        person.presses("Yes, I want this").await?;
        let agreed = "What you both said yes to";
        person.sees(agreed).await?;
        let file =
            person.saves_a_file("Save it for a calendar", agreed, "END:VCALENDAR\r\n").await?;
        let calendar = std::fs::read_to_string(file)?;
        if !calendar.contains("BYDAY=MO\r\n") || calendar.contains("Stretches") {
            return Err(Failure::new(calendar));
        }
        person.presses("End this plan").await?;
        person.sees("No plan, and that is fine").await?;
        person.page_source_lacks("Stretches").await
    })
}
