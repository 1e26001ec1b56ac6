//! A button.

use yew::prelude::*;

/// How a button looks, by what it is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// An answer, or a way on among equals.
    #[default]
    Plain,
    /// The one thing to touch.
    Lead,
    /// Off the main path.
    Quiet,
    /// A number of the pain scale, 0 to 10: lighter as it rises.
    Number(u8),
    /// Part of a wrapping row of small answers.
    Chip,
    /// A word in a row of places to go.
    Link,
}

/// See [`Press`].
#[derive(PartialEq, Properties)]
pub struct PressProps {
    /// What happens. The accessible name is this and nothing else.
    pub label: AttrValue,
    /// How it looks.
    #[prop_or_default]
    pub kind: Kind,
    /// A second line, read after the name.
    #[prop_or_default]
    pub detail: Option<AttrValue>,
    /// Whether it is chosen, for a button that stays so.
    #[prop_or_default]
    pub is_chosen: Option<bool>,
    /// Whether what it opens is open.
    #[prop_or_default]
    pub is_open: Option<bool>,
    /// Told when it is pressed.
    pub onpress: Callback<()>,
}

/// A button. At least 56 px high in the check-in, 44 px elsewhere.
#[component]
pub fn Press(props: &PressProps) -> Html {
    let onclick = props.onpress.reform(|_: MouseEvent| ());
    let class = match props.kind {
        Kind::Plain => classes!("press"),
        Kind::Lead => classes!("press", "press--lead"),
        Kind::Quiet => classes!("press", "press--quiet"),
        Kind::Number(n) => classes!("press", "press--number", format!("press--number-{n}")),
        Kind::Chip => classes!("press", "press--chip"),
        Kind::Link => classes!("press", "press--link"),
    };
    let said = |is: bool| if is { "true" } else { "false" };
    let detail_id = props.detail.as_ref().map(|_| {
        let name: String = props.label.chars().filter(char::is_ascii_alphanumeric).collect();
        format!("detail-{name}")
    });
    html! {
        <button
            type="button"
            {class}
            {onclick}
            aria-pressed={props.is_chosen.map(said)}
            aria-expanded={props.is_open.map(said)}
            aria-describedby={detail_id.clone()}
        >
            <span class="press__label">{ &props.label }</span>
            if let Some(detail) = &props.detail {
                <span class="press__detail" aria-hidden="true" id={detail_id}>{ detail }</span>
            }
        </button>
    }
}
