//! Long lists: a few lines at first, and more each time they are asked for, so that the page stays
//! quick however much is kept.

use yew::prelude::*;

use crate::content::prepare as words;
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::session::Event;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// How many more each time.
const A_PAGE: usize = 40;

/// How many are shown.
pub(super) fn shown(view: &View) -> usize {
    view.session.prepare.more.saturating_add(1).saturating_mul(A_PAGE)
}

/// Asks for more, where there are more.
pub(super) fn press(view: &View, there_are: usize) -> Html {
    if there_are <= shown(view) {
        return html! {};
    }
    view.press(Kind::Quiet, words::SHOW_MORE, Event::Prepare(PrepareEvent::MoreAsked))
}
