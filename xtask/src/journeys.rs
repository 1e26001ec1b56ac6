//! The built page in real browsers: `tests/journeys`, and the pictures and measurements made
//! with the same means.

use std::path::Path;
use std::process::Command;

use crate::engines::Engine;
use crate::failure::Outcome;
use crate::install;
use crate::page;
use crate::process;
use crate::readers;
use crate::tally::{self, Tally};

const PACKAGE: &str = "say-when-journeys";

/// `cargo test` of the journeys, with what they need at hand.
pub(crate) fn test(engines: &[Engine], is_all: bool, options: &[&str]) -> Outcome<Tally> {
    let axe = install::axe()?;
    // Asked for by long tests alone.
    let readers = is_all.then(readers::python).transpose()?;
    let page = page::build()?;
    let mut command = cargo(engines, &page, &axe);
    command.envs(readers.map(|python| ("SAY_WHEN_READERS", python)));
    command.args(["test", "--no-fail-fast", "--package", PACKAGE, "--"]).args(options);
    tally::count(&mut command)
}

/// `cargo xtask shots`: a picture of every screen, or of some.
pub(crate) fn shots(names: &[String]) -> Outcome {
    let engines = [Engine::Chromium];
    run(
        "shots",
        names,
        &engines,
        "The pictures could not all be taken; the lines above say which screen was in the way.",
    )
}

/// `cargo xtask bench`: how fast the page starts, answers and saves; or some parts of that.
pub(crate) fn bench(words: &[String]) -> Outcome {
    // Native first: it needs no browser, and the numbers of both then stand in one run's output.
    if words.is_empty() {
        process::run(
            process::cargo().args("bench --package say-when --bench *".split(' ')),
            "The native measurements failed; the lines above say where.",
        )?;
    }
    let engines = [Engine::Chromium];
    run(
        "bench",
        words,
        &engines,
        "The measurements in the browser failed; the lines above say where.",
    )
}

/// `cargo xtask leaks`: the ways out of the page, tried in every engine and published.
pub(crate) fn leaks() -> Outcome {
    let sentence =
        "The ways out could not all be tried; the lines above say which one was in the way.";
    run("leaks", &[], &Engine::ALL, sentence)
}

fn run(program: &str, words: &[String], engines: &[Engine], sentence: &str) -> Outcome {
    install::browsers(engines)?;
    let axe = install::axe()?;
    let page = page::build()?;
    let mut command = cargo(engines, &page, &axe);
    command.args(["run", "--package", PACKAGE, "--bin", program, "--"]).args(words);
    process::run(&mut command, sentence)
}

/// Cargo, with the page, the engines and their drivers named in the environment.
fn cargo(engines: &[Engine], page: &Path, axe: &Path) -> Command {
    let names: Vec<&str> = engines.iter().map(|engine| engine.name()).collect();
    let mut command = process::cargo();
    command
        .env("SAY_WHEN_PAGE", page)
        .env("SAY_WHEN_AXE", axe)
        .env("SAY_WHEN_ENGINES", names.join(","));
    for engine in engines {
        let [_, driver] = engine.driver_variables();
        command.envs(engine.driver().map(|path| (driver, path)));
        command.envs(engine.browser_variable().zip(engine.browser()));
    }
    command
}
