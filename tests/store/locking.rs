//! The lock: what opens it, what it hides, and that no step of changing it loses anything.

use std::rc::Rc;

use futures::executor::block_on;
use futures::future::{FutureExt, join};
use say_when::domain::book::Book;
use say_when::domain::changes::Changes;
use say_when::record::{Header, Key as RecordKey, Slot, decode_header, encode_header};
use say_when::store::keeper::{Found, Keeper, Lock, LockError, Locksmith};
use say_when::store::memory::Memory;
use say_when::store::vault::{Effort, Key, KeyMaker, Made, Randomness, Salt, Words};
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{answering_alone, both_of_us, copies, just_me, our_book, thanks};
use super::sealed::hides_all;
use super::unhurried_store::Unhurried;

/// Makes a key of words at once: what Argon2id makes of them is tried in `tests/vault`.
struct Quick;

impl KeyMaker for Quick {
    fn make<'a>(&'a self, words: &'a Words, salt: &'a Salt, _: Effort) -> Made<'a> {
        let mut bytes = [0_u8; Key::BYTES];
        for (at, byte) in words.bytes().iter().chain(salt).enumerate() {
            let mixed = bytes[at % Key::BYTES].rotate_left(3);
            bytes[at % Key::BYTES] = mixed ^ byte.wrapping_add(u8::try_from(at % 251).unwrap());
        }
        async move { Ok(Key::from_random(&mut bytes)) }.boxed_local()
    }
}

/// As random as a test wants it: never the same twice.
pub fn counting() -> Randomness {
    let next = std::cell::Cell::new(0_u64);
    Randomness::new(move |bytes| {
        for byte in bytes {
            next.set(next.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
            *byte = next.get().to_be_bytes()[0];
        }
        true
    })
}

pub fn smith() -> Locksmith {
    Locksmith { maker: Box::new(Quick), randomness: counting() }
}

pub const OURS: &str = "lamp river slow bread";
pub const NEW: &str = "other words than before";

pub fn words(words: &str) -> Words {
    Words::typed(words)
}

/// A store with a lock, and in it what the examples hold.
pub fn locked() -> Rc<Memory> {
    let store = Rc::new(Memory::new());
    block_on(async {
        let keeper = Keeper::new(Rc::<Memory>::clone(&store));
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        keeper.save_check_in(&just_me()).await.unwrap();
        keeper.save_unfinished(&answering_alone()).await.unwrap();
        keeper.save_leaf(&thanks()).await.unwrap();
        keeper.save_leaf(&copies()).await.unwrap();
        keeper.put_lock_on(&our_book(), &words(OURS), &smith()).await.unwrap();
    });
    store
}

pub fn opened<S: Store + 'static>(store: &Rc<S>, with: &str) -> Result<Keeper, LockError> {
    let keeper = Keeper::new(Rc::<S>::clone(store));
    block_on(keeper.open(&words(with), &smith())).map(|()| keeper)
}

pub fn found(keeper: &Keeper) -> Found {
    block_on(keeper.find()).unwrap()
}

/// Whether everything is there, by these words.
pub fn is_all_there(store: &Rc<impl Store + 'static>, with: &str) -> bool {
    opened(store, with).is_ok_and(|keeper| {
        let found = found(&keeper);
        assert_eq!((found.unreadable, found.newer), (0, 0));
        found.check_ins == [both_of_us(), just_me()]
            && found.unfinished == [answering_alone()]
            && found.leaves == [copies(), thanks()]
            && found.book == Some(our_book())
    })
}

fn entries(store: &impl Store) -> Vec<Entry> {
    block_on(store.load_all()).unwrap()
}

pub fn header(store: &impl Store) -> Header {
    let lying = block_on(store.load(&["book".to_owned()])).unwrap().remove(0).unwrap();
    decode_header(&lying).unwrap()
}

fn put(store: &impl Store, key: &str, bytes: Vec<u8>) {
    block_on(store.commit(vec![Change::Put(key.to_owned(), bytes)])).unwrap();
}

#[test]
fn the_words_open_it_and_nothing_else_does() {
    let store = locked();
    for wrong in ["", "lamp river slow", "Lamp river slow bread", "lamp river slow bread bread"] {
        assert_eq!(opened(&store, wrong).err(), Some(LockError::WrongWords), "{wrong:?}");
    }
    assert!(is_all_there(&store, OURS));
    // As often as they like: no guess costs anything.
    assert!(is_all_there(&store, OURS));
}

