//! Signal and sentences: how the two are heard when sentences are too much, and how the app asks.

use yew::prelude::*;

use crate::content::{now, pages, prepare as words, release};
use crate::domain::book::{OwnSentence, OwnSignal};
use crate::domain::permission::StopWord;
use crate::domain::sealing::Reveal;
use crate::flow::prepare::{self, tonight};
use crate::flow::release::Event as Asking;
use crate::flow::session::Event;
use crate::ui::components::choices::{Choices, choices};
use crate::ui::components::text_field::TextField;
use crate::ui::components::tick::tick;
use crate::ui::screens::ask_us::intervals;
use crate::ui::screens::releasing;
use crate::ui::view::View;

/// The page, or the asking whether both answers may be seen; and its name for the style sheets.
pub(super) fn screen(view: &View) -> (&'static str, Html) {
    let asked = releasing::screen(view, &view.session.prepare.reveal, release::OF_ALL, told);
    asked.unwrap_or_else(|| ("prepare-signal", page(view)))
}

fn told(event: Asking) -> Event {
    Event::Prepare(prepare::Event::Reveal(event))
}

fn page(view: &View) -> Html {
    html! {
        <>
            { view.question(words::SIGNAL_TITLE, Some(words::SIGNAL_HOW)) }
            { stop_word(view) }
            { signal(view) }
            { reveal(view) }
            { sentences(view) }
            { asking(view) }
        </>
    }
}

/// Their word is kept with what counts tonight, and holds on other evenings too.
fn stop_word(view: &View) -> Html {
    let onwrite = view.onevent.reform(|text: String| {
        let word = tonight::Event::StopWordWritten(StopWord::fitting(&text));
        Event::Prepare(prepare::Event::Tonight(word))
    });
    html! {
        <section class="card">
            <TextField
                label={words::STOP_WORD} hint={words::STOP_WORD_HINT} most={StopWord::MAX}
                value={view.session.tonight().stop_word.as_str().to_owned()} room_says={pages::ROOM_LEFT} {onwrite}
            />
        </section>
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
    // Less is for either, at once. More is for both, each asked alone.
    let less = view.changes(|book, ()| book.reveal = Reveal::OutcomeOnly);
    let more = view.tell(told(Asking::Asked));
    let onchoose =
        Callback::from(move |index| if index == 0 { less.emit(()) } else { more.emit(()) });
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
            if view.session.prepare.stays { <p role="status">{ release::STAYS }</p> }
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
