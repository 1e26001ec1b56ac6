//! What is taken away: real files of real browsers, and the sheet as it is printed.

use std::fs;
use std::path::{Path, PathBuf};

use say_when_journeys::browser::Command;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::scenario::{every_engine, in_engines};
use say_when_journeys::{Engine, Failure, Outcome, Person, readers, stage, words};
use serde_json::{Value, json};

use crate::walks;

/// A note that a spreadsheet would compute, with all that a table has to take care of.
const NOTE: &str = "=1+1, \"like this\"; =2";
/// The same as it has to be read again.
const NOTE_READ: &str = "'=1+1, \"like this\";' =2";

/// Both answer, see both answers, and keep them with a note.
async fn keeps_two_voices(person: &Person) -> Outcome {
    person.opens().await?;
    person.presses("Both of us").await?;
    person.presses("Prepare").await?;
    person.presses("Signal and sentences").await?;
    for press in ["Show both answers", "Yes, show both", "I have it", "Yes, show both", "Back"] {
        person.presses(press).await?;
    }
    person.presses("Now").await?;
    walks::answers(person, "3", "Slower").await?;
    person.presses("Go on").await?;
    person.presses("Pass it over").await?;
    person.presses("I have it").await?;
    for answer in ["5", "Hold still", "Pause and breathe"] {
        person.presses(answer).await?;
    }
    person.sees(words::TOGETHER).await?;
    person.presses("Stop").await?;
    person.presses("Finish").await?;
    person.presses(words::WIN_OR_NOTE).await?;
    person.types_into("A note", NOTE).await?;
    walks::keeps_for_the_first_time(person).await?;
    person.presses("Done").await
}

async fn goes_to_take_away(person: &Person) -> Outcome {
    person.presses("Look back").await?;
    person.presses("Take it away").await?;
    person.sees(words::ONE_GOES_ALONG).await
}

async fn saves(person: &Person, name: &str, ending: &str) -> Outcome<PathBuf> {
    person.saves_a_file(name, words::BROWSER_HAS_THE_FILE, ending).await
}

/// Whether a file has a day and its ending for a name, with no more than a number that a browser
/// adds to a name it has had before.
fn is_named(file: &Path, ending: &str) -> Outcome {
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let told: String =
        name.chars().filter(|c| !c.is_ascii_digit() && !" ()".contains(*c)).collect();
    if told == format!("notes---{ending}") && name.contains("20") {
        return Ok(());
    }
    Err(Failure::new(format!("the file is called {name}")))
}

async fn table(person: &Person) -> Outcome<PathBuf> {
    saves(person, "Save as a table", "\r\n").await
}

async fn clinic(person: &Person) -> Outcome<PathBuf> {
    saves(person, "Save for a clinic\u{2019}s system", "}").await
}

#[test]
fn the_files_hold_what_was_chosen() -> Outcome {
    every_engine(async |person| {
        keeps_two_voices(person).await?;
        goes_to_take_away(person).await?;
        let file = table(person).await?;
        is_named(&file, ".csv")?;
        let text = String::from_utf8_lossy(&fs::read(&file)?).into_owned();
        let note = format!("\"{}\"", NOTE_READ.replace('"', "\"\""));
        for words in
            ["\u{feff}Check-in,Date,", ",First voice,3,", ",Second voice,5,", note.as_str()]
        {
            if !text.contains(words) {
                return Err(Failure::new(format!("{words} is not in the table: {text}")));
            }
        }
        let file = clinic(person).await?;
        is_named(&file, "-list.json")?;
        let read: Value = serde_json::from_slice(&fs::read(&file)?)?;
        let values: Vec<_> = (0..3)
            .map(|n| read.pointer(&format!("/entry/{n}/resource/valueQuantity/value")))
            .map(|value| value.and_then(Value::as_u64))
            .collect();
        if values != [Some(3), Some(5), None] || read.to_string().contains("like this") {
            return Err(Failure::new(format!("not two answers without a note: {read}")));
        }
        // One voice alone, and nothing that was typed.
        person.presses("Second voice alone").await?;
        person.presses("With what you wrote yourselves").await?;
        let file = table(person).await?;
        let text = String::from_utf8_lossy(&fs::read(&file)?).into_owned();
        if !text.contains(",Second voice,5,") {
            return Err(Failure::new(format!("the second voice is not there: {text}")));
        }
        for words in ["First voice", "like this", "Stopped", "Note"] {
            if text.contains(words) {
                return Err(Failure::new(format!("{words} went along: {text}")));
            }
        }
        Ok(())
    })
}

