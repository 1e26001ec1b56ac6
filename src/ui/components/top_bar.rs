//! The line at the top of a screen.

use yew::prelude::*;

/// What the line at the top of a screen holds.
pub struct TopBar {
    /// The word on the button that leads back, and whom to tell when it is
    /// pressed; none where nothing lies behind.
    pub back: Option<(&'static str, Callback<()>)>,
    /// What stands there otherwise: the time, as people say it.
    pub when: String,
    /// How far along the questions are: which step of how many.
    pub step: Option<(u8, u8)>,
}

/// The line at the top of a screen.
pub fn top_bar(bar: TopBar) -> Html {
    html! {
        <header class="top-bar">
            <div class="top-bar__line">
                if let Some((word, onback)) = bar.back {
                    <button type="button" class="top-bar__back" onclick={onback.reform(|_: MouseEvent| ())}>
                        <span class="top-bar__arrow" aria-hidden="true"></span>
                        { word }
                    </button>
                } else {
                    <p class="top-bar__when">{ bar.when }</p>
                }
            </div>
            if let Some((at, of)) = bar.step {
                <div class="top-bar__steps" aria-hidden="true">
                    { for (1..=of).map(|n| html! {
                        <span key={n} class={classes!("top-bar__step", (n <= at).then_some("top-bar__step--done"))}></span>
                    }) }
                </div>
            }
        </header>
    }
}
