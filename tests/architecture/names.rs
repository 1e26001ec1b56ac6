//! How long a file is, and what it is called.

use crate::source::{assert_none, files};

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 10] = [
    "utils", "util", "helpers", "helper", "common", "misc", "types", "manager", "service", "shared",
];
/// A file can be read at one sitting.
const MOST_LINES: usize = 300;
/// A test is read one story at a time.
const MOST_LINES_OF_TESTS: usize = 350;

fn breaches(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let most = if path.starts_with("tests/") { MOST_LINES_OF_TESTS } else { MOST_LINES };
    let lines = text.lines().count();
    if lines > most {
        found.push(format!("{path} has {lines} lines; {most} are enough."));
    }
    let stems = path.split('/').map(|part| part.split('.').next().unwrap_or_default());
    for name in stems.filter(|stem| EMPTY_NAMES.contains(stem)) {
        found.push(format!("{path}: `{name}` says nothing about what is inside."));
    }
    for name in EMPTY_NAMES {
        if text.lines().any(|line| {
            line.trim_start().trim_start_matches("pub ").starts_with(&format!("mod {name} "))
        }) {
            found.push(format!("{path}: `mod {name}` says nothing about what is inside."));
        }
    }
    found
}

#[test]
fn every_file_is_short_and_well_named() {
    let mut all = Vec::new();
    for (folder, endings) in [
        ("src", &["rs", "html"][..]),
        ("tests", &["rs"][..]),
        ("xtask", &["rs"][..]),
        ("styles", &["css"][..]),
        ("shell", &["js"][..]),
    ] {
        all.extend(files(folder, endings));
    }
    assert_none(&all.iter().flat_map(|(path, text)| breaches(path, text)).collect::<Vec<_>>());
}

/// A module opens by saying what it is.
#[test]
fn every_module_says_what_it_is() {
    let silent: Vec<_> = files("src", &["rs"])
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//! "))
        .map(|(path, _)| format!("{path} does not open by saying what it is."))
        .collect();
    assert_none(&silent);
}

#[test]
fn it_bites() {
    let count = |path, text: &str| breaches(path, text).len();
    assert_eq!(count("src/ui/x.rs", &"\n".repeat(301)), 1);
    assert_eq!(count("tests/ui/x.rs", &"\n".repeat(351)), 1);
    assert_eq!(count("src/ui/helpers.rs", ""), 1);
    assert_eq!(count("src/utils/mod.rs", ""), 1);
    assert_eq!(count("src/ui/x.rs", "pub mod common { }"), 1);
    assert_eq!(count("src/ui/x.rs", &"\n".repeat(300)), 0);
    assert_eq!(count("src/ui/typeset.rs", "mod commons;"), 0);
}
