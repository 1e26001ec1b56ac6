//! Decks: sentences to say aloud.

mod after;
mod answering;
mod asking;
mod gently;
mod hearing_a_no;
mod im_fine;
mod saying_stop;

use super::Deck;

/// Every deck, in the order in which an evening may need them.
pub const DECKS: [Deck; 7] = [
    asking::DECK,
    answering::DECK,
    saying_stop::DECK,
    hearing_a_no::DECK,
    im_fine::DECK,
    gently::DECK,
    after::DECK,
];
