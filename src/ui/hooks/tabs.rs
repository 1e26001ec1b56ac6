//! Other tabs: that they have changed what is kept, or are of a newer version.

use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use crate::domain::shelf::BookNumber;
use crate::flow::session::Event;
use crate::store::Store;
use crate::store::halting::Halting;
use crate::store::tabs::{Tabs, Told};

/// Hears of it whenever another tab has changed what is kept, or is of a newer version: then this
/// one stops writing at once, before anything else is done about it.
#[hook]
pub(in crate::ui) fn use_tabs<S: Store + 'static>(
    book: BookNumber,
    store: Rc<Halting<S>>,
    onevent: Callback<Event>,
) -> Rc<Tabs> {
    let tabs = use_memo((), move |()| {
        Tabs::listen(book, move |told| match told {
            Told::Changed => onevent.emit(Event::ChangedElsewhere),
            Told::Newer => {
                store.halt();
                onevent.emit(Event::NewerOpened);
            }
        })
    });
    let greeting = tabs.clone();
    use_effect_with((), move |()| {
        let window = web_sys::window();
        let shown =
            window.map(|window| EventListener::new(&window, "pageshow", move |_| greeting.greet()));
        move || drop(shown)
    });
    tabs
}
