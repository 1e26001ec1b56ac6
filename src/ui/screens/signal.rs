//! A signal, for when sentences fail: a shape, a word, and what it says.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::{Event, Signal};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::components::shape::{Form, Shape};
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, signal: Signal) -> Html {
    let (name, form, word, says) = match signal {
        Signal::Green => ("green", Form::Circle, words::GREEN, words::GREEN_SAYS),
        Signal::Yellow => ("yellow", Form::Triangle, words::YELLOW, words::YELLOW_SAYS),
    };
    html! {
        <>
            <div class={format!("signal signal--{name}")}><Shape {form} /></div>
            <Question text={word} hint={says} takes_focus={view.takes_focus} />
            <div class="answers">
                if signal == Signal::Yellow {
                    <Press label={words::CHECK_IN} kind={Kind::Lead} onpress={view.tell_now(Event::Started)} />
                }
                <Press label={words::SIGNAL_SEEN} onpress={view.tell_now(Event::WentBack)} />
            </div>
        </>
    }
}
