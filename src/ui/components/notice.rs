//! Something to know, with what can be done about it.

use yew::prelude::*;

/// Something to know: what happened, what is safe, and the buttons for what can
/// be done. Announced politely; it covers nothing.
///
/// Where it comes of a press that takes the button away, the focus comes here (`shell/focus.js`).
pub fn notice(text: impl Into<AttrValue>, actions: Html) -> Html {
    html! {
        <div class="notice" role="status" tabindex="-1">{ inner(text.into(), actions) }</div>
    }
}

/// The same for what can be undone for a while: in sight wherever one is.
///
/// Each has a number of its own, so that the second of two in a row is announced as well.
pub fn passing(number: u64, text: impl Into<AttrValue>, actions: Html) -> Html {
    html! {
        <div class="notice notice--passing" role="status" tabindex="-1" key={number}>
            { inner(text.into(), actions) }
        </div>
    }
}

fn inner(text: AttrValue, actions: Html) -> Html {
    html! {
        <>
            <p class="notice__text">{ text }</p>
            <div class="notice__actions">{ actions }</div>
        </>
    }
}
