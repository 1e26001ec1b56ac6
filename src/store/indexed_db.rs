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

mod failure;
mod opening;
mod transaction;

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use self::failure::broke_off;
use self::opening::{Connection, delete, open, open_or_make};
use self::transaction::{Transaction, outcome};
use super::{Answer, Change, Entry, Store, StoreError, key_aside, shelf};
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
            Ok(values(&transaction, keys).await?.iter().map(some_bytes).collect())
        })
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

/// Every entry of an object store whose key is a text; others are not ours.
async fn entries(number: BookNumber, store: &str) -> Result<Vec<Entry>, StoreError> {
    let Some(connection) = open(number).await? else { return Ok(Vec::new()) };
    let transaction = Transaction::reading(&connection)?;
    let store = transaction.store(store)?;
    let (keys, values) = (store.get_all_keys(), store.get_all());
    let keys = Array::from(&outcome(keys).await?);
    let values = Array::from(&outcome(values).await?);
    Ok(keys
        .iter()
        .zip(values.iter())
        .filter_map(|(key, value)| Some((key.as_string()?, bytes(&value))))
        .collect())
}

/// How many requests are made before one of them is waited for: a person is heard in between.
const AT_A_TIME: usize = 128;

/// What lies under each key, as it lies there. Many are asked for at once.
async fn values(transaction: &Transaction, keys: &[String]) -> Result<Vec<JsValue>, StoreError> {
    let store = transaction.store(RECORDS)?;
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

/// What was there before the changes, as far as they need to know it.
struct Before {
    expected: Vec<JsValue>,
    set_aside: Vec<JsValue>,
    keys_aside: Vec<String>,
}

async fn commit(number: BookNumber, changes: Vec<Change>) -> Result<(), StoreError> {
    let expects_nothing = |change: &Change| !matches!(change, Change::Expect(_, Some(_)));
    let puts_something = changes.iter().any(|change| matches!(change, Change::Put(..)));
    let may_make = puts_something && changes.iter().all(expects_nothing);
    let connection: Connection = if may_make {
        // Before there is anything in it: a book that is not on the shelf would not be found again.
        shelf::keep_sight_of(number);
        open_or_make(number).await?
    } else if let Some(connection) = open(number).await? {
        connection
    } else {
        // Nothing is there, so nothing can be erased or set aside; and whoever
        // expects something is told.
        return if changes.iter().all(expects_nothing) { Ok(()) } else { Err(StoreError::Changed) };
    };
    let transaction = Transaction::writing(&connection)?;
    let before = Before::read(&transaction, &changes).await?;
    if !before.is_as_expected(&changes) {
        transaction.abort();
        return Err(StoreError::Changed);
    }
    // From here to the last request nothing is waited for but a request of its own: a
    // transaction that is left alone in the middle would be committed as far as it had come.
    if let Err(error) = before.request(&transaction, changes).await {
        transaction.abort();
        return Err(error);
    }
    transaction.completed().await?;
    if puts_something {
        shelf::was_kept_in(number);
    }
    Ok(())
}

impl Before {
    async fn read(transaction: &Transaction, changes: &[Change]) -> Result<Self, StoreError> {
        let (mut expected, mut set_aside) = (Vec::new(), Vec::new());
        for change in changes {
            match change {
                Change::Expect(key, _) => expected.push(key.clone()),
                Change::SetAside(key) => set_aside.push(key.clone()),
                Change::Put(..) | Change::Erase(_) => {}
            }
        }
        let keys_aside = if set_aside.is_empty() {
            Vec::new()
        } else {
            let keys = outcome(transaction.store(ASIDE)?.get_all_keys()).await?;
            Array::from(&keys).iter().filter_map(|key| key.as_string()).collect()
        };
        Ok(Self {
            expected: values(transaction, &expected).await?,
            set_aside: values(transaction, &set_aside).await?,
            keys_aside,
        })
    }

    fn is_as_expected(&self, changes: &[Change]) -> bool {
        let wanted = changes.iter().filter_map(|change| match change {
            Change::Expect(_, bytes) => Some(bytes),
            _ => None,
        });
        wanted.zip(&self.expected).all(|(wanted, found)| *wanted == some_bytes(found))
    }

    async fn request(
        mut self,
        transaction: &Transaction,
        changes: Vec<Change>,
    ) -> Result<(), StoreError> {
        let (records, aside) = (transaction.store(RECORDS)?, transaction.store(ASIDE)?);
        let mut set_aside = self.set_aside.into_iter();
        let mut asked = 0_usize;
        for change in changes {
            let request = match change {
                Change::Expect(..) => continue,
                Change::Put(key, bytes) => {
                    records.put_with_key(&Uint8Array::from(bytes.as_slice()), &key.into())
                }
                Change::Erase(key) => records.delete(&key.into()),
                Change::SetAside(key) => match set_aside.next() {
                    Some(value) if !value.is_undefined() => {
                        let free =
                            key_aside(&key, |key| self.keys_aside.iter().any(|own| own == key));
                        let moved = aside.put_with_key(&value, &free.as_str().into());
                        self.keys_aside.push(free);
                        moved.and_then(|_| records.delete(&key.into()))
                    }
                    _ => continue,
                },
            };
            let request = request.map_err(|error| failure::while_writing(&error))?;
            asked += 1;
            // One that fails takes all of them back, and the transaction says why.
            if asked.is_multiple_of(AT_A_TIME) && outcome(Ok(request)).await.is_err() {
                break;
            }
        }
        Ok(())
    }
}
