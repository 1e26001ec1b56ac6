//! A vault with something of it damaged: nothing that was damaged is accepted,
//! and every byte of it is still there afterwards.

use std::collections::BTreeSet;
use std::rc::Rc;

use futures::executor::block_on;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng};
use say_when::domain::check_in::{CheckIn, CheckInId};
use say_when::domain::keeping::LostLock;
use say_when::record::{Slot, decode_header, encode_header};
use say_when::store::keeper::{Found, Keeper, Lock, LockError};
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store};

use super::examples::{answering_alone, both_of_us, handed_over, our_book};
use super::locking::{OURS, opened, smith, smith_of, words};

/// How many bytes of a vault are torn at: 20 KB.
const BYTES: usize = 20 * 1024;
const HEADER: &str = "book";

/// A vault with at least that many bytes in it.
fn vault() -> Rc<Memory> {
    let store = Rc::new(Memory::new());
    let keeper = Keeper::new(Rc::<Memory>::clone(&store));
    block_on(async {
        keeper.put_lock_on(&our_book(), &words(OURS), &smith()).await.unwrap();
        keeper.save_unfinished(&answering_alone()).await.unwrap();
        keeper.save_unfinished(&handed_over()).await.unwrap();
    });
    let size = || entries(&store).iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    for id in 0_u128.. {
        if size() >= BYTES {
            break;
        }
        let check_in = CheckIn { id: CheckInId(id), ..both_of_us() };
        block_on(keeper.save_check_in(&check_in)).unwrap();
    }
    store
}

fn entries(store: &Memory) -> Vec<Entry> {
    block_on(store.load_all()).unwrap()
}

/// Every record that a store holds, in its place or set aside.
fn bytes_of(store: &Memory) -> BTreeSet<Vec<u8>> {
    let aside = block_on(store.load_aside()).unwrap();
    entries(store).into_iter().chain(aside).map(|(_, bytes)| bytes).collect()
}

/// Another form of one record, in a copy of the vault, which is then opened, if it can be, and
/// read.
fn damaged(whole: &Memory, key: &str, bytes: Vec<u8>) -> (Rc<Memory>, Result<Found, LockError>) {
    let store = Rc::new(whole.clone());
    block_on(store.commit(vec![Change::Put(key.to_owned(), bytes)])).unwrap();
    let before = bytes_of(&store);
    let keeper = Keeper::new(Rc::<Memory>::clone(&store));
    let found = block_on(async {
        // As the page does: it looks, and where there is a lock it asks for the words.
        let found = keeper.find().await?;
        if found.lock != Lock::Closed {
            return Ok(found);
        }
        keeper.open(&words(OURS), &smith()).await?;
        Ok(keeper.find().await?)
    });
    assert!(bytes_of(&store).is_superset(&before), "something of it is gone");
    (store, found)
}

/// What is there when all of it is.
fn whole(vault: &Rc<Memory>) -> Found {
    let found = block_on(opened(vault, OURS).unwrap().find()).unwrap();
    assert_eq!((found.unreadable, found.lock), (0, Lock::Open));
    found
}

/// That a damaged record is told, and the others are shown.
fn is_told(found: &Found, all: &Found) -> bool {
    let shown = |found: &Found| found.check_ins.len() + found.unfinished.len();
    let is_book_lost = found.book != all.book;
    found.unreadable == 1
        && found.lost_lock.is_none()
        && shown(found) + usize::from(!is_book_lost) == shown(all)
}

/// Tears at every `stride`th byte; gives back how often that was.
fn torn(stride: usize) -> usize {
    let vault = vault();
    let all = whole(&vault);
    let entries = entries(&vault);
    let places =
        entries.iter().flat_map(|entry| (0..entry.1.len()).map(move |length| (entry, length)));
    let places: Vec<_> = places.take(BYTES).step_by(stride).collect();
    for ((key, bytes), length) in &places {
        let (_, found) = damaged(&vault, key, bytes[..*length].to_vec());
        let place = format!("{key} after {length} bytes");
        if key == HEADER {
            // Without it nothing opens: all of it is set aside, and told.
            let found = found.unwrap();
            assert_eq!((found.book, found.check_ins.len()), (None, 0), "{place}");
            assert_eq!(found.unreadable, entries.len(), "{place}");
            assert_eq!(found.lost_lock, Some(LostLock::Damaged), "{place}");
        } else {
            assert!(is_told(&found.unwrap(), &all), "{place}");
        }
    }
    places.len()
}

/// A sample.
#[test]
fn torn_off_at_some_bytes() {
    assert_eq!(torn(61), 336);
}

#[test]
#[ignore = "20,480 vaults"]
fn torn_off_at_every_byte() {
    assert_eq!(torn(1), 20_480);
}

