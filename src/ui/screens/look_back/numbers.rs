//! Pain and pace over time, and what many say together: counts, and nothing of causes.

use yew::prelude::*;

use super::{chart, news, press};
use crate::content::look_back::numbers as words;
use crate::domain::trends::Point;
use crate::flow::look_back::Event;
use crate::ui::components::press::Kind;
use crate::ui::components::sign::sign;
use crate::ui::moments;
use crate::ui::view::View;

pub(super) fn screen(view: &View) -> Html {
    let look_back = &view.session.look_back;
    let reveal = view.session.book.reveal;
    let all = look_back.listing.entries();
    let (from, to) = look_back.window();
    // The newest is listed first, and stands last on the chart.
    let shown = all.get(from..to).unwrap_or_default();
    let points: Vec<Point> =
        shown.iter().rev().filter_map(|check_in| Point::of(check_in, reveal)).collect();
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { news(view) }
            if points.is_empty() {
                <p>{ words::NONE }</p>
            } else {
                { chart::chart(view, &points) }
                if all.len() > shown.len() {
                    <div class="chart__turn">
                        if to < all.len() { { press(view, Kind::Quiet, words::EARLIER, Event::EarlierAsked) } }
                        if from > 0 { { press(view, Kind::Quiet, words::LATER, Event::LaterAsked) } }
                    </div>
                }
                { signs() }
                { together(view) }
                { table(&points) }
            }
        </>
    }
}

fn signs() -> Html {
    let line = |(pace, form)| {
        let says = words::pace(pace);
        html! { <li key={says}>{ sign(form) }{ says }</li> }
    };
    html! { <ul class="signs" aria-label={words::SIGNS}>{ for chart::SIGNS.map(line) }</ul> }
}

/// What they say together, where there are enough of a kind.
fn together(view: &View) -> Html {
    let patterns = view.session.look_back.listing.patterns();
    let says = [words::by_pace(patterns), words::by_outcome(patterns)];
    let hint = if says.iter().all(Option::is_none) { words::FEW } else { words::TOGETHER_HOW };
    html! {
        <section class="look-back__together">
            <h2 class="look-back__heading">{ words::TOGETHER }</h2>
            { for says.into_iter().flatten().map(|line| html! { <p class="look-back__says">{ line }</p> }) }
            <p class="look-back__how">{ hint }</p>
        </section>
    }
}

fn table(points: &[Point]) -> Html {
    let rows = points.iter().rev().enumerate().map(|(n, point)| {
        html! {
            <tr key={n}>
                <th scope="row">{ moments::moment_in_full(point.at) }</th>
                <td class="numbers__pain">{ point.pain.to_string() }</td>
                <td>{ words::pace(point.pace) }</td>
            </tr>
        }
    });
    html! {
        <table class="numbers">
            <caption class="numbers__caption">{ words::TABLE }</caption>
            <thead>
                <tr>
                    <th scope="col">{ words::DAY }</th>
                    <th scope="col">{ words::PAIN }</th>
                    <th scope="col">{ words::PACE }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
