//! What both have agreed to do.

/// Where there is none.
pub const NONE_TITLE: &str = "No plan, and that is fine";
/// Under it.
pub const NONE_HOW: &str =
    "A plan is something you both want. It needs a yes from each, and either of you can end it.";
/// Begins one.
pub const BEGIN: &str = "Write one together";

/// Where there is one.
pub const TITLE: &str = "What you both said yes to";
/// Since when: `{day}`.
pub const SINCE: &str = "Since {day}. It holds for as long as you both want it. It promises no more than practice, and any day may be a no.";
/// Names a part.
pub const WHAT: &str = "What we do";
/// Names a part.
pub const WHEN: &str = "When";
/// Names a part.
pub const REMINDING: &str = "How to remind, kindly";
/// Names a part.
pub const NOT_TO_SAY: &str = "What not to say";
/// On no day that is fixed.
pub const WHEN_IT_SUITS: &str = "Whenever it suits both of you.";
/// On every day.
pub const EVERY_DAY: &str = "Every day";
/// Between two days.
pub const AND: &str = " and ";
/// Offers the calendar file.
pub const CALENDAR: &str = "Save it for a calendar";
/// About it.
pub const CALENDAR_SAYS: &str = "It says \u{201c}Time for us\u{201d} on these days. Other phones with this calendar may show it. If the plan ends, take it out there.";
/// What stands in the calendar.
pub const CALENDAR_TITLE: &str = "Time for us";
/// The name of the file.
pub const CALENDAR_FILE: &str = "days-{date}.ics";
/// Another plan.
pub const CHANGE: &str = "Change it together";
/// Ends it.
pub const END: &str = "End this plan";
/// About ending it.
pub const END_SAYS: &str = "One of you is enough, and no reason is needed.";

/// Writing one.
pub const WRITE_TITLE: &str = "What would you both like?";
/// Under it.
pub const WRITE_HOW: &str = "Small is good. Only the first line is needed.";
/// An example.
pub const WHAT_HINT: &str = "Like: ten minutes of stretches after a bath.";
/// About the days.
pub const WHEN_HINT: &str = "Leave all days open if you would rather see how it goes.";
/// An example.
pub const REMINDING_HINT: &str = "Like: put the kettle on and say nothing.";
/// An example.
pub const NOT_TO_SAY_HINT: &str = "Like: have you done it yet.";
/// Yes to it.
pub const YES: &str = "Yes, I want this";
/// There is nothing to say yes to yet.
pub const NOT_YET: &str = "Write what you would do, then each of you can say yes.";
/// The first has said yes.
pub const PASS_TITLE: &str = "Now the other of you reads it";
/// Under it.
pub const PASS_HOW: &str =
    "It becomes a plan only with a second yes. Until then nothing has changed.";
/// Back to writing.
pub const NOT_LIKE_THIS: &str = "Not like this";
/// On the way.
pub const HANDED_OVER_HINT: &str = "There is a plan to read. Yes and no are both good answers.";
/// The second reads it.
pub const READ_TITLE: &str = "Do you want this too?";
/// Under it.
pub const READ_HOW: &str = "Say yes only if you do. You can change it, or leave it.";