/// Every bit of the header: it does not open. The one thing in it that nothing vouches for is
/// the book's name: nobody goes by it, because the book inside has its own.
#[test]
fn any_bit_of_the_header_flipped() {
    let vault = vault();
    let all = whole(&vault);
    let header = entries(&vault).into_iter().find(|(key, _)| key == HEADER).unwrap().1;
    let before_name = String::from_utf8(header.clone()).unwrap().find("\"book\":\"").unwrap() + 8;
    let name_of_book = before_name..before_name + 32;
    for bit in 0..header.len() * 8 {
        let mut flipped = header.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        if let Ok(found) = damaged(&vault, HEADER, flipped).1
            && found.lock == Lock::Open
        {
            assert!(name_of_book.contains(&(bit / 8)), "bit {bit} of the header does not matter");
            assert_eq!(found, all, "bit {bit}");
        }
    }
}

/// Bits of the records, anywhere: the record does not open, and the others do.
fn flipped(count: usize) {
    let vault = vault();
    let all = whole(&vault);
    let sealed: Vec<Entry> = entries(&vault).into_iter().filter(|(key, _)| key != HEADER).collect();
    let mut random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut random = move |most: usize| usize::try_from(random.next_u32()).unwrap() % most;
    for number in 0..count {
        let (key, mut bytes) = sealed[random(sealed.len())].clone();
        let bit = random(bytes.len() * 8);
        bytes[bit / 8] ^= 1 << (bit % 8);
        let found = damaged(&vault, &key, bytes).1.unwrap();
        // In the format's own bytes it may look like a newer one: then it is left where it is.
        let is_newer = found.newer == 1 && found.unreadable == 0;
        assert!(is_newer || is_told(&found, &all), "{number}: bit {bit} of {key}");
    }
}

/// A sample.
#[test]
fn some_bits_of_the_records_flipped() {
    flipped(500);
}

#[test]
#[ignore = "10,000 vaults"]
fn ten_thousand_bits_of_the_records_flipped() {
    flipped(10_000);
}

/// Every record in the place of each other: none opens there.
#[test]
fn any_two_swapped() {
    let vault = vault();
    let all = whole(&vault);
    let sealed: Vec<Entry> = entries(&vault).into_iter().filter(|(key, _)| key != HEADER).collect();
    let mut tried = 0;
    for (key, own) in &sealed {
        for (other, bytes) in &sealed {
            if own != bytes {
                let (_, found) = damaged(&vault, key, bytes.clone());
                assert!(is_told(&found.unwrap(), &all), "{other} in the place of {key}");
                tried += 1;
            }
        }
    }
    assert_eq!(tried, sealed.len() * (sealed.len() - 1));
}

/// A header that asks for what no lock of this app asks for is none of ours, and is said to be.
#[test]
fn a_hostile_header_is_set_aside_with_what_is_behind_it() {
    let vault = vault();
    let header = block_on(vault.load(&[HEADER.to_owned()])).unwrap().pop().flatten().unwrap();
    let hostile: [fn(&mut Slot); 4] = [
        |slot| slot.memory_kib = u32::MAX,
        |slot| slot.memory_kib = 8,
        |slot| slot.passes = u32::MAX,
        |slot| slot.passes = 0,
    ];
    for change in hostile {
        let mut header = decode_header(&header).unwrap();
        header.slots.iter_mut().for_each(change);
        let (store, found) = damaged(&vault, HEADER, encode_header(&header).unwrap());
        let found = found.unwrap();
        assert_eq!(found.lost_lock, Some(LostLock::Foreign));
        assert_eq!(found.unreadable, entries(&vault).len());
        // It is told again at the next start, and beside what is kept anew, under a new lock too.
        let keeper = Keeper::new(store);
        assert_eq!(block_on(keeper.find()).unwrap().lost_lock, Some(LostLock::Foreign));
        block_on(keeper.put_lock_on(&our_book(), &words(OURS), &smith_of(9))).unwrap();
        assert_eq!(block_on(keeper.find()).unwrap().lost_lock, Some(LostLock::Foreign));
    }
}

/// A record that was spoilt behind a lock, and set aside there, is no lost lock: not while the
/// lock is open, and not after it was taken off.
#[test]
fn a_spoilt_record_is_no_lost_lock() {
    let vault = vault();
    let (key, _) = entries(&vault).into_iter().find(|(key, _)| key != HEADER).unwrap();
    block_on(vault.commit(vec![Change::Put(key, vec![0])])).unwrap();
    let keeper = opened(&vault, OURS).unwrap();
    for _ in 0..2 {
        let found = block_on(keeper.find()).unwrap();
        assert_eq!((found.unreadable, found.lost_lock), (1, None));
        if found.lock == Lock::Open {
            block_on(keeper.take_lock_off(&found.book.unwrap())).unwrap();
        }
    }
}
