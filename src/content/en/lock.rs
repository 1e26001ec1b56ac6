//! The lock: its words, opening it, changing it, taking it off.

use crate::domain::keeping::{LockProblem, Problem};
use crate::domain::lock_words::Strength;

/// Choosing the words.
pub const CHOOSE_TITLE: &str = "Four words to open it";
/// What they are for.
pub const CHOOSE_SAYS: &str = "Write them on paper, and keep the paper away from this device.";
/// What is lost with them.
pub const LOST: &str = "Nobody can find them again, and nobody else has a key. If the words are lost, what you kept is lost.";
/// How good they are. By what one graphics card was measured to try; `SECURITY.md` says which.
pub const OFFERED_SAYS: &str = "Drawn by chance from 1,279 words. A computer built for guessing would need years. A hundred of them would need weeks.";
/// Other ones.
pub const OTHERS: &str = "Other words";
/// Their own.
pub const OWN: &str = "Choose our own";
/// Back to those that are offered.
pub const OFFERED: &str = "Four words by chance";
/// Their own.
pub const OWN_LABEL: &str = "Your own words";
/// About their own.
pub const OWN_HINT: &str = "At least 14 letters. Several words that do not belong together are best. Names, dates and songs are easy to guess for someone who knows you.";
/// Once more.
pub const AGAIN: &str = "The words once more";
/// Why.
pub const AGAIN_HINT: &str = "To see that they are on the paper as they are here.";
/// What was typed was left for a while.
pub const EMPTIED: &str = "What was typed here was emptied, because nobody was here for a while.";
/// They are not the same.
pub const NOT_THE_SAME: &str = "These are not the same words yet.";
/// The words are put to use.
pub const USE: &str = "Use these words";
/// The words, and another key.
pub const USE_ANEW: &str = "Use them, and write everything anew";
/// What that is for.
pub const USE_ANEW_SAYS: &str =
    "For when somebody may have known the old words. Everything you kept gets a new key.";
/// A copy in the clear.
pub const COPY: &str = "Save a backup as a file";
/// About it.
pub const COPY_SAYS: &str =
    "The file has no lock. Anyone who has it can read it. It can be read back in.";

/// A lock.
pub const WITH_LOCK: &str = "Keep, with a lock";
/// What it does.
pub const WITH_LOCK_SAYS: &str = "Recommended. Only who knows the words can read it.";
/// The lock screen.
pub const LOCKED_TITLE: &str = "What you kept is locked.";
/// What one can do without.
pub const LOCKED_SAYS: &str = "You can check in without opening it.";
/// The words.
pub const WORDS: &str = "The words";
/// Show them.
pub const SHOW: &str = "Show the words";
/// Open it.
pub const OPEN: &str = "Open";
/// To the lock screen.
pub const OPEN_KEPT: &str = "Open what you kept";
/// It is being opened.
pub const WORKING: &str = "This takes a moment. Stop works meanwhile.";
/// The words do not open it. They may be right all the same, and nobody can tell which it is.
pub const DAMAGED: &str = "If you are sure of them, the lock itself may be damaged. You can save all that lies here as a file, before you give it up. It stays locked in it, and this app cannot read it back in.";
/// The words are gone.
pub const FORGOTTEN: &str = "If the words are lost, nobody can open it. You can delete everything in Settings and begin anew.";
/// To the settings.
pub const TO_SETTINGS: &str = "Settings";
/// Lock it.
pub const LOCK_NOW: &str = "Lock now";
/// It locks by itself.
pub const LOCKS_ITSELF: &str = "It locks by itself after two minutes without a touch, half a minute out of sight, and when the page closes. It waits while you breathe or read what helps, and while something could not be saved.";
/// The line on the Now screen.
pub const KEPT_LINE: &str = "What you keep is on this device, behind your words.";
/// The line on the Now screen, while it is locked.
pub const LOCKED_LINE: &str = "What you kept is locked. Nothing new is kept until you open it.";
/// In Settings.
pub const KEEPING_WITH_LOCK: &str =
    "Check-ins that you keep are on this device, with a lock. Who knows the words can read them.";
/// In Settings, while it is locked.
pub const KEEPING_LOCKED: &str = "What you kept on this device is locked.";
/// Put one on.
pub const PUT_ON: &str = "Put a lock on it";
/// Where nothing is kept yet.
pub const KEEP_FROM_NOW: &str = "Keep from now on, with a lock";
/// What that does.
pub const KEEP_FROM_NOW_SAYS: &str = "Names and lists stay on this device from then on, behind words of yours. So does each check-in that you keep.";
/// What was written before.
pub const PUT_ON_SAYS: &str =
    "What was kept without a lock may stay readable on the device's disk for a while.";
/// Change the words, or take it off.
pub const CHANGE: &str = "Change the lock";
/// The words as they are.
pub const NOW: &str = "The words as they are now";
/// Why they are asked for.
pub const NOW_HINT: &str = "Nobody who finds it open can change the lock without them.";
/// Take it off.
pub const TAKE_OFF: &str = "Take the lock off";
/// Before it.
pub const TAKE_OFF_SAYS: &str =
    "Then anyone who can open this browser on this device can read what you keep.";
/// Yes.
pub const TAKE_OFF_YES: &str = "Take it off";
/// No.
pub const TAKE_OFF_NO: &str = "Leave it on";

/// How good their own words are, in plain words.
#[must_use]
pub const fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::TooShort => "Too short. Somebody with a computer could guess them.",
        Strength::OnlyDigits => "Only numbers. They are quickly tried, all of them.",
        Strength::TooAlike => "Too few different letters. Those are tried first.",
        Strength::Enough => {
            "Long enough. How well they hide depends on who is guessing: choose nothing that others know of you."
        }
    }
}

/// Why it could not be done: what happened, what is safe, what to do now.
#[must_use]
pub fn problem(problem: LockProblem) -> String {
    match problem {
        LockProblem::WrongWords => "These words do not open it. What you kept is still there. Try them again, as often as you like.".to_owned(),
        LockProblem::NoRoom => "The device did not have the room to work on the lock. What you kept is as it was. Close other pages, then try again.".to_owned(),
        LockProblem::Store(Problem::Absent) => "Nothing is kept here any more: it was deleted, maybe in another tab, or this browser has cleared it. There is no lock.".to_owned(),
        LockProblem::Store(Problem::Locked) => "The lock was changed in another tab. Nothing was changed here. Lock it, and open it with the words of now.".to_owned(),
        LockProblem::Store(Problem::BrokeOff) => "The browser broke off. The lock is as it was, and so is what you kept. Try again.".to_owned(),
        LockProblem::Store(problem) => {
            let because = super::keeping::problem(problem);
            ["The lock is as it was, and so is what you kept.", because].join(" ")
        }
        LockProblem::Unsettled(problem) => {
            let because = super::keeping::problem(problem);
            ["Nobody can tell whether the lock has changed. Keep the words from before, and the new ones too. What you kept is still there.", because].join(" ")
        }
    }
}
