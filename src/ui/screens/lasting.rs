//! How long what is kept lasts: what the browser says, and a quiet word about copies.

use yew::prelude::*;

use crate::content::lasting as words;
use crate::flow::session::{Event, Place};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// In Settings: what the browser says.
pub(super) fn says(view: &View) -> Html {
    html! {
        <>
            if let Some(promise) = view.session.promise() { <p>{ words::promise(promise) }</p> }
            <p>{ words::SAFARI }</p>
        </>
    }
}

/// Where entries can be read anyway, when several of them are in no copy.
pub(super) fn copy(view: &View) -> Html {
    if !view.session.speaks_of_a_copy() {
        return html! {};
    }
    html! {
        <div class="lasting">
            <p class="lasting__says">{ words::A_COPY }</p>
            if view.session.place != Place::Settings {
                { view.press_to(Kind::Quiet, words::WHERE, Place::Settings) }
            }
            { view.press(Kind::Quiet, words::ENOUGH, Event::RemindersEnded) }
        </div>
    }
}
