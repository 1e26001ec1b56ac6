//! Which books there are, and which is open.

use proptest::prelude::*;
use say_when::domain::shelf::{BookNumber, Shelf};

fn number(n: u8) -> BookNumber {
    BookNumber::new(n).unwrap()
}

fn numbers(shelf: Shelf) -> Vec<u8> {
    shelf.numbers().map(BookNumber::get).collect()
}

#[derive(Clone, Copy, Debug)]
enum Turn {
    Add,
    Choose(u8),
    With(u8),
    Keep(u8),
    Erase(u8),
    Close,
}

fn turn() -> impl Strategy<Value = Turn> {
    prop_oneof![
        4 => Just(Turn::Add),
        3 => (1_u8..=9).prop_map(Turn::Choose),
        1 => (1_u8..=9).prop_map(Turn::With),
        2 => (1_u8..=9).prop_map(Turn::Keep),
        1 => (1_u8..=9).prop_map(Turn::Erase),
        2 => Just(Turn::Close),
    ]
}

fn turned(shelf: Shelf, turn: Turn) -> Shelf {
    match turn {
        Turn::Add => shelf.add(),
        Turn::Choose(n) => shelf.choose(number(n)),
        Turn::With(n) => shelf.with(number(n)),
        Turn::Keep(n) => shelf.with_kept(number(n)),
        Turn::Erase(n) => shelf.without_kept(number(n)),
        Turn::Close => shelf.close(),
    }
}

#[test]
fn a_number_is_1_to_9() {
    for n in 0..=u8::MAX {
        assert_eq!(BookNumber::new(n).map(BookNumber::get), (1..=9).contains(&n).then_some(n));
    }
}

#[test]
fn at_first_there_is_one_and_it_needs_no_remembering() {
    let shelf = Shelf::default();
    assert_eq!((numbers(shelf), shelf.open()), (vec![1], BookNumber::FIRST));
    assert!(shelf.is_plain() && !shelf.has_several());
    assert!(!Shelf::of(number(2)).is_plain(), "another one alone has to be remembered");
    let kept = shelf.with_kept(number(1));
    assert!(!kept.is_plain(), "what was kept is missed where it is gone");
    assert!(kept.without_kept(number(1)).is_plain() && kept.close().is_plain());
}

#[test]
fn another_one_takes_the_first_number_that_is_free() {
    let three = Shelf::default().add().add();
    assert_eq!((numbers(three), three.open()), (vec![1, 2, 3], number(3)));
    let gap = three.choose(number(2)).close();
    assert_eq!((numbers(gap), gap.open()), (vec![1, 3], number(1)));
    let filled = gap.add();
    assert_eq!((numbers(filled), filled.open()), (vec![1, 2, 3], number(2)));
}

#[test]
fn there_are_nine_at_most() {
    let full = (0..20).fold(Shelf::default(), |shelf, _| shelf.add());
    assert_eq!(numbers(full), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert_eq!((full.first_free(), full.add()), (None, full));
}

#[test]
fn when_one_is_closed_the_first_of_the_others_opens() {
    let three = Shelf::default().add().add();
    assert_eq!(three.close().open(), number(1));
    let without_first = three.choose(number(1)).close();
    assert_eq!((numbers(without_first), without_first.open()), (vec![2, 3], number(2)));
    let last = without_first.close();
    assert_eq!((numbers(last), last.open()), (vec![3], number(3)));
    assert_eq!(last.close(), Shelf::default());
}

proptest! {
    #[test]
    fn whatever_is_done_the_open_one_is_there_and_none_is_there_twice(
        turns in proptest::collection::vec(turn(), 0..60),
    ) {
        let mut shelf = Shelf::default();
        for turn in turns {
            let before = shelf;
            shelf = turned(shelf, turn);
            let there = numbers(shelf);
            prop_assert!(there.contains(&shelf.open().get()), "{shelf:?}");
            prop_assert!(there.windows(2).all(|pair| pair[0] < pair[1]), "{shelf:?}");
            prop_assert!((1..=9).contains(&there.len()), "{shelf:?}");
            prop_assert_eq!(shelf.has_several(), there.len() > 1);
            // The others are as they were.
            for number in BookNumber::ALL {
                let is_meant = match turn {
                    Turn::Add => before.first_free() == Some(number),
                    Turn::Choose(_) | Turn::Erase(_) => false,
                    Turn::With(n) | Turn::Keep(n) => number.get() == n,
                    Turn::Close => number == before.open() || before.close().is_plain(),
                };
                prop_assert!(is_meant || before.holds(number) == shelf.holds(number), "{turn:?}");
                let is_kept = match turn {
                    Turn::Keep(n) if number.get() == n => true,
                    Turn::Erase(n) if number.get() == n => false,
                    Turn::Close if number == before.open() => false,
                    _ => before.has_kept(number),
                };
                prop_assert_eq!(shelf.has_kept(number), is_kept, "{:?}", turn);
                prop_assert!(shelf.holds(number) || !shelf.has_kept(number), "{:?}", turn);
            }
        }
    }
}
