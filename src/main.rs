//! Mounts the app; or, in a worker, makes a key. Nothing else.

use std::alloc::System;

use say_when::ui::app::{App, AppProps, LastWords, made_a_key};
use zeroizing_alloc::ZeroAlloc;

/// Whatever is let go of is wiped: answers, names and words that were on the screen, once it is
/// locked or gone.
#[global_allocator]
static WIPES: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    // In a worker there is no page: only a key to be made.
    if made_a_key() {
        return;
    }
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
