//! What went wrong, told as a person at the screen would tell it.

use std::fmt;

use thirtyfour::error::WebDriverError;

/// A journey that did not go as it should.
///
/// A test returns it, and the test runner prints its `Debug` form; so that form is the plain
/// sentence, with what the page showed at that moment below it.
#[derive(Clone)]
pub struct Failure {
    what: String,
}

/// A result of one step of a journey.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure told in one sentence.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into() }
    }

    /// The same failure, with the place where it happened in front of it.
    #[must_use]
    pub fn during(self, place: &str) -> Self {
        Self::new(format!("{place}: {}", self.what))
    }

    /// Several failures as one, or none.
    ///
    /// # Errors
    /// When there is at least one.
    pub fn all(failures: Vec<Self>) -> Outcome {
        if failures.is_empty() {
            return Ok(());
        }
        let told: Vec<String> = failures.into_iter().map(|failure| failure.what).collect();
        Err(Self::new(told.join("\n\n")))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.what)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for Failure {}

impl From<WebDriverError> for Failure {
    fn from(error: WebDriverError) -> Self {
        let told = error.to_string();
        // What follows is the driver's own stack, which says nothing about the page.
        let told = told.split("Stacktrace").next().unwrap_or_default();
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        Self::new(format!("the browser refused a command: {told}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::new(format!("a file or a process of the tests: {error}"))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::new(format!("an answer of the browser could not be read: {error}"))
    }
}
