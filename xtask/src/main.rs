//! `cargo xtask`: builds, serves, tests and checks Say When.
//!
//! In reading order: `arguments` is what was asked for; `wasm` compiles the app, `imports` and
//! `ways_out` refuse one that could reach the network, and `page` packs it into one file;
//! `hosting` says what web servers should say with it, and `serve` shows it; `testing` runs the `levels` of test in the `engines` after
//! `install` has seen to what they need (`npm` and `readers`: what others have made), and `tally` counts; `journeys` and `reproduction` are the
//! slowest of them; `check` is all that is not a test; `content` counts the words. `failure` is how every step says what to do
//! when it cannot go on; `process`, `workspace` and `hexadecimal` serve the rest.

// `unreachable_pub` asks for `pub(crate)` here, and this lint would then ask for `pub`.
#![allow(clippy::redundant_pub_crate)]

mod arguments;
mod check;
mod content;
mod engines;
mod failure;
mod hexadecimal;
mod hosting;
mod imports;
mod install;
mod journeys;
mod levels;
mod npm;
mod page;
mod process;
mod readers;
mod reproduction;
mod serve;
mod tally;
mod testing;
mod wasm;
mod ways_out;
mod workspace;

// What the tests of the content read and count by, so that there is one way to do it.
#[path = "../../tests/content/reading.rs"]
#[allow(clippy::unwrap_used, unreachable_pub)]
mod reading;
#[path = "../../tests/architecture/source.rs"]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, unreachable_pub, dead_code)]
mod source;
#[path = "../../tests/content/words.rs"]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, unreachable_pub)]
mod words;

use std::process::ExitCode;

use arguments::Task;
use failure::Outcome;

fn main() -> ExitCode {
    arguments::parse(std::env::args().skip(1)).and_then(perform).unwrap_or_else(|failure| {
        eprintln!("{failure}");
        ExitCode::FAILURE
    })
}

fn perform(task: Task) -> Outcome<ExitCode> {
    match task {
        Task::Help => println!("{}", arguments::HELP),
        Task::Build => {
            page::build()?;
        }
        Task::Serve { port, as_hosted } => serve::run(port, as_hosted)?,
        Task::Test(selection) => return testing::run(&selection),
        Task::Check => check::run()?,
        Task::Content => println!("{}", content::table()),
        Task::Shots(names) => journeys::shots(&names)?,
        Task::Bench(words) => journeys::bench(&words)?,
        Task::Leaks => journeys::leaks()?,
    }
    Ok(ExitCode::SUCCESS)
}
