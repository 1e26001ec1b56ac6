//! The first moments, in which the store has not answered yet.

use std::rc::Rc;

use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{Note, Setting};
use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::sealing::Reveal;
use say_when::flow::keeping::Closing;
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Event, Newest, Place};
use say_when::flow::timer;

use super::keeping::with_one_kept;
use super::shell::{Lock, Shell, Store};

/// A store of a couple that started together last.
fn of_two() -> Store {
    let book = Book { setting: Setting::BothOfUs, ..Book::new(BookId(3)) };
    Store { book: Some(book), ..Store::default() }
}

#[test]
fn a_stop_before_the_store_has_answered_stands_and_is_kept() {
    let mut shell = Shell::opening(of_two());
    shell.tell_now(Now::Stopped { by_signal: false });
    shell.load();
    shell.settle();
    assert!(shell.session.now.is_stopped());
    assert_eq!(shell.store.unfinished.len(), 1);
}

#[test]
fn a_stop_is_never_undone_by_an_early_press_of_check_in() {
    let mut shell = Shell::opening(of_two());
    shell.tell_now(Now::Stopped { by_signal: false });
    shell.load();
    shell.tell_now(Now::Started);
    assert!(shell.session.now.is_stopped());
}

#[test]
fn check_in_before_the_store_has_answered_starts_as_the_couple_did_last() {
    let mut shell = Shell::opening(of_two());
    shell.tell_now(Now::Started);
    shell.load();
    assert_eq!(shell.session.now.underway().unwrap().check_in.setting, Setting::BothOfUs);
}

#[test]
fn what_was_answered_before_the_store_has_answered_stays() {
    let mut shell = Shell::opening(of_two());
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::Felt(Pain::new(3).unwrap())));
    let before = shell.session.now.clone();
    shell.load();
    assert_eq!(shell.session.now, before);
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
}

#[test]
fn who_checks_in_is_as_was_chosen_even_before_the_store_has_answered() {
    let mut shell = Shell::opening(Store { book: Some(Book::new(BookId(3))), ..Store::default() });
    let chosen = Book { setting: Setting::BothOfUs, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(chosen)));
    shell.load();
    shell.settle();
    assert_eq!(shell.session.book.setting, Setting::BothOfUs);
    assert_eq!(shell.session.book.id, BookId(3));
    assert_eq!(shell.store.book.as_ref(), Some(&*shell.session.book));
}

/// At the question of pain, which came to the screen before the store answered.
fn asked_too_early(store: Store) -> Shell {
    let mut shell = Shell::opening(store);
    shell.tell_now(Now::Started);
    shell.load();
    shell
}

const NO_PAIN: Now = Now::PainAnswered(PainAnswer::Felt(Pain::NONE));

#[test]
fn whoever_has_read_the_question_is_heard_as_soon_as_the_store_has_answered() {
    let mut shell = asked_too_early(with_one_kept().store);
    shell.tell_at_once(Event::Now(NO_PAIN));
    assert!(shell.session.now.holds_answers());
}

#[test]
fn what_comes_to_the_screen_as_the_store_answers_is_read_first() {
    let mut shell = asked_too_early(of_two());
    shell.tell_at_once(Event::Now(NO_PAIN));
    assert!(!shell.session.now.holds_answers());
    shell.tell_now(NO_PAIN);
    assert!(shell.session.now.holds_answers());
}

/// "Keep this" was pressed before the store answered.
fn kept_too_early(store: Store) -> Shell {
    let mut shell = Shell::opening(store);
    shell.tell_now(Now::Stopped { by_signal: false });
    shell.tell_now(Now::Finished);
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::Reading);
    shell
}

#[test]
fn keep_before_the_store_has_answered_keeps_as_soon_as_it_has() {
    let mut shell = kept_too_early(of_two());
    shell.load();
    shell.settle();
    assert_eq!((shell.session.closing, shell.store.kept.len()), (Closing::Saved, 1));
    assert_eq!(shell.store.unfinished.len(), 0);
}

#[test]
fn keep_before_the_store_has_answered_is_asked_how_where_nothing_is_kept() {
    let mut shell = kept_too_early(Store::default());
    shell.load();
    assert_eq!(shell.session.closing, Closing::AskedHow);
    // One that was meant for "Keep this" chooses nothing.
    shell.tell_at_once(Event::KeepingChosen(Keeping::WithoutLock));
    assert_eq!(shell.session.closing, Closing::AskedHow);
}

