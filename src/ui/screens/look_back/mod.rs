//! Look back: the days first, and a few other ways to look.

mod calendar;
mod chart;
mod entry;
mod find;
mod list;
mod numbers;
mod talk;
mod this_day;

use yew::prelude::*;

pub(super) use talk::read;

use super::{delete_range, lasting, notices, releasing};
use crate::content::{backup, exports, keeping, look_back as words, release};
use crate::domain::date::Month;
use crate::domain::keeping::Keeping;
use crate::flow::look_back::{Event as LookBackEvent, Page};
use crate::flow::session::{Event, Place};
use crate::ui::components::notice::notice;
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::view::View;

/// The page that is open, and its name for the style sheets.
pub(in crate::ui) fn screen(view: &View) -> (&'static str, Html) {
    let look_back = &view.session.look_back;
    let told = |event| Event::LookBack(LookBackEvent::Release(event));
    if let Some(asked) = releasing::screen(view, &look_back.release, release::OF_ONE, told) {
        return asked;
    }
    match look_back.page {
        Page::Days => ("look-back", days(view)),
        // Each of these is of all that is kept.
        _ if view.session.is_reading() => ("look-back", reading(view)),
        Page::Month(month) => ("calendar", calendar::screen(view, month)),
        Page::Day(day) => {
            let title = moments::heading(day, view.now.day());
            let of_day = html! { <>{ view.question(title, None) }{ news(view) }{ list::of_one_day(view) }</> };
            ("day", of_day)
        }
        Page::Numbers => ("numbers", numbers::screen(view)),
        Page::Find => ("find", find::screen(view)),
        Page::OnThisDay => ("this-day", this_day::screen(view)),
        Page::Talk => talk::screen(view),
    }
}

fn reading(view: &View) -> Html {
    html! {
        <>
            { view.question(words::TITLE, None) }
            <div class="look-back__empty"><p>{ words::READING }</p></div>
        </>
    }
}

fn days(view: &View) -> Html {
    let (_, check_ins) = view.session.looked_back_on();
    let is_empty = check_ins.is_empty();
    if is_empty && view.session.is_reading() {
        return reading(view);
    }
    html! {
        <>
            { view.question(words::TITLE, (!is_empty).then_some(words::NOT_A_RECORD)) }
            { in_hand(view) }
            { notices::notices(view) }
            { lasting::copy(view) }
            if is_empty {
                <div class="look-back__empty">
                    if let Keeping::Unavailable(problem) = view.session.keeping {
                        <p>{ keeping::problem(problem) }</p>
                    } else {
                        <p>{ words::NOTHING_KEPT }</p>
                        <p>{ words::NOTHING_KEPT_SAYS }</p>
                    }
                </div>
            } else {
                { views(view) }
            }
            { list::by_day(view) }
            if !is_empty && !view.session.is_reading() {
                { view.press_to(Kind::Quiet, exports::TITLE, Place::TakeAway) }
            }
        </>
    }
}

/// The other ways to look, in a row of quiet words.
fn views(view: &View) -> Html {
    let to =
        |label: &'static str, page| press(view, Kind::Link, label, LookBackEvent::Opened(page));
    html! {
        <nav class="look-back__views" aria-label={words::VIEWS}>
            { to(words::TO_CALENDAR, Page::Month(Month::of(view.now.day()))) }
            { to(words::TO_NUMBERS, Page::Numbers) }
            { to(words::TO_FIND, Page::Find) }
            { press(view, Kind::Link, words::TO_WINS, LookBackEvent::WinsOpened) }
            { to(words::TO_THIS_DAY, Page::OnThisDay) }
            { to(words::talk::TO_TALK, Page::Talk) }
        </nav>
    }
}

/// What somebody has just done here, and what of it could not be done: on every page, since it can
/// be done on any.
fn news(view: &View) -> Html {
    html! { <>{ in_hand(view) }{ notices::problems(view) }</> }
}

/// What was deleted last, while it can be brought back; what is being deleted; and what was read in
/// behind somebody's back.
fn in_hand(view: &View) -> Html {
    let session = &view.session;
    html! {
        <>
            if session.deleted().is_some() || session.deleted_range().is_some() {
                { notices::undo(view, [words::DELETED, backup::DELETED_DISK].join(" ")) }
            }
            { delete_range::at_work(view) }
            if session.backup.restoring.is_to_be_seen() {
                { notice(backup::TO_BE_SEEN, view.press_to(Kind::Quiet, backup::SEE_IT, Place::Backup)) }
            }
        </>
    }
}

/// A button that tells of an event of Look back.
fn press(view: &View, kind: Kind, label: impl Into<AttrValue>, event: LookBackEvent) -> Html {
    view.press(kind, label, Event::LookBack(event))
}
