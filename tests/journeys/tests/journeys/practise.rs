//! Practise: cards, scenes, letters, and a phrase of one's own that comes to stand in Now.

use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::{Engine, Failure, Outcome, Person, words};
use thirtyfour::Key;

use crate::walks;

/// Words on the first card of the first deck.
const FIRST: &str = "May I stay like this, or would you like less?";

async fn takes_the_first_card(person: &Person) -> Outcome {
    person.opens().await?;
    person.presses("Practise").await?;
    person.presses("Asking").await?;
    person.presses("Take the first card").await?;
    person.sees("1 of 13").await
}

#[test]
fn a_deck_is_read_with_keys_alone_and_remembers_nothing() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses_with(Key::Enter, "Practise").await?;
        person.has_focus_on("Practise").await?;
        person.presses_with(Key::Enter, "Asking").await?;
        person.has_focus_on("Asking").await?;
        person.presses_with(Key::Enter, "Take the first card").await?;
        person.has_focus_on(FIRST).await?;
        person.sees("1 of 13").await?;
        person.presses_key(Key::Right).await?;
        person.sees("2 of 13").await?;
        person.presses_key(Key::Right).await?;
        person.sees("3 of 13").await?;
        person.presses_key(Key::Left).await?;
        person.sees("2 of 13").await?;
        person.presses_with(Key::Enter, "Next").await?;
        person.sees("3 of 13").await?;
        person.presses_key(Key::Escape).await?;
        person.has_focus_on("Asking").await?;
        person.presses_with(Key::Space, "Take the first card").await?;
        person.has_focus_on(FIRST).await?;
        person.sees("1 of 13").await?;
        // Before the first card is the deck.
        person.presses_key(Key::Left).await?;
        person.has_focus_on("Asking").await?;
        // Elsewhere the same keys turn nothing.
        person.presses_key(Key::Right).await?;
        person.sees(words::SCENES).await
    })
}

#[test]
fn past_the_last_card_is_the_deck_again() -> Outcome {
    every_engine(async |person| {
        takes_the_first_card(person).await?;
        for card in 2..=13 {
            person.presses("Next").await?;
            person.sees(&format!("{card} of 13")).await?;
        }
        person.presses("To the deck").await?;
        person.sees(words::SCENES).await
    })
}

#[test]
fn pages_are_turned_by_a_finger() -> Outcome {
    // The driver of WebKit knows no finger.
    in_engines(&[Engine::Chromium, Engine::Firefox], async |person| {
        takes_the_first_card(person).await?;
        person.swipes("Shorter", -120).await?;
        person.sees("2 of 13").await?;
        person.swipes("Shorter", 120).await?;
        person.sees("1 of 13").await?;
        person.taps("Shorter").await?;
        person.sees("2 of 13").await?;
        // Up and down is to read, and a little sideways is nothing.
        person.draws_over("Shorter", -20, -100).await?;
        person.swipes("Shorter", -25).await?;
        // (That a finger on a button presses it once, is in `by_hand`.)
        person.does_not_see("3 of 13").await
    })
}

#[test]
fn alone_one_tries_one_reply_after_another() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses_with(Key::Enter, "Practise").await?;
        person.presses_with(Key::Enter, "Asking").await?;
        person.presses_with(Key::Enter, words::A_SCENE).await?;
        person.has_focus_on(words::A_SCENE).await?;
        person.presses_with(Key::Enter, words::A_REPLY).await?;
        person.has_focus_on(words::A_REPLY).await?;
        person.sees(words::WHAT_IT_DOES).await?;
        person.sees("A reply that stays close").await?;
        person.presses_with(Key::Enter, "What one might say next").await?;
        person.can_press("To the deck").await?;
        person.presses_with(Key::Space, "Try another reply").await?;
        person.has_focus_on(words::A_SCENE).await?;
        person.presses_with(Key::Enter, words::ANOTHER_REPLY).await?;
        person.sees("A reply that blames, or turns away").await?;
        // Nothing follows from that as if nothing had been; the way to Safety stands by it.
        person.sees("that is not yours to mend").await?;
        person.can_press("Safety").await?;
        person.cannot_press("What one might say next").await?;
        person.presses_with(Key::Enter, "To the deck").await?;
        person.has_focus_on("Asking").await
    })
}

