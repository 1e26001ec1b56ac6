//! Entries under the headings of their days: as many as are shown, and no more.

use std::rc::Rc;

use yew::prelude::*;

use super::entry::{Entry, May};
use super::press;
use crate::content::look_back as words;
use crate::domain::check_in::CheckIn;
use crate::domain::sealing::Reveal;
use crate::flow::look_back::{Event, Page};
use crate::ui::components::press::Kind;
use crate::ui::moments;
use crate::ui::view::View;

/// What the page lists, by day.
pub(super) fn by_day(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let entries = look_back.listing.entries();
    let shown = entries.get(..look_back.shown).unwrap_or(entries);
    let days = shown.chunk_by(|one, next| one.began.day() == next.began.day());
    let is_reading = view.session.is_reading() && !entries.is_empty();
    // A list of its own: beside anything without a key, one more day would build every other anew.
    let days: Html = days.map(|day| section(view, day)).collect();
    html! {
        <>
            { days }
            if entries.len() > shown.len() {
                { press(view, Kind::Plain, words::SHOW_MORE, Event::MoreAsked) }
            } else if is_reading {
                <p class="look-back__how">{ words::READING_REST }</p>
            }
        </>
    }
}

/// The same where all of it is of one day, which the page has named.
pub(super) fn of_one_day(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let listed = look_back.listing.entries();
    let shown = listed.get(..look_back.shown).unwrap_or(listed);
    html! {
        <>
            { entries(view, shown) }
            if listed.len() > shown.len() {
                { press(view, Kind::Plain, words::SHOW_MORE, Event::MoreAsked) }
            }
        </>
    }
}

fn section(view: &View, day: &[Rc<CheckIn>]) -> Html {
    let Some(first) = day.first() else { return html! {} };
    let heading = moments::heading(first.began.day(), view.now.day());
    html! {
        <section class="look-back__day" key={first.id.0.to_string()}>
            <h2 class="look-back__heading">{ heading }</h2>
            { entries(view, day) }
        </section>
    }
}

fn entries(view: &View, some: &[Rc<CheckIn>]) -> Html {
    let look_back = &view.session.look_back;
    let (book, _) = view.session.looked_back_on();
    let today = view.now.day();
    let rows = some.iter().map(|check_in| {
        let is_released = look_back.released.contains(&check_in.id);
        let reveal = if is_released { Reveal::SideBySide } else { book.reveal };
        let may = if view.session.is_reading() {
            May::Read
        } else {
            May::Change { stays: look_back.stays == Some(check_in.id) }
        };
        html! {
            <li key={check_in.id.0.to_string()}>
                <Entry
                    check_in={Rc::clone(check_in)} is_open={look_back.is_open(check_in.id)}
                    draft={look_back.draft(check_in.id).cloned()} names={book.names.clone()}
                    tells_win={look_back.page == Page::Find && look_back.search.wins_only}
                    {today} {reveal} {may} onevent={view.onevent.clone()}
                />
            </li>
        }
    });
    html! { <ul class="look-back__entries">{ for rows }</ul> }
}
