//! The phone is on its way from one of the two to the other. Nothing that was answered is in the
//! page.

use yew::prelude::*;

use crate::content::now as words;
use crate::flow::now::Event as NowEvent;
use crate::flow::session::Event;
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    let title = title_to(view, 1);
    on_its_way(view, title, words::HANDED_OVER_HINT, Event::Now(NowEvent::TookOver))
}

/// Who it is for, by name where there is one.
pub(super) fn title_to(view: &View, to: usize) -> String {
    let name = view.session.book.names.get(to).filter(|name| !name.is_empty());
    name.map_or_else(
        || words::HANDED_OVER_TITLE.to_owned(),
        |name| words::HANDED_OVER_TITLE_NAMED.replace("{name}", name.as_str()),
    )
}

/// The screen that whoever takes over finds.
pub(super) fn on_its_way(view: &View, title: String, hint: &'static str, took_over: Event) -> Html {
    html! {
        <>
            <div class="picture">{ mark(Stand::Apart) }</div>
            { view.question(title, Some(hint)) }
            <div class="answers">{ view.press(Kind::Lead, words::I_HAVE_IT, took_over) }</div>
        </>
    }
}
