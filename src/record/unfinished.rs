//! An unfinished check-in's saved form: a check-in that may have no round yet,
//! and beside it a `turn`: whose it is, and what was said in it.
//!
//! | `whose` | `said` | `outcome` | setting |
//! | --- | --- | --- | --- |
//! | `nobodys` | no | no | either |
//! | `alone` | what was answered so far | no | just me |
//! | `first` | no | no | both of us |
//! | `second` | the first voice, sealed | what it came to | both of us |
//!
//! Beside `second` stands `reveal`, if it was promised that both will see both.

use super::check_in::{check_in_from, check_in_to, said_from, said_to, voice_from, voice_to};
use super::envelope::{DecodeError, Filed, begun, read, read_back, written};
use super::json::{Fields, Json};
use super::words;
use crate::domain::book::BookId;
use crate::domain::check_in::Setting;
use crate::domain::sealing::{Reveal, SealedVoice};
use crate::domain::unfinished::{Said, Turn, Unfinished};

const KIND: &str = "unfinished";

/// An unfinished check-in as bytes, filed in a book.
///
/// # Errors
/// [`DecodeError::Unreadable`] if it could not be read back as it is: a turn
/// that breaks the rules of its setting, or none with nothing to it.
pub fn encode_unfinished(book: BookId, unfinished: &Unfinished) -> Result<Vec<u8>, DecodeError> {
    let record = begun(KIND, book)
        .with("check_in", check_in_to(&unfinished.check_in))
        .with("turn", turn_to(&unfinished.turn));
    let bytes = written(record);
    let decoded = decode_unfinished(&bytes).map(|filed| filed.value);
    read_back(bytes, unfinished, decoded)
}

/// An unfinished check-in from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_unfinished(bytes: &[u8]) -> Result<Filed<Unfinished>, DecodeError> {
    let (book, mut fields) = read(bytes, KIND)?;
    let check_in = check_in_from(fields.object("check_in")?)?;
    let turn = turn_from(fields.object("turn")?, check_in.setting)?;
    fields.end()?;
    if turn == Turn::Nobodys && check_in.rounds.is_empty() {
        return Err(DecodeError::Unreadable("nobody's turn before any round"));
    }
    Ok(Filed { book, value: Unfinished { check_in, turn } })
}

fn turn_to(turn: &Turn) -> Json {
    let whose = |whose: &str| Fields::default().with_text("whose", whose);
    Json::Object(match turn {
        Turn::Nobodys => whose("nobodys"),
        Turn::Alone(said) => {
            whose("alone").with("said", said_to(said.pain, &said.detail, said.pace))
        }
        Turn::First => whose("first"),
        Turn::Second(sealed) => {
            let (voice, outcome) = sealed.to_saved_parts();
            let promised = Some(sealed.reveal()).filter(|reveal| *reveal != Reveal::OutcomeOnly);
            whose("second")
                .with("said", voice_to(voice))
                .with_text("outcome", words::outcome(outcome))
                .with_some("reveal", promised.map(|reveal| words::reveal(reveal).into()))
        }
    })
}

fn turn_from(mut fields: Fields, setting: Setting) -> Result<Turn, DecodeError> {
    let turn = match (setting, fields.text("whose")?.as_str()) {
        (_, "nobodys") => Turn::Nobodys,
        (Setting::JustMe, "alone") => {
            let (pain, detail, pace) = said_from(fields.object("said")?)?;
            Turn::Alone(Said { pain, detail, pace })
        }
        (Setting::BothOfUs, "first") => Turn::First,
        (Setting::BothOfUs, "second") => {
            let voice = voice_from(fields.object("said")?)?;
            let outcome = words::read_outcome(&fields.text("outcome")?)?;
            let promised = match fields.optional("reveal") {
                Some(reveal) => words::read_reveal(&reveal.text()?)?,
                None => Reveal::OutcomeOnly,
            };
            Turn::Second(SealedVoice::from_saved_parts(voice, outcome).promised(promised))
        }
        _ => return Err(DecodeError::Unreadable("a turn that does not fit who checks in")),
    };
    fields.end()?;
    Ok(turn)
}
