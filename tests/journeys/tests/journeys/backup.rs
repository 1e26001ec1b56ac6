//! A backup saved by the browser itself, and read back in through its own file field.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use say_when_journeys::scenario::every_engine;
use say_when_journeys::{Failure, Outcome, Person, readers, stage, words};
use serde_json::Value;

use crate::walks;

const NOTE: &str = "Canary in the garden.";

async fn keeps_one(person: &Person) -> Outcome {
    walks::goes_on(person, "1", "Slower").await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A note", NOTE).await?;
    walks::keeps_for_the_first_time(person).await?;
    person.presses("Done").await
}

pub(super) async fn goes_to_backup(person: &Person) -> Outcome {
    person.presses("Settings").await?;
    person.presses("Backup and restore").await?;
    person.sees(words::READ_BACK_IN).await
}

/// Saves a backup as a file, from the Now screen and back.
async fn saves_a_backup(person: &Person) -> Outcome<PathBuf> {
    goes_to_backup(person).await?;
    let file = person.saves_a_file("Save a backup", words::THE_BROWSER_HAS_IT, "}").await?;
    person.presses("Back").await?;
    person.presses("Now").await?;
    Ok(file)
}

async fn deletes_everything(person: &Person) -> Outcome {
    person.presses("Settings").await?;
    person.presses("Delete everything").await?;
    person.presses("Delete all of it").await?;
    person.sees(words::ALL_DELETED).await?;
    person.presses("Now").await
}

/// A folder of this journey's own, and a file in it.
fn made(name: &str, bytes: &[u8]) -> Outcome<(tempfile::TempDir, PathBuf)> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join(name);
    fs::write(&path, bytes)?;
    Ok((folder, path))
}

fn is_named_discreetly(file: &Path) -> Outcome {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    if name.starts_with("notes-20") && file.extension().is_some_and(|form| form == "json") {
        return Ok(());
    }
    Err(Failure::new(format!("the file is called {name}")))
}

#[test]
fn what_was_saved_is_read_back_in_after_everything_was_deleted() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_one(person).await?;
        let before = walks::records(person).await?;
        let file = saves_a_backup(person).await?;
        is_named_discreetly(&file)?;
        let read: Value = serde_json::from_slice(&fs::read(&file)?)?;
        let records = read.get("records").and_then(Value::as_array).map_or(0, Vec::len);
        if read.get("kind").and_then(Value::as_str) != Some("backup") || records != 2 {
            return Err(Failure::new(format!("not a backup of one check-in: {read}")));
        }
        deletes_everything(person).await?;
        goes_to_backup(person).await?;
        person.brings(&file).await?;
        person.sees(words::WOULD_CHANGE).await?;
        if !walks::records(person).await?.is_empty() {
            return Err(Failure::new("something was kept before it was said how"));
        }
        person.presses("Keep, without a lock").await?;
        person.sees(words::IT_IS_DONE).await?;
        // To the byte, but for what is known of copies.
        let own = |records: Vec<(String, String)>| {
            let mut own = records;
            own.retain(|(key, _)| !key.starts_with("leaf/"));
            own
        };
        let after = walks::records(person).await?;
        if own(after.clone()) != own(before) {
            return Err(Failure::new(format!("it came back otherwise: {after:?}")));
        }
        person.reloads().await?;
        walks::finds_in_look_back(person, 1).await
    })
}

#[test]
fn merged_a_second_time_nothing_is_new_and_undo_takes_it_back() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_one(person).await?;
        let file = saves_a_backup(person).await?;
        walks::goes_on(person, "2", "Slower").await?;
        walks::keeps(person).await?;
        person.presses("Done").await?;
        goes_to_backup(person).await?;
        person.brings(&file).await?;
        person.sees(words::WOULD_CHANGE).await?;
        // One is only here: what is in the file alone would take it away.
        person.sees("Everything in this file is here already.").await?;
        person.chooses("Only what is in the file").await?;
        person.presses("Do this").await?;
        person.sees(words::IT_IS_DONE).await?;
        if walks::records(person)
            .await?
            .iter()
            .filter(|(key, _)| key.starts_with("check-in/"))
            .count()
            != 1
        {
            return Err(Failure::new("it was not replaced"));
        }
        person.presses("Undo").await?;
        person.sees(words::AS_BEFORE).await?;
        person.presses("Done").await?;
        person.presses("Back").await?;
        person.presses("Now").await?;
        walks::finds_in_look_back(person, 2).await
    })
}

