//! Something that may be ticked.

use yew::prelude::*;

/// Something that may be ticked: a checkbox with its words beside it.
pub fn tick(label: impl Into<AttrValue>, is_ticked: bool, ontoggle: Callback<()>) -> Html {
    let onchange = ontoggle.reform(|_: yew::Event| ());
    html! {
        <label class="tick">
            <input class="tick__input" type="checkbox" checked={is_ticked} {onchange} />
            <span class="tick__label">{ label.into() }</span>
        </label>
    }
}
