//! Two voices: each alone with the question, and the more cautious one leads.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};

use crate::walks;

/// The first voice, up to the covered screen.
async fn first_answers(person: &Person, pain: &str, pace: &str, wish: &str) -> Outcome {
    walks::answers(person, pain, pace).await?;
    person.presses(wish).await?;
    person.sees(words::PASS_OVER).await?;
    person.presses("Pass it over").await?;
    person.sees(words::HANDED_OVER).await
}

#[test]
fn the_more_cautious_of_two_leads_and_nobody_is_told_whose_it_was() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.chooses("Both of us").await?;
        first_answers(person, "3", "Slower", "Go on").await?;
        for answer in ["Slower", "Go on", "aria-pressed=\"true\"", "It hurts a little"] {
            person.page_source_lacks(answer).await?;
        }
        person.presses("I have it").await?;
        person.sees(words::PAIN).await?;
        person.page_source_lacks("aria-pressed=\"true\"").await?;
        person.chooses("Not sure").await?;
        person.chooses("Hold still").await?;
        person.presses("Pause and breathe").await?;
        person.sees(words::TOGETHER).await?;
        person.sees(words::A_PAUSE).await?;
        person.sees(words::MORE_CAUTIOUS).await?;
        for answer in ["Pain 3", "not sure", "Not sure", "Hold still", "Slower", "First voice"] {
            person.page_source_lacks(answer).await?;
        }
        person.presses("Pause and breathe").await?;
        person.sees(words::BREATHE).await
    })
}

/// What the page holds at each step from the hand-over to the outcome.
async fn page_after(person: &Person, first: [&str; 3]) -> Outcome<Vec<String>> {
    person.opens().await?;
    person.chooses("Both of us").await?;
    first_answers(person, first[0], first[1], first[2]).await?;
    let mut pages = vec![person.page_source().await?];
    person.presses("I have it").await?;
    person.sees(words::PAIN).await?;
    pages.push(person.page_source().await?);
    person.chooses("6").await?;
    person.sees(words::PACE).await?;
    pages.push(person.page_source().await?);
    person.chooses("Hold still").await?;
    person.sees(words::GO_ON).await?;
    pages.push(person.page_source().await?);
    Ok(pages)
}

#[test]
fn the_page_is_the_same_whatever_the_first_one_answered() -> Outcome {
    every_engine(async |person| {
        let gentle = page_after(person, ["0", "As it is", "Go on"]).await?;
        let severe = page_after(person, ["9", "Not sure", "Pause and breathe"]).await?;
        for (step, (one, other)) in gentle.iter().zip(&severe).enumerate() {
            if let Some((one, other)) =
                one.lines().zip(other.lines()).find(|(one, other)| one != other)
            {
                return Err(Failure::new(format!(
                    "the first answers show through at step {step} after the hand-over:\n{one}\n{other}"
                )));
            }
        }
        Ok(())
    })
}

#[test]
fn both_see_both_only_where_both_chose_it_beforehand() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.chooses("Both of us").await?;
        person.presses("Prepare").await?;
        person.presses("Signal and sentences").await?;
        person.chooses("Show both answers").await?;
        for press in ["Yes, show both", "I have it", "Yes, show both"] {
            person.presses(press).await?;
        }
        person.presses("Back").await?;
        person.presses("Now").await?;
        first_answers(person, "1", "Slower", "Go on").await?;
        person.page_source_lacks("Pain 1").await?;
        person.presses("I have it").await?;
        person.chooses("2").await?;
        person.chooses("Hold still").await?;
        person.presses("Go on").await?;
        person.sees("First voice").await?;
        person.sees("Pain 1").await?;
        person.sees("Pain 2").await
    })
}

#[test]
fn what_one_is_hiding_makes_it_a_pause_and_is_never_shown() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.chooses("Both of us").await?;
        walks::answers(person, "0", "As it is").await?;
        person.presses("Something unsaid?").await?;
        person.presses("I am going on mainly so as not to disappoint").await?;
        person.presses("To the question").await?;
        person.cannot_press("Go on").await?;
        person.presses("Pause and breathe").await?;
        person.presses("Pass it over").await?;
        person.presses("I have it").await?;
        person.chooses("0").await?;
        person.chooses("As it is").await?;
        person.presses("Go on").await?;
        person.sees(words::A_PAUSE).await?;
        person.cannot_press("Go on").await?;
        person.page_source_lacks("disappoint").await
    })
}
