//! A deck, and a card of it: a page with one sentence on it.

use yew::prelude::*;

use super::{press, row, shelf, turning};
use crate::content::practise::{Card, DECKS, SCENARIOS};
use crate::content::{now, practising as words};
use crate::flow::keeping::Keeping;
use crate::flow::practise::Event;
use crate::flow::session::Place;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// A deck: how to use it, its cards and its scenes.
pub(super) fn screen(view: &View, at: usize) -> Html {
    let Some(deck) = DECKS.get(at) else { return html! {} };
    let [first, second] = deck.how;
    let scenes: Vec<_> = SCENARIOS
        .iter()
        .enumerate()
        .filter(|(_, scene)| scene.deck == deck.id)
        .map(|(at, scene)| {
            let [happened, _] = scene.situation;
            row(view, happened, Event::SceneOpened(at))
        })
        .collect();
    html! {
        <>
            { view.question(deck.title, Some(first)) }
            <p class="deck__how">{ second }</p>
            if deck.leads_to_safety {
                { view.press_to(Kind::Quiet, now::SAFETY, Place::Safety) }
            }
            { press(view, Kind::Lead, words::FIRST_CARD, Event::CardsBegun) }
            if !scenes.is_empty() {
                { shelf(words::SCENES, html! {
                    <>
                        <li class="shelf__how">{ words::SCENES_HOW }</li>
                        { for scenes }
                    </>
                }) }
            }
        </>
    }
}

/// A card: the sentence, why it helps, and two other ways to say it.
pub(super) fn card(view: &View, deck: usize, at: usize) -> Html {
    let Some(cards) = DECKS.get(deck).map(|deck| deck.cards) else { return html! {} };
    let Some(card) = cards.get(at) else { return html! {} };
    let folio = words::CARD_OF.replace("{at}", &(at + 1).to_string());
    let is_last = at + 1 == cards.len();
    html! {
        <>
            <article class="sheet" key={card.id}>
                <p class="sheet__folio">{ folio.replace("{of}", &cards.len().to_string()) }</p>
                { view.question(card.says, Some(card.why)) }
                { ways(card) }
            </article>
            { turning(view, if is_last { words::TO_THE_DECK } else { words::NEXT }) }
            // Their phrases are behind the lock.
            if view.session.keeping != Keeping::Locked {
                { press(view, Kind::Quiet, words::ADD, Event::PhraseAdded) }
            }
        </>
    }
}

fn ways(card: &Card) -> Html {
    html! {
        <dl class="sheet__ways">
            <dt>{ words::SOFTER }</dt>
            <dd>{ card.softer }</dd>
            <dt>{ words::SHORTER }</dt>
            <dd>{ card.shorter }</dd>
        </dl>
    }
}
