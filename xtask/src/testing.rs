//! `cargo xtask test`: every level of test, from the quickest to the slowest.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Instant;

use crate::arguments::Selection;
use crate::engines::Engine;
use crate::failure::{Explain, Outcome};
use crate::install;
use crate::journeys;
use crate::levels::Level;
use crate::process;
use crate::reproduction;
use crate::tally::{self, Tally};
use crate::wasm;
use crate::workspace;

/// Runs what was chosen; the last line says how many tests passed and failed.
pub(crate) fn run(selection: &Selection) -> Outcome<ExitCode> {
    let levels =
        if selection.levels.is_empty() { Level::ALL.to_vec() } else { selection.levels.clone() };
    let engines =
        if selection.engines.is_empty() { Engine::ALL.to_vec() } else { selection.engines.clone() };
    // Rust marks tests that take long as ignored, and has one option to run them all the same.
    let options: &[&str] = if selection.all { &["--include-ignored"] } else { &[] };
    if levels.iter().any(|level| *level != Level::Native) {
        install::browsers(&engines)?;
    }
    let mut total = Tally::default();
    for level in Level::ALL.into_iter().filter(|level| levels.contains(level)) {
        match level {
            Level::Native => total += stage("native", || native(options)),
            Level::Browser => {
                for engine in &engines {
                    total +=
                        stage(&format!("browser, {}", engine.name()), || browser(*engine, options));
                }
            }
            Level::Journeys => {
                total += stage("journeys", || journeys::test(&engines, selection.all, options));
            }
        }
    }
    if selection.all {
        total += stage("the same page from another folder", reproduction::test);
    }
    println!("{total}");
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs one stage between two lines that name it; one that cannot go on has failed, and the next
/// one still runs.
fn stage(name: &str, tests: impl FnOnce() -> Outcome<Tally>) -> Tally {
    println!("==> {name}");
    let start = Instant::now();
    let tally = tests().unwrap_or_else(|failure| {
        println!("{failure}");
        Tally::of(false)
    });
    println!("==> {name}: {tally} in {} s\n", start.elapsed().as_secs());
    tally
}

fn native(options: &[&str]) -> Outcome<Tally> {
    let mut command = process::cargo();
    command
        .args("test --no-fail-fast --package say-when --package xtask --".split(' '))
        .args(options);
    tally::count(&mut command)
}

fn browser(engine: Engine, options: &[&str]) -> Outcome<Tally> {
    wasm::ensure_target()?;
    process::run(
        process::cargo().args(["build", "--package", "wasm-runner"]),
        "The runner of the browser tests did not compile; the compiler says above what to change.",
    )?;
    let cargo = process::cargo();
    let mut command = match engine {
        Engine::WebKit => on_a_hidden_screen(cargo.get_program()),
        Engine::Chromium | Engine::Firefox => cargo,
    };
    // The runner takes the first driver that it is told of.
    for other in Engine::ALL {
        let [variable, _] = other.driver_variables();
        command.env_remove(variable);
    }
    command
        .args([
            "test",
            "--package",
            "say-when",
            "--target",
            wasm::TARGET,
            "--test",
            "browser",
            "--",
        ])
        .args(options)
        // Half of the time was the compiler's; here nothing is tried thousands of times.
        .env("CARGO_PROFILE_TEST_OPT_LEVEL", "0")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            workspace::target().join("debug/wasm-runner"),
        )
        // Seconds; the runner's own limits are too short for a browser's first start on a slow machine.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities()?);
    let [driver, _] = engine.driver_variables();
    command.envs(engine.driver().map(|path| (driver, path)));
    tally::count(&mut command)
}

/// What the drivers are told about the browsers: webdriver.json, which names them where Debian has
/// them, with the places where this machine has them.
fn capabilities() -> Outcome<PathBuf> {
    let from = workspace::root().join("webdriver.json");
    let mut text = fs::read_to_string(&from)
        .explain(|| format!("{} could not be read; restore it with git", from.display()))?;
    for (engine, usual) in
        [(Engine::Chromium, "/usr/bin/chromium"), (Engine::Firefox, "/usr/bin/firefox-esr")]
    {
        if let Some(browser) = engine.browser() {
            text = text.replace(&format!("\"{usual}\""), &format!("\"{}\"", browser.display()));
        }
    }
    let to = workspace::target().join("webdriver.json");
    fs::write(&to, text).explain(|| format!("{} could not be written", to.display()))?;
    Ok(to)
}

/// `WebKitGTK`'s browser has no headless mode, so it gets a screen that nobody sees.
fn on_a_hidden_screen(program: &OsStr) -> Command {
    let mut command = Command::new("xvfb-run");
    command
        .current_dir(workspace::root())
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .args(["--auto-servernum", "--server-args", "-screen 0 1280x1024x24"])
        .arg(program);
    command
}
