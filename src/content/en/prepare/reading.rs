//! What to read.

/// The title.
pub const TITLE: &str = "Reading";
/// Under it.
pub const HOW: &str = "A book, a page or a letter. Each of you ticks it when you have read it.";
/// Nothing is on the list.
pub const NONE: &str = "Nothing is on the list yet.";
/// Names the list.
pub const LIST: &str = "What there is to read";
/// The field of a new title.
pub const FIELD: &str = "A title, and where to find it";
/// Adds it.
pub const ADD: &str = "Add it";
/// Ticked by: `{name}`.
pub const READ_BY: &str = "{name} has read it";
/// Ticked by the first.
pub const READ_BY_FIRST: &str = "One of us has read it";
/// Ticked by the second.
pub const READ_BY_SECOND: &str = "The other has read it";
