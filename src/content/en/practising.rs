//! Around the decks, scenes and letters: what stands beside them, and a phrase of their own.

use super::practise::ReplyKind;

/// Over the decks.
pub const DECKS: &str = "Words to borrow";
/// Over what is their own.
pub const OWN: &str = "Words of your own";
/// Over what there is besides.
pub const BESIDES: &str = "Also here";
/// To the five letters.
pub const CONSENT: &str = "Consent, briefly";

/// To the first card of a deck.
pub const FIRST_CARD: &str = "Take the first card";
/// Over the scenes of a deck.
pub const SCENES: &str = "Scenes to try";
/// About them.
pub const SCENES_HOW: &str = "Alone, or with a part for each of you.";
/// Which card of how many.
pub const CARD_OF: &str = "{at} of {of}";
/// Before a softer way to say it.
pub const SOFTER: &str = "Softer";
/// Before a way with fewer words.
pub const SHORTER: &str = "Shorter";
/// On by one.
pub const NEXT: &str = "Next";
/// Where a part is still open.
pub const PART_NOT_YET: &str = "Choose words, or write your own. Then you can go on.";
/// Back by one.
pub const PREVIOUS: &str = "Previous";
/// From a scene or the last card to its deck.
pub const TO_THE_DECK: &str = "To the deck";
/// From the last letter to all that there is.
pub const TO_PRACTISE: &str = "To Practise";

/// Names the choice of who takes part in a scene.
pub const WHO: &str = "Who takes part";
/// Over the replies, alone.
pub const WHAT_TO_SAY: &str = "What might one say?";
/// Over the replies, for the first of two.
pub const FIRST_SAYS: &str = "The first of you replies. Choose one, and say it aloud.";
/// Over the replies, for the second of two.
pub const SECOND_SAYS: &str = "Now the other of you replies. Choose one, and say it aloud.";
/// Before what a reply tends to do.
pub const WHAT_IT_DOES: &str = "What it tends to do to the other";
/// Before what happens next.
pub const WHAT_HAPPENS: &str = "What happens next";
/// To what one might say next.
pub const ASK_NEXT: &str = "What one might say next";
/// To the replies again, alone.
pub const ANOTHER_REPLY: &str = "Try another reply";
/// The two change parts.
pub const SWAP: &str = "Change parts";
/// A reply is chosen.
pub const SAY_IT_ALOUD: &str = "Say it aloud, then pass it over.";
/// About it.
pub const SAY_IT_ALOUD_HINT: &str = "The other of you will read what it tends to do.";
/// After a reply that blames, or turns away. It is said to whoever has to hear such things.
pub const OFTEN: &str =
    "If you often hear words like these, that is not yours to mend. Safety has help for you alone.";
/// On the covered screen.
pub const HANDED_OVER_HINT: &str = "The words you heard are on the next screen.";

/// A kind of reply, in plain words. None of them is a verdict.
#[must_use]
pub const fn kind(kind: ReplyKind) -> &'static str {
    match kind {
        ReplyKind::Facilitative => "A reply that stays close",
        ReplyKind::Solicitous => "A reply that worries, and takes over",
        ReplyKind::Negative => "A reply that blames, or turns away",
    }
}

/// To the builder.
pub const SAY_IT: &str = "Say it your way";
/// The first part.
pub const FEEL: &str = "I feel";
/// The second part.
pub const WHEN: &str = "when";
/// The third part.
pub const WISH: &str = "I would like";
/// What is still open in a part.
pub const OPEN: &str = "\u{2026}";
/// About the first part.
pub const FEEL_HOW: &str = "Choose words that come near, or write your own.";
/// About the second part.
pub const WHEN_HOW: &str = "One moment is enough, of now or of another day.";
/// About the third part.
pub const WISH_HOW: &str = "Something that the other can say yes or no to.";
/// Names the words of a part to choose from.
pub const WORDS: &str = "Words to choose from";
/// Own words.
pub const OWN_WORDS: &str = "In your own words";
/// Under what is said whole.
pub const WHOLE_HOW: &str = "Say it aloud, once. Then see if you want to keep it.";
/// From what is said whole to its parts.
pub const CHANGE: &str = "Change it";
/// Adds a phrase to the others.
pub const ADD: &str = "Add to your phrases";

