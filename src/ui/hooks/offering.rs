//! What lies in the store, as it lies there, offered as a file.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{clock, files};
use crate::content::keeping as words;
use crate::flow::session::Event;
use crate::store::StoreError;
use crate::store::keeper::Keeper;
use crate::ui::days;

/// The form of what can be read back.
pub(super) const JSON: &str = "application/json";

/// What was set aside.
pub(super) fn what_is_aside(keeper: Rc<Keeper>, onevent: Callback<Event>) {
    spawn_local(async move {
        made(words::ASIDE_FILE_NAME, keeper.aside_as_file().await, &onevent);
    });
}

/// Everything: what is sealed stays sealed.
pub(super) fn what_lies_here(keeper: Rc<Keeper>, onevent: Callback<Event>) {
    spawn_local(async move {
        made(words::AS_IT_LIES_FILE_NAME, keeper.as_it_lies_as_file().await, &onevent);
    });
}

fn made(name: &str, made: Result<Vec<u8>, StoreError>, onevent: &Callback<Event>) {
    match made {
        Ok(bytes) => offer(name, JSON, &bytes, onevent),
        Err(_) => onevent.emit(Event::FileRefused),
    }
}

/// Offers a file of today, and says so where the browser does not take it.
pub(super) fn offer(name: &str, mime: &str, bytes: &[u8], onevent: &Callback<Event>) {
    let name = name.replace("{date}", &days::in_digits(clock::now().day()));
    if files::offer(&name, mime, bytes).is_err() {
        onevent.emit(Event::FileRefused);
    }
}
