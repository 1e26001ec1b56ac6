//! Opening the database, and deleting it.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest};

use super::failure::while_opening;
use super::{ASIDE, RECORDS, VERSION, name};
use crate::domain::shelf::BookNumber;
use crate::store::StoreError;

/// How long an opening may take before it counts as broken off, in
/// milliseconds. It takes a few; it takes for ever while a deletion waits for
/// another tab, and in some browsers when they are in a bad state.
const OPENING_MS: i32 = 10_000;

/// The same for a deletion, in milliseconds. It takes a few more; it takes for
/// ever while another tab holds on to the database.
const DELETING_MS: i32 = 2_000;

/// An open database, closed when it is dropped. A transaction that is under way
/// then comes to its end all the same.
pub(super) struct Connection(IdbDatabase);

impl Connection {
    pub(super) const fn database(&self) -> &IdbDatabase {
        &self.0
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Opens a book's database, if there is one.
pub(super) async fn open(number: BookNumber) -> Result<Option<Connection>, StoreError> {
    let name = name(number);
    if is_known_to_be_absent(&name).await {
        return Ok(None);
    }
    opened(&name, Absent::StaysSo).await.map_err(Unsettled::told)
}

/// Opens the database, and makes it where there is none.
pub(super) async fn open_or_make(number: BookNumber) -> Result<Connection, StoreError> {
    let opened = opened(&name(number), Absent::IsMade).await.map_err(Unsettled::told)?;
    opened.ok_or(StoreError::BrokeOff)
}

/// Deletes the database. Where another tab holds on to it that is
/// [`StoreError::BrokeOff`], and the browser deletes it as soon as that tab
/// lets go.
pub(super) async fn delete(number: BookNumber) -> Result<(), StoreError> {
    let name = name(number);
    let request = asked(|factory| factory.delete_database(&name)).map_err(Unsettled::told)?;
    settled(&request, DELETING_MS).await.map_err(Unsettled::told)
}

/// Whether the browser says that there is no such database. It is asked before
/// anything is opened, because `WebKit` goes on listing a database whose making
/// was broken off. A browser that has no list, or does not show it, does not
/// say so.
async fn is_known_to_be_absent(own: &str) -> bool {
    let list = factory().map(|factory| {
        Reflect::get(&factory, &"databases".into())
            .and_then(JsCast::dyn_into::<Function>)
            .and_then(|databases| databases.call0(&factory))
            .and_then(JsCast::dyn_into::<Promise>)
    });
    let Some(Ok(list)) = list else { return false };
    JsFuture::from(list).await.is_ok_and(|list| {
        let name = |database| Reflect::get(&database, &"name".into()).ok()?.as_string();
        Array::from(&list).iter().all(|database| name(database).as_deref() != Some(own))
    })
}

/// Why there is no answer to work with.
enum Unsettled {
    /// There is nobody to ask.
    Denied,
    /// The browser said no.
    Error(JsValue),
    /// The browser said nothing.
    Nothing,
}

impl Unsettled {
    fn told(self) -> StoreError {
        match self {
            Self::Denied => StoreError::Denied,
            Self::Error(error) => while_opening(&error),
            Self::Nothing => StoreError::BrokeOff,
        }
    }
}

/// What becomes of a database that is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Absent {
    StaysSo,
    IsMade,
}

/// Opens the database of this name, if there is one or one is to be made.
async fn opened(name: &str, absent: Absent) -> Result<Option<Connection>, Unsettled> {
    let request = asked(|factory| factory.open_with_u32(name, VERSION))?;
    let is_absent = Rc::new(Cell::new(false));
    let seen = Rc::clone(&is_absent);
    let upgrade = Closure::<dyn FnMut(Event)>::new(move |event| {
        seen.set(true);
        match absent {
            Absent::StaysSo => break_off(event),
            Absent::IsMade => make(event),
        }
    });
    request.set_onupgradeneeded(Some(upgrade.as_ref().unchecked_ref()));
    match settled(&request, OPENING_MS).await {
        Err(Unsettled::Error(_)) if is_absent.get() && absent == Absent::StaysSo => {
            return Ok(None);
        }
        settled => settled?,
    }
    let database =
        request.result().and_then(JsCast::dyn_into::<IdbDatabase>).map_err(Unsettled::Error)?;
    // Called by the browser on the database itself, so no closure is needed.
    let close = Reflect::get(&database, &"close".into()).and_then(JsCast::dyn_into::<Function>);
    database.set_onversionchange(close.ok().as_ref());
    let names = database.object_store_names();
    let connection = Connection(database);
    // A database of this name that somebody else has made is not to be touched.
    if names.contains(RECORDS) && names.contains(ASIDE) {
        Ok(Some(connection))
    } else {
        Err(Unsettled::Denied)
    }
}

/// Where databases come from. A browser that refuses storage may throw already
/// at its name, or have nothing there.
fn factory() -> Option<IdbFactory> {
    web_sys::window()?.indexed_db().ok()?
}

/// Asks the factory for something.
fn asked(
    ask: impl Fn(&IdbFactory) -> Result<IdbOpenDbRequest, JsValue>,
) -> Result<IdbOpenDbRequest, Unsettled> {
    ask(&factory().ok_or(Unsettled::Denied)?).map_err(Unsettled::Error)
}

/// Waits until a request has succeeded, for so many milliseconds. (A `blocked`
/// event is passed over: it comes just as well when a connection is only about
/// to close.)
async fn settled(request: &IdbOpenDbRequest, patience_ms: i32) -> Result<(), Unsettled> {
    let window = web_sys::window();
    let mut timer = None;
    let end = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
        timer = window.as_ref().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, patience_ms).ok()
        });
    });
    let end = JsFuture::from(end).await;
    if let (Some(window), Some(timer)) = (&window, timer) {
        window.clear_timeout_with_handle(timer);
    }
    match (end, request.error()) {
        (Ok(_), _) => Ok(()),
        (Err(_), Ok(Some(error))) => Err(Unsettled::Error(error.into())),
        // The request has not ended: asking for its error is one itself.
        (Err(_), _) => {
            give_up(request);
            Err(Unsettled::Nothing)
        }
    }
}

/// Makes sure that an answer that comes after all leaves nothing behind: no
/// database, and no connection that would be in other tabs' way.
fn give_up(request: &IdbOpenDbRequest) {
    let close = Closure::once_into_js(|event: Event| {
        if let Some(database) = result_of(&event) {
            database.close();
        }
    });
    let break_off = Closure::once_into_js(break_off);
    request.set_onsuccess(Some(close.unchecked_ref()));
    request.set_onupgradeneeded(Some(break_off.unchecked_ref()));
}

/// Where there is no database, none is made.
fn break_off(event: Event) {
    let request = event.target().and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok());
    if let Some(transaction) = request.and_then(|request| request.transaction()) {
        transaction.abort().unwrap_or_default();
    }
}

/// Where there is no database, this is how it is made.
fn make(event: Event) {
    let is_made = result_of(&event).is_some_and(|database| {
        [RECORDS, ASIDE].iter().all(|store| database.create_object_store(store).is_ok())
    });
    if !is_made {
        break_off(event);
    }
}

fn result_of(event: &Event) -> Option<IdbDatabase> {
    let request = event.target()?.dyn_into::<IdbOpenDbRequest>().ok()?;
    request.result().ok()?.dyn_into().ok()
}
