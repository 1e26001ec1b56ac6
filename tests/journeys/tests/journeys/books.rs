//! Several books on one device: nothing of one shows in another, and each can be closed.

use std::fs;

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};

use crate::walks;

const NAME: &str = "Anouk";
const FIRST_NOTE: &str = "Canary in the garden.";
const SECOND_NOTE: &str = "Walrus on the stairs.";
/// The databases of the first two.
const FIRST: &str = "pages";
pub(super) const SECOND: &str = "pages-2";

/// Keeps one with a note, where nothing was kept before.
async fn begins_with(person: &Person, pain: &str, note: &str) -> Outcome {
    walks::goes_on(person, pain, "Slower").await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A note", note).await?;
    walks::keeps_for_the_first_time(person).await?;
    person.presses("Done").await
}

/// Presses what makes the page begin anew, and waits until it has.
async fn turns(person: &Person, name: &str) -> Outcome {
    const IS_ANEW: &str =
        "return window.before === undefined && document.documentElement.dataset.app === 'running'";
    person.runs("return window.before = true", &[]).await?;
    person.presses(name).await?;
    person
        .waits("the page did not begin anew", async || {
            Ok(person.runs(IS_ANEW, &[]).await?.as_bool() == Some(true))
        })
        .await
}

/// From the Now screen to another book.
pub(super) async fn turns_in_settings(person: &Person, name: &str) -> Outcome {
    person.presses("Settings").await?;
    turns(person, name).await
}

/// A first book with a name and an entry, and a second one that is open, with another entry.
pub(super) async fn has_two(person: &Person) -> Outcome {
    person.opens().await?;
    person.presses("Settings").await?;
    person.types_into("Who answers first", NAME).await?;
    person.presses("Now").await?;
    begins_with(person, "1", FIRST_NOTE).await?;
    turns_in_settings(person, "Begin another book").await?;
    person.sees(words::NOTHING_IS_KEPT).await?;
    begins_with(person, "2", SECOND_NOTE).await
}

/// The databases that there are, in order.
async fn databases(person: &Person) -> Outcome<Vec<String>> {
    const LIST: &str = "
const done = arguments[arguments.length - 1];
indexedDB.databases().then((all) => done(all.map(({ name }) => name).sort()));
";
    Ok(serde_json::from_value(person.runs_until_done(LIST, &[]).await?)?)
}

async fn has_databases(person: &Person, names: &[&str]) -> Outcome {
    person
        .waits(&format!("the databases were never {names:?}"), async || {
            Ok(databases(person).await? == names)
        })
        .await
}

/// Fails if these words are on the page, in its markup, or in one of its fields.
async fn knows_nothing_of(person: &Person, strange: &[&str]) -> Outcome {
    const FIELDS: &str = "return [...document.querySelectorAll('input, textarea')].map((field) => field.value).join()";
    let fields = person.runs(FIELDS, &[]).await?.as_str().unwrap_or_default().to_owned();
    for word in strange {
        person.page_source_lacks(word).await?;
        if fields.contains(word) {
            return Err(person.tells(format!("{word} is in a field")).await);
        }
    }
    Ok(())
}

/// Looks at every place where something of a book could show.
async fn looks_everywhere_for(person: &Person, strange: &[&str]) -> Outcome {
    knows_nothing_of(person, strange).await?;
    for place in ["Look back", "Prepare", "Settings"] {
        person.presses(place).await?;
        knows_nothing_of(person, strange).await?;
        person.presses("Now").await?;
    }
    Ok(())
}

#[test]
fn nothing_of_one_shows_in_another_and_a_reload_stays_in_the_book() -> Outcome {
    every_engine(async |person| {
        has_two(person).await?;
        let of_the_first = [NAME, FIRST_NOTE];
        looks_everywhere_for(person, &of_the_first).await?;
        person.reloads().await?;
        walks::finds_in_look_back(person, 1).await?;
        person.can_press("Going on, slower Pain 2 \u{b7} one voice").await?;
        person.presses("Now").await?;
        looks_everywhere_for(person, &of_the_first).await?;
        turns_in_settings(person, "Book 1").await?;
        looks_everywhere_for(person, &[SECOND_NOTE]).await?;
        walks::finds_in_look_back(person, 1).await?;
        person.presses("Going on, slower Pain 1 \u{b7} one voice").await?;
        person.reads_in("Note", FIRST_NOTE).await?;
        // Where they lie, too.
        for (name, own, strange) in
            [(FIRST, FIRST_NOTE, SECOND_NOTE), (SECOND, SECOND_NOTE, FIRST_NOTE)]
        {
            let records = format!("{:?}", walks::records_in(person, name).await?);
            if !records.contains(own) || records.contains(strange) {
                return Err(Failure::new(format!("{name} holds {records}")));
            }
        }
        let quick = walks::quick_stores(person).await?;
        for word in [NAME, FIRST_NOTE, SECOND_NOTE] {
            if quick.contains(word) {
                return Err(Failure::new(format!("{word} is in a quick store: {quick}")));
            }
        }
        Ok(())
    })
}

