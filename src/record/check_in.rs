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
//!
//! `kept`, a moment, may be missing.

use super::envelope::{DecodeError, Filed, begun, read, read_back, written};
use super::json::{Fields, Json};
use super::key::written_id;
use super::words;
use crate::domain::another_day::{AnotherDay, Gentle, When};
use crate::domain::book::BookId;
use crate::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use crate::domain::chosen::{Chosen, Offered};
use crate::domain::moment::Day;
use crate::domain::pace::PaceAnswer;
use crate::domain::pain::{PainAnswer, PainDetail};
use crate::domain::voice::Voice;

pub(super) const KIND: &str = "check_in";

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
    written(begun(KIND, book).with("check_in", check_in_to(check_in)))
}

/// A finished check-in from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_check_in(bytes: &[u8]) -> Result<Filed<CheckIn>, DecodeError> {
    let (book, fields) = read(bytes, KIND)?;
    Ok(Filed { book, value: finished_from(fields)? })
}

/// A finished check-in from its record's own fields.
pub(super) fn finished_from(mut fields: Fields) -> Result<CheckIn, DecodeError> {
    let check_in = check_in_from(fields.object("check_in")?)?;
    fields.end()?;
    if check_in.rounds.is_empty() {
        return Err(DecodeError::Unreadable("a finished check-in without a round"));
    }
    Ok(check_in)
}

pub(super) fn check_in_to(check_in: &CheckIn) -> Json {
    Json::Object(
        Fields::default()
            .with_text("id", &written_id(check_in.id.0))
            .with_text("setting", words::setting(check_in.setting))
            .with("began", words::moment(check_in.began))
            .with_list("rounds", check_in.rounds.iter().map(round_to))
            .with("another_day", another_day_to(&check_in.another_day))
            .with_text("win", check_in.win.as_str())
            .with_text("note", check_in.note.as_str())
            .with_some("kept", check_in.kept.map(words::moment)),
    )
}

pub(super) fn check_in_from(mut fields: Fields) -> Result<CheckIn, DecodeError> {
    let rounds = fields.list("rounds")?;
    if rounds.len() > CheckIn::MOST_ROUNDS {
        return Err(DecodeError::Unreadable("more rounds than one check-in holds"));
    }
    let setting = words::read_setting(&fields.text("setting")?)?;
    let mut check_in = CheckIn {
        id: CheckInId(words::read_id(&fields.text("id")?)?),
        setting,
        began: words::read_moment(fields.object("began")?)?,
        rounds: Vec::new(),
        another_day: another_day_from(fields.object("another_day")?)?,
        win: words::read_text(&fields.text("win")?)?,
        note: words::read_text(&fields.text("note")?)?,
        kept: words::read_some_moment(&mut fields, "kept")?,
    };
    fields.end()?;
    for round in rounds {
        check_in.rounds.push(round_from(round.object()?, setting)?);
    }
    Ok(check_in)
}

fn round_to(round: &Round) -> Json {
    let (answered, voices) = match &round.voices {
        Voices::Unspoken => ("unspoken", Vec::new()),
        Voices::PainOnly(pain, detail) => ("pain_only", vec![said_to(Some(*pain), detail, None)]),
        Voices::One(voice) => ("one", vec![voice_to(voice)]),
        Voices::Two(voices) => ("two", voices.iter().map(voice_to).collect()),
        Voices::TwoUnseen => ("two_unseen", Vec::new()),
    };
    Json::Object(
        Fields::default()
            .with("at", words::moment(round.at))
            .with_text("answered", answered)
            .with("voices", Json::List(voices))
            .with_text("outcome", words::outcome(round.outcome)),
    )
}

fn round_from(mut fields: Fields, setting: Setting) -> Result<Round, DecodeError> {
    let mut spoken = fields.list("voices")?.into_iter();
    let spoken = (spoken.next(), spoken.next(), spoken.next());
    let voices = match (setting, fields.text("answered")?.as_str(), spoken) {
        (_, "unspoken", (None, ..)) => Voices::Unspoken,
        (Setting::JustMe, "pain_only", (Some(said), None, _)) => pain_only(said.object()?)?,
        (Setting::JustMe, "one", (Some(voice), None, _)) => {
            Voices::One(voice_from(voice.object()?)?)
        }
        (Setting::BothOfUs, "two", (Some(first), Some(second), None)) => {
            Voices::Two(Box::new([voice_from(first.object()?)?, voice_from(second.object()?)?]))
        }
        (Setting::BothOfUs, "two_unseen", (None, ..)) => Voices::TwoUnseen,
        _ => return Err(DecodeError::Unreadable("voices that do not fit who checked in")),
    };
    let at = words::read_moment(fields.object("at")?)?;
    let outcome = words::read_outcome(&fields.text("outcome")?)?;
    fields.end()?;
    Ok(Round { at, voices, outcome })
}

