//! What was set aside, where there is a lock: behind it like everything else, and never lost with it.

use std::rc::Rc;

use futures::executor::block_on;
use say_when::domain::book::BookId;
use say_when::domain::keeping::LostLock;
use say_when::record::sealed::Frame;
use say_when::record::{FORMAT, Key as RecordKey};
use say_when::store::keeper::{Found, Keeper, Lock, LockError};
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{both_of_us, just_me, our_book};
use super::locking::{NEW, OURS, found, locked, opened, smith, smith_of, words};

const TORN: &str = "{\"note\":\"torn, of nettles\"";

fn put(store: &Memory, key: &str, bytes: &[u8]) {
    block_on(store.commit(vec![Change::Put(key.to_owned(), bytes.to_vec())])).unwrap();
}

fn keeper(store: &Rc<Memory>) -> Keeper {
    Keeper::new(Rc::<Memory>::clone(store))
}

fn aside(store: &Memory) -> Vec<Entry> {
    block_on(store.load_aside()).unwrap()
}

fn everything(store: &Memory) -> Vec<Entry> {
    [block_on(store.load_all()).unwrap(), aside(store)].concat()
}

/// Whether somebody who looks into the store, and knows no words, can read of it.
fn can_be_read(store: &Memory) -> bool {
    everything(store).iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("nettles"))
}

fn file(keeper: &Keeper) -> String {
    String::from_utf8(block_on(keeper.aside_as_file()).unwrap()).unwrap()
}

/// A store with something set aside in it, and no lock.
fn with_something_aside() -> Rc<Memory> {
    let store = Rc::new(Memory::new());
    block_on(keeper(&store).keep(&our_book(), &both_of_us())).unwrap();
    put(&store, &RecordKey::of_check_in(our_book().id, &just_me()).to_string(), TORN.as_bytes());
    assert_eq!(found(&keeper(&store)).unreadable, 1);
    store
}

fn put_on(store: &Rc<Memory>) {
    block_on(keeper(store).put_lock_on(&our_book(), &words(OURS), &smith())).unwrap();
}

#[test]
fn behind_a_closed_lock_it_is_not_told_and_not_given_out() {
    let store = with_something_aside();
    assert!(can_be_read(&store));
    put_on(&store);
    assert!(!can_be_read(&store));
    let closed = keeper(&store);
    assert_eq!(found(&closed), Found { lock: Lock::Closed, ..Found::default() });
    assert_eq!(block_on(closed.aside_as_file()), Err(StoreError::Locked));
    let open = opened(&store, OURS).unwrap();
    assert_eq!((found(&open).unreadable, found(&open).lost_lock), (1, None));
    assert!(file(&open).contains("nettles") && file(&open).contains("check-in/"));
    open.close();
    assert_eq!(block_on(open.aside_as_file()), Err(StoreError::Locked));
}

#[test]
fn a_book_that_cannot_be_read_goes_behind_the_lock_as_well() {
    let store = Rc::new(Memory::new());
    put(&store, "book", TORN.as_bytes());
    put_on(&store);
    assert!(!can_be_read(&store));
    let open = opened(&store, OURS).unwrap();
    let found = found(&open);
    assert_eq!((found.book, found.unreadable), (Some(our_book()), 1));
    assert!(file(&open).contains("nettles"));
}

/// What two or more were set aside under one key, and what is longer than a record may be.
#[test]
fn it_outlives_every_change_of_the_lock() {
    let store = with_something_aside();
    let key = RecordKey::of_check_in(our_book().id, &just_me()).to_string();
    put(&store, &key, b"again, of nettles");
    found(&keeper(&store));
    let long = "nettles ".repeat(1 << 18);
    put(&store, &key, long.as_bytes());
    found(&keeper(&store));
    let all = aside(&store);
    assert_eq!(all.len(), 3);
    put_on(&store);
    for turn in 1..4_u8 {
        let open = opened(&store, OURS).unwrap();
        block_on(open.write_anew(&words(NEW), &smith_of(turn * 3))).unwrap();
        assert!(!can_be_read(&store));
        assert_eq!(found(&opened(&store, NEW).unwrap()).unreadable, 3);
        block_on(open.take_lock_off(&our_book())).unwrap();
        assert_eq!(aside(&store), all, "as it was before there was a lock");
        put_on(&store);
    }
    assert!(!can_be_read(&store));
    let open = opened(&store, OURS).unwrap();
    assert!(file(&open).contains("again, of nettles") && file(&open).contains(&long));
}

