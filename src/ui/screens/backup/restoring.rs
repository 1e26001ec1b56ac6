//! A file that is read back in: what it would come to, and what came of it.

use yew::prelude::*;

use super::progress_of;
use crate::content::{backup as words, keeping, lock};
use crate::domain::backup::{Choice, Preview, Tally};
use crate::flow::backup::{Event as Happened, Offer, Progress, Restoring, Work};
use crate::flow::keeping::{Keeping, Problem};
use crate::flow::session::{Event, Place};
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// Each stage of it is a question of its own, so that each takes the focus.
pub(super) fn shown(view: &View, state: &Restoring) -> Html {
    match state {
        Restoring::Idle | Restoring::Refused(_) => html! {},
        Restoring::Reading(progress) => html! {
            <>
                { view.question(words::READING, Some(words::READING_SAYS)) }
                { progress_of(words::READING, *progress) }
                { let_go(view, words::LET_GO) }
            </>
        },
        Restoring::Read(offer) => preview(view, offer, None),
        Restoring::Failed(problem, offer) => preview(view, offer, Some(*problem)),
        Restoring::Making(_, progress) => html! {
            <>
                { view.question(words::MAKING, Some(words::MAKING_SAYS)) }
                { progress_of(words::MAKING, *progress) }
                { let_go_in_time(view, *progress) }
            </>
        },
        Restoring::Made(work) => made(view, work, None),
        Restoring::TakingBack(_, progress) => html! {
            <>
                { view.question(words::TAKING_BACK, Some(words::MAKING_SAYS)) }
                { progress_of(words::TAKING_BACK, *progress) }
                { let_go_in_time(view, *progress) }
            </>
        },
        Restoring::NotTakenBack(problem, work) => made(view, work, Some(*problem)),
        Restoring::TakenBack { keeps } => html! {
            <>
                { view.question(words::TAKEN_BACK, keeps.then_some(words::TAKEN_BACK_KEEPS)) }
                { let_go(view, words::DONE) }
            </>
        },
    }
}

fn let_go(view: &View, label: &'static str) -> Html {
    view.press(Kind::Plain, label, Event::Backup(Happened::LetGo))
}

/// As long as nothing is being written.
fn let_go_in_time(view: &View, progress: Progress) -> Html {
    if progress.is_whole() {
        html! { <p role="status">{ words::WRITING }</p> }
    } else {
        let_go(view, words::LET_GO)
    }
}

fn preview(view: &View, offer: &Offer, failed: Option<Problem>) -> Html {
    let told = &offer.preview;
    let offered = offered(told);
    let is_chosen = offered.contains(&offer.choice);
    let has_choice = offered.len() > 1 || (!offered.is_empty() && !is_chosen);
    let chosen = if has_choice {
        choice(view, offer, offered)
    } else {
        html! {}
    };
    html! {
        <>
            { view.question(words::PREVIEW, Some(words::PREVIEW_SAYS)) }
            if let Some(problem) = failed {
                <p class="keeping__problem" role="alert">
                    { [words::NOT_MADE, words::problem(problem)].join(" ") }
                </p>
            }
            if told.is_of_another_book { <p>{ words::ANOTHER_BOOK }</p> }
            <section class="card">
                { numbers(words::CHECK_INS, told.check_ins) }
                { numbers(words::OTHERS, told.leaves) }
                if told.is_book_new { <p>{ words::BOOK_NEW }</p> }
                if told.is_book_different { <p>{ words::BOOK_DIFFERS }</p> }
            </section>
            if told.unagreed > 0 { <p>{ words::UNAGREED }</p> }
            if told.only_in_file() + told.different() == 0 && told.unagreed == 0 { <p>{ words::ALL_HERE }</p> }
            if is_chosen { { chosen } { confirm(view) } } else { { chosen } }
            { let_go(view, words::ANOTHER) }
        </>
    }
}

/// What there is to choose between.
fn offered(told: &Preview) -> Vec<Choice> {
    let differ = told.different() > 0;
    [
        (Choice::KeepOurs, told.only_in_file() > 0 || differ),
        (Choice::TakeTheirs, differ),
        (Choice::Replace, told.only_here() > 0),
    ]
    .into_iter()
    .filter_map(|(choice, is_offered)| is_offered.then_some(choice))
    .collect()
}

fn numbers(caption: &'static str, tally: Tally) -> Html {
    let rows = [
        (words::NEW, tally.new),
        (words::SAME, tally.same),
        (words::DIFFERENT, tally.different),
        (words::ONLY_HERE, tally.only_here),
    ];
    html! {
        <table class="backup__numbers">
            <caption>{ caption }</caption>
            <tbody>
                { for rows.into_iter().map(|(name, number)| html! {
                    <tr><th scope="row">{ name }</th><td>{ number }</td></tr>
                }) }
            </tbody>
        </table>
    }
}

fn choice(view: &View, offer: &Offer, offered: Vec<Choice>) -> Html {
    // What takes something away is not chosen beforehand.
    let chosen = offered.iter().position(|own| *own == offer.choice).unwrap_or(usize::MAX);
    let onevent = view.onevent.clone();
    choices(Choices {
        legend: words::HOW,
        hides_legend: false,
        name: "restore",
        options: offered.iter().map(|own| words::choice(*own).into()).collect(),
        says: offered.get(chosen).map(|own| words::choice_says(*own)),
        chosen,
        onchoose: Callback::from(move |index| {
            if let Some(choice) = offered.get(index) {
                onevent.emit(Event::Backup(Happened::Chosen(*choice)));
            }
        }),
    })
}

/// Where nothing is kept yet, it is asked first how to keep.
fn confirm(view: &View) -> Html {
    let confirmed = Event::Backup(Happened::Confirmed);
    if view.session.keeping != Keeping::JustNow {
        return view.press(Kind::Lead, words::DO_IT, confirmed);
    }
    html! {
        <div class="answers">
            <p>{ words::KEEP_FIRST }</p>
            { view.press_to(Kind::Lead, lock::WITH_LOCK, Place::ChooseWords) }
            <p class="answers__says">{ lock::WITH_LOCK_SAYS }</p>
            { view.press(Kind::Plain, keeping::WITHOUT_LOCK, confirmed) }
            <p class="answers__says">{ keeping::WITHOUT_LOCK_SAYS }</p>
        </div>
    }
}

fn made(view: &View, work: &Work, failed: Option<Problem>) -> Html {
    let can_be_taken_back = !work.back.is_empty();
    let says = if can_be_taken_back { words::MADE_SAYS } else { words::ALL_HERE };
    html! {
        <>
            { view.question(words::MADE, Some(says)) }
            if let Some(problem) = failed {
                <p class="keeping__problem" role="alert">
                    { [words::NOT_TAKEN_BACK, words::problem(problem)].join(" ") }
                </p>
            }
            <div class="answers">
                { view.press(Kind::Lead, words::DONE, Event::Backup(Happened::LetGo)) }
                { view.press_to(Kind::Quiet, keeping::SEE_IT, Place::LookBack) }
                if can_be_taken_back {
                    { view.press(Kind::Plain, words::UNDO, Event::Backup(Happened::TakenBack)) }
                    <p class="answers__says">{ words::UNDO_SAYS }</p>
                }
            </div>
        </>
    }
}
