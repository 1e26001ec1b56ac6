//! A signal, for when sentences fail: a shape, a word, and what it says.

use yew::prelude::*;

use super::practise::in_now;
use crate::content::now as words;
use crate::flow::now::{Event, Signal};
use crate::ui::components::press::Kind;
use crate::ui::components::shape::{Form, shape};
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, signal: Signal) -> Html {
    let (name, form, word, says) = match signal {
        Signal::Green => ("green", Form::Circle, words::GREEN, words::GREEN_SAYS),
        Signal::Yellow => ("yellow", Form::Triangle, words::YELLOW, words::YELLOW_SAYS),
    };
    html! {
        <>
            <div class={format!("signal signal--{name}")}>{ shape(form) }</div>
            { view.question(word, Some(says)) }
            { in_now(view) }
            <div class="answers">
                if signal == Signal::Yellow {
                    { view.press_now(Kind::Lead, words::CHECK_IN, Event::Started) }
                }
                { view.press_now(Kind::Plain, words::SIGNAL_SEEN, Event::WentBack) }
            </div>
        </>
    }
}