fn pain_only(fields: Fields) -> Result<Voices, DecodeError> {
    match said_from(fields)? {
        (Some(pain), detail, None) => Ok(Voices::PainOnly(pain, detail)),
        _ => Err(DecodeError::Unreadable("a voice that is not pain alone")),
    }
}

pub(super) fn voice_to(voice: &Voice) -> Json {
    said_to(Some(voice.pain), &voice.detail, Some(voice.pace))
}

pub(super) fn voice_from(fields: Fields) -> Result<Voice, DecodeError> {
    match said_from(fields)? {
        (Some(pain), detail, Some(pace)) => Ok(Voice { pain, detail, pace }),
        _ => Err(DecodeError::Unreadable("a voice that is not whole")),
    }
}

/// Answers as far as they were given: pain, what it is like, and pace.
type Answers = (Option<PainAnswer>, PainDetail, Option<PaceAnswer>);

pub(super) fn said_to(
    pain: Option<PainAnswer>,
    detail: &PainDetail,
    pace: Option<PaceAnswer>,
) -> Json {
    Json::Object(
        Fields::default()
            .with_some("pain", pain.map(words::pain))
            .with_list("places", detail.places.iter().map(|place| words::place(place).into()))
            .with_list("qualities", detail.qualities.iter().map(|one| words::quality(one).into()))
            .with_text("own_words", detail.own_words.as_str())
            .with_some("pace", pace.map(|pace| words::pace(pace).into())),
    )
}

pub(super) fn said_from(mut fields: Fields) -> Result<Answers, DecodeError> {
    let pain = fields.optional("pain").map(words::read_pain).transpose()?;
    let detail = PainDetail {
        places: chosen(fields.list("places")?, words::read_place)?,
        qualities: chosen(fields.list("qualities")?, words::read_quality)?,
        own_words: words::read_text(&fields.text("own_words")?)?,
    };
    let pace = match fields.optional("pace") {
        Some(pace) => Some(words::read_pace(&pace.text()?)?),
        None => None,
    };
    fields.end()?;
    Ok((pain, detail, pace))
}

/// Those that were chosen, none of them twice.
fn chosen<T: Offered>(
    words: Vec<Json>,
    read: fn(&str) -> Result<T, DecodeError>,
) -> Result<Chosen<T>, DecodeError> {
    let mut chosen = Chosen::default();
    for word in words {
        let one = read(&word.text()?)?;
        if chosen.contains(one) {
            return Err(DecodeError::Unreadable("a word that is there twice"));
        }
        chosen.toggle(one);
    }
    Ok(chosen)
}

/// `when` is a day, in days since 1 January 1970, or a word; `instead` is a
/// word, and `own_words` stand beside the one that says so.
fn another_day_to(another_day: &AnotherDay) -> Json {
    let when = another_day.when.map(|when| match when {
        When::NoDate => words::NO_DATE.into(),
        When::On(day) => Json::Whole(day.days_since_1970().into()),
    });
    let instead = another_day.instead.as_ref();
    let own_words = instead.and_then(|gentle| match gentle {
        Gentle::Own(own) => Some(own.as_str().into()),
        _ => None,
    });
    Json::Object(
        Fields::default()
            .with_some("when", when)
            .with_some("instead", instead.map(|gentle| words::gentle(gentle).into()))
            .with_some("own_words", own_words),
    )
}

fn another_day_from(mut fields: Fields) -> Result<AnotherDay, DecodeError> {
    let when = match fields.optional("when") {
        None => None,
        Some(Json::Whole(days)) => {
            let day = i32::try_from(days).ok().and_then(Day::new);
            Some(When::On(day.ok_or(DecodeError::Unreadable("a day out of range"))?))
        }
        Some(word) => Some(words::read_no_date(&word.text()?)?),
    };
    let instead = match (fields.optional("instead"), fields.optional("own_words")) {
        (None, None) => None,
        (Some(word), own_words) => Some(match (word.text()?.as_str(), own_words) {
            ("own", Some(own)) => Gentle::Own(words::read_text(&own.text()?)?),
            (word, None) => words::read_gentle(word)?,
            (_, Some(_)) => {
                return Err(DecodeError::Unreadable("own words where there are none"));
            }
        }),
        (None, Some(_)) => return Err(DecodeError::Unreadable("own words where there are none")),
    };
    fields.end()?;
    Ok(AnotherDay { when, instead })
}
