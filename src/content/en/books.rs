//! Several books on one device: in Settings, and where one is closed.

use crate::domain::keeping::Problem;

/// The title, and the name of the list.
pub const TITLE: &str = "Books";
/// What a book is.
pub const SAYS: &str = "Each book has its own names, lock and dates. Nothing of one shows in another. Light, text size and cover are the same in all.";
/// What others see of them.
pub const SEEN: &str = "Whoever looks here sees how many books there are. A book without a lock can be opened by anyone who has this device.";
/// The same, where there are several.
pub const SEVERAL: &str = "A new tab opens the book that was opened last. Entries that go by themselves go once their own book is opened.";
/// One of them.
pub const BOOK: &str = "Book {n}";
/// The one that is open.
pub const OPEN: &str = "open now";
/// Another one.
pub const BEGIN: &str = "Begin another book";
/// What that does.
pub const BEGIN_SAYS: &str = "The page begins anew, in an empty book.";
/// Something would be lost by it.
pub const ASK: &str =
    "When another book opens, what is on the screen and not kept is gone, and the timer ends.";
/// The same, after a stop.
pub const ASK_STOPPED: &str = "You have stopped. That stands, in any book.";
/// Yes.
pub const ASK_YES: &str = "Let it go, and open the book";
/// No.
pub const ASK_NO: &str = "Stay in this book";
/// It is about to open.
pub const OPENING: &str = "The book is being opened.";

/// Closing one: the title, and the way to it.
pub const CLOSE: &str = "Close this book";
/// What it does.
pub const CLOSE_SAYS: &str = "To close a book is to delete it from this device: every entry and name in it, and its lock. Your other books stay as they are.";
/// A backup, before.
pub const COPY_TITLE: &str = "First, a backup";
/// What for.
pub const COPY_SAYS: &str = "A backup can be read back in, into any book, here or elsewhere.";
/// It is locked.
pub const COPY_LOCKED: &str =
    "This book is locked, so no backup can be made of it. Open it first if you want one.";
/// Before it.
pub const CLOSE_ASK: &str = "This deletes Book {n} from this device. It cannot be undone.";
/// What opens then.
pub const THEN: &str = "Then Book {n} opens.";
/// What opens then, where no other is left.
pub const THEN_EMPTY: &str = "Then there is one book, with nothing in it.";
/// Yes.
pub const CLOSE_YES: &str = "Delete this book";
/// No.
pub const CLOSE_NO: &str = "Keep this book";
/// While it is done.
pub const CLOSING: &str = "The book is being deleted.";

/// In place of "Delete everything", where there are several.
pub const ERASE_ASK: &str = "This deletes all books on this device: every entry, name and setting in this app. You can undo it for ten seconds, while you stay on this page.";

/// Another book could not be opened: what happened, what is safe, what to do now.
pub const NOT_OPENED: &str = "The other book could not be opened, because this browser did not remember which one. Your books are as they were. Close other pages of this app, then try again.";

/// It could not be closed: what happened, what is safe, what to do now.
#[must_use]
pub fn not_closed(problem: Problem) -> String {
    let because = match problem {
        Problem::Denied => "This browser did not let the page delete it.",
        Problem::Full | Problem::Newer | Problem::BrokeOff | Problem::Absent | Problem::Locked => {
            "The browser broke off."
        }
    };
    [
        "The book is not deleted, or not all of it.",
        because,
        "Your other books are as they were. Close other pages of this app, then try again.",
    ]
    .join(" ")
}
