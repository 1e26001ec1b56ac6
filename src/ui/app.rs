//! The app: holds the session, and ties it to the browser.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::hooks::auto_lock::{May, use_auto_lock};
use super::hooks::back::use_back;
use super::hooks::commands::use_commands;
use super::hooks::cover::use_cover;
use super::hooks::leaving::use_leaving;
use super::hooks::page_turning::{Turned, use_page_turning};
use super::hooks::reading::{load, read_newest};
use super::hooks::shelving::Shelving;
use super::hooks::stop_bar::use_stop_bar;
use super::hooks::tabs::use_tabs;
use super::hooks::ticking::{use_ticking, use_watching_dates};
use super::hooks::wake_lock::use_wake_lock;
use super::hooks::{clock, page, shelving};
use super::plain_text;
use super::screen::Screen;
use crate::domain::book::BookId;
use crate::domain::shelf::BookNumber;
use crate::flow::session::{self, Event, Session, Stamp};
use crate::flow::{now, practise, range, timer};
use crate::store::halting::Halting;
use crate::store::indexed_db::IndexedDb;
use crate::store::keeper::Keeper;
use crate::store::preferences;

pub use super::hooks::key_maker::serve as made_a_key;
pub use super::hooks::page::LastWords;

/// See [`App`].
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// Where the last answers are remembered, for a breakdown.
    pub last_words: LastWords,
}

/// The session, as Yew holds it. What outlives a render captures the
/// dispatcher and never a handle: a handle would keep every past state, and
/// every answer in it, alive.
struct Held {
    session: Rc<Session>,
    has_acted: bool,
}

impl Reducible for Held {
    type Action = (Event, Stamp);

    fn reduce(self: Rc<Self>, (event, stamp): Self::Action) -> Rc<Self> {
        let has_acted = self.has_acted || is_by_a_person(&event);
        Rc::new(Self { session: Rc::new(session::update(&self.session, event, stamp)), has_acted })
    }
}

/// Whether a person did this, so that the focus may follow.
const fn is_by_a_person(event: &Event) -> bool {
    if let Event::Backup(event) = event {
        return event.is_by_a_person();
    }
    if let Event::Books(event) = event {
        return event.is_by_a_person();
    }
    !matches!(
        event,
        Event::NewestRead(_)
            | Event::Loaded(_)
            | Event::ChangedElsewhere
            | Event::Refreshed(_)
            | Event::RefreshFailed
            | Event::NewerOpened
            | Event::Promised(_)
            | Event::CommandsTaken(_)
            | Event::LockTouched
            | Event::BackgroundSaveFinished(_)
            | Event::FileRefused
            | Event::NotDeleted(_)
            | Event::Range(range::Event::Prepared(..) | range::Event::Ended(..))
            | Event::DeletionSettled(_)
            | Event::Erased(_)
            | Event::CameBack(_)
            | Event::ClockRead
            | Event::Timer(timer::Event::Ticked)
    )
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let held = use_reducer(|| Held { session: Rc::new(opened()), has_acted: false });
    // It stays the same for as long as the page is there: another one begins the page anew.
    let book = held.session.books.shelf.open();
    let onevent = {
        let dispatcher = held.dispatcher();
        use_callback((), move |event: Event, ()| dispatcher.dispatch((event, clock::stamp())))
    };
    let store = use_memo((), |()| Halting::new(IndexedDb::of(book)));
    let keeper = use_memo((), |()| Keeper::new(store.clone()));
    let preferences = use_state_eq(preferences::load);
    let onprefer = {
        let preferences = preferences.setter();
        Callback::from(move |chosen: crate::record::Preferences| {
            page::tell_styles("data-theme", chosen.theme.word());
            page::tell_styles("data-text-size", &chosen.text_size.percent().to_string());
            page::tell_styles("data-cover", chosen.cover.word());
            preferences.set(chosen);
            // A look that cannot be kept lasts until the page is closed; there
            // is nothing to say about that.
            let _is_kept = preferences::save(chosen);
        })
    };

    let session = &held.session;
    let is_running = matches!(session.timer, timer::State::Running { .. });
    let onstop = use_told(&onevent, &STOPPED);
    let oncover = use_told(&onevent, &Event::Covered);
    let onback = use_told(&onevent, &Event::WentBack);
    let ontick = use_told(&onevent, &Event::Timer(timer::Event::Ticked));
    let onlook = use_told(&onevent, &Event::ClockRead);
    let tabs = use_tabs(book, store, onevent.clone());
    use_loading(book, keeper.clone(), onevent.clone());
    let shelving = Shelving {
        open: book,
        tabs,
        then: use_memo((), |()| Cell::default()),
        erased: use_memo((), |()| Cell::default()),
    };
    let onlock = use_commands(session, keeper, shelving, onevent.clone());
    let may = May { at_all: session.can_lock_by_itself(), when_left: session.locks_when_left() };
    let onleft = use_told(&onevent, &Event::Locked);
    use_auto_lock(may, onleft);
    use_stop_bar(session.now.is_stopped(), onstop);
    use_cover(oncover);
    let can_go_back = session.can_go_back();
    use_back(can_go_back, can_go_back || session.holds_page(), onback);
    let onturn = use_turning(&onevent);
    use_page_turning(session.has_pages(), onturn);
    use_leaving(session.asks_before_leaving());
    use_ticking(is_running, ontick);
    use_watching_dates(session.watches_dates(), onlook);
    use_wake_lock(is_running);
    props.last_words.remember(plain_text::of(session, clock::now().day()));

    html! {
        <Screen
            session={session.clone()}
            now={clock::now()}
            takes_focus={held.has_acted}
            preferences={*preferences}
            {onevent}
            {onlock}
            {onprefer}
        />
    }
}

/// The app as it opens, with the book that is remembered as the open one.
fn opened() -> Session {
    let mut session = Session::new(BookId(clock::fresh()));
    session.books.shelf = shelving::remembered();
    session
}

const STOPPED: Event = Event::Now(now::Event::Stopped { by_signal: false });

/// A callback that tells of one event, and stays the same from render to render.
#[hook]
fn use_told(onevent: &Callback<Event>, event: &Event) -> Callback<()> {
    let event = event.clone();
    use_callback(onevent.clone(), move |(), onevent| onevent.emit(event.clone()))
}

/// A callback that tells of a page of Practise that was turned.
#[hook]
fn use_turning(onevent: &Callback<Event>) -> Callback<Turned> {
    use_callback(onevent.clone(), |turned, onevent| {
        onevent.emit(Event::Practise(match turned {
            Turned::On => practise::Event::TurnedOn,
            Turned::Back => practise::Event::TurnedBack,
        }));
    })
}

/// Reads what is kept.
#[hook]
fn use_loading(book: BookNumber, keeper: Rc<Keeper>, onevent: Callback<Event>) {
    use_effect_with((), move |()| {
        spawn_local(async move {
            if page::was_check_in_pressed_early() {
                onevent.emit(Event::Now(now::Event::Started));
            }
            read_newest(keeper.clone(), onevent.clone()).await;
            load(&keeper, book, &onevent).await;
        });
    });
}
