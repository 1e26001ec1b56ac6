//! Whether both answers may be seen: one screen for each of the two, and the phone on its way
//! between them. Nothing here shows what the first has said.

use yew::prelude::*;

use crate::content::{now, release as words};
use crate::flow::release::{Event, Step};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets; none where nobody is asked.
pub(super) fn screen(
    view: &View,
    step: &Step,
    about: &'static str,
    told: fn(Event) -> SessionEvent,
) -> Option<(&'static str, Html)> {
    match step {
        Step::Off => None,
        Step::First => Some(("release", asked(view, words::FIRST_TITLE, about, told))),
        Step::OnItsWay(_) => Some(("release-handed-over", on_its_way(view, told))),
        Step::Second(_) => Some(("release-second", asked(view, words::SECOND_TITLE, about, told))),
    }
}

/// No stands first, and as large as yes.
fn asked(
    view: &View,
    title: &'static str,
    about: &'static str,
    told: fn(Event) -> SessionEvent,
) -> Html {
    html! {
        <>
            { view.question(title, Some(about)) }
            <p class="release__alone">{ words::ALONE }</p>
            <div class="answers">
                { view.press(Kind::Plain, words::NO, told(Event::Answered(false))) }
                { view.press(Kind::Plain, words::YES, told(Event::Answered(true))) }
            </div>
        </>
    }
}

fn on_its_way(view: &View, told: fn(Event) -> SessionEvent) -> Html {
    html! {
        <>
            <div class="picture">{ mark(Stand::Apart) }</div>
            { view.question(now::HANDED_OVER_TITLE, Some(words::ON_ITS_WAY)) }
            <div class="answers">
                { view.press(Kind::Lead, now::I_HAVE_IT, told(Event::TookOver)) }
                { view.press(Kind::Quiet, words::LET_GO, told(Event::LetGo)) }
            </div>
        </>
    }
}
