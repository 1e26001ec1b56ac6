//! Look back over few and many entries: opening it, going back to the first entry, and finding words;
//! beside what the same browser takes to parse the same bytes as JSON.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, stage, words};
use serde_json::json;

use super::ENTRIES;
use super::parsing::{beside, noted, parsed};
use super::report::{Report, median};

const RUNS: usize = 7;
pub(super) const ENTRY: &str = "Going on, slower Pain 2 \u{b7} one voice";
const MORE: &str = "Show earlier ones";

/// The name that a window has for as long as a page in it opens Look back by itself.
const OPENS: &str = "opens";

/// In a window of that name: presses "Look back" as soon as the app has it, and notes when that was and
/// when the first entry was drawn, both since the page began to load.
const OPEN: &str = "
if (window.name === 'opens') {
  window.sayWhenOpened = [];
  let [isPressed, isSeen] = [false, false];
  const look = () => {
    if (!isPressed) {
      if (document.documentElement?.dataset.app !== 'running') return;
      const press = [...document.querySelectorAll('#app button')].find((one) => one.textContent.trim() === 'Look back');
      if (!press) return;
      isPressed = true;
      setTimeout(() => { sayWhenOpened.push(performance.now()); press.click() });
    } else if (!isSeen && sayWhenOpened.length && document.querySelector('article.entry')) {
      isSeen = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => sayWhenOpened.push(performance.now());
        channel.port2.postMessage('');
      });
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
";

/// Presses a button that shows more, and says how long it took until more was drawn, how many entries
/// are there then, and whether the first one is still the same; nothing, where there is no such button.
const SHOW_MORE: &str = "
const [label, done] = [arguments[0], arguments[arguments.length - 1]];
const press = [...document.querySelectorAll('#app button')].find((one) => one.textContent.trim() === label);
if (!press) return done(null);
const entries = document.getElementsByClassName('entry');
const [before, first] = [entries.length, entries[0]];
const began = performance.now();
const seen = new MutationObserver(() => {
  if (entries.length === before) return;
  seen.disconnect();
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done([performance.now() - began, entries.length, entries[0] === first]);
    channel.port2.postMessage('');
  });
});
seen.observe(document.body, { subtree: true, childList: true });
press.click();
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

/// Measures opening Look back, going back in it, and finding words in it.
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
    DevTools::of(&person).at_each_start(OPEN).await?;
    for entries in ENTRIES {
        stage::kept_are(&person, entries).await?;
        let parsed = parsed(&person).await?;
        opens_from_the_start(&person, entries, parsed, report).await?;
        starts_anew(&person).await?;
        with_entries(&person, entries, parsed, report).await?;
        starts_anew(&person).await?;
        goes_back_to_the_first(&person, entries, parsed, report).await?;
        starts_anew(&person).await?;
    }
    Ok(())
}

pub(super) async fn starts_anew(person: &Person) -> Outcome {
    person.reloads().await?;
    person.waits_until_the_app("running").await
}

/// From the start of the page to the first entry that can be used.
async fn opens_from_the_start(
    person: &Person,
    entries: u32,
    parsed: f64,
    report: &mut Report,
) -> Outcome {
    let named = async |name: &str| {
        person.runs("window.name = arguments[0]; return true", &[json!(name)]).await.map(drop)
    };
    named(OPENS).await?;
    let (mut from_start, mut from_press) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        person.reloads().await?;
        let opened = async || noted(person, "sayWhenOpened").await;
        person.waits("no entry was drawn", async || Ok(opened().await?.len() == 2)).await?;
        if let [pressed, drawn] = opened().await?[..] {
            from_start.push(drawn);
            from_press.push(drawn - pressed);
        }
    }
    named("").await?;
    let (from_start, from_press) = (median(from_start), median(from_press));
    report.add(
        format!("from the page's start to the first entry, {entries} entries"),
        format!("{from_start:.0} ms, of which {from_press:.1} ms after the press"),
        format!("{}, after the press {:.2} times", beside(from_start, parsed), from_press / parsed),
    );
    Ok(())
}

async fn with_entries(person: &Person, entries: u32, parsed: f64, report: &mut Report) -> Outcome {
    // All of them are read once they can be seen.
    person.presses("Look back").await?;
    person.can_press(ENTRY).await?;
    person.presses("Now").await?;
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
    report.add(
        format!("Look back opens once all is read, {entries} entries"),
        format!("{opened:.1} ms"),
        beside(opened, parsed),
    );
    report.add(
        format!("a letter more to find, {entries} entries"),
        format!("{found:.1} ms; wasm memory {} MB", memory / 1_000_000),
        beside(found, parsed),
    );
    Ok(())
}

async fn seen(person: &Person) -> Outcome<f64> {
    let seen = noted(person, "sayWhenSeen").await?;
    if seen.is_empty() {
        return Err(Failure::new("no frame was seen"));
    }
    Ok(median(seen))
}

/// More and more are shown, until the first that was ever kept is there.
async fn goes_back_to_the_first(
    person: &Person,
    entries: u32,
    parsed: f64,
    report: &mut Report,
) -> Outcome {
    person.presses("Look back").await?;
    person.can_press(ENTRY).await?;
    if entries > 40 {
        // All of them are read by then.
        person.can_press(MORE).await?;
    }
    let (mut steps, mut rows_before, mut are_whole) = (Vec::new(), 0, true);
    let told = async || person.runs_until_done(SHOW_MORE, &[json!(MORE)]).await;
    loop {
        let told: Option<(f64, u32, bool)> = serde_json::from_value(told().await?)?;
        let Some((took, rows, is_first_the_same)) = told else { break };
        are_whole &= is_first_the_same && rows > rows_before;
        rows_before = rows;
        steps.push(took);
    }
    let there = "return document.getElementsByClassName('entry').length";
    let there = person.runs(there, &[]).await?;
    let kept = if are_whole { "none was dropped" } else { "the first ones did not stay" };
    let what = format!("going back to the first, {entries} entries");
    let (all, slowest) = (steps.iter().sum::<f64>(), steps.iter().copied().fold(0.0, f64::max));
    if steps.is_empty() {
        report.add(what, format!("{there} of {entries} are there at once"), "");
        return Ok(());
    }
    report.add(
        what,
        format!(
            "{all:.0} ms in {} steps of 40, {:.1} ms each, {slowest:.1} ms at most; {there} of {entries} are there, {kept}; wasm memory {} MB",
            steps.len(),
            median(steps.clone()),
            DevTools::of(person).wasm_memory().await? / 1_000_000,
        ),
        beside(all, parsed),
    );
    Ok(())
}
