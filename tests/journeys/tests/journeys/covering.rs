//! Cover in the very moment of the press, whatever goes on: before the page does anything else, and so
//! in the next frame that is drawn. How long that takes is told and not judged, because it depends
//! on what else the machine does.

use say_when_journeys::covering::{Took, is_timed, took};
use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use thirtyfour::Key;

use crate::cover::{NOTES_A_RETURN, is_covered, uncovers, was_brought_back};
use crate::{backup, locking, walks};

/// What is promised, in milliseconds. `WebKitGTK` draws by the processor here, on a screen that is
/// none, and takes several times as long for any frame.
const PROMISED: f64 = 100.0;

/// What goes on when somebody covers.
#[derive(Clone, Copy, Debug)]
enum While {
    Typing,
    MakingAKey,
    Asked,
    Saving,
    AfterBack,
    BroughtBack,
    Answering,
}

impl While {
    const ALL: [Self; 7] = [
        Self::Typing,
        Self::MakingAKey,
        Self::Asked,
        Self::Saving,
        Self::AfterBack,
        Self::BroughtBack,
        Self::Answering,
    ];

    /// Comes to it, from the Now screen, where something is kept.
    async fn comes(self, person: &Person) -> Outcome {
        // As much work as for a lock of one's own.
        const KEY: &str =
            "makesKey([new Uint8Array([119]).buffer, new Uint8Array(16), 47104, 1]); return true";
        match self {
            Self::Typing => {
                person.presses("Settings").await?;
                person.empties("Who answers first").await?;
                person.types_into("Who answers first", "Nettle").await
            }
            Self::MakingAKey => person.runs(KEY, &[]).await.map(drop),
            Self::Asked => {
                person.presses("Settings").await?;
                person.presses("Delete everything").await?;
                person.can_press("Delete all of it").await
            }
            Self::Saving => {
                walks::goes_on(person, "2", "Slower").await?;
                person.presses("Keep this").await
            }
            Self::AfterBack => {
                person.presses("Look back").await?;
                walks::is_held(person).await?;
                person.goes_back().await?;
                person.sees(words::HOW_ARE_YOU).await
            }
            Self::BroughtBack => {
                person.runs(NOTES_A_RETURN, &[]).await?;
                person.goes_to(&person.site().address("/blank")).await?;
                person.goes_back().await?;
                person.waits_until_the_app("running").await?;
                was_brought_back(person).await
            }
            Self::Answering => {
                person.presses("Check in").await?;
                person.sees(words::PAIN).await
            }
        }
    }
}

/// Covers, by the button or by Shift three times.
async fn covers_at_once(person: &Person, by_keys: bool) -> Outcome<Took> {
    is_timed(person).await?;
    if by_keys {
        for _ in 0..3 {
            person.presses_key(Key::Shift).await?;
        }
    } else {
        person.presses("Cover").await?;
    }
    let took = took(person).await?;
    is_covered(person).await?;
    Ok(took)
}

/// Covers so often in each of the seven, and says how long it took.
async fn covers(person: &Person, times: usize) -> Outcome {
    person.site().lets_pages_be_kept();
    person.opens().await?;
    walks::goes_on(person, "1", "Slower").await?;
    walks::keeps_for_the_first_time(person).await?;
    person.presses("Done").await?;
    let mut all = Vec::new();
    for what in While::ALL {
        for time in 0..times {
            let covered = async {
                what.comes(person).await?;
                let took = covers_at_once(person, time % 2 == 1).await?;
                uncovers(person).await?;
                person.sees(words::HOW_ARE_YOU).await?;
                Ok(took)
            };
            let during = |failure: Failure| failure.during(&format!("{what:?}, time {time}"));
            all.push(covered.await.map_err(during)?);
        }
    }
    let mut drawn: Vec<f64> = all.iter().map(|took| took.until_drawn).collect();
    drawn.sort_by(f64::total_cmp);
    let slowest = all.iter().map(|took| took.until_covered).fold(0.0, f64::max);
    println!(
        "{}: covered {} times, {} of them within {PROMISED} ms; until drawn {:.0} ms in the middle, {:.0} ms at most; until covered {slowest:.0} ms at most",
        person.engine().name(),
        drawn.len(),
        drawn.iter().filter(|took| **took <= PROMISED).count(),
        drawn.get(drawn.len() / 2).unwrap_or(&f64::NAN),
        drawn.last().unwrap_or(&f64::NAN),
    );
    Ok(())
}

#[test]
fn it_covers_at_once_whatever_goes_on() -> Outcome {
    every_engine(async |person| covers(person, 2).await)
}

/// Waits until this is true in the page.
async fn comes_true(person: &Person, what: &str) -> Outcome {
    let script = format!("return {what} === true");
    person
        .waits(&format!("{what} never came true"), async || {
            Ok(person.runs(&script, &[]).await?.as_bool() == Some(true))
        })
        .await
}

/// A backup of a thousand, being read when somebody comes in: nothing of it is shown, nor later.
#[test]
fn it_covers_while_a_large_backup_is_read() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let file = backup::of_many(person, 1_000).await?;
        for by_keys in [false, true] {
            backup::goes_to_backup(person).await?;
            stage::set(person, stage::A_FILE_COMES_LATE).await?;
            person.brings(&file).await?;
            person.sees(words::READING).await?;
            covers_at_once(person, by_keys).await?;
            comes_true(person, "!window.fileIsRead").await?;
            comes_true(person, "window.fileIsRead").await?;
            is_covered(person).await?;
            uncovers(person).await?;
            person.sees(words::HOW_ARE_YOU).await?;
            person.does_not_see(words::WOULD_CHANGE).await?;
        }
        Ok(())
    })
}

/// The words are right, and the key is being made, when somebody comes in: nothing is opened.
#[test]
fn it_covers_while_a_lock_is_opened_and_it_stays_locked() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        let chosen = locking::keeps_with_a_lock(person).await?;
        stage::set(person, stage::A_KEY_COMES_LATE).await?;
        for by_keys in [false, true] {
            if !by_keys {
                person.presses("Lock now").await?;
            }
            person.presses("Open what you kept").await?;
            locking::opens_with(person, &chosen).await?;
            covers_at_once(person, by_keys).await?;
            comes_true(person, "!window.keyIsMade").await?;
            comes_true(person, "window.keyIsMade").await?;
            is_covered(person).await?;
            uncovers(person).await?;
            person.sees(words::LOCKED_LINE).await?;
            person.page_source_lacks("Canary").await?;
        }
        Ok(())
    })
}

#[test]
#[ignore = "700 times in each engine"]
fn it_covers_seven_hundred_times() -> Outcome {
    every_engine(async |person| covers(person, 100).await)
}
