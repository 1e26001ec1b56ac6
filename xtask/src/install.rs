//! What the tests need that Cargo does not bring: browsers, their drivers and axe.
//!
//! On Debian they are installed, after saying so; elsewhere a sentence says which are missing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::engines::Engine;
use crate::failure::{Failure, Outcome};
use crate::npm::Packed;
use crate::process;
use crate::workspace;

/// Firefox's driver; Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";
/// The accessibility checker.
const AXE: Packed = Packed {
    what: "the accessibility checker axe",
    package: "axe-core",
    version: "4.14.1",
    file: "axe.min.js",
    sha256: "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c",
};

/// A serif for the screenshots; it takes no part in any test.
const FONTS: (&str, &str) =
    ("fonts-noto-core", "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf");
/// Fetches axe, and the schema of FHIR.
const NPM: (&str, &str) = ("npm", "/usr/bin/npm");

/// Sees to it that `engines` can be driven.
pub(crate) fn browsers(engines: &[Engine]) -> Outcome {
    if is_debian() {
        let packages = engines.iter().flat_map(|engine| engine.packages()).chain([&FONTS]);
        let missing: Vec<&str> = packages
            .filter(|(_, brings)| !Path::new(brings).exists())
            .map(|(name, _)| *name)
            .collect();
        apt_get(&missing, &[])?;
    }
    if engines.contains(&Engine::Firefox) && Engine::Firefox.driver().is_none() {
        geckodriver()?;
    }
    let missing: Vec<Missing> =
        engines.iter().map(|engine| (engine.name(), engine.missing())).collect();
    explain(&missing)
}

/// An engine's name, and the programs that it lacks.
type Missing = (&'static str, Vec<&'static str>);

fn explain(engines: &[Missing]) -> Outcome {
    let (there, missing): (Vec<&Missing>, Vec<&Missing>) =
        engines.iter().partition(|(_, programs)| programs.is_empty());
    if missing.is_empty() {
        return Ok(());
    }
    let missing: Vec<String> = missing
        .iter()
        .map(|(engine, programs)| format!("{} for {engine}", programs.join(" and ")))
        .collect();
    let choice: String = if there.is_empty() {
        " --level native".to_owned()
    } else {
        there.iter().map(|(engine, _)| format!(" --engine {engine}")).collect::<Vec<_>>().concat()
    };
    Err(Failure::new(format!(
        "Not on this machine: {}; install it, or run what can be run here with `cargo xtask test{choice}`.",
        missing.join(", ")
    )))
}

/// The accessibility checker.
pub(crate) fn axe() -> Outcome<PathBuf> {
    npm()?;
    let file = workspace::tools().join("axe.min.js");
    AXE.at(&file)?;
    Ok(file)
}

/// Sees to it that npm is here, for what comes by it.
pub(crate) fn npm() -> Outcome {
    if process::find("npm").is_some() {
        return Ok(());
    }
    if !is_debian() {
        return Err(Failure::new(
            "What the tests take from others comes by npm, which is missing; install npm.",
        ));
    }
    // What Debian recommends beside npm is a compiler suite.
    apt_get(&[NPM.0], &["--no-install-recommends"])
}

fn geckodriver() -> Outcome {
    println!(
        "Building geckodriver {GECKODRIVER}, Firefox's driver; this takes about five minutes, once."
    );
    cargo_install("geckodriver", GECKODRIVER)
}

/// Builds a program into the workspace's own tools, for this checkout only.
pub(crate) fn cargo_install(name: &str, version: &str) -> Outcome {
    process::run(
        process::cargo()
            .args(["install", name, "--version", version, "--root"])
            .arg(workspace::tools())
            // It waits for browsers and for the network, and is built more often than it is used.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256"),
        &format!("{name} could not be built; the compiler says above why."),
    )
}

fn apt_get(packages: &[&str], options: &[&str]) -> Outcome {
    if packages.is_empty() {
        return Ok(());
    }
    let list = packages.join(" ");
    println!("Installing with apt-get: {list}");
    let sentence =
        format!("The packages could not be installed; try `sudo apt-get install {list}` yourself.");
    process::run(privileged("apt-get").arg("--quiet").arg("update"), &sentence)?;
    let mut install = privileged("apt-get");
    install.args(["--quiet", "--yes", "install"]).args(options).args(packages);
    process::run(&mut install, &sentence)
}

/// A program with the right to change the system: as it is for root, else by sudo.
fn privileged(program: &str) -> Command {
    let is_root = process::read(Command::new("id").arg("-u"), "").is_ok_and(|id| id.trim() == "0");
    let mut command = Command::new(if is_root { program } else { "sudo" });
    if !is_root {
        command.arg(program);
    }
    // No package may stop to ask a question: nobody may be there to answer it.
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_debian() -> bool {
    fs::read_to_string("/etc/os-release")
        .is_ok_and(|text| text.lines().any(|line| line == "ID=debian"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_sentence_names_what_is_missing_and_what_runs() {
        let there = ("chromium", vec![]);
        let firefox = ("firefox", vec!["geckodriver"]);
        let webkit = ("webkit", vec!["WebKitWebDriver", "xvfb-run"]);
        assert!(explain(std::slice::from_ref(&there)).is_ok());
        let sentence = explain(&[there, firefox.clone(), webkit]).unwrap_err().to_string();
        assert_eq!(
            sentence,
            "Not on this machine: geckodriver for firefox, WebKitWebDriver and xvfb-run for webkit; \
             install it, or run what can be run here with `cargo xtask test --engine chromium`."
        );
        let sentence = explain(&[firefox]).unwrap_err().to_string();
        assert!(sentence.contains("--level native"), "{sentence}");
    }
}
