//! Prepare: what the two agree on while nothing hurts. One file a part.

mod agreed;
mod answers;
mod clinician;
mod involvement;
mod log;
mod more;
mod plan;
mod reading;
mod signal;
mod support;
mod tonight;
mod wins;

use yew::prelude::*;

use super::handed_over;
use crate::content::prepare::{self as words, Part};
use crate::content::{look_back, now};
use crate::domain::leaf::Body;
use crate::flow::prepare::{Event as PrepareEvent, Page};
use crate::flow::session::Event;
use crate::ui::screens::notices;
use crate::ui::view::View;

/// The parts, in the order in which they stand on the page.
const PARTS: [(Page, Part); 9] = [
    (Page::Tonight, words::TONIGHT),
    (Page::Involvement, words::INVOLVEMENT),
    (Page::PracticeLog, words::LOG),
    (Page::Plan, words::PLAN),
    (Page::Signal, words::SIGNAL_PART),
    (Page::SupportCheck, words::SUPPORT),
    (Page::Wins, words::WINS),
    (Page::Reading, words::READING),
    (Page::ForClinician, words::CLINICIAN),
];

/// The part on the screen, and its name for the style sheets.
pub(in crate::ui) fn screen(view: &View) -> (&'static str, Html) {
    if view.session.is_reading() {
        // What the two have agreed on is not known yet, and nothing is to be written over it.
        return ("prepare", view.question(words::TITLE, Some(look_back::READING)));
    }
    match view.session.prepare.page {
        Page::Tonight => tonight::screen(view),
        Page::Involvement => ("involvement", involvement::screen(view)),
        Page::Rung(rung) => ("rung", involvement::one(view, rung)),
        Page::Plan => plan::screen(view),
        Page::Signal => signal::screen(view),
        Page::Agreed => ("agreed", agreed::screen(view)),
        Page::PracticeLog => log::screen(view),
        Page::SupportCheck => support::screen(view),
        Page::Wins => wins::screen(view),
        Page::Reading => ("reading", reading::screen(view)),
        Page::ForClinician => clinician::screen(view),
        Page::Home => ("prepare", home(view)),
    }
}

/// Set like the contents of a book: each part a line to open, none before another.
fn home(view: &View) -> Html {
    let lines = PARTS.map(|(page, part)| line(view, page, part.title, part.says.into()));
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            <ul class="contents">{ for agreed_on(view) }{ for lines }</ul>
        </>
    }
}

/// What they agreed on when they looked back, if anything, with the first words of the newest.
pub(super) fn agreed_on(view: &View) -> Option<Html> {
    let (_, newest) = view.session.agreements().next()?;
    let says = newest.words().first().to_owned();
    Some(line(view, Page::Agreed, words::agreed::TITLE, says.into()))
}

/// A line of a contents page. Its name is the title alone; what it is for is read after it.
fn line(view: &View, page: Page, title: &'static str, says: AttrValue) -> Html {
    let onclick = view.tell(Event::Prepare(PrepareEvent::Opened(page))).reform(|_: MouseEvent| ());
    let letters = title.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let id = format!("says-{letters}");
    html! {
        <li key={title}>
            <button type="button" class="contents__line" {onclick} aria-describedby={id.clone()}>
                <span class="contents__title">{ title }</span>
                <span class="contents__says" aria-hidden="true" {id}><bdi>{ says }</bdi></span>
            </button>
        </li>
    }
}

/// The phone is on its way from one of the two to the other. Nothing of what was said is in the
/// page.
fn on_its_way(view: &View, hint: &'static str, took_over: PrepareEvent) -> Html {
    let title = now::HANDED_OVER_TITLE.to_owned();
    handed_over::on_its_way(view, title, hint, Event::Prepare(took_over))
}

/// That something of this sort was taken out, with a way to bring it back; and what could not be
/// done.
fn taken_out(view: &View, is_of_this_sort: fn(&Body) -> bool) -> Html {
    let removed = view.session.removed_leaf();
    html! {
        <>
            if removed.is_some_and(|leaf| is_of_this_sort(&leaf.body)) {
                { notices::undo(view, words::TAKEN_OUT) }
            }
            { notices::notices(view) }
        </>
    }
}

/// A quiet button at the end of a line, which takes the line out. Its name says which.
fn remove(label: &'static str, of: &str, onpress: Callback<()>) -> Html {
    let onclick = onpress.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="said__remove" {onclick}>
            { label }<span class="unseen">{ [" ", of].concat() }</span>
        </button>
    }
}
