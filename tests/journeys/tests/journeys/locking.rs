//! The lock: put on, closed, opened, changed, taken off; and what lies in the store meanwhile.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, stage, words};

use crate::walks;

const NOTE: &str = "Canary in the garden.";

/// Keeps one check-in with a note, with a lock; answers the words that open it.
pub(super) async fn keeps_with_a_lock(person: &Person) -> Outcome<String> {
    walks::goes_on(person, "1", "Slower").await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A note", NOTE).await?;
    person.presses("Keep this").await?;
    person.presses("Keep, with a lock").await?;
    person.sees(words::CHOOSE_WORDS).await?;
    let chosen = offered(person).await?;
    person.types_into("The words once more", &chosen).await?;
    person.presses("Use these words").await?;
    person.sees(words::SAVED).await?;
    person.presses("Done").await?;
    Ok(chosen)
}

/// The same, and to the lock, in a page that was opened anew.
async fn comes_to_the_lock(person: &Person) -> Outcome<String> {
    let chosen = keeps_with_a_lock(person).await?;
    person.reloads().await?;
    person.sees(words::LOCKED_LINE).await?;
    person.presses("Look back").await?;
    Ok(chosen)
}

/// The words that are offered on the screen.
async fn offered(person: &Person) -> Outcome<String> {
    const READ: &str = "return [...document.querySelectorAll('#app main li')].map((word) => word.textContent).join(' ')";
    let read = person.runs(READ, &[]).await?.as_str().unwrap_or_default().to_owned();
    if read.split(' ').count() == 4 {
        Ok(read)
    } else {
        Err(Failure::new(format!("not four words: {read}")))
    }
}

/// From the lock screen to what is behind it.
pub(super) async fn opens_with(person: &Person, typed: &str) -> Outcome {
    person.empties("The words").await?;
    person.types_into("The words", typed).await?;
    person.presses("Open").await
}

/// Fails if anything in the store can be read by somebody who does not have the words.
async fn nothing_lies_in_the_clear(person: &Person) -> Outcome {
    for (key, text) in walks::records(person).await? {
        let is_header = key == "book" && text.contains("\"kind\":\"vault\"");
        if !is_header && (!key.starts_with("sealed/") || text.contains("Canary")) {
            return Err(Failure::new(format!("in the clear: {key} {text}")));
        }
    }
    let quick = walks::quick_stores(person).await?;
    if quick.contains("Canary") { Err(Failure::new(quick)) } else { Ok(()) }
}

#[test]
fn what_is_kept_with_a_lock_is_found_again_by_its_words_alone() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let chosen = comes_to_the_lock(person).await?;
        nothing_lies_in_the_clear(person).await?;
        person.sees(words::LOCKED).await?;
        opens_with(person, "four words not these").await?;
        person.sees(words::WRONG_WORDS).await?;
        opens_with(person, &chosen).await?;
        walks::finds_entries(person, 1).await?;
        person.no_longer_sees(words::LOCKED).await
    })
}

#[test]
fn locked_by_hand_nothing_of_it_is_left_on_the_page() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let chosen = keeps_with_a_lock(person).await?;
        person.presses("Look back").await?;
        walks::finds_entries(person, 1).await?;
        person.presses("Now").await?;
        person.presses("Lock now").await?;
        person.sees(words::LOCKED_LINE).await?;
        person.page_source_lacks("Canary").await?;
        // Nobody has to open it to check in; what is answered then is kept once it is open.
        walks::goes_on(person, "2", "Slower").await?;
        person.presses("Keep this").await?;
        person.sees(words::OPEN_FIRST).await?;
        opens_with(person, &chosen).await?;
        person.sees(words::THANKS).await?;
        walks::keeps(person).await?;
        person.presses("Done").await?;
        walks::finds_in_look_back(person, 2).await?;
        nothing_lies_in_the_clear(person).await
    })
}

#[test]
fn left_alone_it_locks_by_itself_and_a_stop_stands() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_with_a_lock(person).await?;
        stage::minutes_pass(person, 3).await?;
        person.sees(words::LOCKED_LINE).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await
    })
}

/// Nearly right, or half typed: that is not left to whoever comes, to open it or to be shown.
#[test]
fn words_that_were_typed_do_not_wait_for_whoever_comes() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        comes_to_the_lock(person).await?;
        person.types_into("The words", "lamp river slow").await?;
        stage::minutes_pass(person, 3).await?;
        person.reads_in("The words", "").await?;
        person.sees(words::EMPTIED).await?;
        person.types_into("The words", "lamp river slow").await?;
        person.runs("dispatchEvent(new Event('pagehide')); return true", &[]).await?;
        person.reads_in("The words", "").await?;
        let person = &person.starts_afresh().await?;
        person.opens().await?;
        person.presses("Settings").await?;
        person.presses("Keep from now on, with a lock").await?;
        person.presses("Choose our own").await?;
        person.types_into("Your own words", "lamp river slow bread").await?;
        person.types_into("The words once more", "lamp river").await?;
        stage::minutes_pass(person, 3).await?;
        person.reads_in("Your own words", "").await
    })
}

