//! Everything was deleted, and comes back as it lay for ten seconds; after that, and for whoever
//! finds the phone, it does not.

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, words};

use crate::cover::uncovers;
use crate::{books, locking, walks};

async fn deletes_everything(person: &Person) -> Outcome {
    person.presses("Delete everything").await?;
    person.presses("Delete all of it").await?;
    person.sees(words::ALL_DELETED).await
}

async fn undoes_it(person: &Person) -> Outcome {
    person.presses("Undo").await?;
    person.sees(words::ALL_IS_BACK).await
}

#[test]
fn both_books_come_back_as_they_lay() -> Outcome {
    every_engine(async |person| {
        books::has_two(person).await?;
        // Not the last one that was begun.
        books::turns_in_settings(person, "Book 1").await?;
        person.presses("Settings").await?;
        person.chooses("Paper").await?;
        let (first, quick) = (walks::records(person).await?, walks::quick_stores(person).await?);
        let second = walks::records_in(person, books::SECOND).await?;
        deletes_everything(person).await?;
        if !walks::records(person).await?.is_empty() {
            return Err(Failure::new("it is still there while it can be undone"));
        }
        undoes_it(person).await?;
        if walks::records(person).await? != first
            || walks::records_in(person, books::SECOND).await? != second
        {
            return Err(Failure::new("the books are not as they were"));
        }
        if walks::quick_stores(person).await? != quick {
            return Err(Failure::new(walks::quick_stores(person).await?));
        }
        person.sees("Book 1").await?;
        person.presses("Now").await?;
        walks::finds_in_look_back(person, 1).await?;
        person.can_press("Going on, slower Pain 1 \u{b7} one voice").await?;
        // The open one is the one that was open.
        person.reloads().await?;
        walks::finds_in_look_back(person, 1).await?;
        person.can_press("Going on, slower Pain 1 \u{b7} one voice").await
    })
}

#[test]
fn what_had_a_lock_comes_back_behind_it() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let chosen = locking::keeps_with_a_lock(person).await?;
        person.presses("Settings").await?;
        deletes_everything(person).await?;
        undoes_it(person).await?;
        person.presses("Now").await?;
        person.presses("Look back").await?;
        person.sees(words::LOCKED).await?;
        locking::opens_with(person, &chosen).await?;
        walks::finds_entries(person, 1).await
    })
}

#[test]
fn under_the_cover_nobody_brings_it_back() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        walks::goes_on(person, "1", "Slower").await?;
        walks::keeps_for_the_first_time(person).await?;
        person.presses("Done").await?;
        person.presses("Settings").await?;
        deletes_everything(person).await?;
        person.can_press("Undo").await?;
        person.presses("Cover").await?;
        uncovers(person).await?;
        person.presses("Settings").await?;
        person.cannot_press("Undo").await?;
        person.does_not_see(words::ALL_DELETED).await?;
        if walks::records(person).await?.is_empty() {
            return Ok(());
        }
        Err(Failure::new("something came back"))
    })
}
