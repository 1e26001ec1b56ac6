//! One style sheet out of many: every `@import` replaced by what it names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Explain, Failure, Outcome};

/// The whole style sheet that begins with `index`, imports and all.
pub(super) fn resolve(index: &Path) -> Outcome<String> {
    let styles = include(index, &mut Vec::new())?;
    check(&styles)?;
    Ok(styles)
}

/// `open` holds the files being read, outermost first, so that a circle is noticed.
fn include(path: &Path, open: &mut Vec<PathBuf>) -> Outcome<String> {
    if open.iter().any(|each| each == path) {
        return Err(Failure::new(format!(
            "{} imports itself in a circle; take one of the imports out.",
            path.display()
        )));
    }
    let text = fs::read_to_string(path).explain(|| {
        format!("{} could not be read; check the @import that names it", path.display())
    })?;
    open.push(path.to_owned());
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    let mut sheet = String::new();
    for line in plain(&text).lines() {
        let Some(rule) = line.strip_prefix("@import") else {
            sheet.push_str(line);
            sheet.push('\n');
            continue;
        };
        let import = Import::parse(rule).ok_or_else(|| {
            Failure::new(format!(
                "{} has an @import that the build cannot resolve (`{line}`); write it as `@import \"x.css\" layer(name);` on a line of its own.",
                path.display()
            ))
        })?;
        let inner = include(&folder.join(import.file), open)?;
        match import.layer {
            Some(layer) => sheet.extend(["@layer ", layer, " {\n", &inner, "}\n"]),
            None => sheet.push_str(&inner),
        }
    }
    open.pop();
    Ok(sheet)
}

struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
}

impl<'a> Import<'a> {
    /// Reads what follows `@import`: a local file, and perhaps a layer.
    fn parse(rule: &'a str) -> Option<Self> {
        let rule = rule.trim().strip_suffix(';')?.trim_end();
        let (file, rest) = rule.strip_prefix('"')?.split_once('"')?;
        if file.contains("//") || file.starts_with('/') {
            return None;
        }
        let rest = rest.trim();
        if rest.is_empty() {
            return Some(Self { file, layer: None });
        }
        let layer = rest.strip_prefix("layer(")?.strip_suffix(')')?;
        Some(Self { file, layer: Some(layer) })
    }
}

/// CSS without comments, indentation and empty lines. Text in quotes is kept to the letter.
fn plain(css: &str) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, here) = rest.split_at(at);
        kept.push_str(before);
        let length = if here.starts_with("/*") {
            let length = here.find("*/").map_or(here.len(), |end| end + 2);
            rest = here.get(length..).unwrap_or_default();
            continue;
        } else if here.starts_with('/') {
            1
        } else {
            quoted(here)
        };
        let (text, after) = here.split_at(length);
        kept.push_str(text);
        rest = after;
    }
    kept.push_str(rest);
    kept.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .flat_map(|line| [line, "\n"])
        .collect()
}

/// The length of the quoted text that `text` begins with, quotes included.
fn quoted(text: &str) -> usize {
    let mut letters = text.char_indices();
    let Some((_, quote)) = letters.next() else {
        return 0;
    };
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else if letter == quote {
            return at + letter.len_utf8();
        }
    }
    text.len()
}

/// Refuses what would break the page, or what its policy would block without a word.
fn check(styles: &str) -> Outcome {
    if styles.contains("</style") || styles.contains("<!--") {
        return Err(Failure::new(
            "The styles hold HTML, which would end them early; take it out of styles/.",
        ));
    }
    for (_, target) in
        styles.match_indices("url(").map(|(at, found)| styles.split_at(at + found.len()))
    {
        let target = target.trim_start_matches(['"', '\'']);
        if !target.starts_with("data:") && !target.starts_with('#') {
            return Err(Failure::new(
                "The styles load a file with url(), which the page's policy refuses; write it as a data: address.",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A folder of its own for each test, gone when the test ends.
    struct Folder(PathBuf);

    impl Folder {
        fn with(name: &str, files: &[(&str, &str)]) -> Self {
            let folder =
                std::env::temp_dir().join(format!("say-when-styles-{name}-{}", std::process::id()));
            for (file, text) in files {
                let path = folder.join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Self(folder)
        }

        fn resolve(&self) -> Outcome<String> {
            resolve(&self.0.join("index.css"))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn imports_become_layers_at_any_depth() {
        let folder = Folder::with(
            "depth",
            &[
                (
                    "index.css",
                    "@layer base, parts;\n@import \"base.css\" layer(base);\n@import \"parts/all.css\" layer(parts);\n",
                ),
                ("base.css", "/* note */\np { margin: 0; }\n"),
                ("parts/all.css", "@import \"button.css\";\n"),
                ("parts/button.css", "button {\n  color: red;\n}\n"),
            ],
        );
        let expected = "@layer base, parts;\n@layer base {\np { margin: 0; }\n}\n@layer parts {\nbutton {\ncolor: red;\n}\n}\n";
        assert_eq!(folder.resolve().unwrap(), expected);
    }

    #[test]
    fn a_circle_is_refused() {
        let folder = Folder::with(
            "circle",
            &[("index.css", "@import \"a.css\";"), ("a.css", "@import \"index.css\";")],
        );
        assert!(folder.resolve().unwrap_err().to_string().contains("circle"));
    }

    #[test]
    fn a_remote_or_odd_import_is_refused() {
        for rule in [
            "\"https://example.org/x.css\"",
            "\"//example.org/x.css\"",
            "url(x.css)",
            "\"x.css\" screen",
        ] {
            let folder = Folder::with("odd", &[("index.css", &format!("@import {rule};"))]);
            assert!(folder.resolve().is_err(), "{rule}");
        }
    }

    #[test]
    fn a_file_that_the_policy_would_block_is_refused() {
        assert!(check("p { background: url(x.png) }").is_err());
        assert!(check("p { background: url(\"data:image/svg+xml,x\") }").is_ok());
    }

    #[test]
    fn comments_go_and_quoted_text_stays() {
        let css = "a::before { content: \"/* kept */ \\\" '\"; } /* gone */\n\n  b { c: d/2 }\n";
        assert_eq!(plain(css), "a::before { content: \"/* kept */ \\\" '\"; }\nb { c: d/2 }\n");
    }
}
