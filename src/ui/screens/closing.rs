//! The close: thanks, what to say next, a small win, a note; keep it or not.

use yew::prelude::*;

use super::ask_us::AskUs;
use super::helping::next_words;
use super::notices;
use crate::content::{now as words, pages};
use crate::domain::check_in::{CheckIn, Note, Setting, Win};
use crate::flow::now::{Event, Underway};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, underway: &Underway) -> Html {
    let check_in = &underway.check_in;
    let thanks = match check_in.setting {
        Setting::JustMe => words::THANKS,
        Setting::BothOfUs => words::THANKS_BOTH,
    };
    let outcome = check_in.outcome();
    html! {
        <>
            <div class="picture picture--small">{ mark(Stand::One) }</div>
            { notices::problem(view) }
            { view.question(thanks, outcome.map(words::outcome)) }
            { next_words(view, outcome) }
            <div class="answers">
                if view.session.offers_another_round() {
                    { view.press_now(Kind::Plain, words::CHECK_IN_AGAIN, Event::Started) }
                    <AskUs view={view.clone()} />
                } else {
                    { view.press_now(Kind::Plain, words::HELP, Event::HelpAsked) }
                }
                { view.press_now(Kind::Plain, words::ANOTHER_DAY, Event::AnotherDayAsked) }
                <WinAndNote view={view.clone()} check_in={check_in.clone()} />
                <div class="closing__keep">
                    { view.press(Kind::Lead, words::KEEP_THIS, SessionEvent::KeepPressed) }
                    { view.press(Kind::Quiet, words::NOT_KEEP, SessionEvent::NotKept) }
                </div>
            </div>
        </>
    }
}

/// See [`WinAndNote`].
#[derive(PartialEq, Properties)]
struct WinAndNoteProps {
    view: View,
    check_in: CheckIn,
}

/// A small win and a note, folded until somebody wants them.
#[component]
fn WinAndNote(props: &WinAndNoteProps) -> Html {
    let WinAndNoteProps { view, check_in } = props;
    let is_open = use_state(|| !(check_in.win.is_empty() && check_in.note.is_empty()));
    if !*is_open {
        let open = Callback::from(move |()| is_open.set(true));
        return Press::new(Kind::Quiet, words::WIN_AND_NOTE, open).opens(false).html();
    }
    let win = view
        .onevent
        .reform(|text: String| SessionEvent::Now(Event::WinWritten(Win::fitting(&text))));
    let note = view
        .onevent
        .reform(|text: String| SessionEvent::Now(Event::NoteWritten(Note::fitting(&text))));
    html! {
        <>
            <TextField
                label={words::WIN} hint={words::WIN_HINT} value={check_in.win.as_str().to_owned()}
                most={Win::MAX} room_says={pages::ROOM_LEFT} onwrite={win} takes_focus=true
            />
            <TextField
                label={words::NOTE} value={check_in.note.as_str().to_owned()} is_long=true
                most={Note::MAX} room_says={pages::ROOM_LEFT} onwrite={note}
            />
        </>
    }
}
