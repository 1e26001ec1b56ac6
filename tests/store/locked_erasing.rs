//! Deleting one record behind a lock: that one, without opening the others for it.

use std::cell::Cell;
use std::rc::Rc;

use futures::executor::block_on;
use say_when::domain::check_in::CheckInId;
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::{Answer, Change, Entry, Store};

use super::examples::{both_of_us, just_me, our_book, thanks};
use super::locking::{OURS, found, locked, opened};

/// Counts the records that are read from it.
struct Counting {
    inner: Rc<Memory>,
    read: Cell<usize>,
}

impl Counting {
    fn of(inner: &Rc<Memory>) -> Rc<Self> {
        Rc::new(Self { inner: Rc::clone(inner), read: Cell::new(0) })
    }

    fn counted(&self, records: usize) {
        self.read.set(self.read.get() + records);
    }
}

impl Store for Counting {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(async {
            let all = self.inner.load_all().await?;
            self.counted(all.len());
            Ok(all)
        })
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        self.counted(keys.len());
        self.inner.load(keys)
    }

    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        self.inner.load_last(prefix, most)
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        self.inner.keys()
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        self.inner.commit(changes)
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        self.inner.load_aside()
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        self.inner.erase_everything()
    }
}

fn check_ins(keeper: &Keeper) -> Vec<CheckInId> {
    found(keeper).check_ins.iter().map(|check_in| check_in.id).collect()
}

#[test]
fn one_is_deleted_and_no_other_is_opened_for_it() {
    let store = locked();
    let counting = Counting::of(&store);
    let keeper = opened(&counting, OURS).unwrap();
    assert_eq!(check_ins(&keeper).len(), 2);
    counting.read.set(0);
    block_on(keeper.erase_check_in(just_me().id)).unwrap();
    // The vault's header, before its names are told and before anything is written.
    assert_eq!(counting.read.get(), 2);
    assert_eq!(check_ins(&keeper), [both_of_us().id]);
    assert_eq!(check_ins(&opened(&store, OURS).unwrap()), [both_of_us().id]);
}

#[test]
fn what_another_tab_has_kept_since_is_deleted_too() {
    let store = locked();
    let here = opened(&store, OURS).unwrap();
    block_on(here.erase_check_in(just_me().id)).unwrap();
    assert_eq!(check_ins(&here), [both_of_us().id]);
    let there = opened(&store, OURS).unwrap();
    block_on(there.keep_on(&our_book(), &just_me())).unwrap();
    block_on(here.erase_check_in(just_me().id)).unwrap();
    assert_eq!(check_ins(&there), [both_of_us().id]);
}

#[test]
fn what_cannot_be_opened_is_not_in_the_way() {
    let store = locked();
    let keeper = opened(&store, OURS).unwrap();
    let spoilt = Change::Put(format!("sealed/{}", "0".repeat(32)), b"spoilt".to_vec());
    block_on(store.commit(vec![spoilt])).unwrap();
    block_on(keeper.erase_leaf(thanks().id)).unwrap();
    let found = found(&keeper);
    assert_eq!((found.leaves.len(), found.check_ins.len(), found.unreadable), (1, 2, 1));
}