#[test]
fn each_has_a_lock_of_its_own() -> Outcome {
    const OWN: &str = "lamp river slow bread";
    every_engine(async |person| {
        has_two(person).await?;
        person.presses("Settings").await?;
        person.presses("Put a lock on it").await?;
        person.presses("Choose our own").await?;
        person.types_into("Your own words", OWN).await?;
        person.types_into("The words once more", OWN).await?;
        person.presses("Use these words").await?;
        // It is open; the other one has no lock, and knows nothing of this one.
        person.can_press("Change the lock").await?;
        turns(person, "Book 1").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.presses("Now").await?;
        person.presses("Settings").await?;
        person.can_press("Put a lock on it").await?;
        turns(person, "Book 2").await?;
        // Its key went with the page.
        person.sees(words::LOCKED_LINE).await?;
        looks_everywhere_for_nothing_of_the_second(person).await?;
        person.presses("Open what you kept").await?;
        person.types_into("The words", OWN).await?;
        person.presses("Open").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.presses("Going on, slower Pain 2 \u{b7} one voice").await?;
        person.reads_in("Note", SECOND_NOTE).await
    })
}

async fn looks_everywhere_for_nothing_of_the_second(person: &Person) -> Outcome {
    knows_nothing_of(person, &[SECOND_NOTE]).await?;
    person.presses("Look back").await?;
    person.sees(words::LOCKED).await?;
    knows_nothing_of(person, &[SECOND_NOTE]).await?;
    person.presses("Now").await
}

#[test]
fn one_that_is_closed_is_saved_first_and_the_other_is_whole() -> Outcome {
    every_engine(async |person| {
        has_two(person).await?;
        let before = walks::records_in(person, FIRST).await?;
        person.presses("Settings").await?;
        person.presses("Close this book").await?;
        person.sees(words::A_BACKUP_FIRST).await?;
        let file = person.saves_a_file("Save a backup", words::THE_BROWSER_HAS_IT, "}").await?;
        let saved = fs::read_to_string(&file)?;
        if !saved.contains(SECOND_NOTE) || saved.contains(FIRST_NOTE) || saved.contains(NAME) {
            return Err(Failure::new(format!("the backup holds {saved}")));
        }
        person.presses("Close this book").await?;
        person.sees("Then Book 1 opens.").await?;
        turns(person, "Delete this book").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.presses("Now").await?;
        looks_everywhere_for(person, &[SECOND_NOTE]).await?;
        has_databases(person, &[FIRST]).await?;
        if walks::records_in(person, FIRST).await? != before {
            return Err(Failure::new("the other book is not as it was"));
        }
        let quick = walks::quick_stores(person).await?;
        if !quick.contains(r#"\"books\":[1],"#) {
            return Err(Failure::new(format!("the shelf holds the closed one: {quick}")));
        }
        person.presses("Settings").await?;
        person.does_not_see("Book 1").await
    })
}

#[test]
fn to_delete_everything_deletes_all_of_them() -> Outcome {
    every_engine(async |person| {
        has_two(person).await?;
        person.presses("Settings").await?;
        person.presses("Delete everything").await?;
        person.sees(words::ALL_BOOKS).await?;
        person.presses("Delete all of it").await?;
        // Beside two other browsers at work, WebKit takes more than ten seconds for it now and then.
        if person.sees(words::ALL_DELETED).await.is_err() {
            person.sees(words::ALL_DELETED).await?;
        }
        has_databases(person, &[]).await?;
        let quick = walks::quick_stores(person).await?;
        if quick.contains("books") {
            return Err(Failure::new(format!("the shelf was left: {quick}")));
        }
        // What is kept anew in this window is found again.
        person.presses("Now").await?;
        begins_with(person, "3", SECOND_NOTE).await?;
        person.reloads().await?;
        walks::finds_in_look_back(person, 1).await?;
        person.can_press("Going on, slower Pain 3 \u{b7} one voice").await
    })
}

