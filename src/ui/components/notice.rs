//! Something to know, with what can be done about it.

use yew::prelude::*;

/// See [`Notice`].
#[derive(PartialEq, Properties)]
pub struct NoticeProps {
    /// What happened, and what is safe.
    pub text: AttrValue,
    /// What can be done.
    #[prop_or_default]
    pub children: Html,
}

/// Something to know. Announced politely; it covers nothing.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    html! {
        <div class="notice" role="status">
            <p class="notice__text">{ &props.text }</p>
            <div class="notice__actions">{ props.children.clone() }</div>
        </div>
    }
}
