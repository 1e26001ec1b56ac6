//! The page around the app: what stands in `index.html` outside its root.

use std::sync::{Arc, Mutex};

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement};

/// The static card that Stop opens while the app does not run.
pub(in crate::ui) const STOPPED: &str = "stopped";
/// Where the last answers are shown if the app breaks down.
const BROKEN_ANSWERS: &str = "broken-answers";
/// The root element under the cover.
const COVERED: &str = "[data-covered=true]";

/// The document.
pub(in crate::ui) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The root element, whose attributes tell the style sheets what is.
pub(in crate::ui) fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets an attribute of the root element.
pub(in crate::ui) fn tell_styles(name: &str, value: &str) {
    if let Some(root) = root() {
        // It can only be refused for a name that is not one; ours are.
        root.set_attribute(name, value).ok();
    }
}

/// Begins the page anew, with nothing of what it holds now; whether the browser lets it.
pub(in crate::ui) fn begin_anew() -> bool {
    web_sys::window().is_some_and(|window| window.location().reload().is_ok())
}

/// Whether Stop was pressed before the app had started; takes the card away,
/// because the app's own screen follows. Cover had taken it away, if it was pressed since.
pub(in crate::ui) fn take_over_stop() -> bool {
    let Some(card) = document().and_then(|document| document.get_element_by_id(STOPPED)) else {
        return false;
    };
    // Where the selector is not known, so are popovers, and the link was used.
    let is_open = card.matches(":popover-open").unwrap_or_default();
    let location = web_sys::window().map(|window| window.location());
    let was_linked = location.and_then(|at| at.hash().ok()).is_some_and(|hash| hash == "#stopped");
    if is_open && let Some(card) = card.dyn_ref::<HtmlElement>() {
        // It is open, so it can be closed.
        card.hide_popover().ok();
    }
    if was_linked && let Some(location) = web_sys::window().map(|window| window.location()) {
        location.set_hash("").ok();
    }
    let was_covered = took_mark("data-early-stop");
    is_open || was_linked || was_covered
}

/// What "Check in" was pressed for before the app had started.
pub(in crate::ui) fn was_check_in_pressed_early() -> bool {
    took_mark("data-early-press")
}

/// Whether the root element had this mark, which it has no longer.
pub(in crate::ui) fn took_mark(name: &str) -> bool {
    root().is_some_and(|root| {
        let was_there = root.has_attribute(name);
        root.remove_attribute(name).ok();
        was_there
    })
}

/// Whether somebody can see the app: neither behind another window or tab, nor
/// under the cover.
pub(in crate::ui) fn can_be_seen() -> bool {
    let hidden = document().and_then(|document| Reflect::get(&document, &"hidden".into()).ok());
    let is_covered = root().is_some_and(|root| root.matches(COVERED).unwrap_or_default());
    hidden.is_some_and(|hidden| hidden == JsValue::FALSE) && !is_covered
}

/// What was answered last, as plain words, for the screen that a breakdown
/// leaves behind. Held in memory only, and replaced at every change.
#[derive(Clone, Debug, Default)]
pub struct LastWords(Arc<Mutex<String>>);

impl PartialEq for LastWords {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl LastWords {
    /// Remembers what is on the screen now.
    pub(in crate::ui) fn remember(&self, words: String) {
        if let Ok(mut last) = self.0.lock() {
            *last = words;
        }
    }

    /// Shows them on the static page, and hands Stop back to it.
    pub fn show(&self) {
        tell_styles("data-app", "failed");
        tell_styles("data-stopped", "false");
        tell_styles("data-broken", "true");
        let answers = document().and_then(|document| document.get_element_by_id(BROKEN_ANSWERS));
        if let (Some(answers), Ok(last)) = (answers, self.0.try_lock()) {
            answers.set_text_content(Some(&last));
        }
    }
}
