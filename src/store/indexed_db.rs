//! A store in the browser's `IndexedDB`: what was said to be saved.
//!
//! Each book is a database of its own. That of the first is [`NAME`], and each
//! other one has its number after it; all are of version [`VERSION`], with two
//! object stores of plain keys and bytes: `records`, and `aside` for what could
//! not be read. A store knows one of them and reaches no other.
//!
//! - Every write is one transaction with `durability: "strict"`, and counts as
//!   made only at its `complete` event: a browser killed right after that has
//!   lost nothing.
//! - Reading opens what is there. Where there is no database none is made: the
//!   opening is broken off in its `upgradeneeded` event, which comes first.
//! - A connection lives as long as one operation and closes when another tab
//!   wants to delete the database, so that no tab blocks any other, and none is
//!   caught with a connection that the browser has lost in the background.
//!
//! Everything goes through promises that the browser's own events settle; the
//! reasons for using `web-sys` directly are in `docs/decisions`.

mod commit;
mod failure;
mod opening;
mod transaction;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbCursor, IdbCursorDirection, IdbKeyRange};

use self::commit::commit;
use self::failure::broke_off;
use self::opening::{Connection, delete, open};
use self::transaction::{Transaction, outcome};
use super::{Answer, Change, Entry, Store, StoreError, shelf};
use crate::domain::shelf::BookNumber;

/// The name of the first book's database. It tells nothing.
pub const NAME: &str = "pages";
/// The version of the database's layout, which is not the format of a record.
pub const VERSION: u32 = 1;

const RECORDS: &str = "records";
const ASIDE: &str = "aside";

/// The store of one book in this browser's `IndexedDB`.
#[derive(Clone, Copy, Debug, Default)]
pub struct IndexedDb {
    number: BookNumber,
}

impl IndexedDb {
    /// The store of the first book. Nothing is opened, and nothing made, until it is used.
    #[must_use]
    pub const fn new() -> Self {
        Self::of(BookNumber::FIRST)
    }

    /// The store of the book with this number.
    #[must_use]
    pub const fn of(number: BookNumber) -> Self {
        Self { number }
    }
}

/// The name of a book's database. The first one's is as it was when there was no other.
fn name(number: BookNumber) -> String {
    match number {
        BookNumber::FIRST => NAME.to_owned(),
        other => format!("{NAME}-{}", other.get()),
    }
}

impl Store for IndexedDb {
    fn load_all(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(entries(self.number, RECORDS))
    }

    fn load<'a>(&'a self, keys: &'a [String]) -> Answer<'a, Vec<Option<Vec<u8>>>> {
        Box::pin(async move {
            let Some(connection) = open(self.number).await? else {
                return Ok(vec![None; keys.len()]);
            };
            let transaction = Transaction::reading(&connection)?;
            let values = values(&transaction, RECORDS, keys).await?;
            Ok(values.iter().map(some_bytes).collect())
        })
    }

    fn load_last<'a>(&'a self, prefix: &'a str, most: u32) -> Answer<'a, Vec<Entry>> {
        Box::pin(last(self.number, prefix, most))
    }

    fn keys(&self) -> Answer<'_, Vec<String>> {
        Box::pin(async {
            let Some(connection) = open(self.number).await? else { return Ok(Vec::new()) };
            let transaction = Transaction::reading(&connection)?;
            let keys = outcome(transaction.store(RECORDS)?.get_all_keys()).await?;
            Ok(Array::from(&keys).iter().filter_map(|key| key.as_string()).collect())
        })
    }

    fn commit(&self, changes: Vec<Change>) -> Answer<'_, ()> {
        Box::pin(commit(self.number, changes))
    }

    fn load_aside(&self) -> Answer<'_, Vec<Entry>> {
        Box::pin(entries(self.number, ASIDE))
    }

    fn erase_everything(&self) -> Answer<'_, ()> {
        Box::pin(async {
            shelf::expect_nothing_in(self.number);
            match open(self.number).await {
                // Emptied first: the deletion itself may have to wait for a
                // tab that sleeps, and the answer does not wait for that.
                Ok(Some(connection)) => empty(&connection).await?,
                Ok(None) => return Ok(()),
                // What a newer version keeps can be deleted, though not opened.
                Err(StoreError::Newer) => return delete(self.number).await,
                Err(error) => return Err(error),
            }
            match delete(self.number).await {
                Err(StoreError::BrokeOff) => Ok(()),
                answer => answer,
            }
        })
    }
}

