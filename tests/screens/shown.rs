//! Renders a session as the app would, and reads what is on the screen.

use std::cell::Cell;
use std::rc::Rc;

use futures::executor::block_on;
use say_when::domain::book::BookId;
use say_when::domain::keeping::Keeping;
use say_when::domain::moment::Moment;
use say_when::domain::sealing::Reveal;
use say_when::flow::now;
use say_when::flow::prepare::{Event as Prepare, Page};
use say_when::flow::release::Event as Release;
use say_when::flow::session::{Event, Session, Stamp, update};
use say_when::record::Preferences;
use say_when::ui::screen::{Screen, ScreenProps};
use yew::prelude::*;

/// A Tuesday evening in 2026, two hours ahead of UTC.
pub(super) fn evening() -> Moment {
    Moment::new(1_772_557_200_000, 120).unwrap()
}

/// A session in which nothing has happened yet.
pub(super) fn session() -> Session {
    Session::new(BookId(1))
}

/// The same, once it is known that nothing is kept.
pub(super) fn unkept() -> Session {
    let mut session = session();
    session.keeping = Keeping::JustNow;
    session
}

/// The session after these events of the check-in.
pub(super) fn after(session: Session, events: impl IntoIterator<Item = now::Event>) -> Session {
    events.into_iter().fold(session, |session, event| happened(session, Event::Now(event)))
}

thread_local! {
    /// How long since the evening began, in milliseconds: what happens, happens at a person's pace.
    static PASSED: Cell<i64> = const { Cell::new(0) };
}

/// What the clock says.
fn now() -> Moment {
    Moment::nearest(evening().epoch_ms() + PASSED.get(), evening().offset_minutes())
}

/// What the clock says a person's while later.
pub(super) fn later() -> Moment {
    PASSED.set(PASSED.get() + 400);
    now()
}

/// The session after one event.
pub(super) fn happened(session: Session, event: Event) -> Session {
    update(&session, event, Stamp { now: later(), fresh: 7 })
}

/// The session in which both answers may be seen from now on, because each has said so alone; or in
/// which they may not, as at first.
pub(super) fn seeing(session: Session, reveal: Reveal) -> Session {
    if reveal == Reveal::OutcomeOnly {
        return session;
    }
    let place = session.place;
    let opened = happened(session, Event::Prepare(Prepare::Opened(Page::Signal)));
    let asked =
        [Release::Asked, Release::Answered(true), Release::TookOver, Release::Answered(true)];
    let both = asked
        .into_iter()
        .fold(opened, |session, event| happened(session, Event::Prepare(Prepare::Reveal(event))));
    happened(both, Event::Went(place))
}

/// The HTML of the whole screen.
pub(super) fn html(session: &Session) -> String {
    let session = Rc::new(session.clone());
    let renderer = yew::LocalServerRenderer::<Screen>::with_props(ScreenProps {
        session,
        now: now(),
        takes_focus: false,
        preferences: Preferences::default(),
        onevent: Callback::noop(),
        onlock: Callback::noop(),
        onprefer: Callback::noop(),
    });
    block_on(renderer.hydratable(false).render())
}
