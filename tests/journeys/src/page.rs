//! Copies of the built page as bad days would deliver it.
//!
//! None of them changes a script, so the page's own policy, which names the scripts by their hash,
//! stays in force in every copy.

use axum::body::Bytes;

use crate::failure::{Failure, Outcome};

/// What a browser gets to see of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Everything, as built.
    AsBuilt,
    /// The page without its app script: what there is before any script has run.
    WithoutTheApp,
    /// The policy no longer allows `WebAssembly`, so the app script runs and then fails.
    RefusingWasm,
    /// The connection broke in the middle of the app script.
    CutShort,
    /// All but the app script arrives; the rest when the test lets it.
    HeldBack,
}

impl Copy {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::AsBuilt, Self::WithoutTheApp, Self::RefusingWasm, Self::CutShort, Self::HeldBack];

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

/// The built page, and its copies made once for all sites that show them.
#[derive(Clone, Debug)]
pub struct Page {
    as_built: Bytes,
    without_the_app: Bytes,
    refusing_wasm: Bytes,
    cut_short: Bytes,
    before_the_app: Bytes,
    from_the_app: Bytes,
}

impl Page {
    /// Makes the copies.
    ///
    /// # Errors
    /// When the page does not have the parts that the copies leave out.
    pub fn new(page: &str) -> Outcome<Self> {
        let at = page
            .rfind("<script")
            .ok_or_else(|| Failure::new("the built page has no script in it"))?;
        let (before, from) = page.split_at(at);
        let (_script, after) = from
            .split_once("</script>")
            .ok_or_else(|| Failure::new("the app script of the built page has no end"))?;
        let refusing = page.replacen("'wasm-unsafe-eval'", "", 1);
        if refusing == page {
            return Err(Failure::new(
                "the policy of the built page does not name 'wasm-unsafe-eval'",
            ));
        }
        let half: String = from.chars().take(from.chars().count() / 2).collect();
        Ok(Self {
            as_built: Bytes::from(page.to_owned()),
            without_the_app: Bytes::from(format!("{before}{after}")),
            refusing_wasm: Bytes::from(refusing),
            cut_short: Bytes::from(format!("{before}{half}")),
            before_the_app: Bytes::from(before.to_owned()),
            from_the_app: Bytes::from(from.to_owned()),
        })
    }

    /// What a copy sends at once, and what it holds back.
    #[must_use]
    pub fn sends(&self, copy: Copy) -> (Bytes, Option<Bytes>) {
        match copy {
            Copy::AsBuilt => (self.as_built.clone(), None),
            Copy::WithoutTheApp => (self.without_the_app.clone(), None),
            Copy::RefusingWasm => (self.refusing_wasm.clone(), None),
            Copy::CutShort => (self.cut_short.clone(), None),
            Copy::HeldBack => (self.before_the_app.clone(), Some(self.from_the_app.clone())),
        }
    }
}

/// A page without its scripts and styles.
#[must_use]
pub fn plain(page: &str) -> String {
    ["script", "style"].into_iter().fold(page.to_owned(), |page, tag| {
        let (begin, end) = (format!("<{tag}"), format!("</{tag}>"));
        let mut pieces = page.split(&begin);
        let mut plain = pieces.next().unwrap_or_default().to_owned();
        plain.extend(
            pieces.filter_map(|piece| piece.split_once(&end)).map(|(_within, after)| after),
        );
        plain
    })
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

    fn text(copy: Copy) -> String {
        let (sent, _held) = Page::new(PAGE).unwrap().sends(copy);
        String::from_utf8(sent.to_vec()).unwrap()
    }

    #[test]
    fn only_the_app_script_is_taken_away() {
        let page = text(Copy::WithoutTheApp);
        assert!(
            page.contains("<script>a</script>") && page.contains("Stop") && !page.contains("app")
        );
    }

    #[test]
    fn a_plain_page_has_no_scripts_and_styles() {
        assert_eq!(plain("a<script>b</script>c<style>d</style>e<script x>f</script>"), "ace");
    }

    #[test]
    fn a_cut_page_ends_inside_the_script() {
        let page = text(Copy::CutShort);
        assert!(page.contains("Stop") && page.matches("</script>").count() == 1);
    }

    #[test]
    fn a_page_that_never_allowed_wasm_is_no_page_of_ours() {
        assert!(!text(Copy::RefusingWasm).contains("wasm"));
        assert!(Page::new("<script></script>").is_err());
    }
}
