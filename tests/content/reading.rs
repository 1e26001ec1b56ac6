//! How hard a text is to read, by a formula that anybody can check.
//!
//! The grade is that of Flesch and Kincaid (1975): 0.39 × words a sentence + 11.8 × syllables
//! a word − 15.59. It stands for years of school.
//!
//! - A sentence ends with `.`, `?`, `!`, `:` or `;` before a space, or with its piece of text: a
//!   button is a sentence.
//! - A word is what stands between spaces, hyphens and slashes, and has a letter or a digit.
//! - A syllable is a row of vowels (a, e, i, o, u, y). A silent e at the end of a word that has
//!   another vowel is none, but for -le. Every word has one at least.
//!
//! It is near enough for a page, and not for a single sentence. Buttons of two words would hide
//! a hard text among them, so it is also taken of sentences alone that have six words or more.

use crate::words::{Piece, sentences, words};

/// What was counted in some texts.
#[derive(Debug)]
pub struct Reading {
    /// How many sentences there are.
    pub sentences: usize,
    /// How many words.
    pub words: usize,
    /// The sentence with the most words.
    pub longest: String,
    /// The years of school that they ask for.
    pub grade: f64,
    /// The same, of their sentences with six words or more; not a number where there are none.
    pub grade_of_whole: f64,
}

/// From so many words on, a sentence is more than a button.
const WHOLE: usize = 6;

impl Reading {
    /// Reads them all; nothing where they hold no word.
    pub fn of(texts: &[&str]) -> Option<Self> {
        let all: Vec<_> = texts.iter().flat_map(|text| sentences(text)).collect();
        let longest = all.iter().max_by_key(|sentence| words(sentence).len())?.trim().to_owned();
        let is_whole = |sentence: &&String| words(sentence).len() >= WHOLE;
        let whole: Vec<_> = all.iter().filter(is_whole).cloned().collect();
        Some(Self {
            sentences: all.len(),
            words: all.iter().map(|sentence| words(sentence).len()).sum(),
            longest,
            grade: grade(&all),
            grade_of_whole: grade(&whole),
        })
    }
}

fn grade(sentences: &[String]) -> f64 {
    let said: Vec<_> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let syllables = said.iter().map(|word| syllables(word)).sum();
    let count = |n: usize| u32::try_from(n).map_or(f64::INFINITY, f64::from);
    let (sentences, said, syllables) =
        (count(sentences.len()), count(said.len()), count(syllables));
    0.39f64.mul_add(said / sentences, 11.8 * syllables / said) - 15.59
}

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

/// The area of the app that a piece of text is read in: `now`, `practise/decks`, `shell`.
pub fn area(piece: &Piece) -> &str {
    let path = piece.path.strip_prefix("src/content/en/").unwrap_or(&piece.path);
    path.rsplit_once('/').map_or_else(|| path.split('.').next().unwrap_or(path), |(area, _)| area)
}

#[test]
fn syllables_are_heard() {
    for (word, count) in [("stop", 1), ("tonight", 2), ("little", 2), ("me", 1), ("body", 2)] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_text_is_counted() {
    let reading = Reading::of(&["Stop now. We stop together.", "Thanks"]).unwrap();
    assert_eq!((reading.sentences, reading.words), (3, 6));
    assert_eq!(reading.longest, "We stop together.");
    // 0.39 × 6/3 + 11.8 × 8/6 − 15.59
    assert!((reading.grade - 0.923).abs() < 0.001, "{}", reading.grade);
    assert!(Reading::of(&["…"]).is_none());
    let hidden = Reading::of(&[
        "Stop",
        "Stop",
        "Considerations necessitate discontinuation of everything immediately.",
    ]);
    let hidden = hidden.unwrap();
    assert!(hidden.grade_of_whole > hidden.grade + 5.0, "{hidden:?}");
}

#[test]
fn an_area_is_a_file_or_a_folder() {
    let of = |path: &str| area(&Piece { path: path.to_owned(), words: String::new() }).to_owned();
    assert_eq!(of("src/content/en/now.rs"), "now");
    assert_eq!(of("src/content/en/shell.html"), "shell");
    assert_eq!(of("src/content/en/practise/decks/after.rs"), "practise/decks");
    assert_eq!(of("index.html"), "index");
}
