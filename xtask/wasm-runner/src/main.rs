//! wasm-bindgen's test runner under a name of ours.
//!
//! Cargo calls it to run tests that were compiled for the browser. Built here, it always has the
//! version that the tests were compiled with, and nobody needs to install it.

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    match wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(env::args_os()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
