//! Look back over few and many entries, beside what the same browser takes to parse the same bytes
//! as JSON.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::Value;

use super::report::{Report, median, times};

const ENTRIES: [u32; 4] = [10, 100, 1_000, 10_000];
const RUNS: usize = 7;
const ENTRY: &str = "Going on, slower Pain 2 \u{b7} one voice";

/// Parses every check-in that is kept, and says how long that took.
const PARSE: &str = "
const done = arguments[arguments.length - 1];
const asked = indexedDB.open('pages');
asked.onerror = () => done(null);
asked.onsuccess = () => {
  const records = asked.result.transaction('records').objectStore('records');
  const [keys, values] = [records.getAllKeys(), records.getAll()];
  values.onsuccess = () => {
    asked.result.close();
    const text = new TextDecoder();
    const texts = values.result.filter((_, n) => String(keys.result[n]).startsWith('check-in/')).map((one) => text.decode(one));
    const began = performance.now();
    for (const one of texts) JSON.parse(one);
    done(performance.now() - began);
  };
};
";

/// Notes how long it takes from a press or a key to the frame that shows what came of it.
const NOTE: &str = "
window.sayWhenSeen = [];
let began = 0;
const begins = (event) => {
  if (event.type === 'input' || event.target.closest?.('button')?.textContent.trim() === 'Look back') began = event.timeStamp;
};
addEventListener('click', begins, true);
addEventListener('input', begins, true);
new MutationObserver(() => {
  const isThere = document.querySelector('.find__count')?.textContent || document.querySelector('article.entry');
  if (!began || !isThere) return;
  const from = began;
  began = 0;
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => sayWhenSeen.push(performance.now() - from);
    channel.port2.postMessage('');
  });
}).observe(document.body, { subtree: true, childList: true, characterData: true });
return true;
";

/// Measures opening Look back, and finding words in it.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    browser.fresh_window().await?;
    let person = Person::at(browser, Site::open(page).await?);
    person.opens().await?;
    for press in ["Check in", "2", "Slower", "Go on", words::WIN_OR_NOTE] {
        person.presses(press).await?;
    }
    person.types_into("A note", "A quiet evening by the window.").await?;
    person.presses("Keep this").await?;
    person.presses("Keep, without a lock").await?;
    person.sees(words::SAVED).await?;
    for entries in ENTRIES {
        stage::kept_are(&person, entries).await?;
        person.reloads().await?;
        person.waits_until_the_app("running").await?;
        with_entries(&person, entries, report).await?;
    }
    Ok(())
}

async fn with_entries(person: &Person, entries: u32, report: &mut Report) -> Outcome {
    // All of them are read once they can be seen.
    person.presses("Look back").await?;
    person.can_press(ENTRY).await?;
    person.presses("Now").await?;
    let mut parsed = Vec::new();
    for _ in 0..RUNS {
        let took = person.runs_until_done(PARSE, &[]).await?;
        parsed.push(took.as_f64().ok_or_else(|| Failure::new("nothing was parsed"))?);
    }
    let parsed = median(parsed);
    person.runs(NOTE, &[]).await?;
    for _ in 0..RUNS {
        person.presses("Look back").await?;
        person.can_press(ENTRY).await?;
        person.presses("Now").await?;
        person.can_press("Look back").await?;
    }
    let opened = seen(person).await?;
    person.presses("Look back").await?;
    person.presses("Find").await?;
    person.runs("window.sayWhenSeen.length = 0; return true", &[]).await?;
    for letter in ["w", "i", "n", "d", "o", "w", "q"] {
        person.types_into("Words in your notes", letter).await?;
        person.waits("nothing was found", async || Ok(person.sees_now("ound.").await?)).await?;
    }
    let found = seen(person).await?;
    let memory = DevTools::of(person).wasm_memory().await?;
    let against =
        |took: f64| format!("JSON.parse of the same bytes {parsed:.1} ms: {}", times(took, parsed));
    report.add(
        format!("Look back opens, {entries} entries"),
        format!("{opened:.1} ms"),
        against(opened),
    );
    report.add(
        format!("a letter more to find, {entries} entries"),
        format!("{found:.1} ms; wasm memory {} MB", memory / 1_000_000),
        against(found),
    );
    Ok(())
}

async fn seen(person: &Person) -> Outcome<f64> {
    let seen = person.runs("return window.sayWhenSeen", &[]).await?;
    let seen: Vec<f64> = seen.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    if seen.is_empty() {
        return Err(Failure::new("no frame was seen"));
    }
    Ok(median(seen))
}
