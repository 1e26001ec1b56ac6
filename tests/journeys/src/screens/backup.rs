//! The screens of backup and restore, and of deleting from a day to a day.

use super::Step::{Bring, Press};
use super::{Screen, after};
use crate::words;

/// All of them.
pub(super) const SCREENS: &[Screen] = &[
    after("settings-kept", "backup", &[Press("Backup and restore")], words::READ_BACK_IN),
    after("settings", "backup-nothing", &[Press("Backup and restore")], words::READ_BACK_IN),
    after("backup", "backup-saved", &[Press("Save a backup")], words::THE_BROWSER_HAS_IT),
    after("backup", "backup-preview", &[Bring], words::WOULD_CHANGE),
    after("backup-nothing", "backup-preview-keep", &[Bring], words::KEEP_FIRST),
    after("backup-preview", "backup-made", &[Press("Do this")], words::IT_IS_DONE),
    after("backup-made", "backup-taken-back", &[Press("Undo")], words::AS_BEFORE),
    after(
        "settings-kept",
        "delete-range",
        &[Press("Delete some check-ins")],
        "Choose the first day and the last.",
    ),
];
