//! A file leaves the device only when a person saves one.

use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::page;

/// How long the browser may take to begin with the file, in milliseconds.
const BEGINS_WITHIN_MS: u32 = 60_000;

/// Offers bytes as a file, by the browser's own way of saving.
///
/// # Errors
/// The browser's own, where it does not let the page offer a file.
pub(in crate::ui) fn offer(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = page::document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(BEGINS_WITHIN_MS, move || {
        // A second revocation of the same address does no harm.
        Url::revoke_object_url(&url).ok();
    })
    .forget();
    Ok(())
}
