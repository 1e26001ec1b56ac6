//! The close: thanks, what to say next, a small win, a note; keep it or not.

use yew::prelude::*;

use super::ask_us::AskUs;
use super::helping::partner_card;
use crate::content::{aftercare, now as words, pages};
use crate::domain::check_in::{Note, Setting, Win};
use crate::domain::suggestion::Outcome;
use crate::flow::now::{Event, Underway};
use crate::flow::session::Event as SessionEvent;
use crate::ui::components::mark::{Mark, Stand};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::components::text_field::TextField;
use crate::ui::view::View;

pub(in crate::ui) fn screen(view: &View, underway: &Underway) -> Html {
    let check_in = &underway.check_in;
    let thanks = match check_in.setting {
        Setting::JustMe => words::THANKS,
        Setting::BothOfUs => words::THANKS_BOTH,
    };
    let outcome = check_in.outcome();
    let goes_on = matches!(outcome, Some(Outcome::GoOn(_)));
    let win = view.onevent.reform(|text: String| {
        SessionEvent::Now(Event::WinWritten(Win::fitting(&text)))
    });
    let note = view.onevent.reform(|text: String| {
        SessionEvent::Now(Event::NoteWritten(Note::fitting(&text)))
    });
    html! {
        <>
            <div class="picture picture--small"><Mark stand={Stand::One} /></div>
            <Question text={thanks} hint={outcome.map(words::outcome)} takes_focus={view.takes_focus} />
            if goes_on {
                <p class="closing__partner">{ aftercare::PARTNER_GOING_ON }</p>
            } else {
                { partner_card(view) }
            }
            <div class="answers">
                if view.session.offers_another_round() {
                    <Press label={words::CHECK_IN_AGAIN} onpress={view.tell_now(Event::Started)} />
                    <AskUs view={view.clone()} />
                }
                if !goes_on {
                    <Press label={words::HELP} kind={Kind::Quiet} onpress={view.tell_now(Event::HelpAsked)} />
                }
                <Press label={words::ANOTHER_DAY} kind={Kind::Quiet} onpress={view.tell_now(Event::AnotherDayAsked)} />
                <TextField
                    label={words::WIN} hint={words::WIN_HINT} value={check_in.win.as_str().to_owned()}
                    most={Win::MAX} room_says={pages::ROOM_LEFT} onwrite={win}
                />
                <TextField
                    label={words::NOTE} value={check_in.note.as_str().to_owned()} is_long=true
                    most={Note::MAX} room_says={pages::ROOM_LEFT} onwrite={note}
                />
                <Press label={words::KEEP_THIS} kind={Kind::Lead} onpress={view.tell(SessionEvent::KeepPressed)} />
                <Press label={words::NOT_KEEP} onpress={view.tell(SessionEvent::NotKept)} />
            </div>
        </>
    }
}
