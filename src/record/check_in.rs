//! A check-in's saved form.
//!
//! `answered` says what a round's `voices` hold:
//!
//! | `answered` | voices | setting |
//! | --- | --- | --- |
//! | `unspoken` | none | either |
//! | `pain_only` | one, with pain and without pace | just me |
//! | `one` | one, whole | just me |
//! | `two` | two, whole | both of us |
//! | `two_unseen` | none | both of us |

use super::envelope::{DecodeError, FORMAT, Filed, read, read_back, written};
use super::key::written_id;
use super::wire::{self, NumberOrWord};
use super::words;
use crate::domain::another_day::{AnotherDay, Gentle, When};
use crate::domain::book::BookId;
use crate::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use crate::domain::moment::Day;
use crate::domain::pace::PaceAnswer;
use crate::domain::pain::{PainAnswer, PainDetail};
use crate::domain::voice::Voice;

pub(super) const KIND: &str = "check_in";
const NO_DATE: &str = "no_date";

/// A check-in as bytes, filed in a book.
///
/// # Errors
/// [`DecodeError::Unreadable`] if it could not be read back as it is: a
/// check-in that breaks the rules of its own setting, or has no round.
pub fn encode_check_in(book: BookId, check_in: &CheckIn) -> Result<Vec<u8>, DecodeError> {
    let bytes = export_check_in(book, check_in);
    let decoded = decode_check_in(&bytes).map(|filed| filed.value);
    read_back(bytes, check_in, decoded)
}

/// A check-in as a file to take away, for when it could not be saved. The
/// same bytes as the record, and whole whatever it holds.
#[must_use]
pub fn export_check_in(book: BookId, check_in: &CheckIn) -> Vec<u8> {
    written(&wire::CheckInRecord {
        format: FORMAT,
        kind: KIND.to_owned(),
        book: written_id(book.0),
        check_in: to_wire(check_in),
        turn: None,
    })
}

/// A finished check-in from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_check_in(bytes: &[u8]) -> Result<Filed<CheckIn>, DecodeError> {
    let record: wire::CheckInRecord = read(bytes, KIND)?;
    if record.turn.is_some() {
        return Err(DecodeError::Unreadable("a finished check-in with a turn"));
    }
    let check_in = from_wire(&record.check_in)?;
    if check_in.rounds.is_empty() {
        return Err(DecodeError::Unreadable("a finished check-in without a round"));
    }
    Ok(Filed { book: BookId(words::read_id(&record.book)?), value: check_in })
}

pub(super) fn to_wire(check_in: &CheckIn) -> wire::CheckIn {
    wire::CheckIn {
        id: written_id(check_in.id.0),
        setting: words::setting(check_in.setting).to_owned(),
        began: words::moment(check_in.began),
        rounds: check_in.rounds.iter().map(round_to_wire).collect(),
        another_day: another_day_to_wire(&check_in.another_day),
        win: check_in.win.as_str().to_owned(),
        note: check_in.note.as_str().to_owned(),
    }
}

pub(super) fn from_wire(wire: &wire::CheckIn) -> Result<CheckIn, DecodeError> {
    if wire.rounds.len() > CheckIn::MOST_ROUNDS {
        return Err(DecodeError::Unreadable("more rounds than one check-in holds"));
    }
    let setting = words::read_setting(&wire.setting)?;
    Ok(CheckIn {
        id: CheckInId(words::read_id(&wire.id)?),
        setting,
        began: words::read_moment(&wire.began)?,
        rounds: wire
            .rounds
            .iter()
            .map(|round| round_from_wire(round, setting))
            .collect::<Result<_, _>>()?,
        another_day: another_day_from_wire(&wire.another_day)?,
        win: words::read_text(&wire.win)?,
        note: words::read_text(&wire.note)?,
    })
}

fn round_to_wire(round: &Round) -> wire::Round {
    let (answered, voices) = match &round.voices {
        Voices::Unspoken => ("unspoken", Vec::new()),
        Voices::PainOnly(pain, detail) => {
            ("pain_only", vec![said_to_wire(Some(*pain), detail, None)])
        }
        Voices::One(voice) => ("one", vec![voice_to_wire(voice)]),
        Voices::Two(voices) => ("two", voices.iter().map(voice_to_wire).collect()),
        Voices::TwoUnseen => ("two_unseen", Vec::new()),
    };
    wire::Round {
        at: words::moment(round.at),
        answered: answered.to_owned(),
        voices,
        outcome: words::outcome(round.outcome).to_owned(),
    }
}

