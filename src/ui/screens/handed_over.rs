//! The phone is on its way. Nothing that was answered is in the page.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::Event;
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    let [_, second] = &view.session.book.names;
    let title = if second.is_empty() {
        words::HANDED_OVER_TITLE.to_owned()
    } else {
        words::HANDED_OVER_TITLE_NAMED.replace("{name}", second.as_str())
    };
    html! {
        <>
            <div class="picture">{ mark(Stand::Apart) }</div>
            { view.question(title, Some(words::HANDED_OVER_HINT)) }
            <div class="answers">
                { view.press_now(Kind::Lead, words::I_HAVE_IT, Event::TookOver) }
            </div>
        </>
    }
}
