//! Prepare: what is agreed on beforehand.

pub mod agreed;
pub mod clinician;
pub mod involvement;
pub mod log;
pub mod plan;
pub mod reading;
pub mod support;
pub mod tonight;
pub mod wins;

/// The title.
pub const TITLE: &str = "Prepare";
/// How to use it.
pub const HOW: &str = "A few things are easier to agree on while nothing hurts.";

/// A part of Prepare, as the list of them names it.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What it is called.
    pub title: &'static str,
    /// What it is for.
    pub says: &'static str,
}

/// What is welcome tonight.
pub const TONIGHT: Part =
    Part { title: "Tonight", says: "What is welcome, what to ask first, what is not for tonight." };
/// Ways a partner can be part of practice.
pub const INVOLVEMENT: Part =
    Part { title: "Involvement", says: "Five ways to practise. Alone is as whole as any other." };
/// What both have agreed to do.
pub const PLAN: Part =
    Part { title: "Plan", says: "What you both said yes to. Either of you can end it." };
/// The signal, and what goes with it.
pub const SIGNAL_PART: Part = Part {
    title: "Signal and sentences",
    says: "A signal without words, and what to say after a stop.",
};
/// What was practised.
pub const LOG: Part =
    Part { title: "Practice log", says: "What you did, and how it felt. Each line stands alone." };
/// Whether the support is good for both.
pub const SUPPORT: Part = Part {
    title: "Support check",
    says: "Is the help between you good for both? Each answers alone.",
};
/// Wins and thanks.
pub const WINS: Part =
    Part { title: "Wins and thanks", says: "Small things worth a note, a gift or an evening." };
/// What to read.
pub const READING: Part =
    Part { title: "Reading", says: "What one of you would like the other to read." };
/// The card for a clinician.
pub const CLINICIAN: Part =
    Part { title: "For a clinician", says: "Something I know is true: a card to show." };
/// More of a long list.
pub const SHOW_MORE: &str = "Show earlier ones";
/// Takes something out.
pub const TAKE_OUT: &str = "Take out";
/// Something was taken out.
pub const TAKEN_OUT: &str = "Taken out.";

/// The page of the signal.
pub const SIGNAL_TITLE: &str = "Signal and sentences";
/// Under its title.
pub const SIGNAL_HOW: &str = "Both of you can change these at any time.";
/// Their word for a stop.
pub const STOP_WORD: &str = "Our word for a stop";
/// About it.
pub const STOP_WORD_HINT: &str = "\u{201c}Stop\u{201d} always counts too.";
/// The signal.
pub const SIGNAL: &str = "Our signal without words";
/// About the signal.
pub const SIGNAL_HINT: &str = "Like: two taps on the shoulder. It is shown on the Now screen.";
/// What is shown after both.
pub const REVEAL: &str = "After both have answered";
/// Only the outcome.
pub const REVEAL_OUTCOME: &str = "Show only the outcome";
/// Side by side.
pub const REVEAL_SIDE_BY_SIDE: &str = "Show both answers";
/// What it means.
pub const REVEAL_OUTCOME_SAYS: &str = "Nobody sees the other's answers, and they are not kept.";
/// What it means.
pub const REVEAL_SIDE_BY_SIDE_SAYS: &str =
    "Both see both answers. Each of you has said yes to this, alone.";
/// What to say.
pub const SENTENCES: &str = "What to say after a stop";
/// About it.
pub const SENTENCES_HINT: &str = "Your own words, for the one who hears it. Up to three.";
/// One of them.
pub const SENTENCE: &str = "Sentence {n}";
/// The app asks.
pub const ASKING: &str = "When the app asks";
/// With vibration.
pub const VIBRATION: &str = "With a vibration, where the phone can";
/// With a tone.
pub const TONE: &str = "With a quiet tone";
