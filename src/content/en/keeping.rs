//! Keeping: how, what was kept, and what could not be.

use crate::domain::keeping::{LostLock, Problem};

/// The first "Keep this" asks how.
pub const HOW_TITLE: &str = "How shall it be kept?";
/// What this is not.
pub const NOT_A_RECORD: &str =
    "What you keep is for the two of you. It is not a record of consent, and proves nothing.";
/// Keep without a lock.
pub const WITHOUT_LOCK: &str = "Keep, without a lock";
/// Who can read it then.
pub const WITHOUT_LOCK_SAYS: &str = "Anyone who can open this browser on this device can read it.";
/// Keep nothing.
pub const JUST_NOW: &str = "Just now";
/// What that means.
pub const JUST_NOW_SAYS: &str = "Nothing is written. It is gone when this page closes.";
/// While it is written.
pub const SAVING: &str = "Keeping it";
/// Written.
pub const SAVED_TITLE: &str = "Saved.";
/// Where.
pub const SAVED_SAYS: &str = "It is on this device only. Either of you may delete it at any time.";
/// The end.
pub const DONE: &str = "Done";
/// To the entry.
pub const SEE_IT: &str = "Look back";
/// That it need not stay.
pub const MAY_GO_SAYS: &str = "Entries can also go by themselves, after days that you choose.";
/// To where it is chosen.
pub const MAY_GO: &str = "Choose in Settings";
/// Could not be written.
pub const NOT_SAVED_TITLE: &str = "It could not be saved.";
/// What is safe.
pub const NOT_SAVED_SAFE: &str = "Your answers are still here, on this screen.";
/// Again.
pub const TRY_AGAIN: &str = "Try again";
/// As a file.
pub const AS_A_FILE: &str = "Save it as a file";
/// Back to the close.
pub const BACK_TO_CLOSE: &str = "Back to the check-in";
/// The name of the file, which tells nothing.
pub const FILE_NAME: &str = "notes-{date}.json";
/// Something in the background could not be written.
pub const BACKGROUND_TITLE: &str = "The last change could not be saved.";
/// What to do.
pub const BACKGROUND_SAYS: &str = "It is here until you close the page, cover it or lock it.";
/// A file was to be saved, and the browser did not make it, or did not take it.
pub const NO_FILE: &str =
    "No file was saved. All that you have here is as it was. Try again, or in another browser.";
/// Something could not be deleted.
pub const NOT_DELETED: &str = "It was not deleted. It is here again.";
/// Something was let go of before it was deleted.
pub const NOT_DELETED_LET_GO: &str = "Nothing was deleted. All of it is here again.";
/// Everything was deleted, and then something was to be written.
pub const ABSENT: &str = "What was kept here is gone: deleted, maybe in another tab, or cleared by this browser. The last change was not kept.";
/// What is safe, where there are answers, and what to do.
pub const ABSENT_SAFE: &str =
    "Your answers are still here, on this screen. You can keep them anew.";
/// Before they are kept without a lock.
pub const WITHOUT_LOCK_SAYS_THEN: &str =
    "Without a lock, anyone who can open this browser on this device can read it.";
/// Seen.
pub const SEEN: &str = "Seen";

/// Records that could not be read: one.
pub const ASIDE_ONE: &str =
    "One entry could not be read. It is set aside, and nothing was overwritten.";
/// Records that could not be read: several.
pub const ASIDE_MANY: &str =
    "{n} entries could not be read. They are set aside, and nothing was overwritten.";
/// They were behind a lock that nothing opens any more: why, what is safe, what to do.
#[must_use]
pub const fn lost_lock(lost: LostLock) -> &'static str {
    match lost {
        LostLock::Damaged => {
            "What was kept here had a lock, and the lock is damaged. No words open it now, not even yours. It is set aside as it was. If you have a backup, it brings back what is in it."
        }
        LostLock::Foreign => {
            "The lock that lay here was not made by this app, or something has changed it. Nothing that it asks for was done. What is behind it is set aside as it was. If you have a backup, it brings back what is in it."
        }
    }
}
/// The name of the file with what was set aside.
pub const ASIDE_FILE_NAME: &str = "notes-set-aside-{date}.txt";
/// Records of a newer version.
pub const NEWER_SAYS: &str = "Some entries were written by a newer version. They stay as they are. Open the newer version to read them.";
/// What a file of everything holds, and who can read it.
pub const AS_IT_LIES_SAYS: &str = "You can save all that lies here as a file, as it is. What has a lock stays locked in it. Anyone who has the file can read the rest.";
/// The name of that file.
pub const AS_IT_LIES_FILE_NAME: &str = "notes-as-they-lie-{date}.txt";

/// A newer version is open in another tab: what happened, what is safe, what to do.
pub const NEWER_OPEN: &str = "A newer version of this app is open in another tab. So this one keeps nothing more, and what you kept stays as it is. Close this tab, and go on in the other one.";
/// The same, where there are answers on the screen that are not kept.
pub const NEWER_OPEN_SAFE: &str = "Your answers are still here, until you close this tab.";

/// Something was kept here, and is not there. It may have been deleted on purpose a moment ago, and
/// be read by somebody else: nothing here says more than that.
pub const MISSING_TITLE: &str = "What was kept is not here.";
/// Why.
pub const MISSING_SAYS: &str =
    "It was deleted, or this browser has cleared it. It does not come back by itself.";
/// Goes on.
pub const MISSING_GO_ON: &str = "Go on without it";
/// When a backup helps.
pub const MISSING_RESTORE_SAYS: &str = "If you have one, it brings back what it holds.";

/// Entries that will be deleted by themselves: one. `{when}` is "On Tuesday".
pub const COMING_ONE: &str = "{when} one entry will be deleted, as you chose.";
/// Entries that will be deleted by themselves: several.
pub const COMING_MANY: &str = "{when} {n} entries will be deleted, as you chose.";
/// Keeps them, and all others.
pub const KEEP_LONGER: &str = "Keep all entries";
/// The date of the device looks wrong: what happened, and what is safe.
pub const DATE_DOUBTED: &str = "This device says it is {date}. That looks wrong. Until the date is right, no entry is deleted by itself.";
/// What to do.
pub const DATE_SET: &str = "Set the date in the device's own settings.";
/// It is not wrong.
pub const DATE_IS_RIGHT: &str = "The date is right";

/// What a problem means, and what to do now.
#[must_use]
pub const fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::Denied => {
            "This browser does not let the page keep anything. A private window or a blocked cookie setting may be why."
        }
        Problem::Full => "There is no room left on this device. Free some space, then try again.",
        Problem::Newer => {
            "A newer version of this app is in use here. This one leaves alone what it keeps. Go on in the newer one."
        }
        Problem::BrokeOff => {
            "The browser broke off while writing. Try again, or save it as a file."
        }
        Problem::Locked => "What you kept is locked. Open it, then keep this one.",
        Problem::Absent => {
            "What was kept here is gone: deleted, maybe in another tab, or cleared by this browser. Try again to keep this one anew."
        }
    }
}
