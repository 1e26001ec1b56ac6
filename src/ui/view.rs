//! What every screen is given.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use crate::domain::book::Book;
use crate::domain::moment::Moment;
use crate::flow::session::{Event, Place, Session};
use crate::flow::{now, prepare, timer};
use crate::ui::components::press::{Kind, Press};
use crate::ui::components::question::Question;
use crate::ui::hooks::lock::Request;

/// What a screen shows, and whom it tells.
#[derive(Clone, PartialEq)]
pub(super) struct View {
    /// The app as it is.
    pub(super) session: Rc<Session>,
    /// What the clock says.
    pub(super) now: Moment,
    /// Whether a person has already done something: then a new screen's
    /// question takes the focus.
    pub(super) takes_focus: bool,
    /// Whom to tell what happened.
    pub(super) onevent: Callback<Event>,
    /// Whom to ask to open, put on, change or take off the lock. The words go this way, and never
    /// through the session.
    pub(super) onlock: Callback<Request>,
}

impl View {
    /// Tells of an event when a button is pressed.
    pub(super) fn tell(&self, event: Event) -> Callback<()> {
        let onevent = self.onevent.clone();
        Callback::from(move |()| onevent.emit(event.clone()))
    }

    /// The same for an event of the check-in.
    pub(super) fn tell_now(&self, event: now::Event) -> Callback<()> {
        self.tell(Event::Now(event))
    }

    /// The same for an event of the timer.
    pub(super) fn tell_timer(&self, event: timer::Event) -> Callback<()> {
        self.tell(Event::Timer(event))
    }

    /// A callback that changes one thing in the book.
    pub(super) fn changes<T: 'static>(
        &self,
        change: impl Fn(&mut Book, T) + 'static,
    ) -> Callback<T> {
        let book = self.session.book.clone();
        self.onevent.reform(move |value| {
            let mut book = (*book).clone();
            change(&mut book, value);
            Event::BookChanged(Box::new(book))
        })
    }

    /// A button that tells of an event.
    pub(super) fn press(&self, kind: Kind, label: impl Into<AttrValue>, event: Event) -> Html {
        Press::new(kind, label, self.tell(event)).html()
    }

    /// The same for an event of the check-in.
    pub(super) fn press_now(&self, kind: Kind, label: &'static str, event: now::Event) -> Html {
        self.press(kind, label, Event::Now(event))
    }

    /// The same for an event of the timer.
    pub(super) fn press_timer(
        &self,
        kind: Kind,
        label: impl Into<AttrValue>,
        event: timer::Event,
    ) -> Html {
        self.press(kind, label, Event::Timer(event))
    }

    /// A button that leads to another place.
    pub(super) fn press_to(&self, kind: Kind, label: &'static str, place: Place) -> Html {
        self.press(kind, label, Event::Went(place))
    }

    /// A button that opens a part of Prepare.
    pub(super) fn press_page(&self, kind: Kind, label: &'static str, page: prepare::Page) -> Html {
        self.press(kind, label, Event::Prepare(prepare::Event::Opened(page)))
    }

    /// The question of a screen, and a line under it.
    pub(super) fn question(&self, text: impl Into<AttrValue>, hint: Option<&'static str>) -> Html {
        question(text.into(), hint.map(AttrValue::Static), self.takes_focus)
    }
}

fn question(text: AttrValue, hint: Option<AttrValue>, takes_focus: bool) -> Html {
    html! { <Question {text} {hint} {takes_focus} /> }
}
