//! "What would feel right?"

use yew::prelude::*;

use crate::content::now as words;
use crate::domain::pace::{Pace, PaceAnswer};
use crate::flow::now::{Answering, Event};
use crate::ui::components::press::Press;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, answering: &Answering) -> Html {
    let answers = Pace::ALL.map(PaceAnswer::At).into_iter().chain([PaceAnswer::NotSure]);
    let answers = answers.map(|answer| {
        let label = words::pace_answer(answer);
        html! {
            <Press
                key={label} {label}
                is_chosen={(answering.said.pace == Some(answer)).then_some(true)}
                onpress={view.tell_now(Event::PaceAnswered(answer))}
            />
        }
    });
    html! {
        <>
            { view.question(words::PACE_QUESTION, Some(words::PACE_HINT)) }
            <div class="answers">{ for answers }</div>
        </>
    }
}
