//! What is welcome tonight.

use crate::domain::permission::Permission;

/// The list that a couple begins from. Everyday closeness first, then ways to share practice.
pub const STARTER: [&str; 10] = [
    "A long hug",
    "Lying close, dressed",
    "Kissing",
    "A back rub",
    "Skin on skin, only resting",
    "Closer touch, asking as we go",
    "Practice with the other in the room",
    "Practice while holding a hand",
    "Practice with a hand resting on a hand",
    "Practice where the other helps, word by word",
];

/// The page, before anything is said.
pub const LIST_TITLE: &str = "What could be part of tonight?";
/// Under it.
pub const LIST_HOW: &str = "This is your list. Each of you answers alone. Then you see what counts for both. With two of you, each can often work out what the other said.";
/// Names the list.
pub const LIST: &str = "Our list";
/// A thing of their own.
pub const OWN: &str = "Something of your own";
/// Adds it.
pub const ADD: &str = "Add it";
/// There is no more room.
pub const IS_FULL: &str = "The list is full. Take something out to make room.";
/// The list is empty.
pub const IS_EMPTY: &str = "There is nothing on the list. Add what could be part of an evening.";
/// The first begins.
pub const BEGIN: &str = "One of you begins";
/// What becomes of it, begun in the small hours.
pub const ENDS_TODAY: &str =
    "It ends by itself at noon today. Leaving this page drops answers that are not finished.";
/// Begun at any other time.
pub const ENDS_TOMORROW: &str =
    "It ends by itself at noon tomorrow. Leaving this page drops answers that are not finished.";

/// Under each thing that is asked.
pub const ASKED_HOW: &str = "For tonight only. A yes can become a no at any moment.";
/// How far along.
pub const AT: &str = "{at} of {of}";
/// The answers may be looked over.
pub const REVIEW_TITLE: &str = "Is this how it is for you?";
/// For the first.
pub const REVIEW_FIRST: &str = "To change an answer, go back to it, one step at a time. Once you pass it over, nobody sees it on its own.";
/// For the second.
pub const REVIEW_SECOND: &str = "To change an answer, go back to it, one step at a time. Then you both see what counts for both.";
/// The second is done.
pub const SHOW: &str = "Show what counts for both";
/// On the covered screen.
pub const HANDED_OVER_HINT: &str =
    "The first answers are put away. Now you answer the same list, alone.";

/// What counts tonight.
pub const COUNTS_TITLE: &str = "What counts tonight";
/// Under it.
pub const COUNTS_HOW: &str = "What is welcome is not a yes yet. Ask again in the moment. Where you differed, the more careful answer counts. Tap anything to change it.";
/// Goes over the list again.
pub const ANEW: &str = "Answer anew, both of you";
/// Until when it counts, in the evening.
pub const UNTIL_TOMORROW: &str =
    "This is gone at noon tomorrow. It is not a promise, and not a record of consent.";
/// Until when it counts, on the last morning.
pub const UNTIL_TODAY: &str =
    "This is gone at noon today. It is not a promise, and not a record of consent.";

/// What goes with it.
pub const WITH_IT: &str = "If anything is too much";
/// Their word, or the plain one.
pub const WORD_LINE: &str = "The word is {word}. Stop always counts too.";
/// The plain word.
pub const WORD_PLAIN: &str = "The word is stop.";
/// Their signal.
pub const SIGNAL_LINE: &str = "Without words: {signal}.";
/// The app asks.
pub const ASKING_LINE: &str = "The page can ask you both again after {minutes}.";
/// Leads to the signal.
pub const CHANGE_THESE: &str = "Change word, signal or time";

/// Under a thing that is to be changed.
pub const CHANGE_HOW: &str = "A more careful answer counts at once. For a less careful one, the other of you is asked first.";
/// It needs the other.
pub const NEEDS_BOTH_TITLE: &str = "That needs a yes from both of you";
/// Under it.
pub const NEEDS_BOTH: &str =
    "Until the other of you says yes, it stays as it is. A no needs no reason.";
/// Leaves it.
pub const LEAVE_IT: &str = "Leave it as it is";
/// On the covered screen of a question.
pub const ASKED_HINT: &str = "There is one question for you. Either answer is fine.";
/// How it is, and how it would be: `{from}`, `{to}`.
pub const WOULD_BE: &str =
    "For tonight it is {from}. Would {to} be right for you? No needs no reason.";
/// Yes to it.
pub const AGREE: &str = "Yes, {to}";

/// The line on the Now screen.
pub const ON_NOW: &str = "What counts tonight";
/// Under a thing that is to be changed, where the other was asked already.
pub const STAYS_HOW: &str =
    "This was asked once tonight, and it stays as it is. A more careful answer counts at once.";
/// Under the list, where some of it was answered for this evening.
pub const STAYS_ON_LIST: &str =
    "What you have answered for tonight stays on the list until noon. Any of it can become a no.";

/// The word for it.
#[must_use]
pub const fn permission(permission: Permission) -> &'static str {
    match permission {
        Permission::Welcome => "Welcome",
        Permission::AskFirst => "Ask first",
        Permission::NotTonight => "Not tonight",
    }
}

/// The same within a sentence.
#[must_use]
pub const fn in_a_sentence(permission: Permission) -> &'static str {
    match permission {
        Permission::Welcome => "\u{201c}welcome\u{201d}",
        Permission::AskFirst => "\u{201c}ask first\u{201d}",
        Permission::NotTonight => "\u{201c}not tonight\u{201d}",
    }
}
