//! The screens of Take it away.

use super::Step::{Press, See, Type};
use super::{Screen, after};
use crate::words;

/// All of them.
pub(super) const SCREENS: &[Screen] = &[
    after("look-back", "take-away", &[Press("Take it away")], words::ONE_GOES_ALONG),
    after(
        "take-away",
        "take-away-days",
        &[Press("From a day to a day"), Type("From", "2026-2")],
        words::NOT_A_DAY,
    ),
    after(
        "together-side-by-side",
        "take-away-two",
        &[
            Press("Stop"),
            Press("Finish"),
            Press("Keep this"),
            Press("Keep, without a lock"),
            See(words::SAVED),
            Press("Look back"),
            Press("Take it away"),
        ],
        words::BOTH_VOICES,
    ),
    after(
        "take-away-two",
        "take-away-one-voice",
        &[Press("First voice alone")],
        words::ONE_VOICE_ALONE,
    ),
    after("take-away-two", "sheet", &[Press("Print for a clinician")], words::NO_RECORD),
];
