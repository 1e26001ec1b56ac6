//! The quiet item: what may be unsaid. Never scored, kept or shown.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::{Answering, Event};
use crate::ui::components::press::Kind;
use crate::ui::components::tick::tick;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, answering: &Answering) -> Html {
    let unsaid = answering.unsaid;
    html! {
        <>
            { view.question(words::UNSAID_QUESTION, Some(words::UNSAID_HINT)) }
            <div class="answers">
                { tick(
                    words::UNSAID_DISAPPOINT,
                    unsaid.so_as_not_to_disappoint,
                    view.tell_now(Event::DisappointToggled),
                ) }
                { tick(
                    words::UNSAID_NOT_QUITE,
                    unsaid.not_quite_fine,
                    view.tell_now(Event::NotQuiteFineToggled),
                ) }
                { view.press_now(Kind::Lead, words::TO_THE_QUESTION, Event::WentBack) }
            </div>
        </>
    }
}
