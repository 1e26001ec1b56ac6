//! Records that hurt careless programs, each by its name.

use say_when::record::MOST_BYTES;

use super::super::fixtures::fixture;

/// A good check-in, as text, with something in the place of its note.
pub fn with_note(raw: &str) -> Vec<u8> {
    let text = String::from_utf8(fixture("format-2-check-in-just-me.json")).unwrap();
    let changed = text.replace(r#""note":"""#, &format!(r#""note":{raw}"#));
    assert_ne!(text, changed);
    changed.into_bytes()
}

/// The same, with more fields beside its note.
fn with_field(raw: &str) -> Vec<u8> {
    let text = String::from_utf8(fixture("format-2-check-in-just-me.json")).unwrap();
    text.replace("\"note\":", &format!("{raw}\"note\":")).into_bytes()
}

fn closed_text(open: &str, close: &str, depth: usize) -> String {
    format!("{}0{}", open.repeat(depth), close.repeat(depth))
}

fn closed(open: &str, close: &str, depth: usize) -> Vec<u8> {
    closed_text(open, close, depth).into_bytes()
}

/// Fields of as many names.
fn names(count: usize) -> String {
    use std::fmt::Write as _;
    (0..count).fold(String::new(), |mut text, number| {
        write!(text, "\"{number:08}\":0,").unwrap();
        text
    })
}

// One line a case: it is a list, and is read as one.
#[allow(clippy::too_many_lines)]
pub fn cases() -> Vec<(&'static str, Vec<u8>)> {
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
        // Where a parser goes deep, or back and forth.
        ("10,000 lists in each other, closed", closed("[", "]", 10_000)),
        ("10,000 objects in each other, closed", closed("{\"a\":", "}", 10_000)),
        ("as deep as it goes in a field", with_note(&closed_text("[", "]", 100))),
        ("as many names as fit", with_field(&names(60_000))),
        ("the same name as often as fits", with_field(&"\"a\":0,".repeat(150_000))),
        ("a name of a megabyte", with_field(&format!("\"{}\":0,", "a".repeat(1_000_000)))),
        ("a number of a million digits", with_note(&"9".repeat(1_000_000))),
        ("a fraction of a million digits", with_note(&format!("0.{}1", "0".repeat(1_000_000)))),
        ("escapes as many as fit", with_note(&format!("\"{}\"", r"\u0061".repeat(170_000)))),
        (
            "half a million marks on one letter",
            with_note(&format!("\"a{}\"", "\u{301}".repeat(500_000))),
        ),
        (
            "signs joined as often as fits",
            with_note(&format!("\"{}\"", "👩\u{200d}".repeat(140_000))),
        ),
        (
            "as many rounds as fit",
            text.replacen("\"rounds\":[", &format!("\"rounds\":[{}", "{},".repeat(300_000)), 1)
                .into_bytes(),
        ),
        // Names that look like others.
        (
            "a name with its direction turned",
            text.replacen("\"win\"", "\"w\u{202e}in\"", 1).into_bytes(),
        ),
        (
            "a name with nothing to see in it",
            text.replacen("\"win\"", "\"win\u{200b}\"", 1).into_bytes(),
        ),
        ("a name with an escaped NUL", text.replacen("\"win\"", "\"win\\u0000\"", 1).into_bytes()),
        ("a kind in other letters", text.replacen("check_in", "\u{441}heck_in", 1).into_bytes()),
        (
            "a kind with its direction turned",
            text.replacen("\"check_in\"", "\"\u{202e}check_in\"", 1).into_bytes(),
        ),
        ("an object's own inner name", with_field("\"__proto__\":{\"win\":\"\"},")),
        // Numbers that wrap, or are no numbers.
        ("1e-400", text.replacen("\"ms\":1", "\"ms\":1e-400,\"was\":1", 1).into_bytes()),
        ("a pain of 256", text.replacen("\"pain\":0", "\"pain\":256", 1).into_bytes()),
        (
            "a moment before all others",
            text.replacen("\"ms\":1", "\"ms\":-9223372036854775808,\"was\":1", 1).into_bytes(),
        ),
        ("a leading zero", text.replacen("\"pain\":0", "\"pain\":00", 1).into_bytes()),
        ("Infinity", with_note("Infinity")),
        (
            "a space that JSON does not know",
            text.replacen("\"win\":", "\"win\":\u{a0}", 1).into_bytes(),
        ),
    ]
}