#[test]
fn keep_before_the_store_has_answered_is_told_what_is_in_its_way() {
    let locked = Store { lock: Lock::Closed, ..of_two() };
    let mut shell = kept_too_early(locked);
    shell.load();
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Locked));
    let mut shell = kept_too_early(of_two());
    shell.tell(Event::NewerOpened);
    shell.load();
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Newer));
}

#[test]
fn keep_before_the_store_has_answered_can_be_taken_back() {
    let mut shell = kept_too_early(of_two());
    assert!(shell.session.can_go_back());
    shell.tell(Event::WentBack);
    shell.load();
    shell.settle();
    assert_eq!((shell.session.closing, shell.store.kept.len()), (Closing::Open, 0));
    assert_eq!(shell.store.unfinished.len(), 1);
}

/// What can be told while the rest of it is being read.
fn newest(store: &Store) -> Newest {
    let check_ins = store.kept.values().cloned().map(Rc::new).collect();
    Newest { book: Rc::new(store.book.clone().unwrap()), check_ins: Rc::new(check_ins) }
}

#[test]
fn the_newest_are_listed_while_the_rest_is_read_and_nothing_of_them_can_be_changed() {
    let store = with_one_kept().store;
    let mut shell = Shell::opening(store.clone());
    shell.tell(Event::Went(Place::LookBack));
    assert_eq!(shell.session.look_back.listing.entries().len(), 0);
    shell.tell(Event::NewestRead(newest(&store)));
    let listed = Rc::clone(shell.session.look_back.listing.entries());
    assert_eq!(listed.len(), 1);
    let note = Note::fitting("Too early");
    for event in [Event::Deleted(listed[0].id), Event::NoteEdited(listed[0].id, note)] {
        assert_eq!(shell.tell(event), []);
    }
    assert!(shell.session.check_ins.is_empty());
    shell.load();
    assert_eq!((shell.store.kept.len(), shell.session.check_ins.len()), (1, 1));
    assert_eq!(shell.session.look_back.listing.entries(), &shell.session.check_ins);
}

#[test]
fn the_newest_count_no_more_once_all_is_read_or_cannot_be() {
    let store = with_one_kept().store;
    let mut shell = Shell::opening(store.clone());
    shell.load();
    shell.tell(Event::Deleted(shell.session.check_ins[0].id));
    shell.tell(Event::NewestRead(newest(&store)));
    assert!(shell.session.looked_back_on().1.is_empty());
    let mut shell = Shell::opening(store.clone());
    shell.tell(Event::NewestRead(newest(&store)));
    shell.store.lock = Lock::Closed;
    shell.load();
    assert!(shell.session.looked_back_on().1.is_empty());
}

#[test]
fn the_store_answers_once() {
    let mut shell = with_one_kept();
    shell.tell(Event::ErasedEverything);
    let erased = shell.session.clone();
    let late = with_one_kept().store.found();
    shell.tell(Event::Loaded(Box::new(late)));
    assert_eq!(shell.session, erased);
}

#[test]
fn another_tab_that_keeps_makes_this_one_keep_too() {
    let mut shell = Shell::open(Store::default());
    shell.tell_now(Now::Stopped { by_signal: false });
    assert_eq!(shell.session.keeping, Keeping::JustNow);
    shell.store = of_two();
    let found = shell.store.found();
    shell.tell(Event::Refreshed(Box::new(found)));
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
    assert!(shell.session.now.is_stopped());
}

#[test]
fn the_app_asks_once_and_a_check_in_answers_it() {
    use say_when::domain::book::Interval;
    use say_when::flow::session::Command;
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
    shell.pass(4);
    assert_eq!(shell.tell(Event::Timer(timer::Event::Ticked)), []);
    shell.pass(1);
    assert_eq!(shell.tell(Event::Timer(timer::Event::Ticked)), [Command::AskGently]);
    assert_eq!(shell.tell(Event::Timer(timer::Event::Ticked)), []);
    shell.tell(Event::Went(Place::Practise));
    shell.tell_now(Now::Started);
    assert_eq!((shell.session.place, shell.session.timer), (Place::Now, timer::State::Off));
}

#[test]
fn a_check_in_goes_by_what_was_chosen_before_it_began() {
    let mut shell = Shell::open(of_two());
    shell.tell_now(Now::Started);
    let other = Book { setting: Setting::JustMe, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(other)));
    shell.both_want_to_see();
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    let underway = shell.session.now.underway().unwrap();
    assert_eq!(underway.reveal, Reveal::OutcomeOnly);
    assert_eq!(underway.check_in.setting, Setting::BothOfUs);
}
