//! Every value that the domain allows, at random.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::subsequence;
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
use say_when::domain::phrase::{Phrase, Standing};
use say_when::domain::sealing::{Reveal, SealedVoice};
use say_when::domain::suggestion::Outcome;
use say_when::domain::text::Text;
use say_when::domain::unfinished::{Said, Turn, Unfinished};
use say_when::domain::voice::{Unsaid, Voice, Wish};

pub fn book_id() -> impl Strategy<Value = BookId> {
    any::<u128>().prop_map(BookId)
}

/// Any writing, and what breaks careless code: quotes, marks that stand on
/// other letters, joined signs, flags, marks that turn the direction.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        5 => proptest::char::range(' ', '~'),
        3 => any::<char>(),
        2 => proptest::sample::select(vec![
            '"', '\\', '/', '\n', '\t', '\0', '\u{7f}', '\u{301}', '\u{200d}', '\u{202e}', '\u{2066}',
            '\u{2028}', '\u{feff}', '\u{fffd}', '\u{ffff}', '👩', '❤', '\u{fe0f}', '🇳', '🇴', 'ß', 'İ', '한', '\u{1100}',
        ]),
    ]
}

pub fn text<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    let some = vec(character(), 0..20);
    let full = vec(character(), MAX..MAX * 2);
    prop_oneof![30 => some, 1 => full]
        .prop_map(|characters| Text::fitting(&characters.into_iter().collect::<String>()))
}

pub fn moment() -> impl Strategy<Value = Moment> {
    let ms = prop_oneof![8 => 0..=Moment::LAST_MS, 1 => Just(0), 1 => Just(Moment::LAST_MS)];
    (ms, -Moment::FARTHEST_OFFSET..=Moment::FARTHEST_OFFSET)
        .prop_map(|(ms, offset)| Moment::new(ms, offset).unwrap())
}

pub fn day() -> impl Strategy<Value = Day> {
    moment().prop_map(Moment::day)
}

pub fn pain() -> impl Strategy<Value = Pain> {
    (0_u8..=10).prop_map(|rating| Pain::new(rating).unwrap())
}

fn pain_answer() -> impl Strategy<Value = PainAnswer> {
    prop_oneof![10 => pain().prop_map(PainAnswer::Felt), 1 => Just(PainAnswer::NotSure)]
}

fn pace() -> impl Strategy<Value = Pace> {
    proptest::sample::select(&Pace::ALL[..])
}

fn pace_answer() -> impl Strategy<Value = PaceAnswer> {
    prop_oneof![4 => pace().prop_map(PaceAnswer::At), 1 => Just(PaceAnswer::NotSure)]
}

fn outcome() -> impl Strategy<Value = Outcome> {
    prop_oneof![pace().prop_map(Outcome::GoOn), Just(Outcome::Pause), Just(Outcome::Stop)]
}

fn detail() -> impl Strategy<Value = PainDetail> {
    let places = subsequence(&Place::ALL[..], 0..=Place::ALL.len());
    let qualities = subsequence(&Quality::ALL[..], 0..=Quality::ALL.len());
    (places, qualities, text()).prop_map(|(places, qualities, own_words)| PainDetail {
        places: Chosen::from_iter(places),
        qualities: Chosen::from_iter(qualities),
        own_words,
    })
}

fn voice() -> impl Strategy<Value = Voice> {
    (pain_answer(), detail(), pace_answer()).prop_map(|(pain, detail, pace)| Voice {
        pain,
        detail,
        pace,
    })
}

fn setting() -> impl Strategy<Value = Setting> {
    prop_oneof![Just(Setting::JustMe), Just(Setting::BothOfUs)]
}

fn voices(setting: Setting) -> BoxedStrategy<Voices> {
    match setting {
        Setting::JustMe => prop_oneof![
            Just(Voices::Unspoken),
            (pain_answer(), detail()).prop_map(|(pain, detail)| Voices::PainOnly(pain, detail)),
            voice().prop_map(Voices::One),
        ]
        .boxed(),
        Setting::BothOfUs => prop_oneof![
            Just(Voices::Unspoken),
            [voice(), voice()].prop_map(|voices| Voices::Two(Box::new(voices))),
            Just(Voices::TwoUnseen),
        ]
        .boxed(),
    }
}

fn round(setting: Setting) -> impl Strategy<Value = Round> {
    (moment(), voices(setting), outcome()).prop_map(|(at, voices, outcome)| Round {
        at,
        voices,
        outcome,
    })
}

fn another_day() -> impl Strategy<Value = AnotherDay> {
    let when = prop_oneof![Just(When::NoDate), day().prop_map(When::On)];
    let gentle =
        prop_oneof![proptest::sample::select(&Gentle::READY[..]), text().prop_map(Gentle::Own)];
    (option::of(when), option::of(gentle)).prop_map(|(when, instead)| AnotherDay { when, instead })
}

