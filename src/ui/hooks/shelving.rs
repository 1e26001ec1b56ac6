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
use crate::store::{StoreError, preferences, shelf};

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
    shelf: Option<Shelf>,
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

/// What lay in a book, if it could be read; and whether it is deleted.
type Took = (Result<AllThatLies, StoreError>, Result<(), StoreError>);

async fn take_out(keeper: &Keeper) -> Took {
    (keeper.all_that_lies().await, keeper.erase_everything().await)
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

    /// Deletes all books, and what else this app has written; whether it can be brought back. The open
    /// one goes first. One that cannot be deleted is in the way of no other, and one that cannot be read
    /// is deleted for good.
    pub(super) async fn erase_everything(&self, keeper: &Keeper) -> Result<bool, StoreError> {
        self.erased.take();
        let mut erased =
            Erased { books: Vec::new(), shelf: shelf::load(), preferences: preferences::kept() };
        // The page keeps its look until it is closed, and nothing keeps it.
        preferences::erase();
        let (mut result, mut is_whole) = (Ok(()), true);
        let mut took_out = |number, (lying, done): Took| {
            result = result.and(done);
            match lying {
                Ok(lying) if lying.is_nothing() => {}
                Ok(lying) => erased.books.push((number, lying)),
                Err(_) => is_whole = false,
            }
        };
        took_out(self.open, take_out(keeper).await);
        for number in look(self.open).await.numbers().filter(|number| *number != self.open) {
            took_out(number, take_out(&of(number)).await);
            self.tabs.announce_in(number);
        }
        result?;
        shelf::erase();
        let can_come_back = is_whole && !erased.books.is_empty();
        self.erased.set(can_come_back.then_some(erased));
        Ok(can_come_back)
    }

    /// Lays everything back where it lay. What could not be is still held, and in the way of no other.
    pub(super) async fn bring_all_back(&self, keeper: &Keeper) -> Result<(), StoreError> {
        let Some(mut erased) = self.erased.take() else { return Err(StoreError::BrokeOff) };
        if let Some(shelf) = erased.shelf.take() {
            // Where it is not remembered, the books are found by looking.
            let _is_kept = shelf::save(shelf);
        }
        if let Some(preferences) = erased.preferences.take()
            && preferences::kept().is_none()
        {
            // A look that cannot be kept lasts until the page is closed.
            let _is_kept = preferences::save(preferences);
        }
        let mut result = Ok(());
        let mut books = std::mem::take(&mut erased.books).into_iter();
        for (number, lying) in books.by_ref() {
            let is_open = number == self.open;
            let laid = if is_open {
                keeper.lay_back(&lying).await
            } else {
                of(number).lay_back(&lying).await
            };
            match laid {
                Ok(()) => self.tabs.announce_in(number),
                Err(error) => {
                    erased.books.push((number, lying));
                    result = Err(error);
                    if error == StoreError::Newer {
                        // Beside a newer version nothing more is written, in no book.
                        break;
                    }
                }
            }
        }
        erased.books.extend(books);
        if result.is_err() {
            self.erased.set(Some(erased));
        }
        result
    }

    /// Which books there are, as it is told to the session: what could not be deleted is shown again.
    pub(super) async fn looked(&self) -> Event {
        Event::Books(Happened::Looked(look(self.open).await))
    }
}
