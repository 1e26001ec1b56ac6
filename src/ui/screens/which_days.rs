//! Which days: a few spans, and two days that can be typed.

use yew::prelude::*;

use crate::content::{pages, span as words};
use crate::flow::session::Event as SessionEvent;
use crate::flow::span::{DayProblem, DayText, Days, Event, Span};
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

/// The choice, and the fields where days are typed; `all` is what leaves it open.
pub(super) fn which_days(
    view: &View,
    (legend, all): (&'static str, &'static str),
    days: &Days,
    told: fn(Event) -> SessionEvent,
) -> Html {
    let options = Span::ALL.map(|span| match (span, span.days()) {
        (Span::Own, _) => words::OWN_DAYS.into(),
        (_, Some(days)) => words::LAST_DAYS.replace("{n}", &days.to_string()).into(),
        _ => all.into(),
    });
    let onchoose = view.onevent.reform(move |index: usize| {
        told(Event::Chosen(Span::ALL.get(index).copied().unwrap_or_default()))
    });
    let day = |label: &'static str, text: &DayText, event: fn(DayText) -> Event| {
        let onwrite = view.onevent.reform(move |text: String| told(event(DayText::fitting(&text))));
        html! {
            <TextField
                {label} hint={like(view, words::DAY_HINT)} value={text.as_str().to_owned()}
                most={DayText::MAX} room_says={pages::ROOM_LEFT} {onwrite}
            />
        }
    };
    html! {
        <>
            { choices(Choices {
                legend,
                hides_legend: false,
                name: "days",
                options: options.into(),
                says: None,
                chosen: Span::ALL.iter().position(|span| *span == days.span).unwrap_or_default(),
                onchoose,
            }) }
            if days.span == Span::Own {
                { day(words::FROM, &days.from, Event::FromWritten) }
                { day(words::TO, &days.to, Event::ToWritten) }
            }
        </>
    }
}

/// Why no days are chosen.
pub(super) fn no_days(view: &View, problem: DayProblem) -> String {
    let not_a_day = |name| like(view, &words::NOT_A_DAY.replace("{name}", name));
    match problem {
        DayProblem::Order => words::WRONG_ORDER.to_owned(),
        DayProblem::From => not_a_day(words::FROM),
        DayProblem::To => not_a_day(words::TO),
    }
}

/// A sentence with today in it, as an example.
fn like(view: &View, sentence: &str) -> String {
    sentence.replace("{day}", &view.now.day().iso())
}
