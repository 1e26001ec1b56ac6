//! No number is used twice to seal: whether a record is new, or written again.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs::File;
use std::io::{BufReader, Read};
use std::rc::Rc;

use futures::executor::block_on;
use say_when::record::sealed::Frame;
use say_when::store::memory::Memory;
use say_when::store::sealed::Sealed;
use say_when::store::vault::{Key, Randomness};
use say_when::store::{Change, Store};

use super::sealed::header;

/// How many records are written at one stroke.
const RECORDS: usize = 1_000;

/// The source that the system has for keys.
fn of_the_system() -> Randomness {
    let source = RefCell::new(BufReader::new(File::open("/dev/urandom").unwrap()));
    Randomness::new(move |bytes| source.borrow_mut().read_exact(bytes).is_ok())
}

fn sealed_so_often(times: usize) {
    let store = Rc::new(Memory::new());
    block_on(store.commit(vec![header()])).unwrap();
    let key = Key::from_random(&mut [1; Key::BYTES]);
    let sealed = Sealed::new(Rc::<Memory>::clone(&store), 7, key, of_the_system());
    let mut seen = HashSet::new();
    for _ in 0..times / RECORDS {
        let put = |n: usize| Change::Put(format!("{n}"), b"We have time.".to_vec());
        block_on(sealed.commit((0..RECORDS).map(put).collect())).unwrap();
        let lying = block_on(store.load_all()).unwrap();
        for (name, bytes) in lying.iter().filter(|(name, _)| name.starts_with("sealed/")) {
            assert!(seen.insert(Frame::decode(bytes).unwrap().nonce), "{name}");
        }
    }
    assert_eq!(seen.len(), times);
}

#[test]
fn ten_thousand_times_none_is_used_twice() {
    sealed_so_often(10_000);
}

#[test]
#[ignore = "a million"]
fn a_million_times_none_is_used_twice() {
    sealed_so_often(1_000_000);
}
