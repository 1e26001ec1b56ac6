//! Keeping: how, while it is written, that it was, or that it could not be.

use yew::prelude::*;

use crate::content::keeping as words;
use crate::flow::keeping::{Closing, Keeping, Problem};
use crate::flow::session::{Command, Event, Place};
use crate::ui::components::mark::{Mark, Stand};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::view::View;

/// The screen that takes the close's place while a check-in is being kept.
pub(in crate::ui) fn screen(view: &View, closing: Closing) -> Html {
    match closing {
        Closing::Open => html! {},
        Closing::AskedHow => asked_how(view),
        Closing::Saving => html! { <Question text={words::SAVING} takes_focus={view.takes_focus} /> },
        Closing::Saved => saved(view),
        Closing::NotSaved(problem) => not_saved(view, problem),
    }
}

fn asked_how(view: &View) -> Html {
    html! {
        <>
            <Question text={words::HOW_TITLE} hint={words::NOT_A_RECORD} takes_focus={view.takes_focus} />
            <div class="answers">
                <Press
                    label={words::WITHOUT_LOCK} onpress={view.tell(Event::KeepingChosen(Keeping::WithoutLock))}
                />
                <p class="answers__says">{ words::WITHOUT_LOCK_SAYS }</p>
                <Press label={words::JUST_NOW} onpress={view.tell(Event::KeepingChosen(Keeping::JustNow))} />
                <p class="answers__says">{ words::JUST_NOW_SAYS }</p>
            </div>
        </>
    }
}

fn saved(view: &View) -> Html {
    html! {
        <>
            <div class="picture"><Mark stand={Stand::One} /></div>
            <Question text={words::SAVED_TITLE} hint={words::SAVED_SAYS} takes_focus={view.takes_focus} />
            <div class="answers">
                <Press label={words::DONE} kind={Kind::Lead} onpress={view.tell(Event::DonePressed)} />
                <Press label={words::SEE_IT} kind={Kind::Quiet} onpress={view.go(Place::LookBack)} />
            </div>
        </>
    }
}

fn not_saved(view: &View, problem: Problem) -> Html {
    html! {
        <>
            <Question
                text={words::NOT_SAVED_TITLE} hint={words::NOT_SAVED_SAFE} takes_focus={view.takes_focus}
            />
            <p class="keeping__problem" role="alert">{ words::problem(problem) }</p>
            <div class="answers">
                <Press
                    label={words::AS_A_FILE} kind={Kind::Lead}
                    onpress={view.tell(Event::Asked(Command::SaveCheckInAsFile))}
                />
                <Press label={words::TRY_AGAIN} onpress={view.tell(Event::KeepPressed)} />
                <Press label={words::BACK_TO_CLOSE} kind={Kind::Quiet} onpress={view.tell(Event::WentBack)} />
            </div>
        </>
    }
}
