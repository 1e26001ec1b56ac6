//! Changes, made in one transaction: all of them or none.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;

use super::opening::{Connection, open, open_or_make};
use super::transaction::{Transaction, outcome};
use super::{ASIDE, AT_A_TIME, RECORDS, failure, some_bytes, values};
use crate::domain::shelf::BookNumber;
use crate::store::{Change, StoreError, key_aside, shelf};

/// What was there before the changes, as far as they need to know it.
struct Before {
    expected: Vec<JsValue>,
    expected_aside: Vec<JsValue>,
    set_aside: Vec<JsValue>,
    keys_aside: Vec<String>,
}

pub(super) async fn commit(number: BookNumber, changes: Vec<Change>) -> Result<(), StoreError> {
    let expects_nothing =
        |change: &Change| !matches!(change, Change::Expect(_, Some(_)) | Change::EraseAside(..));
    let puts = |change: &Change| matches!(change, Change::Put(..) | Change::LayAside(..));
    let puts_something = changes.iter().any(puts);
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
        let (mut expected_aside, mut is_laid_aside) = (Vec::new(), false);
        for change in changes {
            match change {
                Change::Expect(key, _) => expected.push(key.clone()),
                Change::SetAside(key) => set_aside.push(key.clone()),
                Change::LayAside(..) => is_laid_aside = true,
                Change::EraseAside(key, _) => expected_aside.push(key.clone()),
                Change::Put(..) | Change::Erase(_) => {}
            }
        }
        let keys_aside = if set_aside.is_empty() && !is_laid_aside {
            Vec::new()
        } else {
            let keys = outcome(transaction.store(ASIDE)?.get_all_keys()).await?;
            Array::from(&keys).iter().filter_map(|key| key.as_string()).collect()
        };
        Ok(Self {
            expected: values(transaction, RECORDS, &expected).await?,
            expected_aside: values(transaction, ASIDE, &expected_aside).await?,
            set_aside: values(transaction, RECORDS, &set_aside).await?,
            keys_aside,
        })
    }

    fn is_as_expected(&self, changes: &[Change]) -> bool {
        let wanted = changes.iter().filter_map(|change| match change {
            Change::Expect(_, bytes) => Some(bytes),
            _ => None,
        });
        let wanted_aside = changes.iter().filter_map(|change| match change {
            Change::EraseAside(_, bytes) => Some(bytes),
            _ => None,
        });
        wanted.zip(&self.expected).all(|(wanted, found)| *wanted == some_bytes(found))
            && wanted_aside
                .zip(&self.expected_aside)
                .all(|(wanted, found)| some_bytes(found).as_ref() == Some(wanted))
    }

    /// A key under which something can be set aside, and which is taken from now on.
    fn free(&mut self, key: &str) -> JsValue {
        let free = key_aside(key, |key| self.keys_aside.iter().any(|own| own == key));
        let value = free.as_str().into();
        self.keys_aside.push(free);
        value
    }

    async fn request(
        mut self,
        transaction: &Transaction,
        changes: Vec<Change>,
    ) -> Result<(), StoreError> {
        let (records, aside) = (transaction.store(RECORDS)?, transaction.store(ASIDE)?);
        let mut set_aside = std::mem::take(&mut self.set_aside).into_iter();
        let mut asked = 0_usize;
        for change in changes {
            let request = match change {
                Change::Expect(..) => continue,
                Change::Put(key, bytes) => {
                    records.put_with_key(&Uint8Array::from(bytes.as_slice()), &key.into())
                }
                Change::Erase(key) => records.delete(&key.into()),
                Change::SetAside(key) => match set_aside.next() {
                    Some(value) if !value.is_undefined() => aside
                        .put_with_key(&value, &self.free(&key))
                        .and_then(|_| records.delete(&key.into())),
                    _ => continue,
                },
                Change::LayAside(key, bytes) => {
                    aside.put_with_key(&Uint8Array::from(bytes.as_slice()), &self.free(&key))
                }
                Change::EraseAside(key, _) => {
                    self.keys_aside.retain(|own| *own != key);
                    aside.delete(&key.into())
                }
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