async fn empty(connection: &Connection) -> Result<(), StoreError> {
    let transaction = Transaction::writing(connection)?;
    for store in [RECORDS, ASIDE] {
        transaction.store(store)?.clear().map_err(broke_off)?;
    }
    transaction.completed().await
}

/// How many entries are read before a person is heard.
const AT_A_STROKE: usize = 512;

/// Every entry of an object store whose key is a text; others are not ours.
async fn entries(number: BookNumber, store: &str) -> Result<Vec<Entry>, StoreError> {
    let Some(connection) = open(number).await? else { return Ok(Vec::new()) };
    let transaction = Transaction::reading(&connection)?;
    let store = transaction.store(store)?;
    let keys = Array::from(&outcome(store.get_all_keys()).await?).to_vec();
    let mut entries = Vec::with_capacity(keys.len());
    for keys in keys.chunks(AT_A_STROKE) {
        let (Some(first), Some(last)) = (keys.first(), keys.last()) else { continue };
        let range = IdbKeyRange::bound(first, last).map_err(broke_off)?;
        let values = Array::from(&outcome(store.get_all_with_key(&range)).await?);
        let own = keys.iter().zip(values.iter());
        entries.extend(own.filter_map(|(key, value)| Some((key.as_string()?, bytes(&value)))));
    }
    Ok(entries)
}

/// Beyond every key that begins with the same text: keys are compared by their UTF-16 code units.
const BEYOND: char = '\u{ffff}';

/// The last entries whose keys begin with a text, however many there are before them.
async fn last(number: BookNumber, prefix: &str, most: u32) -> Result<Vec<Entry>, StoreError> {
    let (Some(connection), Some(before_last)) = (open(number).await?, most.checked_sub(1)) else {
        return Ok(Vec::new());
    };
    let transaction = Transaction::reading(&connection)?;
    let store = transaction.store(RECORDS)?;
    let end = JsValue::from(format!("{prefix}{BEYOND}"));
    let range = IdbKeyRange::bound(&prefix.into(), &end).map_err(broke_off)?;
    let seeking = store.open_key_cursor_with_range_and_direction(&range, IdbCursorDirection::Prev);
    let mut cursor = outcome(seeking.clone()).await?;
    // A cursor does not step by nothing.
    if before_last > 0 && cursor.is_object() {
        cursor.unchecked_ref::<IdbCursor>().advance(before_last).map_err(broke_off)?;
        cursor = outcome(seeking).await?;
    }
    // With fewer than that it runs out, and all of them are meant.
    let first = if cursor.is_object() {
        cursor.unchecked_ref::<IdbCursor>().key().map_err(broke_off)?
    } else {
        prefix.into()
    };
    let range = IdbKeyRange::bound(&first, &end).map_err(broke_off)?;
    let keys = Array::from(&outcome(store.get_all_keys_with_key(&range)).await?);
    let values = Array::from(&outcome(store.get_all_with_key(&range)).await?);
    let own = keys.iter().zip(values.iter());
    Ok(own.filter_map(|(key, value)| Some((key.as_string()?, bytes(&value)))).collect())
}

/// How many requests are made before one of them is waited for: a person is heard in between.
const AT_A_TIME: usize = 128;

/// What lies under each key, as it lies there. Many are asked for at once.
async fn values(
    transaction: &Transaction,
    store: &str,
    keys: &[String],
) -> Result<Vec<JsValue>, StoreError> {
    let store = transaction.store(store)?;
    let mut values = Vec::with_capacity(keys.len());
    for some in keys.chunks(AT_A_TIME) {
        let requests: Vec<_> = some.iter().map(|key| store.get(&key.into())).collect();
        for request in requests {
            values.push(outcome(request).await?);
        }
    }
    Ok(values)
}

/// The bytes of a value; of one that was not written as bytes, its JSON, so
/// that it can be shown and is not mistaken for a record.
fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().map_or_else(
        || js_sys::JSON::stringify(value).map(String::from).unwrap_or_default().into_bytes(),
        Uint8Array::to_vec,
    )
}

fn some_bytes(value: &JsValue) -> Option<Vec<u8>> {
    if value.is_undefined() { None } else { Some(bytes(value)) }
}
