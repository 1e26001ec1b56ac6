//! Talking about what was.

use crate::domain::talk::Prompt;

/// The way to it.
pub const TO_TALK: &str = "Talk about it";
/// Choosing.
pub const CHOOSE_TITLE: &str = "What would you like to talk about?";
/// Under it.
pub const CHOOSE_HOW: &str = "Choose up to five entries, together.";
/// On to the questions.
pub const BEGIN: &str = "Talk about these";
/// None is chosen.
pub const NONE_YET: &str = "Choose one, and three questions come with it.";
/// The questions.
pub const TITLE: &str = "Three questions, no hurry";
/// Under it.
pub const HOW: &str = "Take turns. Leave out what does not fit.";
/// On to the writing.
pub const WRITE: &str = "Write down what comes of it";
/// It may end here.
pub const ENOUGH: &str = "Talking is enough. Nothing has to be written.";
/// Writing.
pub const WRITE_TITLE: &str = "What comes of it?";
/// Under it.
pub const WRITE_HOW: &str = "One line is plenty. Leave open what you do not need.";
/// What to keep.
pub const KEEP: &str = "What we keep";
/// What to change.
pub const CHANGE: &str = "What we change";
/// Thanks.
pub const THANKS: &str = "What we thank each other for";
/// There is nothing to say yes to yet.
pub const NOT_YET: &str = "Write a line, then each of you can say yes to it.";
/// Yes to it.
pub const YES: &str = "Yes, this is right for me";
/// The first has said yes.
pub const PASS_TITLE: &str = "Now the other of you reads it";
/// Under it.
pub const PASS_HOW: &str = "It is agreed on only with a second yes.";
/// Back to writing.
pub const NOT_LIKE_THIS: &str = "Not like this";
/// On the way.
pub const HANDED_OVER_HINT: &str =
    "There are a few lines to read. Yes and no are both good answers.";
/// The second reads it.
pub const READ_TITLE: &str = "Is this right for you too?";
/// Under it.
pub const READ_HOW: &str = "Say yes only if it is. You can change it, or leave it.";
/// Both have said yes.
pub const AGREED_TITLE: &str = "You both said yes to this.";
/// Under it.
pub const AGREED_HOW: &str =
    "You find it in Prepare, and from Now. Either of you can withdraw it there.";
/// Ends it.
pub const DONE: &str = "Back to the days";

/// A question.
#[must_use]
pub const fn prompt(prompt: Prompt) -> &'static str {
    match prompt {
        Prompt::Win => "There is a small win. What made room for it?",
        Prompt::Stop => "One of you stopped. What made it easier to say, or harder?",
        Prompt::AnotherDay => "You chose another day. How was it to choose that?",
        Prompt::Instead => "You did something gentle instead. Would you like that again?",
        Prompt::Pause => "You paused. What did each of you need then?",
        Prompt::Slower => "You went slower. How could you tell that it was time?",
        Prompt::Note => "There is a note. What would each of you add to it today?",
        Prompt::Kind => "What was kind in how you were with each other?",
        Prompt::Easier => "What would make it easier to speak up?",
        Prompt::Known => "What do you wish the other knew about it?",
    }
}
