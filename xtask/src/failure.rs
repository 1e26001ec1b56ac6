//! What went wrong, as one plain sentence that says what to do.

use std::fmt;

/// A sentence for the person at the keyboard: what happened and what to do about it.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// The sentence as it will be printed.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The result of every step here.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Turns an error of the machine's into a sentence of ours.
pub(crate) trait Explain<T> {
    /// Puts `what` in front of the error's own words.
    fn explain(self, what: impl FnOnce() -> String) -> Outcome<T>;
}

impl<T, E: fmt::Display> Explain<T> for Result<T, E> {
    fn explain(self, what: impl FnOnce() -> String) -> Outcome<T> {
        self.map_err(|error| Failure(format!("{}: {error}", what())))
    }
}
