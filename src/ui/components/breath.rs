//! The breathing circle.

use yew::prelude::*;

/// A circle that grows for four seconds and grows smaller for six, without a hold.
///
/// The pelvic floor lengthens on the in-breath, and a held breath tightens it.
/// Beside the circle stand the words for each half. Under reduced motion it
/// stands still and the words alone take turns.
pub fn breath(on_in: &'static str, on_out: &'static str) -> Html {
    html! {
        <div class="breath">
            <div class="breath__circles" aria-hidden="true">
                <div class="breath__outer"></div>
                <div class="breath__middle"></div>
                <div class="breath__inner"></div>
            </div>
            <p class="breath__words">
                <span class="breath__in">{ on_in }</span>
                <span class="breath__out">{ on_out }</span>
            </p>
        </div>
    }
}
