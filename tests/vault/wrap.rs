//! The right words open a wrap in its own vault; nothing else does, and what a
//! header asks for is bounded.

use say_when::store::vault::{
    Effort, Key, Locked, NONCE_BYTES, Place, Randomness, SALT_BYTES, Words, Wrap, open, seal,
};

use super::key;

const VAULT: u128 = 7;
const WORDS: &str = "lamp river slow bread";
const PLACE: Place<'static> = Place { vault: VAULT, record: "book", format: 2, sequence: 1 };
const NONCE: [u8; NONCE_BYTES] = [5; NONCE_BYTES];

fn wrapped(effort: Effort) -> Wrap {
    let random = ([3; SALT_BYTES], [4; NONCE_BYTES]);
    Wrap::new(&key(1), VAULT, &Words::typed(WORDS), effort, random).unwrap()
}

/// Keys are not compared: it is the same if it opens what the other sealed.
fn is_the_first_key(other: &Key) -> bool {
    let sealed = seal(&key(1), &PLACE, &NONCE, b"a record").unwrap();
    open(other, &PLACE, &NONCE, &sealed).is_ok()
}

fn opens(wrap: &Wrap, vault: u128, words: &str) -> Result<bool, Locked> {
    wrap.open(vault, &Words::typed(words)).map(|key| is_the_first_key(&key))
}

#[test]
fn the_right_words_open_it_however_they_are_spaced() {
    let wrap = wrapped(Effort::USUAL);
    for words in [WORDS, "  lamp river  slow bread ", "lamp\triver\u{a0}slow bread\n"] {
        assert_eq!(opens(&wrap, VAULT, words), Ok(true), "{words:?}");
    }
}

#[test]
fn other_words_do_not() {
    let wrap = wrapped(Effort::LEAST);
    for words in ["", "lamp river slow", "lamp river slow Bread", "lamp riverslow bread", "bread"] {
        assert_eq!(opens(&wrap, VAULT, words), Err(Locked::WrongWords), "{words:?}");
    }
    assert_eq!(opens(&wrap, VAULT + 1, WORDS), Err(Locked::WrongWords));
}

/// A damaged wrap answers what wrong words are answered: nobody learns which it was.
#[test]
fn damaged_it_answers_like_wrong_words() {
    let wrap = wrapped(Effort::LEAST);
    for byte in 0..wrap.sealed.len() {
        let mut damaged = wrap.clone();
        damaged.sealed[byte] ^= 1 << (byte % 8);
        assert_eq!(opens(&damaged, VAULT, WORDS), Err(Locked::WrongWords), "byte {byte}");
    }
    let salted = Wrap { salt: [2; SALT_BYTES], ..wrap };
    let nonce = Wrap { nonce: NONCE, ..wrap };
    let cheaper = Wrap { effort: Effort::USUAL, ..wrap };
    for damaged in [salted, nonce, cheaper] {
        assert_eq!(opens(&damaged, VAULT, WORDS), Err(Locked::WrongWords));
    }
}

#[test]
fn a_hostile_header_is_refused_before_anything_is_allocated() {
    let (floor, usual, most) = (19 * 1024, 46 * 1024, 64 * 1024);
    for (memory, passes) in [
        (0, 0),
        (8, 1),
        (floor, 1),
        (usual - 1, 1),
        (floor - 1, 4),
        (most + 1, 1),
        (usual, 0),
        (usual, 5),
        (u32::MAX, u32::MAX),
    ] {
        assert_eq!(Effort::new(memory, passes), None, "{memory} KiB, {passes} times");
    }
    for effort in [Effort::LEAST, Effort::USUAL, Effort::MOST] {
        assert_eq!(Effort::new(effort.memory_kib(), effort.passes()), Some(effort));
    }
    assert_eq!((Effort::USUAL.memory_kib(), Effort::USUAL.passes()), (usual, 1));
}

#[test]
fn nothing_of_it_is_printed() {
    let printed = format!("{:?} {:?}", wrapped(Effort::LEAST), Words::typed(WORDS));
    assert!(!printed.contains("lamp") && !printed.contains("sealed"), "{printed}");
    assert!(printed.starts_with("Wrap { effort: Effort {") && printed.ends_with(", .. } Words"));
    assert_eq!(format!("{:?}", Randomness::new(|_| true)), "Randomness");
}

/// New words wrap the same key: what was sealed stays as it is.
#[test]
fn new_words_are_a_new_wrap_of_the_same_key() {
    let old = wrapped(Effort::LEAST);
    let key = old.open(VAULT, &Words::typed(WORDS)).unwrap();
    let random = ([6; SALT_BYTES], [7; NONCE_BYTES]);
    let new = Wrap::new(&key, VAULT, &Words::typed("other words"), Effort::LEAST, random).unwrap();
    assert_eq!(opens(&new, VAULT, "other words"), Ok(true));
    assert_eq!(opens(&new, VAULT, WORDS), Err(Locked::WrongWords));
}
