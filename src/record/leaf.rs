//! A leaf's saved form.
//!
//! | field | |
//! | --- | --- |
//! | `id` | 32 hex digits |
//! | `written` | a moment |
//! | `sort` | what stands on it: a word of the table below |
//! | `body` | an object with what stands on it |
//!
//! | `sort` | `body` |
//! | --- | --- |
//! | `thanks` | `text` |
//! | `practice` | `day`: days since 1970; `entered`: a moment; `rung`, `note`; and, where they were said, `width`: tenths of a millimetre, `minutes`, `comfort`: 0 to 10 |
//! | `practice_kit` | `sizes`: tenths of a millimetre, in their order; `goal` |
//! | `support_check` | `held`: a moment; `pairs`: for each statement, in their order, two answers in theirs |
//! | `win` | `what`, `text` |
//! | `reading` | `title`, `read`: two truth values |
//! | `clinician_card` | `sentences`: four texts |
//! | `tonight` | `items`: texts; `stop_word`; and, where both have answered, `evening`: `made`, a moment, and `said`: each `item` with what `counts` |
//! | `plan` | `agreed`: a moment; `what`, `reminding`, `not_to_say`; `days`: bits, Monday first |
//! | `agreement` | `agreed`: a moment; `keep`, `change`, `thanks` |
//! | `phrase` | `text`, `standing`: a word of the table in the code |
//! | `copies` | `last` (a moment, or not there), `are_reminded_of` |

use super::envelope::{DecodeError, Filed, begun, read, read_back, written};
use super::json::{Fields, Json};
use super::key::written_id;
use super::{agreed, preparing, words};
use crate::domain::book::BookId;
use crate::domain::copies::Copies;
use crate::domain::leaf::{Body, Leaf, LeafId};
use crate::domain::phrase::{Phrase, Standing, Whose};

pub(super) const KIND: &str = "leaf";
const THANKS: &str = "thanks";
const PRACTICE: &str = "practice";
const PRACTICE_KIT: &str = "practice_kit";
const SUPPORT_CHECK: &str = "support_check";
const WIN: &str = "win";
const READING: &str = "reading";
const CLINICIAN_CARD: &str = "clinician_card";
const TONIGHT: &str = "tonight";
const PLAN: &str = "plan";
const AGREEMENT: &str = "agreement";
const PHRASE: &str = "phrase";
const COPIES: &str = "copies";

/// A leaf as bytes, filed in a book.
///
/// # Errors
/// [`DecodeError::Unreadable`] if it could not be read back as it is. No leaf that can be made
/// today is refused.
pub fn encode_leaf(book: BookId, leaf: &Leaf) -> Result<Vec<u8>, DecodeError> {
    let (sort, body) = body_to(&leaf.body);
    let record = begun(KIND, book)
        .with_text("id", &written_id(leaf.id.0))
        .with("written", words::moment(leaf.written))
        .with_text("sort", sort)
        .with("body", Json::Object(body));
    let bytes = written(record);
    let decoded = decode_leaf(&bytes).map(|filed| filed.value);
    read_back(bytes, leaf, decoded)
}

/// A leaf from bytes.
///
/// # Errors
/// [`DecodeError`] if a newer version wrote it, or it breaks a bound.
pub fn decode_leaf(bytes: &[u8]) -> Result<Filed<Leaf>, DecodeError> {
    let (book, fields) = read(bytes, KIND)?;
    Ok(Filed { book, value: leaf_from(fields)? })
}

/// A leaf from its record's own fields.
pub(super) fn leaf_from(mut fields: Fields) -> Result<Leaf, DecodeError> {
    let id = LeafId(words::read_id(&fields.text("id")?)?);
    let written = words::read_moment(fields.object("written")?)?;
    let sort = fields.text("sort")?;
    let mut body = fields.object("body")?;
    fields.end()?;
    let read = body_from(&sort, &mut body)?;
    body.end()?;
    Ok(Leaf { id, written, body: read })
}

/// The word for what stands on it, and its fields.
fn body_to(body: &Body) -> (&'static str, Fields) {
    let fields = Fields::default();
    match body {
        Body::Thanks(thanks) => (THANKS, fields.with_text("text", thanks.as_str())),
        Body::Practice(entry) => (PRACTICE, preparing::practice(entry)),
        Body::PracticeKit(kit) => (PRACTICE_KIT, preparing::kit(kit)),
        Body::SupportCheck(check) => (SUPPORT_CHECK, preparing::support_check(check)),
        Body::Win(win) => (WIN, preparing::win(win)),
        Body::Reading(reading) => (READING, preparing::reading(reading)),
        Body::ClinicianCard(card) => (CLINICIAN_CARD, preparing::clinician_card(card)),
        Body::Tonight(tonight) => (TONIGHT, agreed::tonight(tonight)),
        Body::Plan(plan) => (PLAN, agreed::plan(plan)),
        Body::Agreement(agreement) => (AGREEMENT, agreed::agreement(agreement)),
        Body::Phrase(Phrase { says, standing: own }) => {
            let fields = fields.with_text("text", says.as_str());
            (PHRASE, fields.with_text("standing", standing(*own)))
        }
        Body::Copies(Copies { last, are_reminded_of }) => {
            let fields = fields.with("are_reminded_of", Json::Flag(*are_reminded_of));
            (COPIES, fields.with_some("last", last.map(words::moment)))
        }
    }
}

/// What stands on it. Fields that are left over are refused by the caller.
fn body_from(sort: &str, fields: &mut Fields) -> Result<Body, DecodeError> {
    match sort {
        THANKS => Ok(Body::Thanks(words::read_text(&fields.text("text")?)?)),
        PRACTICE => preparing::read_practice(fields).map(Body::Practice),
        PRACTICE_KIT => preparing::read_kit(fields).map(Body::PracticeKit),
        SUPPORT_CHECK => preparing::read_support_check(fields).map(Body::SupportCheck),
        WIN => preparing::read_win(fields).map(Body::Win),
        READING => preparing::read_reading(fields).map(Body::Reading),
        CLINICIAN_CARD => preparing::read_clinician_card(fields).map(Body::ClinicianCard),
        TONIGHT => agreed::read_tonight(fields).map(Body::Tonight),
        PLAN => agreed::read_plan(fields).map(Body::Plan),
        AGREEMENT => agreed::read_agreement(fields).map(Body::Agreement),
        PHRASE => Ok(Body::Phrase(Phrase {
            says: words::read_text(&fields.text("text")?)?,
            standing: words::meant(&fields.text("standing")?, Standing::ALL, |own| standing(*own))?,
        })),
        COPIES => Ok(Body::Copies(Copies {
            last: words::read_some_moment(fields, "last")?,
            are_reminded_of: fields.flag("are_reminded_of")?,
        })),
        _ => Err(DecodeError::Unreadable("a leaf of a sort that nobody knows")),
    }
}

const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Unmarked => "unmarked",
        Standing::Lands { in_now: true } => "lands",
        Standing::Lands { in_now: false } => "lands_not_in_now",
        Standing::NotThis(Whose::Unseen) => "not_this",
        Standing::NotThis(Whose::First) => "not_this_first",
        Standing::NotThis(Whose::Second) => "not_this_second",
        Standing::NotThis(Whose::Both) => "not_this_both",
    }
}