#[test]
fn deleted_with_everything_and_laid_back_it_opens_as_before() {
    let store = with_something_aside();
    put(&store, &RecordKey::of_check_in(our_book().id, &just_me()).to_string(), b"nettles again");
    found(&keeper(&store));
    put_on(&store);
    let lying = block_on(keeper(&store).all_that_lies()).unwrap();
    block_on(keeper(&store).erase_everything()).unwrap();
    assert_eq!(everything(&store), []);
    block_on(keeper(&store).lay_back(&lying)).unwrap();
    assert!(!can_be_read(&store));
    let open = opened(&store, OURS).unwrap();
    assert_eq!((found(&open).check_ins, found(&open).unreadable), (vec![both_of_us()], 2));
    assert!(file(&open).contains("nettles again"));
}

/// One that was set aside in the vault: written anew it has the new key, and with no lock it is as
/// it was.
#[test]
fn what_was_set_aside_in_the_vault_outlives_it_too() {
    let store = with_something_aside();
    let torn = aside(&store).remove(0);
    let kept = Change::EraseAside(torn.0.clone(), torn.1.clone());
    block_on(store.commit(vec![kept, Change::Put(torn.0.clone(), torn.1.clone())])).unwrap();
    put_on(&store);
    let open = opened(&store, OURS).unwrap();
    assert_eq!(aside(&store), []);
    assert_eq!(found(&open).unreadable, 1);
    block_on(open.write_anew(&words(NEW), &smith_of(9))).unwrap();
    let open = opened(&store, NEW).unwrap();
    assert!(file(&open).contains("nettles"));
    block_on(open.take_lock_off(&our_book())).unwrap();
    assert_eq!(aside(&store), [torn]);
}

/// Of a lock that is lost nothing is sealed again but its header, and nothing is touched that no
/// key opens; so long as the new one is open, it is told and can be taken along.
#[test]
fn what_was_behind_a_lost_lock_stays_to_the_byte() {
    let store = locked();
    put(&store, "book", TORN.as_bytes());
    let lost = found(&keeper(&store));
    assert_eq!((lost.lock, lost.lost_lock), (Lock::None, Some(LostLock::Damaged)));
    let sealed: Vec<Entry> =
        aside(&store).into_iter().filter(|(key, _)| key.starts_with("sealed/")).collect();
    assert!(sealed.len() > 3);
    let is_there = |store: &Memory| sealed.iter().all(|entry| aside(store).contains(entry));
    let is_told = |keeper: &Keeper| {
        let found = found(keeper);
        assert_eq!(found.lost_lock, Some(LostLock::Damaged));
        assert_eq!(found.unreadable, sealed.len() + 1);
        assert!(file(keeper).contains("nettles") && file(keeper).contains(&sealed[0].0));
    };
    let anew = smith_of(4);
    block_on(keeper(&store).put_lock_on(&our_book(), &words(NEW), &anew)).unwrap();
    assert_eq!(found(&keeper(&store)).lost_lock, None);
    assert!(is_there(&store) && !can_be_read(&store));
    let open = opened(&store, NEW).unwrap();
    is_told(&open);
    block_on(open.write_anew(&words(OURS), &smith_of(8))).unwrap();
    assert!(is_there(&store) && !can_be_read(&store));
    is_told(&opened(&store, OURS).unwrap());
    block_on(open.take_lock_off(&our_book())).unwrap();
    assert!(is_there(&store));
    is_told(&keeper(&store));
}

/// By a version that left it so, or by another tab while the lock was being put on.
#[test]
fn what_lies_in_the_clear_beside_a_lock_is_sealed_when_it_is_opened() {
    let store = locked();
    let aside = Change::LayAside("check-in/torn".to_owned(), TORN.as_bytes().to_vec());
    block_on(store.commit(vec![aside])).unwrap();
    assert_eq!(found(&keeper(&store)), Found { lock: Lock::Closed, ..Found::default() });
    assert!(can_be_read(&store));
    let open = opened(&store, OURS).unwrap();
    assert!(!can_be_read(&store));
    assert_eq!(found(&open).unreadable, 1);
    assert!(file(&open).contains("nettles"));
}

/// The last record that could be read is spoilt: the right words open it, empty, and it is told.
#[test]
fn with_nothing_left_to_read_the_right_words_open_it_all_the_same() {
    let store = Rc::new(Memory::new());
    put_on(&store);
    let name = block_on(store.keys()).unwrap().pop().unwrap();
    assert!(name.starts_with("sealed/"));
    put(&store, &name, b"spoilt");
    for _ in 0..2 {
        let open = opened(&store, OURS).unwrap();
        let found = found(&open);
        assert_eq!((found.lock, found.unreadable, found.lost_lock), (Lock::Open, 1, None));
        assert_eq!(found.book.map(|book| book.id), Some(our_book().id));
        block_on(open.keep_on(&our_book(), &just_me())).unwrap();
    }
    assert_eq!(aside(&store), [(name, b"spoilt".to_vec())]);
}

