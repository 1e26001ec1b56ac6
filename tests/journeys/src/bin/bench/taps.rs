//! From a tap to the next frame, on a processor 6 times slower.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::Page;
use say_when_journeys::site::Site;
use say_when_journeys::{Outcome, Person, words};
use serde_json::Value;

use super::report::{Report, median};

const RUNS: usize = 5;

/// Counts from the moment the finger was lifted, as the browser saw it, to the end of the frame that
/// shows the answer.
const NOTE: &str = "
window.sayWhenTaps = [];
addEventListener('click', (event) => {
  const began = event.timeStamp;
  requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => window.sayWhenTaps.push(performance.now() - began);
    drawn.port2.postMessage('');
  });
}, true);
";

/// Measures the taps of a check-in.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    let mut taps = Vec::new();
    for _ in 0..RUNS {
        browser.fresh_window().await?;
        let person = Person::at(browser, Site::open(page).await?);
        taps.extend(a_check_in(&person).await?);
    }
    let worst = taps.iter().copied().fold(0.0, f64::max);
    let count = taps.len();
    report.add("a tap, 6 times slower", format!("{:.0} ms", median(taps)), "at most 50 ms");
    report.add(format!("the slowest of {count} taps"), format!("{worst:.0} ms"), "at most 50 ms");
    Ok(())
}

async fn a_check_in(person: &Person) -> Outcome<Vec<f64>> {
    let tools = DevTools::of(person);
    tools.screen(390, 844, true).await?;
    tools.at_each_start(NOTE).await?;
    person.opens().await?;
    tools.slower_processor(6).await?;
    for (press, sees) in [
        ("Check in", words::PAIN),
        ("4", words::PACE),
        ("Slower", words::GO_ON),
        ("Go on", words::THANKS),
        ("Stop", words::STOPPED),
    ] {
        person.presses(press).await?;
        person.sees(sees).await?;
    }
    let taps = person.runs("return window.sayWhenTaps", &[]).await?;
    Ok(taps.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}
