//! Breathe: after a pause, or by itself.

use yew::prelude::*;

use super::helping::next_words;
use crate::content::now as words;
use crate::domain::suggestion::Outcome;
use crate::flow::now::Event;
use crate::ui::components::breath::Breath;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::view::View;

/// After a pause, with the ways on from it.
pub(in crate::ui) fn after_pause(view: &View) -> Html {
    html! {
        <>
            <Breath on_in={words::BREATHE_IN} on_out={words::BREATHE_OUT} />
            <Question text={words::BREATHE_TITLE} hint={words::BREATHE_HINT} takes_focus={view.takes_focus} />
            { next_words(view, Some(Outcome::Pause)) }
            <div class="answers">
                <Press label={words::CHECK_IN_AGAIN} onpress={view.tell_now(Event::Started)} />
                <Press label={words::HELP} onpress={view.tell_now(Event::HelpAsked)} />
                <Press label={words::ANOTHER_DAY} onpress={view.tell_now(Event::AnotherDayAsked)} />
                <Press label={words::FINISH} kind={Kind::Quiet} onpress={view.tell_now(Event::Finished)} />
            </div>
        </>
    }
}

/// By itself.
pub(in crate::ui) fn alone(view: &View) -> Html {
    html! {
        <>
            <Breath on_in={words::BREATHE_IN} on_out={words::BREATHE_OUT} />
            <Question text={words::BREATHE_ALONE} hint={words::BREATHE_HINT} takes_focus={view.takes_focus} />
        </>
    }
}
