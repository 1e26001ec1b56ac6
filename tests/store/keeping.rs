//! What the keeper promises, on any store. Each function gets an empty one.

use std::rc::Rc;

use futures::future::join_all;
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::deletion::DeleteAfter;
use say_when::domain::keeping::Problem;
use say_when::domain::moment::Moment;
use say_when::record::{Key, encode_book, encode_unfinished};
use say_when::store::keeper::{Found, Keeper};
use say_when::store::{Change, Store, StoreError};

use super::examples::{BOOK, answering_alone, both_of_us, handed_over, just_me, our_book, thanks};

/// Hands every rule of keeping to a macro that makes a test of it.
macro_rules! every_rule_of_keeping {
    ($make:ident) => {
        $make! {
            keeping::what_was_kept_is_found
            keeping::the_newest_can_be_read_before_the_rest
            keeping::looking_writes_nothing
            keeping::nothing_but_keeping_begins_to_keep
            keeping::to_keep_lets_go_of_the_unfinished_form
            keeping::what_was_changed_is_found_changed
            keeping::what_was_erased_is_not_found
            keeping::everything_can_be_erased
            untouched::what_cannot_be_read_is_set_aside
            untouched::what_cannot_be_read_is_never_overwritten
            untouched::a_book_that_cannot_be_read_leaves_its_check_ins
            untouched::a_record_under_another_key_is_set_aside
            untouched::what_is_newer_is_not_touched
            untouched::where_the_book_is_newer_nothing_is_written
            untouched::other_keys_are_not_touched
            keeping::two_that_begin_to_keep_at_once_share_a_book
            keeping::two_tabs_lose_nothing
            keeping::what_could_not_be_read_again_is_not_written
            keeping::what_is_older_is_read_and_stays_until_it_is_written
        }
    };
}

pub const TORN: &[u8] = b"{\"format\":1,\"kind\":\"check_in\",\"bo";
pub const NEWER: &[u8] = b"{\"format\":3,\"kind\":\"check_in\",\"pages\":[]}";

pub fn in_book(id: u128) -> Book {
    Book::new(BookId(id))
}

pub fn numbered(id: u128) -> CheckIn {
    CheckIn { id: CheckInId(id), ..just_me() }
}

pub async fn put(store: &dyn Store, records: &[(&str, &[u8])]) {
    let put = |(key, bytes): &(&str, &[u8])| Change::Put((*key).to_owned(), bytes.to_vec());
    store.commit(records.iter().map(put).collect()).await.unwrap();
}

pub async fn bytes_at(store: &dyn Store, key: &str) -> Option<Vec<u8>> {
    store.load(&[key.to_owned()]).await.unwrap().remove(0)
}

pub async fn what_was_kept_is_found(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    keeper.save_check_in(&just_me()).await.unwrap();
    keeper.save_unfinished(&handed_over()).await.unwrap();
    keeper.save_unfinished(&answering_alone()).await.unwrap();
    keeper.save_leaf(&thanks()).await.unwrap();
    let found = Keeper::new(Rc::clone(&store)).find().await.unwrap();
    // If anything was, it is worth seeing what.
    assert_eq!(store.load_aside().await, Ok(vec![]));
    assert_eq!(
        found,
        Found {
            book: Some(our_book()),
            check_ins: vec![both_of_us(), just_me()],
            unfinished: vec![handed_over(), answering_alone()],
            leaves: vec![thanks()],
            ..Found::default()
        }
    );
}

pub async fn the_newest_can_be_read_before_the_rest(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    assert_eq!(keeper.newest(2).await, Ok(None));
    keeper.save_book(&our_book()).await.unwrap();
    assert_eq!(keeper.newest(2).await, Ok(Some((our_book(), vec![]))));
    let began = |minutes: i64| {
        let began = Moment::nearest(just_me().began.epoch_ms() + minutes * 60_000, 60);
        CheckIn { began, ..numbered(u128::try_from(90 - minutes).unwrap()) }
    };
    for minutes in [2, 0, 3, 1] {
        keeper.save_check_in(&began(minutes)).await.unwrap();
    }
    keeper.save_unfinished(&handed_over()).await.unwrap();
    keeper.save_leaf(&thanks()).await.unwrap();
    let newest = async |most| keeper.newest(most).await.unwrap().unwrap().1;
    assert_eq!(newest(2).await, [began(3), began(2)]);
    assert_eq!(newest(9).await, [began(3), began(2), began(1), began(0)]);
    // What cannot be read is not told of here, and stays for the reading of everything.
    let key = Key::of_check_in(our_book().id, &began(2)).to_string();
    put(&*store, &[(&key, TORN)]).await;
    assert_eq!(newest(2).await, [began(3)]);
    assert_eq!(bytes_at(&*store, &key).await.as_deref(), Some(TORN));
    // Nor is anything where a newer version keeps the book.
    put(&*store, &[(&Key::Book.to_string(), NEWER)]).await;
    assert_eq!(keeper.newest(2).await, Ok(None));
}

