//! The check-in, from the first screen to the close.

pub use super::answers::{
    effect, gentle, going_on_at, outcome, pace, pace_answer, pain_answer, place, quality, reason,
    suggestion,
};

/// The question of the Now screen, for two.
pub const HOW_ARE_YOU_TWO: &str = "How are you two, right now?";
/// The question of the Now screen, for one.
pub const HOW_ARE_YOU: &str = "How are you, right now?";
/// Starts a check-in.
pub const CHECK_IN: &str = "Check in";
/// Starts another round.
pub const CHECK_IN_AGAIN: &str = "Check in again";
/// Names the choice of who checks in.
pub const WHO: &str = "Who checks in";
/// One voice.
pub const JUST_ME: &str = "Just me";
/// Two voices.
pub const BOTH_OF_US: &str = "Both of us";
/// Names the row of signals.
pub const SIGNALS: &str = "Signals, when sentences are too much";
/// The green signal.
pub const GREEN: &str = "Green";
/// The yellow signal.
pub const YELLOW: &str = "Yellow";
/// The red signal, which is a stop.
pub const RED: &str = "Red";
/// What green says.
pub const GREEN_SAYS: &str = "This is good. Stay like this.";
/// What yellow says.
pub const YELLOW_SAYS: &str = "Slow down, and ask me.";
/// What red says.
pub const RED_SAYS: &str = "Stop now.";
/// Leads back from a signal.
pub const SIGNAL_SEEN: &str = "Seen";
/// Before the couple's own signal.
pub const OUR_SIGNAL: &str = "Our signal";

/// The other places, from the Now screen.
pub const OTHER_PLACES: &str = "More";
/// To past check-ins.
pub const LOOK_BACK: &str = "Look back";
/// To words to practise.
pub const PRACTISE: &str = "Practise";
/// To what is agreed on beforehand.
pub const PREPARE: &str = "Prepare";
/// To the settings.
pub const SETTINGS: &str = "Settings";
/// To the page about safety.
pub const SAFETY: &str = "Safety";
/// Back by one step.
pub const BACK: &str = "Back";
/// Back to the Now screen.
pub const TO_NOW: &str = "Now";

/// An unfinished check-in: `{when}` is "Tuesday evening".
pub const UNFINISHED: &str = "Your check-in of {when} is not finished.";
/// Under it, where it is of another evening and a round of it is open.
pub const UNFINISHED_EARLIER: &str = "What was open in it does not count now.";
/// Takes it up again, to its end.
pub const TAKE_UP: &str = "Finish that one";
/// Lets it go.
pub const LET_GO: &str = "Let it go";
/// Said where nothing is kept.
pub const JUST_NOW_LINE: &str = "Nothing is kept. Closing the page clears it.";
/// Said where nothing can be kept.
pub const MEMORY_ONLY_LINE: &str = "This browser keeps nothing. Closing the page clears it.";
/// Said where a newer version keeps a book, which this one leaves alone.
pub const NEWER_LINE: &str = "This version keeps nothing here. Closing the page clears it.";
/// Said where a newer version is open in another tab.
pub const BESIDE_NEWER_LINE: &str = "This tab keeps nothing more. Closing it clears its answers.";
/// Said where something is kept.
pub const KEPT_LINE: &str = "Kept on this device only, without a lock.";

/// The pain question.
pub const PAIN_QUESTION: &str = "How much does it hurt right now?";
/// The anchors of the NRS-11. They never change.
pub const PAIN_ANCHORS: &str = "0 is no pain. 10 is the worst pain you can imagine.";
/// The answer that counts as a pause.
pub const NOT_SURE: &str = "Not sure";
/// Opens where and what it is like.
pub const PAIN_DETAIL: &str = "Where, what like";
/// The question about where and what it is like.
pub const PAIN_DETAIL_QUESTION: &str = "Where is it, and what is it like?";
/// That none of it is needed.
pub const PAIN_DETAIL_HINT: &str = "Only if it helps. You can leave all of it open.";
/// Names the places.
pub const WHERE: &str = "Where";
/// Names the qualities.
pub const WHAT_LIKE: &str = "What it is like";
/// Own words for the pain.
pub const PAIN_OWN_WORDS: &str = "In your own words";
/// Back to the number.
pub const TO_THE_NUMBER: &str = "To the number";

/// The pace question.
pub const PACE_QUESTION: &str = "What would feel right?";
/// Under the pace question.
pub const PACE_HINT: &str = "Whatever you said before, this is about now.";

/// The last question.
pub const GO_ON_QUESTION: &str = "Shall we go on?";
/// Go on.
pub const GO_ON: &str = "Go on";
/// Pause.
pub const PAUSE: &str = "Pause and breathe";
/// Above the bar that is the third answer.
pub const STOP_IS_BELOW: &str = "Or stop, with the bar below. No reason needed.";

/// Opens the quiet item.
pub const UNSAID: &str = "Something unsaid?";
/// The quiet item.
pub const UNSAID_QUESTION: &str = "Is one of these true?";
/// That it is not shown.
pub const UNSAID_HINT: &str =
    "It is not shown, not counted and not kept. A yes makes this a pause.";
