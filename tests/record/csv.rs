//! The table for spreadsheets: read by a parser that shares nothing with what wrote it.

use proptest::prelude::*;
use say_when::record::csv::Table;

/// What RFC 4180 makes of it, read slowly: lines of cells.
fn parsed(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').expect("the mark");
    let (mut lines, mut line, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut rest = text.chars().peekable();
    while rest.peek().is_some() {
        if rest.peek() == Some(&'"') {
            rest.next();
            loop {
                match rest.next().expect("a quote that ends") {
                    '"' if rest.peek() == Some(&'"') => cell.extend(rest.next()),
                    '"' => break,
                    c => cell.push(c),
                }
            }
        } else {
            while let Some(c) = rest.next_if(|c| !matches!(c, ',' | '\r')) {
                assert!(!matches!(c, '"' | '\n'), "a cell without quotes holds {c:?}");
                cell.push(c);
            }
        }
        line.push(std::mem::take(&mut cell));
        match rest.next() {
            Some(',') => {}
            Some('\r') => {
                assert_eq!(rest.next(), Some('\n'), "a line ends in CR LF");
                lines.push(std::mem::take(&mut line));
            }
            other => panic!("after a cell came {other:?}"),
        }
    }
    assert!(line.is_empty(), "the last line ends too");
    lines
}

fn written(lines: &[Vec<String>]) -> Vec<u8> {
    let header: Vec<&str> = lines[0].iter().map(String::as_str).collect();
    let mut table = Table::new(&header);
    for line in &lines[1..] {
        table.line(line.iter().map(String::as_str));
    }
    table.finished()
}

/// A cell as it is read again.
fn cell(text: &str) -> String {
    let lines = parsed(&written(&[vec!["x".into(), "y".into()], vec![text.into(), "z".into()]]));
    assert_eq!((lines.len(), lines[1].len(), lines[1][1].as_str()), (2, 2, "z"), "{text}");
    lines[1][0].clone()
}

#[test]
fn it_is_this_to_the_octet() {
    let mut table = Table::new(&["When", "Pain", "Note"]);
    table.line(["2026-03-05", "4", "slow, \"like this\""].into_iter());
    table.line(["2026-03-06", "", "a\nb"].into_iter());
    let expected = "\u{feff}When,Pain,Note\r\n\
        2026-03-05,4,\"slow, \"\"like this\"\"\"\r\n\
        2026-03-06,,\"a\nb\"\r\n";
    assert_eq!(String::from_utf8(table.finished()).unwrap(), expected);
}

#[test]
fn nothing_begins_as_a_formula() {
    for (text, expected) in [
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("-2", "'-2"),
        ("@sum", "'@sum"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("   =1", "'   =1"),
        ("\u{a0}=1", "'\u{a0}=1"),
        ("\u{ff1d}1", "'\u{ff1d}1"),
        ("=HYPERLINK(\"x\";\"y\")", "'=HYPERLINK(\"x\";\"y\")"),
        ("better; =1", "better;' =1"),
        ("better\n=1", "better\n'=1"),
        ("4", "4"),
        ("2026-03-05", "2026-03-05"),
        ("UTC+01:00", "UTC+01:00"),
        ("a = b", "a = b"),
        ("'quoted'", "'quoted'"),
        ("", ""),
    ] {
        assert_eq!(cell(text), expected, "{text:?}");
    }
}

/// Whether a spreadsheet would compute it, said another way than the code says it.
fn would_be_computed(cell: &str) -> bool {
    let first = cell.chars().find(|c| !matches!(c, ' ' | '\u{a0}' | '\u{2003}' | '\u{3000}'));
    first.is_some_and(|c| "=+-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".contains(c))
}

fn text() -> impl Strategy<Value = String> {
    let telling = proptest::sample::select(
        &[
            '=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', ';', '\'', '1', 'a', '\u{a0}',
            '\u{3000}', '\u{ff1d}', '\u{2003}', '\u{feff}', 'é', '🌿',
        ][..],
    );
    prop_oneof![
        4 => proptest::collection::vec(telling, 0..12).prop_map(|it| it.into_iter().collect()),
        1 => any::<String>(),
        // More than is encoded at once.
        1 => "[\"a,é\n]{500,1200}",
    ]
}

proptest! {
    /// Whatever is in the cells: the same cells are read again, but for the apostrophes, and none
    /// is a formula, whether a comma, a semicolon or a line's end is where a cell begins.
    #[test]
    fn another_parser_reads_the_same_and_no_formula(
        lines in proptest::collection::vec(proptest::collection::vec(text(), 3), 1..5)
    ) {
        let read = parsed(&written(&lines));
        prop_assert_eq!(read.len(), lines.len());
        for (read, line) in read.iter().zip(&lines) {
            prop_assert_eq!(read.len(), line.len());
            for (read, cell) in read.iter().zip(line) {
                let plain = |text: &str| text.replace('\'', "");
                prop_assert_eq!(plain(read), plain(cell));
                for part in read.split([';', '\n']) {
                    prop_assert!(!would_be_computed(part), "{:?} of {:?}", part, cell);
                }
                let is_harmless = cell.split([';', '\n', '\r']).all(|part| !would_be_computed(part));
                if is_harmless && !cell.contains(['\t', '\r']) {
                    prop_assert_eq!(read, cell);
                }
            }
        }
    }
}
