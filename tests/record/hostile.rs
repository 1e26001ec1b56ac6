//! Bytes that somebody, or some accident, has made to hurt.

pub mod cases;

use std::hint::black_box;
use std::time::{Duration, Instant};

use say_when::domain::book::BookId;
use say_when::record::{
    DecodeError, FORMAT, Header, MOST_BYTES, Slot, decode_book, decode_check_in, decode_header,
    decode_leaf, decode_unfinished, encode_check_in, encode_header,
};

use self::cases::{cases, with_note};
use super::fixtures::{CURRENT, OLDER, fixture};

/// Reads bytes as a record of one kind, and lets go of it.
type Reader = fn(&[u8]) -> Result<(), DecodeError>;

/// The readers of all kinds.
const READERS: [Reader; 5] = [
    |bytes| decode_check_in(bytes).map(drop),
    |bytes| decode_unfinished(bytes).map(drop),
    |bytes| decode_book(bytes).map(drop),
    |bytes| decode_leaf(bytes).map(drop),
    |bytes| decode_header(bytes).map(drop),
];

/// What each of them says.
fn decoded(bytes: &[u8]) -> [Result<(), DecodeError>; 5] {
    READERS.map(|read| read(bytes))
}

fn is_refused(bytes: &[u8]) -> bool {
    decoded(bytes).iter().all(|decoded| matches!(decoded, Err(DecodeError::Unreadable(_))))
}

/// How long any of them may take, unoptimised as the tests are.
pub const LONGEST: Duration = Duration::from_millis(100);
/// A busy machine makes one try slow; not all of these.
const TRIES: usize = 8;

/// The least time that reading these bytes took.
pub fn quickest<T>(read: impl Fn(&[u8]) -> T, bytes: &[u8]) -> Duration {
    let tries = (0..TRIES).map(|_| {
        let start = Instant::now();
        let _refused = black_box(read(black_box(bytes)));
        start.elapsed()
    });
    tries.min().unwrap()
}

#[test]
fn named_cases_are_refused_and_quickly() {
    let cases = cases();
    assert!(cases.len() >= 60, "only {} cases", cases.len());
    for (name, bytes) in cases {
        assert!(is_refused(&bytes), "{name}: {:?}", decoded(&bytes));
        for read in READERS {
            let took = quickest(read, &bytes);
            assert!(took < LONGEST, "{name} took {took:?}");
        }
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

/// A vault has one way in, or two while its words are being changed.
#[test]
fn a_header_without_a_way_in_or_with_three_is_refused() {
    let slot =
        Slot { memory_kib: 47_104, passes: 1, salt: [1; 16], nonce: [2; 24], sealed: [3; 48] };
    let header =
        |slots| encode_header(&Header { book: BookId(1), vault: 7, slots: vec![slot; slots] });
    let one = String::from_utf8(header(1).unwrap()).unwrap();
    let slot = one.split_once('[').and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
    for slots in 0..=4 {
        let list = format!("[{}]", vec![slot; slots].join(","));
        let bytes = one.replace(&format!("[{slot}]"), &list);
        assert_eq!(decode_header(bytes.as_bytes()).is_ok(), (1..=2).contains(&slots), "{slots}");
        assert_eq!(header(slots).is_ok(), (1..=2).contains(&slots), "{slots}");
    }
}

/// One more is among the named cases.
#[test]
fn as_many_bytes_as_may_be_are_read() {
    let mut most = fixture("format-2-check-in-just-me.json");
    most.resize(MOST_BYTES, b' ');
    assert!(decode_check_in(&most).is_ok());
}

#[test]
fn a_newer_format_is_told_apart_whatever_its_shape() {
    for format in [FORMAT + 1, FORMAT + 1_000, i64::MAX.cast_unsigned()] {
        for rest in ["", r#","more":[{"a":1.5e3}]"#, r#","book":7,"check_in":null"#] {
            for kind in ["check_in", "unfinished", "book", "sealed"] {
                let text = format!(r#"{{"kind":"{kind}","format":{format}{rest}}}"#);
                assert_eq!(
                    decoded(text.as_bytes()),
                    [Err(DecodeError::Newer { format }); READERS.len()],
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
            assert_eq!(decoded(&flipped).len(), READERS.len());
        }
    }
}
