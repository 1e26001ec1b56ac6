//! A record opens in its place, as it was, and not otherwise.

use proptest::prelude::*;
use say_when::store::vault::{Damaged, NONCE_BYTES, Place, STEP, open, seal};

use super::key;

const PLACE: Place<'static> = Place { vault: 7, record: "check-in/7/1-2", format: 2, sequence: 3 };
const NONCE: [u8; NONCE_BYTES] = [9; NONCE_BYTES];
/// What is added to a record that fills its steps: a tag.
const TAG: usize = 16;

fn sealed(record: &[u8]) -> Vec<u8> {
    seal(&key(1), &PLACE, &NONCE, record).unwrap()
}

#[test]
fn in_another_place_it_does_not_open() {
    let bytes = sealed(b"a record");
    assert_eq!(open(&key(1), &PLACE, &NONCE, &bytes).unwrap().as_slice(), b"a record");
    for place in [
        Place { vault: 8, ..PLACE },
        Place { record: "check-in/7/1-3", ..PLACE },
        Place { record: "", ..PLACE },
        Place { format: 1, ..PLACE },
        // An earlier form of the same record, or one that never was.
        Place { sequence: 2, ..PLACE },
        Place { sequence: 4, ..PLACE },
    ] {
        assert_eq!(open(&key(1), &place, &NONCE, &bytes), Err(Damaged), "{place:?}");
    }
    assert_eq!(open(&key(2), &PLACE, &NONCE, &bytes), Err(Damaged));
    assert_eq!(open(&key(1), &PLACE, &[8; NONCE_BYTES], &bytes), Err(Damaged));
}

#[test]
fn with_any_bit_flipped_it_does_not_open() {
    let bytes = sealed(b"I would like to hold still.");
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert_eq!(open(&key(1), &PLACE, &NONCE, &flipped), Err(Damaged), "bit {bit}");
    }
}

#[test]
fn torn_off_or_longer_it_does_not_open() {
    let bytes = sealed(b"I would like to hold still.");
    for length in 0..bytes.len() {
        assert_eq!(open(&key(1), &PLACE, &NONCE, &bytes[..length]), Err(Damaged), "{length}");
    }
    assert_eq!(open(&key(1), &PLACE, &NONCE, &[&bytes[..], &[0]].concat()), Err(Damaged));
}

#[test]
fn how_long_it_is_shows_in_steps_only() {
    let lengths = |record: usize| sealed(&vec![b'a'; record]).len();
    assert_eq!(lengths(0), STEP + TAG);
    assert_eq!(lengths(STEP - 4), STEP + TAG);
    assert_eq!(lengths(STEP - 3), 2 * STEP + TAG);
}

#[test]
fn what_it_says_is_not_to_be_read_in_it() {
    let bytes = sealed(b"nettles");
    assert!(!bytes.windows(7).any(|window| window == b"nettles"));
    assert_eq!(format!("{:?}", key(1)), "Key");
}

proptest! {
    #[test]
    fn any_record_opens_as_it_was(
        record in proptest::collection::vec(any::<u8>(), 0..2_000),
        seed: u8,
        nonce: [u8; NONCE_BYTES],
        vault: u128,
        name in ".{0,40}",
        sequence: u64,
    ) {
        let place = Place { vault, record: &name, format: 2, sequence };
        let bytes = seal(&key(seed), &place, &nonce, &record).unwrap();
        prop_assert_eq!(bytes.len() % STEP, TAG);
        prop_assert_eq!(open(&key(seed), &place, &nonce, &bytes).unwrap().to_vec(), record);
    }

    #[test]
    fn noise_does_not_open(noise in proptest::collection::vec(any::<u8>(), 0..1_000)) {
        prop_assert_eq!(open(&key(1), &PLACE, &NONCE, &noise), Err(Damaged));
    }
}
