//! A line of the log: everything on one page, and all of it may be left out but the day.

use yew::prelude::*;

use super::told;
use crate::content::prepare::{involvement, log as words};
use crate::content::{now, pages};
use crate::domain::involvement::Rung;
use crate::domain::pain::{Effect, Pain};
use crate::domain::practice_log::{PracticeNote, Width};
use crate::flow::prepare::log::{Draft, Event, Typed, width_problem};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::moments;
use crate::ui::screens::home::kept_line;
use crate::ui::screens::notices;
use crate::ui::view::View;

/// Minutes that are often meant: one tap in place of a keyboard.
const OFTEN: [u8; 3] = [5, 10, 15];

pub(super) fn writing(view: &View, draft: &Draft) -> Html {
    let (title, keep) = if draft.is_there_already() {
        (words::OLD_TITLE, words::KEEP)
    } else {
        (words::NEW_TITLE, words::ADD)
    };
    let onnote =
        view.onevent.reform(|text: String| told(Event::NoteWritten(PracticeNote::fitting(&text))));
    html! {
        <>
            { view.question(title, Some(words::WRITE_HOW)) }
            { notices::notices(view) }
            { day(view, draft) }
            { width(view, draft) }
            { minutes(view, draft) }
            { comfort(view, draft) }
            { rung(view, draft) }
            <TextField
                label={words::NOTE} hint={words::NOTE_HINT} value={draft.note.as_str().to_owned()}
                is_long=true most={PracticeNote::MAX} room_says={pages::ROOM_LEFT} onwrite={onnote}
            />
            <div class="answers">
                if draft.can_be_added() {
                    { view.press(Kind::Lead, keep, told(Event::Added)) }
                } else {
                    <p class="answers__says">{ words::NOT_YET }</p>
                }
                if draft.is_there_already() {
                    { view.press(Kind::Quiet, words::TAKE_OUT, told(Event::TakenOut)) }
                }
                <p class="answers__below">{ kept_line(view) }</p>
            </div>
        </>
    }
}

/// A part of the page, with its name over it.
fn part(name: &'static str, hint: Option<&'static str>, inside: Html) -> Html {
    html! {
        <section class="page-part" role="group" aria-label={name}>
            <h2 class="page-part__title">{ name }</h2>
            if let Some(hint) = hint { <p class="said__none">{ hint }</p> }
            { inside }
        </section>
    }
}

fn chip(view: &View, label: String, event: Event, is_chosen: bool) -> Html {
    Press::new(Kind::Chip, label, view.tell(told(event))).chosen(is_chosen).html()
}

/// The day, and a few steps to another.
fn day(view: &View, draft: &Draft) -> Html {
    let today = view.now.day();
    let step =
        |label: &'static str, days: i32| view.press(Kind::Chip, label, told(Event::DayMoved(days)));
    let inside = html! {
        <>
            <p class="log__chosen" role="status">{ moments::heading(draft.day, today) }</p>
            <div class="chips">
                { step(words::DAY_BEFORE, -1) }
                { step(words::WEEK_BEFORE, -7) }
                if draft.day < today { { step(words::DAY_AFTER, 1) } }
            </div>
        </>
    };
    part(words::DAY, None, inside)
}

fn width(view: &View, draft: &Draft) -> Html {
    let sizes = view.session.practice_kit().map(|kit| kit.sizes.all()).unwrap_or_default();
    let size = |size: &Width| {
        let label = words::SIZE.replace("{mm}", &size.to_string());
        chip(view, label, Event::SizeTapped(*size), draft.is_of_size(*size))
    };
    let onwrite =
        view.onevent.reform(|text: String| told(Event::WidthWritten(Typed::fitting(&text))));
    let problem = width_problem(&draft.width).map(words::not_a_width);
    html! {
        <section class="page-part">
            if !sizes.is_empty() {
                <h2 class="page-part__title">{ words::OWN_SIZES }</h2>
                <div class="chips" role="group" aria-label={words::OWN_SIZES}>{ for sizes.iter().map(size) }</div>
            }
            <TextField
                label={words::WIDTH} hint={words::WIDTH_HINT} value={draft.width.as_str().to_owned()} most={Typed::MAX}
                keys="decimal" {problem} room_says={pages::ROOM_LEFT} {onwrite}
            />
        </section>
    }
}

fn minutes(view: &View, draft: &Draft) -> Html {
    let often = OFTEN.map(|n| {
        let typed = Typed::fitting(&n.to_string());
        let is_chosen = draft.minutes == typed;
        let then = if is_chosen { Typed::default() } else { typed };
        chip(
            view,
            words::MINUTES_CHIP.replace("{n}", &n.to_string()),
            Event::MinutesWritten(then),
            is_chosen,
        )
    });
    let onwrite =
        view.onevent.reform(|text: String| told(Event::MinutesWritten(Typed::fitting(&text))));
    let problem = draft.has_wrong_minutes().then_some(words::NOT_MINUTES);
    html! {
        <section class="page-part">
            <div class="chips" role="group" aria-label={words::SOME_MINUTES}>{ for often }</div>
            <TextField
                label={words::MINUTES} value={draft.minutes.as_str().to_owned()} most={Typed::MAX}
                keys="decimal" {problem} room_says={pages::ROOM_LEFT} {onwrite}
            />
        </section>
    }
}

/// The scale of pain, with its anchors.
fn comfort(view: &View, draft: &Draft) -> Html {
    let numbers = Pain::all().map(|felt| {
        let onpress = view.tell(told(Event::ComfortTapped(felt)));
        Press::new(Kind::Number(felt.rating()), felt.rating().to_string(), onpress)
            .chosen(draft.comfort == Some(felt))
            .html()
    });
    let must_end = draft.comfort.is_some_and(|felt| felt.effect() == Effect::MustEnd);
    let inside = html! {
        <>
            <div class="log__numbers">{ for numbers }</div>
            <p class="said__none" role="status">{ if must_end { words::MUST_END } else { "" } }</p>
        </>
    };
    part(words::COMFORT, Some(now::PAIN_ANCHORS), inside)
}

fn rung(view: &View, draft: &Draft) -> Html {
    let rungs = Rung::ALL.map(|rung| {
        let title = involvement::way(rung).title.to_owned();
        chip(view, title, Event::RungChosen(rung), draft.rung == rung)
    });
    part(words::RUNG, None, html! { <div class="chips">{ for rungs }</div> })
}
