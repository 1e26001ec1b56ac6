//! `cargo xtask`: builds, serves, tests and checks Say When.
//!
//! In reading order: `arguments` is what was asked for; `wasm` compiles the app and `page` packs it
//! into one file; `serve` shows it; `levels` and `engines` are what tests there are and in which
//! browsers; `failure` is how every step says what to do when it cannot go on.

mod arguments;
mod engines;
mod failure;
mod levels;
mod page;
mod process;
mod serve;
mod wasm;
mod workspace;

use std::process::ExitCode;

use arguments::Task;
use failure::{Failure, Outcome};

fn main() -> ExitCode {
    match arguments::parse(std::env::args().skip(1)).and_then(perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Outcome {
    match task {
        Task::Help => {
            println!("{}", arguments::HELP);
            Ok(())
        }
        Task::Build => page::build().map(|_| ()),
        Task::Serve { port } => serve::run(port),
        Task::Test(_) | Task::Check | Task::Shots | Task::Bench => {
            Err(Failure::new("This is not built yet."))
        }
    }
}
