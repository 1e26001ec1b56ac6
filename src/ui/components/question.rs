//! The question of a screen.

use web_sys::HtmlElement;
use yew::prelude::*;

/// See [`Question`].
#[derive(PartialEq, Properties)]
pub struct QuestionProps {
    /// The question.
    pub text: AttrValue,
    /// What it asks about, where its words change while somebody answers it. Else its words say
    /// whether it is another question.
    #[prop_or_default]
    pub of: Option<&'static str>,
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
        let takes_focus = props.takes_focus;
        // Only another question takes it, and not one at which a person does the first thing.
        let asks = props.of.map_or_else(|| props.text.clone(), AttrValue::Static);
        use_effect_with(asks, move |_| {
            if takes_focus && let Some(heading) = heading.cast::<HtmlElement>() {
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
