//! Somebody at the screen, who sees words and presses what is named.
//!
//! Nothing here knows how the page is built. Each verb waits until what it needs is there, for at
//! most [`PATIENCE`], and says what the page showed if it never came.

mod asking;
mod doing;
mod keyboard;
mod seeing;
mod touch;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::WebDriver;
use thirtyfour::common::types::WindowHandle;

use crate::browser::Browser;
use crate::failure::{Failure, Outcome};
use crate::machine::{self, Engine};
use crate::page::{self, Copy};
use crate::site::Site;

/// How long a person waits for anything before giving up on it.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// How long from the first look at something to the second; after that longer and longer, up to
/// [`LONGEST_GLANCE`], so that looking does not keep the page from what it is doing.
const GLANCE: Duration = Duration::from_millis(15);
const LONGEST_GLANCE: Duration = Duration::from_millis(120);

/// A person with a browser open.
#[derive(Clone)]
pub struct Person {
    engine: Engine,
    web: WebDriver,
    site: Site,
    process_group: u32,
    /// Where the browser leaves what it leaves.
    home: PathBuf,
    /// How long questions were looked at, in milliseconds.
    looked: Arc<AtomicU32>,
}

impl Person {
    /// A person at this browser, whose pages come from this site.
    #[must_use]
    pub fn at(browser: &Browser, site: Site) -> Self {
        let home = browser.home().to_owned();
        Self {
            engine: browser.engine(),
            web: browser.web().clone(),
            site,
            process_group: browser.process_group(),
            home,
            looked: Arc::default(),
        }
    }

    /// The same person at the same browser, with a site that nobody has been to.
    pub async fn starts_afresh(&self) -> Outcome<Self> {
        let site = Site::open(&machine::built_page()?).await?;
        Ok(Self { site, ..self.clone() })
    }

    /// The same person at the same browser, with pages from another site.
    #[must_use]
    pub fn with_site(&self, site: Site) -> Self {
        Self { site, ..self.clone() }
    }

    /// Where the browser leaves what it leaves.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// The group of processes that the browser runs in.
    #[must_use]
    pub const fn process_group(&self) -> u32 {
        self.process_group
    }

    /// The engine of the browser.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// The site that the pages come from.
    #[must_use]
    pub const fn site(&self) -> &Site {
        &self.site
    }

    /// The `WebDriver` session, for what only one engine can do.
    #[must_use]
    pub const fn web(&self) -> &WebDriver {
        &self.web
    }

    /// Opens the page and waits until the app runs.
    pub async fn opens(&self) -> Outcome {
        self.opens_copy(Copy::AsBuilt).await?;
        self.waits_until_the_app("running").await
    }

    /// Opens one of the copies of the page, and waits until it has all arrived.
    pub async fn opens_copy(&self, copy: Copy) -> Outcome {
        self.goes_to(&self.site.address(copy.path())).await
    }

    /// Opens the half of the page that comes before the app script, which does not arrive yet.
    pub async fn opens_while_the_app_is_on_its_way(&self) -> Outcome {
        let address = self.site.address(Copy::HeldBack.path());
        self.web.goto(address.as_str()).await?;
        self.waits("the first half of the page never came", async || {
            let ready = self.ask("ready", &[]).await?;
            Ok(text(&ready, "address") == address && self.sees_now("Stop").await?)
        })
        .await
    }

    /// Opens a page inside a frame: narrow, or with fewer rights, and stays in the frame.
    pub async fn opens_in_a_frame(
        &self,
        copy: Copy,
        size: (u32, u32),
        sandbox: Option<&str>,
    ) -> Outcome {
        let (width, height) = size;
        self.site.serves("/framed", &page::framing(copy.path(), width, height, sandbox));
        self.goes_to(&self.site.address("/framed")).await?;
        self.web.enter_frame(0).await?;
        Ok(())
    }

    /// Says beforehand how the page is to look, as Settings would have kept it.
    pub async fn prefers(&self, theme: &str, text_size: u32) -> Outcome {
        self.goes_to(&self.site.address("/blank")).await?;
        let kept = json!({ "theme": theme, "text_size": text_size }).to_string();
        self.runs("localStorage.setItem('preferences', arguments[0]); return true", &[json!(kept)])
            .await?;
        Ok(())
    }