#[test]
fn what_is_no_backup_is_refused_in_a_sentence_and_changes_nothing() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_one(person).await?;
        let file = saves_a_backup(person).await?;
        let good = fs::read(&file)?;
        let changed = String::from_utf8_lossy(&good).replace("Canary", "Sparrow");
        let (newer, own) = ("\"backup\",\"format\":3", "\"backup\",\"format\":2");
        let newer = String::from_utf8_lossy(&good).replace(own, newer);
        let records = walks::records(person).await?;
        goes_to_backup(person).await?;
        for (name, bytes, says) in [
            (
                "torn.json",
                good.get(..good.len() - 9).unwrap_or_default(),
                "The end of this file is missing.",
            ),
            ("changed.json", changed.as_bytes(), "This file is damaged"),
            ("newer.json", newer.as_bytes(), "A newer version of this app saved this file."),
            ("empty.json", b"".as_slice(), "This file is empty."),
            ("photo.json", b"\x89PNG\r\n\x1a\n".as_slice(), "This file is not a backup"),
        ] {
            let (_folder, path) = made(name, bytes)?;
            person.brings(&path).await?;
            person.sees(says).await.map_err(|failure| failure.during(name))?;
        }
        // X4: a gigabyte is refused by its size, and nobody waits for it to be read.
        let (_folder, huge) = made("huge.json", b"")?;
        File::options().write(true).open(&huge)?.set_len(1 << 30)?;
        person.brings(&huge).await?;
        person.sees("This file is too large").await?;
        if walks::records(person).await? != records {
            return Err(Failure::new("something has changed"));
        }
        Ok(())
    })
}

#[test]
fn with_a_lock_nothing_of_it_lies_in_the_clear() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_one(person).await?;
        let file = saves_a_backup(person).await?;
        deletes_everything(person).await?;
        goes_to_backup(person).await?;
        person.brings(&file).await?;
        person.sees(words::WOULD_CHANGE).await?;
        person.presses("Keep, with a lock").await?;
        person.sees(words::CHOOSE_WORDS).await?;
        person.presses("Choose our own").await?;
        let own = "lamp river slow bread";
        person.types_into("Your own words", own).await?;
        person.types_into("The words once more", own).await?;
        person.presses("Use these words").await?;
        person.presses("Do this").await?;
        person.sees(words::IT_IS_DONE).await?;
        for (key, text) in walks::records(person).await? {
            if text.contains("Canary") || (key != "book" && !key.starts_with("sealed/")) {
                return Err(Failure::new(format!("in the clear: {key} {text}")));
            }
        }
        person.presses("Look back").await?;
        walks::finds_entries(person, 1).await
    })
}

#[test]
fn from_a_day_to_a_day() -> Outcome {
    every_engine(async |person| {
        person.opens().await?;
        keeps_one(person).await?;
        stage::kept_are(person, 30).await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        person.presses("Settings").await?;
        person.presses("Delete some check-ins").await?;
        // The newest day that holds any.
        let day = "return document.querySelector('.chips .press').textContent";
        let day = person.runs(day, &[]).await?.as_str().unwrap_or_default().to_owned();
        person.presses(&day).await?;
        let count = "const press = [...document.querySelectorAll('.answers .press')].at(-1); \
                     return Number(press.textContent.match(/\\d+/)[0])";
        let count = person.runs(count, &[]).await?.as_u64().unwrap_or_default();
        let entries = async || -> Outcome<usize> {
            let records = walks::records(person).await?;
            Ok(records.iter().filter(|(key, _)| key.starts_with("check-in/")).count())
        };
        let (all, gone) = (entries().await?, usize::try_from(count).unwrap_or_default());
        let label =
            if gone == 1 { "Delete 1 check-in".into() } else { format!("Delete {gone} check-ins") };
        person.presses(&label).await?;
        person.sees("Deleted.").await?;
        person.waits("they are still there", async || Ok(entries().await? == all - gone)).await?;
        person.presses("Undo").await?;
        person.waits("they did not come back", async || Ok(entries().await? == all)).await
    })
}

