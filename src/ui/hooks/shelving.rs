//! Books, from the browser's side: which there are, another one to be opened, this one to be closed,
//! and all of them to be deleted.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::page;
use crate::domain::keeping::Problem;
use crate::domain::shelf::{BookNumber, Shelf};
use crate::flow::books::{Event as Happened, Turn};
use crate::flow::session::Event;
use crate::store::indexed_db::IndexedDb;
use crate::store::keeper::Keeper;
use crate::store::tabs::Tabs;
use crate::store::{Store, StoreError, preferences, shelf};

/// The book that is open in this page, and whom to tell of the others.
#[derive(Clone)]
pub(in crate::ui) struct Shelving {
    pub(in crate::ui) open: BookNumber,
    pub(in crate::ui) tabs: Rc<Tabs>,
    /// The shelf as it is to be once the page begins anew.
    pub(in crate::ui) then: Rc<Cell<Option<Shelf>>>,
}

/// The books that are remembered, before any is looked for.
pub(in crate::ui) fn remembered() -> Shelf {
    shelf::load().unwrap_or_default()
}

/// Looks which books there are, once, and tells.
#[hook]
pub(in crate::ui) fn use_looking(open: BookNumber, onevent: Callback<Event>) {
    use_effect_with((), move |()| {
        spawn_local(async move { onevent.emit(Event::Books(Happened::Looked(look(open).await))) });
    });
}

async fn look(open: BookNumber) -> Shelf {
    shelf::look(shelf::load(), open, IndexedDb::of).await
}

impl Shelving {
    /// Finds another book to be the open one. It is remembered by [`Self::begin_page_anew`] alone: until
    /// then somebody may stop, or want to stay.
    pub(super) async fn turn(&self, turn: Turn) -> Event {
        let there = look(self.open).await;
        let then = match turn {
            Turn::To(number) => there.choose(number),
            Turn::Begin => there.add(),
        };
        if then.open() == self.open {
            return Event::Books(Happened::Refused(Problem::Denied));
        }
        self.then.set(Some(then));
        Event::Books(Happened::Ready)
    }

    /// Begins the page anew, with the book that was turned to; an event where that cannot be.
    pub(super) fn begin_page_anew(&self) -> Option<Event> {
        let is_remembered = self.then.take().is_none_or(shelf::save);
        let begins = is_remembered && page::begin_anew();
        (!begins).then_some(Event::Books(Happened::Refused(Problem::Denied)))
    }

    /// Deletes this book, and takes it off the shelf.
    pub(super) async fn close(&self, keeper: &Keeper) -> Event {
        if let Err(error) = keeper.erase_everything().await {
            return Event::Books(Happened::Refused(error.problem()));
        }
        self.tabs.announce();
        self.then.set(None);
        // Where that cannot be remembered, the page opens an empty book of this number.
        let _is_kept = shelf::save(look(self.open).await.close());
        Event::Books(Happened::Ready)
    }

    /// Deletes all books, and what else this app has written. One that cannot be deleted is in the
    /// way of no other.
    pub(super) async fn erase_everything(&self, keeper: &Keeper) -> Result<(), StoreError> {
        // The page keeps its look until it is closed, and nothing keeps it.
        preferences::erase();
        let mut result = keeper.erase_everything().await;
        for number in look(self.open).await.numbers().filter(|number| *number != self.open) {
            result = result.and(IndexedDb::of(number).erase_everything().await);
            self.tabs.announce_in(number);
        }
        if result.is_ok() {
            shelf::erase();
        }
        result
    }
}
