//! An unfinished check-in's saved form: a check-in that may have no round yet,
//! and whose turn it is.
//!
//! | `whose` | `said` | `outcome` | setting |
//! | --- | --- | --- | --- |
//! | `nobodys` | no | no | either |
//! | `alone` | what was answered so far | no | just me |
//! | `first` | no | no | both of us |
//! | `second` | the first voice, sealed | what it came to | both of us |
//!
//! Beside `second` stands `reveal`, if it was promised that both will see both.

use super::check_in::{
    from_wire, said_from_wire, said_to_wire, to_wire, voice_from_wire, voice_to_wire,
};
use super::envelope::{DecodeError, FORMAT, Filed, read, read_back, written};
use super::key::written_id;
use super::{wire, words};
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
    let bytes = written(&wire::CheckInRecord {
        format: FORMAT,
        kind: KIND.to_owned(),
        book: written_id(book.0),
        check_in: to_wire(&unfinished.check_in),
        turn: Some(turn_to_wire(&unfinished.turn)),
    });
    let decoded = decode_unfinished(&bytes).map(|filed| filed.value);
    read_back(bytes, unfinished, decoded)
}

/// An unfinished check-in from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_unfinished(bytes: &[u8]) -> Result<Filed<Unfinished>, DecodeError> {
    let record: wire::CheckInRecord = read(bytes, KIND)?;
    let check_in = from_wire(&record.check_in)?;
    let turn =
        record.turn.ok_or(DecodeError::Unreadable("an unfinished check-in without a turn"))?;
    let turn = turn_from_wire(&turn, check_in.setting)?;
    if turn == Turn::Nobodys && check_in.rounds.is_empty() {
        return Err(DecodeError::Unreadable("nobody's turn before any round"));
    }
    Ok(Filed { book: BookId(words::read_id(&record.book)?), value: Unfinished { check_in, turn } })
}

fn turn_to_wire(turn: &Turn) -> wire::Turn {
    let mut wire =
        wire::Turn { whose: "nobodys".to_owned(), said: None, outcome: None, reveal: None };
    match turn {
        Turn::Nobodys => {}
        Turn::Alone(said) => {
            "alone".clone_into(&mut wire.whose);
            wire.said = Some(said_to_wire(said.pain, &said.detail, said.pace));
        }
        Turn::First => "first".clone_into(&mut wire.whose),
        Turn::Second(sealed) => {
            let (voice, outcome) = sealed.to_saved_parts();
            "second".clone_into(&mut wire.whose);
            wire.said = Some(voice_to_wire(voice));
            wire.outcome = Some(words::outcome(outcome).to_owned());
            let promised = Some(sealed.reveal()).filter(|reveal| *reveal != Reveal::OutcomeOnly);
            wire.reveal = promised.map(|reveal| words::reveal(reveal).to_owned());
        }
    }
    wire
}

fn turn_from_wire(wire: &wire::Turn, setting: Setting) -> Result<Turn, DecodeError> {
    let wire::Turn { whose, said, outcome, reveal } = wire;
    match (setting, whose.as_str(), said, outcome.as_deref(), reveal.as_deref()) {
        (_, "nobodys", None, None, None) => Ok(Turn::Nobodys),
        (Setting::JustMe, "alone", Some(said), None, None) => {
            let (pain, detail, pace) = said_from_wire(said)?;
            Ok(Turn::Alone(Said { pain, detail, pace }))
        }
        (Setting::BothOfUs, "first", None, None, None) => Ok(Turn::First),
        (Setting::BothOfUs, "second", Some(voice), Some(outcome), reveal) => {
            let voice = voice_from_wire(voice)?;
            let outcome = words::read_outcome(outcome)?;
            let promised = reveal.map_or(Ok(Reveal::OutcomeOnly), words::read_reveal)?;
            Ok(Turn::Second(SealedVoice::from_saved_parts(voice, outcome).promised(promised)))
        }
        _ => Err(DecodeError::Unreadable("a turn that does not fit who checks in")),
    }
}