pub async fn looking_writes_nothing(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    assert_eq!(keeper.find().await, Ok(Found::default()));
    keeper.aside_as_file().await.unwrap();
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let before = store.load_all().await.unwrap();
    keeper.find().await.unwrap();
    assert_eq!(store.load_all().await.unwrap(), before);
}

pub async fn nothing_but_keeping_begins_to_keep(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    assert_eq!(keeper.save_check_in(&just_me()).await, Err(StoreError::Absent));
    assert_eq!(keeper.save_unfinished(&handed_over()).await, Err(StoreError::Absent));
    assert_eq!(keeper.save_leaf(&thanks()).await, Err(StoreError::Absent));
    assert_eq!(keeper.keep_on(&our_book(), &just_me()).await, Err(StoreError::Absent));
    assert_eq!(keeper.change_book(&our_book()).await, Err(StoreError::Absent));
    assert_eq!(keeper.erase_check_in(just_me().id).await, Ok(()));
    assert_eq!(keeper.erase_unfinished(just_me().id).await, Ok(()));
    assert_eq!(keeper.find().await, Ok(Found::default()));
    keeper.save_book(&our_book()).await.unwrap();
    keeper.save_check_in(&just_me()).await.unwrap();
    keeper.keep_on(&in_book(9), &both_of_us()).await.unwrap();
    keeper.change_book(&our_book()).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!((found.book, found.check_ins.len()), (Some(our_book()), 2));
    keeper.erase_everything().await.unwrap();
    // Another tab has not heard of it yet, and is told what it is: nothing broke off.
    let answer = keeper.save_check_in(&just_me()).await;
    assert_eq!(answer, Err(StoreError::Absent));
    assert_eq!(answer.map_err(StoreError::problem), Err(Problem::Absent));
    assert_eq!(keeper.keep_on(&our_book(), &just_me()).await, answer);
    assert_eq!(keeper.change_book(&our_book()).await, answer);
    assert_eq!(store.keys().await, Ok(vec![]));
}

pub async fn to_keep_lets_go_of_the_unfinished_form(store: Rc<dyn Store>) {
    let keeper = Keeper::new(store);
    keeper.save_book(&our_book()).await.unwrap();
    keeper.save_unfinished(&answering_alone()).await.unwrap();
    keeper.save_unfinished(&handed_over()).await.unwrap();
    keeper.keep(&our_book(), &answering_alone().check_in).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!(found.check_ins, [answering_alone().check_in]);
    assert_eq!(found.unfinished, [handed_over()]);
}

pub async fn what_was_changed_is_found_changed(store: Rc<dyn Store>) {
    let keeper = Keeper::new(store);
    keeper.keep(&in_book(BOOK.0), &just_me()).await.unwrap();
    let edited = CheckIn { note: Note::new("Later.").unwrap(), ..just_me() };
    keeper.save_check_in(&edited).await.unwrap();
    keeper.save_book(&our_book()).await.unwrap();
    keeper.save_unfinished(&answering_alone()).await.unwrap();
    let mut later = answering_alone();
    later.check_in.rounds.truncate(1);
    keeper.save_unfinished(&later).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!(
        (found.book, found.check_ins, found.unfinished),
        (Some(our_book()), vec![edited], vec![later])
    );
}

pub async fn what_was_erased_is_not_found(store: Rc<dyn Store>) {
    let keeper = Keeper::new(store);
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    keeper.keep(&our_book(), &just_me()).await.unwrap();
    keeper.save_unfinished(&handed_over()).await.unwrap();
    keeper.erase_check_in(both_of_us().id).await.unwrap();
    keeper.erase_unfinished(handed_over().check_in.id).await.unwrap();
    keeper.save_leaf(&thanks()).await.unwrap();
    keeper.erase_leaf(thanks().id).await.unwrap();
    let found = keeper.find().await.unwrap();
    assert_eq!((found.check_ins, found.unfinished.len()), (vec![just_me()], 0));
    assert_eq!(found.leaves, []);
}

