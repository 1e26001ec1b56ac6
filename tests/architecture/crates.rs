//! Which layer may name which crate: the core names no web, no clock, no
//! randomness; serialisation lives in `record`.

use std::fs;

use crate::source::{Source, assert_none, root, sources, whole_words};

/// The crates that each layer may name.
const MAY_NAME: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("content", &[]),
    ("flow", &[]),
    ("record", &["serde", "serde_json"]),
    ("store", &["js_sys", "wasm_bindgen", "wasm_bindgen_futures", "web_sys"]),
    (
        "ui",
        &[
            "gloo_events",
            "gloo_timers",
            "js_sys",
            // The content's own module of that name; the crate is for tests alone.
            "time",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "web_sys",
            "yew",
        ],
    ),
];

/// The files that may name one crate more.
const EXCEPTIONS: [(&str, &str); 15] = [
    ("src/domain/text.rs", "unicode_segmentation"),
    ("src/record/backup/checksum.rs", "blake2"),
    ("src/record/calendar.rs", "blake2"),
    ("src/record/csv.rs", "csv_core"),
    ("src/store/preferences.rs", "gloo_storage"),
    ("src/store/keeper/locksmith.rs", "zeroize"),
    ("src/store/sealed.rs", "zeroize"),
    ("src/store/vault/key.rs", "zeroize"),
    ("src/store/vault/name.rs", "blake2"),
    ("src/store/vault/seal.rs", "chacha20poly1305"),
    ("src/store/vault/seal.rs", "zeroize"),
    ("src/store/vault/words.rs", "zeroize"),
    ("src/store/vault/wrap.rs", "argon2"),
    ("src/ui/hooks/key_maker.rs", "zeroize"),
    ("src/store/vault/wrap.rs", "zeroize"),
];

/// What tells the time or throws dice, wherever it comes from.
const CLOCKS_AND_DICE: [&str; 9] = [
    "SystemTime",
    "Instant",
    "std::time",
    "Date::now",
    "Performance",
    "rand",
    "getrandom",
    "uuid",
    "RandomState",
];
const CORE: [&str; 4] = ["domain", "content", "flow", "record"];

/// The crates that Cargo.toml asks for, as they are named in a source.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_table_of_them = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            is_table_of_them = header.ends_with("dependencies");
            names.extend(header.split_once("dependencies.").map(|(_, name)| name.to_owned()));
        } else if is_table_of_them && let Some((name, _)) = line.split_once('=') {
            names.push(name.split('.').next().unwrap_or_default().trim().to_owned());
        }
    }
    names.iter().map(|name| name.replace('-', "_")).collect()
}

fn breaches(source: &Source, dependencies: &[String]) -> Vec<String> {
    let Some(own) = source.layer() else { return Vec::new() };
    let may_name = MAY_NAME.iter().find(|(layer, _)| *layer == own).map_or(&[][..], |(_, it)| it);
    let is_let_pass =
        |name: &str| may_name.contains(&name) || EXCEPTIONS.contains(&(source.path.as_str(), name));
    let mut found = Vec::new();
    for name in dependencies.iter().filter(|name| !is_let_pass(name)) {
        let as_path = whole_words(&source.code, &format!("{name}::"));
        let as_use = whole_words(&source.code, &format!("use {name}"));
        for at in as_path.into_iter().chain(as_use) {
            found.push(source.breach(at, &format!("`{own}` may not name the crate `{name}`.")));
        }
    }
    for words in CLOCKS_AND_DICE.iter().filter(|_| CORE.contains(&own)) {
        for at in source.words_in_code(words) {
            found.push(
                source.breach(at, &format!("`{own}` knows no clock and no dice: `{words}`.")),
            );
        }
    }
    found
}

fn manifest() -> String {
    fs::read_to_string(root().join("Cargo.toml")).unwrap()
}

#[test]
fn every_layer_names_only_the_crates_it_may() {
    let dependencies = dependencies(&manifest());
    assert!(dependencies.contains(&"yew".to_owned()), "{dependencies:?}");
    assert!(dependencies.contains(&"web_sys".to_owned()), "{dependencies:?}");
    let breaches: Vec<_> =
        sources().iter().flat_map(|source| breaches(source, &dependencies)).collect();
    assert_none(&breaches);
}

fn check(path: &str, text: &str, count: usize) {
    let names = ["yew", "web_sys", "serde", "serde_json", "unicode_segmentation", "gloo_storage"];
    let found = breaches(&Source::rust(path, text), &names.map(str::to_owned));
    assert_eq!(found.len(), count, "{text}: {found:?}");
}

#[test]
fn it_bites() {
    check("src/domain/pain.rs", "#[derive(serde::Serialize)] struct Pain;", 1);
    check("src/domain/pain.rs", "use unicode_segmentation::UnicodeSegmentation;", 2);
    check("src/flow/now/mod.rs", "let w = web_sys::window();", 1);
    check("src/content/en/now.rs", "use yew as y;", 1);
    check("src/store/memory.rs", "let x = serde_json::to_vec(&y);", 1);
    check("src/store/memory.rs", "let x = gloo_storage::LocalStorage::raw();", 1);
    check("src/ui/app.rs", "let x = serde_json::to_vec(&y);", 1);
    check("src/record/mod.rs", "let now = SystemTime::now();", 1);
    check("src/flow/timer.rs", "let now = std::time::Instant::now();", 2);
}

#[test]
fn it_lets_pass_what_may_be() {
    check("src/domain/text.rs", "let x = unicode_segmentation::UnicodeSegmentation::f();", 0);
    check("src/record/mod.rs", "let x = serde_json::to_vec(&y);", 0);
    check("src/ui/app.rs", "let w = web_sys::window();", 0);
    check("src/domain/x.rs", "// web_sys::window\nlet brand = my_yew::x();", 0);
}

#[test]
fn dependencies_are_read_from_a_manifest() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\na-b = \"1\"\n[target.'cfg(x)'.dependencies]\nc = \"2\"\n[dependencies.d]\nversion = \"3\"\n[lints]\ne = \"4\"";
    assert_eq!(dependencies(manifest), ["a_b", "c", "d"]);
}
