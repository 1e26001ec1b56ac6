//! The words that stand in a record for the domain's choices, and the small
//! values that every kind of record shares.
//!
//! Each table is written once, from value to word; reading looks a word up
//! among all the values.

use super::envelope::DecodeError;
use super::json::{Fields, Json};
use crate::domain::another_day::{Gentle, When};
use crate::domain::check_in::Setting;
use crate::domain::deletion::DeleteAfter;
use crate::domain::moment::Moment;
use crate::domain::pace::{Pace, PaceAnswer};
use crate::domain::pain::{Pain, PainAnswer, Place, Quality};
use crate::domain::sealing::Reveal;
use crate::domain::suggestion::Outcome;
use crate::domain::text::Text;

/// "Not sure", for pain and for pace.
const NOT_SURE: &str = "not_sure";
/// Another day, and no date for it.
pub(super) const NO_DATE: &str = "no_date";

pub(super) const fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::JustMe => "just_me",
        Setting::BothOfUs => "both_of_us",
    }
}

pub(super) fn read_setting(word: &str) -> Result<Setting, DecodeError> {
    meant(word, [Setting::JustMe, Setting::BothOfUs], |value| setting(*value))
}

pub(super) const fn reveal(reveal: Reveal) -> &'static str {
    match reveal {
        Reveal::OutcomeOnly => "outcome_only",
        Reveal::SideBySide => "side_by_side",
    }
}

pub(super) fn read_reveal(word: &str) -> Result<Reveal, DecodeError> {
    meant(word, [Reveal::OutcomeOnly, Reveal::SideBySide], |value| reveal(*value))
}

pub(super) const fn pace(answer: PaceAnswer) -> &'static str {
    match answer {
        PaceAnswer::At(Pace::AsItIs) => "as_it_is",
        PaceAnswer::At(Pace::Slower) => "slower",
        PaceAnswer::At(Pace::HoldStill) => "hold_still",
        PaceAnswer::At(Pace::SomethingElse) => "something_else",
        PaceAnswer::NotSure => NOT_SURE,
    }
}

pub(super) fn read_pace(word: &str) -> Result<PaceAnswer, DecodeError> {
    let all = Pace::ALL.map(PaceAnswer::At).into_iter().chain([PaceAnswer::NotSure]);
    meant(word, all, |value| pace(*value))
}

pub(super) const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::GoOn(Pace::AsItIs) => "go_on_as_it_is",
        Outcome::GoOn(Pace::Slower) => "go_on_slower",
        Outcome::GoOn(Pace::HoldStill) => "go_on_hold_still",
        Outcome::GoOn(Pace::SomethingElse) => "go_on_something_else",
        Outcome::Pause => "pause",
        Outcome::Stop => "stop",
    }
}

pub(super) fn read_outcome(word: &str) -> Result<Outcome, DecodeError> {
    let all = Pace::ALL.map(Outcome::GoOn).into_iter().chain([Outcome::Pause, Outcome::Stop]);
    meant(word, all, |value| outcome(*value))
}

pub(super) const fn place(place: Place) -> &'static str {
    match place {
        Place::Outside => "outside",
        Place::Entrance => "entrance",
        Place::Inside => "inside",
        Place::BellyOrBack => "belly_or_back",
        Place::Elsewhere => "elsewhere",
    }
}

pub(super) fn read_place(word: &str) -> Result<Place, DecodeError> {
    meant(word, Place::ALL, |value| place(*value))
}

pub(super) const fn quality(quality: Quality) -> &'static str {
    match quality {
        Quality::Pressure => "pressure",
        Quality::Burning => "burning",
        Quality::Tightness => "tightness",
        Quality::Sharp => "sharp",
        Quality::Other => "other",
    }
}

pub(super) fn read_quality(word: &str) -> Result<Quality, DecodeError> {
    meant(word, Quality::ALL, |value| quality(*value))
}

/// The word for something gentle that needs no words of one's own.
pub(super) const fn gentle(gentle: &Gentle) -> &'static str {
    match gentle {
        Gentle::Hold => "hold",
        Gentle::Rest => "rest",
        Gentle::Talk => "talk",
        Gentle::Tea => "tea",
        Gentle::Walk => "walk",
        Gentle::Own(_) => "own",
    }
}

pub(super) fn read_gentle(word: &str) -> Result<Gentle, DecodeError> {
    meant(word, Gentle::READY, gentle)
}

pub(super) fn read_no_date(word: &str) -> Result<When, DecodeError> {
    meant(word, [When::NoDate], |_| NO_DATE)
}

pub(super) fn pain(answer: PainAnswer) -> Json {
    match answer {
        PainAnswer::Felt(pain) => Json::Whole(pain.rating().into()),
        PainAnswer::NotSure => NOT_SURE.into(),
    }
}

pub(super) fn read_pain(json: Json) -> Result<PainAnswer, DecodeError> {
    if let Json::Whole(number) = json {
        return u8::try_from(number)
            .ok()
            .and_then(Pain::new)
            .map(PainAnswer::Felt)
            .ok_or(DecodeError::Unreadable("a pain that is not 0 to 10"));
    }
    meant(&json.text()?, [PainAnswer::NotSure], |_| NOT_SURE)
}

/// `ms` are milliseconds since 1970, UTC; `offset` is the minutes that local
/// time was ahead of it.
pub(super) fn moment(moment: Moment) -> Json {
    Json::Object(
        Fields::default()
            .with("ms", Json::Whole(moment.epoch_ms()))
            .with("offset", Json::Whole(moment.offset_minutes().into())),
    )
}

pub(super) fn read_moment(mut fields: Fields) -> Result<Moment, DecodeError> {
    let (ms, offset) = (fields.whole("ms")?, fields.whole("offset")?);
    fields.end()?;
    i16::try_from(offset)
        .ok()
        .and_then(|offset| Moment::new(ms, offset))
        .ok_or(DecodeError::Unreadable("a moment out of range"))
}

/// A moment that may be missing.
pub(super) fn read_some_moment(
    fields: &mut Fields,
    name: &str,
) -> Result<Option<Moment>, DecodeError> {
    fields.optional(name).map(|moment| read_moment(moment.object()?)).transpose()
}

pub(super) fn read_text<const MAX: usize>(text: &str) -> Result<Text<MAX>, DecodeError> {
    Text::new(text).map_err(|_| DecodeError::Unreadable("a text that is too long"))
}

pub(super) fn read_id(digits: &str) -> Result<u128, DecodeError> {
    super::key::read_id(digits).ok_or(DecodeError::Unreadable("a name that is not 32 hex digits"))
}

/// Never, in place of a number of days.
const NEVER: &str = "never";

pub(super) fn delete_after(choice: DeleteAfter) -> Json {
    choice.days().map_or_else(|| NEVER.into(), |days| Json::Whole(days.into()))
}

pub(super) fn read_delete_after(json: Json) -> Result<DeleteAfter, DecodeError> {
    let is_meant = |choice: &DeleteAfter| json == delete_after(*choice);
    let choice = DeleteAfter::ALL.into_iter().find(is_meant);
    choice.ok_or(DecodeError::Unreadable("a number of days that is not offered"))
}

/// The value that a word stands for.
pub(super) fn meant<T>(
    word: &str,
    all: impl IntoIterator<Item = T>,
    written: impl Fn(&T) -> &'static str,
) -> Result<T, DecodeError> {
    all.into_iter()
        .find(|value| written(value) == word)
        .ok_or(DecodeError::Unreadable("a word that is not among the choices"))
}
