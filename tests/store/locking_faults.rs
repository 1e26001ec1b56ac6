//! Every operation of changing a lock fails, each in its turn and in every way: what is kept can be
//! opened by the old way in, or by the new one.

use std::rc::Rc;

use futures::executor::block_on;
use futures::future::FutureExt;
use say_when::record::Key as RecordKey;
use say_when::store::faulty::{Fault, Faulty};
use say_when::store::keeper::{Keeper, Lock, LockError};
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{both_of_us, just_me, our_book};
use super::faults::FAULTS;
use super::locking::{
    NEW, OURS, found, header, is_all_there, locked, opened, smith, smith_of, words,
};

/// Whether everything is there without a lock.
fn is_all_in_the_clear(store: &Rc<Memory>) -> bool {
    let found = found(&Keeper::new(Rc::<Memory>::clone(store)));
    found.lock == Lock::None && found.check_ins == [both_of_us(), just_me()]
}

/// Whether the lock is the one that was there first.
fn has_the_same_lock(store: &Rc<Memory>) -> bool {
    has_a_lock(store) && header(&**store) == header(&*locked())
}

fn has_a_lock(store: &Rc<Memory>) -> bool {
    let keys = block_on(store.keys()).unwrap();
    keys.iter().any(|key| key == "book") && keys.iter().any(|key| key.starts_with("sealed/"))
}

const OLDEST: &str = "the very first words";

/// What was set aside before there was a lock, and can be read by anybody.
const TORN: &str = "{\"note\":\"torn, of nettles\"";
/// What was behind a lock that was lost: under a key that nobody has.
const LOST: (&str, &[u8]) = ("sealed/00000000000000000000000000000007", &[0, 0, 0, 0, 2, 0xa5]);

/// The same store, where something had been set aside before its lock was put on.
fn locked_with_something_aside() -> Rc<Memory> {
    let store = Rc::new(Memory::new());
    block_on(async {
        let keeper = Keeper::new(Rc::<Memory>::clone(&store));
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        keeper.save_check_in(&just_me()).await.unwrap();
        let key = RecordKey::Unfinished { book: our_book().id, id: just_me().id }.to_string();
        let lost = Change::LayAside(LOST.0.to_owned(), LOST.1.to_vec());
        store.commit(vec![Change::Put(key, TORN.into()), lost]).await.unwrap();
        assert_eq!(keeper.find().await.unwrap().unreadable, 2);
        keeper.put_lock_on(&our_book(), &words(OURS), &smith()).await.unwrap();
    });
    store
}

/// Whether everything is there in this store, what was set aside too; by these words, or with no
/// lock.
fn is_there_with_what_is_aside(store: &Rc<Memory>, with: Option<&str>) -> bool {
    let aside = block_on(store.load_aside()).unwrap();
    assert!(aside.contains(&(LOST.0.to_owned(), LOST.1.to_vec())), "it is as it was");
    let keeper = match with {
        Some(_) if !has_a_lock(store) => return false,
        Some(words) => opened(store, words),
        None if has_a_lock(store) => return false,
        None => Ok(Keeper::new(Rc::<Memory>::clone(store))),
    };
    let Ok(keeper) = keeper else { return false };
    if with.is_some() {
        let is_told = |(_, bytes): &Entry| String::from_utf8_lossy(bytes).contains("nettles");
        assert!(!aside.iter().any(is_told), "it can be read without the words");
    }
    let found = found(&keeper);
    let file = String::from_utf8(block_on(keeper.aside_as_file()).unwrap()).unwrap();
    found.check_ins == [both_of_us(), just_me()]
        && (found.unreadable, found.lost_lock) == (2, None)
        && file.contains("torn, of nettles")
        && file.contains("unfinished/")
}

/// Changes the lock with every one of its operations failing in turn, in every way; afterwards
/// everything is there by the old way in, or by the new one. And where it is said that the lock is
/// as it was, it is: whoever believes that throws the new words away.
fn survives(
    start: impl Fn() -> Rc<Memory>,
    work: impl AsyncFn(&Keeper) -> Result<(), LockError>,
    is_there: impl Fn(&Rc<Memory>) -> bool,
    is_as_it_was: impl Fn(&Rc<Memory>) -> bool,
) {
    let mut tried = 0;
    for fault in FAULTS {
        for at in 0.. {
            let faulty = Rc::new(Faulty::new(Memory::clone(&start())));
            // If there are two ways in, there are still two.
            faulty.fail(1, Fault::Before(StoreError::BrokeOff));
            let keeper = opened(&faulty, OURS).unwrap();
            let before = faulty.operations();
            faulty.fail(at, fault);
            // With a silent store nobody answers: as if the browser had been killed there.
            let answer = work(&keeper).now_or_never();
            let after = Rc::new(faulty.inner().clone());
            if let Some(Err(error)) = answer
                && !matches!(error, LockError::Unsettled(_))
            {
                assert!(is_as_it_was(&after), "{fault:?} at {at}: {error:?}");
            }
            assert!(is_there(&after), "{fault:?} at {at}");
            tried += 1;
            if faulty.operations() - before <= at {
                assert_eq!(answer, Some(Ok(())));
                break;
            }
        }
    }
    assert!(tried > 20, "{tried}");
}

