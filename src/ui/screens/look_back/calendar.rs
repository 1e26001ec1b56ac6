//! A month whose days say what they hold, by shape and by word.

use yew::prelude::*;

use super::{news, press};
use crate::content::look_back::calendar as words;
use crate::domain::date::{Date, Month, weekday};
use crate::domain::days::{Held, of_month};
use crate::domain::moment::Day;
use crate::flow::look_back::{Event as LookBackEvent, Page};
use crate::flow::session::Event;
use crate::ui::components::press::Kind;
use crate::ui::components::sign::{Form, sign};
use crate::ui::moments;
use crate::ui::view::View;

pub(super) fn screen(view: &View, month: Month) -> Html {
    let days = of_month(&view.session.check_ins, month);
    let to = |label: &'static str, month| {
        press(view, Kind::Quiet, label, LookBackEvent::Opened(Page::Month(month)))
    };
    html! {
        <>
            { view.question(moments::month(month), None) }
            { news(view) }
            <div class="calendar__months">
                { to(words::EARLIER, month.previous()) }
                { to(words::LATER, month.next()) }
            </div>
            { table(view, &days) }
            { signs() }
        </>
    }
}

fn table(view: &View, days: &[(Day, Held)]) -> Html {
    let heads = words::WEEKDAYS
        .iter()
        .zip(crate::content::time::WEEKDAYS)
        .map(|(letters, name)| html! { <th scope="col" abbr={name}>{ *letters }</th> });
    let is_monday = |day: Day| weekday(day) == 0;
    let weeks = days.chunk_by(|_, (next, _)| !is_monday(*next));
    html! {
        <table class="calendar">
            <thead><tr>{ for heads }</tr></thead>
            <tbody>{ for weeks.map(|week| a_week(view, week)) }</tbody>
        </table>
    }
}

fn a_week(view: &View, week: &[(Day, Held)]) -> Html {
    let Some((first, _)) = week.first() else { return html! {} };
    let before = (weekday(*first) > 0).then(|| weekday(*first).to_string());
    let cells = week.iter().map(
        |(day, held)| html! { <td key={day.days_since_1970()}>{ cell(view, *day, *held) }</td> },
    );
    html! {
        <tr key={first.days_since_1970()}>
            if let Some(colspan) = before { <td key="before" {colspan}></td> }
            { for cells }
        </tr>
    }
}

/// A day: a button where it holds something. Its name says what, and its signs the same.
fn cell(view: &View, day: Day, held: Held) -> Html {
    let number = Date::of(day).day;
    let is_today = day == view.now.day();
    let class = classes!("calendar__day", is_today.then_some("calendar__day--today"));
    let current = is_today.then_some("date");
    if held.check_ins == 0 {
        return html! { <span {class} aria-current={current}>{ number }</span> };
    }
    let opened = Event::LookBack(LookBackEvent::Opened(Page::Day(day)));
    let onclick = view.tell(opened).reform(|_: MouseEvent| ());
    let name = format!("{}: {}", moments::in_full(day), words::held(held));
    html! {
        <button type="button" {class} {onclick} aria-label={name} aria-current={current}>
            <span aria-hidden="true">{ number }</span>
            <span class="calendar__signs" aria-hidden="true">
                if held.check_ins > 1 { <span class="calendar__count">{ held.check_ins }</span> }
                { sign(Form::Dot) }
                if held.another_day { { sign(Form::Ring) } }
                if held.win { { sign(Form::Diamond) } }
            </span>
        </button>
    }
}

fn signs() -> Html {
    let line = |form, says: &'static str| html! { <li key={says}>{ sign(form) }{ says }</li> };
    html! {
        <ul class="signs" aria-label={words::SIGNS}>
            { line(Form::Dot, words::CHECK_IN) }
            { line(Form::Ring, words::ANOTHER_DAY) }
            { line(Form::Diamond, words::WIN) }
        </ul>
    }
}
