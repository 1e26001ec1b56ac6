//! "Shall we go on?" The third answer is the bar below.

use yew::prelude::*;

use crate::content::now as words;
use crate::domain::pain::Pain;
use crate::domain::suggestion::{Outcome, Suggestion};
use crate::domain::voice::Wish;
use crate::flow::now::{Answering, Event};
use crate::ui::components::press::{Kind, Press};
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, answering: &Answering, before: [Option<Pain>; 2]) -> Html {
    let Some(suggestion) = answering.suggestion(before) else { return html! {} };
    html! {
        <>
            { view.question(words::GO_ON_QUESTION, None) }
            { suggested(suggestion) }
            <div class="answers">
                { wishes(view, suggestion, Event::Wished) }
                { view.press_now(Kind::Quiet, words::UNSAID, Event::UnsaidAsked) }
            </div>
        </>
    }
}

/// What is suggested, and why.
pub(super) fn suggested(suggestion: Suggestion) -> Html {
    html! {
        <div class="suggestion">
            <p class="suggestion__what">{ words::suggestion(suggestion.outcome) }</p>
            <p class="suggestion__why">{ words::reason(suggestion.reason) }</p>
        </div>
    }
}

/// Going on, where that is offered, and a pause; the suggested one leads, and comes first: with large
/// letters the second may lie below what is seen.
pub(super) fn wishes(view: &View, suggestion: Suggestion, event: fn(Wish) -> Event) -> Html {
    let goes_on = matches!(suggestion.outcome, Outcome::GoOn(_));
    let is_pause = suggestion.outcome == Outcome::Pause;
    let kind = |leads: bool| if leads { Kind::Lead } else { Kind::Plain };
    let pause = view.press_now(kind(is_pause), words::PAUSE, event(Wish::Pause));
    let go_on = suggestion.going_on.map(|pace| {
        Press::new(kind(goes_on), words::GO_ON, view.tell_now(event(Wish::GoOn)))
            .detail(words::going_on_at(pace))
            .html()
    });
    html! {
        <>
            if is_pause { { pause }{ go_on } } else { { go_on }{ pause } }
            <p class="answers__below">{ words::STOP_IS_BELOW }</p>
        </>
    }
}
