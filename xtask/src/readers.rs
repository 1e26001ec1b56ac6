//! Programs of others that read what leaves the app: Python with a few packages of exact versions, in
//! a folder of their own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::{Explain, Failure, Outcome};
use crate::process;
use crate::workspace;

/// What is asked for. `fhir.resources` of this version knows FHIR R4 (4.0.1), and needs a pydantic
/// before 2.
const PACKAGES: [&str; 3] = ["fhir.resources==6.1.0", "pydantic==1.10.24", "pypdf==7.1.1"];
/// Says which packages are there.
const MARK: &str = "packages.txt";

/// Python with these packages.
pub(crate) fn python() -> Outcome<PathBuf> {
    let folder = workspace::tools().join("readers");
    let python = folder.join("bin/python");
    let asked = PACKAGES.join("\n");
    if fs::read_to_string(folder.join(MARK)).is_ok_and(|there| there == asked) {
        return Ok(python);
    }
    if process::find("python3").is_none() {
        return Err(Failure::new(
            "The readers of exported files need Python 3, which is missing; install it, or leave out --all.",
        ));
    }
    println!("Fetching {} with pip.", PACKAGES.join(", "));
    process::read(
        Command::new("python3").args(["-m", "venv"]).arg(&folder),
        "Python could not make a folder for packages; on Debian install python3-venv",
    )?;
    process::read(
        Command::new(&python).args(["-m", "pip", "install", "--quiet"]).args(PACKAGES),
        "The readers of exported files could not be fetched; check the connection and try again",
    )?;
    fs::write(folder.join(MARK), asked)
        .explain(|| format!("{} could not be written", folder.display()))?;
    Ok(python)
}
