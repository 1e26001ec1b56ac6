//! `cargo xtask content`: how much there is to read in each area of the app, and how hard it is.
//!
//! It reads what the tests of the content read, and counts as they count: `reading` says how.

use std::collections::BTreeMap;

use crate::reading::{Reading, area};
use crate::words::{Piece, pieces, words};

/// The areas, one a line, and all of them in the last.
pub(crate) fn table() -> String {
    let pieces = pieces();
    let mut areas: BTreeMap<&str, Vec<&Piece>> = BTreeMap::new();
    for piece in &pieces {
        areas.entry(area(piece)).or_default().push(piece);
    }
    let mut lines = vec![format!(
        "{:<22} {:>9} {:>6} {:>8} {:>6} {:>6}  {}",
        "area", "sentences", "words", "longest", "grade", "whole", "the longest sentence"
    )];
    lines.extend(areas.iter().filter_map(|(name, pieces)| row(name, pieces)));
    lines.extend(row("all", &pieces.iter().collect::<Vec<_>>()));
    lines.push(
        "\ngrade: years of school, by Flesch and Kincaid; tests/content/reading.rs says how.\n\
         whole: the same, of sentences with six words or more."
            .to_owned(),
    );
    lines.join("\n")
}

fn row(name: &str, pieces: &[&Piece]) -> Option<String> {
    let texts: Vec<_> = pieces.iter().map(|piece| piece.words.as_str()).collect();
    let Reading { sentences, words: count, longest, grade, grade_of_whole } = Reading::of(&texts)?;
    let most = words(&longest).len();
    let whole =
        if grade_of_whole.is_nan() { String::new() } else { format!("{grade_of_whole:.1}") };
    Some(format!(
        "{name:<22} {sentences:>9} {count:>6} {most:>8} {grade:>6.1} {whole:>6}  {longest}"
    ))
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn every_area_has_its_line() {
        let table = table();
        for area in ["now", "safety", "shell", "practise/decks", "practise/scenarios", "all"] {
            assert!(table.lines().any(|line| line.starts_with(&format!("{area} "))), "{area}");
        }
    }
}
