//! What the keeper leaves as it is: records that cannot be read, records of a
//! newer version, and what is somebody else's. Each function gets an empty store.

use std::rc::Rc;

use say_when::domain::book::BookId;
use say_when::record::{Key, encode_check_in};
use say_when::store::keeper::{Found, Keeper};
use say_when::store::{Change, Store, StoreError};

use super::examples::{BOOK, both_of_us, handed_over, just_me, our_book};
use super::keeping::{NEWER, TORN, bytes_at, in_book, numbered, put};

pub async fn what_cannot_be_read_is_set_aside(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let torn = Key::of_check_in(BOOK, &just_me()).to_string();
    let noise = Key::of_unfinished(BOOK, &handed_over()).to_string();
    put(&*store, &[(&torn, TORN), (&noise, b"\xff\xfe\0")]).await;
    let found = keeper.find().await.unwrap();
    assert_eq!((found.unreadable, found.newer, found.is_read_only), (2, 0, false));
    assert_eq!((found.check_ins, found.unfinished), (vec![both_of_us()], vec![]));
    assert_eq!(
        store.load_aside().await,
        Ok(vec![(torn.clone(), TORN.to_vec()), (noise.clone(), b"\xff\xfe\0".to_vec())])
    );
    let file = String::from_utf8(keeper.aside_as_file().await.unwrap()).unwrap();
    assert!(file.contains(&torn) && file.contains("fffe00"), "{file}");
    // It is counted for as long as it is there, and the app goes on.
    keeper.keep(&our_book(), &just_me()).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!((found.unreadable, found.check_ins), (2, vec![both_of_us(), just_me()]));
}

pub async fn what_cannot_be_read_is_never_overwritten(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    let check_in = Key::of_check_in(BOOK, &just_me()).to_string();
    put(&*store, &[("book", b"no book"), (&check_in, TORN)]).await;
    keeper.keep(&our_book(), &just_me()).await.unwrap();
    let unfinished = Key::of_unfinished(BOOK, &handed_over()).to_string();
    put(&*store, &[(&unfinished, b"")]).await;
    keeper.save_unfinished(&handed_over()).await.unwrap();
    put(&*store, &[(&check_in, b"again")]).await;
    keeper.save_check_in(&just_me()).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!(
        (found.book, found.check_ins, found.unfinished),
        (Some(our_book()), vec![just_me()], vec![handed_over()])
    );
    let mut aside: Vec<_> =
        store.load_aside().await.unwrap().into_iter().map(|(_, bytes)| bytes).collect();
    aside.sort();
    assert_eq!(aside, [b"".as_slice(), b"again", b"no book", TORN]);
}

pub async fn a_book_that_cannot_be_read_leaves_its_check_ins(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    put(&*store, &[("book", TORN)]).await;
    assert!(keeper.save_check_in(&just_me()).await.is_err());
    let found = keeper.find().await.unwrap();
    assert_eq!((found.book, found.check_ins), (Some(in_book(BOOK.0)), vec![both_of_us()]));
    assert_eq!(found.unreadable, 1);
    keeper.save_check_in(&just_me()).await.unwrap();
    store.commit(vec![Change::Erase("book".to_owned())]).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!((found.book, found.check_ins.len()), (Some(in_book(BOOK.0)), 2));
}

pub async fn a_record_under_another_key_is_set_aside(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.save_book(&our_book()).await.unwrap();
    let others = Key::of_check_in(BOOK, &numbered(7)).to_string();
    let elsewhere = Key::of_check_in(BookId(8), &just_me()).to_string();
    let bytes = encode_check_in(BOOK, &just_me()).unwrap();
    let unfinished = Key::Unfinished { book: BOOK, id: just_me().id }.to_string();
    put(&*store, &[(&others, &bytes), (&elsewhere, &bytes), (&unfinished, &bytes)]).await;
    let found = keeper.find().await.unwrap();
    assert_eq!((found.check_ins.len(), found.unfinished.len(), found.unreadable), (0, 0, 3));
}

pub async fn what_is_newer_is_not_touched(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let check_in = Key::of_check_in(BOOK, &just_me()).to_string();
    let unfinished = Key::of_unfinished(BOOK, &handed_over()).to_string();
    put(&*store, &[(&check_in, NEWER), (&unfinished, NEWER)]).await;
    let before = store.load_all().await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!((found.newer, found.unreadable, found.is_read_only), (2, 0, false));
    assert_eq!(keeper.save_check_in(&just_me()).await, Err(StoreError::Newer));
    assert_eq!(keeper.keep(&our_book(), &just_me()).await, Err(StoreError::Newer));
    assert_eq!(keeper.save_unfinished(&handed_over()).await, Err(StoreError::Newer));
    assert_eq!(store.load_all().await.unwrap(), before);
    // Others can be written all the same.
    keeper.save_check_in(&numbered(7)).await.unwrap();
}

pub async fn where_the_book_is_newer_nothing_is_written(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let torn = Key::of_check_in(BOOK, &numbered(7)).to_string();
    put(&*store, &[("book", NEWER), (&torn, TORN)]).await;
    let before = store.load_all().await.unwrap();
    let found = keeper.find().await.unwrap();
    assert!(found.is_read_only);
    assert_eq!((found.book, found.check_ins), (None, vec![both_of_us()]));
    assert_eq!((found.newer, found.unreadable), (1, 1));
    let written = [
        keeper.keep(&our_book(), &just_me()).await,
        keeper.save_book(&our_book()).await,
        keeper.save_check_in(&just_me()).await,
        keeper.save_unfinished(&handed_over()).await,
    ];
    assert_eq!(written, [Err(StoreError::Newer); 4]);
    assert_eq!(store.load_all().await.unwrap(), before);
    assert_eq!(store.load_aside().await.unwrap(), []);
}

pub async fn other_keys_are_not_touched(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    let others: [(&str, &[u8]); 4] = [
        ("check-in", TORN),
        ("check-in/7", b"\0"),
        ("someone/else", b"{}"),
        ("unfinished/a/b/c", TORN),
    ];
    put(&*store, &others).await;
    assert_eq!(keeper.find().await, Ok(Found::default()));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    keeper.erase_check_in(both_of_us().id).await.unwrap();
    keeper.find().await.unwrap();
    for (key, bytes) in others {
        assert_eq!(bytes_at(&*store, key).await.as_deref(), Some(bytes), "{key}");
    }
    assert_eq!(store.load_aside().await.unwrap(), []);
}
