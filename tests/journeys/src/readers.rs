//! Programs that read what has left the app, and share nothing with it.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome};

/// Python with what `readers/read.py` needs: `cargo xtask test --all` sees to it.
fn python() -> PathBuf {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/readers/bin/python");
    env::var_os("SAY_WHEN_READERS").map_or(usual, PathBuf::from)
}

/// Has a file read by another program, which says what is wrong with it.
pub fn read(arguments: &[&str], file: &Path, more: &[&str]) -> Outcome {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("readers/read.py");
    let told =
        Command::new(python()).arg(script).args(arguments).arg(file).args(more).output().map_err(
            |error| Failure::new(format!("{} does not run: {error}", python().display())),
        )?;
    if told.status.success() {
        // What was not tried is said, past the test that would keep it to itself.
        std::io::stderr().write_all(&told.stdout)?;
        return Ok(());
    }
    let why = String::from_utf8_lossy(&told.stderr);
    Err(Failure::new(format!("another reader of {} says: {why}", file.display())))
}
