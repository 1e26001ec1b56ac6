//! Prepare: what is agreed on beforehand.

/// The title.
pub const TITLE: &str = "Prepare";
/// How to use it.
pub const HOW: &str = "A few things are easier to agree on while nothing hurts.";
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
    "Both see both answers. Choose this only if both of you want it.";
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
