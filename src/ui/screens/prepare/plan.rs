//! A plan: written by either, and then two yeses to the same words.

use yew::prelude::*;

use super::super::two_yeses;
use super::on_its_way;
use crate::content::prepare::plan as words;
use crate::content::{pages, time};
use crate::domain::plan::{Plan, PlanText, Terms, Weekdays};
use crate::flow::prepare::plan::{Event, Step};
use crate::flow::prepare::{Event as PrepareEvent, Hand};
use crate::flow::session::{Command, Event as SessionEvent};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::view::View;

/// The step on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    match &view.session.prepare.plan {
        Step::Looking => match view.session.plan() {
            Some(plan) => ("plan", agreed(view, plan)),
            None => ("plan-none", none(view)),
        },
        Step::Writing(terms) => ("plan-writing", writing(view, terms)),
        Step::Asking(_, Hand::First) => ("plan-pass", pass(view)),
        Step::Asking(_, Hand::OnItsWay) => {
            let took_over = PrepareEvent::Plan(Event::TookOver);
            ("plan-handed-over", on_its_way(view, words::HANDED_OVER_HINT, took_over))
        }
        Step::Asking(yes, Hand::Second) => ("plan-reading", reading(view, yes.terms())),
    }
}

fn press(view: &View, kind: Kind, label: &'static str, event: Event) -> Html {
    view.press(kind, label, told(event))
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Plan(event))
}

fn none(view: &View) -> Html {
    html! {
        <>
            { view.question(words::NONE_TITLE, Some(words::NONE_HOW)) }
            <div class="answers">{ press(view, Kind::Plain, words::BEGIN, Event::Begun) }</div>
        </>
    }
}

fn agreed(view: &View, plan: &Plan) -> Html {
    let day = moments::in_full(plan.since().day());
    html! {
        <>
            { view.question(words::TITLE, None) }
            { read(plan.terms()) }
            <p class="said__none">{ words::SINCE.replace("{day}", &day) }</p>
            if !plan.terms().days.is_empty() {
                <div class="page-part">
                    { view.press(Kind::Quiet, words::CALENDAR, SessionEvent::Asked(Command::SaveCalendarAsFile)) }
                    <p class="said__none">{ words::CALENDAR_SAYS }</p>
                </div>
            }
            <div class="answers">
                { press(view, Kind::Plain, words::CHANGE, Event::Begun) }
                { press(view, Kind::Plain, words::END, Event::Ended) }
                <p class="answers__says">{ words::END_SAYS }</p>
            </div>
        </>
    }
}

/// The terms, set to be read.
fn read(terms: &Terms) -> Html {
    two_yeses::read([
        (words::WHAT, terms.what.as_str().to_owned()),
        (words::WHEN, on_days(terms.days)),
        (words::REMINDING, terms.reminding.as_str().to_owned()),
        (words::NOT_TO_SAY, terms.not_to_say.as_str().to_owned()),
    ])
}

/// "Monday, Wednesday and Friday".
fn on_days(days: Weekdays) -> String {
    let names: Vec<&str> = (0..Weekdays::COUNT)
        .zip(time::WEEKDAYS)
        .filter(|(n, _)| days.holds(*n))
        .map(|(_, name)| name)
        .collect();
    match names.split_last() {
        None => words::WHEN_IT_SUITS.to_owned(),
        Some(_) if names.len() == usize::from(Weekdays::COUNT) => words::EVERY_DAY.to_owned(),
        Some((only, [])) => (*only).to_owned(),
        Some((last, others)) => format!("{}{}{last}", others.join(", "), words::AND),
    }
}

fn writing(view: &View, terms: &Terms) -> Html {
    let field =
        |label: &'static str, hint: &'static str, text: &PlanText, event: fn(PlanText) -> Event| {
            let onwrite =
                view.onevent.reform(move |text: String| told(event(PlanText::fitting(&text))));
            html! {
                <TextField
                    {label} {hint} value={text.as_str().to_owned()} most={PlanText::MAX}
                    room_says={pages::ROOM_LEFT} {onwrite}
                />
            }
        };
    let days = (0..Weekdays::COUNT).zip(time::WEEKDAYS).map(|(n, name)| {
        let onpress = view.tell(told(Event::DayToggled(n)));
        Press::new(Kind::Chip, name, onpress).chosen(terms.days.holds(n)).html()
    });
    html! {
        <>
            { view.question(words::WRITE_TITLE, Some(words::WRITE_HOW)) }
            { field(words::WHAT, words::WHAT_HINT, &terms.what, Event::WhatWritten) }
            <section class="page-part">
                <h2 class="page-part__title">{ words::WHEN }</h2>
                <p class="said__none">{ words::WHEN_HINT }</p>
                <div class="chips" role="group" aria-label={words::WHEN}>{ for days }</div>
            </section>
            { field(words::REMINDING, words::REMINDING_HINT, &terms.reminding, Event::RemindingWritten) }
            { field(words::NOT_TO_SAY, words::NOT_TO_SAY_HINT, &terms.not_to_say, Event::NotToSayWritten) }
            <div class="answers">
                if terms.is_empty() {
                    <p class="answers__says">{ words::NOT_YET }</p>
                } else {
                    { press(view, Kind::Lead, words::YES, Event::SaidYes) }
                }
            </div>
        </>
    }
}

fn pass(view: &View) -> Html {
    let no = (words::NOT_LIKE_THIS, told(Event::Declined));
    two_yeses::pass(view, (words::PASS_TITLE, words::PASS_HOW), told(Event::PassedOver), no)
}

fn reading(view: &View, terms: &Terms) -> Html {
    let answers =
        [(words::NOT_LIKE_THIS, told(Event::Declined)), (words::YES, told(Event::SaidYes))];
    two_yeses::reading(view, (words::READ_TITLE, words::READ_HOW), read(terms), answers)
}
