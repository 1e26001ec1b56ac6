//! The sentences of the app that journeys look for, in one place: a sentence that is put better is
//! put better here too.
//!
//! What is pressed is not here. Those names are a promise and stand in the journeys themselves.

/// The Now screen, for one.
pub const HOW_ARE_YOU: &str = "How are you, right now?";
/// The Now screen, for two.
pub const HOW_ARE_YOU_TWO: &str = "How are you two, right now?";
/// On the Now screen, where nothing is kept.
pub const NOTHING_IS_KEPT: &str = "Nothing is kept. Closing the page clears it.";
/// On the Now screen, where nothing can be kept.
pub const CANNOT_KEEP: &str = "This browser keeps nothing. Closing the page clears it.";
/// The first question.
pub const PAIN: &str = "How much does it hurt right now?";
/// The second question.
pub const PACE: &str = "What would feel right?";
/// The third question.
pub const GO_ON: &str = "Shall we go on?";
/// The quiet item.
pub const UNSAID: &str = "Is one of these true?";
/// A reason: a little pain.
pub const SOME_PAIN: &str = "It hurts a little, so a little less.";
/// A reason: more pain.
pub const TAKES_ATTENTION: &str = "It takes your attention, so a rest first.";
/// A reason: severe pain.
pub const MUST_END: &str = "Pain like this must end first.";
/// A reason: two voices.
pub const MORE_CAUTIOUS: &str = "With two answers, the more cautious one leads.";
/// A suggestion.
pub const A_PAUSE: &str = "A pause, perhaps.";
/// The pause.
pub const BREATHE: &str = "Pause. Breathe together.";
/// A stop was heard.
pub const STOPPED: &str = "Stopped. Thank you for saying so.";
/// On the bar, once a stop was heard.
pub const HAVE_STOPPED: &str = "You have stopped";
/// At the close of a stop or a pause, for the one who hears it.
pub const PARTNERS_CARD: &str = "Thank you for telling me.";
/// Aftercare.
pub const AFTERCARE: &str = "What may help the body";
/// Another day.
pub const ANOTHER_DAY: &str = "Another day is a good ending.";
/// The close, for one.
pub const THANKS: &str = "Thank you for checking in.";
/// Opens the fields of the close.
pub const WIN_OR_NOTE: &str = "Add a small win or a note";
/// The first "Keep this" asks.
pub const HOW_TO_KEEP: &str = "How shall it be kept?";
/// Written, durably.
pub const SAVED: &str = "Saved.";
/// Not written.
pub const NOT_SAVED: &str = "It could not be saved.";
/// Not written, and nothing is lost.
pub const STILL_HERE: &str = "Your answers are still here, on this screen.";
/// Not written, because there is no room.
pub const NO_ROOM: &str = "There is no room left on this device.";
/// Before the phone is passed over.
pub const PASS_OVER: &str = "Ready to pass it over?";
/// The phone is on its way.
pub const HANDED_OVER: &str = "For the other of you";
/// Both have answered.
pub const TOGETHER: &str = "Both of you have answered.";
/// The empty timeline.
pub const NOTHING_KEPT: &str = "Nothing is kept.";
/// A hard entry, folded.
pub const HARDER: &str = "A harder one, folded";
/// A record was set aside.
pub const SET_ASIDE: &str =
    "One entry could not be read. It is set aside, and nothing was overwritten.";
/// An unfinished check-in is offered.
pub const UNFINISHED: &str = "is not finished.";
/// Everything is deleted.
pub const ALL_DELETED: &str = "Everything in this app is deleted.";
/// Practise.
pub const PRACTISE: &str = "Say one aloud, each in turn.";
/// The page about safety.
pub const NOT_FOR_YOU: &str = "This app is not for you if you are afraid of your partner.";
/// The page without its app.
pub const PAPER: &str = "The app cannot run here. The check-in still can.";
/// The app broke down.
pub const BROKEN: &str = "Something in this page broke.";
/// The words for a lock are being chosen.
pub const CHOOSE_WORDS: &str = "Four words to open it";
/// The lock screen.
pub const LOCKED: &str = "What you kept is locked.";
/// On the Now screen, while what is kept is locked.
pub const LOCKED_LINE: &str = "Nothing new is kept until you open it.";
/// Not the words.
pub const WRONG_WORDS: &str = "These words do not open it.";
/// Not kept, because what is kept is locked.
pub const OPEN_FIRST: &str = "Open it, then keep this one.";
