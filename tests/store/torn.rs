//! What is kept, 20 KB of it, torn off at every byte: the rest is shown, and
//! what is left of the torn record is kept whole.

use std::rc::Rc;

use futures::executor::block_on;
use say_when::domain::check_in::{CheckIn, CheckInId};
use say_when::record::Key;
use say_when::store::faulty::{Fault, Faulty};
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{answering_alone, both_of_us, handed_over, just_me, our_book};

/// How many bytes are torn at: 20 KB.
const BYTES: usize = 20 * 1024;

/// A store with a little more than that in it.
fn kept() -> Memory {
    let store = Rc::new(Memory::new());
    let keeper = Keeper::new(Rc::clone(&store) as Rc<dyn Store>);
    block_on(async {
        keeper.save_book(&our_book()).await.unwrap();
        keeper.save_unfinished(&answering_alone()).await.unwrap();
        keeper.save_unfinished(&handed_over()).await.unwrap();
        for id in 0_u128.. {
            let check_in = CheckIn { id: CheckInId(id), ..both_of_us() };
            keeper.save_check_in(&check_in).await.unwrap();
            let entries = store.load_all().await.unwrap();
            if entries.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() >= BYTES {
                break;
            }
        }
    });
    Memory::clone(&store)
}

/// Tears at every `stride`th byte of all that is kept; gives back how often that was.
fn torn(stride: usize) -> usize {
    let whole = kept();
    let entries = block_on(whole.load_all()).unwrap();
    let at: Vec<(&Entry, usize)> = entries
        .iter()
        .flat_map(|entry| (0..entry.1.len()).map(move |length| (entry, length)))
        .take(BYTES)
        .step_by(stride)
        .collect();
    for ((key, bytes), length) in &at {
        let store = Rc::new(whole.clone());
        let left = bytes[..*length].to_vec();
        block_on(store.commit(vec![Change::Put(key.clone(), left.clone())])).unwrap();
        let found = block_on(Keeper::new(Rc::clone(&store) as Rc<dyn Store>).find()).unwrap();
        let place = format!("{key} after {length} bytes");
        assert_eq!(found.unreadable, 1, "{place}");
        assert_eq!(block_on(store.load_aside()), Ok(vec![(key.clone(), left)]), "{place}");
        let others = block_on(store.load_all()).unwrap();
        let is_there = |entry: &&Entry| others.contains(entry);
        assert_eq!(entries.iter().filter(is_there).count(), entries.len() - 1, "{place}");
        let shown = found.check_ins.len() + found.unfinished.len();
        assert_eq!(shown, entries.len() - 1 - usize::from(key != "book"), "{place}");
    }
    at.len()
}

/// A sample.
#[test]
fn torn_off_at_some_bytes() {
    assert_eq!(torn(61), 336);
}

#[test]
#[ignore = "20,480 stores"]
fn torn_off_at_every_byte() {
    assert_eq!(torn(1), 20_480);
}

/// It was set aside, and told otherwise: that is one that cannot be read, and not two.
#[test]
fn what_was_set_aside_and_told_otherwise_is_counted_once() {
    let store = Rc::new(Faulty::new(Memory::new()));
    let keeper = Keeper::new(Rc::<Faulty<Memory>>::clone(&store));
    block_on(async {
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        let key = Key::of_check_in(our_book().id, &just_me()).to_string();
        store.commit(vec![Change::Put(key, b"{\"torn".to_vec())]).await.unwrap();
        // All is read, and then it is set aside.
        store.fail(1, Fault::After(StoreError::BrokeOff));
        let found = keeper.find().await.unwrap();
        assert_eq!((found.unreadable, found.check_ins.len()), (1, 1));
    });
}
