//! Bytes that somebody, or some accident, has made to hurt.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use say_when::record::{
    DecodeError, FORMAT, MOST_BYTES, decode_book, decode_check_in, decode_unfinished,
    encode_check_in,
};

use super::fixtures::{CURRENT, OLDER, fixture};

/// Tries all three kinds, and gives back what each said.
fn decoded(bytes: &[u8]) -> [Result<(), DecodeError>; 3] {
    [
        decode_check_in(bytes).map(drop),
        decode_unfinished(bytes).map(drop),
        decode_book(bytes).map(drop),
    ]
}

fn is_refused(bytes: &[u8]) -> bool {
    decoded(bytes).iter().all(|decoded| matches!(decoded, Err(DecodeError::Unreadable(_))))
}

/// A good check-in, as text, with something in the place of its note.
fn with_note(raw: &str) -> Vec<u8> {
    let text = String::from_utf8(fixture("format-2-check-in-just-me.json")).unwrap();
    let changed = text.replace(r#""note":"""#, &format!(r#""note":{raw}"#));
    assert_ne!(text, changed);
    changed.into_bytes()
}

fn cases() -> Vec<(&'static str, Vec<u8>)> {
    let good = fixture("format-2-check-in-just-me.json");
    let text = String::from_utf8(good.clone()).unwrap();
    let nested = |open: &str, depth: usize| open.repeat(depth).into_bytes();
    let mut with_a_raw_nul = good.clone();
    with_a_raw_nul.insert(20, 0);
    vec![
        ("nothing", Vec::new()),
        ("a space", b" ".to_vec()),
        ("null", b"null".to_vec()),
        ("an empty object", b"{}".to_vec()),
        ("a list in place of an object", b"[1,\"check_in\"]".to_vec()),
        ("a number", b"1".to_vec()),
        ("zeroes", vec![0; 4_096]),
        ("all ones", vec![0xff; 4_096]),
        ("10,000 lists in each other", nested("[", 10_000)),
        ("10,000 objects in each other", nested("{\"a\":", 10_000)),
        ("lists in each other in a field", with_note(&"[".repeat(10_000))),
        (
            "closed lists in each other in a field",
            with_note(&format!("{}{}", "[".repeat(5_000), "]".repeat(5_000))),
        ),
        ("10 MB of text", with_note(&format!("\"{}\"", "a".repeat(10 << 20)))),
        ("a million elements", with_note(&format!("[{}0]", "0,".repeat(1_000_000)))),
        ("as many elements as fit", with_note(&format!("[{}0]", "0,".repeat(500_000)))),
        ("one byte too many", [good.clone(), vec![b' '; MOST_BYTES - good.len() + 1]].concat()),
        (
            "the same key twice",
            text.replacen("\"format\":2,", "\"format\":2,\"format\":2,", 1).into_bytes(),
        ),
        (
            "the same key twice, deep inside",
            text.replacen("\"win\":\"\",", "\"win\":\"\",\"win\":\"\",", 1).into_bytes(),
        ),
        ("1e400", text.replacen("\"ms\":1", "\"ms\":1e400,\"was\":1", 1).into_bytes()),
        ("a format of 1e400", text.replacen("\"format\":2", "\"format\":1e400", 1).into_bytes()),
        ("a format of 2e0", text.replacen("\"format\":2", "\"format\":2e0", 1).into_bytes()),
        (
            "a format larger than 64 bits",
            text.replacen("\"format\":2", "\"format\":18446744073709551616", 1).into_bytes(),
        ),
        ("a lone surrogate", with_note(r#""\ud800""#)),
        ("surrogates the wrong way round", with_note(r#""\udc00\ud800""#)),
        ("a torn escape", with_note(r#""\u12""#)),
        (
            "half a character",
            with_note("\"\u{1f33f}\"").iter().copied().filter(|byte| *byte != 0x8c).collect(),
        ),
        (
            "an overlong NUL",
            [&good[..good.len() - 4], &[0xc0, 0x80], &good[good.len() - 4..]].concat(),
        ),
        ("a raw NUL", with_a_raw_nul),
        ("a raw line break in a text", with_note("\"a\nb\"")),
        ("a byte-order mark", [b"\xef\xbb\xbf".to_vec(), good.clone()].concat()),
        ("UTF-16", text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("something after the end", [good.clone(), b"{}".to_vec()].concat()),
        ("a comment", [good.clone(), b" // kept".to_vec()].concat()),
        ("a comma too many", text.replacen("\"win\":\"\",", "\"win\":\"\",,", 1).into_bytes()),
        ("single quotes", text.replace('"', "'").into_bytes()),
        ("NaN", text.replacen("\"ms\":1", "\"ms\":NaN,\"was\":1", 1).into_bytes()),
        ("-0", with_note("-0")),
        ("two records", [good.clone(), b"\n".to_vec(), good].concat()),
    ]
}

/// For all three kinds, unoptimised, on a busy machine; a hundredth of it is
/// what a browser takes.
const LONGEST: Duration = Duration::from_secs(2);

#[test]
fn named_cases_are_refused_and_quickly() {
    for (name, bytes) in cases() {
        let start = Instant::now();
        assert!(is_refused(&bytes), "{name}: {:?}", decoded(&bytes));
        assert!(start.elapsed() < LONGEST, "{name} took {:?}", start.elapsed());
    }
}

/// What only looks hostile, and may stand in a note.
#[test]
fn cleaned_and_not_refused() {
    for (raw, note) in [
        (r#""a\u0000b""#, "ab"),
        ("\"a\u{202e}b\"", "ab"),
        (r#""\u2066a\u2069""#, "a"),
        (r#""\ufeffa""#, "a"),
        (r#""\ud83c\udf3f""#, "🌿"),
        (r#""<script>alert(1)</script>""#, "<script>alert(1)</script>"),
        ("\"\u{7f}\"", ""),
    ] {
        let read = decode_check_in(&with_note(raw)).unwrap().value;
        assert_eq!(read.note.as_str(), note, "{raw}");
    }
}

#[test]
fn space_around_it_does_no_harm() {
    let spaced =
        [b"\n ".to_vec(), fixture("format-2-check-in-just-me.json"), b"\r\n".to_vec()].concat();
    assert!(decode_check_in(&spaced).is_ok());
}

#[test]
fn a_newer_format_is_told_apart_whatever_its_shape() {
    for format in [FORMAT + 1, FORMAT + 1_000, i64::MAX.cast_unsigned()] {
        for rest in ["", r#","more":[{"a":1.5e3}]"#, r#","book":7,"check_in":null"#] {
            for kind in ["check_in", "unfinished", "book", "sealed"] {
                let text = format!(r#"{{"kind":"{kind}","format":{format}{rest}}}"#);
                assert_eq!(
                    decoded(text.as_bytes()),
                    [Err(DecodeError::Newer { format }); 3],
                    "{text}"
                );
            }
        }
    }
}

#[test]
fn torn_off_at_any_byte() {
    for name in OLDER.into_iter().chain(CURRENT) {
        let whole = fixture(name);
        for length in 0..whole.len() {
            assert!(is_refused(&whole[..length]), "{name} at {length}");
        }
    }
}

/// A flipped bit may leave another good record; it never does more harm.
#[test]
fn any_bit_flipped() {
    for name in OLDER.into_iter().chain(CURRENT) {
        let whole = fixture(name);
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            if let Ok(read) = decode_check_in(&flipped) {
                assert!(encode_check_in(read.book, &read.value).is_ok(), "{name}, bit {bit}");
            }
            assert_eq!(decoded(&flipped).len(), 3);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_at_all(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(is_refused(&bytes));
    }

    /// Pieces of good records in any order, which come farther than noise.
    #[test]
    fn pieces_of_records(
        pieces in proptest::collection::vec((0..CURRENT.len(), any::<prop::sample::Index>(), 0_usize..60), 1..8),
    ) {
        let mut bytes = Vec::new();
        for (which, from, length) in pieces {
            let whole = fixture(CURRENT[which]);
            let from = from.index(whole.len());
            bytes.extend_from_slice(&whole[from..(from + length).min(whole.len())]);
        }
        let newer = Err(DecodeError::Newer { format: FORMAT });
        prop_assert!(!decoded(&bytes).contains(&newer));
    }
}
