//! Backup and restore.

mod restoring;

use yew::prelude::*;

use crate::content::{backup as words, pages};
use crate::flow::backup::{Event as Happened, Progress, Restoring, Saving};
use crate::flow::session::Event;
use crate::ui::components::file_field::FileField;
use crate::ui::components::press::Kind;
use crate::ui::components::progress::progress;
use crate::ui::hooks::backup::use_reading;
use crate::ui::view::View;

/// See [`Backup`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct BackupProps {
    pub(in crate::ui) view: View,
}

/// Backup and restore.
#[component]
pub(in crate::ui) fn Backup(props: &BackupProps) -> Html {
    let view = &props.view;
    let state = &view.session.backup.restoring;
    let onfile = use_reading(matches!(state, Restoring::Reading(_)), view.onevent.clone());
    match state {
        Restoring::Idle | Restoring::Refused(_) => html! {
            <>
                { view.question(words::TITLE, Some(words::SAYS)) }
                { saving(view) }
                <section class="card">
                    <h2 class="card__title">{ words::RESTORE_TITLE }</h2>
                    <p>{ words::RESTORE_SAYS }</p>
                    <FileField label={words::CHOOSE} onchoose={onfile} />
                    if let Restoring::Refused(refusal) = state {
                        <p class="keeping__problem" role="alert">{ words::refusal(*refusal) }</p>
                    }
                </section>
            </>
        },
        state => restoring::shown(view, state),
    }
}

/// Saving one: what is in it, and who can read it.
fn saving(view: &View) -> Html {
    let session = &view.session;
    let is_whole = session.aside.unreadable + session.aside.newer == 0;
    html! {
        <section class="card">
            <h2 class="card__title">{ words::SAVE_TITLE }</h2>
            <p>{ words::SAVE_SAYS }</p>
            <p>{ words::SAVE_PUT_AWAY }</p>
            <p>{ words::SAVE_OPEN }</p>
            if !is_whole { <p>{ words::SAVE_ASIDE }</p> }
            if session.contents().is_empty() {
                <p>{ words::NOTHING }</p>
            } else {
                { save(view, words::SAVE) }
            }
        </section>
    }
}

/// The button that saves one, and how far it is.
pub(super) fn save(view: &View, label: &'static str) -> Html {
    let press = view.press(Kind::Plain, label, Event::Backup(Happened::SavePressed));
    match view.session.backup.saving {
        Saving::Idle => press,
        // The button stays, and with it the focus.
        Saving::Gathering(progress) => {
            let let_go = Event::Backup(Happened::SavingLetGo);
            html! {
                <>
                    { press }
                    { progress_of(words::GATHERING, progress) }
                    { view.press(Kind::Quiet, words::LET_GO, let_go) }
                </>
            }
        }
        Saving::Offered => html! { <>{ press }<p role="status">{ words::OFFERED }</p></> },
        Saving::Failed(why) => {
            html! { <>{ press }<p role="alert">{ words::not_saved(why) }</p></> }
        }
    }
}

fn progress_of(label: &'static str, Progress { done, of }: Progress) -> Html {
    progress(label, (done, of), pages::SO_MANY)
}
