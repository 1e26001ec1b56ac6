//! Every sentence comes from `content`: the screens hold none of their own.

use crate::source::{Literal, Source, assert_none, sources};

/// Attributes whose value a person reads or hears.
const READ_BY_A_PERSON: [&str; 12] = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
    "label",
    "hint",
    "text",
    "legend",
    "detail",
];

/// Whether a literal holds two words or more, and so may be a sentence.
fn has_words(words: &str) -> bool {
    words
        .split_whitespace()
        .map(|word| {
            word.split(|c: char| !c.is_alphabetic()).any(|letters| letters.chars().count() >= 2)
        })
        .collect::<Vec<_>>()
        .windows(2)
        .any(|pair| pair[0] && pair[1])
}

/// Whether a literal is a list of class names, where class names are due.
fn is_class(source: &Source, literal: &Literal) -> bool {
    let looks_like_one = literal.words.split_whitespace().all(|word| {
        word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_{}".contains(c))
    });
    let before = &source.text[..literal.at];
    let statement = before.rfind([';', '>']).map_or(0, |at| at + 1);
    looks_like_one && before[statement..].contains("class")
}

/// What stands before a literal, up to its quote, without spaces.
fn before<'a>(source: &'a Source, literal: &Literal) -> &'a str {
    source.code[..literal.at].trim_end_matches('"').trim_end()
}

/// Whether a literal is text between tags: `{ "…" }`, or what `>` opens.
fn is_text(source: &Source, literal: &Literal) -> bool {
    let after = source.code[literal.at + literal.words.len() + 1..].trim_start();
    let before = before(source, literal);
    let is_child = before.ends_with('{') && after.starts_with('}') && !before.ends_with("={");
    // `=> "…"` and `-> "…"` are Rust.
    let follows_tag = before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->");
    let is_markup = follows_tag && after.starts_with('<');
    let opened_by = before.strip_suffix('{').unwrap_or(before).trim_end();
    (is_child && opened_by.ends_with('>') && !opened_by.ends_with("=>")) || is_markup
}

/// Whether a literal is what such an attribute says.
fn is_read_by_a_person(source: &Source, literal: &Literal) -> bool {
    let before = before(source, literal);
    let before = before.strip_suffix('{').unwrap_or(before).trim_end();
    READ_BY_A_PERSON.iter().any(|name| {
        before.strip_suffix('=').and_then(|it| it.trim_end().strip_suffix(name)).is_some_and(
            |rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_'),
        )
    })
}

fn breaches(source: &Source) -> Vec<String> {
    if source.layer() != Some("ui") {
        return Vec::new();
    }
    source
        .literals
        .iter()
        .filter(|literal| literal.words.chars().any(char::is_alphabetic))
        .filter(|literal| {
            (has_words(&literal.words) && !is_class(source, literal))
                || is_text(source, literal)
                || is_read_by_a_person(source, literal)
        })
        .map(|literal| {
            source.breach(literal.at, &format!("“{}” belongs in content.", literal.words))
        })
        .collect()
}

#[test]
fn every_sentence_comes_from_content() {
    assert_none(&sources().iter().flat_map(breaches).collect::<Vec<_>>());
}

fn check(text: &str, count: usize) {
    let found = breaches(&Source::rust("src/ui/screens/x.rs", text));
    assert_eq!(found.len(), count, "{text}: {found:?}");
}

#[test]
fn it_bites() {
    check("html! { <p>{ \"Shall we go on?\" }</p> }", 1);
    check("html! { <p>{ \"Stop\" }</p> }", 1);
    check("html! { <p>\n    { \"stop\" }\n</p> }", 1);
    check("html! { <button aria-label=\"Stop\" /> }", 1);
    check("html! { <button title={\"Stop\"} /> }", 1);
    check("html! { <Press label=\"Stop\" /> }", 1);
    check("let says = \"say when\";", 1);
    check("format!(\"You have {n} left\")", 1);
    check("html! { <p class=\"x\">{ \"small words\" }</p> }", 1);
    check("let label = if x { \"all lower\" } else { y };", 1);
}

#[test]
fn it_lets_pass_what_is_no_sentence() {
    check("html! { <p class=\"text-field__input text-field__input--long\" /> }", 0);
    check("html! { <p class={format!(\"home__signal home__signal--{name}\")} /> }", 0);
    check("let class = classes!(\"press\", \"press press--lead\");", 0);
    check("html! { <path d=\"M 4 4 L 20 20 Z\" /> }", 0);
    check("let kind = match x { A => \"quiet\", _ => { \"lead\" } };", 0);
    check("html! { <p role=\"status\">{ words::SAVED }</p> }", 0);
    check("// A sentence in a comment.\nlet x = \"keydown\";", 0);
    check("html! { <p aria-live=\"polite\">{ \"\u{b7}\" }</p> }", 0);
}
