//! One component takes words, and one a file. Whatever a person types anywhere else could reach
//! a disk by the browser's own ways: form history, spelling, session restore.

use std::fs;

use crate::source::{Source, assert_none, files, root, sources};

const TEXT_FIELD: &str = "src/ui/components/text_field.rs";
/// The one field that takes a file: a backup that is read back in. It takes no words.
const FILE_FIELD: &str = "src/ui/components/file_field.rs";

/// The attributes that keep what is typed out of the browser's own stores.
const DISCREET: [&str; 4] =
    ["autocomplete=\"off\"", "spellcheck=\"false\"", "autocorrect=\"off\"", "translate=\"no\""];

/// The tags that take something in, from their `<` to their `>`.
fn fields(markup: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for opening in ["<input", "<textarea", "<select", "contenteditable"] {
        for (at, _) in markup.match_indices(opening) {
            let end = markup[at..].find("/>").or_else(|| markup[at..].find('>'));
            found.push((at, &markup[at..at + end.unwrap_or(markup.len() - at)]));
        }
    }
    found
}

fn is_a_choice(tag: &str) -> bool {
    tag.starts_with("<input")
        && ["radio", "checkbox"].iter().any(|it| tag.contains(&format!("type=\"{it}\"")))
}

fn breaches(source: &Source) -> Vec<String> {
    fields(&source.without_comments)
        .into_iter()
        .filter(|(_, tag)| !is_a_choice(tag))
        .filter_map(|(at, tag)| {
            let missing: Vec<_> = DISCREET.iter().filter(|it| !tag.contains(**it)).collect();
            let is_a_file = tag.starts_with("<input") && tag.contains("type=\"file\"");
            if source.path == FILE_FIELD && !is_a_file {
                Some(source.breach(at, "the file field takes a file, and nothing else."))
            } else if source.path != TEXT_FIELD && source.path != FILE_FIELD {
                Some(source.breach(at, "only the text field component takes words."))
            } else if missing.is_empty() {
                None
            } else {
                Some(source.breach(at, &format!("a field without {missing:?}.")))
            }
        })
        .collect()
}

#[test]
fn only_the_text_field_takes_words() {
    assert_none(&sources().iter().flat_map(breaches).collect::<Vec<_>>());
}

#[test]
fn the_text_field_is_there_and_one_that_takes_a_file() {
    let all = sources();
    let count = |path: &str| {
        let own = all.iter().find(|source| source.path == path).unwrap();
        fields(&own.without_comments).len()
    };
    assert!(count(TEXT_FIELD) > 0);
    assert_eq!(count(FILE_FIELD), 1);
}

/// The cover has a note that looks like one; what is typed there is as little
/// to be found as anywhere, and has an end as everywhere.
#[test]
fn the_static_page_takes_no_words_that_a_browser_may_keep() {
    let mut pages = files("src/content", &["html"]);
    pages.push(("index.html".to_owned(), fs::read_to_string(root().join("index.html")).unwrap()));
    for (path, text) in pages {
        let is_discreet =
            |tag: &str| DISCREET.iter().chain(&["maxlength=\""]).all(|it| tag.contains(it));
        let taking: Vec<_> = fields(&text)
            .into_iter()
            .filter(|(_, tag)| !is_a_choice(tag) && !is_discreet(tag))
            .collect();
        assert!(taking.is_empty(), "{path}: {taking:?}");
    }
}

fn check(path: &str, markup: &str, count: usize) {
    let found = breaches(&Source::rust(path, &format!("fn f() {{ html! {{ {markup} }} }}")));
    assert_eq!(found.len(), count, "{markup}: {found:?}");
}

#[test]
fn it_bites() {
    check("src/ui/screens/x.rs", "<input type=\"text\" />", 1);
    check("src/ui/screens/x.rs", "<input value={x} />", 1);
    check("src/ui/screens/x.rs", "<textarea />", 1);
    check("src/ui/screens/x.rs", "<p contenteditable=\"true\">{ x }</p>", 1);
    check("src/ui/screens/x.rs", "<select onchange={x}></select>", 1);
    check("src/ui/screens/x.rs", "<input type=\"date\" />", 1);
    check(TEXT_FIELD, "<input type=\"text\" autocomplete=\"off\" />", 1);
    check("src/ui/screens/x.rs", "<input type=\"file\" />", 1);
    check(FILE_FIELD, "<input type=\"file\" />", 1);
    let discreet = DISCREET.join(" ");
    check(FILE_FIELD, &format!("<input type=\"text\" {discreet} />"), 1);
}

#[test]
fn it_lets_pass_what_may_be() {
    check("src/ui/components/choices.rs", "<input type=\"radio\" {name} />", 0);
    check("src/ui/components/tick.rs", "<input class=\"x\" type=\"checkbox\" />", 0);
    check("src/ui/screens/x.rs", "/* <input> */ <p>{ x }</p>", 0);
    let discreet = DISCREET.join(" ");
    check(TEXT_FIELD, &format!("<input type=\"text\" {discreet} /> <textarea {discreet} />"), 0);
    check(FILE_FIELD, &format!("<input type=\"file\" {discreet} />"), 0);
}
