//! A browser session in one of the three engines.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::failure::{Failure, Outcome};
use crate::machine::Engine;
use crate::process::Driver;

/// The size of a window, in pixels: high enough that a phone-sized frame is wholly in it. A driver
/// scrolls within a frame to what it presses, and not to the frame.
const WIDTH: u32 = 1280;
const HEIGHT: u32 = 1000;

/// How a browser is to be started.
#[derive(Clone, Debug, Default)]
pub struct Setting {
    /// A profile that outlives the browser; without one it gets a passing, empty one.
    pub profile: Option<PathBuf>,
    /// Whether Firefox writes its session down every second, to restore it after a crash. People's
    /// does so every 15 seconds, a driven one does not.
    pub notes_its_session: bool,
}

/// A browser, its driver and their profile.
///
/// Dropped, all of it ends.
pub struct Browser {
    engine: Engine,
    web: WebDriver,
    driver: Driver,
    home: PathBuf,
}

impl Browser {
    /// Starts a browser.
    ///
    /// # Errors
    /// When driver or browser are missing, or refuse to start.
    pub async fn start(engine: Engine, setting: &Setting) -> Outcome<Self> {
        let (folder, passing) = if let Some(profile) = &setting.profile {
            (profile.clone(), None)
        } else {
            let made = tempfile::Builder::new().prefix(engine.name()).tempdir()?.keep();
            (made.clone(), Some(made))
        };
        let driver = Driver::start(engine, &folder, passing.as_deref())?;
        let web = WebDriver::new(driver.address(), capabilities(engine, &folder, setting)?)
            .await
            .map_err(|error| {
            Failure::new(format!("{} did not start: {error}", engine.name()))
        })?;
        Ok(Self { engine, web, driver, home: folder })
    }

    /// Its engine.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// The folder that it takes for its home.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Its `WebDriver` session.
    #[must_use]
    pub const fn web(&self) -> &WebDriver {
        &self.web
    }

    /// The group of processes that it runs in, its driver among them.
    #[must_use]
    pub fn process_group(&self) -> u32 {
        self.driver.group()
    }

    /// A window without a history, in place of those that are open.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn fresh_window(&self) -> Outcome {
        let old = self.web.windows().await?;
        let new = self.web.new_tab().await?;
        for window in old {
            self.web.switch_to_window(window).await?;
            self.web.close_window().await?;
        }
        self.web.switch_to_window(new).await?;
        // The others are told as they start.
        if self.engine == Engine::WebKit {
            self.web.set_window_rect(0, 0, WIDTH, HEIGHT).await?;
        }
        Ok(())
    }

    /// Closes the browser as a person does: what it keeps from one start to the next is written.
    ///
    /// # Errors
    /// When it does not close.
    pub async fn quits(self) -> Outcome {
        Ok(self.web.clone().quit().await?)
    }

    /// Ends the browser as a dying phone would: nothing is flushed.
    ///
    /// # Errors
    /// When it does not die.
    pub fn kill(mut self) -> Outcome {
        self.driver.kill()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Without this the library would ask the browser to quit; the driver's end ends it anyway.
        let _left = self.web.clone().leak();
    }
}

fn capabilities(engine: Engine, folder: &Path, setting: &Setting) -> Outcome<Capabilities> {
    let profile = folder.join("profile");
    std::fs::create_dir_all(&profile)?;
    let downloads = folder.join("Downloads");
    std::fs::create_dir_all(&downloads)?;
    let binary = engine.browser();
    let mut own: Value = match engine {
        Engine::Chromium => json!({
            "browserName": "chrome",
            "goog:loggingPrefs": { "performance": "ALL" },
            "goog:chromeOptions": {
                "binary": binary,
                "prefs": {
                    "download.default_directory": downloads,
                    "download.prompt_for_download": false,
                },
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
                    format!("--window-size={WIDTH},{HEIGHT}"), "--force-color-profile=srgb",
                    // No traffic of the browser's own, so that any traffic is the page's.
                    "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--disable-breakpad",
                    format!("--user-data-dir={}", profile.display()),
                ],
            },
        }),
        Engine::Firefox => json!({
            "browserName": "firefox",
            "moz:firefoxOptions": {
                "binary": binary,
                "args": [
                    "-headless", "-width", WIDTH.to_string(), "-height", HEIGHT.to_string(),
                    "-profile", profile,
                ],
                "prefs": {
                    // geckodriver turns this off, and so hides what people get from a folder.
                    "security.fileuri.strict_origin_policy": true,
                    "network.captive-portal-service.enabled": false,
                    "network.connectivity-service.enabled": false,
                    "browser.download.folderList": 2,
                    "browser.download.dir": downloads,
                    "browser.download.always_ask_before_handling_new_types": false,
                    // Its panel opens over the window, and takes the next Enter for itself.
                    "browser.download.alwaysOpenPanel": false,
                    "browser.download.manager.addToRecentDocs": false,
                },
            },
        }),
        Engine::WebKit => json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "binary": binary, "args": ["--automation"] },
        }),
    };
    if setting.notes_its_session
        && let Some(prefs) = own.pointer_mut("/moz:firefoxOptions/prefs")
        && let Some(prefs) = prefs.as_object_mut()
    {
        prefs.insert("browser.sessionstore.resume_from_crash".into(), true.into());
        prefs.insert("browser.sessionstore.interval".into(), 1000.into());
    }
    let mut capabilities = Capabilities::new();
    for (name, value) in own.as_object().into_iter().flatten() {
        capabilities.set(name.clone(), value)?;
    }
    // Tests wait for what a person waits for, so the driver does not wait for a page to load.
    capabilities.set("pageLoadStrategy", "none")?;
    capabilities.set("unhandledPromptBehavior", "accept")?;
    Ok(capabilities)
}

/// A `WebDriver` command that the client library has no name for.
#[derive(Debug)]
pub struct Command {
    endpoint: Arc<str>,
    body: Option<Value>,
}

impl Command {
    /// A question.
    pub fn get(endpoint: impl Into<Arc<str>>) -> Self {
        Self { endpoint: endpoint.into(), body: None }
    }

    /// An order.
    pub fn post(endpoint: impl Into<Arc<str>>, body: Value) -> Self {
        Self { endpoint: endpoint.into(), body: Some(body) }
    }

    /// Sends it, and returns the `value` of the answer.
    ///
    /// # Errors
    /// When the driver does not know it, or refuses it.
    pub async fn send(self, web: &WebDriver) -> Outcome<Value> {
        use thirtyfour::common::command::Command as Known;
        let answer = web.cmd(Known::ExtensionCommand(Box::new(self))).await?;
        Ok(answer.body.get("value").cloned().unwrap_or(Value::Null))
    }
}

impl thirtyfour::common::command::ExtensionCommand for Command {
    fn parameters_json(&self) -> Option<Value> {
        self.body.clone()
    }

    fn method(&self) -> Method {
        if self.body.is_some() { Method::POST } else { Method::GET }
    }

    fn endpoint(&self) -> Arc<str> {
        Arc::clone(&self.endpoint)
    }
}
