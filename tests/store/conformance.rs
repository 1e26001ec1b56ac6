//! What every store promises. Each function gets an empty store.

use std::rc::Rc;

use futures::future::join_all;
use say_when::store::{Change, Store, StoreError};

/// Hands every promise to a macro that makes a test of it.
macro_rules! every_promise {
    ($make:ident) => {
        $make! {
            conformance::nothing_is_there_at_first
            conformance::what_was_put_is_there
            conformance::the_last_of_some_are_there
            conformance::a_later_put_takes_the_place
            conformance::what_was_erased_is_gone
            conformance::changes_come_in_their_order
            conformance::all_changes_or_none
            conformance::what_is_expected_was_there_before
            conformance::what_is_set_aside_is_kept_whole
            conformance::what_is_set_aside_takes_no_others_place
            conformance::what_is_laid_aside_is_kept_beside_the_rest
            conformance::what_was_set_aside_is_let_go_of_only_as_it_was
            conformance::any_bytes_under_any_key
            conformance::nothing_is_left_of_everything
            conformance::writers_at_once_lose_nothing
        }
    };
}

fn put(key: &str, bytes: &[u8]) -> Change {
    Change::Put(key.to_owned(), bytes.to_vec())
}

fn expect(key: &str, bytes: Option<&[u8]>) -> Change {
    Change::Expect(key.to_owned(), bytes.map(<[u8]>::to_vec))
}

fn erase(key: &str) -> Change {
    Change::Erase(key.to_owned())
}

fn set_aside(key: &str) -> Change {
    Change::SetAside(key.to_owned())
}

fn lay_aside(key: &str, bytes: &[u8]) -> Change {
    Change::LayAside(key.to_owned(), bytes.to_vec())
}

fn erase_aside(key: &str, bytes: &[u8]) -> Change {
    Change::EraseAside(key.to_owned(), bytes.to_vec())
}

async fn check(store: &dyn Store, records: &[(&str, &[u8])], aside: &[(&str, &[u8])]) {
    let owned = |entries: &[(&str, &[u8])]| -> Vec<(String, Vec<u8>)> {
        entries.iter().map(|(key, bytes)| ((*key).to_owned(), bytes.to_vec())).collect()
    };
    assert_eq!(store.load_all().await, Ok(owned(records)));
    assert_eq!(store.load_aside().await, Ok(owned(aside)));
    let mut keys = store.keys().await.unwrap();
    keys.sort_unstable();
    assert_eq!(keys, records.iter().map(|(key, _)| *key).collect::<Vec<_>>());
}

pub async fn nothing_is_there_at_first(store: Rc<dyn Store>) {
    check(&*store, &[], &[]).await;
    assert_eq!(store.load(&["a".to_owned()]).await, Ok(vec![None]));
    assert_eq!(store.load(&[]).await, Ok(vec![]));
    assert_eq!(store.commit(vec![]).await, Ok(()));
    assert_eq!(store.commit(vec![erase("a"), set_aside("a"), expect("a", None)]).await, Ok(()));
    assert_eq!(store.commit(vec![expect("a", Some(b"1"))]).await, Err(StoreError::Changed));
    assert_eq!(store.erase_everything().await, Ok(()));
    check(&*store, &[], &[]).await;
}

pub async fn what_was_put_is_there(store: Rc<dyn Store>) {
    store.commit(vec![put("b", b"2"), put("a", b"1")]).await.unwrap();
    store.commit(vec![put("c", b"3")]).await.unwrap();
    check(&*store, &[("a", b"1"), ("b", b"2"), ("c", b"3")], &[]).await;
    let keys = ["c", "x", "a", "c"].map(str::to_owned);
    let found = store.load(&keys).await.unwrap();
    assert_eq!(found, [Some(b"3".to_vec()), None, Some(b"1".to_vec()), Some(b"3".to_vec())]);
}

