//! What is on this machine: the built page, the drivers and the browsers.
//!
//! `cargo xtask test` says where things are in the environment; without it the usual places are
//! looked in, so that `cargo test --package say-when-journeys` works by itself.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use axum::http::{HeaderMap, HeaderName, HeaderValue};

use crate::failure::{Failure, Outcome};
use crate::page::Page;

/// A browser engine that the journeys are walked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, by chromedriver.
    Chromium,
    /// Firefox, by geckodriver.
    Firefox,
    /// `WebKitGTK`'s `MiniBrowser`, by `WebKitWebDriver` on a virtual screen.
    WebKit,
}

impl Engine {
    /// All of them, in the order they are told about.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name used in the environment and in failures.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Where its driver is expected.
    #[must_use]
    pub fn driver(self) -> PathBuf {
        let (variable, usual) = match self {
            Self::Chromium => ("SAY_WHEN_CHROMEDRIVER", PathBuf::from("/usr/bin/chromedriver")),
            Self::Firefox => {
                ("SAY_WHEN_GECKODRIVER", workspace().join("target/tools/bin/geckodriver"))
            }
            Self::WebKit => ("SAY_WHEN_WEBKITDRIVER", PathBuf::from("/usr/bin/WebKitWebDriver")),
        };
        env::var_os(variable).map_or(usual, PathBuf::from)
    }

    /// Where the browser itself is expected.
    #[must_use]
    pub fn browser(self) -> PathBuf {
        match self {
            Self::Chromium => "/usr/bin/chromium".into(),
            Self::Firefox => "/usr/bin/firefox-esr".into(),
            // Debian keeps it in a folder named after the machine's architecture.
            Self::WebKit => {
                format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", env::consts::ARCH)
                    .into()
            }
        }
    }
}

/// The engines to walk in: those asked for, or those whose driver is here.
///
/// # Errors
/// When none is here, or one is asked for that does not exist.
pub fn engines() -> Outcome<Vec<Engine>> {
    let engines = match env::var("SAY_WHEN_ENGINES") {
        Ok(asked) => asked
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| {
                Engine::ALL.into_iter().find(|engine| engine.name() == name).ok_or_else(|| {
                    Failure::new(format!(
                        "SAY_WHEN_ENGINES names {name}; known are chromium, firefox, webkit"
                    ))
                })
            })
            .collect::<Outcome<Vec<_>>>()?,
        Err(_) => Engine::ALL.into_iter().filter(|engine| engine.driver().exists()).collect(),
    };
    if engines.is_empty() {
        return Err(Failure::new("no browser driver was found; `cargo xtask test` installs them"));
    }
    Ok(engines)
}

/// The root of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A file or folder of this crate's output, under `target`.
#[must_use]
pub fn output(name: &str) -> PathBuf {
    workspace().join("target").join(name)
}

/// The page as it was built.
///
/// # Errors
/// When it has not been built, or lacks the parts that its copies leave out.
pub fn built_page() -> Outcome<Page> {
    static PAGE: OnceLock<Page> = OnceLock::new();
    if let Some(page) = PAGE.get() {
        return Ok(page.clone());
    }
    let path = built_file();
    let page = std::fs::read_to_string(&path).map_err(|error| {
        Failure::new(format!(
            "{} could not be read ({error}); `cargo xtask build` writes it",
            path.display()
        ))
    })?;
    let page = Page::new(&page)?;
    Ok(PAGE.get_or_init(|| page).clone())
}

/// The headers that the build tells web hosts to send with the page, from the file that Netlify and
/// Cloudflare Pages read.
///
/// # Errors
/// When it is not there, or holds a line that is no header.
pub fn hosting_headers() -> Outcome<HeaderMap> {
    let path = built_file().with_file_name("hosting").join("_headers");
    let text = std::fs::read_to_string(&path).map_err(|error| {
        Failure::new(format!(
            "{} could not be read ({error}); `cargo xtask build` writes it",
            path.display()
        ))
    })?;
    let mut headers = HeaderMap::new();
    let is_said = |line: &&str| !line.is_empty() && !line.starts_with('#') && *line != "/*";
    for line in text.lines().filter(is_said) {
        let header = line.trim().split_once(": ").and_then(|(name, value)| {
            Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
        });
        let (name, value) = header.ok_or_else(|| {
            Failure::new(format!("{} has a line that is no header: {line}", path.display()))
        })?;
        headers.insert(name, value);
    }
    Ok(headers)
}

/// Where the built page is.
#[must_use]
pub fn built_file() -> PathBuf {
    env::var_os("SAY_WHEN_PAGE")
        .map_or_else(|| workspace().join("dist/say-when.html"), PathBuf::from)
}

/// The accessibility checker, axe-core, as one script.
///
/// # Errors
/// When it is not there.
pub fn axe_script() -> Outcome<String> {
    let path =
        env::var_os("SAY_WHEN_AXE").map_or_else(|| output("tools/axe.min.js"), PathBuf::from);
    std::fs::read_to_string(&path).map_err(|error| {
        Failure::new(format!(
            "{} could not be read ({error}); `cargo xtask test` fetches it",
            path.display()
        ))
    })
}
