//! Practise: words to borrow.

use yew::prelude::*;

use crate::content::{pages, practise as words};
use crate::flow::session::Place;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    let groups = words::WORDS.iter().map(|group| {
        html! {
            <section class="card" key={group.title}>
                <h2 class="card__title">{ group.title }</h2>
                <p class="card__lead">{ group.how }</p>
                <ul class="card__sayings">
                    { for group.sentences.iter().map(|line| html! { <li key={*line}>{ *line }</li> }) }
                </ul>
            </section>
        }
    });
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { view.press_to(Kind::Plain, pages::BREATHE, Place::Breathe) }
            { for groups }
        </>
    }
}
