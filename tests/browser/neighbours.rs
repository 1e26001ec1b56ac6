//! The database where others use it too: newer versions, other programs, and
//! tabs that sleep.

use std::rc::Rc;

use say_when::record::Key;
use say_when::store::keeper::Keeper;
use say_when::store::{Change, StoreError};
use wasm_bindgen_test::wasm_bindgen_test;

use super::examples::{BOOK, both_of_us, just_me, our_book};
use super::nothing_kept;
use super::script::{is_so, script, text};

const IS_THERE: &str = "return await isThere();";

fn put(key: &str) -> Vec<Change> {
    vec![Change::Put(key.to_owned(), b"1".to_vec())]
}

#[wasm_bindgen_test]
async fn of_a_newer_version_it_is_left_alone() {
    let store = nothing_kept().await;
    let keeper = Keeper::new(Rc::clone(&store));
    script(
        r#"
        const database = await made(2, "records", "vault");
        await done(database.transaction("records", "readwrite").objectStore("records").put("sealed", "book"));
        database.close();
    "#,
    )
    .await;
    assert_eq!(keeper.find().await, Err(StoreError::Newer));
    assert_eq!(keeper.keep(&our_book(), &just_me()).await, Err(StoreError::Newer));
    assert_eq!(store.commit(put("a")).await, Err(StoreError::Newer));
    let left = text(
        r#"
        const database = await opened();
        const records = database.transaction("records").objectStore("records");
        const [keys, values] = [await done(records.getAllKeys()), await done(records.getAll())];
        database.close();
        return `${database.version} ${keys} ${values}`;
    "#,
    )
    .await;
    assert_eq!(left, "2 book sealed");
    // But a person can have it deleted.
    keeper.erase_everything().await.unwrap();
    assert!(!is_so(IS_THERE).await);
}

/// Another program on the same origin may have chosen the same name.
#[wasm_bindgen_test]
async fn of_another_program_it_is_left_alone() {
    let store = nothing_kept().await;
    script(
        r#"
        const database = await made(1, "theirs");
        await done(database.transaction("theirs", "readwrite").objectStore("theirs").put("book", "book"));
        database.close();
    "#,
    )
    .await;
    assert_eq!(store.load_all().await, Err(StoreError::Denied));
    assert_eq!(store.commit(put("a")).await, Err(StoreError::Denied));
    assert_eq!(store.erase_everything().await, Err(StoreError::Denied));
    let left = text(
        r#"
        const database = await opened();
        const theirs = await done(database.transaction("theirs").objectStore("theirs").getAll());
        database.close();
        await gone();
        return `${[...database.objectStoreNames]} ${theirs}`;
    "#,
    )
    .await;
    assert_eq!(left, "theirs book");
}

/// Another program's keys in this very database, of kinds that this app never uses.
#[wasm_bindgen_test]
async fn keys_and_values_of_any_kind_do_no_harm() {
    let store = nothing_kept().await;
    let keeper = Keeper::new(Rc::clone(&store));
    keeper.keep(&our_book(), &both_of_us()).await.unwrap();
    let key = Key::of_check_in(BOOK, &just_me()).to_string();
    script(&format!(
        r#"
        const database = await opened();
        const records = database.transaction("records", "readwrite").objectStore("records");
        records.put({{ theirs: true }}, 7);
        records.put(new Date(0), ["a", "list"]);
        records.put("words", "theirs");
        await done(records.put({{ deep: [new Date(0), NaN] }}, "{key}"));
        database.close();
    "#
    ))
    .await;
    let found = keeper.find().await.unwrap();
    assert_eq!((found.check_ins, found.unreadable), (vec![both_of_us()], 1));
    let left = text(&format!(r#"
        const database = await opened();
        const transaction = database.transaction(["records", "aside"]);
        const records = transaction.objectStore("records"), aside = transaction.objectStore("aside");
        const theirs = [await done(records.get(7)), await done(records.get(["a", "list"])), await done(records.get("theirs"))];
        const moved = await done(aside.get("{key}"));
        database.close();
        return JSON.stringify(theirs) + (moved.deep[0] instanceof Date) + Number.isNaN(moved.deep[1]);
    "#)).await;
    assert_eq!(left, r#"[{"theirs":true},"1970-01-01T00:00:00.000Z","words"]truetrue"#);
}

/// A tab that sleeps and does not let go of the database is in nobody's way.
#[wasm_bindgen_test]
async fn a_tab_that_sleeps_does_not_keep_what_was_erased() {
    let store = nothing_kept().await;
    store.commit(put("a")).await.unwrap();
    script("window.sleeping = await opened();").await;
    assert_eq!(store.erase_everything().await, Ok(()));
    let left = text(
        r#"
        const left = await done(sleeping.transaction("records").objectStore("records").getAllKeys());
        sleeping.close();
        return left.join();
    "#,
    )
    .await;
    assert_eq!(left, "");
    assert!(!is_so(IS_THERE).await);
}

/// An opening that has to wait gives up; and what comes of it in the end, when
/// nobody waits for it any more, is no database and no open connection.
#[wasm_bindgen_test]
async fn an_opening_that_takes_for_ever_is_given_up() {
    let store = nothing_kept().await;
    store.commit(put("a")).await.unwrap();
    script(
        r"
        window.sleeping = await opened();
        window.gone = gone();
        window.patient = window.setTimeout;
        window.setTimeout = (then, ms, ...rest) => patient(then, ms / 100, ...rest);
    ",
    )
    .await;
    assert_eq!(store.load_all().await, Err(StoreError::BrokeOff));
    assert_eq!(store.commit(put("b")).await, Err(StoreError::BrokeOff));
    script("window.setTimeout = patient; sleeping.close(); await window.gone;").await;
    assert!(!is_so(IS_THERE).await);
    script("await gone();").await;
    store.commit(put("c")).await.unwrap();
    assert_eq!(store.keys().await, Ok(vec!["c".to_owned()]));
}

/// This app's own connections let go as soon as somebody wants to delete: each
/// after its operation, and the first one here, which is kept from that, when
/// it is told.
#[wasm_bindgen_test]
async fn its_own_connections_are_in_nobodys_way() {
    let store = nothing_kept().await;
    store.commit(put("a")).await.unwrap();
    script(
        r"
        window.close_ = IDBDatabase.prototype.close;
        let calls = 0;
        IDBDatabase.prototype.close = function () {
            calls += 1;
            if (calls > 1) window.close_.call(this);
        };
    ",
    )
    .await;
    for _ in 0..20 {
        store.load_all().await.unwrap();
    }
    let is_gone = is_so(
        r#"
        const late = new Promise((resolve) => setTimeout(resolve, 3_000, "late"));
        const isGone = (await Promise.race([gone(), late])) !== "late";
        IDBDatabase.prototype.close = window.close_;
        return isGone;
    "#,
    )
    .await;
    assert!(is_gone);
    assert_eq!(store.load_all().await, Ok(vec![]));
}
