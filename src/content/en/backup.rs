//! Backup and restore, and deleting from a day to a day.

use crate::domain::backup::{Choice, NotSaved, Refusal};
use crate::domain::keeping::Problem;

/// The title, and the way to it.
pub const TITLE: &str = "Backup and restore";
/// What it is for.
pub const SAYS: &str = "Everything you keep here, as one file, to read back in later or elsewhere.";
/// Saving one.
pub const SAVE_TITLE: &str = "Save a backup";
/// What is in it.
pub const SAVE_SAYS: &str = "Every check-in, and what you have written and chosen here. Not in it: a check-in that is not finished, and what counts for tonight. To see both answers, each of you is asked anew. Where something is here already, so it is with a plan, and with what you agreed on.";
/// What is in it all the same.
pub const SAVE_PUT_AWAY: &str =
    "Answers that are put away are in it too. Whoever opens the file can read them.";
/// Who can read it.
pub const SAVE_OPEN: &str =
    "The file has no lock. Anyone who has it can read it. Think of where it goes.";
/// What it cannot hold.
pub const SAVE_ASIDE: &str = "What this version could not read is not in it.";
/// Saves it.
pub const SAVE: &str = "Save a backup";
/// While it is put together.
pub const GATHERING: &str = "Putting it together";
/// The browser has it.
pub const OFFERED: &str = "The browser has the file. Look where your downloads go.";
/// There is nothing.
pub const NOTHING: &str = "There is nothing to save yet.";
/// The name of the file: it tells the day, and nothing else.
pub const FILE_NAME: &str = "notes-{date}.json";

/// Reading one back in.
pub const RESTORE_TITLE: &str = "Read a backup back in";
/// Nothing changes at first.
pub const RESTORE_SAYS: &str = "You see what would change, before anything does.";
/// The file.
pub const CHOOSE: &str = "A backup file";
/// While it is read.
pub const READING: &str = "Reading the file";
/// Nothing has changed.
pub const READING_SAYS: &str = "Nothing has changed.";
/// Lets go of it.
pub const LET_GO: &str = "Leave it";
/// Another file.
pub const ANOTHER: &str = "Choose another file";

/// What it would come to.
pub const PREVIEW: &str = "This is what would change.";
/// Nothing has yet.
pub const PREVIEW_SAYS: &str = "Nothing has changed so far.";
/// Another book.
pub const ANOTHER_BOOK: &str = "This file was begun elsewhere: on another device, in another browser, or by other people. Look at the numbers before you go on.";
/// Check-ins.
pub const CHECK_INS: &str = "Check-ins";
/// Everything else.
pub const OTHERS: &str = "Other pages, such as thanks, plans and practice";
/// In the file alone.
pub const NEW: &str = "only in the file";
/// The same.
pub const SAME: &str = "the same";
/// Not the same.
pub const DIFFERENT: &str = "different";
/// Here alone.
pub const ONLY_HERE: &str = "only here";
/// The book.
pub const BOOK_DIFFERS: &str = "Names, own words or settings differ.";
/// The book, where there is none here.
pub const BOOK_NEW: &str = "Names, own words and settings come with it.";
/// Nothing would change.
pub const ALL_HERE: &str = "Everything in this file is here already.";
/// What takes two yeses stays out.
pub const UNAGREED: &str =
    "A plan, or what you agreed on, is not read back in here. It needs a yes of each of you anew.";
/// What to do.
pub const HOW: &str = "What shall happen";
/// Nothing is kept yet.
pub const KEEP_FIRST: &str = "Nothing is kept on this device yet. To read this in is to begin keeping. How shall it be kept?";
/// Does it.
pub const DO_IT: &str = "Do this";
/// While it is made.
pub const MAKING: &str = "Getting it ready";
/// All or nothing.
pub const MAKING_SAYS: &str = "All of it is written at once, or nothing.";
/// While it is written: nobody can let go of it any more.
pub const WRITING: &str = "It is being written now. You can take it back afterwards.";
/// It was made, and can still be taken back, or was when nobody looked.
pub const TO_BE_SEEN: &str = "The work on a backup is done.";
/// To what came of it.
pub const SEE_IT: &str = "See what came of it";
/// Made.
pub const MADE: &str = "It is done.";
/// What was.
pub const MADE_SAYS: &str = "What the file holds is here, as you chose.";
/// Taking it back.
pub const UNDO: &str = "Undo";
/// As long as what.
pub const UNDO_SAYS: &str =
    "You can look first. It can be taken back until you press Done, or it locks.";
