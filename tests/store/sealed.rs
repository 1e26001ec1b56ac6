//! A store of sealed records keeps every promise that the store under it keeps, and so does the
//! keeper on it.

use std::rc::Rc;

use futures::executor::block_on;
use say_when::domain::book::BookId;
use say_when::record::sealed::Frame;
use say_when::record::{Header, Slot, encode_header};
use say_when::store::memory::Memory;
use say_when::store::sealed::Sealed;
use say_when::store::vault::Key;
use say_when::store::{Change, Entry, Store};

use super::locking::counting;
use super::{keeping, untouched};

/// Whether nothing lies in the clear but the vault's header, in the place of the book.
pub fn hides_all(entries: &[Entry]) -> bool {
    entries.iter().all(|(key, _)| key == "book" || key.starts_with("sealed/"))
}

/// Two promises read differently where there is a vault.
mod conformance {
    use std::rc::Rc;

    use say_when::store::{Change, Store, StoreError};

    pub use super::super::conformance::*;

    /// Afterwards the vault is gone as well, and nothing is written without it.
    pub async fn nothing_is_left_of_everything(store: Rc<dyn Store>) {
        let put = || vec![Change::Put("a".to_owned(), b"1".to_vec())];
        store.commit(put()).await.unwrap();
        store.commit(vec![Change::SetAside("a".to_owned())]).await.unwrap();
        store.commit(put()).await.unwrap();
        assert_eq!(store.erase_everything().await, Ok(()));
        assert_eq!(store.load_all().await, Ok(vec![]));
        assert_eq!(store.load_aside().await, Ok(vec![]));
        assert_eq!(store.commit(put()).await, Err(StoreError::Absent));
    }

    /// It is all there; two may be called the same, because each has another name in the vault.
    pub async fn what_is_set_aside_takes_no_others_place(store: Rc<dyn Store>) {
        for (key, byte) in [("a", 1), ("a~2", 2), ("a", 3), ("a", 4)] {
            store.commit(vec![Change::Put(key.to_owned(), vec![byte])]).await.unwrap();
            store.commit(vec![Change::SetAside(key.to_owned())]).await.unwrap();
        }
        let mut aside = store.load_aside().await.unwrap();
        aside.sort_unstable();
        let named = |key: &str, byte| (key.to_owned(), vec![byte]);
        let all = [named("a", 1), named("a~2", 2), named("a~2", 3), named("a~3", 4)];
        assert_eq!(aside, all);
    }
}

/// The header of a vault, to be put in a store.
pub fn header() -> Change {
    let slot =
        Slot { memory_kib: 47_104, passes: 1, salt: [1; 16], nonce: [2; 24], sealed: [3; 48] };
    let header = Header { book: BookId(1), vault: 7, slots: vec![slot] };
    Change::Put("book".to_owned(), encode_header(&header).unwrap())
}

/// That vault over a store, open.
pub fn over(inner: Rc<dyn Store>) -> Rc<dyn Store> {
    Rc::new(Sealed::new(inner, 7, Key::from_random(&mut [5; Key::BYTES]), counting()))
}

/// A vault with nothing in it but its header.
fn empty() -> Rc<dyn Store> {
    let inner = Rc::new(Memory::new());
    block_on(inner.commit(vec![header()])).unwrap();
    over(inner)
}

macro_rules! on_sealed {
    ($($module:ident::$rule:ident)*) => {
        $(#[test]
        fn $rule() {
            block_on($module::$rule(empty()));
        })*
    };
}
/// Somebody else's header and key would be needed to write it; it is not opened all the same.
#[test]
fn a_record_that_is_too_long_is_not_opened() {
    let vault = empty();
    block_on(async {
        for (length, opens) in [(Frame::MOST_BYTES - 512, true), (Frame::MOST_BYTES, false)] {
            let record = vec![b'a'; length];
            vault.commit(vec![Change::Put("a".to_owned(), record.clone())]).await.unwrap();
            let found = vault.load(&["a".to_owned()]).await.unwrap();
            assert_eq!(found[0].as_ref() == Some(&record), opens, "{length}");
            assert!(found[0].is_some(), "it is handed on as it lies");
        }
    });
}

every_promise!(on_sealed);
every_rule_of_keeping!(on_sealed);
