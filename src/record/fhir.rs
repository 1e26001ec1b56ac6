//! Reported pain for a clinic's system: a FHIR R4 Bundle (a collection) of Observations.
//!
//! Each is one answer of one voice on the 0-10 scale, as LOINC 72514-3 names it, or the reason why
//! there is no number. A person is never named: what there is to tell two voices apart is a few
//! words in `subject.display`.

use super::envelope::written;
use super::json::{Fields, Json};
use super::key;
use crate::domain::check_in::CheckInId;
use crate::domain::moment::Moment;
use crate::domain::pain::PainAnswer;

/// Names of code systems. They have the form of an address and are asked by nobody.
const LOINC: &str = "http://loinc.org";
const UNITS: &str = "http://unitsofmeasure.org";
const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

const CODE: &str = "72514-3";
const CODE_SAYS: &str = "Pain severity - 0-10 verbal numeric rating [Score] - Reported";
const UNIT: &str = "{score}";

/// The farthest offset from UTC that FHIR has a form for, in minutes.
const FARTHEST_OFFSET: i16 = 14 * 60;

/// One answer to how much it hurts.
#[derive(Clone, Copy, Debug)]
pub struct Reported<'a> {
    /// The check-in.
    pub check_in: CheckInId,
    /// Which of its rounds, from 0.
    pub place: usize,
    /// Whether it is the second voice of two.
    pub is_second: bool,
    /// When it was.
    pub at: Moment,
    /// The answer.
    pub pain: PainAnswer,
    /// Whose, without a name.
    pub whose: &'a str,
    /// What was written with it, if that is to go along.
    pub note: &'a str,
}

/// A Bundle that is being written, one Observation after the other: as one value, thousands of
/// them would take many times the memory of the file.
pub struct Bundle<'a> {
    written: Vec<u8>,
    method: &'a str,
    is_empty: bool,
}

impl<'a> Bundle<'a> {
    /// A Bundle of this moment, all of whose answers were given in this way.
    #[must_use]
    pub fn new(now: Moment, method: &'a str) -> Self {
        let head = Fields::default()
            .with_text("resourceType", "Bundle")
            .with_text("type", "collection")
            .with_text("timestamp", &stamp(now));
        let mut written = written(head);
        // Open again, for what it holds.
        written.pop();
        Self { written, method, is_empty: true }
    }

    /// Adds an answer.
    pub fn add(&mut self, reported: &Reported<'_>) {
        let between: &[u8] = if self.is_empty { b",\"entry\":[" } else { b"," };
        self.is_empty = false;
        self.written.extend_from_slice(between);
        let entry = Fields::default()
            .with_text("fullUrl", &name(reported))
            .with("resource", observation(reported, self.method));
        self.written.append(&mut written(entry));
    }

    /// The whole Bundle. An empty list is no JSON that FHIR knows, so without an answer there is none.
    #[must_use]
    pub fn finished(mut self) -> Vec<u8> {
        if !self.is_empty {
            self.written.push(b']');
        }
        self.written.push(b'}');
        self.written
    }
}

fn observation(reported: &Reported<'_>, method: &str) -> Json {
    let about = Fields::default()
        .with_text("resourceType", "Observation")
        .with_text("status", "final")
        .with("category", Json::List(vec![coded(CATEGORY, "survey", None)]))
        .with("code", coded(LOINC, CODE, Some(CODE_SAYS)))
        .with("subject", display(reported.whose))
        .with_text("effectiveDateTime", &stamp(reported.at));
    let answered = match reported.pain {
        PainAnswer::Felt(pain) => {
            let quantity = Fields::default()
                .with("value", Json::Whole(pain.rating().into()))
                .with_text("unit", UNIT)
                .with_text("system", UNITS)
                .with_text("code", UNIT);
            about.with("valueQuantity", Json::Object(quantity))
        }
        PainAnswer::NotSure => about
            .with("dataAbsentReason", coded(ABSENT, "asked-unknown", Some("Asked But Unknown"))),
    };
    let note = spaced(reported.note);
    let note = (!note.trim().is_empty())
        .then(|| Json::List(vec![Json::Object(Fields::default().with_text("text", &note))]));
    Json::Object(
        answered
            .with_some("note", note)
            .with("method", Json::Object(Fields::default().with_text("text", method))),
    )
}

/// A text as FHIR has them, `[ \r\n\t\S]+`: of all that is blank only the plain space, the tab and the
/// ends of lines, and no other control character. What programs take for blank differs, so it is
/// whatever any of them does.
fn spaced(text: &str) -> String {
    let is_foreign = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    let as_known = |c| if is_foreign(c) && !matches!(c, '\r' | '\n' | '\t') { ' ' } else { c };
    text.chars().map(as_known).collect()
}

/// A `CodeableConcept` of one code.
fn coded(system: &str, code: &str, says: Option<&str>) -> Json {
    let coding = Fields::default()
        .with_text("system", system)
        .with_text("code", code)
        .with_some("display", says.map(Json::from));
    Json::Object(Fields::default().with("coding", Json::List(vec![Json::Object(coding)])))
}

fn display(words: &str) -> Json {
    Json::Object(Fields::default().with_text("display", words))
}

/// The same answer has the same name in every file, and no two share one: the name of its check-in
/// with the round and the voice in the first eight bits, marked as a UUID of an own making (RFC 9562,
/// version 8).
fn name(reported: &Reported<'_>) -> String {
    let place = u128::try_from(reported.place * 2 + usize::from(reported.is_second) + 1);
    let own = reported.check_in.0 ^ (place.unwrap_or_default() << 120);
    let own = own & !(0xf << 76) | (8 << 76);
    let own = own & !(0b11 << 62) | (0b10 << 62);
    let mut name = "urn:uuid:".to_owned();
    for (n, digit) in key::written_id(own).chars().enumerate() {
        if matches!(n, 8 | 12 | 16 | 20) {
            name.push('-');
        }
        name.push(digit);
    }
    name
}

/// "2026-03-05T21:01:00+01:00". Where FHIR has no form for the offset, or the local day lies beyond
/// what can be kept, it is the same moment in UTC.
fn stamp(at: Moment) -> String {
    let offset = at.offset_minutes();
    let local = at.epoch_ms() + i64::from(offset) * 60_000;
    let can_be_local = (-FARTHEST_OFFSET..=FARTHEST_OFFSET).contains(&offset)
        && (0..=Moment::LAST_MS).contains(&local);
    let (at, offset) =
        if can_be_local { (at, offset) } else { (Moment::nearest(at.epoch_ms(), 0), 0) };
    let sign = if offset < 0 { '-' } else { '+' };
    let (hours, minutes) = (offset.unsigned_abs() / 60, offset.unsigned_abs() % 60);
    let second = at.epoch_ms() / 1_000 % 60;
    format!("{}T{}:{second:02}{sign}{hours:02}:{minutes:02}", at.day().iso(), at.iso_clock())
}
