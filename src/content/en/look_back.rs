//! Look back.

pub mod calendar;
pub mod find;
pub mod numbers;
pub mod talk;

/// The title.
pub const TITLE: &str = "Look back";
/// What is kept is being read.
pub const READING: &str = "Reading what is kept here.";
/// The newest are shown, and the rest is being read.
pub const READING_REST: &str = "Reading the earlier ones.";
/// Nothing is kept.
pub const NOTHING_KEPT: &str = "Nothing is kept.";
/// What would be here.
pub const NOTHING_KEPT_SAYS: &str = "When you keep a check-in, it appears here. You never have to.";
/// Folded.
pub const HARDER: &str = "A harder one, folded";
/// Who.
pub const ONE_VOICE: &str = "one voice";
/// Who.
pub const TWO_VOICES: &str = "both of you";
/// Only the outcome was shown.
pub const OUTCOME_ONLY: &str = "You chose to see only the outcome. The answers were not kept.";
/// Both answers are kept, and both have chosen since to see only the outcome.
pub const BOTH_PUT_AWAY: &str = "Both answers are put away. You chose to see only the outcome.";
/// Stopped before anything was answered.
pub const UNSPOKEN: &str = "Stopped before the questions. That is enough.";
/// Pain, in a line: the first.
pub const PAIN: &str = "Pain {n}";
/// Pain, in a line: the ones after it.
pub const THEN: &str = "then {n}";
/// Another day, with no date.
pub const ANOTHER_DAY: &str = "Another day";
/// Another day, with one.
pub const ANOTHER_DAY_ON: &str = "Another day: {day}";
/// What came instead.
pub const INSTEAD: &str = "Instead: {what}";
/// A small win.
pub const A_SMALL_WIN: &str = "a small win";
/// Before the win.
pub const WIN: &str = "A small win";
/// The note.
pub const NOTE: &str = "Note";
/// Keeps the edited note.
pub const KEEP_NOTE: &str = "Keep the note";
/// Deletes an entry.
pub const DELETE: &str = "Delete this one";
/// Deleted.
pub const DELETED: &str = "Deleted.";
/// Undo.
pub const UNDO: &str = "Undo";
/// More entries.
pub const SHOW_MORE: &str = "Show earlier ones";
/// Where.
pub const WHERE: &str = "Where: {what}";
/// What like.
pub const WHAT_LIKE: &str = "What it is like: {what}";
/// What it is not.
pub const NOT_A_RECORD: &str = "This is for the two of you. It is not a record of consent.";

/// Names the other views.
pub const VIEWS: &str = "Other ways to look";
/// A view.
pub const TO_CALENDAR: &str = "Calendar";
/// A view.
pub const TO_NUMBERS: &str = "Numbers";
/// A view.
pub const TO_FIND: &str = "Find";
/// A view.
pub const TO_WINS: &str = "Small wins";
/// A view.
pub const TO_THIS_DAY: &str = "On this day";

/// The same day in earlier months and years: `{day}` is a day of the month.
pub const THIS_DAY_TITLE: &str = "On this day, earlier";
/// Under it.
pub const THIS_DAY_HOW: &str = "The same day of the month, in earlier months and years.";
/// Nothing to show.
pub const THIS_DAY_NONE: &str = "Nothing to show of this day.";
/// What is left out.
pub const HARDER_LEFT_OUT: &str = "Harder days are left out here.";
/// Asks for them.
pub const WITH_HARDER: &str = "Show them too";
/// Leaves them out again.
pub const WITHOUT_HARDER: &str = "Leave harder days out";
