//! The database itself: when it is there, and when a write counts.

use std::rc::Rc;

use say_when::store::indexed_db::IndexedDb;
use say_when::store::keeper::{Found, Keeper};
use say_when::store::{Change, StoreError};
use wasm_bindgen_test::wasm_bindgen_test;

use super::examples::{both_of_us, handed_over, just_me, our_book};
use super::nothing_kept;
use super::script::{is_so, script, text};

const IS_THERE: &str = "return await isThere();";

fn put(key: &str) -> Vec<Change> {
    vec![Change::Put(key.to_owned(), b"1".to_vec())]
}

/// *Just now* writes nothing, not even an empty database.
#[wasm_bindgen_test]
async fn there_is_none_before_the_first_keep() {
    let store = nothing_kept().await;
    let keeper = Keeper::new(Rc::clone(&store));
    assert_eq!(keeper.find().await, Ok(Found::default()));
    assert_eq!(store.load(&["book".to_owned()]).await, Ok(vec![None]));
    assert_eq!(store.keys().await, Ok(vec![]));
    keeper.aside_as_file().await.unwrap();
    keeper.erase_check_in(just_me().id).await.unwrap();
    keeper.erase_unfinished(just_me().id).await.unwrap();
    keeper.erase_everything().await.unwrap();
    assert_eq!(keeper.save_check_in(&just_me()).await, Err(StoreError::Absent));
    assert_eq!(keeper.save_unfinished(&handed_over()).await, Err(StoreError::Absent));
    let changes =
        vec![Change::Expect("a".to_owned(), Some(vec![])), Change::Put("b".to_owned(), vec![])];
    assert_eq!(store.commit(changes).await, Err(StoreError::Changed));
    assert_eq!(text("return JSON.stringify(await indexedDB.databases?.() ?? []);").await, "[]");
    assert!(!is_so(IS_THERE).await);
    keeper.keep(&our_book(), &just_me()).await.unwrap();
    assert!(is_so(IS_THERE).await);
    keeper.erase_everything().await.unwrap();
    assert!(!is_so(IS_THERE).await);
}

/// The same in a browser that does not list its databases.
#[wasm_bindgen_test]
async fn there_is_none_where_none_is_listed() {
    let store = nothing_kept().await;
    for listing in
        ["undefined", "() => { throw new TypeError() }", "async () => { throw new TypeError() }"]
    {
        script(&format!(
            r"
            window.databases = IDBFactory.prototype.databases;
            IDBFactory.prototype.databases = {listing};
        "
        ))
        .await;
        let found = Keeper::new(Rc::clone(&store)).find().await;
        script("IDBFactory.prototype.databases = window.databases;").await;
        assert_eq!(found, Ok(Found::default()));
        assert!(!is_so(IS_THERE).await, "{listing}");
    }
    script("await gone();").await;
}

/// "Saved" is said after `complete`, and the write was asked to be strict.
#[wasm_bindgen_test]
async fn a_write_is_strict_and_counts_when_it_is_complete() {
    let store = nothing_kept().await;
    script(
        r#"
        window.log = [];
        window.begin = IDBDatabase.prototype.transaction;
        IDBDatabase.prototype.transaction = function (names, mode, options) {
            const transaction = window.begin.call(this, names, mode, options);
            const how = `${transaction.mode} ${transaction.durability ?? options?.durability}`;
            transaction.addEventListener("complete", () => window.log.push(how));
            return transaction;
        };
    "#,
    )
    .await;
    store.commit(put("a")).await.unwrap();
    let of_commit = text("return log.splice(0).join();").await;
    Keeper::new(Rc::clone(&store)).keep(&our_book(), &just_me()).await.unwrap();
    let of_keep = text(r#"return log.filter((how) => how.startsWith("readwrite")).join();"#).await;
    store.erase_everything().await.unwrap();
    let of_all = text("IDBDatabase.prototype.transaction = window.begin; return log.at(-1);").await;
    assert_eq!([of_commit, of_keep, of_all], ["readwrite strict"; 3]);
}

/// A put that the browser refuses takes the whole commit back.
#[wasm_bindgen_test]
async fn a_full_disk_takes_everything_back() {
    let store = nothing_kept().await;
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.save_book(&our_book()).await.unwrap();
    for place in ["return put.call(this, value, key)", "throw refusal"] {
        script(&format!(
            r#"
            window.put = IDBObjectStore.prototype.put;
            const refusal = new DOMException("no room", "QuotaExceededError");
            IDBObjectStore.prototype.put = function (value, key) {{
                if (key === "book") throw refusal;
                {place};
            }};
        "#
        ))
        .await;
        assert_eq!(keeper.keep(&our_book(), &just_me()).await, Err(StoreError::Full));
        script("IDBObjectStore.prototype.put = window.put;").await;
        let found = keeper.find().await.unwrap();
        assert_eq!((found.book, found.check_ins), (Some(our_book()), vec![]));
    }
}

/// A transaction that ends by itself, as when the disk fills up under it.
#[wasm_bindgen_test]
async fn a_transaction_that_breaks_off_takes_everything_back() {
    let store = nothing_kept().await;
    store.commit(put("a")).await.unwrap();
    script(
        r#"
        window.put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (value, key) {
            const request = window.put.call(this, value, key);
            request.addEventListener("success", () => this.transaction.abort());
            return request;
        };
    "#,
    )
    .await;
    let changes = [put("b"), vec![Change::Erase("a".to_owned())]].concat();
    assert_eq!(store.commit(changes).await, Err(StoreError::BrokeOff));
    script("IDBObjectStore.prototype.put = window.put;").await;
    assert_eq!(store.keys().await, Ok(vec!["a".to_owned()]));
}

/// Nothing of the answers is anywhere but in the database.
#[wasm_bindgen_test]
async fn answers_are_nowhere_else() {
    let keeper = Keeper::new(Rc::new(IndexedDb::new()));
    keeper.erase_everything().await.unwrap();
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let elsewhere = text(
        "return JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + location.href;",
    )
    .await;
    for canary in ["nettles", "out loud", "shoulder", "José"] {
        assert!(!elsewhere.contains(canary), "{elsewhere}");
    }
}
