//! Words that count only once both have said yes to them: how they are passed over and read.

use yew::prelude::*;

use crate::content::now;
use crate::flow::session::Event;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// A question with what is said below it.
pub(super) type Asks = (&'static str, &'static str);

/// The first has said yes: it goes to the other, or back into the drawer.
pub(super) fn pass(
    view: &View,
    (title, how): Asks,
    passed_over: Event,
    (no, declined): (&'static str, Event),
) -> Html {
    html! {
        <>
            { view.question(title, Some(how)) }
            <div class="answers">
                { view.press(Kind::Lead, now::PASS_IT_OVER, passed_over) }
                { view.press(Kind::Quiet, no, declined) }
            </div>
        </>
    }
}

/// The second reads it. A no stands as large as a yes.
pub(super) fn reading(
    view: &View,
    (title, how): Asks,
    words: Html,
    answers: [(&'static str, Event); 2],
) -> Html {
    html! {
        <>
            { view.question(title, Some(how)) }
            { words }
            <div class="answers answers--two">
                { for answers.map(|(label, event)| view.press(Kind::Plain, label, event)) }
            </div>
        </>
    }
}

/// Words under their names, set to be read: what was left open is not there.
pub(super) fn read<const N: usize>(parts: [(&'static str, String); N]) -> Html {
    let part = |(name, text): (&'static str, String)| {
        html! {
            if !text.trim().is_empty() {
                <dt class="page-part__name">{ name }</dt>
                <dd class="page-part__saying"><bdi>{ text }</bdi></dd>
            }
        }
    };
    html! { <dl class="page-part__sayings">{ for parts.map(part) }</dl> }
}
