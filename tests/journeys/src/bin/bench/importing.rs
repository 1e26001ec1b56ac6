//! A backup of few and of many entries read back in: the file read and checked, and all of it written;
//! beside what the same browser takes to parse the same file as JSON.

use std::path::Path;
use std::time::{Duration, Instant};

use say_when_journeys::browser::Browser;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::json;

use super::ENTRIES;
use super::parsing::{beside, noted};
use super::report::{Report, median};

const RUNS: usize = 3;
/// How long one may take before it is given up.
const PATIENCE: Duration = Duration::from_mins(3);
const GLANCE: Duration = Duration::from_millis(200);

/// Notes how long it takes from the choice of a file to the sight of what it would come to, and from
/// the press that keeps it to the sight that it is done.
const NOTE: &str = "
window.sayWhenRead = [];
window.sayWhenWritten = [];
const [would, isDone] = arguments;
let [began, list, question] = [0, null, ''];
addEventListener('change', (event) => {
  if (event.target.type !== 'file') return;
  window.sayWhenFile = event.target.files[0];
  [began, list, question] = [event.timeStamp, sayWhenRead, would];
}, true);
addEventListener('click', (event) => {
  if (event.target.closest?.('button')?.textContent.trim() !== 'Keep, without a lock') return;
  [began, list, question] = [event.timeStamp, sayWhenWritten, isDone];
}, true);
new MutationObserver(() => {
  if (!list || document.querySelector('#app h1')?.textContent !== question) return;
  list.push(performance.now() - began);
  list = null;
}).observe(document.body, { subtree: true, childList: true, characterData: true });
return true;
";

/// Parses the file that was chosen last, as often as a clock of a tenth of a millisecond needs to see
/// it, and notes how long once takes.
const PARSE: &str = "
const done = arguments[arguments.length - 1];
sayWhenFile.text().then((text) => {
  const rounds = Math.ceil(2e6 / text.length);
  window.sayWhenParsed = [];
  for (let run = 0; run < 7; run += 1) {
    const began = performance.now();
    for (let round = 0; round < rounds; round += 1) JSON.parse(text);
    sayWhenParsed.push((performance.now() - began) / rounds);
  }
  done(true);
}, () => done(false));
";

/// Measures reading backups back in.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    for entries in ENTRIES {
        browser.fresh_window().await?;
        let person = Person::at(browser, Site::open(page).await?);
        person.opens().await?;
        with_entries(&person, entries, report).await?;
    }
    Ok(())
}

async fn with_entries(person: &Person, entries: u32, report: &mut Report) -> Outcome {
    for press in ["Check in", "2", "Slower", "Go on", "Keep this", "Keep, without a lock"] {
        person.presses(press).await?;
    }
    person.sees(words::SAVED).await?;
    stage::kept_are(person, entries).await?;
    person.reloads().await?;
    person.waits_until_the_app("running").await?;
    goes_to_backup(person).await?;
    let file = person.saves_a_file("Save a backup", words::THE_BROWSER_HAS_IT, "}").await?;
    person.presses("Back").await?;
    person.presses("Now").await?;
    person.runs(NOTE, &[json!(words::WOULD_CHANGE), json!(words::IT_IS_DONE)]).await?;
    for _ in 0..RUNS {
        deletes_everything(person).await?;
        is_read_in(person, &file).await?;
    }
    if person.runs_until_done(PARSE, &[]).await?.as_bool() != Some(true) {
        return Err(Failure::new("the file was not parsed"));
    }
    let middle = async |list: &str, runs: usize| {
        let noted = noted(person, list).await?;
        if noted.len() == runs {
            return Ok(median(noted));
        }
        Err(Failure::new(format!("{runs} times in {list}, but {} were seen", noted.len())))
    };
    let (read, written) =
        (middle("sayWhenRead", RUNS).await?, middle("sayWhenWritten", RUNS).await?);
    let parsed = median(noted(person, "sayWhenParsed").await?);
    let mut row = |what: &str, took: f64| {
        let what = format!("a backup {what}, {entries} entries");
        report.add(what, format!("{took:.0} ms"), beside(took, parsed));
    };
    row("read and checked", read);
    row("taken over into the store", written);
    Ok(())
}

async fn goes_to_backup(person: &Person) -> Outcome {
    person.presses("Settings").await?;
    person.presses("Backup and restore").await?;
    person.sees(words::READ_BACK_IN).await
}

async fn deletes_everything(person: &Person) -> Outcome {
    person.presses("Settings").await?;
    person.presses("Delete everything").await?;
    person.presses("Delete all of it").await?;
    person.sees(words::ALL_DELETED).await?;
    person.presses("Now").await
}

/// Reads it in from the Now screen, and comes back there.
async fn is_read_in(person: &Person, file: &Path) -> Outcome {
    goes_to_backup(person).await?;
    person.brings(file).await?;
    sees_in_time(person, words::WOULD_CHANGE).await?;
    person.presses("Keep, without a lock").await?;
    sees_in_time(person, words::IT_IS_DONE).await?;
    person.presses("Done").await?;
    person.presses("Back").await?;
    person.presses("Now").await
}

async fn sees_in_time(person: &Person, words: &str) -> Outcome {
    let deadline = Instant::now() + PATIENCE;
    while !person.sees_now(words).await? {
        if Instant::now() > deadline {
            return Err(person.tells(format!("\"{words}\" never came to be seen")).await);
        }
        tokio::time::sleep(GLANCE).await;
    }
    Ok(())
}