/// And where nothing is left but the lock itself, as an earlier version may have left it.
#[test]
fn with_nothing_but_the_lock_left_it_opens_empty() {
    let store = Rc::new(Memory::new());
    put_on(&store);
    let name = block_on(store.keys()).unwrap().pop().unwrap();
    block_on(store.commit(vec![Change::SetAside(name)])).unwrap();
    let found = found(&opened(&store, OURS).unwrap());
    assert_eq!((found.lock, found.unreadable, found.check_ins.len()), (Lock::Open, 1, 0));
    assert_eq!(found.book.map(|book| book.id), Some(our_book().id));
}

#[test]
fn where_another_tab_has_deleted_everything_it_closes() {
    let store = locked();
    let open = opened(&store, OURS).unwrap();
    block_on(keeper(&store).erase_everything()).unwrap();
    assert_eq!(found(&open), Found::default());
    assert_eq!(everything(&store), []);
}

/// A record as a newer version seals it, in the place of one that is there.
fn newer(store: &Memory, name: &str) -> Vec<u8> {
    let there = block_on(store.load(&[name.to_owned()])).unwrap().remove(0).unwrap();
    let format = u32::try_from(FORMAT + 1).unwrap();
    let bytes = Frame { format, ..Frame::decode(&there).unwrap() }.encode();
    put(store, name, &bytes);
    bytes
}

/// A newer version keeps the book in it: the right words tell that, and nothing is put in its place.
#[test]
fn a_book_that_a_newer_version_has_sealed_is_told_and_left_alone() {
    let store = Rc::new(Memory::new());
    put_on(&store);
    let name = block_on(store.keys()).unwrap().pop().unwrap();
    newer(&store, &name);
    let before = everything(&store);
    let open = opened(&store, OURS).unwrap();
    let told = Found { newer: 1, is_read_only: true, lock: Lock::Closed, ..Found::default() };
    assert_eq!(found(&open), told);
    assert_eq!(block_on(open.keep_on(&our_book(), &just_me())), Err(StoreError::Locked));
    assert_eq!(everything(&store), before);
}

/// Under another key nobody could open it again.
#[test]
fn what_a_newer_version_has_sealed_is_not_left_behind() {
    let store = locked();
    let (key, _) = block_on(store.load_all()).unwrap().pop().unwrap();
    newer(&store, &key);
    let open = opened(&store, OURS).unwrap();
    let before = everything(&store);
    let refused = Err(LockError::Store(StoreError::Newer));
    assert_eq!(block_on(open.write_anew(&words(NEW), &smith_of(9))), refused);
    assert_eq!(block_on(open.take_lock_off(&our_book())), refused);
    assert_eq!(everything(&store), before);
    // The words can be changed all the same.
    block_on(open.change_words(&words(OURS), &words(NEW), &smith())).unwrap();
}

#[test]
fn words_are_changed_by_those_that_open_it() {
    let store = locked();
    let open = opened(&store, OURS).unwrap();
    let before = everything(&store);
    let answer = block_on(open.change_words(&words("no such words"), &words(NEW), &smith()));
    assert_eq!(answer, Err(LockError::WrongWords));
    assert_eq!(everything(&store), before);
}

#[test]
fn as_it_lies_it_is_in_the_file_and_what_is_sealed_stays_sealed() {
    let store = with_something_aside();
    let newer = "{\"format\":99,\"kind\":\"check_in\"}";
    let key = RecordKey::CheckIn { book: BookId(1), began_ms: 7, id: just_me().id }.to_string();
    put(&store, &key, newer.as_bytes());
    put(&store, "somebody/else", b"theirs");
    let lying = |keeper: &Keeper| {
        let file = block_on(keeper.as_it_lies_as_file()).unwrap();
        String::from_utf8(file).unwrap()
    };
    let file = lying(&keeper(&store));
    assert!(file.contains(&key) && file.contains("\\\"format\\\":99"), "{file}");
    assert!(file.contains("torn, of nettles") && !file.contains("theirs"), "{file}");
    put_on(&store);
    for keeper in [keeper(&store), opened(&store, OURS).unwrap()] {
        let file = lying(&keeper);
        assert!(file.contains("sealed/") && file.contains("vault"), "{file}");
        for told in ["nettles", "check-in/", "check_in", "format\\\":99"] {
            assert!(!file.contains(told), "{told}");
        }
    }
}
