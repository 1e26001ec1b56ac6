//! Which books there are: what is remembered, and what lies in the stores.

use futures::executor::block_on;
use say_when::domain::shelf::{BookNumber, Shelf};
use say_when::store::faulty::{Fault, Faulty};
use say_when::store::memory::Memory;
use say_when::store::shelf::look;
use say_when::store::{Change, Store, StoreError};

fn number(n: u8) -> BookNumber {
    BookNumber::new(n).unwrap()
}

fn numbers(shelf: Shelf) -> Vec<u8> {
    shelf.numbers().map(BookNumber::get).collect()
}

/// The stores of nine books, of which these hold something.
fn stores(held: &[u8]) -> impl Fn(BookNumber) -> Memory {
    let held = held.to_vec();
    let (empty, full) = (Memory::new(), Memory::new());
    block_on(full.commit(vec![Change::Put("book".to_owned(), b"1".to_vec())])).unwrap();
    move |number| if held.contains(&number.get()) { full.clone() } else { empty.clone() }
}

#[test]
fn what_is_remembered_and_what_is_found_are_there_and_the_open_one_is_open() {
    let remembered = Some(Shelf::default().add());
    let shelf = block_on(look(remembered, number(1), stores(&[1, 4])));
    assert_eq!((numbers(shelf), shelf.open()), (vec![1, 2, 4], number(1)));
}

/// What is remembered was lost, or cannot be read.
#[test]
fn no_book_is_lost_sight_of_where_nothing_is_remembered() {
    let shelf = block_on(look(None, number(1), stores(&[2, 9])));
    assert_eq!((numbers(shelf), shelf.open()), (vec![1, 2, 9], number(1)));
    assert_eq!(shelf.add().open(), number(3), "a new one takes the place of none");
    let alone = block_on(look(None, number(2), stores(&[])));
    assert_eq!((numbers(alone), alone.open()), (vec![2], number(2)));
}

/// A tab in a book that another tab has closed since.
#[test]
fn the_one_that_is_open_here_is_open_whatever_is_remembered() {
    let shelf = block_on(look(Some(Shelf::default()), number(3), stores(&[])));
    assert_eq!((numbers(shelf), shelf.open()), (vec![1, 3], number(3)));
}

#[test]
fn what_was_set_aside_or_is_of_a_newer_version_is_there_too() {
    let torn = Memory::new();
    block_on(torn.commit(vec![Change::Put("book".to_owned(), b"torn".to_vec())])).unwrap();
    block_on(torn.commit(vec![Change::SetAside("book".to_owned())])).unwrap();
    let aside = |number: BookNumber| if number.get() == 5 { torn.clone() } else { Memory::new() };
    assert_eq!(numbers(block_on(look(None, number(1), aside))), [1, 5]);
    for (error, is_there) in [(StoreError::Newer, true), (StoreError::Denied, false)] {
        let failing = |_| {
            let store = Faulty::new(Memory::new());
            store.fail(0, Fault::Before(error));
            store
        };
        let shelf = block_on(look(None, number(1), failing));
        assert_eq!(shelf.has_several(), is_there, "{error:?}");
    }
}