/// To a page to write a phrase on.
pub const WRITE: &str = "Write a phrase";
/// The title of that page.
pub const WRITE_TITLE: &str = "A phrase of your own";
/// About it.
pub const WRITE_HOW: &str = "Something that one of you could say to the other.";
/// Where nothing is written yet.
pub const WRITE_NOT_YET: &str = "Write something, then you can add it.";
/// The field on it.
pub const WRITE_FIELD: &str = "Your phrase";

/// To their phrases, and their title.
pub const OUR_WORDS: &str = "Our words";
/// About them.
pub const OUR_WORDS_HOW: &str = "Choose up to three that land with both of you. Green, Yellow and the card after a stop then show them.";
/// Where there are none.
pub const NO_PHRASES: &str = "There are no phrases yet.";
/// Over those that land with both.
pub const LANDS_WITH_BOTH: &str = "It lands with both of you";
/// Over those that nobody has marked.
pub const UNMARKED: &str = "Not marked yet";
/// Over those that do not land.
pub const DOES_NOT_LAND: &str = "Not this";
/// Puts a phrase into Now.
pub const IN_NOW: &str = "Show in Now";
/// Where three stand in Now.
pub const NOW_IS_FULL: &str = "Three at most stand in Now. To put in another, take one out first.";
/// Takes a phrase out.
pub const TAKE_OUT: &str = "Take it out";
/// A phrase was taken out.
pub const TAKEN_OUT: &str = "Taken out.";
/// Begins to mark.
pub const MARK: &str = "Mark them, each of you";
/// Marks one anew.
pub const MARK_ANEW: &str = "Mark it again";

/// The question of marking, for the first.
pub const MARKING: &str = "Does this land with you?";
/// Whose turn it is, where the two have names: what does not land is said by name afterwards.
pub const MARKS_FIRST: &str = "{who} marks first.";
/// The same, for the second.
pub const MARKING_SECOND: &str = "And with you?";
/// What becomes of the marks: only the outcome.
pub const MARKING_OUTCOME: &str =
    "Mark any of them. Afterwards you both see only what lands with both.";
/// What becomes of the marks: side by side.
pub const MARKING_SIDE_BY_SIDE: &str = "Mark any of them. Afterwards you both see both marks.";
/// Where none is marked yet.
pub const MARKS_NOT_YET: &str = "Mark at least one. Then you can go on.";
/// A mark.
pub const LANDS: &str = "This lands";
/// A mark.
pub const NOT_THIS: &str = "Not this";
/// On the covered screen.
pub const MARKS_AWAY: &str = "The first marks are put away until you have marked too.";
/// Opens both marks.
pub const SHOW_BOTH: &str = "Show us both";
/// Both have marked.
pub const MARKED_TITLE: &str = "Both of you have marked.";
/// About it.
pub const MARKED_HOW: &str = "It helps as much to know what does not land.";
/// It does not land, and they chose not to see with whom.
pub const NOT_BOTH: &str = "It does not land with both of you.";
/// It does not land with one: `{who}`.
pub const NOT_WITH: &str = "Not this, for {who}.";
/// It lands with neither.
pub const NOT_EITHER: &str = "Not this, for either of you.";
/// The one who marked first.
pub const WHO_FIRST: &str = "the first of you";
/// The one who marked second.
pub const WHO_SECOND: &str = "the second of you";
/// Behind a closed lock.
pub const LOCKED: &str = "Your phrases are behind the lock.";

/// "I feel … when … I would like …", whole.
#[must_use]
pub fn say_it(feel: &str, when: &str, wish: &str) -> String {
    let [feel, when, wish] = [feel, when, wish].map(|part| part.trim().trim_end_matches('.'));
    format!("{FEEL} {feel} {WHEN} {when}. {WISH} {wish}.")
}
