//! Breathe: after a pause, or by itself.

use yew::prelude::*;

use super::helping::next_words;
use crate::content::now as words;
use crate::domain::suggestion::Outcome;
use crate::flow::now::Event;
use crate::ui::components::breath::breath;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// After a pause, with the ways on from it.
pub(in crate::ui) fn after_pause(view: &View) -> Html {
    html! {
        <>
            { breath(words::BREATHE_IN, words::BREATHE_OUT) }
            { view.question(words::BREATHE_TITLE, Some(words::BREATHE_HINT)) }
            { next_words(view, Some(Outcome::Pause)) }
            <div class="answers">
                { view.press_now(Kind::Plain, words::CHECK_IN_AGAIN, Event::Started) }
                { view.press_now(Kind::Plain, words::HELP, Event::HelpAsked) }
                { view.press_now(Kind::Plain, words::ANOTHER_DAY, Event::AnotherDayAsked) }
                { view.press_now(Kind::Quiet, words::FINISH, Event::Finished) }
            </div>
        </>
    }
}

/// By itself.
pub(in crate::ui) fn alone(view: &View) -> Html {
    html! {
        <>
            { breath(words::BREATHE_IN, words::BREATHE_OUT) }
            { view.question(words::BREATHE_ALONE, Some(words::BREATHE_HINT)) }
        </>
    }
}
