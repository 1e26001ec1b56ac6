//! Small signs that stand for a word: in a calendar, and on a chart.

use yew::prelude::*;

/// A sign. Each has a shape of its own; none is told by its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A filled circle.
    Dot,
    /// A circle that is open.
    Ring,
    /// A triangle that points down.
    Triangle,
    /// A square.
    Square,
    /// A square on its corner.
    Diamond,
    /// A cross of two lines.
    Cross,
}

impl Form {
    /// Its outline, within a square of 12 by 12 around the middle.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Dot => "M0-4.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z",
            Self::Ring => {
                "M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10zm0 1.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z"
            }
            Self::Triangle => "M-5.4-4.2h10.8l-5.4 9.4z",
            Self::Square => "M-4.2-4.2h8.4v8.4h-8.4z",
            Self::Diamond => "M0-5.8l5.8 5.8l-5.8 5.8l-5.8-5.8z",
            Self::Cross => {
                "M-4.6-3.4l1.2-1.2l3.4 3.4l3.4-3.4l1.2 1.2l-3.4 3.4l3.4 3.4l-1.2 1.2l-3.4-3.4l-3.4 3.4l-1.2-1.2l3.4-3.4z"
            }
        }
    }
}

/// A sign in a line of text. Always beside its word, or in something that has the word as its
/// name, so a screen reader passes over it.
pub fn sign(form: Form) -> Html {
    html! {
        <svg class="sign" viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
            <path d={form.path()} fill-rule="evenodd" />
        </svg>
    }
}
