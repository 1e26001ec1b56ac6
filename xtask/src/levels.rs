//! The levels of test, from the quickest to the slowest.

/// One level of test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    /// The rules, the records and the rendered HTML, without a browser.
    Native,
    /// Single parts in real browsers.
    Browser,
    /// The built page in real browsers, used as a person uses it.
    Journeys,
}

impl Level {
    /// Every one of them, in the order in which they run.
    pub(crate) const ALL: [Self; 3] = [Self::Native, Self::Browser, Self::Journeys];

    /// The name on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Browser => "browser",
            Self::Journeys => "journeys",
        }
    }
}
