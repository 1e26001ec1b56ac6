//! Books, as a part of Settings: which there are, another one, and closing this one.

use yew::prelude::*;

use crate::content::books as words;
use crate::domain::shelf::BookNumber;
use crate::flow::books::{Event as Happened, Turn, Turning};
use crate::flow::session::{Event, Place};
use crate::ui::components::press::{Kind, Press};
use crate::ui::hooks::shelving::use_looking;
use crate::ui::view::View;

/// See [`Books`].
#[derive(PartialEq, Properties)]
pub(in crate::ui) struct BooksProps {
    pub(in crate::ui) view: View,
}

/// The books that there are. Whoever comes here has them looked for: another tab may have begun or
/// closed one.
#[component]
pub(in crate::ui) fn Books(props: &BooksProps) -> Html {
    let view = &props.view;
    let shelf = view.session.books.shelf;
    use_looking(shelf.open(), view.onevent.clone());
    html! {
        <section class="card">
            <h2 class="card__title">{ words::TITLE }</h2>
            <p class="card__lead">{ words::SAYS }</p>
            <p class="card__lead">{ words::SEEN }</p>
            if shelf.has_several() {
                <div class="chips" role="group" aria-label={words::TITLE}>
                    { for shelf.numbers().map(|number| book(view, number)) }
                </div>
                <p>{ words::SEVERAL }</p>
            }
            { turning(view) }
            if view.session.can_begin_a_book() {
                <p>{ words::BEGIN_SAYS }</p>
                { press(view, Kind::Quiet, words::BEGIN, Happened::Chosen(Turn::Begin)) }
            }
            if view.session.can_close_the_book() {
                { view.press_to(Kind::Quiet, words::CLOSE, Place::CloseBook) }
            }
        </section>
    }
}

/// One of them, by its number; the one that is open says so in words.
fn book(view: &View, number: BookNumber) -> Html {
    let is_open = number == view.session.books.shelf.open();
    let turn = view.tell(Event::Books(Happened::Chosen(Turn::To(number))));
    let press = Press::new(Kind::Chip, name(words::BOOK, number), turn).chosen_if(is_open);
    if is_open { press.detail(words::OPEN).html() } else { press.html() }
}

/// How far a turn to another one has come.
fn turning(view: &View) -> Html {
    match view.session.books.turning {
        Turning::Idle => html! {},
        Turning::Asked(_) => html! {
            <div class="answers" role="alert">
                <p>{ words::ASK }</p>
                if view.session.now.is_stopped() { <p>{ words::ASK_STOPPED }</p> }
                { press(view, Kind::Plain, words::ASK_YES, Happened::LetGo) }
                { press(view, Kind::Quiet, words::ASK_NO, Happened::Stayed) }
            </div>
        },
        Turning::Going { .. } => html! { <p role="status">{ words::OPENING }</p> },
        Turning::Failed(_) => {
            html! { <p class="keeping__problem" role="alert">{ words::NOT_OPENED }</p> }
        }
    }
}

fn press(view: &View, kind: Kind, label: &'static str, happened: Happened) -> Html {
    view.press(kind, label, Event::Books(happened))
}

/// A sentence about the book with this number.
pub(super) fn name(sentence: &str, number: BookNumber) -> String {
    sentence.replace("{n}", &number.get().to_string())
}
