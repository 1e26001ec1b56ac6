//! Stopped. Nothing else is needed.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::Event;
use crate::ui::components::breath::Breath;
use crate::ui::components::press::Kind;
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
            { view.question(words::STOPPED_TITLE, Some(words::STOPPED_HINT)) }
            <div class="answers">
                { view.press_now(Kind::Plain, words::HELP, Event::HelpAsked) }
                { view.press_now(Kind::Plain, words::ANOTHER_DAY, Event::AnotherDayAsked) }
                { view.press_now(Kind::Quiet, words::FINISH, Event::Finished) }
            </div>
        </>
    }
}
