//! Take it away: what goes along, and in which form.

mod sheet;

use yew::prelude::*;

use crate::content::{exports as words, now, pages};
use crate::domain::book::Name;
use crate::domain::selection::Whose;
use crate::flow::backup::Progress;
use crate::flow::exports::{Amount, Event, Form, Page, State, Went};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::progress::progress;
use crate::ui::components::tick::tick;
use crate::ui::screens::which_days::{no_days, which_days};
use crate::ui::taken;
use crate::ui::view::View;

/// What is on the screen, and its name for the style sheets.
pub(in crate::ui) fn screen(view: &View) -> (&'static str, Html) {
    let state = &view.session.exports;
    match (state.page, state.taken(Form::Table, view.now.day(), view.session.book.reveal)) {
        (Page::Sheet, Ok(taken)) => ("handout", sheet::screen(view, taken)),
        _ => ("take-away", choosing(view, state)),
    }
}

const fn told(event: Event) -> SessionEvent {
    SessionEvent::Exports(event)
}

/// What one of the two is called.
fn called<'a>(name: &'a Name, otherwise: &'a str) -> &'a str {
    if name.is_empty() { otherwise } else { name.as_str() }
}

fn choosing(view: &View, state: &State) -> Html {
    if view.session.check_ins.is_empty() {
        return html! {
            <>
                { view.question(words::TITLE, None) }
                <p class="take-away__empty">{ words::NOTHING_KEPT }</p>
            </>
        };
    }
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            <section class="card">
                { which_days(view, (words::DAYS, words::EVERYTHING), &state.days, |event| {
                    told(Event::Days(event))
                }) }
            </section>
            { voices(view, state) }
            { typed(view, state) }
            { leaving(view, state) }
        </>
    }
}

/// Whose answers, where there is something to choose.
fn voices(view: &View, state: &State) -> Html {
    let (of_two, is_mixed) = (state.counted.of_two(), state.counted.is_mixed());
    if !of_two && !is_mixed {
        return html! {};
    }
    let [first, second] = &view.session.book.names;
    let names = [called(first, now::FIRST_VOICE), called(second, now::SECOND_VOICE)];
    let onchoose = view.onevent.reform(|index: usize| {
        told(Event::WhoseChosen(Whose::ALL.get(index).copied().unwrap_or_default()))
    });
    html! {
        <section class="card">
            if of_two {
                { choices(Choices {
                    legend: words::WHOSE,
                    hides_legend: false,
                    name: "whose",
                    options: Whose::ALL.map(|whose| words::whose(whose, names).into()).into(),
                    says: (state.whose != Whose::Both).then_some(words::ONE_ALONE_SAYS),
                    chosen: Whose::ALL.iter().position(|whose| *whose == state.whose).unwrap_or_default(),
                    onchoose,
                }) }
            }
            if is_mixed {
                { tick(words::OF_ONE, state.of_one, view.tell(told(Event::OfOneToggled))) }
                <p class="take-away__says">{ words::OF_ONE_SAYS }</p>
            }
        </section>
    }
}

/// Whether what was typed goes along.
fn typed(view: &View, state: &State) -> Html {
    html! {
        <section class="card">
            { tick(words::WORDS, state.with_words, view.tell(told(Event::WordsToggled))) }
            <p class="take-away__says">{ words::WORDS_SAYS }</p>
            if state.with_words {
                { tick(words::CLINIC_WORDS, state.clinic_words, view.tell(told(Event::ClinicWordsToggled))) }
                <p class="take-away__says">{ words::CLINIC_WORDS_SAYS }</p>
            }
        </section>
    }
}

/// How many that is, and the ways out.
fn leaving(view: &View, state: &State) -> Html {
    let amount = state.counted.amount();
    let says = match state.days.limits(view.now.day()) {
        Ok(_) => how_many(amount),
        Err(problem) => no_days(view, problem),
    };
    let press = |label: &'static str, detail: &'static str, event: Event| {
        Press::new(Kind::Plain, label, view.tell(told(event))).detail(detail).html()
    };
    html! {
        <div class="answers">
            <p class="take-away__amount" role="status">{ says }</p>
            if amount.can_be(Form::Table) {
                { press(words::SAVE_TABLE, words::SAVE_TABLE_SAYS, Event::Saved(Form::Table)) }
                if amount.fits_a_sheet() {
                    { press(words::PRINT_SHEET, words::PRINT_SHEET_SAYS, Event::SheetOpened) }
                } else {
                    <p class="take-away__says">{ too_long(amount) }</p>
                }
                if amount.can_be(Form::Clinic) {
                    { press(words::SAVE_CLINIC, words::SAVE_CLINIC_SAYS, Event::Saved(Form::Clinic)) }
                } else {
                    <p class="take-away__says">{ words::NO_NUMBERS }</p>
                }
                if let Some(Progress { done, of }) = state.making {
                    { progress(words::MAKING, (done, of), pages::SO_MANY) }
                    { press(words::LET_GO, words::LET_GO_SAYS, Event::LetGo) }
                }
                <p class="take-away__says" role="status">{ went(state.went) }</p>
                <p class="take-away__says">{ words::FILE_SAYS }</p>
            }
        </div>
    }
}

fn how_many(amount: Amount) -> String {
    match amount.check_ins {
        0 => words::NONE.to_owned(),
        1 => words::ONE.to_owned(),
        n => words::MANY.replace("{n}", &n.to_string()),
    }
}

fn too_long(amount: Amount) -> String {
    let most = Amount::MOST_LINES.to_string();
    words::TOO_LONG.replace("{n}", &most).replace("{m}", &amount.lines.to_string())
}

/// How the last attempt went.
fn went(went: Option<Went>) -> String {
    match went {
        Some(Went::Handed(form, day)) => {
            words::HANDED_OVER.replace("{name}", &taken::name(form, day))
        }
        Some(Went::NoFile) => words::NO_FILE.to_owned(),
        Some(Went::NoPrint) => words::NO_PRINT.to_owned(),
        None => String::new(),
    }
}
