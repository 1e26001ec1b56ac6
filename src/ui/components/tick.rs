//! Something that may be ticked.

use yew::prelude::*;

/// See [`Tick`].
#[derive(PartialEq, Properties)]
pub struct TickProps {
    /// What is ticked.
    pub label: AttrValue,
    /// Whether it is.
    pub is_ticked: bool,
    /// Told when that changes.
    pub ontoggle: Callback<()>,
}

/// Something that may be ticked: a checkbox with its words beside it.
#[component]
pub fn Tick(props: &TickProps) -> Html {
    let onchange = props.ontoggle.reform(|_: yew::Event| ());
    html! {
        <label class="tick">
            <input class="tick__input" type="checkbox" checked={props.is_ticked} {onchange} />
            <span class="tick__label">{ &props.label }</span>
        </label>
    }
}
