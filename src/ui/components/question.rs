//! The question of a screen.

use web_sys::HtmlElement;
use yew::prelude::*;

/// See [`Question`].
#[derive(PartialEq, Properties)]
pub struct QuestionProps {
    /// The question.
    pub text: AttrValue,
    /// A line under it.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it takes the focus as it appears, so that a screen reader reads
    /// it and the keyboard goes on from it.
    pub takes_focus: bool,
}

/// The question of a screen: its heading, and where the focus lands.
#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((props.text.clone(), props.takes_focus), move |(_, takes_focus)| {
            if *takes_focus && let Some(heading) = heading.cast::<HtmlElement>() {
                // A heading that is gone again needs no focus.
                heading.focus().ok();
                if let Some(window) = web_sys::window() {
                    window.scroll_to_with_x_and_y(0.0, 0.0);
                }
            }
        });
    }
    html! {
        <div class="question">
            <h1 class="question__text" tabindex="-1" ref={heading}>{ &props.text }</h1>
            if let Some(hint) = &props.hint {
                <p class="question__hint">{ hint }</p>
            }
        </div>
    }
}