#[test]
fn a_card_is_added_to_the_phrases_with_keys_alone() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses_with(Key::Enter, "Practise").await?;
        person.presses_with(Key::Enter, "Asking").await?;
        person.presses_with(Key::Enter, "Take the first card").await?;
        person.has_focus_on(FIRST).await?;
        person.presses_with(Key::Enter, "Add to your phrases").await?;
        person.sees(words::UNMARKED).await?;
        person.sees(FIRST).await?;
        person.can_press("Mark them, each of you").await
    })
}

#[test]
fn a_deck_about_a_no_leads_to_safety() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Practise").await?;
        person.presses("Hearing a no").await?;
        person.sees(words::SCENES).await?;
        person.presses("Safety").await?;
        person.sees(words::NOT_FOR_YOU).await
    })
}

#[test]
fn two_take_a_part_each_and_change_parts() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Practise").await?;
        person.presses("Asking").await?;
        person.presses(words::A_SCENE).await?;
        person.chooses("Both of us").await?;
        person.sees(words::FIRST_REPLIES).await?;
        person.presses(words::A_REPLY).await?;
        person.sees(words::SAY_IT_ALOUD).await?;
        person.presses("Pass it over").await?;
        person.sees(words::HANDED_OVER).await?;
        person.page_source_lacks(words::A_REPLY).await?;
        person.presses("I have it").await?;
        person.sees(words::WHAT_IT_DOES).await?;
        person.presses("Change parts").await?;
        person.sees(words::SECOND_REPLIES).await?;
        person.presses(words::ANOTHER_REPLY).await?;
        person.presses("Pass it over").await?;
        person.page_source_lacks(words::ANOTHER_REPLY).await?;
        person.presses("I have it").await?;
        person.sees("A reply that blames, or turns away").await?;
        // Back leads to no screen that the other had.
        person.goes_back().await?;
        person.sees(words::SCENES).await
    })
}

#[test]
fn the_five_letters_are_read_one_after_the_other() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Practise").await?;
        person.presses_with(Key::Enter, "Consent, briefly").await?;
        for letter in words::LETTERS {
            person.has_focus_on(letter).await?;
            person.presses_key(Key::Right).await?;
        }
        person.has_focus_on("Practise").await
    })
}

/// "I feel … when … I would like …", with keys and in part in own words, up to the phrases.
async fn says_it(person: &Person) -> Outcome {
    person.presses_with(Key::Enter, "Practise").await?;
    person.presses_with(Key::Enter, "Say it your way").await?;
    person.cannot_press("Next").await?;
    person.presses_with(Key::Enter, "tense").await?;
    person.presses_with(Key::Enter, "Next").await?;
    person.presses_with(Key::Space, "something hurts").await?;
    person.presses_with(Key::Enter, "Next").await?;
    person.tabs_to("In your own words").await?;
    person.types("you to hold my hand").await?;
    person.presses_with(Key::Enter, "Next").await?;
    person.has_focus_on(words::OUR_PHRASE).await?;
    person.presses_with(Key::Enter, "Add to your phrases").await?;
    person.sees(words::UNMARKED).await
}

/// Both mark it: the first passes the phone over, and nothing on the page tells how.
async fn both_mark(person: &Person, first: &str, second: &str) -> Outcome {
    person.presses_with(Key::Enter, "Mark them, each of you").await?;
    person.has_focus_on(words::MARKING).await?;
    person.cannot_press("Pass it over").await?;
    person.presses_with(Key::Space, first).await?;
    person.presses_with(Key::Enter, "Pass it over").await?;
    person.sees(words::MARKS_AWAY).await?;
    for told in ["This lands", "Not this", "aria-pressed=\"true\""] {
        person.page_source_lacks(told).await?;
    }
    person.presses_with(Key::Enter, "I have it").await?;
    person.has_focus_on(words::MARKING_SECOND).await?;
    person.page_source_lacks("aria-pressed=\"true\"").await?;
    person.presses_with(Key::Space, second).await?;
    person.presses_with(Key::Enter, "Show us both").await?;
    person.has_focus_on(words::BOTH_MARKED).await
}

