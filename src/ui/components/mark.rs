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

/// See [`Mark`].
#[derive(PartialEq, Properties)]
pub struct MarkProps {
    /// How they stand.
    pub stand: Stand,
}

/// The mark. It is a picture only; words stand beside or on it.
#[component]
pub fn Mark(props: &MarkProps) -> Html {
    let (name, left, right) = match props.stand {
        Stand::Overlapping => ("overlapping", "105", "195"),
        Stand::Apart => ("apart", "76", "224"),
        Stand::One => ("one", "150", "150"),
    };
    html! {
        <svg class={format!("mark mark--{name}")} viewBox="0 0 300 170" aria-hidden="true" focusable="false">
            <circle class="mark__filled" cx={right} cy="85" r="70" />
            if props.stand == Stand::Overlapping {
                <path class="mark__overlap" d="M150 31.4a70 70 0 0 1 0 107.2a70 70 0 0 1 0-107.2z" />
            }
            <circle class="mark__outlined" cx={left} cy="85" r="70" />
        </svg>
    }
}
