//! Something to know, with what can be done about it.

use yew::prelude::*;

/// Something to know: what happened, what is safe, and the buttons for what can
/// be done. Announced politely; it covers nothing.
pub fn notice(text: impl Into<AttrValue>, actions: Html) -> Html {
    html! {
        <div class="notice" role="status">
            <p class="notice__text">{ text.into() }</p>
            <div class="notice__actions">{ actions }</div>
        </div>
    }
}
