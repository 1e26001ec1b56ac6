//! Both have answered: both voices, or only the outcome, as they chose.

use yew::prelude::*;

use super::go_on::{suggested, wishes};
use super::voice_lines::side_by_side;
use crate::content::now as words;
use crate::domain::sealing::Opened;
use crate::flow::now::Event;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, opened: &Opened) -> Html {
    html! {
        <>
            { view.question(words::TOGETHER_TITLE, None) }
            if let Some(voices) = &opened.voices {
                { side_by_side(voices, &view.session.book.names) }
            }
            { suggested(opened.suggestion) }
            <div class="answers">{ wishes(view, opened.suggestion, Event::Agreed) }</div>
        </>
    }
}
