//! The lock screen: the words that open what is kept, and what can be done without.

use yew::prelude::*;

use super::notices;
use crate::content::{keeping, lock as words, now, pages};
use crate::domain::lock_words::MOST;
use crate::flow::keeping::{LockProblem, Locking};
use crate::flow::session::{Command, Event, Place};
use crate::store::vault::Words;
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::progress::progress;
use crate::ui::components::text_field::{TextField, Typed};
use crate::ui::components::tick::tick;
use crate::ui::hooks::auto_lock::{May, use_auto_lock};
use crate::ui::hooks::lock::Request;
use crate::ui::view::View;

/// The lock screen.
pub(in crate::ui) fn screen(view: &View) -> Html {
    html! {
        <>
            { view.question(words::LOCKED_TITLE, Some(words::LOCKED_SAYS)) }
            <section class="card"><OpenForm view={view.clone()} /></section>
            if view.session.locking == Locking::Failed(LockProblem::WrongWords) {
                <section class="card">
                    <p>{ words::DAMAGED }</p>
                    { view.press(
                        Kind::Quiet, keeping::AS_A_FILE, Event::Asked(Command::SaveAsItLiesAsFile),
                    ) }
                    { notices::no_file(view) }
                </section>
            }
            <p class="lock__says">{ words::FORGOTTEN }</p>
            <nav class="home__places" aria-label={words::LOCKED_TITLE}>
                { view.press_to(Kind::Link, pages::BREATHE, Place::Breathe) }
                { view.press_to(Kind::Link, now::SAFETY, Place::Safety) }
                { view.press_to(Kind::Link, words::TO_SETTINGS, Place::Settings) }
            </nav>
        </>
    }
}

/// See [`OpenForm`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct OpenFormProps {
    pub(in crate::ui) view: View,
}

/// The field for the words. They never leave it but for the one who opens the lock with them.
#[component]
pub(in crate::ui) fn OpenForm(props: &OpenFormProps) -> Html {
    let view = &props.view;
    let typed = use_state(String::new);
    let is_shown = use_state(|| false);
    let is_emptied = use_state(|| false);
    let onwrite = {
        let (typed, is_emptied) = (typed.setter(), is_emptied.setter());
        Callback::from(move |text| {
            typed.set(text);
            is_emptied.set(false);
        })
    };
    let open = {
        let (onlock, typed) = (view.onlock.clone(), typed.clone());
        let is_busy = view.session.locking == Locking::Busy;
        Callback::from(move |()| {
            if !is_busy {
                onlock.emit(Request::Open(Words::typed(&typed)));
            }
        })
    };
    let ontick = {
        let is_shown = is_shown.clone();
        Callback::from(move |()| is_shown.set(!*is_shown))
    };
    // Whoever finds it half typed, or nearly right, is handed nothing.
    let empty = use_callback((), {
        let (typed, is_emptied) = (typed.setter(), is_emptied.setter());
        move |(), ()| {
            typed.set(String::new());
            is_emptied.set(true);
        }
    });
    use_auto_lock(May::always(!typed.is_empty()), empty);
    html! {
        <>
            <TextField
                label={words::WORDS} value={(*typed).clone()} most={MOST} room_says={pages::ROOM_LEFT}
                typed={if *is_shown { Typed::Compared } else { Typed::Hidden }} {onwrite} onenter={open.clone()}
            />
            { tick(words::SHOW, *is_shown, ontick) }
            { state(view, *is_emptied, Press::new(Kind::Lead, words::OPEN, open).html()) }
        </>
    }
}

/// What the work on the lock has come to, or the words that were typed; and, while nothing is under
/// way, how to begin.
pub(super) fn state(view: &View, is_emptied: bool, begin: Html) -> Html {
    let is_busy = view.session.locking == Locking::Busy;
    html! {
        <>
            <p class="lock__state" role="status">
                if is_busy { { words::WORKING } } else if is_emptied { { words::EMPTIED } }
            </p>
            if let Locking::Failed(problem) = view.session.locking {
                <p class="keeping__problem" role="alert">{ words::problem(problem) }</p>
            }
            // With thousands of entries it takes seconds: something is seen to go on.
            if is_busy { { progress(words::WORKING, (0, 0), "") } } else { { begin } }
        </>
    }
}
