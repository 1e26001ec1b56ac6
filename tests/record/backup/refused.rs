//! X2 to X4 and S6: what is refused, why, and how soon.

use say_when::domain::backup::Refusal;
use say_when::domain::check_in::CheckInId;
use say_when::record::{FORMAT, MOST_BACKUP_BYTES, encode_unfinished, export_set_aside};

use super::super::examples::{BOOK, both_of_us, handed_over, just_me, our_book, thanks};
use super::super::fixtures::fixture;
use super::super::hostile::cases::cases;
use super::super::hostile::{LONGEST, quickest};
use super::{contents, ours, read, resummed, written};

fn good() -> Vec<u8> {
    written(&ours(), usize::MAX)
}

fn text() -> String {
    String::from_utf8(good()).unwrap()
}

fn check(name: &str, bytes: &[u8], why: Refusal) {
    assert_eq!(read(bytes, usize::MAX), Err(why), "{name}");
    assert_eq!(read(bytes, 1), Err(why), "{name}, in small steps");
}

/// Something else in the place of its first occurrence, in a file whose checksum is right.
pub fn with(part: &str, other: &str) -> Vec<u8> {
    let changed = text().replacen(part, other, 1);
    assert_ne!(changed, text(), "{part} is not in it");
    resummed(changed.as_bytes())
}

/// What is not changed keeps its checksum: a refusal is for what was changed.
#[test]
fn summed_anew_it_is_the_same() {
    assert_eq!(resummed(&good()), good());
    let other = with("We said it out loud.", "We said it out, loud");
    assert!(read(&other, usize::MAX).is_ok_and(|read| read != ours().taken_along()));
}

/// X2. Nowhere can it be taken for the whole, and from the first word on it is told from others.
#[test]
fn torn_off_at_every_byte() {
    let good = good();
    for length in 1..good.len() {
        assert_eq!(read(&good[..length], 4_096), Err(Refusal::CutShort), "after {length} bytes");
    }
    check("nothing at all", b"", Refusal::Empty);
    check("white space", b" \n\t ", Refusal::Empty);
}

#[test]
fn any_byte_changed_in_any_bit() {
    let good = good();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        // White space for white space means nothing.
        let is_space = |byte: u8| byte.is_ascii_whitespace();
        assert!(
            read(&bad, 4_096).is_err() || (is_space(good[at]) && is_space(bad[at])),
            "byte {at} was changed"
        );
    }
}

#[test]
fn a_word_changed_in_a_note_is_seen() {
    let changed = text().replace("We said it out loud.", "We said it out, loud");
    check("a word", changed.as_bytes(), Refusal::Damaged);
    let gone = text().replace("\"Lighthouse\"", "\"\"");
    check("a word that is gone", gone.as_bytes(), Refusal::Damaged);
}

