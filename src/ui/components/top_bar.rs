//! The line at the top of a screen.

use yew::prelude::*;

/// See [`TopBar`].
#[derive(PartialEq, Properties)]
pub struct TopBarProps {
    /// The word on the button that leads back; none where nothing lies behind.
    #[prop_or_default]
    pub back: Option<AttrValue>,
    /// Told when it is pressed.
    pub onback: Callback<()>,
    /// What stands there otherwise: the time, as people say it.
    pub when: AttrValue,
    /// How far along the questions are: which step of how many.
    #[prop_or_default]
    pub step: Option<(u8, u8)>,
}

/// The line at the top of a screen.
#[component]
pub fn TopBar(props: &TopBarProps) -> Html {
    let onclick = props.onback.reform(|_: MouseEvent| ());
    html! {
        <header class="top-bar">
            <div class="top-bar__line">
                if let Some(back) = &props.back {
                    <button type="button" class="top-bar__back" {onclick}>
                        <span class="top-bar__arrow" aria-hidden="true"></span>
                        { back }
                    </button>
                } else {
                    <p class="top-bar__when">{ &props.when }</p>
                }
            </div>
            if let Some((at, of)) = props.step {
                <div class="top-bar__steps" aria-hidden="true">
                    { for (1..=of).map(|n| html! {
                        <span key={n} class={classes!("top-bar__step", (n <= at).then_some("top-bar__step--done"))}></span>
                    }) }
                </div>
            }
        </header>
    }
}
