//! How fast and how heavy the built page is, in Chromium, all in one run. It reports; it fails on
//! nothing but being unable to measure.
//!
//! Prints a table, and writes it to `target/bench.md`. A word of a part's name measures that part alone.

mod importing;
mod key;
mod locked;
mod look_back;
mod parsing;
mod report;
mod saving;
mod start;
mod taps;

use std::process::ExitCode;

use report::Report;
use say_when_journeys::browser::{Browser, Setting};
use say_when_journeys::{Engine, Outcome, machine, scenario};

/// How many entries are kept, where it is to be seen what many of them cost.
const ENTRIES: [u32; 4] = [10, 100, 1_000, 10_000];

fn main() -> ExitCode {
    let mut report = Report::default();
    let measured = scenario::run(measures(&mut report));
    // What was measured before something went wrong was measured all the same.
    println!("{report}");
    let written = std::fs::write(machine::output("bench.md"), report.to_string());
    match measured.and_then(|()| Ok(written?)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn measures(report: &mut Report) -> Outcome {
    let page = machine::built_page()?;
    report::sizes(report, &page)?;
    part("the start, over a slow line", async |browser| {
        start::measure(browser, &page, report).await
    })
    .await?;
    part("taps, on a slow phone", async |browser| taps::measure(browser, &page, report).await)
        .await?;
    part("saving, with 10 to 10,000 entries", async |browser| {
        saving::measure(browser, &page, report).await
    })
    .await?;
    part("looking back, with 10 to 10,000 entries", async |browser| {
        look_back::measure(browser, &page, report).await
    })
    .await?;
    part("reading a backup in, with 10 to 10,000 entries", async |browser| {
        importing::measure(browser, &page, report).await
    })
    .await?;
    part("behind a lock, with 10 to 10,000 entries", async |browser| {
        locked::measure(browser, &page, report).await
    })
    .await?;
    part("the key of a lock, and taps meanwhile", async |browser| {
        key::measure(browser, &page, report).await
    })
    .await
}

/// Measures one part, if it was asked for by a word of its name, or nothing was. Each has a browser of
/// its own, so that none inherits what another one did to it.
async fn part(name: &str, measure: impl AsyncFnOnce(&Browser) -> Outcome) -> Outcome {
    let mut asked_for = std::env::args().skip(1).peekable();
    if asked_for.peek().is_some() && !asked_for.any(|word| name.contains(&word)) {
        return Ok(());
    }
    println!("{name}");
    measure(&Browser::start(Engine::Chromium, &Setting::default()).await?).await
}
