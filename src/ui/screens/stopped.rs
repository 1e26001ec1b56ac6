//! Stopped. Nothing else is needed.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::Event;
use crate::ui::components::breath::breath;
use crate::ui::components::press::Kind;
use crate::ui::components::shape::{Form, shape};
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, by_signal: bool) -> Html {
    html! {
        <>
            if by_signal {
                <div class="signal signal--red">
                    { shape(Form::Octagon) }
                    <p class="signal__word">{ words::RED }</p>
                    <p class="signal__says">{ words::RED_SAYS }</p>
                </div>
            } else {
                { breath(words::BREATHE_IN, words::BREATHE_OUT) }
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
