//! How fast and how heavy the built page is, in Chromium, all in one run. It reports; it fails on
//! nothing but being unable to measure.
//!
//! Prints a table, and writes it to `target/bench.md`.

mod importing;
mod key;
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
    // A browser for each, so that none inherits what another one did to it.
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    println!("the start, over a slow line");
    start::measure(&browser, &page, report).await?;
    drop(browser);
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    println!("taps, on a slow phone");
    taps::measure(&browser, &page, report).await?;
    drop(browser);
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    println!("saving, with 10 to 10,000 entries");
    saving::measure(&browser, &page, report).await?;
    drop(browser);
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    println!("looking back, with 10 to 10,000 entries");
    look_back::measure(&browser, &page, report).await?;
    drop(browser);
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    println!("reading a backup in, with 10 to 10,000 entries");
    importing::measure(&browser, &page, report).await?;
    drop(browser);
    let browser = Browser::start(Engine::Chromium, &Setting::default()).await?;
    println!("the key of a lock, and taps meanwhile");
    key::measure(&browser, &page, report).await
}
