//! Before the page is left: the browser asks, where answers would be lost.

use gloo_events::{EventListener, EventListenerOptions};
use yew::prelude::*;

/// Has the browser ask before the page is left or loaded anew.
#[hook]
pub(in crate::ui) fn use_leaving(would_lose_answers: bool) {
    use_effect_with(would_lose_answers, |would_lose| {
        let window = web_sys::window().filter(|_| *would_lose);
        let listener = window.map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "beforeunload", options, |event| {
                event.prevent_default();
            })
        });
        move || drop(listener)
    });
}
