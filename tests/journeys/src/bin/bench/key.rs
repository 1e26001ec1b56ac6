//! Making the key of a lock, and what Stop and Cover do meanwhile on a processor 6 times slower.

use say_when_journeys::browser::Browser;
use say_when_journeys::covering::{is_timed, took};
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person, words};
use serde_json::Value;

use super::report::{Report, median};

const RUNS: usize = 7;

/// Makes a key as for a new lock, 46 MiB once, in a worker of its own, as the app does.
const MAKE: &str = "
const done = arguments[arguments.length - 1];
const began = performance.now();
makesKey([new Uint8Array([119]).buffer, new Uint8Array(16), 47104, 1]).then(
  () => done(performance.now() - began), () => done(null));
";

/// Makes one after the other, so that the taps fall into it however long they take.
const BEGIN: &str = "
window.sayWhenBroken = false;
const make = () => makesKey([new Uint8Array([119]).buffer, new Uint8Array(16), 47104, 1]).then(make, () => { window.sayWhenBroken = true });
make();
return true";

/// Counts from the press of Stop to the frame in which the bar says so, and to the one in which its
/// screen is drawn.
const NOTE: &str = "
window.sayWhenStopped = [];
let began = 0;
const afterFrame = (place) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => { window.sayWhenStopped[place] = performance.now() - began };
  channel.port2.postMessage(0);
});
addEventListener('click', (event) => {
  if (!event.target.closest?.('#stop')) return;
  began = event.timeStamp;
  afterFrame(0);
}, true);
let isThere = false;
new MutationObserver(() => {
  if (!began || isThere || document.documentElement.dataset.stopped !== 'true') return;
  isThere = true;
  afterFrame(1);
}).observe(document.documentElement, { attributes: true });
return true";

/// How long both were; none until both are known.
const STOP_TOOK: &str = "return sayWhenStopped[0] && sayWhenStopped[1] ? sayWhenStopped : null";

/// Measures the key, and the taps meanwhile.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    browser.fresh_window().await?;
    let person = Person::at(browser, Site::open(page).await?);
    person.opens().await?;
    let mut made = Vec::new();
    for _ in 0..RUNS {
        let took = person.runs_until_done(MAKE, &[]).await?;
        made.push(took.as_f64().ok_or_else(|| Failure::new("no key was made"))?);
    }
    report.add("a key made, 46 MiB once", format!("{:.0} ms", median(made)), "at most 500 ms");
    let (mut answers, mut screens, mut covers) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let ([answer, screen], cover) = taps_meanwhile(browser, page).await?;
        answers.push(answer);
        screens.push(screen);
        covers.push(cover);
    }
    let mut row = |what: &str, took: Vec<f64>| {
        let slowest = took.iter().copied().fold(0.0, f64::max);
        let much = format!("{:.0} ms, {slowest:.0} ms at most", median(took));
        report.add(format!("{what}, 6 times slower, while a key is made"), much, "at most 100 ms");
    };
    row("Stop until the bar says so", answers);
    row("Stop until its screen is drawn as well", screens);
    row("Cover until its frame is drawn", covers);
    Ok(())
}

async fn taps_meanwhile(browser: &Browser, page: &Page) -> Outcome<([f64; 2], f64)> {
    browser.fresh_window().await?;
    let person = Person::at(browser, Site::open(page).await?);
    let tools = DevTools::of(&person);
    tools.screen(390, 844, true).await?;
    person.opens().await?;
    // A key is made where the words for it are typed, and not on a page that nobody has touched.
    person.presses("Settings").await?;
    person.sees("What is kept").await?;
    person.runs(NOTE, &[]).await?;
    is_timed(&person).await?;
    tools.slower_processor(6).await?;
    person.runs(BEGIN, &[]).await?;
    person.presses("Stop").await?;
    person.sees(words::STOPPED).await?;
    // Its screen is there before its frame is.
    let drawn = async || Ok(person.runs(STOP_TOOK, &[]).await?.is_array());
    person.waits("no frame of the stop was seen", drawn).await?;
    person.presses("Cover").await?;
    let cover = took(&person).await?.until_drawn;
    let is_broken = person.runs("return sayWhenBroken", &[]).await?;
    let stop = person.runs(STOP_TOOK, &[]).await?;
    if is_broken != Value::Bool(false) {
        return Err(Failure::new("a key could not be made"));
    }
    let took = |place| stop.get(place).and_then(Value::as_f64);
    let stop = took(0).zip(took(1)).ok_or_else(|| Failure::new("no frame of the stop was seen"))?;
    Ok((stop.into(), cover))
}
