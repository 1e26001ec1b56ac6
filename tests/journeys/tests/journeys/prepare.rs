//! Prepare: what both have said counts, and either can make it less.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Outcome, Person, words};
use thirtyfour::Key;

async fn opens_tonight(person: &Person) -> Outcome {
    person.opens().await?;
    person.presses("Prepare").await?;
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
        // More, and the other says no; then yes.
        for (answer, counts) in
            [("Leave it as it is", false), ("Yes, \u{201c}welcome\u{201d}", true)]
        {
            person.presses("A back rub").await?;
            person.presses("Welcome").await?;
            person.sees("That needs a yes from both of you").await?;
            person.presses("Pass it over").await?;
            person.presses("I have it").await?;
            person.presses(answer).await?;
            person.sees("What counts tonight").await?;
            if counts {
                person.sees("Welcome").await?;
            } else {
                person.does_not_see("Welcome").await?;
            }
        }
        Ok(())
    })
}

#[test]
fn stop_and_back_and_a_reload_open_no_seal() -> Outcome {
    every_engine(async |person| {
        opens_tonight(person).await?;
        shortens_the_list(person).await?;
        person.presses("One of you begins").await?;
        answers(person, ["Not tonight", "Not tonight", "Not tonight"]).await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person.page_source_lacks("Not tonight").await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.page_source_lacks("Not tonight").await
    })
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
        person.sees("Ways to practise").await
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
        person.sees("What you both said yes to").await?;
        person.presses("Save it for a calendar").await?;
        person.presses("End this plan").await?;
        person.sees("No plan, and that is fine").await?;
        person.page_source_lacks("Stretches").await
    })
}