/// A backup of this many check-ins, made of one of which there is one.
pub(super) async fn of_many(person: &Person, entries: u32) -> Outcome<PathBuf> {
    keeps_one(person).await?;
    stage::kept_are(person, entries).await?;
    person.reloads().await?;
    person.waits_until_the_app("running").await?;
    saves_a_backup(person).await
}

/// Stop in the middle of reading is answered at once; what was to be read changes nothing, nor when
/// it has come.
async fn is_stopped_while_reading(person: &Person, file: &Path) -> Outcome {
    let kept = async || -> Outcome<Vec<(String, String)>> {
        let mut kept = walks::records(person).await?;
        // The stop itself is a check-in that is not finished.
        kept.retain(|(key, _)| !key.starts_with("unfinished/"));
        Ok(kept)
    };
    let before = kept().await?;
    goes_to_backup(person).await?;
    stage::set(person, stage::A_FILE_COMES_LATE).await?;
    person.brings(file).await?;
    person.sees(words::READING).await?;
    let begun = Instant::now();
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await?;
    println!("{}: Stop while a file is read: {:?}", person.engine().name(), begun.elapsed());
    let was = person.runs("return window.wasReading", &[]).await?;
    if was.as_str() != Some(words::READING) {
        return Err(Failure::new(format!("Stop was not pressed while it was read: {was}")));
    }
    person
        .waits("the file never came", async || {
            Ok(person.runs("return window.fileIsRead", &[]).await?.as_bool() == Some(true))
        })
        .await?;
    // As long as it would take to read it, and longer.
    tokio::time::sleep(Duration::from_secs(2)).await;
    person.sees(words::STOPPED).await?;
    person.does_not_see(words::WOULD_CHANGE).await?;
    if kept().await? != before {
        return Err(Failure::new("something has changed"));
    }
    person.presses("Finish").await?;
    person.presses("Don't keep this one").await
}

async fn is_read_in_and_stopped(person: &Person, entries: u32) -> Outcome {
    person.opens().await?;
    let file = of_many(person, entries).await?;
    is_stopped_while_reading(person, &file).await?;
    deletes_everything(person).await?;
    goes_to_backup(person).await?;
    let begun = Instant::now();
    person.brings(&file).await?;
    person.sees(words::WOULD_CHANGE).await?;
    println!("{}: {entries} read: {:?}", person.engine().name(), begun.elapsed());
    let begun = Instant::now();
    person.presses("Keep, without a lock").await?;
    let deadline = begun + Duration::from_mins(2);
    while !person.sees_now(words::IT_IS_DONE).await? {
        if Instant::now() > deadline {
            return Err(Failure::new("it took more than two minutes"));
        }
    }
    println!("{}: {entries} written: {:?}", person.engine().name(), begun.elapsed());
    let kept = walks::records(person).await?;
    let kept = kept.iter().filter(|(key, _)| key.starts_with("check-in/")).count();
    if kept == entries as usize {
        return Ok(());
    }
    Err(Failure::new(format!("{kept} of {entries} are there")))
}

#[test]
fn a_thousand_are_read_in_and_stop_is_answered_meanwhile() -> Outcome {
    every_engine(async |person| is_read_in_and_stopped(person, 1_000).await)
}

#[test]
#[ignore = "ten thousand check-ins in each engine"]
fn ten_thousand_are_read_in() -> Outcome {
    every_engine(async |person| is_read_in_and_stopped(person, 10_000).await)
}

#[test]
#[ignore = "needs Python and what its registry has; `cargo xtask test --all` sees to both"]
fn an_independent_reader_takes_the_file() -> Outcome {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/backup.schema.json");
    let schema = schema.to_string_lossy();
    every_engine(async |person| {
        person.opens().await?;
        let file = of_many(person, 40).await?;
        readers::read(&["backup"], &file, &[&schema])
    })
}
