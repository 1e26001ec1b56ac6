//! Covered before it is known whether things are kept here: until then nobody finds it, and what is
//! done after the cover was lifted is not touched.

use say_when::domain::book::{Book, BookId, Name};
use say_when::domain::keeping::{Keeping, LockProblem};
use say_when::domain::leaf::{Body, Leaf, LeafId, Thanks};
use say_when::domain::pain::PainAnswer;
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Event, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Lock, Shell, Store};

const EARLIER: LeafId = LeafId(0x105);
const LATER: LeafId = LeafId(0x106);
const NAME: &str = "Lalune";

fn write(shell: &mut Shell, id: LeafId) {
    let body = Body::Thanks(Thanks::fitting("For the tea"));
    shell.tell(Event::LeafWritten(Box::new(Leaf { id, written: shell.stamp().now, body })));
}

fn name_one(shell: &mut Shell) {
    let names = [Name::fitting(NAME), Name::default()];
    let book = Book { names, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)));
}

fn shows_the_name(shell: &Shell) -> bool {
    shell.session.book.names.iter().any(|name| name.as_str() == NAME)
}

#[test]
fn while_it_is_being_read_nothing_of_it_is_seen_and_what_is_written_later_stays() {
    for (store, is_kept) in [(Store::default(), false), (with_one_kept().store, true)] {
        let mut shell = Shell::opening(store);
        name_one(&mut shell);
        write(&mut shell, EARLIER);
        shell.tell(Event::Covered);
        assert!(!shows_the_name(&shell) && shell.session.leaves.is_empty());
        write(&mut shell, LATER);
        to_the_close(&mut shell);
        shell.load();
        shell.settle();
        assert!(shell.session.leaf(LATER).is_some());
        assert!(shell.session.now.holds_answers());
        assert_eq!(shell.session.leaf(EARLIER).is_some(), is_kept);
        assert_eq!(shell.store.leaves.contains_key(&EARLIER), is_kept);
        // A name that was given to a book nobody had seen is none of that book.
        assert!(!shows_the_name(&shell));
    }
}

#[test]
fn while_a_first_lock_is_put_on_it_is_the_same_and_then_all_of_it_is_there() {
    for comes in [true, false] {
        let mut shell = Shell::open(Store::default());
        name_one(&mut shell);
        write(&mut shell, EARLIER);
        shell.tell(Event::LockTouched);
        let book = Some(Book::clone(&shell.session.book));
        shell.tell(Event::Covered);
        assert!(!shows_the_name(&shell) && shell.session.leaves.is_empty());
        write(&mut shell, LATER);
        if comes {
            shell.store = Store { book, lock: Lock::Open, ..Store::default() };
            let found = shell.store.found();
            shell.tell(Event::LockSettled(Ok(Box::new(found))));
            shell.settle();
            assert_eq!(shell.session.keeping, Keeping::Locked);
            assert_eq!(shell.store.leaves.len(), 2);
            assert_eq!(shell.store.book.as_ref().unwrap().names[0].as_str(), NAME);
        } else {
            shell.tell(Event::LockSettled(Err(LockProblem::NoRoom)));
            assert!(shell.session.leaf(LATER).is_some() && shell.session.leaf(EARLIER).is_none());
            assert!(!shows_the_name(&shell));
        }
    }
}

#[test]
fn while_a_lock_is_being_opened_a_check_in_that_is_not_kept_is_gone() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    shell.settle();
    shell.tell(Event::Locked);
    shell.settle();
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.tell(Event::Went(Place::Unlock));
    shell.tell(Event::LockTouched);
    shell.tell(Event::Covered);
    assert_eq!((&shell.session.now, shell.session.waiting().len()), (&State::Home, 0));
}

#[test]
fn a_stop_that_is_found_under_another_check_in_turns_the_timer_off() {
    use say_when::domain::book::Interval;
    use say_when::flow::timer;
    let mut there = with_one_kept();
    there.tell_now(Now::Started);
    there.tell_now(Now::Stopped { by_signal: false });
    there.settle();
    let mut shell = Shell::opening(Store { book: Some(Book::new(BookId(3))), ..there.store });
    to_the_close(&mut shell);
    shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
    shell.load();
    shell.settle();
    shell.tell(Event::KeepPressed);
    shell.settle();
    shell.tell(Event::DonePressed);
    assert!(shell.session.now.is_stopped());
    assert_eq!(shell.session.timer, timer::State::Off);
}
