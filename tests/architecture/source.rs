//! Sources, read as text: code, words and comments told apart.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file.
pub struct Source {
    /// Its path from the root of the project, with `/` between the parts.
    pub path: String,
    /// As it stands in the file.
    pub text: String,
    /// The same, with comments and what is inside string literals blanked out:
    /// every line and column stays where it was.
    pub code: String,
    /// The same, with comments blanked out and string literals left in.
    pub without_comments: String,
    /// The string literals, each with the place of its first character.
    pub literals: Vec<Literal>,
}

/// A string literal.
pub struct Literal {
    /// The index of its first byte in the text.
    pub at: usize,
    /// What is between the quotes, as it stands there.
    pub words: String,
}

impl Source {
    /// A Rust source that is nowhere on the disk.
    pub fn rust(path: &str, text: &str) -> Self {
        let mut source = Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code: String::new(),
            without_comments: String::new(),
            literals: Vec::new(),
        };
        source.tell_apart();
        source
    }

    /// The layer, or nothing for what stands above the layers.
    pub fn layer(&self) -> Option<&str> {
        let (layer, rest) = self.path.strip_prefix("src/")?.split_once('/')?;
        (!rest.is_empty()).then_some(layer)
    }

    /// A breach at a place in the text.
    pub fn breach(&self, at: usize, says: &str) -> String {
        let line = self.text[..at].split('\n').count();
        format!("{}:{line}: {says}", self.path)
    }

    /// Where these words stand in the code, whole: not as part of a longer name.
    pub fn words_in_code(&self, words: &str) -> Vec<usize> {
        whole_words(&self.code, words)
    }

    fn tell_apart(&mut self) {
        let bytes = self.text.as_bytes();
        let mut code = bytes.to_vec();
        let mut without_comments = bytes.to_vec();
        let mut at = 0;
        while at < bytes.len() {
            let rest = &self.text[at..];
            let is_in_name = at > 0 && is_in_name(bytes[at - 1]);
            let end = if rest.starts_with("//") {
                let end = at + rest.find('\n').unwrap_or(rest.len());
                blank(&mut code[at..end]);
                blank(&mut without_comments[at..end]);
                end
            } else if rest.starts_with("/*") {
                let end = at + length_of_comment(rest);
                blank(&mut code[at..end]);
                blank(&mut without_comments[at..end]);
                end
            } else if let Some((open, close)) = quotes(rest).filter(|_| !is_in_name) {
                let start = at + open;
                let words = length_of_string(&self.text[start..], &close);
                self.literals
                    .push(Literal { at: start, words: self.text[start..start + words].to_owned() });
                blank(&mut code[start..start + words]);
                start + words + close.len()
            } else if rest.starts_with('\'') {
                let length = length_of_character(rest);
                if length > 1 {
                    blank(&mut code[at + 1..at + length - 1]);
                }
                at + length
            } else {
                at + rest.chars().next().map_or(1, char::len_utf8)
            };
            at = end.min(bytes.len());
        }
        self.code = String::from_utf8_lossy(&code).into_owned();
        self.without_comments = String::from_utf8_lossy(&without_comments).into_owned();
    }
}

const fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Where these words stand in a text, not as part of a longer name.
pub fn whole_words(text: &str, words: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let opens_name = words.as_bytes().first().copied().is_some_and(is_in_name);
    let ends_name = words.as_bytes().last().copied().is_some_and(is_in_name);
    text.match_indices(words)
        .map(|(at, _)| at)
        .filter(|at| !opens_name || *at == 0 || !is_in_name(bytes[at - 1]))
        .filter(|at| !ends_name || !bytes.get(at + words.len()).copied().is_some_and(is_in_name))
        .collect()
}

fn blank(bytes: &mut [u8]) {
    for byte in bytes.iter_mut().filter(|byte| **byte != b'\n') {
        *byte = b' ';
    }
}

