//! What helps now: the partner's card, and aftercare.

/// Names the card.
pub const PARTNER_TITLE: &str = "For the one who hears it";
/// What to say and do after a stop or a pause.
///
/// From what partners' responses do (facilitative, solicitous, negative: Rosen et al., J Sex Med 2012;9:2351):
/// warmth and something else that is nice; no alarm, no silence, no questions.
pub const PARTNER_LINES: [&str; 4] = [
    "Thank you for telling me.",
    "We have stopped. There is nothing you need to explain.",
    "I am staying close. Tell me if you want more room.",
    "What would be nice now? Or nothing at all, together.",
];
/// After going on, one line.
pub const PARTNER_GOING_ON: &str =
    "Thank you for telling me. I will ask again, and you can say so sooner.";
/// What to leave out.
pub const PARTNER_LEAVE_OUT: &str =
    "Leave the questions for tomorrow. No alarm, and no silence either.";
/// Names the couple's own sentences.
pub const OWN_WORDS: &str = "In your own words";

/// Names the aftercare.
pub const AFTERCARE_TITLE: &str = "What may help the body";
/// Things that may help. Comfort, not treatment: nothing here promises relief.
pub const AFTERCARE_LINES: [&str; 5] = [
    "Lie so that nothing pulls, with a cushion under the knees.",
    "Something warm on the belly, or something cool where it burns.",
    "Breathe low and wide. Soften as you breathe in.",
    "A glass of water, a blanket, a dry towel.",
    "A hand to hold, if that is welcome. Time alone, if that is better.",
];
/// When to see somebody.
pub const CLINICIAN: &str =
    "See a clinician soon for new or worse pain, bleeding, fever, or pain that stays.";
