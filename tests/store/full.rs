//! A store with room for exactly so many bytes.

use std::rc::Rc;

use futures::executor::block_on;
use futures::future::{FutureExt, LocalBoxFuture};
use say_when::domain::book::{Book, OwnSentence};
use say_when::domain::check_in::{CheckIn, Note};
use say_when::record::Key;
use say_when::store::keeper::{Found, Keeper};
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::examples::{BOOK, answering_alone, both_of_us, handed_over, just_me, our_book, phrase};

/// The most room that is tried, in bytes.
const MOST: usize = 4_096;

/// How many bytes of keys and records these are.
fn size(entries: &[Entry]) -> usize {
    entries.iter().map(|(key, bytes)| key.len() + bytes.len()).sum()
}

/// How many bytes of keys and records are kept, given all the room there is.
fn size_of_one() -> usize {
    let store: Rc<dyn Store> = Rc::new(Memory::new());
    block_on(Keeper::new(Rc::clone(&store)).keep(&our_book(), &both_of_us())).unwrap();
    size(&block_on(store.load_all()).unwrap())
}

/// Whatever the room: kept whole, or said to be full and nothing changed.
#[test]
fn kept_whole_or_not_at_all() {
    let mut least = None;
    for room in 0..=MOST {
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
    assert_eq!(least, Some(size_of_one()));
}

type Write = fn(Keeper) -> LocalBoxFuture<'static, Result<(), StoreError>>;

/// Every write of the keeper's, each of which needs more room than was taken before.
const WRITES: [(&str, Write); 7] = [
    ("keep", |keeper| {
        async move { keeper.keep(&our_book(), &answering_alone().check_in).await }.boxed_local()
    }),
    ("save a check-in", |keeper| {
        let edited = CheckIn { note: Note::new("Longer than before.").unwrap(), ..just_me() };
        async move { keeper.save_check_in(&edited).await }.boxed_local()
    }),
    ("save an unfinished check-in", |keeper| {
        async move { keeper.save_unfinished(&handed_over()).await }.boxed_local()
    }),
    ("save the book", |keeper| {
        let sentence = OwnSentence::new("A sentence that was not there before.").unwrap();
        let book =
            Book { own_sentences: [sentence.clone(), sentence.clone(), sentence], ..our_book() };
        async move { keeper.save_book(&book).await }.boxed_local()
    }),
    ("save a leaf", |keeper| async move { keeper.save_leaf(&phrase()).await }.boxed_local()),
    ("set aside", |keeper| async move { keeper.find().await.map(drop) }.boxed_local()),
    ("let go of", |keeper| {
        async move { keeper.erase_check_in(both_of_us().id).await }.boxed_local()
    }),
];

/// A book with two check-ins, and a record that cannot be read where another
/// was set aside before.
fn begun() -> [Vec<Change>; 3] {
    let torn = Key::of_unfinished(BOOK, &answering_alone()).to_string();
    let tear = vec![Change::Put(torn.clone(), b"torn".to_vec())];
    let store: Rc<dyn Store> = Rc::new(Memory::new());
    let keeper = Keeper::new(Rc::clone(&store));
    let entries = block_on(async {
        keeper.keep(&our_book(), &both_of_us()).await.unwrap();
        keeper.keep(&our_book(), &just_me()).await.unwrap();
        store.load_all().await.unwrap()
    });
    let kept = entries.into_iter().map(|(key, bytes)| Change::Put(key, bytes));
    [tear.clone(), vec![Change::SetAside(torn)], kept.chain(tear).collect()]
}

/// A store with room for this many bytes, that holds all that.
fn store_of(begun: &[Vec<Change>; 3], room: usize) -> Rc<Memory> {
    let store = Rc::new(Memory::with_room(room));
    for changes in begun {
        block_on(store.commit(changes.clone())).unwrap();
    }
    store
}

fn state(store: &Memory) -> [Vec<Entry>; 2] {
    block_on(async { [store.load_all().await.unwrap(), store.load_aside().await.unwrap()] })
}

/// With exactly so many bytes free each write is done whole, or changes
/// nothing; it is done from the byte on that makes it fit.
#[test]
fn with_so_many_bytes_free() {
    let begun = begun();
    for (name, write) in WRITES {
        let roomy = store_of(&begun, usize::MAX);
        let before = state(&roomy);
        block_on(write(Keeper::new(Rc::clone(&roomy) as Rc<dyn Store>))).unwrap();
        let after = state(&roomy);
        let [was, is] = [&before, &after].map(|[records, aside]| size(records) + size(aside));
        let needed = is.saturating_sub(was);
        assert!(needed > 0 || name == "let go of", "{name} needs no room");
        assert!(needed < MOST, "{name} needs {needed} bytes");
        for free in 0..=MOST {
            let store = store_of(&begun, was + free);
            let answer = block_on(write(Keeper::new(Rc::clone(&store) as Rc<dyn Store>)));
            let place = format!("{name} with {free} bytes free, {needed} needed: {answer:?}");
            // What could not be set aside stays, and a look shows the rest.
            let refused = if name == "set aside" { Ok(()) } else { Err(StoreError::Full) };
            let (expected, left) =
                if free >= needed { (Ok(()), &after) } else { (refused, &before) };
            assert_eq!(answer, expected, "{place}");
            assert_eq!(&state(&store), left, "{place}");
        }
    }
}

/// What was kept before it was full is there, and can be let go of.
#[test]
fn what_is_there_stays() {
    let store: Rc<dyn Store> = Rc::new(Memory::with_room(size_of_one()));
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
