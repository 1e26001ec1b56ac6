//! In the moment: short sentences, and words that a child of twelve reads.

use crate::reading::{Reading, area};
use crate::words::{Piece, pieces, sentences, words};

/// The most words of one sentence.
const MOST_WORDS: usize = 22;
/// The most that a reader needs, in years of school (Flesch and Kincaid).
const MOST_YEARS: f64 = 6.0;

/// What is read in the moment: the check-in, the close, what is agreed on before, and the static
/// page.
const IN_THE_MOMENT: [&str; 6] = ["now", "answers", "aftercare", "keeping", "prepare", "shell"];
/// What may be read in fear.
const SAFETY: [&str; 1] = ["safety"];
/// What is said aloud, and what stands beside it.
const PRACTISE: [&str; 2] = ["practise", "practising"];

/// What stands in these files of the content.
fn pieces_of(areas: &[&str]) -> Vec<Piece> {
    let is_theirs = |piece: &Piece| {
        piece
            .path
            .strip_prefix("src/content/en/")
            .and_then(|rest| rest.split(['/', '.']).next())
            .is_some_and(|area| areas.contains(&area))
    };
    let pieces: Vec<_> = pieces().into_iter().filter(is_theirs).collect();
    assert!(pieces.len() > 50, "only {} pieces of text were found", pieces.len());
    pieces
}

fn long_sentences(text: &str) -> Vec<String> {
    sentences(text).into_iter().filter(|sentence| words(sentence).len() > MOST_WORDS).collect()
}

/// The years of school that these texts ask for, or their whole sentences alone if those ask more.
fn years_of_school(texts: &[&str]) -> f64 {
    let Reading { grade, grade_of_whole, .. } = Reading::of(texts).unwrap();
    grade.max(grade_of_whole)
}

#[test]
fn no_sentence_is_long() {
    let long: Vec<_> = pieces_of(&[&IN_THE_MOMENT[..], &SAFETY, &PRACTISE].concat())
        .iter()
        .flat_map(|piece| {
            long_sentences(&piece.words).into_iter().map(|it| format!("{}: {it}", piece.path))
        })
        .collect();
    assert!(long.is_empty(), "more than {MOST_WORDS} words:\n{}\n", long.join("\n"));
}

/// Each area by itself: among so many easy words a hard text would be lost.
#[test]
fn six_years_of_school_are_enough() {
    let pieces = pieces_of(&[&IN_THE_MOMENT[..], &SAFETY, &PRACTISE].concat());
    let mut areas: Vec<_> = pieces.iter().map(area).collect();
    areas.dedup();
    assert!(areas.len() > 6, "{areas:?}");
    for each in areas {
        let theirs = pieces.iter().filter(|piece| area(piece) == each);
        let years = years_of_school(&theirs.map(|piece| &*piece.words).collect::<Vec<_>>());
        assert!(years <= MOST_YEARS, "{each}: {years} years of school");
    }
}

#[test]
fn it_bites() {
    let long = vec!["word"; 23].join(" ");
    assert_eq!(long_sentences(&long).len(), 1);
    assert_eq!(long_sentences(&format!("Short. {long}. Short.")).len(), 1);
    assert_eq!(long_sentences(&vec!["word"; 22].join(" ")).len(), 0);
    let hard =
        "Physiological considerations necessitate discontinuation of the aforementioned activity.";
    assert!(years_of_school(&[hard]) > MOST_YEARS);
    assert!(years_of_school(&["Stop now. That is enough."]) < MOST_YEARS);
}
