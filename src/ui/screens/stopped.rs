//! Stopped. Nothing else is needed.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::Event;
use crate::ui::components::breath::Breath;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::components::shape::{Form, Shape};
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, by_signal: bool) -> Html {
    html! {
        <>
            if by_signal {
                <div class="signal signal--red">
                    <Shape form={Form::Octagon} />
                    <p class="signal__word">{ words::RED }</p>
                    <p class="signal__says">{ words::RED_SAYS }</p>
                </div>
            } else {
                <Breath on_in={words::BREATHE_IN} on_out={words::BREATHE_OUT} />
            }
            <Question text={words::STOPPED_TITLE} hint={words::STOPPED_HINT} takes_focus={view.takes_focus} />
            <div class="answers">
                <Press label={words::HELP} onpress={view.tell_now(Event::HelpAsked)} />
                <Press label={words::ANOTHER_DAY} onpress={view.tell_now(Event::AnotherDayAsked)} />
                <Press label={words::FINISH} kind={Kind::Quiet} onpress={view.tell_now(Event::Finished)} />
            </div>
        </>
    }
}
