//! Scenarios: small moments, in the order of the decks.

mod after;
mod answering;
mod asking;
mod gently;
mod hearing_a_no;
mod im_fine;
mod saying_stop;

use super::Scenario;

/// Every scenario.
pub const SCENARIOS: &[Scenario] = &[
    asking::NOT_SURE_ABOUT_MORE,
    asking::ASKED_IN_THE_MIDDLE,
    asking::A_MAYBE,
    asking::WHAT_TO_LEAVE_OUT,
    answering::A_FOUR,
    answering::THE_BATH,
    answering::GONE_BLANK,
    answering::SHALL_WE_GO_ON,
    saying_stop::STOP_PLEASE_SAID,
    saying_stop::A_STOP_FROM_THE_OTHER,
    saying_stop::TWO_TAPS_FELT,
    saying_stop::STOP_ON_A_GOOD_EVENING,
    hearing_a_no::NO_ON_THE_SOFA,
    hearing_a_no::SAD_AFTER_A_WEEK,
    hearing_a_no::A_NO_WITHOUT_WORDS,
    hearing_a_no::THE_WEEKEND_AWAY,
    im_fine::A_QUICK_FINE,
    im_fine::AT_BREAKFAST,
    im_fine::I_DONT_MIND,
    im_fine::FAR_AWAY,
    gently::ON_A_WALK,
    gently::ASKED_EVERY_EVENING,
    gently::A_MONTH_WITHOUT_TRYING,
    gently::THE_TIRED_HELPER,
    after::TEN_MINUTES_LATER,
    after::STOP_AT_A_TWO,
    after::SORE_ON_SUNDAY,
    after::TWO_EVENINGS,
];
