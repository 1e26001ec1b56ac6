//! Something was kept in this book, and nothing of it is there: said by itself. In nobody's way who
//! needs a check-in.

use yew::prelude::*;

use crate::content::{backup, keeping as words, now, safety};
use crate::flow::now::Event as NowEvent;
use crate::flow::session::{Event, Place};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    html! {
        <>
            { view.question(words::MISSING_TITLE, Some(words::MISSING_SAYS)) }
            <div class="answers">
                { view.press_now(Kind::Lead, now::CHECK_IN, NowEvent::Started) }
                { view.press(Kind::Plain, words::MISSING_GO_ON, Event::MissingRead) }
                { view.press_to(Kind::Plain, backup::RESTORE_TITLE, Place::Backup) }
                <p class="answers__says">{ words::MISSING_RESTORE_SAYS }</p>
                { view.press_to(Kind::Quiet, safety::TITLE, Place::Safety) }
            </div>
        </>
    }
}
