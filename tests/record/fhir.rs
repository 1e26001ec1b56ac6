//! Pain for a clinic's system: the shape of FHIR R4, read by `serde_json` and looked at whole. The
//! schema itself is asked in the long tests (`cargo xtask test --all`).

use std::collections::HashSet;

use proptest::prelude::*;
use say_when::domain::check_in::CheckInId;
use say_when::domain::moment::Moment;
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::record::fhir::{Bundle, Reported};
use serde_json::{Value, json};

use crate::generators::moment;

/// 5 March 2026, 21:00 at UTC+1.
fn evening() -> Moment {
    Moment::new(1_772_740_800_000, 60).unwrap()
}

fn felt(rating: u8) -> PainAnswer {
    PainAnswer::Felt(Pain::new(rating).unwrap())
}

fn reported(pain: PainAnswer) -> Reported<'static> {
    let check_in = CheckInId(0x0c00_0000_0000_0000_0000_0000_0000_0002);
    Reported { check_in, place: 0, is_second: false, at: evening(), pain, whose: "One", note: "" }
}

fn read(all: &[Reported<'_>], now: Moment) -> Value {
    let mut bundle = Bundle::new(now, "Tapped");
    for one in all {
        bundle.add(one);
    }
    serde_json::from_slice(&bundle.finished()).unwrap()
}

#[test]
fn a_number_is_this() {
    let bundle = read(&[reported(felt(4))], evening());
    let expected = json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": "2026-03-05T21:00:00+01:00",
        "entry": [{
            "fullUrl": "urn:uuid:0d000000-0000-8000-8000-000000000002",
            "resource": {
                "resourceType": "Observation",
                "status": "final",
                "category": [{ "coding": [{
                    "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                    "code": "survey",
                }] }],
                "code": { "coding": [{
                    "system": "http://loinc.org",
                    "code": "72514-3",
                    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
                }] },
                "subject": { "display": "One" },
                "effectiveDateTime": "2026-03-05T21:00:00+01:00",
                "valueQuantity": {
                    "value": 4,
                    "unit": "{score}",
                    "system": "http://unitsofmeasure.org",
                    "code": "{score}",
                },
                "method": { "text": "Tapped" },
            },
        }],
    });
    assert_eq!(bundle, expected);
}

#[test]
fn not_sure_is_a_reason_and_no_number() {
    let bundle = read(&[reported(PainAnswer::NotSure)], evening());
    let resource = &bundle["entry"][0]["resource"];
    assert!(resource.get("valueQuantity").is_none());
    let coding = &resource["dataAbsentReason"]["coding"][0];
    assert_eq!(coding["code"], "asked-unknown");
    assert_eq!(coding["system"], "http://terminology.hl7.org/CodeSystem/data-absent-reason");
}

#[test]
fn a_note_goes_along_only_where_there_is_one() {
    let noted = Reported { note: "a \"quiet\" evening\n", ..reported(felt(1)) };
    let bundle = read(&[noted, reported(felt(1))], evening());
    assert_eq!(
        bundle["entry"][0]["resource"]["note"],
        json!([{ "text": "a \"quiet\" evening\n" }])
    );
    assert!(bundle["entry"][1]["resource"].get("note").is_none());
}

/// R4 has a pattern for texts, and programs differ in what they take for blank.
#[test]
fn of_what_is_blank_only_what_fhir_knows_goes_along() {
    let noted =
        Reported { note: "a\u{a0}b\u{3000}c\u{feff}d\u{b}e\u{2028}f\tg\r\nh", ..reported(felt(1)) };
    let blank = Reported { note: "\u{a0} \u{3000}\n", ..reported(felt(1)) };
    let bundle = read(&[noted, blank], evening());
    assert_eq!(bundle["entry"][0]["resource"]["note"], json!([{ "text": "a b c d e f\tg\r\nh" }]));
    assert!(bundle["entry"][1]["resource"].get("note").is_none());
}

#[test]
fn without_an_answer_there_is_no_list() {
    let bundle = read(&[], evening());
    assert!(bundle.get("entry").is_none(), "FHIR knows no empty list: {bundle}");
}

