//! Long work that the shell does by itself, and that can be let go of: backups, and what is taken away.

use super::Session;

/// What the shell is at work on, by the numbers that its commands were given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct AtWork {
    last: u64,
    /// The saving of a backup.
    pub(super) saving: u64,
    /// The making of what a backup was read for.
    pub(super) restoring: u64,
    /// The file of what is taken away.
    pub(super) taking: u64,
    /// The number of the next command when changes were asked for.
    pub(super) asked: u64,
}

impl AtWork {
    /// A number for another piece of work: no two ever share one.
    pub(super) const fn begun(&mut self) -> u64 {
        self.last += 1;
        self.last
    }
}

impl Session {
    /// Somebody has come in, or it is locked, or everything is deleted: no file comes up any more.
    pub(super) fn hide_files(&mut self) {
        self.hide_backup();
        self.let_go_of_taking();
    }
}
