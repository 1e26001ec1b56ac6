//! Which phrases land: the two mark one after the other, and see it together. What one has
//! marked is not on the screen of the other.

use yew::prelude::*;

use super::{mark_word, passed, press};
use crate::content::{now, practising as words};
use crate::domain::leaf::LeafId;
use crate::domain::phrase::{Mark, Standing, Whose, phrase};
use crate::domain::sealing::Reveal;
use crate::flow::practise::{Event, Marking, Turn};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::{Kind, Press};
use crate::ui::view::View;

/// One of the two marks.
pub(super) fn screen(view: &View, marking: &Marking) -> Html {
    let (title, on, event) = match marking.turn {
        Turn::Second(..) => (words::MARKING_SECOND, words::SHOW_BOTH, Event::MarksShown),
        _ => (words::MARKING, now::PASS_IT_OVER, Event::PassedOver),
    };
    let hint = match marking.reveal {
        Reveal::OutcomeOnly => words::MARKING_OUTCOME,
        Reveal::SideBySide => words::MARKING_SIDE_BY_SIDE,
    };
    html! {
        <>
            { view.question(title, Some(hint)) }
            if let Some(who) = marks_first(view, marking) { <p><bdi>{ who }</bdi></p> }
            <ul class="phrases">
                { for marking.at_hand().iter().map(|(id, own)| one(view, *id, *own)) }
            </ul>
            <div class="answers">
                if marking.can_go_on() {
                    { press(view, Kind::Lead, on, event) }
                } else {
                    <p class="answers__says">{ words::MARKS_NOT_YET }</p>
                }
            </div>
        </>
    }
}

fn marks_first(view: &View, marking: &Marking) -> Option<String> {
    let [first, _] = &view.session.book.names;
    let is_named = matches!(marking.turn, Turn::First(_)) && !first.is_empty();
    is_named.then(|| words::MARKS_FIRST.replace("{who}", first.as_str()))
}

fn one(view: &View, id: LeafId, own: Option<Mark>) -> Html {
    let Some(says) = says(view, id) else { return html! {} };
    let mark = |mark: Mark| {
        let event = SessionEvent::Practise(Event::Marked(id, mark));
        Press::new(Kind::Chip, mark_word(mark), view.tell(event)).chosen(own == Some(mark)).html()
    };
    html! {
        <li key={id.0.to_string()}><div class="phrases__one" role="group" aria-label={says.clone()}>
            <p class="phrases__says"><bdi>{ says }</bdi></p>
            <div class="chips phrases__marks">{ mark(Mark::Lands) }{ mark(Mark::NotThis) }</div>
        </div></li>
    }
}

/// The first marks are put away.
pub(super) fn handed_over(view: &View) -> Html {
    passed(view, 1, words::MARKS_AWAY)
}

/// Both have marked: what it comes to, or both marks, as they chose.
pub(super) fn together(view: &View, opened: &[LeafId]) -> Html {
    let marked = opened.iter().filter_map(|id| {
        let standing = phrase(view.session.leaf(*id)?)?.standing;
        let says = says(view, *id)?;
        let comes_to = whose(view, standing).unwrap_or_else(|| words::LANDS_WITH_BOTH.to_owned());
        Some(html! {
            <li class="phrases__one" key={id.0.to_string()}>
                <p class="phrases__says"><bdi>{ says }</bdi></p>
                <p class="phrases__whose">{ comes_to }</p>
            </li>
        })
    });
    html! {
        <>
            <div class="picture picture--small">{ mark(Stand::One) }</div>
            { view.question(words::MARKED_TITLE, Some(words::MARKED_HOW)) }
            <ul class="phrases">{ for marked }</ul>
            <div class="answers">{ press(view, Kind::Lead, words::OUR_WORDS, Event::PhrasesOpened) }</div>
        </>
    }
}

/// With whom a phrase does not land, as far as they chose to see it; none where it does.
pub(super) fn whose(view: &View, standing: Standing) -> Option<String> {
    let [first, second] = &view.session.book.names;
    let for_one = |name: &str, else_says: &str| {
        words::NOT_WITH.replace("{who}", if name.trim().is_empty() { else_says } else { name })
    };
    match standing {
        Standing::Unmarked | Standing::Lands { .. } => None,
        Standing::NotThis(whose) => Some(match whose {
            Whose::Unseen => words::NOT_BOTH.to_owned(),
            Whose::First => for_one(first.as_str(), words::WHO_FIRST),
            Whose::Second => for_one(second.as_str(), words::WHO_SECOND),
            Whose::Both => words::NOT_EITHER.to_owned(),
        }),
    }
}

fn says(view: &View, id: LeafId) -> Option<String> {
    Some(phrase(view.session.leaf(id)?)?.says.as_str().to_owned())
}
