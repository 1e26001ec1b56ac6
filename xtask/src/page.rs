//! One file out: `dist/say-when.html`, with styles, script and wasm inside; and beside it what web
//! servers should be told about it.
//!
//! The template asks for five things: `{{policy}}`, `{{styles}}`, `{{head_script}}`, `{{shell}}`
//! (the words that are there before the app) and `{{app_script}}`. The policy is made last, from the page as it then is.

mod elements;
mod policy;
mod script;
mod sizes;
mod styles;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Explain, Failure, Outcome};
use crate::hosting;
use crate::wasm;
use crate::workspace;

/// Builds the page and says how large it is; an error if it is too large.
pub(crate) fn build() -> Outcome<PathBuf> {
    let (path, page) = write()?;
    sizes::report(&path, page.as_bytes())?;
    Ok(path)
}

/// Builds the page and no more: whoever only wants to see it need not wait for its sizes.
pub(crate) fn write() -> Outcome<(PathBuf, String)> {
    let app = wasm::build()?;
    let root = workspace::root();
    let page = assemble(&Parts {
        template: &read(&root.join("index.html"))?,
        styles: &styles::resolve(&root.join("styles/index.css"))?,
        shell: &read(&root.join("src/content/en/shell.html"))?,
        head: &head_scripts(&root)?,
        app: &script::packed(&app, &read(&root.join("shell/boot.js"))?)?,
    })?;
    let path = workspace::page();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).explain(|| format!("{} could not be made", folder.display()))?;
    }
    fs::write(&path, &page).explain(|| format!("{} could not be written", path.display()))?;
    hosting::write(&page, &workspace::hosting())?;
    Ok((path, page))
}

/// What runs before the first paint: the ways out are taken away, then the look, Stop, the cover and the focus.
fn head_scripts(root: &Path) -> Outcome<String> {
    let shell = |name: &str| read(&root.join("shell").join(name));
    script::first(
        &shell("lockdown.js")?,
        &[shell("head.js")?, shell("stop.js")?, shell("cover.js")?, shell("focus.js")?].concat(),
    )
}

struct Parts<'a> {
    template: &'a str,
    styles: &'a str,
    shell: &'a str,
    head: &'a str,
    app: &'a str,
}

fn assemble(parts: &Parts) -> Outcome<String> {
    let page = elements::without_comments(parts.template);
    let page = fill(&page, "{{styles}}", parts.styles)?;
    let page = fill(&page, "{{head_script}}", parts.head)?;
    let page = fill(&page, "{{shell}}", parts.shell)?;
    let page = fill(&page, "{{app_script}}", parts.app)?;
    let policy = policy::of(&page)?;
    fill(&page, "{{policy}}", &policy)
}

/// Puts `text` where `place` stands, which must be exactly once.
fn fill(page: &str, place: &str, text: &str) -> Outcome<String> {
    match page.split_once(place) {
        Some((before, after)) if !after.contains(place) => Ok([before, text, after].concat()),
        _ => Err(Failure::new(format!("index.html must hold {place} exactly once; put it there."))),
    }
}

/// A text file with Unix line ends, because that is what a browser hashes.
fn read(path: &Path) -> Outcome<String> {
    let text = fs::read_to_string(path)
        .explain(|| format!("{} could not be read; restore it with git", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEMPLATE: &str = "<!doctype html>
<!-- A note for the reader of the template. -->
<meta http-equiv=\"Content-Security-Policy\" content=\"{{policy}}\">
<style>{{styles}}</style><script>{{head_script}}</script>
{{shell}}<script>{{app_script}}</script>
";

    fn parts(template: &str) -> Parts<'_> {
        Parts { template, styles: "p{}", shell: "<p>Hello</p>", head: "1;", app: "2;" }
    }

    #[test]
    fn everything_lands_in_its_place() {
        let page = assemble(&parts(TEMPLATE)).unwrap();
        assert!(page.contains("<style>p{}</style><script>1;</script>"));
        assert!(page.contains("<script>2;</script>"));
        assert!(!page.contains("{{") && !page.contains("<!--"));
    }

    #[test]
    fn a_missing_or_double_place_is_refused() {
        let missing = assemble(&parts("<p>nothing to fill</p>")).unwrap_err().to_string();
        assert!(missing.contains("{{styles}}"), "{missing}");
        assert!(fill("a {{x}} b {{x}}", "{{x}}", "y").is_err());
    }

    #[test]
    fn what_looks_like_a_place_inside_the_app_is_left_alone() {
        let page = assemble(&Parts { app: "\"{{ {{styles}}\"", ..parts(TEMPLATE) }).unwrap();
        assert!(page.contains("\"{{ {{styles}}\""));
    }
}
