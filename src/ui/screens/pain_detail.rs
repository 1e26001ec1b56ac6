//! Where it hurts, and what it is like. Off the main path, never required.

use yew::prelude::*;

use crate::content::{now as words, pages};
use crate::domain::pain::{OwnWords, Place, Quality};
use crate::flow::now::{Answering, Event};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, answering: &Answering) -> Html {
    let detail = &answering.said.detail;
    let chip = |label: &'static str, is_chosen: bool, event: Event| {
        Press::new(Kind::Chip, label, view.tell_now(event)).chosen(is_chosen).html()
    };
    let places = Place::ALL.map(|place| {
        chip(words::place(place), detail.places.contains(place), Event::PlaceToggled(place))
    });
    let qualities = Quality::ALL.map(|quality| {
        let is_chosen = detail.qualities.contains(quality);
        chip(words::quality(quality), is_chosen, Event::QualityToggled(quality))
    });
    let onwrite = view
        .onevent
        .reform(|text: String| SessionEvent::Now(Event::OwnWordsWritten(OwnWords::fitting(&text))));
    html! {
        <>
            { view.question(words::PAIN_DETAIL_QUESTION, Some(words::PAIN_DETAIL_HINT)) }
            <div class="answers">
                <div class="chips" role="group" aria-label={words::WHERE}>{ for places }</div>
                <div class="chips" role="group" aria-label={words::WHAT_LIKE}>{ for qualities }</div>
                <TextField
                    label={words::PAIN_OWN_WORDS} value={detail.own_words.as_str().to_owned()}
                    most={OwnWords::MAX} room_says={pages::ROOM_LEFT} {onwrite}
                />
                { view.press_now(Kind::Lead, words::TO_THE_NUMBER, Event::WentBack) }
            </div>
        </>
    }
}
