//! How far the keeping of the check-in on the screen has come.

pub use crate::domain::keeping::{Keeping, Problem};

/// How far the keeping of the check-in on the screen has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Closing {
    /// Nobody has decided yet.
    #[default]
    Open,
    /// "Keep this" was pressed for the first time: how shall it be kept?
    AskedHow,
    /// It is being written.
    Saving,
    /// It is written, durably.
    Saved,
    /// It could not be written. The answers are still on the screen.
    NotSaved(Problem),
}
