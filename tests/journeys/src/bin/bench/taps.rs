//! From a tap to its answer, on a processor 6 times slower; beside it, what the same browser takes
//! for a page that does nothing but show the next few buttons.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::{Copy, Page};
use say_when_journeys::site::Site;
use say_when_journeys::{Outcome, Person, words};
use serde_json::Value;

use super::report::{Report, gzip, median, times};

const RUNS: usize = 5;

/// Each tap, and what is seen after it.
const TAPS: [(&str, &str); 5] = [
    ("Check in", words::PAIN),
    ("4", words::PACE),
    ("Slower", words::GO_ON),
    ("Go on", words::THANKS),
    ("Stop", words::STOPPED),
];

/// The same five steps without an app: a heading, and a dozen buttons.
const BARE: &str = "
const show = (text, buttons) => {
  const page = document.createElement('main');
  page.append(Object.assign(document.createElement('h1'), { textContent: text }));
  for (const name of buttons) page.append(Object.assign(document.createElement('button'), { textContent: name }));
  document.querySelector('main')?.remove();
  document.body.append(page);
};
const names = TAPS.map(([name]) => name);
let step = 0;
addEventListener('click', () => { show(TAPS[step++][1], [...names, 1, 2, 3, 5, 6, 7]) });
show('', names);
";

/// Counts from the moment the finger was lifted, as the browser saw it: to the end of what the page
/// does about it, and to the end of the frame that shows it.
const NOTE: &str = "
window.sayWhenTaps = [];
addEventListener('click', (event) => {
  const tap = [event.timeStamp];
  sayWhenTaps.push(tap);
  const after = (then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage('');
  };
  const note = () => tap.push(performance.now() - event.timeStamp);
  after(note);
  requestAnimationFrame(() => after(note));
}, true);
";

/// How long taps took, in milliseconds.
#[derive(Default)]
struct Taps {
    until_changed: Vec<f64>,
    until_drawn: Vec<f64>,
}

/// Measures the taps of a check-in.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    let site = Site::open(page).await?;
    let steps = serde_json::to_string(&TAPS)?;
    let bare = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>Bare</title><body><script>const TAPS = {steps};{BARE}</script>"
    );
    site.serves_packed("/bare", gzip(bare.as_bytes())?, "gzip");
    let bare = taps(browser, &site, "/bare").await?;
    let built = taps(browser, &site, Copy::AsBuilt.path()).await?;
    let slowest = built.until_changed.iter().copied().fold(0.0, f64::max);
    let count = built.until_changed.len();
    let mut row = |what: &str, built: Vec<f64>, bare: Vec<f64>| {
        let (built, bare) = (median(built), median(bare));
        let against = format!("bare page {bare:.0} ms: {}; at most 50 ms", times(built, bare));
        report.add(what, format!("{built:.0} ms"), against);
    };
    row(
        "a tap, 6 times slower, until the page has changed",
        built.until_changed,
        bare.until_changed,
    );
    row("the same, until its frame is drawn", built.until_drawn, bare.until_drawn);
    report.add(format!("the slowest change of {count}"), format!("{slowest:.0} ms"), "");
    Ok(())
}

async fn taps(browser: &Browser, site: &Site, path: &str) -> Outcome<Taps> {
    let mut all = Taps::default();
    for _ in 0..RUNS {
        browser.fresh_window().await?;
        let person = Person::at(browser, site.clone());
        a_check_in(&person, path, &mut all).await?;
    }
    Ok(all)
}

async fn a_check_in(person: &Person, path: &str, all: &mut Taps) -> Outcome {
    let tools = DevTools::of(person);
    tools.screen(390, 844, true).await?;
    tools.at_each_start(NOTE).await?;
    person.goes_to(&person.site().address(path)).await?;
    if path == Copy::AsBuilt.path() {
        person.waits_until_the_app("running").await?;
    }
    tools.slower_processor(6).await?;
    for (press, sees) in TAPS {
        person.presses(press).await?;
        person.sees(sees).await?;
    }
    let taps = person.runs("return sayWhenTaps", &[]).await?;
    for tap in taps.as_array().into_iter().flatten() {
        let noted = |index: usize| tap.get(index).and_then(Value::as_f64);
        all.until_changed.extend(noted(1));
        all.until_drawn.extend(noted(2));
    }
    Ok(())
}
