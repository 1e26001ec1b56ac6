//! Wins and thanks: what was written, and a page to write one on.

use yew::prelude::*;

use super::{more, remove, taken_out};
use crate::content::pages;
use crate::content::prepare::{self, wins as words};
use crate::domain::leaf::{Body, Leaf, Thanks};
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::prepare::wins::{Event, Kind, State};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::{self, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::screens::home::kept_line;
use crate::ui::screens::notices;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    match &view.session.prepare.wins {
        State::Looking => ("wins", all(view)),
        State::Writing(kind, says) => ("wins-writing", writing(view, *kind, says)),
    }
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Wins(event))
}

const fn of(kind: Kind) -> &'static words::Kind {
    match kind {
        Kind::Thanks => &words::THANKS,
        Kind::Win(what) => words::kindness(what),
    }
}

/// What stands on a leaf, if it is one of these.
const fn read(body: &Body) -> Option<(Kind, &Thanks)> {
    match body {
        Body::Thanks(says) => Some((Kind::Thanks, says)),
        Body::Win(win) => Some((Kind::Win(win.what), &win.says)),
        _ => None,
    }
}

fn all(view: &View) -> Html {
    let leaves = view.session.leaves.iter();
    let written: Vec<_> = leaves
        .filter_map(|leaf| read(&leaf.body).map(|(kind, says)| (&**leaf, kind, says)))
        .collect();
    let kinds = Kind::ALL
        .map(|kind| view.press(press::Kind::Plain, of(kind).title, told(Event::Begun(kind))));
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { taken_out(view, |body| read(body).is_some()) }
            <div class="wins__kinds">{ for kinds }</div>
            if written.is_empty() { <p class="said__none">{ words::NONE }</p> }
            <ul class="said" aria-label={words::LIST}>
                { for written.iter().take(more::shown(view)).map(|(leaf, kind, says)| line(view, leaf, *kind, says)) }
            </ul>
            { more::press(view, written.len()) }
            <p class="answers__below">{ kept_line(view) }</p>
        </>
    }
}

fn line(view: &View, leaf: &Leaf, kind: Kind, says: &Thanks) -> Html {
    let when = moments::heading(leaf.written.day(), view.now.day());
    let taken_out = view.tell(SessionEvent::LeafRemoved(leaf.id));
    html! {
        <li class="said__line" key={leaf.id.0.to_string()}>
            <div>
                <p class="wins__kind">{ [of(kind).title, &when].join(" \u{b7} ") }</p>
                <p class="said__item"><bdi>{ says.as_str() }</bdi></p>
            </div>
            { remove(prepare::TAKE_OUT, says.as_str(), taken_out) }
        </li>
    }
}

fn writing(view: &View, kind: Kind, says: &Thanks) -> Html {
    let kind = of(kind);
    let ideas = kind.ideas.map(|idea| {
        let onpress = view.tell(told(Event::Written(Thanks::fitting(idea))));
        let press = Press::new(press::Kind::Chip, idea, onpress).chosen(says.as_str() == idea);
        html! { <li key={idea}>{ press.html() }</li> }
    });
    let onwrite = view.onevent.reform(|text: String| told(Event::Written(Thanks::fitting(&text))));
    html! {
        <>
            { view.question(kind.asks, Some(words::WRITE_HOW)) }
            { notices::notices(view) }
            <ul class="say-it__words" aria-label={words::IDEAS}>{ for ideas }</ul>
            <TextField
                label={words::OWN} value={says.as_str().to_owned()} is_long=true most={Thanks::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
            <div class="answers">
                if says.is_empty() {
                    <p class="answers__says">{ words::NOT_YET }</p>
                } else {
                    { view.press(press::Kind::Lead, words::ADD, told(Event::Added)) }
                }
                <p class="answers__below">{ kept_line(view) }</p>
            </div>
        </>
    }
}
