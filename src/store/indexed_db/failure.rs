//! What the browser's errors mean here. They are told apart by their names:
//! their classes and codes differ between browsers and change.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::store::StoreError;

/// An error while the database was opened or deleted. A browser that refuses
/// storage does so here, in one of several ways: a sandboxed frame is told
/// `SecurityError` by all, and where a person has blocked storage Firefox says
/// `InvalidStateError` and Chromium `UnknownError` (as it does for a database
/// that is damaged: there too nothing can be kept).
pub(super) fn while_opening(error: &JsValue) -> StoreError {
    match name(error).as_deref() {
        Some("QuotaExceededError") => StoreError::Full,
        Some("VersionError") => StoreError::Newer,
        Some("AbortError" | "TimeoutError") | None => StoreError::BrokeOff,
        Some(_) => StoreError::Denied,
    }
}

/// An error in a transaction.
pub(super) fn while_writing(error: &JsValue) -> StoreError {
    match name(error).as_deref() {
        Some("QuotaExceededError") => StoreError::Full,
        _ => StoreError::BrokeOff,
    }
}

/// An error that means the same whatever its name.
pub(super) fn broke_off(_: JsValue) -> StoreError {
    StoreError::BrokeOff
}

/// The name of an error; none of what is not an error.
fn name(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}
