//! Prepare: what the two agree on while nothing hurts.

use yew::prelude::*;

use super::ask_us::intervals;
use crate::content::{now, pages, prepare as words};
use crate::domain::book::{OwnSentence, OwnSignal};
use crate::domain::sealing::Reveal;
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::text_field::TextField;
use crate::ui::components::tick::tick;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View) -> Html {
    html! {
        <>
            { view.question(words::TITLE, Some(words::HOW)) }
            { signal(view) }
            { reveal(view) }
            { sentences(view) }
            { asking(view) }
        </>
    }
}

fn signal(view: &View) -> Html {
    let onwrite = view.changes(|book, text: String| book.own_signal = OwnSignal::fitting(&text));
    html! {
        <section class="card">
            <TextField
                label={words::SIGNAL} hint={words::SIGNAL_HINT} most={OwnSignal::MAX}
                value={view.session.book.own_signal.as_str().to_owned()} room_says={pages::ROOM_LEFT} {onwrite}
            />
        </section>
    }
}

fn reveal(view: &View) -> Html {
    let onchoose = view.changes(|book, index| {
        book.reveal = if index == 0 { Reveal::OutcomeOnly } else { Reveal::SideBySide };
    });
    let (chosen, says) = match view.session.book.reveal {
        Reveal::OutcomeOnly => (0, words::REVEAL_OUTCOME_SAYS),
        Reveal::SideBySide => (1, words::REVEAL_SIDE_BY_SIDE_SAYS),
    };
    html! {
        <section class="card">
            { choices(Choices {
                legend: words::REVEAL,
                hides_legend: false,
                name: "reveal",
                options: vec![words::REVEAL_OUTCOME.into(), words::REVEAL_SIDE_BY_SIDE.into()],
                says: Some(says),
                chosen,
                onchoose,
            }) }
        </section>
    }
}

fn sentences(view: &View) -> Html {
    let fields = view.session.book.own_sentences.iter().enumerate().map(|(index, sentence)| {
        let onwrite = view.changes(move |book, text: String| {
            if let Some(sentence) = book.own_sentences.get_mut(index) {
                *sentence = OwnSentence::fitting(&text);
            }
        });
        html! {
            <TextField
                key={index} label={words::SENTENCE.replace("{n}", &(index + 1).to_string())}
                value={sentence.as_str().to_owned()} most={OwnSentence::MAX}
                room_says={pages::ROOM_LEFT} {onwrite}
            />
        }
    });
    html! {
        <section class="card">
            <h2 class="card__title">{ words::SENTENCES }</h2>
            <p class="card__lead">{ words::SENTENCES_HINT }</p>
            <div class="card__fields">{ for fields }</div>
        </section>
    }
}

fn asking(view: &View) -> Html {
    let asking = view.session.book.asking;
    html! {
        <section class="card">
            <h2 class="card__title">{ words::ASKING }</h2>
            <p class="card__lead">{ now::ASK_US_AFTER }</p>
            { intervals(view, asking.interval) }
            { tick(words::VIBRATION, asking.vibration, view.changes(|book, ()| book.asking.vibration ^= true)) }
            { tick(words::TONE, asking.tone, view.changes(|book, ()| book.asking.tone ^= true)) }
        </section>
    }
}
