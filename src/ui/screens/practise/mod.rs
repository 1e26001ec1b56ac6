//! Practise: words to borrow, and words of one's own.

mod deck;
mod letter;
mod marking;
mod phrases;
mod saying;
mod scene;

use yew::prelude::*;

pub(in crate::ui) use phrases::in_now;

use super::{handed_over, lock};
use crate::content::{pages, practise as words, practising};
use crate::domain::phrase::Mark;
use crate::flow::keeping::Keeping;
use crate::flow::practise::{At, Event, Scene, State, Step, Turn};
use crate::flow::session::{Event as SessionEvent, Place};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// The screen of Practise, and its name for the style sheets.
pub(in crate::ui) fn shown(view: &View) -> (&'static str, Html) {
    match &view.session.practise {
        State::Home => ("practise", home(view)),
        State::Deck(at) => ("deck", deck::screen(view, *at)),
        State::Card { deck, card } => ("card", deck::card(view, *deck, *card)),
        State::Letter(at) => ("letter", letter::screen(view, *at)),
        State::Scene(own) => (scene_name(own), scene::screen(view, *own)),
        State::Saying(draft) => match draft.at {
            At::Part(part) => ("say-it", saying::part(view, draft, part)),
            At::Whole => ("say-it-whole", saying::whole(view, draft)),
        },
        State::Writing(says) => ("write", saying::writing(view, says)),
        // What belongs to the book is behind the lock.
        State::Phrases if view.session.keeping == Keeping::Locked => ("lock", lock::screen(view)),
        State::Phrases => ("our-words", phrases::screen(view)),
        State::Marking(own) => match &own.turn {
            Turn::First(_) | Turn::Second(..) => ("marking", marking::screen(view, own)),
            Turn::HandedOver(_) => ("handed-over", marking::handed_over(view)),
            Turn::Together(opened) => ("marked", marking::together(view, opened)),
        },
    }
}

/// Each step of a scene is a screen of its own, so that each takes the focus.
const fn scene_name(scene: &Scene) -> &'static str {
    match scene.step {
        Step::Reading(_) => "scene",
        Step::PassOver(_) => "scene-pass-over",
        Step::HandedOver(_) => "handed-over",
        Step::Replied(_) => "scene-reply",
        Step::Next(_) => "scene-next",
    }
}

fn home(view: &View) -> Html {
    let decks = words::DECKS.iter().enumerate();
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { shelf(practising::DECKS, html! {
                { for decks.map(|(at, deck)| row(view, deck.title, Event::DeckOpened(at))) }
            }) }
            { shelf(practising::OWN, html! {
                <>
                    { row(view, practising::SAY_IT, Event::SayingBegun) }
                    { row(view, practising::WRITE, Event::WritingBegun) }
                    { row(view, practising::OUR_WORDS, Event::PhrasesOpened) }
                </>
            }) }
            { shelf(practising::BESIDES, html! {
                <>
                    { row(view, practising::CONSENT, Event::LettersOpened) }
                    <li>{ view.press_to(Kind::Link, pages::BREATHE, Place::Breathe) }</li>
                </>
            }) }
        </>
    }
}

/// A part of what there is, on its shelf.
fn shelf(title: &'static str, rows: Html) -> Html {
    html! {
        <section class="shelf">
            <h2 class="shelf__title">{ title }</h2>
            <ul class="shelf__rows">{ rows }</ul>
        </section>
    }
}

/// A line of it.
fn row(view: &View, label: &'static str, event: Event) -> Html {
    html! { <li key={label}>{ press(view, Kind::Link, label, event) }</li> }
}

/// A button that tells of an event of Practise.
fn press(view: &View, kind: Kind, label: &'static str, event: Event) -> Html {
    view.press(kind, label, SessionEvent::Practise(event))
}

/// On and back, for who has no finger to turn a page with.
fn turning(view: &View, next: &'static str) -> Html {
    html! {
        <div class="turning">
            { press(view, Kind::Plain, practising::PREVIOUS, Event::TurnedBack) }
            { press(view, Kind::Lead, next, Event::TurnedOn) }
        </div>
    }
}

/// The phone is on its way to one of the two.
fn passed(view: &View, to: usize, hint: &'static str) -> Html {
    let took_over = SessionEvent::Practise(Event::TookOver);
    handed_over::on_its_way(view, handed_over::title_to(view, to), hint, took_over)
}

/// The word for a mark.
const fn mark_word(mark: Mark) -> &'static str {
    match mark {
        Mark::Lands => practising::LANDS,
        Mark::NotThis => practising::NOT_THIS,
    }
}
