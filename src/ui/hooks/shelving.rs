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
use crate::record::Preferences;
use crate::store::indexed_db::IndexedDb;
use crate::store::keeper::{AllThatLies, Keeper};
use crate::store::tabs::Tabs;
use crate::store::{Store, StoreError, preferences, shelf};

/// The book that is open in this page, and whom to tell of the others.
#[derive(Clone)]
pub(in crate::ui) struct Shelving {
    pub(in crate::ui) open: BookNumber,
    pub(in crate::ui) tabs: Rc<Tabs>,
    /// The shelf as it is to be once the page begins anew.
    pub(in crate::ui) then: Rc<Cell<Option<Shelf>>>,
    /// What was deleted with everything, as long as it can be brought back.
    pub(in crate::ui) erased: Rc<Cell<Option<Erased>>>,
}

/// All that was deleted with everything.
pub(in crate::ui) struct Erased {
    /// Every book in which anything lay.
    books: Vec<(BookNumber, AllThatLies)>,
    preferences: Option<Preferences>,
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

/// A keeper of another book than the open one.
fn of(number: BookNumber) -> Keeper {
    Keeper::new(Rc::new(IndexedDb::of(number)))
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

    /// Deletes all books, and what else this app has written; whether it can be brought back. One that
    /// cannot be deleted is in the way of no other, and one that cannot be read is deleted for good.
    pub(super) async fn erase_everything(&self, keeper: &Keeper) -> Result<bool, StoreError> {
        let numbers: Vec<_> = look(self.open).await.numbers().collect();
        let erased = self.held_of(keeper, &numbers).await.ok();
        // The page keeps its look until it is closed, and nothing keeps it.
        preferences::erase();
        let mut result = keeper.erase_everything().await;
        for number in numbers.into_iter().filter(|number| *number != self.open) {
            result = result.and(IndexedDb::of(number).erase_everything().await);
            self.tabs.announce_in(number);
        }
        result?;
        shelf::erase();
        let erased = erased.filter(|erased| !erased.books.is_empty());
        let can_come_back = erased.is_some();
        self.erased.set(erased);
        Ok(can_come_back)
    }

    async fn held_of(&self, keeper: &Keeper, numbers: &[BookNumber]) -> Result<Erased, StoreError> {
        let mut books = Vec::new();
        for &number in numbers {
            let lying = if number == self.open {
                keeper.all_that_lies().await?
            } else {
                of(number).all_that_lies().await?
            };
            if !lying.is_nothing() {
                books.push((number, lying));
            }
        }
        Ok(Erased { books, preferences: preferences::kept() })
    }

    /// Lays everything back where it lay. What could not be is still held.
    pub(super) async fn bring_all_back(&self, keeper: &Keeper) -> Result<(), StoreError> {
        let Some(mut erased) = self.erased.take() else { return Err(StoreError::BrokeOff) };
        let mut result = Ok(());
        while let Some((number, lying)) = erased.books.pop() {
            result = if number == self.open {
                keeper.lay_back(&lying).await
            } else {
                of(number).lay_back(&lying).await
            };
            if result.is_err() {
                erased.books.push((number, lying));
                break;
            }
            self.tabs.announce_in(number);
        }
        if let Some(preferences) = erased.preferences.take() {
            // A look that cannot be kept lasts until the page is closed.
            let _is_kept = preferences::save(preferences);
        }
        if result.is_err() {
            self.erased.set(Some(erased));
        }
        result
    }

    /// Which books there are, as it is told to the session.
    pub(super) async fn looked(&self) -> Event {
        Event::Books(Happened::Looked(look(self.open).await))
    }
}