/// The names of a hundred rounds of two voices, in check-ins whose own names are nearly the same.
#[test]
fn no_two_share_a_name_and_each_is_a_uuid() {
    let mut names = HashSet::new();
    for id in [0, 1, 2, 3, u128::MAX, u128::MAX - 1] {
        for place in 0..100 {
            for is_second in [false, true] {
                let one =
                    Reported { check_in: CheckInId(id), place, is_second, ..reported(felt(1)) };
                let bundle = read(&[one], evening());
                let name = bundle["entry"][0]["fullUrl"].as_str().unwrap().to_owned();
                let digits = name.strip_prefix("urn:uuid:").unwrap();
                let parts: Vec<&str> = digits.split('-').collect();
                assert_eq!(
                    parts.iter().map(|part| part.len()).collect::<Vec<_>>(),
                    [8, 4, 4, 4, 12]
                );
                assert!(digits.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f' | '-')));
                assert!(parts[2].starts_with('8') && parts[3].starts_with(['8', '9', 'a', 'b']));
                assert_eq!(read(&[one], evening())["entry"][0]["fullUrl"], name.as_str());
                assert!(names.insert(name));
            }
        }
    }
}

/// When it was, in milliseconds, as another crate reads an RFC 3339 stamp.
fn instant(stamp: &str) -> i64 {
    let (date, rest) = stamp.split_once('T').unwrap();
    let date: Vec<i32> = date.split('-').map(|part| part.parse().unwrap()).collect();
    let (clock, sign, offset) = match rest.split_once('+') {
        Some((clock, offset)) => (clock, 1, offset),
        None => rest.split_once('-').map(|(clock, offset)| (clock, -1, offset)).unwrap(),
    };
    let clock: Vec<u8> = clock.split(':').map(|part| part.parse().unwrap()).collect();
    let offset: Vec<i64> = offset.split(':').map(|part| part.parse().unwrap()).collect();
    assert!(offset[0] < 14 || (offset[0] == 14 && offset[1] == 0), "FHIR has no form for {stamp}");
    let month = time::Month::try_from(u8::try_from(date[1]).unwrap()).unwrap();
    let day = u8::try_from(date[2]).unwrap();
    let local = time::Date::from_calendar_date(date[0], month, day)
        .unwrap()
        .with_hms(clock[0], clock[1], clock[2])
        .unwrap()
        .assume_utc();
    local.unix_timestamp() * 1_000 - sign * (offset[0] * 60 + offset[1]) * 60_000
}

#[test]
fn a_moment_stands_in_the_time_of_its_place_as_far_as_fhir_has_a_form_for_it() {
    let stamp = |offset| {
        let at = Moment::new(evening().epoch_ms(), offset).unwrap();
        let bundle = read(&[Reported { at, ..reported(felt(0)) }], evening());
        bundle["entry"][0]["resource"]["effectiveDateTime"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        stamp(0),
        "2026-03-05T20:00:00+00:00",
        "and not -00:00, of which nobody knows where"
    );
    assert_eq!(stamp(14 * 60), "2026-03-06T10:00:00+14:00");
    assert_eq!(stamp(14 * 60 + 1), "2026-03-05T20:00:00+00:00");
    assert_eq!(stamp(-14 * 60), "2026-03-05T06:00:00-14:00");
    assert_eq!(stamp(-9 * 60 - 30), "2026-03-05T10:30:00-09:30");
}

proptest! {
    /// Every moment that can be kept is that moment, to the second, in a form that FHIR has.
    #[test]
    fn a_moment_is_that_moment(at in moment(), now in moment()) {
        let bundle = read(&[Reported { at, ..reported(felt(0)) }], now);
        let stamp = bundle["entry"][0]["resource"]["effectiveDateTime"].as_str().unwrap();
        prop_assert_eq!(stamp.len(), "2026-03-05T21:00:00+01:00".len());
        prop_assert_eq!(instant(stamp), at.epoch_ms() / 1_000 * 1_000);
        prop_assert_eq!(instant(bundle["timestamp"].as_str().unwrap()), now.epoch_ms() / 1_000 * 1_000);
    }

    /// Whatever was written, it is what is read; but that every blank is one that FHIR knows.
    #[test]
    fn what_was_written_is_read(note in "\\PC{1,60}", whose in "\\PC{1,20}") {
        let bundle = read(&[Reported { note: &note, whose: &whose, ..reported(felt(9)) }], evening());
        let resource = &bundle["entry"][0]["resource"];
        let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
        let told: String = note.chars().map(|c| if blank(c) { ' ' } else { c }).collect();
        let told = Some(told.as_str()).filter(|told| !told.trim().is_empty());
        prop_assert_eq!(resource["note"][0]["text"].as_str(), told);
        prop_assert_eq!(resource["subject"]["display"].as_str(), Some(whose.as_str()));
        prop_assert_eq!(resource["valueQuantity"]["value"].as_u64(), Some(9));
    }
}