/// The first of the two.
pub const UNSAID_DISAPPOINT: &str = "I am going on mainly so as not to disappoint";
/// The second of the two.
pub const UNSAID_NOT_QUITE: &str = "I said it was fine, and it was not quite";
/// Back to the question.
pub const TO_THE_QUESTION: &str = "To the question";

/// Before the phone is passed over.
pub const PASS_OVER_TITLE: &str = "Ready to pass it over?";
/// What happens to the answers: only the outcome.
pub const PASS_OVER_OUTCOME: &str =
    "Your answers are put away for good. Afterwards you both see only the outcome.";
/// What happens to the answers: side by side.
pub const PASS_OVER_SIDE_BY_SIDE: &str =
    "Your answers are put away until both have answered. Then you both see them side by side.";
/// Seals the first voice.
pub const PASS_IT_OVER: &str = "Pass it over";
/// The covered screen.
pub const HANDED_OVER_TITLE: &str = "For the other of you";
/// The covered screen, with a name.
pub const HANDED_OVER_TITLE_NAMED: &str = "For {name}";
/// On the covered screen.
pub const HANDED_OVER_HINT: &str = "The first answers are put away. This page does not show them.";
/// The second takes the phone.
pub const I_HAVE_IT: &str = "I have it";

/// Both have answered.
pub const TOGETHER_TITLE: &str = "Both of you have answered.";
/// Names the two voices.
pub const FIRST_VOICE: &str = "First voice";
/// Names the two voices.
pub const SECOND_VOICE: &str = "Second voice";

/// The pause.
pub const BREATHE_TITLE: &str = "Pause. Breathe together.";
/// Without a pause before it.
pub const BREATHE_ALONE: &str = "Breathe.";
/// How to breathe.
pub const BREATHE_HINT: &str = "Soften as you breathe in. Let the breath out go by itself.";
/// Beside the circle as it grows.
pub const BREATHE_IN: &str = "In, and soften";
/// Beside the circle as it grows smaller.
pub const BREATHE_OUT: &str = "And out";

/// A stop is thanked.
pub const STOPPED_TITLE: &str = "Stopped.\nThank you for saying so.";
/// After a stop.
pub const STOPPED_HINT: &str = "Nothing else is needed now. Soften as you breathe in.";
/// To the partner's card and aftercare.
pub const HELP: &str = "What would help now";
/// To another day.
pub const ANOTHER_DAY: &str = "Another day, together";
/// To the close.
pub const FINISH: &str = "Finish";

/// Another day.
pub const ANOTHER_DAY_TITLE: &str = "Another day is a good ending.";
/// Under it.
pub const ANOTHER_DAY_HINT: &str = "Nobody has to name a day. Both parts can stay open.";
/// Yes.
pub const YES_ANOTHER_DAY: &str = "Yes, another day";
/// Which day.
pub const WHICH_DAY: &str = "Which day";
/// No date.
pub const NO_DATE: &str = "No date";
/// Something gentle.
pub const GENTLE: &str = "Something gentle instead";
/// Own words for it.
pub const GENTLE_OWN_WORDS: &str = "In your own words";
/// On from here.
pub const ON_TO_CLOSE: &str = "That is it for now";

/// The close, for one voice.
pub const THANKS: &str = "Thank you for checking in.";
/// The close, for two.
pub const THANKS_BOTH: &str = "Thank you, both of you.";
/// Before a small win.
pub const WIN: &str = "A small win";
/// What a win can be.
pub const WIN_HINT: &str = "Like: said it early, asked first, laughed.";
/// Before a note.
pub const NOTE: &str = "A note";
/// Opens win and note.
pub const WIN_AND_NOTE: &str = "Add a small win or a note";
/// Keeps it.
pub const KEEP_THIS: &str = "Keep this";
/// Does not keep it.
pub const NOT_KEEP: &str = "Don't keep this one";

/// Starts the timer.
pub const ASK_US_IN: &str = "Ask us again in {minutes}";
/// Starts it again.
pub const ASK_AGAIN_IN: &str = "Ask again in {minutes}";
/// Names the intervals.
pub const ASK_US_AFTER: &str = "Ask us again after";
/// One interval.
pub const MINUTES: &str = "{n} minutes";
/// One minute.
pub const MINUTE: &str = "1 minute";
/// The couple's own interval.
pub const OWN_INTERVAL: &str = "Other";
/// Fewer minutes.
pub const FEWER_MINUTES: &str = "One minute less";
/// More minutes.
pub const MORE_MINUTES: &str = "One minute more";
/// While the timer runs.
pub const ASKS_IN: &str = "I ask again in {minutes}";
/// Ends the timer.
pub const ASK_NO_MORE: &str = "Don't ask";
/// The app asks.
pub const ASKING_TITLE: &str = "A moment to check in.";
/// Under it.
pub const ASKING_HINT: &str = "This question comes from the phone, not from either of you.";
