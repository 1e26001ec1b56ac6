//! Which books there are, in real storage; and that each is a database of its own.

use say_when::domain::shelf::{BookNumber, Shelf};
use say_when::store::indexed_db::IndexedDb;
use say_when::store::shelf::{KEY, erase, expects_something_in, load, look, save};
use say_when::store::{Change, Store};
use wasm_bindgen_test::wasm_bindgen_test;

const SECOND: BookNumber = BookNumber::ALL[1];

fn storage() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

fn put(key: &str) -> Vec<Change> {
    vec![Change::Put(key.to_owned(), b"1".to_vec())]
}

async fn nothing_there() {
    for number in BookNumber::ALL {
        IndexedDb::of(number).erase_everything().await.unwrap();
    }
    erase();
}

#[wasm_bindgen_test]
async fn it_lies_there_only_where_it_has_something_to_tell() {
    nothing_there().await;
    assert_eq!(load(), None);
    assert!(save(Shelf::default()));
    assert_eq!(storage().get_item(KEY).unwrap(), None);
    let two = Shelf::default().add();
    assert!(save(two));
    assert_eq!(load(), Some(two));
    assert!(save(two.close()));
    assert_eq!(storage().get_item(KEY).unwrap(), None);
    for unreadable in ["", "{", "null", r#"{"version":2,"books":[1,2],"open":2}"#] {
        storage().set_item(KEY, unreadable).unwrap();
        assert_eq!(load(), None, "{unreadable}");
        assert_eq!(storage().get_item(KEY).unwrap().unwrap(), unreadable);
    }
    nothing_there().await;
}

#[wasm_bindgen_test]
async fn each_book_is_a_place_of_its_own() {
    nothing_there().await;
    let (first, second) = (IndexedDb::new(), IndexedDb::of(SECOND));
    first.commit(put("a")).await.unwrap();
    assert_eq!(second.keys().await, Ok(vec![]));
    second.commit(put("b")).await.unwrap();
    assert_eq!(first.keys().await, Ok(vec!["a".to_owned()]));
    second.erase_everything().await.unwrap();
    assert_eq!(first.keys().await, Ok(vec!["a".to_owned()]));
    nothing_there().await;
}

/// Another tab has closed this book, or deleted everything, and somebody keeps here anew.
#[wasm_bindgen_test]
async fn a_book_in_which_something_is_kept_is_on_the_shelf() {
    nothing_there().await;
    IndexedDb::new().commit(put("a")).await.unwrap();
    assert_eq!(load(), Some(Shelf::default().with_kept(BookNumber::FIRST)));
    IndexedDb::of(SECOND).commit(put("b")).await.unwrap();
    assert!(load().is_some_and(|shelf| shelf.holds(SECOND)));
    erase();
    let found = look(load(), BookNumber::FIRST, IndexedDb::of).await;
    assert_eq!(found, Shelf::default().with(SECOND));
    nothing_there().await;
}

/// So that what is gone is missed, and what was deleted is not.
#[wasm_bindgen_test]
async fn something_is_expected_where_it_was_kept_until_it_is_deleted() {
    nothing_there().await;
    let (first, second) = (IndexedDb::new(), IndexedDb::of(SECOND));
    let expects = || [BookNumber::FIRST, SECOND].map(expects_something_in);
    assert_eq!(expects(), [false, false]);
    // Not for what was not kept after all.
    let refused =
        vec![Change::Expect("a".to_owned(), Some(vec![1])), Change::Erase("a".to_owned())];
    assert!(second.commit(refused).await.is_err());
    assert_eq!(expects(), [false, false]);
    first.commit(put("a")).await.unwrap();
    second.commit(put("b")).await.unwrap();
    assert_eq!(expects(), [true, true]);
    second.commit(vec![Change::Erase("b".to_owned())]).await.unwrap();
    assert_eq!(expects(), [true, true]);
    second.erase_everything().await.unwrap();
    assert_eq!(expects(), [true, false]);
    first.erase_everything().await.unwrap();
    assert_eq!(expects(), [false, false]);
    nothing_there().await;
}
