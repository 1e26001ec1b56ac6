//! Transactions and requests, as promises that their own events settle.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbObjectStore, IdbRequest, IdbTransaction};

use super::failure::{broke_off, while_writing};
use super::opening::Connection;
use super::{ASIDE, RECORDS};
use crate::store::StoreError;

/// A transaction over both object stores.
pub(super) struct Transaction {
    transaction: IdbTransaction,
    /// Settled by `complete` or `abort`. Listened for from the start, so that
    /// neither can be missed.
    end: Promise,
}

impl Transaction {
    /// A transaction that only reads.
    pub(super) fn reading(connection: &Connection) -> Result<Self, StoreError> {
        let names = Array::of2(&RECORDS.into(), &ASIDE.into());
        let transaction = connection.database().transaction_with_str_sequence(&names);
        transaction.map(Self::new).map_err(broke_off)
    }

    /// A transaction that writes, and completes only when what it wrote is on
    /// the disk. (`web-sys` has the call with options only among its unstable
    /// ones; a browser that does not know the option passes over it.)
    pub(super) fn writing(connection: &Connection) -> Result<Self, StoreError> {
        let names = Array::of2(&RECORDS.into(), &ASIDE.into());
        let options = Object::new();
        Reflect::set(&options, &"durability".into(), &"strict".into()).map_err(broke_off)?;
        let database = connection.database();
        Reflect::get(database, &"transaction".into())
            .and_then(JsCast::dyn_into::<Function>)
            .and_then(|begin| begin.call3(database, &names, &"readwrite".into(), &options))
            .and_then(JsCast::dyn_into::<IdbTransaction>)
            .map(Self::new)
            .map_err(broke_off)
    }

    fn new(transaction: IdbTransaction) -> Self {
        let end = Promise::new(&mut |resolve, reject| {
            transaction.set_oncomplete(Some(&resolve));
            transaction.set_onabort(Some(&reject));
        });
        Self { transaction, end }
    }

    pub(super) fn store(&self, name: &str) -> Result<IdbObjectStore, StoreError> {
        self.transaction.object_store(name).map_err(broke_off)
    }

    /// Takes everything back. A transaction that has ended by itself has
    /// nothing to take back, and says so by an error, which changes nothing.
    pub(super) fn abort(&self) {
        self.transaction.abort().unwrap_or_default();
    }

    /// Waits until everything that was asked for is done, durably.
    pub(super) async fn completed(self) -> Result<(), StoreError> {
        match JsFuture::from(self.end).await {
            Ok(_) => Ok(()),
            Err(_) => Err(self
                .transaction
                .error()
                .map_or(StoreError::BrokeOff, |error| while_writing(&error))),
        }
    }
}

/// Waits for what a request comes to.
pub(super) async fn outcome(request: Result<IdbRequest, JsValue>) -> Result<JsValue, StoreError> {
    let request = request.map_err(|error| while_writing(&error))?;
    let settled = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(settled).await.map_err(broke_off)?;
    request.result().map_err(broke_off)
}