#[test]
fn behind_a_closed_lock_nothing_is_told_and_nothing_written() {
    let store = locked();
    let before = entries(&*store);
    let keeper = Keeper::new(Rc::<Memory>::clone(&store));
    assert_eq!(found(&keeper), Found { lock: Lock::Closed, ..Found::default() });
    block_on(async {
        let locked = Err(StoreError::Locked);
        assert_eq!(keeper.keep(&our_book(), &just_me()).await, locked);
        assert_eq!(keeper.save_book(&our_book()).await, locked);
        assert_eq!(keeper.save_check_in(&just_me()).await, locked);
        assert_eq!(keeper.save_unfinished(&answering_alone()).await, locked);
        assert_eq!(keeper.save_leaf(&thanks()).await, locked);
        assert_eq!(keeper.erase_leaf(thanks().id).await, locked);
        assert_eq!(keeper.erase_check_in(just_me().id).await, locked);
        assert_eq!(keeper.erase_unfinished(just_me().id).await, locked);
        let changes = Changes::default();
        assert_eq!(keeper.change(&changes, &|_, _| true).await.err(), Some(StoreError::Locked));
        let lock = keeper.put_lock_on(&our_book(), &words(NEW), &smith()).await;
        assert_eq!(lock, Err(LockError::Store(StoreError::Locked)));
    });
    assert_eq!(entries(&*store), before);
}

#[test]
fn what_is_locked_tells_nothing_of_what_it_is() {
    let store = locked();
    for (key, bytes) in entries(&*store).iter().filter(|(key, _)| key != "book") {
        let name = key.strip_prefix("sealed/").expect(key);
        assert!(RecordKey::parse(key).is_some() && name.len() == 32, "{key}");
        // Neither when it was, nor in which book, nor how long it is.
        assert_eq!((bytes.len() - 37 - 16) % 256, 0);
        for told in ["check_in", "1772740800000", "nettles", "rounds"] {
            assert!(!bytes.windows(told.len()).any(|window| window == told.as_bytes()), "{told}");
        }
    }
}

#[test]
fn whoever_finds_it_open_does_not_pass_for_one_who_knows_the_words() {
    let keeper = opened(&locked(), OURS).unwrap();
    assert_eq!(block_on(keeper.has_words(&words(OURS), &smith())), Ok(()));
    assert_eq!(block_on(keeper.has_words(&words(NEW), &smith())), Err(LockError::WrongWords));
    // Asking closes nothing.
    assert_eq!(found(&keeper).lock, Lock::Open);
}

#[test]
fn closed_it_is_closed() {
    let keeper = opened(&locked(), OURS).unwrap();
    assert_eq!(found(&keeper).lock, Lock::Open);
    keeper.close();
    assert_eq!(found(&keeper).lock, Lock::Closed);
}

#[test]
fn to_begin_with_a_lock_leaves_nothing_in_the_clear() {
    let store = Rc::new(Memory::new());
    let keeper = Keeper::new(Rc::<Memory>::clone(&store));
    block_on(async {
        keeper.put_lock_on(&our_book(), &words(OURS), &smith()).await.unwrap();
        keeper.keep(&our_book(), &just_me()).await.unwrap();
    });
    let found = found(&opened(&store, OURS).unwrap());
    assert_eq!((found.book, found.check_ins), (Some(our_book()), vec![just_me()]));
    assert!(hides_all(&entries(&*store)));
}

/// Whatever another tab was told is saved is behind the lock then, at whichever step of it that was.
#[test]
fn what_another_tab_saves_while_a_lock_is_put_on_is_brought_along() {
    let mut saved = 0;
    for late in 0..20 {
        let store = Rc::new(Unhurried::default());
        let [one, other] = [(); 2].map(|()| Keeper::new(Rc::<Unhurried>::clone(&store)));
        block_on(one.keep(&our_book(), &both_of_us())).unwrap();
        let after = async |steps: usize| {
            for _ in 0..steps {
                store.keys().await.unwrap();
            }
        };
        let (words, smith) = (words(OURS), smith());
        let lock = async {
            after(10).await;
            one.put_lock_on(&our_book(), &words, &smith).await
        };
        let save = async {
            after(late).await;
            other.save_check_in(&just_me()).await
        };
        let (locked, answer) = block_on(join(lock, save));
        assert_eq!(locked, Ok(()), "{late}");
        let found = found(&opened(&store, OURS).unwrap());
        assert_eq!(found.check_ins.contains(&just_me()), answer.is_ok(), "{late}: {answer:?}");
        assert!(hides_all(&entries(&*store)), "{late}");
        saved += usize::from(answer.is_ok());
    }
    assert!((8..20).contains(&saved), "{saved}");
}

#[test]
fn changed_words_open_it_and_the_old_ones_no_longer() {
    let store = locked();
    let keeper = opened(&store, OURS).unwrap();
    block_on(keeper.change_words(&words(OURS), &words(NEW), &smith())).unwrap();
    // Before it is opened by the new ones, which would let go of others as well.
    assert_eq!(opened(&store, OURS).err(), Some(LockError::WrongWords));
    assert!(is_all_there(&store, NEW));
    // Whoever is in stays in: the key is the same.
    block_on(keeper.save_check_in(&just_me())).unwrap();
}

