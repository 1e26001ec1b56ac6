//! The breathing circle.

use yew::prelude::*;

/// See [`Breath`].
#[derive(PartialEq, Properties)]
pub struct BreathProps {
    /// Beside the circle as it grows.
    pub on_in: AttrValue,
    /// Beside it as it grows smaller.
    pub on_out: AttrValue,
}

/// A circle that grows for four seconds and grows smaller for six, without a
/// hold: the pelvic floor lengthens on the in-breath, and a held breath
/// tightens it. Under reduced motion it stands still and the words alone
/// take turns.
#[component]
pub fn Breath(props: &BreathProps) -> Html {
    html! {
        <div class="breath">
            <div class="breath__circles" aria-hidden="true">
                <div class="breath__outer"></div>
                <div class="breath__middle"></div>
                <div class="breath__inner"></div>
            </div>
            <p class="breath__words">
                <span class="breath__in">{ &props.on_in }</span>
                <span class="breath__out">{ &props.on_out }</span>
            </p>
        </div>
    }
}
