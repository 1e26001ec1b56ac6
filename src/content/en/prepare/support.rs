//! The support check: healthy, reasonable, possible. Nothing of it is counted.

use crate::domain::support_check::{Reply, Statement};

/// The title.
pub const TITLE: &str = "Is the support good for you both?";
/// Under it.
pub const HOW: &str =
    "Six sentences. Each of you answers alone, and then you see both answers and talk.";
/// Before it begins.
pub const BEFORE: &str = "The answers stand without names. But where there are two, each can work out what the other said.";
/// Before it begins, for whoever is not safe.
pub const UNSAFE: &str =
    "If an honest answer could harm you, do not give it here. Safety has help for you alone.";
/// The first begins.
pub const BEGIN: &str = "One of you begins";
/// What becomes of it.
pub const NOT_FINISHED: &str = "Leaving before the end drops all the answers.";
/// Over those that were kept.
pub const PAST: &str = "Earlier ones";

/// Under each sentence.
pub const ASKED_HOW: &str = "For these weeks, as it is for you.";
/// The answers may be looked over.
pub const REVIEW_TITLE: &str = "Is this how it is for you?";
/// For the first.
pub const REVIEW_FIRST: &str = "To change an answer, go back to it, one step at a time. Once you pass it over, nobody sees it on its own.";
/// For the second.
pub const REVIEW_SECOND: &str =
    "To change an answer, go back to it, one step at a time. Then you both see both answers.";
/// Names the list.
pub const LIST: &str = "Your answers";
/// The second is done.
pub const SHOW: &str = "Show us both";
/// On the covered screen.
pub const HANDED_OVER_HINT: &str =
    "The first answers are put away. Now you answer the same six, alone.";

/// Both have answered.
pub const TOGETHER_TITLE: &str = "Both of you have answered.";
/// Under it.
pub const TOGETHER_HOW: &str = "No answer is above another. Whose is whose is not said.";
/// One that was kept: `{day}`.
pub const PAST_TITLE: &str = "Your support check of {day}";
/// Both said the same: `{answer}`.
pub const BOTH: &str = "Both: {answer}";
/// One said this, and one that: `{one}`, `{other}`.
pub const EACH: &str = "One: {one}. The other: {other}";
/// Over what there is to talk about.
pub const TALK: &str = "To talk about, when you have time";
/// There is nothing to begin with.
pub const NO_TALK: &str =
    "Two yeses to all six. Is there one that you would like to thank the other for?";
/// Over the last lines.
pub const COUNSELLING_TITLE: &str = "If talking alone does not help";
/// About counselling.
pub const COUNSELLING: &str =
    "If you keep coming back to the same place, a couples' counsellor can sit with you both.";
/// Whom it is not for.
pub const COUNSELLING_NOT: &str = "Counselling together is not for you if you are afraid of your partner. Look for help for you alone.";
/// Both want it kept.
pub const KEEP: &str = "We both want to keep it";
/// It is let go.
pub const LET_GO: &str = "Let it go";
/// About keeping.
pub const KEEP_SAYS: &str = "Either of you can delete it later.";

/// A statement, as either of the two may say it.
#[must_use]
pub const fn statement(statement: Statement) -> &'static str {
    match statement {
        Statement::SafeToSayNo => "I can say no or stop, and it costs me nothing.",
        Statement::Heard => "When I say a hard thing, it is heard.",
        Statement::Fair => "What we ask of each other is fair.",
        Statement::RoomOfMyOwn => "I have room for what is mine alone.",
        Statement::NotWornOut => "The help between us does not wear me out.",
        Statement::FitsOurDays => "The help between us fits our days.",
    }
}

/// What to begin a talk with.
#[must_use]
pub const fn prompt(statement: Statement) -> &'static str {
    match statement {
        Statement::SafeToSayNo => {
            "If a no is not safe for you, Safety has help for you alone. If it is, what makes it easier to say?"
        }
        Statement::Heard => {
            "Each says one thing, and the other says it back. No answer is needed yet."
        }
        Statement::Fair => "Is there something that one of you carries? Can it be shared, or left?",
        Statement::RoomOfMyOwn => "What time or place would each of you like to have alone?",
        Statement::NotWornOut => "What is tiring now? What could rest for two weeks?",
        Statement::FitsOurDays => "What does not fit this month? What is small enough to fit?",
    }
}

/// An answer.
#[must_use]
pub const fn reply(reply: Reply) -> &'static str {
    match reply {
        Reply::Yes => "Yes",
        Reply::Partly => "Partly",
        Reply::NotNow => "No, not now",
        Reply::NotSure => "Not sure",
    }
}

/// The same within a line.
#[must_use]
pub const fn in_a_line(reply: Reply) -> &'static str {
    match reply {
        Reply::Yes => "yes",
        Reply::Partly => "partly",
        Reply::NotNow => "no, not now",
        Reply::NotSure => "not sure",
    }
}
