//! "Our words": the phrases of the two, and whether they land.

use std::rc::Rc;

use yew::prelude::*;

use super::press;
use crate::content::practising as words;
use crate::domain::leaf::Leaf;
use crate::domain::phrase::{self, Phrase, Standing, phrase as phrase_on};
use crate::flow::practise::Event;
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::{Kind, Press};
use crate::ui::screens::home::kept_line;
use crate::ui::screens::notices;
use crate::ui::view::View;

/// All of them, those that land first.
pub(super) fn screen(view: &View) -> Html {
    let of = |is_of: fn(Standing) -> bool| {
        let leaves = view.session.leaves.iter();
        let own = leaves.filter_map(|leaf| Some((leaf, phrase_on(leaf)?)));
        own.filter(|(_, phrase)| is_of(phrase.standing)).collect::<Vec<_>>()
    };
    let lands = of(|standing| matches!(standing, Standing::Lands { .. }));
    let unmarked = of(|standing| standing == Standing::Unmarked);
    let not_this = of(|standing| matches!(standing, Standing::NotThis(_)));
    let is_empty = lands.is_empty() && unmarked.is_empty() && not_this.is_empty();
    let was_taken_out = view.session.removed_leaf().is_some_and(|leaf| phrase_on(leaf).is_some());
    // It is said where it holds somebody up: where one that lands has no room.
    let is_full = lands
        .iter()
        .any(|(leaf, _)| phrase::toggled_in_now(&view.session.leaves, leaf.id).is_none());
    let has_unmarked = !unmarked.is_empty();
    html! {
        <>
            { view.question(words::OUR_WORDS, Some(words::OUR_WORDS_HOW)) }
            if was_taken_out {
                { notices::undo(view, words::TAKEN_OUT) }
            }
            { notices::notices(view) }
            if is_empty { <p class="phrases__none">{ words::NO_PHRASES }</p> }
            { group(view, words::LANDS_WITH_BOTH, lands) }
            if is_full { <p class="phrases__whose">{ words::NOW_IS_FULL }</p> }
            { group(view, words::UNMARKED, unmarked) }
            if has_unmarked { { press(view, Kind::Lead, words::MARK, Event::MarkingBegun) } }
            { group(view, words::DOES_NOT_LAND, not_this) }
            <div class="answers">
                { press(view, Kind::Plain, words::SAY_IT, Event::SayingBegun) }
                { press(view, Kind::Plain, words::WRITE, Event::WritingBegun) }
                <p class="answers__below">{ kept_line(view) }</p>
            </div>
        </>
    }
}

fn group(view: &View, title: &'static str, phrases: Vec<(&Rc<Leaf>, &Phrase)>) -> Html {
    if phrases.is_empty() {
        return html! {};
    }
    html! {
        <section class="phrases">
            <h2 class="phrases__title">{ title }</h2>
            <ul>{ for phrases.into_iter().map(|(leaf, phrase)| one(view, leaf, phrase)) }</ul>
        </section>
    }
}

fn one(view: &View, leaf: &Leaf, phrase: &Phrase) -> Html {
    let leaves = &view.session.leaves;
    let says = phrase.says.as_str().to_owned();
    let practise = |event| view.tell(SessionEvent::Practise(event));
    html! {
        <li key={leaf.id.0.to_string()}><div class="phrases__one" role="group" aria-label={says.clone()}>
            <p class="phrases__says"><bdi>{ says }</bdi></p>
            if let Some(whose) = super::marking::whose(view, phrase.standing) {
                <p class="phrases__whose">{ whose }</p>
            }
            <div class="chips">
                if phrase::toggled_in_now(leaves, leaf.id).is_some() {
                    { Press::new(Kind::Chip, words::IN_NOW, practise(Event::InNowToggled(leaf.id))).chosen(phrase::stands_in_now(leaves, leaf.id)).html() }
                }
                if phrase.standing != Standing::Unmarked {
                    { press(view, Kind::Chip, words::MARK_ANEW, Event::MarkedAnew(leaf.id)) }
                }
                { view.press(Kind::Chip, words::TAKE_OUT, SessionEvent::LeafRemoved(leaf.id)) }
            </div>
        </div></li>
    }
}

/// Those that stand in Now, where there are any: in their partner's card, and with a signal.
pub(in crate::ui) fn in_now(view: &View) -> Html {
    let ours: Vec<_> = phrase::in_now(&view.session.leaves).collect();
    html! {
        if !ours.is_empty() {
            <div class="our-words">
                <h2 class="card__subtitle">{ words::OUR_WORDS }</h2>
                <ul class="card__sayings">
                    { for ours.into_iter().map(|phrase| {
                        let says = phrase.says.as_str().to_owned();
                        html! { <li key={says.clone()}><bdi>{ says }</bdi></li> }
                    }) }
                </ul>
            </div>
        }
    }
}
