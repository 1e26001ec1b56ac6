//! A table for spreadsheets (RFC 4180): UTF-8 with its mark, lines that end in CR LF, a header, and
//! no cell that a spreadsheet would take for a formula.
//!
//! `csv-core` is the encoder alone, by the author of `csv`: 1.5 KB of the page (brotli) against 16.6.

use csv_core::{Terminator, WriteResult, Writer, WriterBuilder};

/// By this a spreadsheet knows that what follows is UTF-8.
const MARK: &str = "\u{feff}";
/// What makes a spreadsheet keep a cell as it stands.
const AS_IT_STANDS: char = '\'';

/// A table that is being written, line by line.
pub struct Table {
    written: Vec<u8>,
    writer: Writer,
}

impl Table {
    /// A table with these names over its columns.
    #[must_use]
    pub fn new(header: &[&str]) -> Self {
        let writer = WriterBuilder::new().terminator(Terminator::CRLF).build();
        let mut table = Self { written: MARK.as_bytes().to_vec(), writer };
        table.line(header.iter().copied());
        table
    }

    /// Adds a line.
    pub fn line<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        let mut end = [0; 4];
        for (n, cell) in cells.enumerate() {
            if n > 0 {
                let (_, wrote) = self.writer.delimiter(&mut end);
                self.take(&end, wrote);
            }
            self.cell(&harmless(cell));
        }
        let (_, wrote) = self.writer.terminator(&mut end);
        self.take(&end, wrote);
    }

    fn cell(&mut self, text: &str) {
        let mut rest = text.as_bytes();
        let mut some = [0; 512];
        loop {
            let (result, read, wrote) = self.writer.field(rest, &mut some);
            self.take(&some, wrote);
            rest = rest.get(read..).unwrap_or_default();
            if matches!(result, WriteResult::InputEmpty) {
                return;
            }
        }
    }

    fn take(&mut self, some: &[u8], wrote: usize) {
        self.written.extend_from_slice(some.get(..wrote).unwrap_or_default());
    }

    /// The whole table.
    #[must_use]
    pub fn finished(self) -> Vec<u8> {
        self.written
    }
}

/// A text that is a text in a spreadsheet too: where it would begin as a formula, after spaces as
/// well, an apostrophe stands before it. The same after a semicolon or a line's end in it, where a
/// spreadsheet that expects semicolons between cells begins a new one.
fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len() + 1);
    let mut begins = true;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if begins && is_formula(rest) {
            harmless.push(AS_IT_STANDS);
        }
        begins = matches!(c, ';' | '\n' | '\r');
        harmless.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    harmless
}

/// Whether what begins here, after spaces, would be computed. The wide forms are those of East
/// Asian keyboards, which some spreadsheets take for the same.
fn is_formula(text: &str) -> bool {
    let seen =
        text.trim_start_matches(|c: char| c.is_whitespace() && !matches!(c, '\t' | '\r' | '\n'));
    seen.starts_with([
        '=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ])
}
