//! The first of two has answered: change something, or pass the phone over.

use yew::prelude::*;

use crate::content::now as words;
use crate::domain::sealing::Reveal;
use crate::flow::now::Event;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, reveal: Reveal) -> Html {
    let hint = match reveal {
        Reveal::OutcomeOnly => words::PASS_OVER_OUTCOME,
        Reveal::SideBySide => words::PASS_OVER_SIDE_BY_SIDE,
    };
    html! {
        <>
            { view.question(words::PASS_OVER_TITLE, Some(hint)) }
            <div class="answers">
                { view.press_now(Kind::Lead, words::PASS_IT_OVER, Event::PassedOver) }
            </div>
        </>
    }
}
