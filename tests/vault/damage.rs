//! Damage of every kind, at the numbers that the project has set itself:
//! nothing that was damaged opens, and nothing panics.

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng};
use say_when::store::vault::{
    Damaged, Effort, Locked, NONCE_BYTES, Nonce, Place, SALT_BYTES, Words, Wrap, open, seal,
};

use super::key;

const PLACE: Place<'static> = Place { vault: 7, record: "book", format: 2, sequence: 3 };
const NONCE: Nonce = [9; NONCE_BYTES];
const WORDS: &str = "lamp river slow bread";

fn flip(bytes: &mut [u8], bit: usize) {
    bytes[bit / 8] ^= 1 << (bit % 8);
}

/// Exactly 20 KB of a sealed vault, as one record.
#[test]
fn twenty_kilobytes_torn_off_at_any_byte() {
    let record = vec![b'a'; 20 * 1024 - 256];
    let sealed = seal(&key(1), &PLACE, &NONCE, &record).unwrap();
    assert!(sealed.len() >= 20 * 1024, "{} bytes", sealed.len());
    for length in 0..20 * 1024 {
        assert_eq!(open(&key(1), &PLACE, &NONCE, &sealed[..length]), Err(Damaged), "{length}");
    }
}

#[test]
fn ten_thousand_bits_of_records_flipped() {
    let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    for number in 0..10_000 {
        let length = usize::try_from(random.next_u32() % 5_000).unwrap();
        let mut sealed = seal(&key(1), &PLACE, &NONCE, &vec![b'a'; length]).unwrap();
        let bit = usize::try_from(random.next_u32()).unwrap() % (sealed.len() * 8);
        flip(&mut sealed, bit);
        assert_eq!(open(&key(1), &PLACE, &NONCE, &sealed), Err(Damaged), "{number}: bit {bit}");
    }
}

fn wrapped() -> Wrap {
    let random = ([3; SALT_BYTES], [4; NONCE_BYTES]);
    Wrap::new(&key(1), PLACE.vault, &Words::typed(WORDS), Effort::LEAST, random).unwrap()
}

/// Every form of a wrap that differs in one bit: of the sealed key, the nonce,
/// the salt, the effort as far as it is within bounds, and the vault's name.
fn with_one_bit_flipped() -> Vec<(String, Wrap, u128)> {
    let whole = wrapped();
    let mut damaged = Vec::new();
    for bit in 0..whole.sealed.len() * 8 {
        let mut wrap = whole.clone();
        flip(&mut wrap.sealed, bit);
        damaged.push((format!("key, bit {bit}"), wrap, PLACE.vault));
    }
    for bit in 0..NONCE_BYTES * 8 {
        let mut wrap = whole.clone();
        flip(&mut wrap.nonce, bit);
        damaged.push((format!("nonce, bit {bit}"), wrap, PLACE.vault));
    }
    for bit in 0..SALT_BYTES * 8 {
        let mut wrap = whole.clone();
        flip(&mut wrap.salt, bit);
        damaged.push((format!("salt, bit {bit}"), wrap, PLACE.vault));
    }
    for bit in 0..32 {
        let (memory, passes) = (whole.effort.memory_kib(), whole.effort.passes());
        for effort in
            [Effort::new(memory ^ 1 << bit, passes), Effort::new(memory, passes ^ 1 << bit)]
        {
            let Some(effort) = effort else { continue };
            damaged.push((
                format!("effort, bit {bit}"),
                Wrap { effort, ..whole.clone() },
                PLACE.vault,
            ));
        }
    }
    for bit in 0..128 {
        damaged.push((format!("name, bit {bit}"), whole.clone(), PLACE.vault ^ 1 << bit));
    }
    damaged
}

/// Opens every `stride`th of them; gives back how many that were.
fn flipped(stride: usize) -> usize {
    let words = Words::typed(WORDS);
    let damaged = with_one_bit_flipped();
    let chosen = damaged.iter().step_by(stride);
    chosen
        .map(|(place, wrap, vault)| {
            assert_eq!(wrap.open(*vault, &words).map(drop), Err(Locked::WrongWords), "{place}");
        })
        .count()
}

/// A sample.
#[test]
fn some_bits_of_a_wrap_flipped() {
    assert!(wrapped().open(PLACE.vault, &Words::typed(WORDS)).is_ok());
    assert_eq!(flipped(53), 16);
}

#[test]
#[ignore = "a key is made from words 844 times: a minute"]
fn every_bit_of_a_wrap_flipped() {
    assert!(flipped(1) >= 832);
}

