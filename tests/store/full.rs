//! A store with room for exactly so many bytes.

use std::rc::Rc;

use futures::executor::block_on;
use say_when::store::keeper::{Found, Keeper};
use say_when::store::memory::Memory;
use say_when::store::{Change, Store, StoreError};

use super::examples::{both_of_us, just_me, our_book};

/// How many bytes of keys and records are kept, given all the room there is.
fn size() -> usize {
    let store: Rc<dyn Store> = Rc::new(Memory::new());
    block_on(Keeper::new(Rc::clone(&store)).keep(&our_book(), &both_of_us())).unwrap();
    block_on(store.load_all()).unwrap().iter().map(|(key, bytes)| key.len() + bytes.len()).sum()
}

/// Whatever the room: kept whole, or said to be full and nothing changed.
#[test]
fn kept_whole_or_not_at_all() {
    let mut least = None;
    for room in 0..=4_096 {
        let keeper = Keeper::new(Rc::new(Memory::with_room(room)));
        let (answer, found) = block_on(async {
            (keeper.keep(&our_book(), &both_of_us()).await, keeper.find().await.unwrap())
        });
        match answer {
            Ok(()) => {
                least = least.or(Some(room));
                assert_eq!(found.check_ins, [both_of_us()], "{room} bytes");
            }
            Err(error) => {
                assert_eq!((error, &found), (StoreError::Full, &Found::default()), "{room} bytes");
                assert_eq!(least, None, "{room} bytes are too few, and fewer were enough");
            }
        }
    }
    assert_eq!(least, Some(size()));
}

/// What was kept before it was full is there, and can be let go of.
#[test]
fn what_is_there_stays() {
    let store: Rc<dyn Store> = Rc::new(Memory::with_room(size()));
    let keeper = Keeper::new(Rc::clone(&store));
    block_on(async {
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        assert_eq!(keeper.keep(&our_book(), &just_me()).await, Err(StoreError::Full));
        assert_eq!(keeper.find().await.unwrap().check_ins, [both_of_us()]);
        let noise = vec![Change::Put("noise".to_owned(), vec![0; 2_000])];
        assert_eq!(store.commit(noise).await, Err(StoreError::Full));
        keeper.erase_check_in(both_of_us().id).await.unwrap();
        keeper.keep(&our_book(), &just_me()).await.unwrap();
        assert_eq!(keeper.find().await.unwrap().check_ins, [just_me()]);
    });
}