#[test]
fn days_are_typed_and_what_is_no_day_saves_nothing() -> Outcome {
    every_engine(async |person| {
        keeps_two_voices(person).await?;
        goes_to_take_away(person).await?;
        person.presses("From a day to a day").await?;
        person.types_into("To", "2001-02-03").await?;
        person.sees(words::NONE_GOES_ALONG).await?;
        person.types_into("From", "2001-02-30").await?;
        person.sees(words::NOT_A_DAY).await?;
        person.does_not_see("Save as a table").await?;
        person.empties("From").await?;
        person.empties("To").await?;
        person.types_into("From", "2001 2 3").await?;
        person.sees(words::ONE_GOES_ALONG).await?;
        person.can_press("Save as a table").await
    })
}

async fn sees_the_sheet(person: &Person) -> Outcome {
    keeps_two_voices(person).await?;
    goes_to_take_away(person).await?;
    person.presses("Print for a clinician").await?;
    person.sees(words::NO_RECORD).await
}

#[test]
fn print_asks_the_browser_once_and_stop_answers_on_the_sheet() -> Outcome {
    every_engine(async |person| {
        sees_the_sheet(person).await?;
        // A real one would open a window that no driver can close.
        stage::set(person, stage::PRINTING_IS_COUNTED).await?;
        person.presses("Print").await?;
        person
            .waits("the browser was not asked to print, once", async || {
                Ok(person.runs("return window.printed", &[]).await?.as_u64() == Some(1))
            })
            .await?;
        person.presses("Back").await?;
        person.sees(words::ONE_GOES_ALONG).await?;
        person.presses("Print for a clinician").await?;
        person.presses("Stop").await?;
        person.sees(words::STOPPED).await
    })
}

#[test]
fn on_paper_there_is_the_sheet_and_nothing_to_press() -> Outcome {
    in_engines(&[Engine::Chromium], async |person| {
        sees_the_sheet(person).await?;
        let paper = json!({ "media": "print" });
        DevTools::of(person).order("Emulation.setEmulatedMedia", paper).await?;
        for words in [words::NO_RECORD, "Hold still", "First voice", "like this"] {
            person.sees(words).await?;
        }
        for words in ["Cover", "Back", "To make a PDF"] {
            person.does_not_see(words).await?;
        }
        let screen = json!({ "media": "" });
        DevTools::of(person).order("Emulation.setEmulatedMedia", screen).await?;
        person.sees("To make a PDF").await
    })
}

#[test]
#[ignore = "needs Python and what its registry has; `cargo xtask test --all` sees to both"]
fn other_programs_read_what_leaves() -> Outcome {
    every_engine(async |person| {
        keeps_two_voices(person).await?;
        goes_to_take_away(person).await?;
        let file = table(person).await?;
        readers::read(&["table"], &file, &[NOTE_READ])?;
        readers::read(&["cells"], &file, &[NOTE_READ])?;
        readers::read(&["bundle"], &clinic(person).await?, &[])?;
        if person.engine() == Engine::WebKit {
            // Its driver does not print.
            return Ok(());
        }
        person.presses("Print for a clinician").await?;
        person.sees(words::NO_RECORD).await?;
        let printed = Command::post("/print", json!({})).send(person.web()).await?;
        let file = person.home().join("sheet.pdf.base64");
        fs::write(&file, printed.as_str().unwrap_or_default())?;
        readers::read(&["sheet"], &file, &[])
    })
}
