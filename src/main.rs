//! Mounts the app; nothing else.

use say_when::ui::app::{App, AppProps, LastWords};

fn main() {
    let last_words = LastWords::default();
    let at_breakdown = last_words.clone();
    // Through Yew: a hook set past it is replaced when the app is rendered.
    yew::set_custom_panic_hook(Box::new(move |_| at_breakdown.show()));
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { last_words }).render();
    }
}
