//! The three browser engines that the tests drive, and where their programs are.

use std::path::PathBuf;

use crate::process;
use crate::workspace;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// Every one of them.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name on the command line and in `SAY_WHEN_ENGINES`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The variables by which the tests are told the driver: wasm-bindgen's runner the first one,
    /// the journeys the second one.
    pub(crate) const fn driver_variables(self) -> [&'static str; 2] {
        match self {
            Self::Chromium => ["CHROMEDRIVER", "SAY_WHEN_CHROMEDRIVER"],
            Self::Firefox => ["GECKODRIVER", "SAY_WHEN_GECKODRIVER"],
            // The runner knows WebKit by Safari's name, and WebKitGTK's driver answers to it.
            Self::WebKit => ["SAFARIDRIVER", "SAY_WHEN_WEBKITDRIVER"],
        }
    }

    /// The variable by which the journeys are told the browser.
    pub(crate) const fn browser_variable(self) -> Option<&'static str> {
        match self {
            Self::Chromium => Some("SAY_WHEN_CHROMIUM"),
            Self::Firefox => Some("SAY_WHEN_FIREFOX"),
            Self::WebKit => None,
        }
    }

    const fn driver_name(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// The names under which systems install the browser. `WebKitGTK`'s is found by its driver, but
    /// it has no headless mode and needs a hidden screen.
    const fn browser_names(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-browser", "google-chrome"],
            Self::Firefox => &["firefox-esr", "firefox"],
            Self::WebKit => &["xvfb-run"],
        }
    }

    /// Where the driver is on this machine, if it is.
    pub(crate) fn driver(self) -> Option<PathBuf> {
        // Firefox's is built here, because Debian has no package of it.
        let built = workspace::tools().join("bin").join(self.driver_name());
        process::find(self.driver_name()).or_else(|| built.is_file().then_some(built))
    }

    /// Where the browser is on this machine, if it is.
    pub(crate) fn browser(self) -> Option<PathBuf> {
        self.browser_names().iter().copied().find_map(process::find)
    }

    /// The programs without which this engine cannot be driven here.
    pub(crate) fn missing(self) -> Vec<&'static str> {
        let driver = self.driver().is_none().then(|| self.driver_name());
        let browser = self.browser().is_none().then(|| self.browser_names().first().copied());
        driver.into_iter().chain(browser.flatten()).collect()
    }

    /// Debian's packages with what is needed, each with a file that it brings.
    pub(crate) const fn packages(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Chromium => {
                &[("chromium", "/usr/bin/chromium"), ("chromium-driver", "/usr/bin/chromedriver")]
            }
            Self::Firefox => &[("firefox-esr", "/usr/bin/firefox-esr")],
            Self::WebKit => &[
                ("webkit2gtk-driver", "/usr/bin/WebKitWebDriver"),
                ("xvfb", "/usr/bin/xvfb-run"),
                // xvfb-run cannot do without it, and it is only recommended.
                ("xauth", "/usr/bin/xauth"),
            ],
        }
    }
}
