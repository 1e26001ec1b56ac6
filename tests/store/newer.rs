//! Records of a newer version, in every place, one version ahead or as many as
//! can be: whatever is asked of the keeper, they stay to the byte.

use std::rc::Rc;

use futures::executor::block_on;
use futures::future::{FutureExt, LocalBoxFuture};
use say_when::record::{FORMAT, Key};
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{BOOK, both_of_us, copies, handed_over, just_me, our_book, thanks};
use super::keeping::TORN;

/// One ahead, a thousand ahead, and the largest that a record can say.
const AHEAD: [u64; 3] = [FORMAT + 1, FORMAT + 1_000, i64::MAX.cast_unsigned()];

type Call = fn(Keeper) -> LocalBoxFuture<'static, Result<(), StoreError>>;

/// All that the keeper can be asked for, but to delete what is newer.
const CALLS: [Call; 12] = [
    |keeper| async move { keeper.find().await.map(drop) }.boxed_local(),
    |keeper| async move { keeper.keep(&our_book(), &just_me()).await }.boxed_local(),
    |keeper| async move { keeper.save_check_in(&just_me()).await }.boxed_local(),
    |keeper| async move { keeper.save_unfinished(&handed_over()).await }.boxed_local(),
    |keeper| async move { keeper.save_book(&our_book()).await }.boxed_local(),
    |keeper| async move { keeper.keep_on(&our_book(), &just_me()).await }.boxed_local(),
    |keeper| async move { keeper.change_book(&our_book()).await }.boxed_local(),
    |keeper| async move { keeper.save_leaf(&thanks()).await }.boxed_local(),
    |keeper| async move { keeper.erase_leaf(copies().id).await }.boxed_local(),
    |keeper| async move { keeper.erase_check_in(both_of_us().id).await }.boxed_local(),
    |keeper| async move { keeper.erase_unfinished(both_of_us().id).await }.boxed_local(),
    |keeper| async move { keeper.aside_as_file().await.map(drop) }.boxed_local(),
];

/// A record as a version of that format may write it: only how it says its
/// format is sure.
fn newer(format: u64, kind: &str) -> Vec<u8> {
    format!("{{\"kind\":\"{kind}\",\"format\":{format},\"body\":[1.5,null]}}").into_bytes()
}

/// A store with a check-in, a record that cannot be read, and something newer.
fn store_with(key: Key, bytes: &[u8]) -> Rc<dyn Store> {
    let store: Rc<dyn Store> = Rc::new(Memory::new());
    let torn = Key::Unfinished { book: BOOK, id: both_of_us().id }.to_string();
    block_on(async {
        let keeper = Keeper::new(Rc::clone(&store));
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        let put = [(torn, TORN.to_vec()), (key.to_string(), bytes.to_vec())];
        store.commit(put.map(|(key, bytes)| Change::Put(key, bytes)).into()).await.unwrap();
    });
    store
}

fn state(store: &dyn Store) -> [Vec<Entry>; 2] {
    block_on(async { [store.load_all().await.unwrap(), store.load_aside().await.unwrap()] })
}

#[test]
fn it_stays_wherever_it_lies() {
    let places = [
        (Key::Book, "book"),
        (Key::of_check_in(BOOK, &just_me()), "check_in"),
        (Key::of_unfinished(BOOK, &handed_over()), "unfinished"),
        (Key::of_leaf(BOOK, &thanks()), "leaf"),
        (Key::of_check_in(BOOK, &just_me()), "a kind that is not yet"),
    ];
    for format in AHEAD {
        for (key, kind) in places {
            let bytes = newer(format, kind);
            let store = store_with(key, &bytes);
            let [before, _] = state(&*store);
            for (call, number) in CALLS.into_iter().zip(0..) {
                let answer = block_on(call(Keeper::new(Rc::clone(&store))));
                let [records, aside] = state(&*store);
                let place = format!("format {format}, {key}, call {number}: {answer:?}");
                assert!(records.contains(&(key.to_string(), bytes.clone())), "{place}");
                assert!(aside.iter().all(|(_, aside)| *aside != bytes), "{place}");
                // Where the book is newer nothing new is begun and nothing is set aside;
                // deleting is for a person to ask, and stays possible.
                if key == Key::Book {
                    assert!(aside.is_empty(), "{place}");
                    assert!(records.iter().all(|record| before.contains(record)), "{place}");
                }
            }
        }
    }
}