fn round_from_wire(wire: &wire::Round, setting: Setting) -> Result<Round, DecodeError> {
    let voices = match (setting, wire.answered.as_str(), wire.voices.as_slice()) {
        (_, "unspoken", []) => Voices::Unspoken,
        (Setting::JustMe, "pain_only", [said]) => pain_only(said)?,
        (Setting::JustMe, "one", [voice]) => Voices::One(voice_from_wire(voice)?),
        (Setting::BothOfUs, "two", [first, second]) => {
            Voices::Two(Box::new([voice_from_wire(first)?, voice_from_wire(second)?]))
        }
        (Setting::BothOfUs, "two_unseen", []) => Voices::TwoUnseen,
        _ => return Err(DecodeError::Unreadable("voices that do not fit who checked in")),
    };
    let at = words::read_moment(&wire.at)?;
    Ok(Round { at, voices, outcome: words::read_outcome(&wire.outcome)? })
}

fn pain_only(wire: &wire::Voice) -> Result<Voices, DecodeError> {
    match said_from_wire(wire)? {
        (Some(pain), detail, None) => Ok(Voices::PainOnly(pain, detail)),
        _ => Err(DecodeError::Unreadable("a voice that is not pain alone")),
    }
}

pub(super) fn voice_to_wire(voice: &Voice) -> wire::Voice {
    said_to_wire(Some(voice.pain), &voice.detail, Some(voice.pace))
}

pub(super) fn voice_from_wire(wire: &wire::Voice) -> Result<Voice, DecodeError> {
    match said_from_wire(wire)? {
        (Some(pain), detail, Some(pace)) => Ok(Voice { pain, detail, pace }),
        _ => Err(DecodeError::Unreadable("a voice that is not whole")),
    }
}

/// Answers as far as they were given: pain, what it is like, and pace.
type Answers = (Option<PainAnswer>, PainDetail, Option<PaceAnswer>);

pub(super) fn said_to_wire(
    pain: Option<PainAnswer>,
    detail: &PainDetail,
    pace: Option<PaceAnswer>,
) -> wire::Voice {
    wire::Voice {
        pain: pain.map(words::pain),
        places: detail.places.iter().map(|place| words::place(*place).to_owned()).collect(),
        qualities: detail
            .qualities
            .iter()
            .map(|quality| words::quality(*quality).to_owned())
            .collect(),
        own_words: detail.own_words.as_str().to_owned(),
        pace: pace.map(|pace| words::pace(pace).to_owned()),
    }
}

pub(super) fn said_from_wire(wire: &wire::Voice) -> Result<Answers, DecodeError> {
    let detail = PainDetail {
        places: wire.places.iter().map(|word| words::read_place(word)).collect::<Result<_, _>>()?,
        qualities: wire
            .qualities
            .iter()
            .map(|word| words::read_quality(word))
            .collect::<Result<_, _>>()?,
        own_words: words::read_text(&wire.own_words)?,
    };
    if detail.places.len() != wire.places.len() || detail.qualities.len() != wire.qualities.len() {
        return Err(DecodeError::Unreadable("a word that is there twice"));
    }
    let pain = wire.pain.as_ref().map(words::read_pain).transpose()?;
    let pace = wire.pace.as_deref().map(words::read_pace).transpose()?;
    Ok((pain, detail, pace))
}

fn another_day_to_wire(another_day: &AnotherDay) -> wire::AnotherDay {
    wire::AnotherDay {
        when: another_day.when.map(|when| match when {
            When::NoDate => NumberOrWord::Word(NO_DATE.to_owned()),
            // A day is never before 1970.
            When::On(day) => {
                NumberOrWord::Number(u64::try_from(day.days_since_1970()).unwrap_or_default())
            }
        }),
        instead: another_day.instead.as_ref().map(|gentle| words::gentle(gentle).to_owned()),
        own_words: match &another_day.instead {
            Some(Gentle::Own(own)) => Some(own.as_str().to_owned()),
            _ => None,
        },
    }
}

fn another_day_from_wire(wire: &wire::AnotherDay) -> Result<AnotherDay, DecodeError> {
    let when = match &wire.when {
        None => None,
        Some(NumberOrWord::Word(word)) if word == NO_DATE => Some(When::NoDate),
        Some(NumberOrWord::Number(days)) => {
            let day = i32::try_from(*days).ok().and_then(Day::new);
            Some(When::On(day.ok_or(DecodeError::Unreadable("a day out of range"))?))
        }
        Some(NumberOrWord::Word(_)) => return Err(DecodeError::Unreadable("a day that is none")),
    };
    let instead = match (wire.instead.as_deref(), wire.own_words.as_deref()) {
        (None, None) => None,
        (Some("own"), Some(own)) => Some(Gentle::Own(words::read_text(own)?)),
        (Some(word), None) => Some(words::read_gentle(word)?),
        (_, Some(_)) => return Err(DecodeError::Unreadable("own words where there are none")),
    };
    Ok(AnotherDay { when, instead })
}
