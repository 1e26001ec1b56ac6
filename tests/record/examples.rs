//! A few values that everything about records and stores is tested with.

use say_when::domain::another_day::{AnotherDay, Gentle, When};
use say_when::domain::book::{Asking, Book, BookId, Interval};
use say_when::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use say_when::domain::chosen::Chosen;
use say_when::domain::copies::Copies;
use say_when::domain::deletion::{Announced, DeleteAfter, Watch};
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::moment::{Day, Moment};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail, Place, Quality};
use say_when::domain::phrase::{Phrase, Standing, Whose};
use say_when::domain::sealing::{Reveal, SealedVoice};
use say_when::domain::suggestion::Outcome;
use say_when::domain::text::Text;
use say_when::domain::unfinished::{Said, Turn, Unfinished};
use say_when::domain::voice::{Unsaid, Voice, Wish};

pub const BOOK: BookId = BookId(0x0b00_0000_0000_0000_0000_0000_0000_0001);

fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).unwrap()
}

fn felt(rating: u8) -> PainAnswer {
    PainAnswer::Felt(Pain::new(rating).unwrap())
}

/// A minute of the evening of 5 March 2026, in a place an hour ahead of UTC.
fn at(minute: i64) -> Moment {
    Moment::new(1_772_740_800_000 + minute * 60_000, 60).unwrap()
}

fn burning() -> PainDetail {
    PainDetail {
        places: Chosen::from_iter([Place::Entrance, Place::Inside]),
        qualities: Chosen::from_iter([Quality::Burning]),
        own_words: text("like \"nettles\" 🌿"),
    }
}

/// Two rounds of two voices: one that both chose to see, one that both did
/// not; then a stop, and another day.
pub fn both_of_us() -> CheckIn {
    let first = Voice { pain: felt(2), detail: burning(), pace: PaceAnswer::At(Pace::Slower) };
    let second = Voice {
        pain: PainAnswer::NotSure,
        detail: PainDetail::default(),
        pace: PaceAnswer::NotSure,
    };
    CheckIn {
        id: CheckInId(0x0c00_0000_0000_0000_0000_0000_0000_0002),
        setting: Setting::BothOfUs,
        began: at(0),
        rounds: vec![
            Round {
                at: at(1),
                voices: Voices::Two(Box::new([first, second])),
                outcome: Outcome::Pause,
            },
            Round { at: at(9), voices: Voices::TwoUnseen, outcome: Outcome::GoOn(Pace::HoldStill) },
            Round { at: at(12), voices: Voices::Unspoken, outcome: Outcome::Stop },
        ],
        another_day: AnotherDay {
            when: Some(When::On(Day::new(20_519).unwrap())),
            instead: Some(Gentle::Tea),
        },
        win: text("We said it out loud."),
        note: text("Line one.\nLine \u{5d0}\u{5d1}."),
        kept: Some(at(20)),
    }
}

/// One voice alone, who stopped after saying how much it hurts.
pub fn just_me() -> CheckIn {
    let voice =
        Voice { pain: felt(0), detail: PainDetail::default(), pace: PaceAnswer::At(Pace::AsItIs) };
    CheckIn {
        id: CheckInId(3),
        setting: Setting::JustMe,
        began: at(60),
        rounds: vec![
            Round { at: at(61), voices: Voices::One(voice), outcome: Outcome::GoOn(Pace::AsItIs) },
            Round {
                at: at(64),
                voices: Voices::PainOnly(felt(10), burning()),
                outcome: Outcome::Stop,
            },
        ],
        another_day: AnotherDay {
            when: Some(When::NoDate),
            instead: Some(Gentle::Own(text("a bath, and then sleep"))),
        },
        win: Text::default(),
        note: Text::default(),
        kept: None,
    }
}

/// The first of two has sealed their answers.
pub fn handed_over() -> Unfinished {
    let voice = Voice { pain: felt(5), detail: burning(), pace: PaceAnswer::At(Pace::HoldStill) };
    let unsaid = Unsaid { not_quite_fine: true, ..Unsaid::default() };
    Unfinished {
        check_in: CheckIn::begun(CheckInId(4), Setting::BothOfUs, at(90)),
        turn: Turn::Second(SealedVoice::seal(voice, unsaid, Wish::GoOn, None)),
    }
}

/// One voice alone is in the middle of a second round.
pub fn answering_alone() -> Unfinished {
    let said = Said { pain: Some(felt(7)), detail: burning(), pace: None };
    Unfinished { check_in: CheckIn { id: CheckInId(5), ..just_me() }, turn: Turn::Alone(said) }
}

pub fn our_book() -> Book {
    Book {
        id: BOOK,
        names: [text("A."), text("José")],
        own_signal: text("Two taps on the shoulder"),
        own_sentences: [text("I am here."), Text::default(), text("We have time.")],
        setting: Setting::BothOfUs,
        reveal: Reveal::SideBySide,
        asking: Asking { interval: Interval::new(10).unwrap(), tone: true, vibration: false },
        delete_after: DeleteAfter::new(30).unwrap(),
        watch: Watch {
            seen: Some(at(20)),
            announced: Announced::new(at(20), at(20 + 48 * 60), both_of_us().id.0),
        },
        support_lines: [text("Nurse Ada, 555 0100"), text("My sister"), Text::default()],
    }
}

pub fn copies() -> Leaf {
    let body = Body::Copies(Copies { last: Some(at(45)), are_reminded_of: false });
    Leaf { id: Copies::LEAF, written: at(50), body }
}

pub fn phrase() -> Leaf {
    let says = text("I would like to stop here, and stay close.");
    let body = Body::Phrase(Phrase { says, standing: Standing::NotThis(Whose::Second) });
    Leaf { id: LeafId(0x1e_af0c), written: at(41), body }
}

pub fn thanks() -> Leaf {
    let body = Body::Thanks(text("for asking \"and now?\" 🌿"));
    Leaf { id: LeafId(0x1e_af01), written: at(40), body }
}
