//! Copies of the built page as bad days would deliver it.
//!
//! None of them changes a script, so the page's own policy, which names the scripts by their hash,
//! stays in force in every copy.

use crate::failure::{Failure, Outcome};

/// What a browser gets to see of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Everything, as built.
    AsBuilt,
    /// The page without its app script: what there is before any script has run.
    WithoutTheApp,
    /// The policy no longer allows WebAssembly, so the app script runs and then fails.
    RefusingWasm,
    /// The connection broke in the middle of the app script.
    CutShort,
    /// All but the app script arrives; the rest when the test lets it.
    HeldBack,
}

impl Copy {
    /// Its address on the site.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::AsBuilt => "/",
            Self::WithoutTheApp => "/without-the-app",
            Self::RefusingWasm => "/refusing-wasm",
            Self::CutShort => "/cut-short",
            Self::HeldBack => "/held-back",
        }
    }
}

/// The page in two parts: up to the app script, and from there on.
///
/// # Errors
/// When the page has no script.
pub fn before_and_from_the_app(page: &str) -> Outcome<(&str, &str)> {
    page.rfind("<script")
        .and_then(|at| page.split_at_checked(at))
        .ok_or_else(|| Failure::new("the built page has no script in it"))
}

/// The page without its app script.
///
/// # Errors
/// When the page has no script.
pub fn without_the_app(page: &str) -> Outcome<String> {
    let (before, from) = before_and_from_the_app(page)?;
    let after = from
        .split_once("</script>")
        .map(|(_script, after)| after)
        .ok_or_else(|| Failure::new("the app script of the built page has no end"))?;
    Ok(format!("{before}{after}"))
}

/// The page with WebAssembly taken out of its policy.
///
/// # Errors
/// When the policy does not allow WebAssembly in the first place.
pub fn refusing_wasm(page: &str) -> Outcome<String> {
    let refused = page.replacen("'wasm-unsafe-eval'", "", 1);
    if refused == page {
        return Err(Failure::new("the policy of the built page does not name 'wasm-unsafe-eval'"));
    }
    Ok(refused)
}

/// The page up to the middle of its app script.
///
/// # Errors
/// When the page has no script.
pub fn cut_short(page: &str) -> Outcome<String> {
    let (before, from) = before_and_from_the_app(page)?;
    let half: String = from.chars().take(from.chars().count() / 2).collect();
    Ok(format!("{before}{half}"))
}

/// A page that shows another one in a frame: as narrow as a phone, or with fewer rights.
#[must_use]
pub fn framing(path: &str, width: u32, height: u32, sandbox: Option<&str>) -> String {
    let sandbox = sandbox.map_or_else(String::new, |rights| format!(" sandbox=\"{rights}\""));
    format!(
        "<!doctype html><html lang=en><title>Frame</title><link rel=icon href=\"data:,\">\
         <style>body{{margin:0}}iframe{{border:0;display:block}}</style>\
         <iframe title=page width={width} height={height}{sandbox} src=\"{path}\"></iframe>"
    )
}

/// A page with nothing on it, of the same origin.
pub const BLANK: &str =
    "<!doctype html><html lang=en><title>Blank</title><link rel=icon href=\"data:,\"><p>Blank";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PAGE: &str = "<meta content=\"script-src 'wasm-unsafe-eval'\"><script>a</script>\
                        <button>Stop</button><script>app</script></body>";

    #[test]
    fn only_the_app_script_is_taken_away() {
        let page = without_the_app(PAGE).unwrap();
        assert!(page.contains("<script>a</script>") && page.contains("Stop") && !page.contains("app"));
    }

    #[test]
    fn a_cut_page_ends_inside_the_script() {
        let page = cut_short(PAGE).unwrap();
        assert!(page.contains("Stop") && !page.ends_with("</script></body>"));
        assert!(page.matches("</script>").count() == 1);
    }

    #[test]
    fn a_policy_without_wasm_is_asked_for_only_where_there_was_one() {
        assert!(!refusing_wasm(PAGE).unwrap().contains("wasm"));
        assert!(refusing_wasm("<script></script>").is_err());
    }
}
