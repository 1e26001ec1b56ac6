//! From the tap on a link to a page that can be used: 4 times slower processor, 1.6 Mbit/s, 150 ms.

use say_when_journeys::browser::Browser;
use say_when_journeys::devtools::DevTools;
use say_when_journeys::page::{Copy, Page};
use say_when_journeys::site::Site;
use say_when_journeys::{Failure, Outcome, Person};
use serde_json::Value;

use super::report::{Report, gzip, median, times};

const RUNS: usize = 7;

/// A page that could not do less, with the same Stop.
const BARE: &str = "<!doctype html><html lang=en><meta name=viewport content=\"width=device-width\">\
    <title>Bare</title><link rel=icon href=\"data:,\"><h1>How are you, right now?</h1>\
    <button id=stop popovertarget=stopped>Stop</button><div id=stopped popover=manual>Stopped.</div>";

/// Notes when things become true, from before the first byte of the page is read.
const NOTE: &str = "
const seen = window.sayWhenSeen = {};
const note = (name) => { seen[name] ??= performance.now() };
const watch = (type) => new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen[entry.name || type] = entry.startTime;
}).observe({ type, buffered: true });
watch('paint');
watch('largest-contentful-paint');
const look = () => {
  const [stop, card] = ['stop', 'stopped'].map((id) => document.getElementById(id));
  if (!seen.stop && stop && card) {
    stop.click();
    if (card.matches(':popover-open')) { note('stop'); card.hidePopover() }
  }
  if (document.documentElement?.dataset.app === 'running') note('running');
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
";

struct Start {
    first_paint: f64,
    largest_paint: f64,
    stop: f64,
    running: f64,
}

/// Measures the built page against the bare one.
pub(super) async fn measure(browser: &Browser, page: &Page, report: &mut Report) -> Outcome {
    let site = Site::open(page).await?;
    site.serves_packed("/built", gzip(&page.sends(Copy::AsBuilt).0)?, "gzip");
    site.serves_packed("/bare", gzip(BARE.as_bytes())?, "gzip");
    let bare = starts(browser, &site, "/bare").await?;
    let built = starts(browser, &site, "/built").await?;
    let mut row = |what: &str, built: f64, bare: f64| {
        let against = format!("bare page {bare:.0} ms: {}", times(built, bare));
        report.add(what, format!("{built:.0} ms"), against);
    };
    row("first paint", built.first_paint, bare.first_paint);
    row("largest paint", built.largest_paint, bare.largest_paint);
    row("Stop opens its card", built.stop, bare.stop);
    row("app runs", built.running, bare.largest_paint);
    Ok(())
}

async fn starts(browser: &Browser, site: &Site, path: &str) -> Outcome<Start> {
    let mut runs = Vec::new();
    for _ in 0..RUNS {
        browser.fresh_window().await?;
        runs.push(starts_once(&Person::at(browser, site.clone()), path).await?);
    }
    let middle = |of: fn(&Start) -> f64| median(runs.iter().map(of).collect());
    Ok(Start {
        first_paint: middle(|run| run.first_paint),
        largest_paint: middle(|run| run.largest_paint),
        stop: middle(|run| run.stop),
        running: middle(|run| run.running),
    })
}

async fn starts_once(person: &Person, path: &str) -> Outcome<Start> {
    let tools = DevTools::of(person);
    tools.screen(390, 844, true).await?;
    // The window's own renderer is warm before the clock runs.
    person.goes_to(&person.site().address("/blank")).await?;
    tools.at_each_start(NOTE).await?;
    tools.slower_processor(4).await?;
    tools.slower_network(1_600_000, 150).await?;
    person.goes_to(&person.site().address(path)).await?;
    let is_app = path == "/built";
    if is_app {
        person.waits_until_the_app("running").await?;
    }
    person
        .waits("nothing was painted", async || {
            Ok(person
                .runs("return 'largest-contentful-paint' in window.sayWhenSeen", &[])
                .await?
                .as_bool()
                == Some(true))
        })
        .await?;
    let seen = person.runs("return window.sayWhenSeen", &[]).await?;
    Ok(Start {
        first_paint: at(&seen, "first-contentful-paint")?,
        largest_paint: at(&seen, "largest-contentful-paint")?,
        stop: at(&seen, "stop")?,
        running: if is_app { at(&seen, "running")? } else { f64::NAN },
    })
}

fn at(seen: &Value, name: &str) -> Outcome<f64> {
    seen.get(name).and_then(Value::as_f64).ok_or_else(|| {
        Failure::new(format!("the browser did not say when {name} was; it told {seen}"))
    })
}
