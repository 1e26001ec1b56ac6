//! The card for a clinician: its sentences to write, and the card alone, large and plain.

use yew::prelude::*;

use crate::content::pages;
use crate::content::prepare::clinician as words;
use crate::domain::clinician_card::{CardSentence, ClinicianCard};
use crate::domain::leaf::{Body, LeafId};
use crate::flow::prepare::Event as PrepareEvent;
use crate::flow::prepare::clinician::{Event, State};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::press::Kind;
use crate::ui::components::text_field::TextField;
use crate::ui::screens::home::kept_line;
use crate::ui::screens::notices;
use crate::ui::view::View;

/// What is on the screen, and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    let card = match view.session.leaf(LeafId::CLINICIAN_CARD).map(|leaf| &leaf.body) {
        Some(Body::ClinicianCard(card)) => card.clone(),
        _ => ClinicianCard::default(),
    };
    match view.session.prepare.clinician {
        State::Writing => ("clinician", writing(view, &card)),
        State::Showing => ("clinician-card", showing(view, &card)),
    }
}

fn told(event: Event) -> SessionEvent {
    SessionEvent::Prepare(PrepareEvent::Clinician(event))
}

fn writing(view: &View, card: &ClinicianCard) -> Html {
    let fields = card.sentences.iter().zip(words::HINTS).enumerate().map(|(at, (says, hint))| {
        let onwrite = view
            .onevent
            .reform(move |text: String| told(Event::Written(at, CardSentence::fitting(&text))));
        html! {
            <TextField
                key={at} label={words::SENTENCE.replace("{n}", &(at + 1).to_string())} {hint}
                value={says.as_str().to_owned()} is_long=true most={CardSentence::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
        }
    });
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { notices::notices(view) }
            { for fields }
            <div class="answers">
                if card.is_empty() {
                    <p class="answers__says">{ words::NOT_YET }</p>
                } else {
                    { view.press(Kind::Lead, words::SHOW, told(Event::Shown)) }
                }
                <p class="answers__below">{ kept_line(view) }</p>
            </div>
        </>
    }
}

fn showing(view: &View, card: &ClinicianCard) -> Html {
    html! {
        <>
            { view.question(words::TITLE, None) }
            <ul class="clinician">
                { for card.written().map(|says| html! { <li class="clinician__says"><bdi>{ says.as_str() }</bdi></li> }) }
            </ul>
        </>
    }
}
