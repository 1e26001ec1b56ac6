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

/// A button: at least 56 px high in the check-in, 44 px elsewhere.
#[derive(Debug)]
pub struct Press {
    kind: Kind,
    label: AttrValue,
    onpress: Callback<()>,
    detail: Option<&'static str>,
    is_chosen: Option<bool>,
    is_open: Option<bool>,
}

impl Press {
    /// A button that says what happens, and tells when it is pressed. The
    /// accessible name is the label and nothing else.
    pub fn new(kind: Kind, label: impl Into<AttrValue>, onpress: Callback<()>) -> Self {
        let label = label.into();
        Self { kind, label, onpress, detail: None, is_chosen: None, is_open: None }
    }

    /// With a second line, read after the name.
    #[must_use]
    pub fn detail(self, detail: &'static str) -> Self {
        Self { detail: Some(detail), ..self }
    }

    /// One that stays chosen, and whether it is.
    #[must_use]
    pub fn chosen(self, is_chosen: bool) -> Self {
        Self { is_chosen: Some(is_chosen), ..self }
    }

    /// Marked as chosen, if it is: for one answer among others of which only
    /// one can be.
    #[must_use]
    pub fn chosen_if(self, is_chosen: bool) -> Self {
        Self { is_chosen: is_chosen.then_some(true), ..self }
    }

    /// One that opens something, and whether that is open.
    #[must_use]
    pub fn opens(self, is_open: bool) -> Self {
        Self { is_open: Some(is_open), ..self }
    }

    /// The button itself.
    pub fn html(self) -> Html {
        let onclick = self.onpress.reform(|_: MouseEvent| ());
        let (form, rating) = match self.kind {
            Kind::Plain => ("plain", String::new()),
            Kind::Lead => ("lead", String::new()),
            Kind::Quiet => ("quiet", String::new()),
            Kind::Number(n) => ("number", format!(" press--number-{n}")),
            Kind::Chip => ("chip", String::new()),
            Kind::Link => ("link", String::new()),
        };
        let said = |is: bool| if is { "true" } else { "false" };
        let detail_id = self.detail.map(|_| {
            let name: String = self.label.chars().filter(char::is_ascii_alphanumeric).collect();
            AttrValue::from(format!("detail-{name}"))
        });
        html! {
            <button
                type="button"
                class={format!("press press--{form}{rating}")}
                {onclick}
                aria-pressed={self.is_chosen.map(said)}
                aria-expanded={self.is_open.map(said)}
                aria-describedby={detail_id.clone()}
            >
                <span class="press__label">{ self.label }</span>
                if let Some(detail) = self.detail {
                    <span class="press__detail" aria-hidden="true" id={detail_id}>{ detail }</span>
                }
            </button>
        }
    }
}
