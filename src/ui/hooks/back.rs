//! Back: Escape, and the phone's back gesture.
//!
//! One address, and no history that names anything: while there is something
//! to go back to, or something to lose, one unnamed entry lies on top of the
//! page's own, and a gesture takes that instead of the page.

use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{KeyboardEvent, Window};
use yew::prelude::*;

/// Tells of Back, and keeps the page open while `holds_page`.
#[hook]
pub(in crate::ui) fn use_back(can_go_back: bool, holds_page: bool, onback: Callback<()>) {
    let is_guarded = use_mut_ref(|| false);
    let gestures = use_state(|| 0_u32);
    use_effect_with((can_go_back, holds_page, *gestures, onback), move |deps| {
        let (can_go_back, holds_page, count, onback) = deps.clone();
        let window = web_sys::window();
        if let Some(window) = &window
            && holds_page
            && !is_guarded.replace(true)
        {
            guard(window);
        }
        let listeners = window.map(|window| {
            let onkey = onback.clone();
            let escape = EventListener::new(&window, "keydown", move |event| {
                let is_escape = event
                    .dyn_ref::<KeyboardEvent>()
                    .is_some_and(|event| event.key() == "Escape" && !event.is_composing());
                if is_escape && can_go_back {
                    onkey.emit(());
                }
            });
            let own_window = window.clone();
            let gesture = EventListener::new(&window, "popstate", move |_| {
                is_guarded.replace(false);
                if can_go_back {
                    onback.emit(());
                }
                if holds_page {
                    // Renders anew, which lays the entry on top again if the
                    // page still has to be held.
                    gestures.set(count.wrapping_add(1));
                } else {
                    leave(&own_window);
                }
            });
            (escape, gesture)
        });
        move || drop(listeners)
    });
}

fn guard(window: &Window) {
    if let Ok(history) = window.history() {
        // Refused in some frames; then the gesture leaves the page, as it
        // would anywhere, and the browser asks first (see `leaving`).
        history.push_state(&JsValue::NULL, "").ok();
    }
}

fn leave(window: &Window) {
    if let Ok(history) = window.history() {
        history.back().ok();
    }
}
