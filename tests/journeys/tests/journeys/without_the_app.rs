//! When the app cannot start, the check-in still can.

use say_when_journeys::page::Copy;
use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Outcome, Person, words};

async fn has_paper(person: &Person) -> Outcome {
    person.sees(words::PAPER).await?;
    for words in [words::PAIN, words::PACE, words::GO_ON, "Another day?", "What to say", "Not sure"]
    {
        person.sees(words).await?;
    }
    person.cannot_press("Check in").await?;
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await?;
    person.presses("To the questions on paper").await?;
    person.sees(words::PAIN).await?;
    person.no_longer_sees(words::STOPPED).await
}

#[test]
fn a_browser_that_refuses_wasm_gets_the_questions_on_paper() -> Outcome {
    every_engine(async |person| {
        person.opens_copy(Copy::RefusingWasm).await?;
        has_paper(person).await
    })
}

#[test]
fn a_page_that_was_cut_off_has_the_questions_on_paper() -> Outcome {
    every_engine(async |person| {
        person.opens_copy(Copy::CutShort).await?;
        has_paper(person).await
    })
}

#[test]
fn a_page_without_its_app_has_the_questions_on_paper() -> Outcome {
    every_engine(async |person| {
        person.opens_copy(Copy::WithoutTheApp).await?;
        has_paper(person).await
    })
}
