//! Reading: titles, and a tick for each of the two.

use yew::prelude::*;

use super::{more, remove, taken_out};
use crate::content::pages;
use crate::content::prepare::{self, reading as words};
use crate::domain::leaf::{Body, LeafId};
use crate::domain::reading::{Reading, Title};
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::prepare::reading::Event;
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::Kind;
use crate::ui::components::text_field::TextField;
use crate::ui::components::tick::tick;
use crate::ui::screens::home::kept_line;
use crate::ui::view::View;

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Reading(event))
}

pub(super) fn screen(view: &View) -> Html {
    let titles = titles(view);
    let draft = &view.session.prepare.title;
    let onwrite = view.onevent.reform(|text: String| told(Event::Written(Title::fitting(&text))));
    html! {
        <>
            { view.question(prepare::READING.title, Some(words::HOW)) }
            { taken_out(view, |body| matches!(body, Body::Reading(_))) }
            if titles.is_empty() { <p class="said__none">{ words::NONE }</p> }
            <ul class="said" aria-label={words::LIST}>
                { for titles.iter().take(more::shown(view)).map(|(id, reading)| line(view, *id, reading)) }
            </ul>
            { more::press(view, titles.len()) }
            <div class="said__own">
                <TextField
                    label={words::FIELD} value={draft.as_str().to_owned()} most={Title::MAX}
                    room_says={pages::ROOM_LEFT} {onwrite} onenter={view.tell(told(Event::Added))}
                />
                { view.press(Kind::Chip, words::ADD, told(Event::Added)) }
            </div>
            <p class="answers__below">{ kept_line(view) }</p>
        </>
    }
}

/// In the order of their titles: a tick must not move a line under somebody's finger.
fn titles(view: &View) -> Vec<(LeafId, &Reading)> {
    let mut titles: Vec<(LeafId, &Reading)> = Vec::new();
    for leaf in view.session.leaves.iter() {
        if let Body::Reading(reading) = &leaf.body {
            let own = (reading.title.as_str(), leaf.id);
            let at = titles.partition_point(|(id, other)| (other.title.as_str(), *id) < own);
            titles.insert(at, (leaf.id, reading));
        }
    }
    titles
}

fn line(view: &View, id: LeafId, reading: &Reading) -> Html {
    let title = reading.title.as_str();
    let taken_out = view.tell(SessionEvent::LeafRemoved(id));
    let names = &view.session.book.names;
    let ticks =
        [words::READ_BY_FIRST, words::READ_BY_SECOND].into_iter().zip(names).zip(reading.is_read);
    let ticks = ticks.enumerate().map(|(who, ((nameless, name), is_read))| {
        let label = if name.is_empty() {
            nameless.to_owned()
        } else {
            words::READ_BY.replace("{name}", name.as_str())
        };
        tick(label, is_read, view.tell(told(Event::Ticked(id, who))))
    });
    html! {
        <li key={id.0.to_string()}><div class="reading" role="group" aria-label={title.to_owned()}>
            <div class="said__line">
                <bdi class="said__item">{ title }</bdi>
                { remove(prepare::TAKE_OUT, title, taken_out) }
            </div>
            <div class="reading__ticks">{ for ticks }</div>
        </div></li>
    }
}