pub async fn the_last_of_some_are_there(store: Rc<dyn Store>) {
    assert_eq!(store.load_last("b/", 2).await, Ok(vec![]));
    let records = ["a/9", "b/1", "b/2", "b/3", "b0", "c/1"].map(|key| put(key, key.as_bytes()));
    store.commit(records.to_vec()).await.unwrap();
    for (most, last) in
        [(0, &[][..]), (1, &["b/3"]), (2, &["b/2", "b/3"]), (3, &["b/1", "b/2", "b/3"])]
    {
        let last: Vec<_> =
            last.iter().map(|key| ((*key).to_owned(), key.as_bytes().to_vec())).collect();
        assert_eq!(store.load_last("b/", most).await, Ok(last), "at most {most}");
    }
    assert_eq!(store.load_last("b/", 9).await, store.load_last("b/", 3).await);
    assert_eq!(store.load_last("x/", 9).await, Ok(vec![]));
}

pub async fn a_later_put_takes_the_place(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1"), put("b", b"1")]).await.unwrap();
    store.commit(vec![put("a", b"22")]).await.unwrap();
    check(&*store, &[("a", b"22"), ("b", b"1")], &[]).await;
}

pub async fn what_was_erased_is_gone(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1"), put("b", b"2")]).await.unwrap();
    store.commit(vec![erase("a"), erase("x")]).await.unwrap();
    check(&*store, &[("b", b"2")], &[]).await;
}

pub async fn changes_come_in_their_order(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1"), put("a", b"2"), put("b", b"1"), erase("b")]).await.unwrap();
    store.commit(vec![erase("a"), put("a", b"3"), put("c", b"1")]).await.unwrap();
    check(&*store, &[("a", b"3"), ("c", b"1")], &[]).await;
}

pub async fn all_changes_or_none(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1"), put("b", b"2")]).await.unwrap();
    let changes =
        vec![put("a", b"9"), erase("b"), put("c", b"9"), set_aside("a"), expect("b", Some(b"9"))];
    assert_eq!(store.commit(changes).await, Err(StoreError::Changed));
    check(&*store, &[("a", b"1"), ("b", b"2")], &[]).await;
    assert_eq!(
        store.commit(vec![put("c", b"9"), expect("a", None)]).await,
        Err(StoreError::Changed)
    );
    assert_eq!(
        store.commit(vec![put("c", b"9"), expect("c", Some(b""))]).await,
        Err(StoreError::Changed)
    );
    check(&*store, &[("a", b"1"), ("b", b"2")], &[]).await;
}

pub async fn what_is_expected_was_there_before(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1"), expect("a", None)]).await.unwrap();
    store
        .commit(vec![put("a", b"2"), expect("a", Some(b"1")), expect("b", None), put("b", b"")])
        .await
        .unwrap();
    store.commit(vec![expect("b", Some(b"")), erase("b"), put("c", b"3")]).await.unwrap();
    check(&*store, &[("a", b"2"), ("c", b"3")], &[]).await;
}

pub async fn what_is_set_aside_is_kept_whole(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"\xff\0torn"), put("b", b"2")]).await.unwrap();
    store.commit(vec![set_aside("a"), set_aside("x")]).await.unwrap();
    check(&*store, &[("b", b"2")], &[("a", b"\xff\0torn")]).await;
    assert_eq!(store.load(&["a".to_owned()]).await, Ok(vec![None]));
}

pub async fn what_is_set_aside_takes_no_others_place(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1")]).await.unwrap();
    store.commit(vec![set_aside("a"), put("a", b"2")]).await.unwrap();
    check(&*store, &[("a", b"2")], &[("a", b"1")]).await;
    store.commit(vec![set_aside("a"), put("a", b"3")]).await.unwrap();
    store.commit(vec![expect("a", Some(b"3")), set_aside("a")]).await.unwrap();
    store.commit(vec![put("a~2", b"4")]).await.unwrap();
    store.commit(vec![set_aside("a~2")]).await.unwrap();
    check(&*store, &[], &[("a", b"1"), ("a~2", b"2"), ("a~2~2", b"4"), ("a~3", b"3")]).await;
}

