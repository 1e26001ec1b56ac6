//! Keeping: how, while it is written, that it was, or that it could not be.

use yew::prelude::*;

use super::lock::OpenForm;
use crate::content::{keeping as words, lasting, lock as lock_words};
use crate::domain::deletion::DeleteAfter;
use crate::flow::keeping::{Closing, Keeping, Problem};
use crate::flow::session::{Command, Event, Place};
use crate::ui::components::mark::{Stand, mark};
use crate::ui::components::press::Kind;
use crate::ui::view::View;

/// The screen that takes the close's place while a check-in is being kept.
pub(in crate::ui) fn screen(view: &View, closing: Closing) -> Html {
    match closing {
        Closing::Open | Closing::ChoosingWords => html! {},
        Closing::AskedHow => asked_how(view),
        Closing::Reading | Closing::Saving => html! { { view.question(words::SAVING, None) } },
        Closing::Saved => saved(view),
        Closing::NotSaved(problem) => not_saved(view, problem),
    }
}

fn asked_how(view: &View) -> Html {
    html! {
        <>
            { view.question(words::HOW_TITLE, Some(words::NOT_A_RECORD)) }
            <div class="answers">
                { view.press(Kind::Lead, lock_words::WITH_LOCK, Event::KeepingChosen(Keeping::WithLock)) }
                <p class="answers__says">{ lock_words::WITH_LOCK_SAYS }</p>
                { view.press(Kind::Plain, words::WITHOUT_LOCK, Event::KeepingChosen(Keeping::WithoutLock)) }
                <p class="answers__says">{ words::WITHOUT_LOCK_SAYS }</p>
                { view.press(Kind::Plain, words::JUST_NOW, Event::KeepingChosen(Keeping::JustNow)) }
                <p class="answers__says">{ words::JUST_NOW_SAYS }</p>
            </div>
        </>
    }
}

fn saved(view: &View) -> Html {
    // Offered once, where there is something to keep for the first time.
    let is_first = view.session.check_ins.len() == 1;
    let may_go = is_first && view.session.book.delete_after == DeleteAfter::NEVER;
    html! {
        <>
            <div class="picture">{ mark(Stand::One) }</div>
            { view.question(words::SAVED_TITLE, Some(words::SAVED_SAYS)) }
            <div class="answers">
                { view.press(Kind::Lead, words::DONE, Event::DonePressed) }
                { view.press_to(Kind::Quiet, words::SEE_IT, Place::LookBack) }
                if may_go {
                    { view.press_to(Kind::Quiet, words::MAY_GO, Place::Settings) }
                    <p class="answers__says">{ words::MAY_GO_SAYS }</p>
                }
                if is_first { <p class="answers__below">{ lasting::NOT_FOR_EVER }</p> }
            </div>
        </>
    }
}

fn not_saved(view: &View, problem: Problem) -> Html {
    html! {
        <>
            { view.question(words::NOT_SAVED_TITLE, Some(words::NOT_SAVED_SAFE)) }
            <p class="keeping__problem" role="alert">{ words::problem(problem) }</p>
            if problem == Problem::Locked {
                <section class="card"><OpenForm view={view.clone()} /></section>
            }
            <div class="answers">
                { view.press(Kind::Lead, words::AS_A_FILE, Event::Asked(Command::SaveCheckInAsFile)) }
                { view.press(Kind::Plain, words::TRY_AGAIN, Event::KeepPressed) }
                { view.press(Kind::Quiet, words::BACK_TO_CLOSE, Event::WentBack) }
            </div>
        </>
    }
}
