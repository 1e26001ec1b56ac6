//! The mark: two circles. Their overlap is the check-in.

use yew::prelude::*;

/// How the two circles stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Overlapping: a check-in may begin.
    Overlapping,
    /// Apart: two voices.
    Apart,
    /// One: closed.
    One,
}

/// The mark. It is a picture only; words stand beside or on it.
pub fn mark(stand: Stand) -> Html {
    let (name, left, right, radius) = match stand {
        Stand::Overlapping => ("overlapping", "108", "192", "88"),
        Stand::Apart => ("apart", "76", "224", "66"),
        Stand::One => ("one", "150", "150", "88"),
    };
    html! {
        <svg class={format!("mark mark--{name}")} viewBox="0 0 300 190" aria-hidden="true" focusable="false">
            <circle class="mark__filled" cx={right} cy="95" r={radius} />
            if stand == Stand::Overlapping {
                <path class="mark__overlap" d="M150 17.7a88 88 0 0 1 0 154.6a88 88 0 0 1 0-154.6z" />
            }
            <circle class="mark__outlined" cx={left} cy="95" r={radius} />
        </svg>
    }
}
