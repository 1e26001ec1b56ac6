//! Closing this book: a backup, where one can be made, and then it is deleted from this device.

use yew::prelude::*;

use super::backup::save;
use super::books::name;
use crate::content::{backup, books as words, lock, settings};
use crate::flow::backup::Saving;
use crate::flow::books::{Event as Happened, Turning};
use crate::flow::keeping::Keeping;
use crate::flow::session::{Event, Place};
use crate::ui::components::press::Kind;
use crate::ui::components::twice::Twice;
use crate::ui::view::View;

/// Closing this book.
pub(in crate::ui) fn screen(view: &View) -> Html {
    html! {
        <>
            { view.question(words::CLOSE, Some(words::CLOSE_SAYS)) }
            { match view.session.books.turning {
                Turning::Going { .. } => html! { <p role="status">{ words::CLOSING }</p> },
                Turning::Failed(problem) => html! {
                    <>
                        <p class="keeping__problem" role="alert">{ words::not_closed(problem) }</p>
                        { close(view) }
                    </>
                },
                Turning::Idle | Turning::Asked(_) => html! { <>{ copy(view) }{ close(view) }</> },
            } }
        </>
    }
}

/// A copy of it first: who can read the file, and what is not in it.
fn copy(view: &View) -> Html {
    let session = &view.session;
    let is_whole = session.aside.unreadable + session.aside.newer == 0;
    html! {
        <section class="card">
            <h2 class="card__title">{ words::COPY_TITLE }</h2>
            if session.keeping == Keeping::Locked {
                <p>{ words::COPY_LOCKED }</p>
                { view.press_to(Kind::Quiet, lock::OPEN_KEPT, Place::Unlock) }
            } else if session.contents().is_empty() {
                <p>{ backup::NOTHING }</p>
            } else {
                <p>{ words::COPY_SAYS }</p>
                <p>{ backup::SAVE_OPEN }</p>
                if !is_whole { <p>{ backup::SAVE_ASIDE }</p> }
                { save(view, backup::SAVE) }
            }
        </section>
    }
}

/// Deleting it, which is asked twice. A file that is being put together comes first.
fn close(view: &View) -> Html {
    let shelf = view.session.books.shelf;
    let left = shelf.close();
    let then = if shelf.has_several() {
        name(words::THEN, left.open())
    } else {
        words::THEN_EMPTY.to_owned()
    };
    let is_saving = matches!(view.session.backup.saving, Saving::Gathering(_));
    html! {
        <Twice
            label={words::CLOSE}
            says={vec![name(words::CLOSE_ASK, shelf.open()).into(), then.into(), settings::ERASE_DISK.into()]}
            yes={words::CLOSE_YES} no={words::CLOSE_NO}
            is_needed={view.session.can_close_the_book() && !is_saving}
            onyes={view.tell(Event::Books(Happened::Closed))}
        />
    }
}
