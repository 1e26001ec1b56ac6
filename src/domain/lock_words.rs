//! Words for a lock: whether a person's own are any good.

use super::text::characters;

/// What can be told of words by looking at them. Not how well they hide: that depends on who
/// guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Fewer than [`LEAST`] letters.
    TooShort,
    /// Digits alone: a number to be tried like a PIN, however long.
    OnlyDigits,
    /// Hardly more than one letter, many times.
    TooAlike,
    /// Long enough to be let pass.
    Enough,
}

/// The fewest letters, spaces not counted. NIST SP 800-63B-4 asks for 15 where nothing else
/// protects; four words of the list that is offered have 14 in the middle, and are drawn by chance.
pub const LEAST: usize = 14;

/// The fewest different letters.
const LEAST_DIFFERENT: usize = 6;

/// The most letters that the field takes.
pub const MOST: usize = 120;

/// What can be told of a person's own words.
#[must_use]
pub fn strength(words: &str) -> Strength {
    let letters: String = words.split_whitespace().collect();
    let mut different: Vec<char> = Vec::new();
    for letter in letters.chars() {
        if !different.contains(&letter) {
            different.push(letter);
        }
    }
    let is_number = letters.chars().all(|letter| !letter.is_alphabetic());
    if is_number && !letters.is_empty() {
        Strength::OnlyDigits
    } else if characters(&letters) < LEAST {
        Strength::TooShort
    } else if different.len() < LEAST_DIFFERENT {
        Strength::TooAlike
    } else {
        Strength::Enough
    }
}

/// Whether two typings are the same words, however they are spaced.
#[must_use]
pub fn are_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}