pub async fn what_is_laid_aside_is_kept_beside_the_rest(store: Rc<dyn Store>) {
    store.commit(vec![lay_aside("b", b"1")]).await.unwrap();
    check(&*store, &[], &[("b", b"1")]).await;
    store.commit(vec![put("b", b"2"), lay_aside("a", b"\xff\0")]).await.unwrap();
    check(&*store, &[("b", b"2")], &[("a", b"\xff\0"), ("b", b"1")]).await;
    store.commit(vec![lay_aside("b", b"3"), set_aside("b"), lay_aside("b", b"4")]).await.unwrap();
    let aside = store.load_aside().await.unwrap();
    let bytes: Vec<_> = aside.into_iter().map(|(_, bytes)| bytes).collect();
    assert_eq!(bytes, [b"\xff\0".as_slice(), b"1", b"3", b"2", b"4"]);
}

pub async fn what_was_set_aside_is_let_go_of_only_as_it_was(store: Rc<dyn Store>) {
    let changed = Err(StoreError::Changed);
    assert_eq!(store.commit(vec![erase_aside("a", b"1")]).await, changed);
    store.commit(vec![put("a", b"1"), put("b", b"1")]).await.unwrap();
    store.commit(vec![set_aside("a")]).await.unwrap();
    for wrong in [erase_aside("a", b"2"), erase_aside("b", b"1"), erase_aside("a~2", b"1")] {
        assert_eq!(store.commit(vec![put("c", b"9"), wrong, lay_aside("d", b"9")]).await, changed);
    }
    // It is about what was there before, wherever it stands.
    let too_early = vec![lay_aside("e", b"1"), erase_aside("e", b"1")];
    assert_eq!(store.commit(too_early).await, changed);
    check(&*store, &[("b", b"1")], &[("a", b"1")]).await;
    // And in place of what is let go of there is room for another.
    store.commit(vec![erase_aside("a", b"1"), lay_aside("a", b"2")]).await.unwrap();
    check(&*store, &[("b", b"1")], &[("a", b"2")]).await;
    store.commit(vec![put("c", b"3"), erase_aside("a", b"2")]).await.unwrap();
    check(&*store, &[("b", b"1"), ("c", b"3")], &[]).await;
}

pub async fn any_bytes_under_any_key(store: Rc<dyn Store>) {
    let every_byte: Vec<u8> = (0..=255).collect();
    let large = vec![0xa5; 1 << 20];
    let records: [(&str, &[u8]); 5] = [
        ("", b""),
        (" /\\\"'", b"1"),
        ("0", &large),
        ("\u{e9}/\u{5d0}", b"2"),
        ("\u{1f33f}", &every_byte),
    ];
    store.commit(records.iter().map(|(key, bytes)| put(key, bytes)).collect()).await.unwrap();
    check(&*store, &records, &[]).await;
    for (key, bytes) in records {
        assert_eq!(store.load(&[key.to_owned()]).await, Ok(vec![Some(bytes.to_vec())]), "{key:?}");
    }
}

pub async fn nothing_is_left_of_everything(store: Rc<dyn Store>) {
    store.commit(vec![put("a", b"1"), put("b", b"2")]).await.unwrap();
    store.commit(vec![set_aside("a")]).await.unwrap();
    store.erase_everything().await.unwrap();
    check(&*store, &[], &[]).await;
    store.commit(vec![put("a", b"3")]).await.unwrap();
    check(&*store, &[("a", b"3")], &[]).await;
}

/// Two writers add one to the same number, 50 times each, and each begins anew
/// whenever the other was quicker: in the end it is 100.
pub async fn writers_at_once_lose_nothing(store: Rc<dyn Store>) {
    let key = ["number".to_owned()];
    let writer = async || {
        for _ in 0..50 {
            loop {
                let before = store.load(&key).await.unwrap().remove(0);
                let after = before.as_ref().map_or(0, |bytes| bytes[0]) + 1;
                let changes = vec![Change::Expect(key[0].clone(), before), put(&key[0], &[after])];
                match store.commit(changes).await {
                    Ok(()) => break,
                    answer => assert_eq!(answer, Err(StoreError::Changed)),
                }
            }
        }
    };
    join_all([writer(), writer()]).await;
    check(&*store, &[("number", &[100])], &[]).await;
}
