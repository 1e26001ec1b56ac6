//! Something was kept in this book, and nothing of it is there: said by itself, before anything else.

use yew::prelude::*;

use crate::content::{backup, keeping as words};
use crate::flow::session::{Event, Place};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    html! {
        <>
            { view.question(words::MISSING_TITLE, Some(words::MISSING_SAYS)) }
            <div class="answers">
                { view.press(Kind::Lead, words::MISSING_GO_ON, Event::MissingRead) }
                <p class="answers__says">{ words::MISSING_GO_ON_SAYS }</p>
                { view.press_to(Kind::Plain, backup::RESTORE_TITLE, Place::Backup) }
                <p class="answers__says">{ words::MISSING_RESTORE_SAYS }</p>
            </div>
        </>
    }
}
