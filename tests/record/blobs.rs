//! Blobs: noise, pieces of good records in any order, and good records with
//! some of them changed. No reader panics, and what one of them takes it can
//! write and read again.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use say_when::record::sealed::{Frame, without_key};
use say_when::record::{
    DecodeError, FORMAT, Key, Preferences, decode_book, decode_check_in, decode_header,
    decode_leaf, decode_unfinished, encode_book, encode_check_in, encode_header, encode_leaf,
    encode_unfinished,
};

use super::fixtures::{CURRENT, OLDER, fixture};

/// A vault's header, and a frame of a sealed record, which have no fixtures.
const HEADER: &str = concat!(
    r#"{"format":2,"kind":"vault","book":"0b000000000000000000000000000001","#,
    r#""vault":"0c000000000000000000000000000001","slots":[{"memory_kib":47104,"passes":1,"#,
    r#""salt":"00112233445566778899aabbccddeeff","#,
    r#""nonce":"00112233445566778899aabbccddeeff0011223344556677","#,
    r#""sealed":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}]}"#,
);

/// One of everything that any of the readers takes.
fn good() -> Vec<Vec<u8>> {
    let frame = Frame { format: Frame::FORMAT, sequence: 3, nonce: [7; 24], sealed: vec![9; 272] };
    let keys =
        ["book", "unfinished/0b000000000000000000000000000001/0c000000000000000000000000000001"];
    let records = OLDER.into_iter().chain(CURRENT).map(fixture);
    let others = [HEADER, r#"{"theme":"dim","text_size":100,"cover":"note"}"#].into_iter();
    let others = others.chain(keys).map(|text| text.as_bytes().to_vec());
    records.chain(others).chain([frame.encode()]).collect()
}

fn noise() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..200)
}

/// They come farther than noise.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let good = good();
    vec((0..good.len(), any::<Index>(), 0_usize..60), 1..8).prop_map(move |pieces| {
        let mut bytes = Vec::new();
        for (which, from, length) in pieces {
            let whole = &good[which];
            let from = from.index(whole.len());
            bytes.extend_from_slice(&whole[from..(from + length).min(whole.len())]);
        }
        bytes
    })
}

/// What stands in JSON, and hurts where it stands in another place.
const WORDS: [&str; 16] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "true",
    "-1",
    "0",
    "1e9",
    "255",
    "\\u0000",
    "\u{202e}",
    "9223372036854775807",
];

/// These come farthest: a good record with bytes changed, left out, doubled or put in.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let good = good();
    let edit = (0_u8..6, any::<Index>(), any::<Index>(), any::<u8>());
    (0..good.len(), vec(edit, 1..5)).prop_map(move |(which, edits)| {
        let mut bytes = good[which].clone();
        for (how, at, to, byte) in edits {
            let (at, to) = (at.index(bytes.len() + 1), to.index(bytes.len() + 1));
            let (from, to) = (at.min(to), at.max(to).min(at.min(to) + 40));
            match how {
                0 => drop(bytes.get_mut(from).map(|own| *own ^= 1 << (byte % 8))),
                1 => drop(bytes.drain(from..to)),
                2 => bytes.insert(from, byte),
                3 => bytes.truncate(from.max(1)),
                4 => {
                    let twice = bytes[from..to].to_vec();
                    drop(bytes.splice(from..from, twice));
                }
                _ => {
                    let word = WORDS[usize::from(byte) % WORDS.len()];
                    drop(bytes.splice(from..to.min(from + 3), word.bytes()));
                }
            }
        }
        bytes
    })
}

/// What a reader takes it can write, and read again as the same.
fn check(bytes: &[u8]) -> Result<(), TestCaseError> {
    let mut refusals = Vec::new();
    match decode_check_in(bytes) {
        Ok(read) => {
            let written = encode_check_in(read.book, &read.value).unwrap();
            prop_assert_eq!(decode_check_in(&written), Ok(read));
        }
        Err(error) => refusals.push(error),
    }
    match decode_unfinished(bytes) {
        Ok(read) => {
            let written = encode_unfinished(read.book, &read.value).unwrap();
            prop_assert_eq!(decode_unfinished(&written), Ok(read));
        }
        Err(error) => refusals.push(error),
    }
    match decode_book(bytes) {
        Ok(book) => {
            let written = encode_book(&book).unwrap();
            prop_assert_eq!(decode_book(&written), Ok(book));
        }
        Err(error) => refusals.push(error),
    }
    match decode_leaf(bytes) {
        Ok(read) => {
            let written = encode_leaf(read.book, &read.value).unwrap();
            prop_assert_eq!(decode_leaf(&written), Ok(read));
        }
        Err(error) => refusals.push(error),
    }
    match decode_header(bytes) {
        Ok(header) => {
            let written = encode_header(&header).unwrap();
            prop_assert_eq!(decode_header(&written), Ok(header));
        }
        Err(error) => refusals.push(error),
    }
    match Frame::decode(bytes) {
        Ok(frame) => prop_assert_eq!(frame.encode(), bytes),
        Err(error) => refusals.push(error),
    }
    // One kind takes it, or none; and nothing of this format counts as newer.
    prop_assert!(refusals.len() >= 5);
    for refusal in refusals {
        let is_of_now = matches!(refusal, DecodeError::Newer { format } if format <= FORMAT);
        prop_assert!(!is_of_now);
    }
    if let Ok(chosen) = serde_json::from_slice::<Preferences>(bytes) {
        let written = serde_json::to_vec(&chosen).unwrap();
        prop_assert_eq!(serde_json::from_slice::<Preferences>(&written).unwrap(), chosen);
    }
    if let Ok(text) = str::from_utf8(bytes) {
        prop_assert!(Key::parse(text).is_none_or(|key| key.to_string() == text));
    }
    if let Some((key, record)) = without_key(bytes) {
        prop_assert_eq!(2 + key.len() + record.len(), bytes.len());
    }
    Ok(())
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn any_bytes_at_all(bytes in noise()) {
        check(&bytes)?;
    }

    #[test]
    fn pieces_of_records(bytes in pieces()) {
        check(&bytes)?;
    }

    #[test]
    fn records_with_something_changed(bytes in mutated()) {
        check(&bytes)?;
    }
}

proptest! {
    #![proptest_config(cases(100_000))]

    #[test]
    #[ignore = "100,000 blobs"]
    fn any_bytes_at_all_many_times(bytes in noise()) {
        check(&bytes)?;
    }

    #[test]
    #[ignore = "100,000 blobs"]
    fn pieces_of_records_many_times(bytes in pieces()) {
        check(&bytes)?;
    }

    #[test]
    #[ignore = "100,000 blobs"]
    fn records_with_something_changed_many_times(bytes in mutated()) {
        check(&bytes)?;
    }
}
