//! One of the two answers, a sentence a screen, and looks it over before it is put away.

use yew::prelude::*;

use super::super::answers::{self, Review};
use super::{not_safe, told};
use crate::content::now;
use crate::content::prepare::support as words;
use crate::domain::support_check::{Reply, Statement};
use crate::flow::prepare::support::{Answering, Event};
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

const REVIEW: Review = Review {
    title: words::REVIEW_TITLE,
    how: [words::REVIEW_FIRST, words::REVIEW_SECOND],
    list: words::LIST,
    show: words::SHOW,
};

pub(super) fn ask(view: &View, answering: &Answering, statement: Statement) -> Html {
    let about = (words::statement(statement).to_owned(), words::ASKED_HOW);
    let replies = Reply::ALL.map(|reply| (words::reply(reply), told(Event::Answered(reply))));
    answers::ask(view, about, (answering.said.len(), Statement::COUNT), replies)
}

pub(super) fn review(view: &View, answering: &Answering) -> Html {
    let said = Statement::ALL.into_iter().zip(&answering.said);
    let said =
        said.map(|(about, reply)| (words::statement(about).to_owned(), words::reply(*reply)));
    let events = [Event::PassedOver, Event::Shown].map(told);
    answers::review(view, &REVIEW, answering.first.is_some(), said.collect(), events)
}

/// The phone is on its way. Whoever takes it reads what the first has read, before anything is
/// asked.
pub(super) fn handed_over(view: &View) -> Html {
    html! {
        <>
            <div class="picture picture--small">{ mark(Stand::Apart) }</div>
            { view.question(now::HANDED_OVER_TITLE, Some(words::HANDED_OVER_HINT)) }
            { not_safe(view) }
            <div class="answers">
                { view.press(Kind::Lead, now::I_HAVE_IT, told(Event::TookOver)) }
            </div>
        </>
    }
}