pub async fn everything_can_be_erased(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let torn = Key::of_check_in(BOOK, &just_me()).to_string();
    let newer = Key::of_check_in(BOOK, &numbered(9)).to_string();
    put(&*store, &[(&torn, TORN), (&newer, NEWER)]).await;
    assert_eq!(keeper.find().await.unwrap().unreadable, 1);
    keeper.erase_everything().await.unwrap();
    assert_eq!(keeper.find().await, Ok(Found::default()));
    assert_eq!(store.load_aside().await, Ok(vec![]));
}

pub async fn two_that_begin_to_keep_at_once_share_a_book(store: Rc<dyn Store>) {
    let (one, other) = (Keeper::new(Rc::clone(&store)), Keeper::new(Rc::clone(&store)));
    let answers =
        join_all([one.keep(&in_book(1), &numbered(1)), other.keep(&in_book(2), &numbered(2))])
            .await;
    assert_eq!(answers, [Ok(()), Ok(())]);
    let found = one.find().await.unwrap();
    let book = found.book.unwrap();
    assert!([1, 2].contains(&book.id.0));
    assert_eq!(found.check_ins, [numbered(1), numbered(2)]);
    for check_in in &found.check_ins {
        let key = Key::of_check_in(book.id, check_in).to_string();
        assert!(bytes_at(&*store, &key).await.is_some(), "{key}");
    }
    // The one that was later changes the book that is there.
    let changed = Book { own_signal: our_book().own_signal, ..in_book(3 - book.id.0) };
    other.save_book(&changed).await.unwrap();
    let found = one.find().await.unwrap();
    assert_eq!(found.book, Some(Book { id: book.id, ..changed }));
    assert_eq!(found.check_ins.len(), 2);
}

pub async fn two_tabs_lose_nothing(store: Rc<dyn Store>) {
    let tab = async |first: u128| {
        let keeper = Keeper::new(Rc::clone(&store));
        for id in first..first + 40 {
            keeper.keep(&our_book(), &numbered(id)).await.unwrap();
        }
    };
    join_all([tab(100), tab(200)]).await;
    let found = Keeper::new(Rc::clone(&store)).find().await.unwrap();
    let ids: Vec<_> = found.check_ins.iter().map(|check_in| check_in.id.0).collect();
    assert_eq!(ids, (100..140).chain(200..240).collect::<Vec<_>>());
}

pub async fn what_could_not_be_read_again_is_not_written(store: Rc<dyn Store>) {
    let keeper = Keeper::new(Rc::clone(&store));
    let without_a_round = CheckIn { rounds: Vec::new(), ..just_me() };
    let of_nobody = CheckIn { setting: both_of_us().setting, ..just_me() };
    assert!(keeper.keep(&our_book(), &without_a_round).await.is_err());
    assert!(keeper.keep(&our_book(), &of_nobody).await.is_err());
    assert!(encode_book(&our_book()).is_ok() && encode_unfinished(BOOK, &handed_over()).is_ok());
    assert_eq!(store.keys().await, Ok(vec![]));
}

pub async fn what_is_older_is_read_and_stays_until_it_is_written(store: Rc<dyn Store>) {
    let older = include_str!("../records/format-1-book.json").trim_end().as_bytes();
    let check_in = include_str!("../records/format-1-check-in-just-me.json").trim_end().as_bytes();
    let key = Key::of_check_in(BOOK, &just_me()).to_string();
    let keeper = Keeper::new(Rc::clone(&store));
    put(&*store, &[("book", older), (&key, check_in)]).await;
    let found = keeper.find().await.unwrap();
    let book = found.book.unwrap();
    assert_eq!((book.names.clone(), book.delete_after), (our_book().names, DeleteAfter::NEVER));
    assert_eq!((found.check_ins, found.unreadable, found.newer), (vec![just_me()], 0, 0));
    assert_eq!(bytes_at(&*store, "book").await.as_deref(), Some(older));
    // Written anew, each is of this format; what was not written stays as it was.
    keeper.save_book(&book).await.unwrap();
    assert_eq!(bytes_at(&*store, "book").await, encode_book(&book).ok());
    assert_eq!(bytes_at(&*store, &key).await.as_deref(), Some(check_in));
}