#[test]
fn no_step_of_changing_the_words_loses_anything() {
    survives(
        locked,
        async |keeper| keeper.change_words(&words(OURS), &words(NEW), &smith()).await,
        |store| is_all_there(store, OURS) || is_all_there(store, NEW),
        has_the_same_lock,
    );
}

#[test]
fn no_step_of_writing_everything_anew_loses_anything() {
    survives(
        locked,
        async |keeper| keeper.write_anew(&words(NEW), &smith_of(9)).await,
        |store| is_all_there(store, OURS) || is_all_there(store, NEW),
        has_the_same_lock,
    );
}

#[test]
fn no_step_of_taking_it_off_loses_anything() {
    survives(
        locked,
        async |keeper| keeper.take_lock_off(&our_book()).await,
        |store| is_all_there(store, OURS) || is_all_in_the_clear(store),
        has_the_same_lock,
    );
}

#[test]
fn no_step_of_putting_it_on_loses_anything() {
    survives(
        locked,
        async |keeper| {
            keeper.take_lock_off(&our_book()).await?;
            keeper.put_lock_on(&our_book(), &words(NEW), &smith_of(9)).await
        },
        |store| is_all_there(store, OURS) || is_all_there(store, NEW) || is_all_in_the_clear(store),
        // It was taken off before, and that was done or was not.
        |store| has_the_same_lock(store) || !has_a_lock(store),
    );
}

#[test]
fn where_changing_the_words_broke_off_those_that_are_used_are_the_words() {
    for used in [OURS, NEW] {
        let store = locked();
        let faulty = Rc::new(Faulty::new(Memory::clone(&store)));
        let keeper = opened(&faulty, OURS).unwrap();
        // The last of its operations takes the old words away.
        faulty.fail(3, Fault::Before(StoreError::BrokeOff));
        assert!(block_on(keeper.change_words(&words(OURS), &words(NEW), &smith_of(9))).is_err());
        let store = Rc::new(faulty.inner().clone());
        assert_eq!(header(&*store).slots.len(), 2);
        assert!(is_all_there(&store, used));
        assert_eq!(header(&*store).slots.len(), 1);
        let other = if used == OURS { NEW } else { OURS };
        assert_eq!(opened(&store, other).err(), Some(LockError::WrongWords));
    }
}

/// Twice in a row: the first change broke off, and could not be settled at the next opening either.
#[test]
fn no_step_of_changing_the_words_loses_the_words_in_use() {
    let start = || {
        let faulty = Rc::new(Faulty::new(Memory::new()));
        let keeper = Keeper::new(Rc::<Faulty<Memory>>::clone(&faulty));
        block_on(async {
            keeper.put_lock_on(&our_book(), &words(OLDEST), &smith()).await.unwrap();
            keeper.keep(&our_book(), &both_of_us()).await.unwrap();
            faulty.fail(3, Fault::Before(StoreError::BrokeOff));
            let change = keeper.change_words(&words(OLDEST), &words(OURS), &smith_of(5)).await;
            assert!(change.is_err());
        });
        assert_eq!(header(faulty.inner()).slots.len(), 2);
        Rc::new(faulty.inner().clone())
    };
    let opens = |store: &Rc<Memory>, with: &str| {
        let copy = Rc::new(Memory::clone(store));
        opened(&copy, with).is_ok_and(|keeper| found(&keeper).check_ins == [both_of_us()])
    };
    survives(
        start,
        async |keeper| keeper.change_words(&words(OURS), &words(NEW), &smith_of(9)).await,
        // So long as there are two ways in, the words in use are one of them.
        |store| opens(store, OURS) || header(&**store).slots.len() == 1 && opens(store, NEW),
        |store| opens(store, OURS) && !opens(store, NEW),
    );
}

#[test]
fn no_step_of_writing_everything_anew_loses_what_was_set_aside() {
    survives(
        locked_with_something_aside,
        async |keeper| keeper.write_anew(&words(NEW), &smith_of(9)).await,
        |store| [OURS, NEW].iter().any(|with| is_there_with_what_is_aside(store, Some(with))),
        |store| is_there_with_what_is_aside(store, Some(OURS)),
    );
}

#[test]
fn no_step_of_taking_it_off_loses_what_was_set_aside() {
    survives(
        locked_with_something_aside,
        async |keeper| keeper.take_lock_off(&our_book()).await,
        |store| [Some(OURS), None].iter().any(|with| is_there_with_what_is_aside(store, *with)),
        |store| is_there_with_what_is_aside(store, Some(OURS)),
    );
}

#[test]
fn no_step_of_putting_it_on_loses_what_was_set_aside() {
    survives(
        locked_with_something_aside,
        async |keeper| {
            keeper.take_lock_off(&our_book()).await?;
            keeper.put_lock_on(&our_book(), &words(NEW), &smith_of(9)).await
        },
        |store| {
            let ways = [Some(OURS), Some(NEW), None];
            ways.iter().any(|with| is_there_with_what_is_aside(store, *with))
        },
        |store| [Some(OURS), None].iter().any(|with| is_there_with_what_is_aside(store, *with)),
    );
}
