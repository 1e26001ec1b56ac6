//! What would help now: the partner's card, then what may help the body.

use yew::prelude::*;

use super::practise::in_now;
use crate::content::{aftercare as words, now};
use crate::domain::suggestion::Outcome;
use crate::flow::now::Event;
use crate::ui::components::press::Kind;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    html! {
        <>
            { view.question(now::HELP, None) }
            { partner_card(view) }
            <section class="card">
                <h2 class="card__title">{ words::AFTERCARE_TITLE }</h2>
                <ul class="card__list">
                    { for words::AFTERCARE_LINES.map(|line| html! { <li key={line}>{ line }</li> }) }
                </ul>
                <p class="card__foot">{ words::CLINICIAN }</p>
            </section>
            <div class="answers">
                { view.press_now(Kind::Plain, now::ANOTHER_DAY, Event::AnotherDayAsked) }
                { view.press_now(Kind::Lead, now::FINISH, Event::Finished) }
            </div>
        </>
    }
}

/// What to say and do, for the one who hears it; in the couple's own words
/// first, where there are any.
fn partner_card(view: &View) -> Html {
    let own = view.session.book.own_sentences.iter().filter(|sentence| !sentence.is_empty());
    let own: Vec<_> = own.map(|sentence| sentence.as_str().to_owned()).collect();
    html! {
        <section class="card card--partner">
            <h2 class="card__title">{ words::PARTNER_TITLE }</h2>
            if !own.is_empty() {
                <h3 class="card__subtitle">{ words::OWN_WORDS }</h3>
                <ul class="card__sayings">
                    { for own.into_iter().map(|line| html! { <li key={line.clone()}><bdi>{ line }</bdi></li> }) }
                </ul>
            }
            { in_now(view) }
            <ul class="card__sayings">
                { for words::PARTNER_LINES.map(|line| html! { <li key={line}>{ line }</li> }) }
            </ul>
            <p class="card__foot">{ words::PARTNER_LEAVE_OUT }</p>
        </section>
    }
}

/// The one sentence to say next: the couple's own, where there is one.
pub(super) fn next_words(view: &View, outcome: Option<Outcome>) -> Html {
    let own = view.session.book.own_sentences.iter().find(|sentence| !sentence.is_empty());
    let sentence = match (outcome, own) {
        (Some(Outcome::GoOn(_)), _) => words::PARTNER_GOING_ON.to_owned(),
        (_, Some(own)) => own.as_str().to_owned(),
        (_, None) => words::PARTNER_LINES.first().copied().unwrap_or_default().to_owned(),
    };
    html! { <p class="next-words"><bdi>{ sentence }</bdi></p> }
}
