//! The small things of Prepare: a title that both tick, a card that may be empty.

use say_when::domain::clinician_card::{CardSentence, ClinicianCard};
use say_when::domain::reading::{Reading, Title};

#[test]
fn a_title_is_read_when_both_have_ticked_it() {
    let mut reading = Reading::new(Title::fitting("A book"));
    assert!(!reading.is_read_by_both());
    reading.is_read[1] = true;
    assert!(!reading.is_read_by_both());
    reading.is_read[0] = true;
    assert!(reading.is_read_by_both());
}

#[test]
fn a_card_shows_the_sentences_that_were_written() {
    let mut card = ClinicianCard::default();
    assert!(card.is_empty());
    card.sentences[1] = CardSentence::fitting(" \u{200b} ");
    assert!(card.is_empty(), "nothing can be read on it");
    card.sentences[3] = CardSentence::fitting("The pain is real.");
    assert_eq!(card.written().map(CardSentence::as_str).collect::<Vec<_>>(), ["The pain is real."]);
}