    /// Opens a file from a folder, as a double tap on it does.
    pub async fn goes_to_file(&self, file: &Path) -> Outcome {
        let path =
            file.to_string_lossy().replace('%', "%25").replace('#', "%23").replace('?', "%3F");
        self.goes_to(&format!("file://{path}")).await
    }

    /// The address that the window shows.
    pub async fn address(&self) -> Outcome<String> {
        Ok(text(&self.ask("ready", &[]).await?, "address").to_owned())
    }

    /// Goes to an address and waits until the document there is complete.
    pub async fn goes_to(&self, address: &str) -> Outcome {
        let mark = self.marks_this_document().await;
        self.web.goto(address).await?;
        self.arrives(&mark).await
    }

    /// Reloads the page and waits until the new one is complete.
    pub async fn reloads(&self) -> Outcome {
        let mark = self.marks_this_document().await;
        self.web.refresh().await?;
        self.arrives(&mark).await
    }

    /// Presses the browser's Back button, or makes the phone's back gesture.
    ///
    /// Where it leads may be another step of the same document, so there is nothing to wait for.
    pub async fn goes_back(&self) -> Outcome {
        Ok(self.web.back().await?)
    }

    /// Opens the page in a second tab, and looks at that one.
    pub async fn opens_another_tab(&self) -> Outcome<Tab> {
        let tab = self.web.new_tab().await?;
        self.web.switch_to_window(tab.clone()).await?;
        self.opens().await?;
        Ok(Tab(tab))
    }

    /// The tab that is being looked at.
    pub async fn this_tab(&self) -> Outcome<Tab> {
        Ok(Tab(self.web.window().await?))
    }

    /// Looks at another tab.
    pub async fn looks_at(&self, tab: &Tab) -> Outcome {
        Ok(self.web.switch_to_window(tab.0.clone()).await?)
    }

    /// Waits until the page says that the app is in this state: `starting`, `running`, `failed`.
    pub async fn waits_until_the_app(&self, state: &str) -> Outcome {
        self.waits(&format!("the app never came to be {state}"), async || {
            Ok(text(&self.ask("ready", &[]).await?, "app") == state)
        })
        .await
    }

    /// Waits for a condition; an error of the browser counts as "not yet", as a page may be
    /// changing under our eyes.
    pub async fn waits(&self, never: &str, condition: impl AsyncFn() -> Outcome<bool>) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        let mut glance = GLANCE;
        loop {
            // A command that a driver held back all the time is followed by one more look.
            let is_last = Instant::now() > deadline;
            let met = condition().await;
            if matches!(met, Ok(true)) {
                return Ok(());
            }
            if is_last {
                let trouble = met.err().map_or_else(String::new, |error| format!(" ({error})"));
                return Err(self.tells(format!("{never}{trouble}")).await);
            }
            tokio::time::sleep(glance).await;
            glance = (glance * 2).min(LONGEST_GLANCE);
        }
    }

    async fn marks_this_document(&self) -> String {
        static COUNT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let mark = format!("left {}", COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
        // A window that shows nothing yet has nothing to mark.
        let _marked = self.ask("mark", &[json!(mark)]).await;
        mark
    }

    async fn arrives(&self, left: &str) -> Outcome {
        self.waits("the page did not load", async || {
            let ready = self.ask("ready", &[]).await?;
            Ok(text(&ready, "mark") != left
                && text(&ready, "state") == "complete"
                && text(&ready, "address") != "about:blank")
        })
        .await
    }

    /// A failure that says what the page showed.
    pub async fn tells(&self, what: String) -> Failure {
        let state = self
            .ask("state", &[])
            .await
            .unwrap_or_else(|error| json!({ "text": error.to_string() }));
        let controls: Vec<&str> = state
            .get("controls")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        Failure::new(format!(
            "{what}\n  address: {}\n  app: {}\n  focus: {}\n  heard: {}\n  to press: {}\n  shows: {}",
            text(&state, "address"),
            text(&state, "app"),
            text(&state, "focus"),
            text(&state, "heard"),
            controls.join(", "),
            text(&state, "text"),
        ))
    }
}

/// One tab of a browser.
#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

/// A named text of an answer, or nothing.
fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}
