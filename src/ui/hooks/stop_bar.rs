//! The Stop bar belongs to the page, not to the app: it is there before the
//! app is, and after it has broken down. While the app runs, it hears of it (`shell/stop.js`).

use gloo_events::EventListener;
use yew::prelude::*;

use super::page;

/// Listens for a stop, and tells of one that came before the app did.
#[hook]
pub(in crate::ui) fn use_stop_bar(is_stopped: bool, onstop: Callback<()>) {
    use_effect_with(onstop, |onstop| {
        if page::take_over_stop() {
            onstop.emit(());
        }
        let onstop = onstop.clone();
        let listener = web_sys::window()
            .map(|window| EventListener::new(&window, "stopped", move |_| onstop.emit(())));
        page::tell_styles("data-app", "running");
        move || drop(listener)
    });
    use_effect_with(is_stopped, |is_stopped| {
        page::tell_styles("data-stopped", if *is_stopped { "true" } else { "false" });
        page::took_mark("data-heard");
    });
}