#[test]
fn a_phrase_that_lands_with_both_comes_to_stand_in_now_with_keys_alone() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        says_it(person).await?;
        both_mark(person, "This lands", "This lands").await?;
        person.presses_with(Key::Enter, "Our words").await?;
        person.sees("It lands with both of you").await?;
        // Past the last control Tab leads into Firefox's own bar, and its driver does not find back.
        person.presses("Stop").await?;
        person.presses_with(Key::Enter, "What would help now").await?;
        person.sees(words::OUR_PHRASE).await
    })
}

#[test]
fn what_one_of_two_does_not_want_stays_out_of_now_and_nobody_is_told_who() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        says_it(person).await?;
        both_mark(person, "Not this", "This lands").await?;
        person.sees("It does not land with both of you.").await?;
        for told in ["the first of you", "the second of you", "aria-pressed=\"true\""] {
            person.page_source_lacks(told).await?;
        }
        person.presses("Our words").await?;
        person.cannot_press("Show in Now").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        person.presses("Yellow").await?;
        person.sees("Slow down, and ask me.").await?;
        person.page_source_lacks(words::OUR_PHRASE).await
    })
}

#[test]
fn a_phrase_is_kept_like_everything_else_and_what_was_practised_is_not() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        says_it(person).await?;
        both_mark(person, "This lands", "This lands").await?;
        has_kept(person, &[]).await?;
        person.presses("Our words").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        walks::goes_on(person, "2", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person
            .waits("the phrase was never written", async || {
                Ok(leaves(person).await?.iter().any(|leaf| leaf.contains("you to hold my hand")))
            })
            .await?;
        person.presses("Done").await?;
        // A scene and a card leave nothing behind.
        let before = walks::records(person).await?;
        person.presses("Practise").await?;
        person.presses("Asking").await?;
        person.presses("Take the first card").await?;
        person.presses("Next").await?;
        person.presses("Back").await?;
        person.presses(words::A_SCENE).await?;
        person.presses(words::A_REPLY).await?;
        person.sees(words::WHAT_IT_DOES).await?;
        has_kept(person, &before).await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.presses("Yellow").await?;
        person.sees(words::OUR_PHRASE).await?;
        // Taken out, and brought back.
        person.presses("Seen").await?;
        person.presses("Practise").await?;
        person.presses("Our words").await?;
        person.presses("Take it out").await?;
        person.sees("Taken out.").await?;
        person.presses("Undo").await?;
        person.sees("It lands with both of you").await?;
        person.presses("Show in Now").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        person.presses("Green").await?;
        person.does_not_see(words::OUR_PHRASE).await
    })
}

/// Fails if what is kept is anything else than this.
async fn has_kept(person: &Person, expected: &[(String, String)]) -> Outcome {
    let records = walks::records(person).await?;
    if records != expected {
        return Err(Failure::new(format!("what is kept is now {records:?}")));
    }
    Ok(())
}

/// What is kept beside the check-ins.
async fn leaves(person: &Person) -> Outcome<Vec<String>> {
    let records = walks::records(person).await?;
    Ok(records
        .into_iter()
        .filter(|(key, _)| key.starts_with("leaf/"))
        .map(|(_, text)| text)
        .collect())
}

#[test]
fn a_stop_in_the_middle_of_it_is_a_stop_and_practise_is_forgotten() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        person.presses("Practise").await?;
        person.presses("Write a phrase").await?;
        person.types_into("Your phrase", "Half a phrase").await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person.page_source_lacks("Half a phrase").await
    })
}
