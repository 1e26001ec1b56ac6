//! Every operation of changing a lock fails, each in its turn and in every way: what is kept can be
//! opened by the old way in, or by the new one.

use std::rc::Rc;

use futures::executor::block_on;
use futures::future::FutureExt;
use say_when::store::faulty::{Fault, Faulty};
use say_when::store::keeper::{Keeper, Lock, LockError};
use say_when::store::memory::Memory;
use say_when::store::{Store, StoreError};

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

/// Changes the lock with every one of its operations failing in turn, in every way; afterwards
/// everything is there by the old way in, or by the new one. And where it is said that the lock is
/// as it was, it is: whoever believes that throws the new words away.
fn survives(
    work: impl AsyncFn(&Keeper) -> Result<(), LockError>,
    is_there: impl Fn(&Rc<Memory>) -> bool,
    is_as_it_was: impl Fn(&Rc<Memory>) -> bool,
) {
    let mut tried = 0;
    for fault in FAULTS {
        for at in 0.. {
            let store = locked();
            let faulty = Rc::new(Faulty::new(Memory::clone(&store)));
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
        async |keeper| keeper.change_words(&words(NEW), &smith()).await,
        |store| is_all_there(store, OURS) || is_all_there(store, NEW),
        has_the_same_lock,
    );
}

#[test]
fn no_step_of_writing_everything_anew_loses_anything() {
    survives(
        async |keeper| keeper.write_anew(&words(NEW), &smith_of(9)).await,
        |store| is_all_there(store, OURS) || is_all_there(store, NEW),
        has_the_same_lock,
    );
}

#[test]
fn no_step_of_taking_it_off_loses_anything() {
    survives(
        async |keeper| keeper.take_lock_off(&our_book()).await,
        |store| is_all_there(store, OURS) || is_all_in_the_clear(store),
        has_the_same_lock,
    );
}

#[test]
fn no_step_of_putting_it_on_loses_anything() {
    survives(
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
        assert!(block_on(keeper.change_words(&words(NEW), &smith_of(9))).is_err());
        let store = Rc::new(faulty.inner().clone());
        assert_eq!(header(&*store).slots.len(), 2);
        assert!(is_all_there(&store, used));
        assert_eq!(header(&*store).slots.len(), 1);
        let other = if used == OURS { NEW } else { OURS };
        assert_eq!(opened(&store, other).err(), Some(LockError::WrongWords));
    }
}
