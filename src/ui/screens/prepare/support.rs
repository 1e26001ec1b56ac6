//! The support check: each of the two alone, and then both together.

mod answering;
mod together;

use yew::prelude::*;

use super::{more, taken_out};
use crate::content::now;
use crate::content::prepare::support as words;
use crate::domain::leaf::{Body, LeafId};
use crate::domain::support_check::SupportCheck;
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::prepare::support::{Event, State};
use crate::flow::session::{Event as SessionEvent, Place};
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    match &view.session.prepare.support {
        State::Looking => ("support", before(view)),
        State::Answering(answering) => match answering.asked() {
            Some(statement) => ("support-item", answering::ask(view, answering, statement)),
            None => ("support-review", answering::review(view, answering)),
        },
        State::HandedOver(_) => ("support-handed-over", answering::handed_over(view)),
        State::Together(check) => ("support-together", together::together(view, check)),
        State::Past(id) => match kept(view, *id) {
            Some(check) => ("support-past", together::past(view, check)),
            // Another tab has deleted it.
            None => ("support", before(view)),
        },
    }
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Support(event))
}

fn kept(view: &View, id: LeafId) -> Option<&SupportCheck> {
    match &view.session.leaf(id)?.body {
        Body::SupportCheck(check) => Some(check),
        _ => None,
    }
}

/// What it is, and what to know before it begins.
fn before(view: &View) -> Html {
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { taken_out(view, |body| matches!(body, Body::SupportCheck(_))) }
            { not_safe(view) }
            <div class="answers">
                <p class="answers__says">{ words::NOT_FINISHED }</p>
                { view.press(Kind::Lead, words::BEGIN, told(Event::Begun)) }
            </div>
            { earlier(view) }
        </>
    }
}

/// What each of the two is to know before they answer, and a way out for whoever is not safe.
fn not_safe(view: &View) -> Html {
    html! {
        <>
            <p>{ words::BEFORE }</p>
            <section class="card">
                <p>{ words::UNSAFE }</p>
                { to_safety(view) }
            </section>
        </>
    }
}

fn to_safety(view: &View) -> Html {
    view.press_to(Kind::Quiet, now::SAFETY, Place::Safety)
}

fn earlier(view: &View) -> Html {
    let checks: Vec<_> = view
        .session
        .leaves
        .iter()
        .filter_map(|leaf| kept(view, leaf.id).map(|check| (leaf.id, check)))
        .collect();
    if checks.is_empty() {
        return html! {};
    }
    let line = |id: LeafId, check: &SupportCheck| {
        let onclick = view.tell(told(Event::Opened(id))).reform(|_: MouseEvent| ());
        html! {
            <li key={id.0.to_string()}>
                <button type="button" class="said__open" {onclick}>{ moments::in_full(check.held.day()) }</button>
            </li>
        }
    };
    html! {
        <section class="page-part">
            <h2 class="page-part__title">{ words::PAST }</h2>
            <ul class="said">
                { for checks.iter().take(more::shown(view)).map(|(id, check)| line(*id, check)) }
            </ul>
            { more::press(view, checks.len()) }
        </section>
    }
}
