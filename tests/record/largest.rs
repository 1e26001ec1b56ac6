//! The largest values that the domain allows fit in a record.

use say_when::domain::another_day::{AnotherDay, Gentle, When};
use say_when::domain::book::BookId;
use say_when::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use say_when::domain::chosen::Chosen;
use say_when::domain::moment::Moment;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{PainAnswer, PainDetail, Place, Quality};
use say_when::domain::suggestion::Outcome;
use say_when::domain::text::Text;
use say_when::domain::voice::Voice;
use say_when::record::{MOST_BYTES, encode_check_in};

/// As many bytes as `MAX` characters can have: each one a letter with seven
/// marks on it, all of them four bytes long.
fn widest<const MAX: usize>() -> Text<MAX> {
    let character: String =
        std::iter::once('𝔸').chain(std::iter::repeat_n('\u{1d165}', 7)).collect();
    let text = Text::new(&character.repeat(MAX)).unwrap();
    assert_eq!(text.room(), 0, "a wider text fits");
    text
}

#[test]
fn the_largest_check_in_can_be_kept() {
    let last = Moment::new(Moment::LAST_MS, -Moment::FARTHEST_OFFSET).unwrap();
    let voice = Voice {
        pain: PainAnswer::NotSure,
        detail: PainDetail {
            places: Chosen::from_iter(Place::ALL),
            qualities: Chosen::from_iter(Quality::ALL),
            own_words: widest(),
        },
        pace: PaceAnswer::At(Pace::SomethingElse),
    };
    let round = Round {
        at: last,
        voices: Voices::Two(Box::new([voice.clone(), voice])),
        outcome: Outcome::GoOn(Pace::SomethingElse),
    };
    let check_in = CheckIn {
        id: CheckInId(u128::MAX),
        setting: Setting::BothOfUs,
        began: last,
        rounds: vec![round; CheckIn::MOST_ROUNDS],
        another_day: AnotherDay {
            when: Some(When::On(last.day())),
            instead: Some(Gentle::Own(widest())),
        },
        win: widest(),
        note: widest(),
        kept: Some(last),
    };
    let bytes = encode_check_in(BookId(u128::MAX), &check_in).unwrap();
    assert!(
        bytes.len() <= MOST_BYTES * 2 / 3,
        "{} bytes leave too little room for a new field",
        bytes.len()
    );
}
