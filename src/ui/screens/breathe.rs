//! Breathe: after a pause, or by itself.

use yew::prelude::*;

use crate::content::{aftercare, now as words};
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
            <p class="breathe__partner">{ aftercare::PARTNER_LINES.first().copied().unwrap_or_default() }</p>
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
