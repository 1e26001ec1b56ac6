//! Saving the 10,000th entry against the 10th, and what 10,000 entries weigh.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::{Value, json};

use super::report::{Report, median, times};

const FEW: u32 = 10;
const MANY: u32 = 10_000;
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
    let few = saves_with(&person, FEW).await?;
    let many = saves_with(&person, MANY).await?;
    report.add("saving the 10th entry", format!("{few:.1} ms"), "");
    report.add(
        "saving the 10,000th entry",
        format!("{many:.1} ms"),
        format!("{}; at most 1.2 times", times(many, few)),
    );
    report.add("wasm memory with 10,000 entries", megabytes(tools.wasm_memory().await?), "");
    Ok(())
}

async fn goes_on(person: &Person) -> Outcome {
    for press in ["Check in", "2", "Slower", "Go on"] {
        person.presses(press).await?;
    }
    person.sees(words::THANKS).await
}

/// The middle of some saves, of which the first makes the count up to `entries`.
async fn saves_with(person: &Person, entries: u32) -> Outcome<f64> {
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
    let saved = person.runs("return window.sayWhenSaved", &[]).await?;
    let saved: Vec<f64> =
        saved.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    if saved.len() != SAVES {
        return Err(Failure::new(format!(
            "{SAVES} entries were saved, but {} were seen",
            saved.len()
        )));
    }
    Ok(median(saved))
}

#[expect(clippy::cast_precision_loss, reason = "a memory is far from 2^52 bytes")]
fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
