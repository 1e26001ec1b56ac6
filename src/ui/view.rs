//! What every screen is given.

use std::rc::Rc;

use yew::Callback;

use crate::domain::moment::Moment;
use crate::flow::session::{Event, Place, Session};
use crate::flow::{now, timer};

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

    /// Goes to another place.
    pub(super) fn go(&self, place: Place) -> Callback<()> {
        self.tell(Event::Went(place))
    }
}
