//! The words of which a lock's words are offered.
//!
//! `word_list.txt` is the first of the two short word lists of the Electronic Frontier Foundation
//! (Joseph Bonneau, 2016), for random passphrases: words of five letters at most, none of them hard
//! to spell. It is licensed under Creative Commons Attribution 3.0 US (CC BY 3.0 US). Changed: the
//! numbers of the dice are left out, and of its 1,296 words 17. Nobody who hurts is to be handed
//! "hurt" or "wound" by chance; and the build refuses a module that holds the word "fetch".

const WORD_LIST: &str = include_str!("word_list.txt");

/// How many words there are.
pub const WORD_COUNT: usize = 1279;

/// A word for each of these random numbers.
///
/// Four words are one of 1,279^4 = 2.7 million million. What the remainder prefers of 2^32 numbers
/// is less than one part in three million.
#[must_use]
pub fn words_for(random: [u32; 4]) -> String {
    let word = |number: u32| {
        let at = usize::try_from(number).unwrap_or_default() % WORD_COUNT;
        WORD_LIST.lines().nth(at).unwrap_or_default()
    };
    random.map(word).join(" ")
}
