//! Reading: titles that one wants the other to read.

use super::text::Text;

/// A title, and whose it is or where it is found, up to 160 characters.
pub type Title = Text<160>;

/// Something to read, and who has read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What it is called.
    pub title: Title,
    /// Whether each of the two has read it, in the order of their names.
    pub is_read: [bool; 2],
}

impl Reading {
    /// A title that nobody has ticked yet.
    #[must_use]
    pub const fn new(title: Title) -> Self {
        Self { title, is_read: [false, false] }
    }

    /// Whether both have read it.
    #[must_use]
    pub const fn is_read_by_both(&self) -> bool {
        self.is_read[0] && self.is_read[1]
    }
}