/// While it is taken back.
pub const TAKING_BACK: &str = "Taking it back";
/// Taken back.
pub const TAKEN_BACK: &str = "It is as it was before.";
/// But for one thing, where nothing was kept before.
pub const TAKEN_BACK_KEEPS: &str =
    "What you write from now on is kept on this device. In Settings you can delete all of it.";
/// Could not be.
pub const NOT_MADE: &str = "It could not be done. Nothing has changed.";
/// Could not be taken back.
pub const NOT_TAKEN_BACK: &str = "It could not be taken back. It is as it was a moment ago.";
/// Again.
pub const TRY_AGAIN: &str = "Try again";
/// The end.
pub const DONE: &str = "Done";

/// What a choice is called.
#[must_use]
pub const fn choice(choice: Choice) -> &'static str {
    match choice {
        Choice::KeepOurs => "Add what is new, keep ours",
        Choice::TakeTheirs => "Add what is new, take the file's",
        Choice::Replace => "Only what is in the file",
    }
}

/// What a choice means.
#[must_use]
pub const fn choice_says(choice: Choice) -> &'static str {
    match choice {
        Choice::KeepOurs => "Where the two differ, what is here stays as it is.",
        Choice::TakeTheirs => "Where the two differ, what is in the file takes its place.",
        Choice::Replace => {
            "What is only here is deleted. What differs becomes as it is in the file."
        }
    }
}

/// Why a file is not read in.
#[must_use]
pub const fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Empty => "This file is empty. Nothing has changed.",
        Refusal::TooLarge => "This file is too large to be a backup. Nothing has changed.",
        Refusal::NotABackup => "This file is not a backup of this app. Nothing has changed.",
        Refusal::CutShort => "The end of this file is missing. Nothing has changed.",
        Refusal::Damaged => {
            "This file is damaged, or was changed after it was saved. Nothing has changed."
        }
        Refusal::Newer => {
            "A newer version of this app saved this file. Open it there. Nothing has changed."
        }
        Refusal::Doubled => "Something stands in this file twice. Nothing has changed.",
        Refusal::Unreadable => "The browser could not read this file. Nothing has changed.",
    }
}

/// Why no backup was saved.
#[must_use]
pub const fn not_saved(why: NotSaved) -> &'static str {
    match why {
        NotSaved::TooMuch => {
            "There is more here than one backup can hold, so no file was saved. Delete some check-ins first, or take them away as a table."
        }
        NotSaved::BrokeOff => "No file was saved. You can try again.",
    }
}

/// Why it could not be written.
#[must_use]
pub const fn problem(problem: Problem) -> &'static str {
    match problem {
        Problem::Denied => "This browser does not let the page keep anything.",
        Problem::Full => "There is no room left on this device.",
        Problem::Newer => "A newer version of this app is in use here. Do it there.",
        Problem::BrokeOff => "The browser broke off, or another tab was quicker.",
        Problem::Absent => "Nothing is kept here any more. Maybe another tab deleted it.",
        Problem::Locked => "What you kept is locked.",
    }
}

/// Deleting from a day to a day: the title, and the way to it.
pub const RANGE_TITLE: &str = "Delete some check-ins";
/// How.
pub const RANGE_SAYS: &str = "Choose the first day and the last. Only check-ins are deleted. Plans, practice and thanks stay.";
/// There is none.
pub const RANGE_NOTHING: &str = "There is no check-in to delete.";
/// The month before.
pub const EARLIER: &str = "Earlier month";
/// The month after.
pub const LATER: &str = "Later month";
/// The days of a month that hold something.
pub const DAYS_OF: &str = "Days with check-ins in {month}";
/// One day.
pub const RANGE_ONE_DAY: &str = "{first}. Choose another day to make it longer.";
/// Several.
pub const RANGE_DAYS: &str = "From {first} to {last}.";
/// One check-in.
pub const DELETE_ONE: &str = "Delete 1 check-in";
/// Several.
pub const DELETE_MANY: &str = "Delete {n} check-ins";
/// While they are deleted.
pub const DELETING: &str = "Deleting";
/// While they are brought back.
pub const BRINGING_BACK: &str = "Bringing back";
/// Deleted.
pub const DELETED: &str = "Deleted.";
/// What a disk may keep.
pub const DELETED_DISK: &str = "After ten seconds it is gone from this app. The device's own storage may still hold traces for a while.";
