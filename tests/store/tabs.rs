//! What tabs say to each other; and a store that stops writing when it is told to.

use std::rc::Rc;

use futures::executor::block_on;
use say_when::domain::shelf::BookNumber;
use say_when::record::FORMAT;
use say_when::store::halting::Halting;
use say_when::store::keeper::Keeper;
use say_when::store::memory::Memory;
use say_when::store::tabs::word::{Meaning, Word};
use say_when::store::{Change, Store, StoreError};

use super::examples::{both_of_us, just_me, our_book};

const FIRST: BookNumber = BookNumber::FIRST;

fn number(n: u8) -> BookNumber {
    BookNumber::new(n).unwrap()
}

#[test]
fn what_is_said_is_heard_and_never_changes() {
    assert_eq!(Word::Changed(FIRST).said(), "changed");
    assert_eq!(Word::Changed(number(2)).said(), "changed 2");
    assert_eq!(Word::Hello(2).said(), "hello 2");
    let hellos = [0, FORMAT, u64::MAX].map(Word::Hello);
    for word in BookNumber::ALL.map(Word::Changed).into_iter().chain(hellos) {
        assert_eq!(Word::heard(&word.said()), Some(word));
    }
    for other in [
        "",
        "CHANGED",
        "changed ",
        "changed 0",
        "changed 1",
        "changed 10",
        "changed 02",
        "changed +2",
        "changed 2 ",
        "hello",
        "hello ",
        "hello +3",
        "hello -3",
        "hello 3 ",
        "hello  3",
        "hello three",
        "hello 3.0",
        "hello 18446744073709551616",
        "hello ٣",
    ] {
        assert_eq!(Word::heard(other), None, "{other}");
    }
}

/// Two tabs that say hello to each other, whichever was there first.
#[test]
fn of_two_versions_the_older_one_stops_whichever_opens_first() {
    for (newcomer, there) in [(2, 3), (3, 2), (1, u64::MAX), (u64::MAX, 1)] {
        let mut stopped = Vec::new();
        let mut greetings = vec![(newcomer, there)];
        while let Some((speaker, hearer)) = greetings.pop() {
            match Word::Hello(speaker).means(hearer, FIRST) {
                Meaning::StopWriting => stopped.push(hearer),
                Meaning::SayHello => greetings.push((hearer, speaker)),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(stopped, [newcomer.min(there)]);
    }
}

#[test]
fn tabs_of_one_version_carry_on() {
    assert_eq!(Word::Hello(FORMAT).means(FORMAT, FIRST), Meaning::Nothing);
    assert_eq!(Word::Changed(FIRST).means(FORMAT, FIRST), Meaning::ReadAnew);
}

/// A change is for the tabs of its own book; a greeting for all of them.
#[test]
fn a_change_is_heard_in_its_own_book_and_a_greeting_in_every_one() {
    for said in BookNumber::ALL {
        for own in BookNumber::ALL {
            let expected = if said == own { Meaning::ReadAnew } else { Meaning::Nothing };
            assert_eq!(Word::Changed(said).means(FORMAT, own), expected);
        }
        assert_eq!(Word::Hello(FORMAT + 1).means(FORMAT, said), Meaning::StopWriting);
        assert_eq!(Word::Hello(FORMAT - 1).means(FORMAT, said), Meaning::SayHello);
    }
}

#[test]
fn halted_it_can_be_read_and_not_be_written() {
    block_on(async {
        let store = Rc::new(Halting::new(Memory::new()));
        let keeper = Keeper::new(store.clone());
        keeper.keep(&our_book(), &just_me()).await.unwrap();
        store
            .commit(vec![Change::Put("unfinished/torn".to_owned(), b"torn".to_vec())])
            .await
            .unwrap();
        let before = store.load_all().await.unwrap();
        store.halt();
        assert_eq!(keeper.keep(&our_book(), &both_of_us()).await, Err(StoreError::Newer));
        assert_eq!(keeper.save_book(&our_book()).await, Err(StoreError::Newer));
        assert_eq!(keeper.erase_check_in(just_me().id).await, Err(StoreError::Newer));
        assert_eq!(keeper.find().await.unwrap().check_ins, [just_me()]);
        assert_eq!(store.load_all().await, Ok(before));
        // But a person can have everything deleted.
        keeper.erase_everything().await.unwrap();
        assert_eq!(store.keys().await, Ok(vec![]));
    });
}

/// What cannot be read stays in its place, and is told of.
#[test]
fn halted_it_sets_nothing_aside() {
    block_on(async {
        let store = Rc::new(Halting::new(Memory::new()));
        store.commit(vec![Change::Put("book".to_owned(), b"torn".to_vec())]).await.unwrap();
        store.halt();
        let found = Keeper::new(store.clone()).find().await.unwrap();
        assert_eq!((found.unreadable, store.load_aside().await), (1, Ok(vec![])));
    });
}

mod halting {
    use super::super::*;
    use say_when::store::halting::Halting;

    macro_rules! on_halting {
        ($($module:ident::$rule:ident)*) => {
            $(#[test]
            fn $rule() {
                block_on($module::$rule(Rc::new(Halting::new(Memory::new()))));
            })*
        };
    }
    every_promise!(on_halting);
}
