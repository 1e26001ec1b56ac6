//! In the moment: short sentences, and words that a child of twelve reads.

use crate::words::{Piece, pieces, sentences, words};

/// The most words of one sentence.
const MOST_WORDS: usize = 22;
/// The most that a reader needs, in years of school (Flesch and Kincaid).
const MOST_YEARS: f64 = 6.0;

/// What is read in the moment: the check-in, the close, and the static page.
const IN_THE_MOMENT: [&str; 4] = ["now", "aftercare", "keeping", "shell"];
/// What may be read in fear.
const SAFETY: [&str; 1] = ["safety"];

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

/// The vowels in a row that are heard: near enough for a whole page.
fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut was_vowel = false;
    for c in word.chars() {
        count += usize::from(is_vowel(c) && !was_vowel);
        was_vowel = is_vowel(c);
    }
    let has_silent_end = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(has_silent_end)).max(1)
}

/// The years of school that a text asks for.
fn years_of_school(texts: &[&str]) -> f64 {
    let said: Vec<_> = texts.iter().flat_map(|text| words(text)).collect();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap());
    let sentences = count(texts.iter().map(|text| sentences(text).len()).sum());
    let syllables = count(said.iter().map(|word| syllables(word)).sum());
    0.39f64.mul_add(count(said.len()) / sentences, 11.8 * syllables / count(said.len())) - 15.59
}

#[test]
fn no_sentence_is_long() {
    let long: Vec<_> = pieces_of(&[&IN_THE_MOMENT[..], &SAFETY].concat())
        .iter()
        .flat_map(|piece| {
            long_sentences(&piece.words).into_iter().map(|it| format!("{}: {it}", piece.path))
        })
        .collect();
    assert!(long.is_empty(), "more than {MOST_WORDS} words:\n{}\n", long.join("\n"));
}

/// Each by itself: among short buttons a hard text would be lost.
#[test]
fn six_years_of_school_are_enough() {
    for areas in [&IN_THE_MOMENT[..], &SAFETY] {
        let pieces = pieces_of(areas);
        let texts: Vec<_> = pieces.iter().map(|piece| piece.words.as_str()).collect();
        let years = years_of_school(&texts);
        assert!(years <= MOST_YEARS, "{areas:?}: {years} years of school");
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
