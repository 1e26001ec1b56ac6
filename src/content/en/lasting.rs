//! How long what is kept lasts: what the browser says, and copies.

use crate::domain::keeping::Promise;

/// Not every browser keeps for long: once, after the first "Saved".
pub const NOT_FOR_EVER: &str =
    "Some browsers clear it after a while without a visit. Settings says which.";
/// What Safari does, as its makers say.
pub const SAFARI: &str = "Safari may clear what a page keeps after seven days of use without a visit, unless the page is on the home screen.";
/// A copy may be worth while.
pub const A_COPY: &str = "Your newest entries are on this device only. If it is lost or cleared, so are they. A backup as a file would be left.";
/// To where copies are.
pub const WHERE: &str = "Backups are in Settings";
/// Enough of it.
pub const ENOUGH: &str = "Do not say this again";

/// What the browser said about clearing by itself.
#[must_use]
pub const fn promise(promise: Promise) -> &'static str {
    match promise {
        Promise::Given => "This browser has said that it will not clear it by itself.",
        Promise::NotGiven => "This browser may clear it by itself when room runs out.",
        Promise::Unknown => "This browser does not say whether it clears it by itself.",
    }
}
