//! The three browser engines that the tests drive, and where each one's driver is.

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

    /// The variable by which wasm-bindgen's test runner is told the driver.
    pub(crate) const fn runner_variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            // The runner knows WebKit by Safari's name, and WebKitGTK's driver answers to it.
            Self::WebKit => "SAFARIDRIVER",
        }
    }

    /// The variable by which the journeys are told the driver.
    pub(crate) const fn journeys_variable(self) -> &'static str {
        match self {
            Self::Chromium => "SAY_WHEN_CHROMEDRIVER",
            Self::Firefox => "SAY_WHEN_GECKODRIVER",
            Self::WebKit => "SAY_WHEN_WEBKITDRIVER",
        }
    }

    /// The driver's program, if it is on this machine.
    pub(crate) fn driver(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => process::find("chromedriver"),
            Self::Firefox => process::find("geckodriver").or_else(built_geckodriver),
            Self::WebKit => process::find("WebKitWebDriver"),
        }
    }

    /// Debian's packages with what is needed, each with a program or file that it brings.
    pub(crate) const fn packages(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Chromium => &[("chromium", "/usr/bin/chromium"), ("chromium-driver", "/usr/bin/chromedriver")],
            Self::Firefox => &[("firefox-esr", "/usr/bin/firefox-esr")],
            Self::WebKit => &[
                ("webkit2gtk-driver", "/usr/bin/WebKitWebDriver"),
                // WebKitGTK's browser has no headless mode.
                ("xvfb", "/usr/bin/xvfb-run"),
            ],
        }
    }
}

/// The driver as `cargo install` leaves it.
pub(crate) fn built_geckodriver() -> Option<PathBuf> {
    let path = workspace::tools().join("bin/geckodriver");
    path.is_file().then_some(path)
}
