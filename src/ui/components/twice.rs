//! Something that is asked twice, because it cannot be taken back, or not for long: the second time
//! it says what it does.

use yew::prelude::*;

use super::press::{Kind, Press};

/// See [`Twice`].
#[derive(PartialEq, Properties)]
pub struct TwiceProps {
    /// The first button.
    pub label: AttrValue,
    /// What it would do.
    pub says: Vec<AttrValue>,
    /// The button that does it.
    pub yes: AttrValue,
    /// The button that does not.
    pub no: AttrValue,
    /// Whether there is anything to be done.
    #[prop_or(true)]
    pub is_needed: bool,
    /// Told when it was said twice.
    pub onyes: Callback<()>,
}

/// A button, and behind it the question whether it was meant.
#[component]
pub fn Twice(props: &TwiceProps) -> Html {
    let is_asked = use_state(|| false);
    let set = |to: bool| {
        let is_asked = is_asked.clone();
        Callback::from(move |()| is_asked.set(to))
    };
    let yes = {
        let (onyes, set) = (props.onyes.clone(), set(false));
        Callback::from(move |()| {
            set.emit(());
            onyes.emit(());
        })
    };
    let says = props.says.join(" ");
    html! {
        if *is_asked {
            // Before either button can be pressed, it can be read: the focus comes here first.
            <div class="twice" role="group" aria-label={says} tabindex="-1">
                { for props.says.iter().map(|line| html! { <p>{ line }</p> }) }
                <div class="twice__row">
                    { Press::new(Kind::Plain, &props.yes, yes).html() }
                    { Press::new(Kind::Quiet, &props.no, set(false)).html() }
                </div>
            </div>
        } else if props.is_needed {
            { Press::new(Kind::Quiet, &props.label, set(true)).html() }
        }
    }
}
