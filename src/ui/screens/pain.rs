//! "How much does it hurt right now?"

use yew::prelude::*;

use crate::content::now as words;
use crate::domain::pain::{Effect, Pain, PainAnswer};
use crate::flow::now::{Answering, Event};
use crate::ui::components::press::{Kind, Press};
use crate::ui::view::View;

/// The rows of the scale: each is one thing that a number does to a person.
const ROWS: [Effect; 4] = [Effect::None, Effect::CanStay, Effect::TakesAttention, Effect::MustEnd];

pub(in crate::ui) fn screen(view: &View, answering: &Answering) -> Html {
    let answer = |kind: Kind, label: AttrValue, answer: PainAnswer| {
        Press::new(kind, label, view.tell_now(Event::PainAnswered(answer)))
            .chosen_if(answering.said.pain == Some(answer))
            .html()
    };
    let row = |effect: Effect| {
        let numbers = Pain::all().filter(|pain| pain.effect() == effect).map(|pain| {
            let label = pain.rating().to_string().into();
            answer(Kind::Number(pain.rating()), label, PainAnswer::Felt(pain))
        });
        html! {
            <div class="pain__row" role="group" aria-label={words::effect(effect)}>
                <p class="pain__effect" aria-hidden="true">{ words::effect(effect) }</p>
                <div class="pain__numbers">{ for numbers }</div>
            </div>
        }
    };
    html! {
        <>
            { view.question(words::PAIN_QUESTION, Some(words::PAIN_ANCHORS)) }
            <div class="answers pain">
                { for ROWS.map(row) }
                <div class="pain__others">
                    { answer(Kind::Plain, words::NOT_SURE.into(), PainAnswer::NotSure) }
                    { view.press_now(Kind::Quiet, words::PAIN_DETAIL, Event::DetailAsked) }
                </div>
            </div>
        </>
    }
}
