//! The chart: one sign a check-in, its height the pain, its shape the pace, and a band for the
//! middle half.
//!
//! It is one list to the keyboard: one stop for Tab, and the arrow keys from sign to sign, each
//! with a name that says what it stands for.

use yew::prelude::*;

use crate::content::look_back::numbers as words;
use crate::domain::date::Date;
use crate::domain::moment::Day;
use crate::domain::pace::{Pace, PaceAnswer};
use crate::domain::trends::{Half, Point};
use crate::flow::look_back::Event as LookBackEvent;
use crate::flow::session::Event;
use crate::ui::components::sign::Form;
use crate::ui::moments;
use crate::ui::view::View;

/// The sign of each pace, in the order in which they are explained.
pub(super) const SIGNS: [(Option<PaceAnswer>, Form); 6] = [
    (Some(PaceAnswer::At(Pace::AsItIs)), Form::Dot),
    (Some(PaceAnswer::At(Pace::Slower)), Form::Triangle),
    (Some(PaceAnswer::At(Pace::HoldStill)), Form::Square),
    (Some(PaceAnswer::At(Pace::SomethingElse)), Form::Diamond),
    (Some(PaceAnswer::NotSure), Form::Ring),
    (None, Form::Cross),
];

/// Where the scale begins and the signs end, from the left.
const LEFT: i32 = 40;
const RIGHT: i32 = 336;
/// Where 10 and 0 lie, from the top.
const TOP: i32 = 14;
const BOTTOM: i32 = 194;
/// Half a point of the scale.
const HALF_POINT: i32 = (BOTTOM - TOP) / 20;

/// The points, the oldest first.
pub(super) fn chart(view: &View, points: &[Point]) -> Html {
    let look_back = &view.session.look_back;
    let band = look_back.listing.patterns().all;
    let read = look_back.point.and_then(|at| points.get(at));
    let onevent = view.onevent.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let asked = match event.key().as_str() {
            "ArrowRight" => LookBackEvent::PointTurned { on: true },
            "ArrowLeft" => LookBackEvent::PointTurned { on: false },
            "Home" => LookBackEvent::PointChosen(0),
            "End" => LookBackEvent::PointChosen(usize::MAX),
            _ => return,
        };
        event.prevent_default();
        onevent.emit(Event::LookBack(asked));
    });
    let active = look_back.point.map(id);
    html! {
        <figure class="chart">
            <div
                class="chart__points" role="listbox" tabindex="0" {onkeydown} aria-label={words::CHART}
                aria-describedby="chart-keys" aria-orientation="horizontal" aria-activedescendant={active}
            >
                <svg class="chart__picture" viewBox="0 0 350 226" role="presentation" focusable="false">
                    if let Some(middle) = band { { band_of(middle.half()) } }
                    { for [0, 5, 10].map(line) }
                    { for points.iter().enumerate().map(|(n, point)| mark(view, points.len(), n, point)) }
                    { ends(points, view.now.day()) }
                </svg>
            </div>
            <figcaption class="chart__says">
                <p class="chart__read">
                    { read.map_or_else(|| words::TOUCH.to_owned(), |point| named(view, point)) }
                </p>
                if let Some(middle) = band { <p>{ words::band(middle) }</p> }
                <p class="unseen" id="chart-keys">{ words::CHART_KEYS }</p>
            </figcaption>
        </figure>
    }
}

fn id(point: usize) -> String {
    format!("point-{point}")
}

fn named(view: &View, point: &Point) -> String {
    words::point(&moments::moment(point.at, view.now), point.pain, point.pace)
}

/// How far down a place on the scale lies, in halves.
fn height(halves: u8) -> i32 {
    BOTTOM - i32::from(halves) * HALF_POINT
}

fn band_of((lower, upper): (Half, Half)) -> Html {
    let (top, bottom) = (height(upper.halves()), height(lower.halves()));
    // Where the middle half is one number, it is still a band.
    let (y, tall) = (top - 2, bottom - top + 4);
    html! {
        <rect class="chart__band" x={LEFT.to_string()} y={y.to_string()} width={(RIGHT - LEFT).to_string()} height={tall.to_string()} rx="3" />
    }
}

fn line(rating: u8) -> Html {
    let y = height(rating * 2);
    html! {
        <g key={rating} aria-hidden="true">
            <path class="chart__line" d={format!("M{LEFT},{y}H{RIGHT}")} />
            <text class="chart__number" x={(LEFT - 8).to_string()} y={y.to_string()} dominant-baseline="central" text-anchor="end">{ rating }</text>
        </g>
    }
}

/// One check-in. A finger reaches it anywhere above or below its sign.
fn mark(view: &View, count: usize, n: usize, point: &Point) -> Html {
    let wide = (RIGHT - LEFT) / i32::try_from(count.max(1)).unwrap_or(1);
    let x = LEFT + wide * i32::try_from(n).unwrap_or_default() + wide / 2;
    let y = height(point.pain.rating() * 2);
    let form =
        SIGNS.iter().find(|(pace, _)| *pace == point.pace).map_or(Form::Cross, |(_, form)| *form);
    let is_read = view.session.look_back.point == Some(n);
    let onclick =
        view.tell(Event::LookBack(LookBackEvent::PointChosen(n))).reform(|_: MouseEvent| ());
    html! {
        <g
            key={n} class="chart__point" id={id(n)} role="option" {onclick} aria-label={named(view, point)}
            aria-selected={if is_read { "true" } else { "false" }}
        >
            <rect class="chart__reach" x={(x - wide / 2).to_string()} y="0" width={wide.to_string()} height={(BOTTOM + TOP).to_string()} />
            if is_read { <circle class="chart__at" cx={x.to_string()} cy={y.to_string()} r="10" /> }
            <path class="chart__sign" d={form.path()} transform={format!("translate({x} {y})")} fill-rule="evenodd" />
        </g>
    }
}

/// The days of the first and of the last, each with its year where one of them is not this year's.
fn ends(points: &[Point], today: Day) -> Html {
    let y = (BOTTOM + 26).to_string();
    let year = |day: Day| Date::of(day).year;
    let with_year = points.iter().any(|point| year(point.at.day()) != year(today));
    let day = |point: &Point, x: i32, anchor: &'static str| {
        html! { <text class="chart__number" x={x.to_string()} y={y.clone()} text-anchor={anchor}>{ moments::short_day(point.at.day(), with_year) }</text> }
    };
    html! {
        <g aria-hidden="true">
            if let [first, .., last] = points {
                { day(first, LEFT, "start") }
                { day(last, RIGHT, "end") }
            } else if let [only] = points {
                { day(only, LEFT, "start") }
            }
        </g>
    }
}
