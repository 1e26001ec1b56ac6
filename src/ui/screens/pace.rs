//! "What would feel right?"

use yew::prelude::*;

use crate::content::now as words;
use crate::domain::pace::{Pace, PaceAnswer};
use crate::flow::now::{Answering, Event};
use crate::ui::components::press::{Kind, Press};
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, answering: &Answering) -> Html {
    let answers = Pace::ALL.map(PaceAnswer::At).into_iter().chain([PaceAnswer::NotSure]);
    let answers = answers.map(|answer| {
        let onpress = view.tell_now(Event::PaceAnswered(answer));
        Press::new(Kind::Plain, words::pace_answer(answer), onpress)
            .chosen_if(answering.said.pace == Some(answer))
            .html()
    });
    html! {
        <>
            { view.question(words::PACE_QUESTION, Some(words::PACE_HINT)) }
            <div class="answers">{ for answers }</div>
        </>
    }
}
