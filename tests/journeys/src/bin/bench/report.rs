//! The table that comes out.

use std::fmt;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use say_when_journeys::Outcome;
use say_when_journeys::page::{Copy, Page};

/// What was measured, row by row.
#[derive(Debug, Default)]
pub(super) struct Report {
    rows: Vec<[String; 3]>,
}

impl Report {
    /// Adds a row: what it is, how much, and what it is to be held against.
    pub(super) fn add(
        &mut self,
        what: impl Into<String>,
        much: impl Into<String>,
        against: impl Into<String>,
    ) {
        self.rows.push([what.into(), much.into(), against.into()]);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "| what | measured | beside it |\n| --- | --- | --- |")?;
        for [what, much, against] in &self.rows {
            writeln!(formatter, "| {what} | {much} | {against} |")?;
        }
        Ok(())
    }
}

/// The middle of the values.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// How many times one is the other.
pub(super) fn times(one: f64, other: f64) -> String {
    format!("{:.2} times", one / other)
}

/// The page as a web host would send it.
pub(super) fn gzip(page: &[u8]) -> Outcome<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(page)?;
    Ok(packer.finish()?)
}

fn brotli(page: &[u8]) -> Outcome<usize> {
    let mut packed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*page, &mut packed, &parameters)?;
    Ok(packed.len())
}

/// How large the page is.
pub(super) fn sizes(report: &mut Report, page: &Page) -> Outcome {
    let (page, _held) = page.sends(Copy::AsBuilt);
    report.add("page", format!("{} bytes", page.len()), "");
    report.add("page, gzip", format!("{} bytes", gzip(&page)?.len()), "");
    report.add("page, brotli", format!("{} bytes", brotli(&page)?), "at most 150 KB");
    Ok(())
}
