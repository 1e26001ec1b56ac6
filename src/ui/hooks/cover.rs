//! The cover belongs to the page (`shell/cover.js`); the app hears of it.

use gloo_events::EventListener;
use yew::prelude::*;

/// Tells when the page was covered, so that nothing of the screen is left under it.
#[hook]
pub(in crate::ui) fn use_cover(oncover: Callback<()>) {
    use_effect_with(oncover, |oncover| {
        let oncover = oncover.clone();
        let listener = web_sys::window()
            .map(|window| EventListener::new(&window, "covered", move |_| oncover.emit(())));
        move || drop(listener)
    });
}
