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
    let said = answering.said.pain;
    let row = |effect: Effect| {
        let numbers = Pain::all().filter(|pain| pain.effect() == effect).map(|pain| {
            let answer = PainAnswer::Felt(pain);
            html! {
                <Press
                    key={pain.rating()}
                    label={pain.rating().to_string()} kind={Kind::Number(pain.rating())}
                    is_chosen={(said == Some(answer)).then_some(true)}
                    onpress={view.tell_now(Event::PainAnswered(answer))}
                />
            }
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
                    <Press
                        label={words::NOT_SURE}
                        is_chosen={(said == Some(PainAnswer::NotSure)).then_some(true)}
                        onpress={view.tell_now(Event::PainAnswered(PainAnswer::NotSure))}
                    />
                    { view.press_now(Kind::Quiet, words::PAIN_DETAIL, Event::DetailAsked) }
                </div>
            </div>
        </>
    }
}