/// The length of an opening quote, and what closes it.
fn quotes(rest: &str) -> Option<(usize, String)> {
    let raw = rest.trim_start_matches('b');
    if rest.len() - raw.len() > 1 {
        return None;
    }
    let prefix = rest.len() - raw.len();
    if raw.starts_with('"') {
        return Some((prefix + 1, "\"".to_owned()));
    }
    let hashes = raw.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    hashes[count..]
        .starts_with('"')
        .then(|| (prefix + count + 2, format!("\"{}", "#".repeat(count))))
}

fn length_of_string(rest: &str, close: &str) -> usize {
    if close.len() > 1 {
        return rest.find(close).unwrap_or(rest.len());
    }
    let mut is_escaped = false;
    for (at, c) in rest.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    rest.len()
}

fn length_of_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of a character literal; 1 for the quote of a lifetime.
fn length_of_character(rest: &str) -> usize {
    let mut inside = rest.char_indices().skip(1);
    match inside.next() {
        Some((_, '\\')) => {
            rest[2..].char_indices().skip(1).find(|(_, c)| *c == '\'').map_or(1, |(at, _)| at + 3)
        }
        Some((_, c)) if c != '\'' && rest[1 + c.len_utf8()..].starts_with('\'') => c.len_utf8() + 2,
        _ => 1,
    }
}

/// The root of the project, from whichever of its packages this is read.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_root = |folder: &&Path| folder.join("Cargo.lock").is_file();
    package.ancestors().find(is_root).unwrap_or(package).to_owned()
}

/// Every file under a folder with one of these endings, in order of its path.
pub fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(folder), endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, endings, found);
        } else if endings.iter().any(|ending| path.extension().is_some_and(|it| it == *ending)) {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            // A file that is being moved while it is read is read next time.
            if let Ok(text) = fs::read_to_string(&path) {
                found.push((name, text));
            }
        }
    }
}

/// The Rust sources of the app.
pub fn sources() -> Vec<Source> {
    let found = files("src", &["rs"]);
    assert!(found.len() > 20, "only {} sources were found", found.len());
    found.iter().map(|(path, text)| Source::rust(path, text)).collect()
}

/// Fails with every breach there is.
pub fn assert_none(breaches: &[String]) {
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}

#[test]
fn comments_words_and_code_are_told_apart() {
    let text = "let a = \"// b\"; // c \"d\"\nlet e = r#\"f\"g\"#; /* h /* i */ j */ let k = '\"'; fn l<'m>() {}";
    let source = Source::rust("src/ui/x.rs", text);
    let words: Vec<_> = source.literals.iter().map(|literal| literal.words.as_str()).collect();
    assert_eq!(words, ["// b", "f\"g"]);
    for gone in ["b", "c", "d", "f", "g", "h", "i", "j"] {
        assert!(whole_words(&source.code, gone).is_empty(), "{gone} in {}", source.code);
    }
    for left in ["a", "e", "k", "l", "m"] {
        assert_eq!(whole_words(&source.code, left).len(), 1, "{left} in {}", source.code);
    }
    assert_eq!(source.code.len(), text.len());
    assert!(source.without_comments.contains("// b") && !source.without_comments.contains("// c"));
}

#[test]
fn escapes_and_letters_beyond_ascii_do_not_lead_astray() {
    let source = Source::rust(
        "src/ui/x.rs",
        r#"let a = "é \" b"; let c = '\''; let d = '\u{301}'; let e = "f";"#,
    );
    let words: Vec<_> = source.literals.iter().map(|literal| literal.words.as_str()).collect();
    assert_eq!(words, ["é \\\" b", "f"]);
    assert_eq!(whole_words(&source.code, "e").len(), 1);
}

#[test]
fn a_breach_names_its_line() {
    let source = Source::rust("src/ui/x.rs", "a\nb\nc");
    assert_eq!(source.breach(4, "no."), "src/ui/x.rs:3: no.");
}
