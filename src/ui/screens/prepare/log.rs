//! The practice log: what was written, the newest first, and none above another.

mod kit;
mod writing;

use yew::prelude::*;

use super::{more, taken_out};
use crate::content::look_back;
use crate::content::prepare::{involvement, log as words};
use crate::domain::leaf::{Body, LeafId};
use crate::domain::practice_log::{Minutes, PracticeEntry};
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::prepare::log::{Event, State};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::screens::home::kept_line;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    match &view.session.prepare.log {
        State::Looking => ("log", log(view)),
        State::Writing(draft) => ("log-writing", writing::writing(view, draft)),
        State::Kit(typed) => ("log-kit", kit::kit(view, typed)),
    }
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Log(event))
}

fn log(view: &View) -> Html {
    let entries = view.session.practice_log();
    let shown = more::shown(view);
    let hope = view.session.practice_kit().map(|kit| &kit.goal).filter(|goal| !goal.is_empty());
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { taken_out(view, |body| matches!(body, Body::Practice(_))) }
            if let Some(hope) = hope {
                <p class="log__hope">
                    <span class="log__name">{ words::HOPE_LINE }</span>
                    <bdi>{ hope.as_str() }</bdi>
                </p>
            }
            <div class="log__begin">
                { view.press(Kind::Lead, words::BEGIN, told(Event::Begun)) }
                { view.press(Kind::Quiet, words::KIT, told(Event::KitOpened)) }
            </div>
            if entries.is_empty() { <p class="said__none">{ words::NONE }</p> }
            <ul class="said" aria-label={words::LIST}>
                { for entries.iter().take(shown).map(|(id, entry)| line(view, *id, entry)) }
            </ul>
            { more::press(view, entries.len()) }
            <p class="answers__below">{ kept_line(view) }</p>
        </>
    }
}

/// One day of practice. Every entry has the same form, whatever its width.
fn line(view: &View, id: LeafId, entry: &PracticeEntry) -> Html {
    let onclick = view.tell(told(Event::Opened(id))).reform(|_: MouseEvent| ());
    html! {
        <li key={id.0.to_string()}>
            <button type="button" class="said__open log__line" {onclick}>
                <span class="log__day">{ moments::heading(entry.day, view.now.day()) }</span>
                <span class="log__what">{ what(entry) }</span>
                if !entry.note.is_empty() {
                    <bdi class="log__note">{ entry.note.as_str() }</bdi>
                }
            </button>
        </li>
    }
}

/// "22.5 mm · 12 minutes · Pain 2 · In the room"; what was left out is not there.
fn what(entry: &PracticeEntry) -> String {
    let minutes = |minutes: Minutes| match minutes.number() {
        1 => words::IN_A_MINUTE.to_owned(),
        n => words::IN_MINUTES.replace("{n}", &n.to_string()),
    };
    let said = [
        entry.width.map(|width| words::SIZE.replace("{mm}", &width.to_string())),
        entry.minutes.map(minutes),
        entry.comfort.map(|felt| look_back::PAIN.replace("{n}", &felt.to_string())),
        Some(involvement::way(entry.rung).title.to_owned()),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ")
}
