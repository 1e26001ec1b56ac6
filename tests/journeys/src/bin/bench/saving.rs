//! Saving one more entry where there are few and where there are many, and what 10,000 entries weigh.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::json;

use super::ENTRIES;
use super::parsing::{beside, noted, parsed};
use super::report::{Report, median, times};

const SAVES: usize = 7;

/// Notes how long it takes from the press of Keep to the sight of Saved.
const NOTE: &str = "
window.sayWhenSaved = [];
let began = 0;
addEventListener('click', (event) => {
  if (event.target.closest?.('button')?.textContent.trim() === 'Keep this') began = event.timeStamp;
}, true);
new MutationObserver(() => {
  if (began && document.querySelector('h1')?.textContent === arguments[0]) {
    window.sayWhenSaved.push(performance.now() - began);
    began = 0;
  }
}).observe(document.body, { subtree: true, childList: true, characterData: true });
return true;
";

/// Measures saving with few and with many entries.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    browser.fresh_window().await?;
    let person = Person::at(browser, Site::open(page).await?);
    let tools = DevTools::of(&person);
    person.opens().await?;
    let at_rest = tools.wasm_memory().await?;
    report.add("wasm memory at rest", megabytes(at_rest), "at most 20 MB");
    goes_on(&person).await?;
    person.presses("Keep this").await?;
    person.presses("Keep, without a lock").await?;
    person.sees(words::SAVED).await?;
    let mut few = None;
    for entries in ENTRIES {
        let (saved, parsed) = saves_with(&person, entries).await?;
        let few = *few.get_or_insert(saved);
        report.add(
            format!("saving one more, {entries} entries"),
            format!("{saved:.1} ms"),
            format!(
                "{} of what it takes with 10, at most 1.2; {}",
                times(saved, few),
                beside(saved, parsed)
            ),
        );
    }
    report.add("wasm memory with 10,000 entries", megabytes(tools.wasm_memory().await?), "");
    Ok(())
}

async fn goes_on(person: &Person) -> Outcome {
    for press in ["Check in", "2", "Slower", "Go on"] {
        person.presses(press).await?;
    }
    person.sees(words::THANKS).await
}

/// The middle of some saves, of which the first makes the count up to `entries`; and what all of them
/// take to be parsed.
async fn saves_with(person: &Person, entries: u32) -> Outcome<(f64, f64)> {
    stage::kept_are(person, entries - 1).await?;
    person.reloads().await?;
    person.waits_until_the_app("running").await?;
    // All of them are read once they can be seen.
    person.presses("Look back").await?;
    person.can_press("Going on, slower Pain 2 \u{b7} one voice").await?;
    person.presses("Now").await?;
    person.runs(NOTE, &[json!(words::SAVED)]).await?;
    for _ in 0..SAVES {
        goes_on(person).await?;
        person.presses("Keep this").await?;
        person.sees(words::SAVED).await?;
        person.presses("Done").await?;
    }
    let saved = noted(person, "sayWhenSaved").await?;
    if saved.len() != SAVES {
        return Err(Failure::new(format!(
            "{SAVES} entries were saved, but {} were seen",
            saved.len()
        )));
    }
    Ok((median(saved), parsed(person).await?))
}

#[expect(clippy::cast_precision_loss, reason = "a memory is far from 2^52 bytes")]
fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
