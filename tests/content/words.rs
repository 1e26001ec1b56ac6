//! Every piece of text that a person can read, and where it stands.

use std::fs;

use crate::source::{Literal, Source, files, root};

/// A piece of text, whole.
#[derive(Debug)]
pub struct Piece {
    pub path: String,
    pub words: String,
}

/// Attributes whose value a person reads or hears.
const READ_BY_A_PERSON: [&str; 4] = ["aria-label", "title", "alt", "placeholder"];

/// Every piece of text in the content, and in the static page.
pub fn pieces() -> Vec<Piece> {
    let mut pieces = Vec::new();
    // The words for a lock are a list, and drawn by chance.
    let is_list = |path: &str| path.ends_with("/word_list.rs");
    for (path, text) in files("src/content", &["rs"]).into_iter().filter(|it| !is_list(&it.0)) {
        let source = Source::rust(&path, &text);
        for literal in source.literals.iter().filter(|literal| !is_name(&source, literal)) {
            let words = literal.words.replace("\\n", " ").replace("\\\"", "\"");
            pieces.push(Piece { path: path.clone(), words });
        }
    }
    let mut pages = files("src/content", &["html"]);
    pages.push(("index.html".to_owned(), fs::read_to_string(root().join("index.html")).unwrap()));
    for (path, text) in pages {
        pieces.extend(texts(&text).into_iter().map(|words| Piece { path: path.clone(), words }));
    }
    assert!(pieces.len() > 100, "only {} pieces of text were found", pieces.len());
    pieces
}

/// Fields of the content that name something in the code, and that no person reads.
const NAMES: [&str; 2] = ["id:", "deck:"];

fn is_name(source: &Source, literal: &Literal) -> bool {
    let before = source.code[..literal.at].trim_end_matches('"').trim_end();
    NAMES.iter().any(|name| before.ends_with(name))
}

/// The texts of a page, one for each element, and what its attributes say.
pub fn texts(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = without(
        without(without(page, "<!--", "-->"), "<script", "</script>"),
        "<style",
        "</style>",
    );
    while let Some(start) = rest.find('<') {
        found.push(rest[..start].to_owned());
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end + 1);
        found.extend(attributes(&rest[start..end]));
        rest.drain(..end);
    }
    found.push(rest);
    let found = found.into_iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    found.filter(|text| !text.is_empty()).collect()
}

fn attributes(tag: &str) -> Vec<String> {
    let mut found = Vec::new();
    for name in READ_BY_A_PERSON {
        let opening = format!(" {name}=\"");
        if let Some((_, rest)) = tag.split_once(&opening) {
            found.extend(rest.split_once('"').map(|(value, _)| value.to_owned()));
        }
    }
    found
}

fn without(page: impl Into<String>, open: &str, close: &str) -> String {
    let mut rest: String = page.into();
    while let Some(start) = rest.find(open) {
        let end = rest[start..].find(close).map_or(rest.len(), |end| start + end + close.len());
        rest.replace_range(start..end, "");
    }
    rest
}

/// The words of a text, in small letters, without what stands around them.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || c == '-' || c == '/')
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        sentences.last_mut().unwrap().push(c);
        let ends = matches!(c, '.' | '?' | '!' | ':' | ';');
        if ends && characters.peek().is_none_or(|next| next.is_whitespace()) {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !words(sentence).is_empty());
    sentences
}

#[test]
fn a_page_is_read_as_a_person_reads_it() {
    let page = "<p class=\"a\">One <b>two</b></p><!-- no --><script>no</script>\n<i aria-label=\"three\" /> four";
    assert_eq!(texts(page), ["One", "two", "three", "four"]);
}

#[test]
fn sentences_end_where_they_end() {
    assert_eq!(sentences("How are you two, right now? Slow down. At 9.30").len(), 3);
    assert_eq!(words("Don't keep this-one (yet)."), ["don't", "keep", "this", "one", "yet"]);
}

#[test]
fn a_name_in_the_code_is_not_read() {
    let source = Source::rust("x.rs", "Card { id: \"a-b\", says: \"c\", deck:\n \"d\" }");
    let read: Vec<_> =
        source.literals.iter().filter(|it| !is_name(&source, it)).map(|it| &it.words).collect();
    assert_eq!(read, ["c"]);
}
