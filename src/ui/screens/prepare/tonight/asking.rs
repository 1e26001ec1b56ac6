//! One of the two answers, a thing a screen, and looks it over before it is put away.

use yew::prelude::*;

use super::super::answers::{self, Review};
use super::super::on_its_way;
use super::told;
use crate::content::prepare::tonight as words;
use crate::domain::permission::{Item, Permission};
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::prepare::tonight::{Answering, Event};
use crate::ui::view::View;

const REVIEW: Review = Review {
    title: words::REVIEW_TITLE,
    how: [words::REVIEW_FIRST, words::REVIEW_SECOND],
    list: words::LIST,
    show: words::SHOW,
};

pub(super) fn ask(view: &View, answering: &Answering, item: &Item) -> Html {
    let about = (item.as_str().to_owned(), words::ASKED_HOW);
    let answers =
        Permission::ALL.map(|answer| (words::permission(answer), told(Event::Answered(answer))));
    let at = (answering.answers.len(), answering.items.all().len());
    answers::ask(view, about, at, answers)
}

pub(super) fn review(view: &View, answering: &Answering) -> Html {
    let said = answering.items.all().iter().zip(&answering.answers);
    let said = said.map(|(item, answer)| (item.as_str().to_owned(), words::permission(*answer)));
    let events = [Event::PassedOver, Event::Shown].map(told);
    answers::review(view, &REVIEW, answering.first.is_some(), said.collect(), events)
}

pub(super) fn handed_over(view: &View) -> Html {
    on_its_way(view, words::HANDED_OVER_HINT, PrepareEvent::Tonight(Event::TookOver))
}