/// Words that are not the ones: one letter of them changed, left out or
/// doubled, words in another order, and others altogether.
fn wrong_words(count: usize) -> impl Iterator<Item = String> {
    let letters: Vec<char> = WORDS.chars().collect();
    let spots = letters.len();
    let near = (0..).flat_map(move |round: usize| {
        let letters = letters.clone();
        (0..spots).map(move |at| {
            let mut letters = letters.clone();
            match round {
                0 => drop(letters.remove(at)),
                1 => letters.insert(at, letters[at]),
                2 => letters[at] = letters[at].to_ascii_uppercase(),
                _ => letters[at] = char::from_u32(0x20 + u32::try_from(round).unwrap()).unwrap(),
            }
            letters.into_iter().collect::<String>()
        })
    });
    let others = (0..).map(|number: u64| format!("lamp river slow {number}"));
    let is_wrong = |words: &String| {
        words.split_whitespace().collect::<Vec<_>>() != WORDS.split(' ').collect::<Vec<_>>()
    };
    near.zip(others).flat_map(<[String; 2]>::from).filter(is_wrong).take(count)
}

fn none_opens(count: usize) {
    let wrap = wrapped();
    let mut tried = 0;
    for words in wrong_words(count) {
        let answer = wrap.open(PLACE.vault, &Words::typed(&words)).map(drop);
        assert_eq!(answer, Err(Locked::WrongWords), "{words:?}");
        tried += 1;
    }
    assert_eq!(tried, count);
}

/// A sample.
#[test]
fn wrong_words_do_not_open_it() {
    none_opens(20);
}

#[test]
#[ignore = "a key is made from words 10,000 times: about ten minutes"]
fn ten_thousand_wrong_words_do_not_open_it() {
    none_opens(10_000);
}

/// Every effort near the bounds, and any other: none outside of them.
#[test]
fn no_header_asks_for_more_or_less_than_is_borne() {
    for memory in 0..=70 * 1024 {
        for passes in 0..=8 {
            let is_within = (19 * 1024..=64 * 1024).contains(&memory)
                && (1..=4).contains(&passes)
                && (passes >= 2 || memory >= 46 * 1024);
            let effort = Effort::new(memory, passes);
            assert_eq!(effort.is_some(), is_within, "{memory} KiB, {passes} times");
            let is_as_asked =
                |effort: Effort| (effort.memory_kib(), effort.passes()) == (memory, passes);
            assert!(effort.is_none_or(is_as_asked), "{memory} KiB, {passes} times");
        }
    }
}

/// Each record of forty in the place of each other, and each earlier form of it.
#[test]
fn swapped_or_replayed_it_does_not_open() {
    let names: Vec<String> = (0..40).map(|n| format!("check-in/7/{n:015}-{n:032x}")).collect();
    let place = |at: usize, sequence| Place { record: &names[at], sequence, ..PLACE };
    let sealed: Vec<[Vec<u8>; 3]> = (0..names.len())
        .map(|at| [0, 1, 2].map(|now| seal(&key(1), &place(at, now), &NONCE, b"We").unwrap()))
        .collect();
    let mut refused = 0;
    for (at, forms) in sealed.iter().enumerate() {
        for (form, bytes) in (0..).zip(forms) {
            for (other, now) in (0..names.len()).flat_map(|n| [0, 1, 2].map(|now| (n, now))) {
                let opened = open(&key(1), &place(other, now), &NONCE, bytes);
                assert_eq!(opened.is_ok(), (other, now) == (at, form), "{at} in {other}");
                refused += usize::from(opened.is_err());
            }
        }
    }
    assert_eq!(refused, 120 * 119);
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() }
}

/// Noise, or a sealed record with some of it changed, left out or doubled.
fn blob() -> impl Strategy<Value = Vec<u8>> {
    let noise = proptest::collection::vec(any::<u8>(), 0..1_000);
    let edit = (any::<prop::sample::Index>(), 0_u8..3, 1_u8..=255);
    let mutated =
        (0_usize..600, proptest::collection::vec(edit, 1..4)).prop_map(|(length, edits)| {
            let mut bytes = seal(&key(1), &PLACE, &NONCE, &vec![b'a'; length]).unwrap();
            for (at, how, what) in edits {
                let at = at.index(bytes.len());
                match how {
                    0 => bytes[at] ^= what,
                    1 => drop(bytes.remove(at)),
                    _ => bytes.insert(at, what),
                }
            }
            bytes
        });
    prop_oneof![noise, mutated]
}

/// An edit may undo another: then it is the record as it was.
fn is_refused(blob: &[u8]) -> bool {
    match open(&key(1), &PLACE, &NONCE, blob) {
        Err(Damaged) => true,
        Ok(record) => seal(&key(1), &PLACE, &NONCE, &record).as_deref() == Some(blob),
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn no_blob_opens(blob in blob()) {
        prop_assert!(is_refused(&blob));
    }
}

proptest! {
    #![proptest_config(cases(100_000))]

    #[test]
    #[ignore = "100,000 blobs"]
    fn no_blob_of_many_opens(blob in blob()) {
        prop_assert!(is_refused(&blob));
    }
}
