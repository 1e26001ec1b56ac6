//! `cargo xtask check`: all that is not a test. Every warning is an error here.

use std::path::Path;
use std::process::Command;

use crate::failure::Outcome;
use crate::install;
use crate::process;
use crate::wasm;
use crate::workspace;

/// The program that reads deny.toml.
const CARGO_DENY: &str = "0.20.2";

/// Runs every check, and stops at the first that fails.
pub(crate) fn run() -> Outcome {
    wasm::ensure_target()?;
    lock_file()?;
    format()?;
    lints()?;
    documentation()?;
    dependencies()?;
    println!("Every check passed.");
    Ok(())
}

/// Another lock file is another page.
fn lock_file() -> Outcome {
    println!("==> lock file");
    process::read(
        process::cargo().args("metadata --locked --format-version 1".split(' ')),
        "Cargo.lock does not fit the Cargo.toml files; run `cargo build` and commit it",
    )
    .map(|_| ())
}

fn format() -> Outcome {
    println!("==> format");
    process::run(
        process::cargo().args(["fmt", "--all", "--check"]),
        "The format is not rustfmt's; run `cargo fmt --all`.",
    )
}

fn lints() -> Outcome {
    let sentence = "A lint has something to say above; change that place.";
    println!("==> lints, native");
    process::run(
        process::cargo().args("clippy --workspace --all-targets -- --deny warnings".split(' ')),
        sentence,
    )?;
    println!("==> lints, {}", wasm::TARGET);
    process::run(
        process::cargo()
            .args(["clippy", "--package", "say-when", "--target", wasm::TARGET])
            // The other tests and the benchmarks are native.
            .args(["--lib", "--bins", "--test", "browser"])
            .args(["--", "--deny", "warnings"]),
        sentence,
    )
}

fn documentation() -> Outcome {
    println!("==> documentation");
    process::run(
        process::cargo()
            .args("doc --workspace --no-deps --document-private-items".split(' '))
            .env("RUSTDOCFLAGS", "--deny warnings"),
        "The documentation has a fault, named above; change that place.",
    )
}

fn dependencies() -> Outcome {
    println!("==> dependencies and licences");
    let program = workspace::tools().join("bin/cargo-deny");
    if !program.is_file() {
        println!("Building cargo-deny {CARGO_DENY}; this takes a few minutes, once.");
        install::cargo_install("cargo-deny", CARGO_DENY)?;
    }
    process::run(
        deny(&program).args("check bans licenses sources".split(' ')),
        "A dependency breaks a rule of deny.toml, named above; leave it out, or write down there why it may stay.",
    )?;
    if process::read(deny(&program).args(["fetch", "db"]), "").is_err() {
        println!(
            "Known vulnerabilities were not looked for: RustSec's list of them is out of reach."
        );
        return Ok(());
    }
    process::run(
        deny(&program).args(["check", "--disable-fetch", "advisories"]),
        "A dependency has a known fault, named above; update it.",
    )
}

fn deny(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root()).arg("--workspace");
    command
}
