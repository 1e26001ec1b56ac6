//! Records of every format that was ever shipped, in a store that fails: each
//! is as it was or as this version writes it, however often it is brought
//! forward, and wherever that breaks off.

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use futures::FutureExt;
use futures::executor::block_on;
use say_when::record::{
    Key, decode_book, decode_check_in, decode_header, decode_leaf, decode_unfinished, encode_book,
    encode_check_in, encode_leaf, encode_unfinished,
};
use say_when::store::faulty::Faulty;
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::{Change, Entry, Store, StoreError};

use super::faults::FAULTS;

/// Where a frozen record belongs, and how this version writes it; nowhere for
/// a vault's header, which is written by those who change the lock.
fn brought_forward(bytes: &[u8]) -> Option<Entry> {
    if let Ok(book) = decode_book(bytes) {
        return Some((Key::Book.to_string(), encode_book(&book).unwrap()));
    }
    if let Ok(filed) = decode_check_in(bytes) {
        let key = Key::of_check_in(filed.book, &filed.value);
        return Some((key.to_string(), encode_check_in(filed.book, &filed.value).unwrap()));
    }
    if let Ok(filed) = decode_leaf(bytes) {
        let key = Key::of_leaf(filed.book, &filed.value);
        return Some((key.to_string(), encode_leaf(filed.book, &filed.value).unwrap()));
    }
    if decode_header(bytes).is_ok() {
        return None;
    }
    if let Ok(filed) = decode_leaf(bytes) {
        let key = Key::of_leaf(filed.book, &filed.value);
        return Some((key.to_string(), encode_leaf(filed.book, &filed.value).unwrap()));
    }
    let filed = decode_unfinished(bytes).unwrap();
    let key = Key::of_unfinished(filed.book, &filed.value);
    Some((key.to_string(), encode_unfinished(filed.book, &filed.value).unwrap()))
}

/// Every frozen record, as it was shipped and as it is written now; records of
/// several formats for one place count as several stores.
fn shipped() -> Vec<Vec<(Entry, Vec<u8>)>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut stores: Vec<Vec<(Entry, Vec<u8>)>> = Vec::new();
    for file in files {
        let bytes = fs::read(file).unwrap().trim_ascii_end().to_vec();
        let Some((key, now)) = brought_forward(&bytes) else { continue };
        let is_free =
            |store: &&mut Vec<(Entry, Vec<u8>)>| store.iter().all(|((taken, _), _)| *taken != key);
        match stores.iter_mut().find(is_free) {
            Some(store) => store.push(((key, bytes), now)),
            None => stores.push(vec![((key, bytes), now)]),
        }
    }
    stores
}

/// Reads everything, and saves all of it again.
async fn saved_again(keeper: &Keeper) -> Result<(), StoreError> {
    let found = keeper.find().await?;
    if let Some(book) = &found.book {
        keeper.save_book(book).await?;
    }
    for check_in in &found.check_ins {
        keeper.save_check_in(check_in).await?;
    }
    for unfinished in &found.unfinished {
        keeper.save_unfinished(unfinished).await?;
    }
    for leaf in &found.leaves {
        keeper.save_leaf(leaf).await?;
    }
    Ok(())
}

/// A store that holds records as they were shipped.
fn store_of(records: &[(Entry, Vec<u8>)]) -> Rc<Faulty<Memory>> {
    let store = Rc::new(Faulty::new(Memory::new()));
    let put = records.iter().map(|((key, old), _)| Change::Put(key.clone(), old.clone()));
    block_on(store.inner().commit(put.collect())).unwrap();
    store
}

/// How many operations it takes to read everything and save it again.
fn operations(records: &[(Entry, Vec<u8>)]) -> usize {
    let store = store_of(records);
    block_on(saved_again(&Keeper::new(Rc::clone(&store) as Rc<dyn Store>))).unwrap();
    store.operations()
}

#[test]
fn twice_and_broken_off_anywhere() {
    let stores = shipped();
    assert!(stores.iter().map(Vec::len).sum::<usize>() >= 5, "too few frozen records");
    for mut records in stores {
        // In the order in which a store lists them.
        records.sort();
        let new: Vec<Entry> =
            records.iter().map(|((key, _), new)| (key.clone(), new.clone())).collect();
        let broken_off = (0..operations(&records)).flat_map(|at| FAULTS.map(|fault| (at, fault)));
        for (at, fault) in broken_off {
            let place = format!("operation {at} {fault:?}");
            let store = store_of(&records);
            store.fail(at, fault);
            let keeper = Keeper::new(Rc::clone(&store) as Rc<dyn Store>);
            let _broken_off = saved_again(&keeper).now_or_never();
            let now = block_on(store.inner().load_all()).unwrap();
            assert_eq!(now.len(), records.len(), "{place}");
            for (now, (old, new)) in now.iter().zip(&records) {
                let is_old_or_new = now.0 == old.0 && (now.1 == old.1 || now.1 == *new);
                assert!(is_old_or_new, "{place}: {}", now.0);
            }
            for _ in 0..2 {
                block_on(saved_again(&keeper)).unwrap();
                assert_eq!(block_on(store.load_all()).as_ref(), Ok(&new), "{place}");
                assert_eq!(block_on(store.load_aside()), Ok(vec![]), "{place}");
            }
        }
    }
}
