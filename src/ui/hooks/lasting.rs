//! Whether the browser promises not to clear what is kept by itself.
//!
//! Some browsers ask the person, and answer when the person has; nothing waits for it.

use js_sys::Promise as Later;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use crate::domain::keeping::Promise;

/// Asks it to promise.
pub(in crate::ui) async fn ask() -> Promise {
    said(StorageManager::persist).await
}

/// What it has promised already; the person is not asked.
pub(in crate::ui) async fn promised() -> Promise {
    said(StorageManager::persisted).await
}

async fn said(question: fn(&StorageManager) -> Result<Later, JsValue>) -> Promise {
    let Some(window) = web_sys::window() else { return Promise::Unknown };
    // Where there is no such thing the question itself fails.
    let Ok(answer) = question(&window.navigator().storage()) else { return Promise::Unknown };
    match JsFuture::from(answer).await {
        Ok(answer) if answer == JsValue::TRUE => Promise::Given,
        Ok(_) => Promise::NotGiven,
        Err(_) => Promise::Unknown,
    }
}