/// A check-in with this many rounds.
fn check_in_with(
    rounds: impl Into<proptest::collection::SizeRange>,
    setting: Setting,
) -> impl Strategy<Value = CheckIn> {
    let words = (text(), text());
    let moments = (moment(), option::of(moment()));
    (any::<u128>(), moments, vec(round(setting), rounds), another_day(), words).prop_map(
        move |(id, (began, kept), rounds, another_day, (win, note))| CheckIn {
            id: CheckInId(id),
            setting,
            began,
            rounds,
            another_day,
            win,
            note,
            kept,
        },
    )
}

/// A finished check-in.
pub fn check_in() -> impl Strategy<Value = CheckIn> {
    setting().prop_flat_map(|setting| {
        prop_oneof![
            40 => check_in_with(1..=4, setting),
            1 => check_in_with(CheckIn::MOST_ROUNDS..=CheckIn::MOST_ROUNDS, setting),
        ]
    })
}

fn said() -> impl Strategy<Value = Said> {
    (option::of(pain_answer()), detail(), option::of(pace_answer()))
        .prop_map(|(pain, detail, pace)| Said { pain, detail, pace })
}

fn sealed() -> impl Strategy<Value = SealedVoice> {
    let wish = prop_oneof![Just(Wish::GoOn), Just(Wish::Pause)];
    let promise = prop_oneof![Just(Reveal::OutcomeOnly), Just(Reveal::SideBySide)];
    (voice(), any::<(bool, bool)>(), wish, option::of(pain()), promise).prop_map(
        |(voice, (so_as_not_to_disappoint, not_quite_fine), wish, before, promise)| {
            let unsaid = Unsaid { so_as_not_to_disappoint, not_quite_fine };
            SealedVoice::seal(voice, unsaid, wish, before).promised(promise)
        },
    )
}

fn turn(setting: Setting) -> BoxedStrategy<Turn> {
    match setting {
        Setting::JustMe => said().prop_map(Turn::Alone).boxed(),
        Setting::BothOfUs => {
            prop_oneof![Just(Turn::First), sealed().prop_map(Turn::Second)].boxed()
        }
    }
}

/// An unfinished check-in: before any round only if it is somebody's turn.
pub fn unfinished() -> impl Strategy<Value = Unfinished> {
    setting().prop_flat_map(|setting| {
        let answering = (check_in_with(0..=3, setting), turn(setting));
        let between = (check_in_with(1..=3, setting), Just(Turn::Nobodys));
        prop_oneof![3 => answering, 1 => between]
            .prop_map(|(check_in, turn)| Unfinished { check_in, turn })
    })
}

fn announced() -> impl Strategy<Value = Announced> {
    let latest = Moment::LAST_MS - Announced::AHEAD_MS;
    let made = prop_oneof![8 => 0..=latest, 1 => Just(latest)];
    (made, 0..=Announced::AHEAD_MS, moment(), any::<u128>()).prop_map(
        |(made, more, place, entries)| {
            let at = |ms| Moment::nearest(ms, place.offset_minutes());
            Announced::new(at(made), at(made + Announced::AHEAD_MS + more), entries).unwrap()
        },
    )
}

fn body() -> impl Strategy<Value = Body> {
    let copies = (proptest::option::of(moment()), any::<bool>())
        .prop_map(|(last, are_reminded_of)| Body::Copies(Copies { last, are_reminded_of }));
    let thanks = text().prop_map(Body::Thanks);
    let phrase = (text(), proptest::sample::select(&Standing::ALL[..]))
        .prop_map(|(says, standing)| Body::Phrase(Phrase { says, standing }));
    prop_oneof![thanks, copies, phrase, super::of_prepare::body(), super::agreed::body()]
}

pub fn leaf() -> impl Strategy<Value = Leaf> {
    (any::<u128>(), moment(), body()).prop_map(|(id, written, body)| Leaf {
        id: LeafId(id),
        written,
        body,
    })
}

pub fn book() -> impl Strategy<Value = Book> {
    let asking = (1..=Interval::LONGEST, any::<bool>(), any::<bool>()).prop_map(
        |(minutes, tone, vibration)| Asking {
            interval: Interval::new(minutes).unwrap(),
            tone,
            vibration,
        },
    );
    let reveal = prop_oneof![Just(Reveal::OutcomeOnly), Just(Reveal::SideBySide)];
    let texts = ([text(), text()], text(), [text(), text(), text()], [text(), text(), text()]);
    let watch = (option::of(moment()), option::of(announced()))
        .prop_map(|(seen, announced)| Watch { seen, announced });
    let deleting = (proptest::sample::select(&DeleteAfter::ALL[..]), watch);
    (book_id(), texts, (setting(), reveal), asking, deleting).prop_map(
        |(id, texts, (setting, reveal), asking, (delete_after, watch))| {
            let (names, own_signal, own_sentences, support_lines) = texts;
            Book {
                id,
                names,
                own_signal,
                own_sentences,
                setting,
                reveal,
                asking,
                delete_after,
                watch,
                support_lines,
            }
        },
    )
}
