//! Reads what is kept, as the session takes it.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use yew::Callback;

use super::lasting;
use crate::domain::keeping::{Keeping, Problem};
use crate::domain::shelf::BookNumber;
use crate::flow::look_back::A_PAGE;
use crate::flow::session::{Aside, Event, Found, Newest};
use crate::store::keeper::{self, Keeper, Lock};
use crate::store::{StoreError, shelf};

/// How long the reading of everything waits for its first page, in milliseconds: long enough for any
/// phone, and short where the store does not answer at all.
const PATIENCE_MS: u32 = 500;

/// Reads the first page of Look back, and tells of it: it need not wait for all that was ever kept.
/// Where it cannot be read, the reading of everything says so.
pub(in crate::ui) async fn read_newest(keeper: Rc<Keeper>, onevent: Callback<Event>) {
    let first = future_to_promise(async move {
        if let Some(newest) = newest(&keeper).await {
            onevent.emit(Event::NewestRead(newest));
        }
        Ok(JsValue::UNDEFINED)
    });
    let patience = Promise::new(&mut |resolve, _| {
        // It is called once, and cannot fail.
        Timeout::new(PATIENCE_MS, move || resolve.call0(&JsValue::NULL).map_or((), drop)).forget();
    });
    // Neither of them is ever refused.
    JsFuture::from(Promise::race(&Array::of2(&first, &patience))).await.ok();
}

async fn newest(keeper: &Keeper) -> Option<Newest> {
    let (book, check_ins) = keeper.newest(u32::try_from(A_PAGE).ok()?).await.ok()??;
    let check_ins = Rc::new(check_ins.into_iter().map(Rc::new).collect());
    Some(Newest { book: Rc::new(book), check_ins })
}

/// Reads what the store of this book holds, and whether something is missing: where it was expected
/// before the reading, and is afterwards. Another tab may have kept or deleted something meanwhile.
///
/// # Errors
/// [`StoreError`] if the store cannot be read.
pub(in crate::ui) async fn read(keeper: &Keeper, number: BookNumber) -> Result<Found, StoreError> {
    let was_expected = shelf::expects_something_in(number);
    let mut found = found(keeper.find().await?);
    let is_nothing = found.keeping == Keeping::JustNow && found.aside == Aside::default();
    found.aside.is_missing = is_nothing && was_expected && shelf::expects_something_in(number);
    Ok(found)
}

/// What a store holds, as the session takes it.
fn found(found: keeper::Found) -> Found {
    Found {
        keeping: match (&found.book, found.lock) {
            _ if found.is_read_only => Keeping::Unavailable(Problem::Newer),
            (_, Lock::Closed) => Keeping::Locked,
            (Some(_), Lock::Open) => Keeping::WithLock,
            (Some(_), Lock::None) => Keeping::WithoutLock,
            (None, _) => Keeping::JustNow,
        },
        book: found.book,
        check_ins: found.check_ins,
        unfinished: found.unfinished,
        leaves: found.leaves,
        aside: Aside {
            unreadable: found.unreadable,
            lost_lock: found.lost_lock,
            newer: found.newer,
            is_missing: false,
        },
    }
}

/// Reads what the store of this book holds, where that is not known, and tells of it; and where
/// anything is kept, how long the browser says it lasts.
pub(in crate::ui) async fn load(keeper: &Keeper, number: BookNumber, onevent: &Callback<Event>) {
    let found = read(keeper, number).await.unwrap_or_else(unread);
    let is_kept = found.keeping.is_on() || found.keeping == Keeping::Locked;
    onevent.emit(Event::Loaded(Box::new(found)));
    if is_kept {
        onevent.emit(Event::Promised(lasting::promised().await));
    }
}

/// What the session takes where the store could not be read: nothing is kept there, and nothing
/// found.
fn unread(error: StoreError) -> Found {
    Found {
        keeping: Keeping::Unavailable(error.problem()),
        book: None,
        check_ins: Vec::new(),
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    }
}