#[test]
fn anew_everything_has_another_key_and_another_name() {
    let store = locked();
    let before = entries(&*store);
    let keeper = opened(&store, OURS).unwrap();
    block_on(keeper.write_anew(&words(NEW), &smith_of(9))).unwrap();
    assert!(is_all_there(&store, NEW));
    let after = entries(&*store);
    let names = |entries: &[Entry]| -> Vec<String> {
        entries.iter().map(|(key, _)| key.clone()).filter(|key| key != "book").collect()
    };
    assert!(names(&before).iter().all(|name| !names(&after).contains(name)));
    assert_eq!(before.len(), after.len());
}

/// A smith whose randomness is another one.
pub fn smith_of(seed: u8) -> Locksmith {
    let smith = smith();
    for _ in 0..seed {
        smith.randomness.bytes::<7>().unwrap();
    }
    smith
}

#[test]
fn without_its_lock_everything_is_as_it_was_before_it() {
    let store = locked();
    let keeper = opened(&store, OURS).unwrap();
    block_on(keeper.take_lock_off(&our_book())).unwrap();
    let found = found(&Keeper::new(Rc::<Memory>::clone(&store)));
    assert_eq!(found.lock, Lock::None);
    assert_eq!(found.check_ins, [both_of_us(), just_me()]);
    assert!(entries(&*store).iter().all(|(key, _)| !key.starts_with("sealed/")));
}

#[test]
fn another_tab_that_has_the_old_key_writes_nothing_more() {
    let store = locked();
    let (here, there) = (opened(&store, OURS).unwrap(), opened(&store, OURS).unwrap());
    block_on(there.find()).unwrap();
    block_on(here.write_anew(&words(NEW), &smith_of(9))).unwrap();
    assert_eq!(block_on(there.save_check_in(&just_me())), Err(StoreError::Locked));
    assert_eq!(found(&there).lock, Lock::Closed);
    assert!(is_all_there(&store, NEW));
    block_on(here.take_lock_off(&our_book())).unwrap();
    assert_eq!(found(&there).lock, Lock::None);
}

#[test]
fn swapped_records_do_not_open() {
    let store = locked();
    let sealed: Vec<Entry> =
        entries(&*store).into_iter().filter(|(key, _)| key.starts_with("sealed/")).collect();
    put(&*store, &sealed[0].0, sealed[1].1.clone());
    put(&*store, &sealed[1].0, sealed[0].1.clone());
    let found = found(&opened(&store, OURS).unwrap());
    assert_eq!(found.unreadable, 2);
    let aside = block_on(store.load_aside()).unwrap();
    assert_eq!(
        aside,
        [(sealed[0].0.clone(), sealed[1].1.clone()), (sealed[1].0.clone(), sealed[0].1.clone())]
    );
}

#[test]
fn an_older_form_of_a_record_does_not_count_once_a_newer_was_seen() {
    let store = locked();
    let keeper = opened(&store, OURS).unwrap();
    let before = entries(&*store);
    block_on(async {
        keeper.find().await.unwrap();
        keeper.save_check_in(&just_me()).await.unwrap();
    });
    let changed = |(key, bytes): &&Entry| !entries(&*store).contains(&(key.clone(), bytes.clone()));
    let (key, old) = before.iter().find(changed).unwrap().clone();
    put(&*store, &key, old);
    let found = found(&keeper);
    assert_eq!((found.unreadable, found.check_ins), (1, vec![both_of_us()]));
}

#[test]
fn records_of_another_vault_do_not_open() {
    let (store, other) = (locked(), Rc::new(Memory::new()));
    block_on(async {
        let keeper = Keeper::new(Rc::<Memory>::clone(&other));
        keeper
            .put_lock_on(&Book { id: our_book().id, ..our_book() }, &words(OURS), &smith_of(3))
            .await
            .unwrap();
        keeper.keep(&our_book(), &just_me()).await.unwrap();
    });
    for (key, bytes) in entries(&*other).into_iter().filter(|(key, _)| key != "book") {
        put(&*store, &key, bytes);
    }
    let found = found(&opened(&store, OURS).unwrap());
    assert_eq!((found.check_ins.len(), found.unreadable), (2, 2));
}

#[test]
fn a_header_that_asks_for_too_much_is_asked_nothing() {
    struct Nobody;
    impl KeyMaker for Nobody {
        fn make<'a>(&'a self, _: &'a Words, _: &'a Salt, _: Effort) -> Made<'a> {
            panic!("a key was made by a hostile header");
        }
    }
    let hostile = |change: &dyn Fn(&mut Slot)| {
        let store = locked();
        let mut header = header(&*store);
        header.slots.iter_mut().for_each(change);
        put(&*store, "book", encode_header(&header).unwrap());
        let keeper = Keeper::new(Rc::<Memory>::clone(&store));
        let smith = Locksmith { maker: Box::new(Nobody), randomness: counting() };
        assert_eq!(block_on(keeper.open(&words(OURS), &smith)), Err(LockError::WrongWords));
    };
    for memory_kib in [0, 1, 19 * 1024 - 1, 64 * 1024 + 1, u32::MAX] {
        hostile(&|slot| slot.memory_kib = memory_kib);
    }
    for passes in [0, 5, u32::MAX] {
        hostile(&|slot| slot.passes = passes);
    }
}