/// They may be right, and the lock damaged: nobody can tell which. What lies there can be taken along,
/// locked as it is.
#[test]
fn words_that_do_not_open_it_leave_a_file_to_be_taken_along() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        comes_to_the_lock(person).await?;
        person.cannot_press("Save it as a file").await?;
        opens_with(person, "four words not these").await?;
        person.sees(words::WRONG_WORDS).await?;
        let file = person.saves_a_file("Save it as a file", words::WRONG_WORDS, "]}").await?;
        let saved = std::fs::read_to_string(file)?;
        if !saved.contains("sealed/") || saved.contains("Canary") {
            return Err(Failure::new(saved));
        }
        Ok(())
    })
}

/// Out of sight it locks; and what is opened then stays open: what was out of sight before is not
/// held against whoever is there now.
#[test]
fn out_of_sight_it_locks_and_opened_again_it_stays_open() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let chosen = keeps_with_a_lock(person).await?;
        stage::sight(person, true).await?;
        stage::minutes_pass(person, 1).await?;
        person.sees(words::LOCKED_LINE).await?;
        stage::sight(person, false).await?;
        person.presses("Look back").await?;
        opens_with(person, &chosen).await?;
        walks::finds_entries(person, 1).await?;
        stage::it_has_looked_twice(person).await?;
        walks::finds_entries(person, 1).await?;
        // A look away, and back within half a minute, closes nothing.
        stage::sight(person, true).await?;
        stage::sight(person, false).await?;
        stage::it_has_looked_twice(person).await?;
        walks::finds_entries(person, 1).await
    })
}

/// The page closes, or comes back from where a browser keeps closed pages: it is locked by then.
#[test]
fn it_locks_as_it_is_left_and_as_it_comes_back() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let chosen = keeps_with_a_lock(person).await?;
        for event in ["pagehide", "pageshow"] {
            person
                .runs("dispatchEvent(new Event(arguments[0])); return true", &[event.into()])
                .await?;
            person.sees(words::LOCKED_LINE).await?;
            person.presses("Look back").await?;
            opens_with(person, &chosen).await?;
            walks::finds_entries(person, 1).await?;
            person.presses("Now").await?;
        }
        Ok(())
    })
}

#[test]
fn the_words_can_be_changed_and_the_lock_taken_off() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let old = keeps_with_a_lock(person).await?;
        person.presses("Settings").await?;
        person.presses("Change the lock").await?;
        person.sees(words::CHOOSE_WORDS).await?;
        let new = offered(person).await?;
        person.types_into("The words once more", &new).await?;
        // Whoever found it open does not know them.
        person.types_into("The words as they are now", "somebody else").await?;
        person.presses("Use them, and write everything anew").await?;
        person.sees(words::WRONG_WORDS).await?;
        person.empties("The words as they are now").await?;
        person.types_into("The words as they are now", &old).await?;
        person.presses("Use them, and write everything anew").await?;
        person.sees("Change the lock").await?;
        nothing_lies_in_the_clear(person).await?;
        person.reloads().await?;
        person.presses("Open what you kept").await?;
        opens_with(person, &old).await?;
        person.sees(words::WRONG_WORDS).await?;
        opens_with(person, &new).await?;
        person.presses("Settings").await?;
        person.presses("Change the lock").await?;
        person.types_into("The words as they are now", &new).await?;
        person.presses("Take the lock off").await?;
        person.presses("Take it off").await?;
        person.sees("Put a lock on it").await?;
        person.reloads().await?;
        walks::finds_in_look_back(person, 1).await
    })
}

#[test]
fn cover_locks_it() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_with_a_lock(person).await?;
        person.presses("Look back").await?;
        walks::finds_entries(person, 1).await?;
        person.presses("Cover").await?;
        person.page_source_lacks("Canary").await?;
        for _ in 0..3 {
            person.runs("document.getElementById('uncover').click(); return true", &[]).await?;
        }
        person.sees(words::LOCKED_LINE).await
    })
}

#[test]
fn stop_and_cover_answer_while_a_key_is_made() -> Outcome {
    // The most work that a header may ask for: several seconds, in which nothing waits.
    const BEGIN: &str = "
const salt = new Uint8Array(16);
window.made = 'not yet';
makesKey([new Uint8Array([119]).buffer, salt, 65536, 4]).then(
  (key) => { window.made = key.byteLength },
  () => { window.made = 'no worker' });
return true";
    const MADE: &str = "return String(window.made)";
    every_engine(async |person| {
        person.opens().await?;
        person.runs(BEGIN, &[]).await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person.presses("Cover").await?;
        let made = person.runs(MADE, &[]).await?;
        if made.as_str() != Some("not yet") {
            return Err(Failure::new(format!("stop came after the key: {made}")));
        }
        person
            .waits("the key was never made", async || {
                Ok(person.runs(MADE, &[]).await?.as_str() == Some("32"))
            })
            .await
    })
}
