//! Settings. What this is not, and what it cannot do, is in `safety`.

use crate::domain::keeping::Problem;

/// The title.
pub const TITLE: &str = "Settings";
/// Appearance.
pub const THEME: &str = "Light";
/// Themes.
pub const THEME_DIM: &str = "Dim";
/// Themes.
pub const THEME_DARK: &str = "Dark";
/// Themes.
pub const THEME_LIGHT: &str = "Paper";
/// Themes.
pub const THEME_SYSTEM: &str = "As the device";
/// Text size.
pub const TEXT_SIZE: &str = "Text";
/// Text sizes.
pub const TEXT_SIZE_PERCENT: &str = "{n} %";
/// Names.
pub const NAMES: &str = "Names or initials";
/// About names.
pub const NAMES_HINT: &str = "Never needed. They are shown when the phone is passed over, beside what each of you said, and on what you print.";
/// The one who answers first.
pub const NAME_FIRST: &str = "Who answers first";
/// The one who answers second.
pub const NAME_SECOND: &str = "Who answers second";
/// The cover.
pub const COVER: &str = "The cover";
/// A cover.
pub const COVER_NOTE: &str = "A blank note";
/// A cover.
pub const COVER_TIMER: &str = "A kitchen timer";
/// Where it is said what it does.
pub const COVER_SAYS: &str = "What it does, and how to come back from it, is under Safety.";
/// What is kept.
pub const KEEPING: &str = "What is kept";
/// Nothing.
pub const KEEPING_JUST_NOW: &str = "Nothing is kept. Closing this page clears your answers.";
/// Without a lock.
pub const KEEPING_WITHOUT_LOCK: &str = "Check-ins that you keep are on this device, without a lock. Anyone who can open this browser can read them.";
/// Cannot.
pub const KEEPING_UNAVAILABLE: &str = "Nothing can be kept in this browser.";
/// A newer version keeps a book here.
pub const KEEPING_NEWER: &str =
    "A newer version of this app keeps a book here. This one leaves it alone, and keeps nothing.";
/// A newer version is open in another tab.
pub const KEEPING_BESIDE_NEWER: &str =
    "A newer version is open in another tab. This one keeps nothing more.";
/// After how long an entry is deleted by itself.
pub const DELETE_AFTER: &str = "Delete each entry after";
/// So many days.
pub const DELETE_AFTER_DAYS: &str = "{n} days";
/// Not at all.
pub const DELETE_NEVER: &str = "Never";
/// What never means.
pub const DELETE_NEVER_SAYS: &str = "Entries stay until one of you deletes them.";
/// What days mean.
pub const DELETE_AFTER_SAYS: &str = "This is about check-ins only. Thanks, practice and talks stay until one of you deletes them. The days count from when you kept a check-in. You are told at least a day before, and a date that can be seen to be wrong deletes nothing early. To know that, the app notes when it was last open.";
/// Erase.
pub const ERASE: &str = "Delete everything";
/// Before it.
pub const ERASE_ASK: &str = "This deletes every entry, name and setting in this app. You can undo it for ten seconds, while you stay on this page.";
/// What a disk may keep.
pub const ERASE_DISK: &str = "The device's own storage may still hold traces for a while.";
/// Yes.
pub const ERASE_YES: &str = "Delete all of it";
/// No.
pub const ERASE_NO: &str = "Keep it";
/// While it is being done.
pub const ERASE_BUSY: &str = "Everything is being deleted. Leave this page open until it is done.";
/// It could not be done, or not all of it.
#[must_use]
pub const fn not_erased(problem: Problem) -> &'static str {
    match problem {
        Problem::Denied => {
            "Not everything is deleted: this browser did not let the page. Close other pages of this app, then try again."
        }
        Problem::Full | Problem::Newer | Problem::BrokeOff | Problem::Absent | Problem::Locked => {
            "Not everything is deleted: the browser broke off. What is left is shown again. Close other pages of this app, then try again."
        }
    }
}
/// Done.
pub const ERASE_DONE: &str = "Everything in this app is deleted.";
/// While it can be brought back.
pub const ERASE_UNDO_SAYS: &str = "You can undo it for ten seconds, while you stay on this page.";
/// While it is being brought back.
pub const ERASE_COMING_BACK: &str = "It is being brought back. Stay on this page until it is done.";
/// It is.
pub const ERASE_BACK: &str = "Everything is as it was.";
/// It is not, or not all of it.
pub const ERASE_NOT_BACK: &str = "Not all of it is back. Try again now: once you leave this page, the rest is gone. What you have begun since stays as it is.";
