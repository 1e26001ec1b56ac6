//! Putting a lock on, where something is in the way of it or comes in between.

use std::rc::Rc;

use futures::executor::block_on;
use say_when::store::faulty::{Fault, Faulty};
use say_when::store::keeper::{Keeper, LockError};
use say_when::store::memory::Memory;
use say_when::store::{Change, Store, StoreError};

use super::examples::{both_of_us, our_book};
use super::locking::{OURS, opened, smith, words};
use super::sealed::hides_all;

/// How many operations come before the one commit: all is read, and what was set aside.
const BEFORE_THE_COMMIT: usize = 2;

#[test]
fn a_book_that_is_newer_is_left_as_it_is() {
    let store = Rc::new(Memory::new());
    let newer = br#"{"format":1000,"kind":"book"}"#.to_vec();
    block_on(store.commit(vec![Change::Put("book".to_owned(), newer)])).unwrap();
    let before = block_on(store.load_all());
    let keeper = Keeper::new(Rc::<Memory>::clone(&store));
    let put_on = block_on(keeper.put_lock_on(&our_book(), &words(OURS), &smith()));
    assert_eq!(put_on, Err(LockError::Store(StoreError::Newer)));
    assert_eq!(block_on(store.load_all()), before);
    assert_eq!(block_on(store.load_aside()), Ok(vec![]));
}

/// Another tab has written something in the middle of it: it is begun anew.
#[test]
fn it_is_begun_anew_where_something_was_changed_meanwhile() {
    let store = Rc::new(Faulty::new(Memory::new()));
    let keeper = Keeper::new(Rc::<Faulty<Memory>>::clone(&store));
    block_on(async {
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        store.fail(BEFORE_THE_COMMIT, Fault::Before(StoreError::Changed));
        assert_eq!(keeper.put_lock_on(&our_book(), &words(OURS), &smith()).await, Ok(()));
    });
    assert!(hides_all(&block_on(store.inner().load_all()).unwrap()));
    let found = block_on(opened(&store, OURS).unwrap().find()).unwrap();
    assert_eq!(found.check_ins, [both_of_us()]);
}

/// It was done, and told otherwise: that is this very lock, and not another tab's.
#[test]
fn what_was_done_and_told_otherwise_is_not_done_twice() {
    let store = Rc::new(Faulty::new(Memory::new()));
    let keeper = Keeper::new(Rc::<Faulty<Memory>>::clone(&store));
    block_on(async {
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        store.fail(BEFORE_THE_COMMIT, Fault::After(StoreError::Changed));
        let unsettled = Err(LockError::Unsettled(StoreError::Changed));
        assert_eq!(keeper.put_lock_on(&our_book(), &words(OURS), &smith()).await, unsettled);
    });
    let found = block_on(opened(&store, OURS).unwrap().find()).unwrap();
    assert_eq!(found.check_ins, [both_of_us()]);
}
