//! The Stop bar belongs to the page, not to the app: it is there before the
//! app is, and after it has broken down. While the app runs, it listens.

use gloo_events::{EventListener, EventListenerOptions};
use yew::prelude::*;

use super::page;

/// Listens to the Stop bar, and tells it when a stop was heard.
#[hook]
pub(in crate::ui) fn use_stop_bar(is_stopped: bool, onstop: Callback<()>) {
    use_effect_with(onstop, |onstop| {
        if page::take_over_stop() {
            onstop.emit(());
        }
        let listeners = [page::STOP, page::STOP_LINK].map(|id| listen(id, onstop.clone()));
        page::tell_styles("data-app", "running");
        move || drop(listeners)
    });
    use_effect_with(is_stopped, |is_stopped| {
        page::tell_styles("data-stopped", if *is_stopped { "true" } else { "false" });
    });
}

fn listen(id: &str, onstop: Callback<()>) -> Option<EventListener> {
    let button = page::document()?.get_element_by_id(id)?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&button, "click", options, move |event| {
        let is_broken = page::root().is_some_and(|root| root.has_attribute("data-broken"));
        if !is_broken {
            // The page's own card stays closed: the app's screen follows.
            event.prevent_default();
            onstop.emit(());
        }
    }))
}
