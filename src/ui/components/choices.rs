//! One of a few: radio buttons in a row or a column.

use yew::prelude::*;

/// See [`Choices`].
#[derive(PartialEq, Properties)]
pub struct ChoicesProps {
    /// What is chosen between: the group's accessible name.
    pub legend: AttrValue,
    /// Whether the legend is only for screen readers.
    #[prop_or_default]
    pub hides_legend: bool,
    /// The group's own name on the page, so that groups do not mix.
    pub name: AttrValue,
    /// The choices, in order.
    pub options: Vec<AttrValue>,
    /// A sentence about each choice, shown while it is chosen.
    #[prop_or_default]
    pub says: Vec<AttrValue>,
    /// Which one is chosen.
    pub chosen: usize,
    /// Told which one was chosen.
    pub onchoose: Callback<usize>,
}

/// One of a few.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let options = props.options.iter().enumerate().map(|(index, label)| {
        let onchange = props.onchoose.reform(move |_: yew::Event| index);
        html! {
            <label class="choices__option" key={index}>
                <input
                    class="choices__input"
                    type="radio"
                    name={props.name.clone()}
                    checked={index == props.chosen}
                    {onchange}
                />
                <span class="choices__label">{ label }</span>
            </label>
        }
    });
    html! {
        <fieldset class="choices">
            <legend class={classes!("choices__legend", props.hides_legend.then_some("unseen"))}>
                { &props.legend }
            </legend>
            <div class="choices__row">{ for options }</div>
            if let Some(says) = props.says.get(props.chosen) {
                <p class="choices__says">{ says }</p>
            }
        </fieldset>
    }
}
