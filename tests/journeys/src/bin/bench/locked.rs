//! Few and many entries behind a lock: putting it on, opening it, and deleting one; beside what the same
//! browser takes to parse the same bytes as JSON.

use say_when_journeys::browser::Browser;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::json;

use super::ENTRIES;
use super::look_back::{ENTRY, starts_anew};
use super::parsing::{beside, parsed};
use super::report::{Report, median};

const RUNS: usize = 5;
const WORDS: &str = "lamp river slow bread";

/// Presses a button, and says how long it took until the frame in which another one is there.
const UNTIL_DRAWN: &str = "
const [label, other, done] = arguments;
const button = (begins) => [...document.querySelectorAll('#app button')].find((one) => one.textContent.trim().startsWith(begins));
const press = button(label);
if (!press) return done(null);
const began = performance.now();
const seen = new MutationObserver(() => {
  if (!button(other)) return;
  seen.disconnect();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now() - began);
    channel.port2.postMessage('');
  });
});
seen.observe(document.body, { subtree: true, childList: true });
press.click();
";

/// Presses a button, and says how long it took until there is one record less.
const UNTIL_GONE: &str = "
const [label, done] = arguments;
const press = [...document.querySelectorAll('#app button')].find((one) => one.textContent.trim() === label);
const asked = indexedDB.open('pages');
asked.onerror = () => done(null);
asked.onsuccess = () => {
  const counted = (then) => {
    const count = asked.result.transaction('records').objectStore('records').count();
    count.onsuccess = () => then(count.result);
  };
  counted((before) => {
    const began = performance.now();
    const look = () => counted((now) => {
      if (now === before) return look();
      asked.result.close();
      done(performance.now() - began);
    });
    press.click();
    look();
  });
};
";

/// Measures them with each number of entries, each on a site of its own.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    for entries in ENTRIES {
        browser.fresh_window().await?;
        let person = Person::at(browser, Site::open(page).await?);
        let parsed = keeps(&person, entries).await?;
        let put_on = puts_a_lock_on(&person).await?;
        let (mut opened, mut deleted) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            opened.push(opens(&person).await?);
            deleted.push(deletes_one(&person).await?);
        }
        let mut row = |what: &str, took: f64| {
            let what = format!("{what}, {entries} entries");
            report.add(what, format!("{took:.0} ms"), beside(took, parsed));
        };
        row("a lock put on, its key made", put_on);
        row("a lock opened, until the first entry is drawn, its key made", median(opened));
        row("one deleted behind a lock, until it is gone from the store", median(deleted));
    }
    Ok(())
}

/// So many entries, without a lock; and what they take to be parsed.
async fn keeps(person: &Person, entries: u32) -> Outcome<f64> {
    person.opens().await?;
    for press in ["Check in", "2", "Slower", "Go on"] {
        person.presses(press).await?;
    }
    person.presses("Keep this").await?;
    person.presses("Keep, without a lock").await?;
    person.sees(words::SAVED).await?;
    stage::kept_are(person, entries).await?;
    starts_anew(person).await?;
    parsed(person).await
}

async fn puts_a_lock_on(person: &Person) -> Outcome<f64> {
    // All of them are read once they can be seen.
    person.presses("Look back").await?;
    person.can_press(ENTRY).await?;
    person.presses("Now").await?;
    person.presses("Settings").await?;
    person.presses("Put a lock on it").await?;
    person.presses("Choose our own").await?;
    person.types_into("Your own words", WORDS).await?;
    person.types_into("The words once more", WORDS).await?;
    until(person, UNTIL_DRAWN, &["Use these words", "Change the lock"]).await
}

async fn opens(person: &Person) -> Outcome<f64> {
    starts_anew(person).await?;
    person.presses("Look back").await?;
    person.sees(words::LOCKED).await?;
    person.types_into("The words", WORDS).await?;
    until(person, UNTIL_DRAWN, &["Open", "Going on"]).await
}

async fn deletes_one(person: &Person) -> Outcome<f64> {
    person.presses(ENTRY).await?;
    person.can_press("Delete this one").await?;
    until(person, UNTIL_GONE, &["Delete this one"]).await
}

async fn until(person: &Person, script: &str, labels: &[&str]) -> Outcome<f64> {
    let labels: Vec<_> = labels.iter().map(|label| json!(label)).collect();
    let took = person.runs_until_done(script, &labels).await?.as_f64();
    took.ok_or_else(|| Failure::new(format!("there is nothing to press: {labels:?}")))
}