/// Counts how often this page opens a database from here on.
const COUNTS_OPENINGS: &str = "
window.opened = 0;
const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (...given) { window.opened += 1; return open.apply(this, given) };
return true";

#[test]
fn tabs_in_two_books_leave_each_other_alone_and_both_hear_of_a_newer_version() -> Outcome {
    const NEWER: &str = "
const done = arguments[arguments.length - 1];
const other = new BroadcastChannel('pages');
other.postMessage('hello 999');
other.close();
done(true);
";
    every_engine(async |person| {
        person.opens().await?;
        begins_with(person, "1", FIRST_NOTE).await?;
        let first = person.this_tab().await?;
        walks::finds_in_look_back(person, 1).await?;
        person.runs(COUNTS_OPENINGS, &[]).await?;
        let second = person.opens_another_tab().await?;
        turns_in_settings(person, "Begin another book").await?;
        begins_with(person, "2", SECOND_NOTE).await?;
        walks::goes_on(person, "3", "Slower").await?;
        walks::keeps(person).await?;
        person.presses("Done").await?;
        person.looks_at(&first).await?;
        walks::finds_entries(person, 1).await?;
        let opened = person.runs("return window.opened", &[]).await?;
        if opened.as_u64() != Some(0) {
            return Err(Failure::new(format!("the first book was read again, {opened} times")));
        }
        person.presses("Now").await?;
        walks::goes_on(person, "2", "Slower").await?;
        walks::keeps(person).await?;
        person.presses("Done").await?;
        person.looks_at(&second).await?;
        walks::finds_in_look_back(person, 2).await?;
        person.presses("Now").await?;
        person.runs_until_done(NEWER, &[]).await?;
        for tab in [&second, &first] {
            person.looks_at(tab).await?;
            person.sees(words::NEWER_OPEN).await?;
        }
        Ok(())
    })
}

#[test]
fn what_would_be_lost_is_asked_for_first_and_stop_is_there() -> Outcome {
    every_engine(async |person| {
        has_two(person).await?;
        person.presses("Ask us again in 5 minutes").await?;
        person.presses("Settings").await?;
        person.presses("Book 1").await?;
        person.sees(words::WOULD_BE_GONE).await?;
        person.presses("Stay in this book").await?;
        person.no_longer_sees(words::WOULD_BE_GONE).await?;
        person.presses("Book 1").await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await?;
        person
            .waits("the stop was never written", async || {
                let records = walks::records_in(person, SECOND).await?;
                Ok(records.iter().any(|(key, _)| key.starts_with("unfinished")))
            })
            .await?;
        // It stands, and so does the book that was open.
        person.reloads().await?;
        person.sees(words::STOPPED).await?;
        person.presses("Finish").await?;
        person.presses("Don't keep this one").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.can_press("Going on, slower Pain 2 \u{b7} one voice").await?;
        // Let go of, it opens the other one.
        person.presses("Now").await?;
        person.presses("Ask us again in 5 minutes").await?;
        person.presses("Settings").await?;
        person.presses("Book 1").await?;
        turns(person, "Let it go, and open the book").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.can_press("Going on, slower Pain 1 \u{b7} one voice").await
    })
}

#[test]
fn no_book_is_lost_sight_of_where_the_browser_has_forgotten_the_shelf() -> Outcome {
    every_engine(async |person| {
        has_two(person).await?;
        for shelf in
            ["localStorage.clear(); return true", "localStorage.setItem('shelf', '{'); return true"]
        {
            person.runs(shelf, &[]).await?;
            person.reloads().await?;
            walks::finds_in_look_back(person, 1).await?;
            person.can_press("Going on, slower Pain 1 \u{b7} one voice").await?;
            person.presses("Now").await?;
            turns_in_settings(person, "Book 2").await?;
            walks::finds_in_look_back(person, 1).await?;
            person.can_press("Going on, slower Pain 2 \u{b7} one voice").await?;
        }
        Ok(())
    })
}

#[test]
fn who_keeps_nothing_leaves_nothing() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        person.presses("Don't keep this one").await?;
        person.presses("Settings").await?;
        person.sees("Each book has its own names, lock and dates.").await?;
        person.cannot_press("Begin another book").await?;
        has_databases(person, &[]).await?;
        let quick = walks::quick_stores(person).await?;
        if quick.contains("books") { Err(Failure::new(quick)) } else { Ok(()) }
    })
}
