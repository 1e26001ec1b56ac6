//! Shapes that stand beside a colour, so that no state is colour alone.

use yew::prelude::*;

/// A shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Green: a circle.
    Circle,
    /// Yellow: a triangle.
    Triangle,
    /// Red, and stop: an octagon.
    Octagon,
    /// A timer.
    Clock,
}

/// A shape. Always beside a word, so a screen reader passes over it.
pub fn shape(form: Form) -> Html {
    let (name, path) = match form {
        Form::Circle => ("circle", "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z"),
        Form::Triangle => ("triangle", "M12 2.5L23 21.5H1z"),
        Form::Octagon => ("octagon", "M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z"),
        Form::Clock => (
            "clock",
            "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zm0 1.6a7.4 7.4 0 1 1 0 14.8a7.4 7.4 0 1 1 0-14.8z\
             M11.2 7h1.6v4.7l3 1.8-.8 1.3-3.8-2.3z",
        ),
    };
    html! {
        <svg class={format!("shape shape--{name}")} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={path} fill-rule="evenodd" />
        </svg>
    }
}
