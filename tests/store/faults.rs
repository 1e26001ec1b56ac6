//! One operation of a session fails, each in its turn and in every way: what
//! is kept is as it was before the step, or as it is after it, and nothing in
//! between; and where the step was answered with `Ok`, it is as after it.

use std::rc::Rc;

use futures::executor::block_on;
use futures::future::{FutureExt, LocalBoxFuture};
use say_when::domain::check_in::{CheckIn, Note};
use say_when::record::Key;
use say_when::store::faulty::{Fault, Faulty};
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{BOOK, answering_alone, both_of_us, handed_over, just_me, our_book};

type Step = fn(Keeper) -> LocalBoxFuture<'static, Result<(), StoreError>>;

/// A session in which everything happens that the keeper can do, from the
/// first Keep to the end of everything.
const SESSION: [Step; 13] = [
    |keeper| async move { keeper.find().await.map(drop) }.boxed_local(),
    |keeper| async move { keeper.keep(&our_book(), &both_of_us()).await }.boxed_local(),
    |keeper| async move { keeper.save_unfinished(&handed_over()).await }.boxed_local(),
    |keeper| async move { keeper.save_unfinished(&answering_alone()).await }.boxed_local(),
    |keeper| async move { keeper.erase_unfinished(handed_over().check_in.id).await }.boxed_local(),
    |keeper| {
        async move { keeper.keep(&our_book(), &answering_alone().check_in).await }.boxed_local()
    },
    |keeper| async move { keeper.save_check_in(&just_me()).await }.boxed_local(),
    |keeper| {
        let edited = CheckIn { note: Note::new("Later.").unwrap(), ..just_me() };
        async move { keeper.save_check_in(&edited).await }.boxed_local()
    },
    |keeper| async move { keeper.save_book(&our_book()).await }.boxed_local(),
    |keeper| async move { keeper.erase_check_in(both_of_us().id).await }.boxed_local(),
    |keeper| async move { keeper.find().await.map(drop) }.boxed_local(),
    |keeper| async move { keeper.aside_as_file().await.map(drop) }.boxed_local(),
    |keeper| async move { keeper.erase_everything().await }.boxed_local(),
];

const FAULTS: [Fault; 9] = [
    Fault::Before(StoreError::Denied),
    Fault::Before(StoreError::Full),
    Fault::Before(StoreError::Newer),
    Fault::Before(StoreError::BrokeOff),
    Fault::Before(StoreError::Changed),
    Fault::After(StoreError::Full),
    Fault::After(StoreError::BrokeOff),
    Fault::After(StoreError::Changed),
    Fault::Silence,
];

/// The step before which a record turns up that cannot be read.
const LAST_LOOK: usize = 10;

/// Everything that a store holds.
type State = (Vec<Entry>, Vec<Entry>);

fn state(memory: &Memory) -> State {
    block_on(async { (memory.load_all().await.unwrap(), memory.load_aside().await.unwrap()) })
}

/// A record that cannot be read turns up.
fn tear(memory: &Memory) {
    let key = Key::Unfinished { book: BOOK, id: just_me().id }.to_string();
    block_on(memory.commit(vec![Change::Put(key, b"torn".to_vec())])).unwrap();
}

/// Runs the session with one fault in it; gives back how many operations the
/// store was asked for.
fn run(at: usize, fault: Fault) -> usize {
    let store = Rc::new(Faulty::new(Memory::new()));
    store.fail(at, fault);
    for (number, step) in SESSION.iter().enumerate() {
        if number == LAST_LOOK {
            tear(store.inner());
        }
        let before = state(store.inner());
        let faultless = Rc::new(Memory::clone(store.inner()));
        let expected = block_on(step(Keeper::new(Rc::clone(&faultless) as Rc<dyn Store>)));
        let after = state(&faultless);
        let answer = step(Keeper::new(Rc::clone(&store) as Rc<dyn Store>)).now_or_never();
        let now = state(store.inner());
        let place = format!("operation {at} {fault:?}, step {number}, answer {answer:?}");
        assert!(now == before || now == after, "{place}: neither before nor after");
        // A look promises nothing but to see: it sets aside what it can.
        let is_done = answer == Some(Ok(())) && number != LAST_LOOK;
        assert!(!is_done || expected.is_err() || now == after, "{place}: was said to be done");
        assert!(answer.is_some() || fault == Fault::Silence, "{place}: no answer");
    }
    store.operations()
}

#[test]
fn before_or_after_and_never_between() {
    let operations = run(usize::MAX, Fault::Silence);
    assert!(operations > 30, "the session has only {operations} operations");
    for at in 0..operations {
        for fault in FAULTS {
            run(at, fault);
        }
    }
}

/// An answer that never comes leaves nothing half done.
#[test]
fn silence() {
    let store = Rc::new(Faulty::new(Memory::new()));
    store.fail(1, Fault::Silence);
    let keeper = Keeper::new(Rc::clone(&store) as Rc<dyn Store>);
    assert_eq!(keeper.keep(&our_book(), &just_me()).now_or_never(), None);
    assert_eq!(state(store.inner()), (vec![], vec![]));
}

/// What could not be set aside stays, is counted, and the rest is shown.
#[test]
fn what_cannot_be_set_aside_stays() {
    let store = Rc::new(Faulty::new(Memory::new()));
    let keeper = Keeper::new(Rc::clone(&store) as Rc<dyn Store>);
    block_on(keeper.keep(&our_book(), &just_me())).unwrap();
    tear(store.inner());
    let before = state(store.inner());
    store.fail(1, Fault::Before(StoreError::Full));
    let found = block_on(keeper.find()).unwrap();
    assert_eq!((found.unreadable, found.check_ins), (1, vec![just_me()]));
    assert_eq!(state(store.inner()), before);
    let found = block_on(keeper.find()).unwrap();
    assert_eq!((found.unreadable, state(store.inner()).1.len()), (1, 1));
}