#[test]
fn what_is_something_else() {
    for (name, bytes) in [
        ("a picture", b"\x89PNG\r\n\x1a\n".to_vec()),
        ("a page", b"<!DOCTYPE html><html></html>".to_vec()),
        ("a list", b"[1,2,3]".to_vec()),
        ("an empty object", b"{}".to_vec()),
        ("another program's file", br#"{"version":3,"items":[{"a":1}]}"#.to_vec()),
        ("what was set aside", export_set_aside(&[("book".to_owned(), b"x".to_vec())])),
        ("a byte-order mark", [b"\xef\xbb\xbf", good().as_slice()].concat()),
        ("another kind", text().replace("\"backup\"", "\"copy\"").into_bytes()),
        ("two bytes a letter", text().encode_utf16().flat_map(u16::to_le_bytes).collect()),
        (
            "a kind twice",
            text()
                .replace("{\"kind\":\"backup\"", "{\"kind\":\"x\",\"kind\":\"backup\"")
                .into_bytes(),
        ),
    ] {
        check(name, &bytes, Refusal::NotABackup);
    }
}

#[test]
fn what_a_newer_version_wrote() {
    let (own, newer) = (format!("\"format\":{FORMAT}"), format!("\"format\":{}", FORMAT + 1));
    check("as a whole", text().replace(&own, &newer).as_bytes(), Refusal::Newer);
    let record = format!("{{{own},\"kind\":\"leaf\"");
    let one = text().replacen(&record, &record.replace(&own, &newer), 1);
    assert_ne!(one, text());
    check("one record", one.as_bytes(), Refusal::Newer);
}

#[test]
fn what_stands_there_twice() {
    let line = |part: &str| text().lines().find(|line| line.contains(part)).unwrap().to_owned();
    for part in ["\"kind\":\"book\"", "\"kind\":\"check_in\"", "\"kind\":\"leaf\""] {
        let line = line(part);
        let line = line.trim_end_matches(',');
        let doubled = text().replace(line, &format!("{line},{line}"));
        check(part, doubled.as_bytes(), Refusal::Doubled);
    }
}

#[test]
fn what_does_not_belong_together() {
    let other = format!("{:032x}", 9);
    let own = format!("{:032x}", BOOK.0);
    check("a book that nothing is of", &with(&own, &other), Refusal::Damaged);
    let unfinished = String::from_utf8(encode_unfinished(BOOK, &handed_over()).unwrap()).unwrap();
    let open = "\"records\":[";
    let with_one = with(open, &format!("{open}{unfinished},"));
    check("a sealed voice", &with_one, Refusal::Damaged);
    let no_book = contents(our_book(), vec![both_of_us()], vec![thanks()]);
    let all = String::from_utf8(written(&no_book, usize::MAX)).unwrap();
    let mut lines: Vec<_> = all.lines().collect();
    lines.remove(1);
    check("no book", &resummed(lines.join("\n").as_bytes()), Refusal::Damaged);
    let nothing = resummed([lines[0], "],\"checksum\":\""].concat().as_bytes());
    check("no record at all", &nothing, Refusal::Damaged);
    check("more behind it", (text() + "{}").as_bytes(), Refusal::Damaged);
}

#[test]
fn what_no_backup_says() {
    for (name, part, other) in [
        ("a field that nobody knows", "\"backup\",", "\"backup\",\"more\":1,"),
        (
            "a field that nobody knows, behind the records",
            "],\"checksum\"",
            "],\"more\":1,\"checksum\"",
        ),
        ("a field that nobody knows, in a record", "\"own_signal\"", "\"more\":1,\"own_signal\""),
        ("a format that never was", "\"format\":2,\"app\"", "\"format\":0,\"app\""),
        ("a version that is a number", "\"app\":\"", "\"app\":1,\"was\":\""),
        ("no version", "\"app\":\"0.1.0\",", ""),
        ("written before all others", "{\"ms\":1772750000000", "{\"ms\":-1"),
        ("a record of a kind that nobody knows", "\"kind\":\"leaf\"", "\"kind\":\"page\""),
        ("a leaf of a sort that nobody knows", "\"sort\":\"thanks\"", "\"sort\":\"blame\""),
        ("a pain beyond the scale", "\"pain\":10", "\"pain\":11"),
        ("no comma between two records", "}},\n", "}}\n"),
        ("two commas between two records", "}},\n", "}},,\n"),
        ("a comma before the first", "[\n", "[,\n"),
        ("a comma behind the last", "\n]", ",\n]"),
        ("a record that is a list", "[\n", "[\n[],"),
    ] {
        check(name, &with(part, other), Refusal::Damaged);
    }
}

/// X4. A gigabyte is refused by its size before it is read (journeys); here what just fits, or just
/// does not.
#[test]
fn what_is_huge() {
    check("too many bytes", &vec![b' '; MOST_BACKUP_BYTES + 1], Refusal::TooLarge);
    let begun = "{\"kind\":\"backup\",\"format\":2,\"app\":\"\",\"written\":{\"ms\":0,\"offset\":0},\"records\":[";
    let endless = [begun.as_bytes(), b"{\"a\":\"", &vec![b'x'; 10 << 20]].concat();
    check("a record without an end", &endless, Refusal::Damaged);
}

/// S6: each of the records that hurt, in the place of a record and in the place of the file.
#[test]
fn hostile_records_are_refused_soon() {
    let all = text();
    let lines: Vec<_> = all.lines().map(str::as_bytes).collect();
    let in_place = |record: &[u8]| {
        let (mut lines, with_comma) = (lines.clone(), [record, b","].concat());
        lines[2] = &with_comma;
        resummed(&lines.join(b"\n".as_slice()))
    };
    let own = fixture("format-2-check-in-just-me.json");
    assert_eq!(read(&in_place(&own), usize::MAX), Ok(ours().taken_along()));
    for (name, record) in cases() {
        let (record_alone, in_place) = (record.clone(), in_place(&record));
        // Too large by white space alone, which means nothing here.
        if name == "one byte too many" {
            assert_eq!(read(&in_place, usize::MAX), Ok(ours().taken_along()));
        } else {
            let refused = read(&in_place, usize::MAX);
            let is_for_itself = matches!(refused, Err(Refusal::Damaged | Refusal::CutShort));
            assert!(is_for_itself, "{name}: {refused:?}");
        }
        assert!(read(&record_alone, usize::MAX).is_err(), "{name}");
        for bytes in [in_place, record_alone] {
            let took = quickest(|bytes| read(bytes, usize::MAX), &bytes);
            assert!(took < LONGEST, "{name} took {took:?}");
        }
    }
}

/// X3. The same name with other words is one entry, and never two.
#[test]
fn a_check_in_of_the_name_of_another() {
    let twice = contents(our_book(), vec![both_of_us()], Vec::new());
    let mut other = just_me();
    other.id = CheckInId(both_of_us().id.0);
    let text = String::from_utf8(written(&twice, usize::MAX)).unwrap();
    let record =
        String::from_utf8(say_when::record::encode_check_in(BOOK, &other).unwrap()).unwrap();
    let both = text.replacen("\"records\":[", &format!("\"records\":[{record},"), 1);
    check("a name twice", &resummed(both.as_bytes()), Refusal::Doubled);
}
