//! Which layer may use which. Nothing points back.

use crate::source::{Source, assert_none, sources, whole_words};

/// The layers, each with those it may use.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("content", &["domain"]),
    ("flow", &["domain", "content"]),
    ("record", &["domain"]),
    ("store", &["record", "domain"]),
    ("ui", &["store", "record", "flow", "content", "domain"]),
];

fn is_layer(name: &str) -> bool {
    MAY_USE.iter().any(|(layer, _)| *layer == name)
}

/// The layers that a source names, with the place where it does.
fn named_layers(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for opening in ["crate::", "super::", "say_when::"] {
        for at in whole_words(&source.code, opening) {
            let rest = &source.code[at + opening.len()..];
            let names =
                if rest.starts_with('{') { first_names(rest) } else { vec![first_name(rest)] };
            found.extend(names.into_iter().filter(|name| is_layer(name)).map(|name| (at, name)));
        }
    }
    found
}

fn first_name(rest: &str) -> String {
    rest.trim_start().chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
}

/// The first name of every path in a group: `{a::b, c::{d, e}}` names a and c.
fn first_names(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 1 && (c == '{' || c == ',') {
            names.push(first_name(&group[at + 1..]));
        }
        if depth == 0 {
            break;
        }
    }
    names
}

fn breaches(source: &Source) -> Vec<String> {
    let Some(own) = source.layer() else { return Vec::new() };
    let Some((_, may_use)) = MAY_USE.iter().find(|(layer, _)| *layer == own) else {
        return vec![source.breach(0, &format!("`{own}` is no layer of this house."))];
    };
    named_layers(source)
        .into_iter()
        .filter(|(_, named)| named != own && !may_use.contains(&named.as_str()))
        .map(|(at, named)| source.breach(at, &format!("`{own}` may not use `{named}`.")))
        .collect()
}

#[test]
fn every_layer_uses_only_what_it_may() {
    assert_none(&sources().iter().flat_map(breaches).collect::<Vec<_>>());
}

#[test]
fn every_layer_is_there_and_is_looked_at() {
    let sources = sources();
    for (layer, _) in MAY_USE {
        assert!(sources.iter().any(|source| source.layer() == Some(layer)), "{layer} is empty");
    }
}

fn check(path: &str, text: &str, count: usize) {
    let found = breaches(&Source::rust(path, text));
    assert_eq!(found.len(), count, "{text}: {found:?}");
}

#[test]
fn it_bites() {
    check("src/domain/x.rs", "use crate::flow::now;", 1);
    check("src/domain/x.rs", "use crate::{domain::pain, ui::{app, screen}, store};", 2);
    check("src/domain/mod.rs", "fn f() { super::record::encode() }", 1);
    check("src/flow/now/x.rs", "let x = crate::store::memory::Memory;", 1);
    check("src/content/x.rs", "use say_when::flow::now;", 1);
    check("src/record/x.rs", "use crate::content::now;", 1);
    check("src/store/x.rs", "pub use crate::ui::app;", 1);
    check("src/helpers/x.rs", "", 1);
}

#[test]
fn it_lets_pass_what_may_be() {
    check("src/ui/x.rs", "use crate::{domain::pain, flow::now, store, record, content};", 0);
    check("src/flow/x.rs", "use super::now::record; use crate::domain::pain;", 0);
    check(
        "src/domain/x.rs",
        "// use crate::ui;\nlet x = \"crate::ui\"; use crate::domain::pace;",
        0,
    );
    check("src/main.rs", "use say_when::ui::app;", 0);
}
