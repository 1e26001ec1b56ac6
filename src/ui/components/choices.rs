//! One of a few: radio buttons in a row or a column.

use yew::prelude::*;

/// One of a few, to be chosen.
pub struct Choices {
    /// What is chosen between: the group's accessible name.
    pub legend: &'static str,
    /// Whether the legend is only for screen readers.
    pub hides_legend: bool,
    /// The group's own name on the page, so that groups do not mix.
    pub name: &'static str,
    /// The choices, in order.
    pub options: Vec<AttrValue>,
    /// A sentence about the one that is chosen.
    pub says: Option<&'static str>,
    /// Which one is chosen.
    pub chosen: usize,
    /// Told which one was chosen.
    pub onchoose: Callback<usize>,
}

/// One of a few.
pub fn choices(choices: Choices) -> Html {
    let Choices { name, chosen, onchoose, .. } = choices;
    let options = choices.options.into_iter().enumerate().map(|(index, label)| {
        let onchange = onchoose.reform(move |_: yew::Event| index);
        html! {
            <label class="choices__option" key={index}>
                <input class="choices__input" type="radio" {name} checked={index == chosen} {onchange} />
                <span class="choices__label">{ label }</span>
            </label>
        }
    });
    let legend_class =
        if choices.hides_legend { "choices__legend unseen" } else { "choices__legend" };
    html! {
        <fieldset class="choices">
            <legend class={legend_class}>{ choices.legend }</legend>
            <div class="choices__row">{ for options }</div>
            if let Some(says) = choices.says {
                <p class="choices__says">{ says }</p>
            }
        </fieldset>
    }
}
