//! The sentences of the app that journeys look for, in one place: a sentence that is put better is
//! put better here too.
//!
//! What is pressed is not here. Those names are a promise and stand in the journeys themselves.

/// How the name of a day of the calendar ends that holds a check-in with a win.
pub const A_DAY_WITH_A_WIN: &str = ": a check-in, a small win";
/// In Take it away: one check-in.
pub const ONE_GOES_ALONG: &str = "One check-in goes along.";
/// In Take it away: none.
pub const NONE_GOES_ALONG: &str = "No check-in is among these.";
/// In Take it away: a day that is none.
pub const NOT_A_DAY: &str = "is not a day yet.";
/// In Take it away: the choice of voices.
pub const BOTH_VOICES: &str = "Both voices";
/// In Take it away: what one voice alone leaves out.
pub const ONE_VOICE_ALONE: &str = "What belongs to you both stays here then";
/// In Take it away: a file was handed over.
pub const BROWSER_HAS_THE_FILE: &str = "Your browser has the file: notes-";
/// On the sheet for a clinician.
pub const NO_RECORD: &str = "It is not a medical record";
/// Where a backup is read back in.
pub const READ_BACK_IN: &str = "Read a backup back in";
/// A backup was saved.
pub const THE_BROWSER_HAS_IT: &str = "The browser has the file.";
/// While a file is read.
pub const READING: &str = "Reading the file";
/// What a file would come to.
pub const WOULD_CHANGE: &str = "This is what would change.";
/// Where nothing is kept yet.
pub const KEEP_FIRST: &str = "Nothing is kept on this device yet.";
/// It was read back in.
pub const IT_IS_DONE: &str = "It is done.";
/// It was taken back.
pub const AS_BEFORE: &str = "It is as it was before.";
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
/// What was kept is gone.
pub const MISSING: &str = "What was kept is not here.";
/// A record was set aside.
pub const SET_ASIDE: &str =
    "One entry could not be read. It is set aside, and nothing was overwritten.";
/// An unfinished check-in is offered.
pub const UNFINISHED: &str = "is not finished.";
/// Everything is deleted.
pub const ALL_DELETED: &str = "Everything in this app is deleted.";
/// It was brought back.
pub const ALL_IS_BACK: &str = "Everything is as it was.";
/// In the list of books: the one that is open.
pub const OPEN_NOW: &str = "open now";
/// Before another book opens, where something would be lost.
pub const WOULD_BE_GONE: &str = "what is on the screen and not kept is gone";
/// Before everything is deleted, where there are several books.
pub const ALL_BOOKS: &str = "This deletes all books on this device";
/// Where a book is closed.
pub const A_BACKUP_FIRST: &str = "First, a backup";
/// The same, while it is locked.
pub const BOOK_IS_LOCKED: &str = "This book is locked";
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
/// Words that were typed and left.
pub const EMPTIED: &str = "What was typed here was emptied";
/// Not the words.
pub const WRONG_WORDS: &str = "These words do not open it.";
/// A newer version is open in another tab.
pub const NEWER_OPEN: &str = "A newer version of this app is open in another tab.";
/// A copy is spoken of.
pub const A_COPY: &str = "A backup as a file would be left.";
/// Not kept, because a newer version is in use.
pub const GO_ON_IN_NEWER: &str = "Go on in the newer one.";
/// Not kept, because what is kept is locked.
pub const OPEN_FIRST: &str = "Open it, then keep this one.";
/// On a deck's own page.
pub const SCENES: &str = "Scenes to try";
/// The first scene of the first deck.
pub const A_SCENE: &str = "Noor and Lee lie close after a long week. Noor would like more.";
/// A reply in it.
pub const A_REPLY: &str = "Then this is what we do. Tell me if you ever want something else.";
/// Another reply in it, of another kind.
pub const ANOTHER_REPLY: &str = "You never know. Fine, forget it.";
/// The five letters of consent, in their order.
pub const LETTERS: [&str; 5] =
    ["Freely given", "Reversible", "Informed", "Enthusiastic", "Specific"];
/// Over the replies of a scene.
pub const WHAT_TO_SAY: &str = "What might one say?";
/// The same, for two.
pub const FIRST_REPLIES: &str = "The first of you replies.";
/// The same, once they have changed parts.
pub const SECOND_REPLIES: &str = "Now the other of you replies.";
/// After a reply.
pub const WHAT_IT_DOES: &str = "What it tends to do to the other";
/// The phone is to be passed over in a scene.
pub const SAY_IT_ALOUD: &str = "Say it aloud, then pass it over.";
/// A phrase is said whole.
pub const WHOLE: &str = "Say it aloud, once.";
/// The phrase that the ways to these screens say.
pub const OUR_PHRASE: &str = "I feel tense when something hurts. I would like you to hold my hand.";
/// A page to write on.
pub const WRITE: &str = "A phrase of your own";
/// Our words, where there are none.
pub const NO_PHRASES: &str = "There are no phrases yet.";
/// Over the phrases that nobody has marked.
pub const UNMARKED: &str = "Not marked yet";
/// The first marks.
pub const MARKING: &str = "Does this land with you?";
/// The second marks.
pub const MARKING_SECOND: &str = "And with you?";
/// The first marks are sealed.
pub const MARKS_AWAY: &str = "The first marks are put away until you have marked too.";
/// Both have marked.
pub const BOTH_MARKED: &str = "Both of you have marked.";
/// A number of the log is not one.
pub const NOT_WHOLE: &str = "A number is not whole yet.";
/// The line of the log that the ways to these screens write first.
pub const A_LINE: &str =
    "Today 22.5 mm \u{b7} 10 minutes \u{b7} Pain 2 \u{b7} Holding a hand After a bath, and tea.";
/// The support check, before it begins.
pub const SUPPORT: &str = "Is the support good for you both?";
/// The same, for whom it may not be safe.
pub const IF_NOT_SAFE: &str = "If an honest answer could harm you, do not give it here.";
/// Both have answered the support check.
pub const TO_TALK: &str = "To talk about, when you have time";
/// At the end of the support check.
pub const COUNSELLING_NOT: &str =
    "Counselling together is not for you if you are afraid of your partner.";
