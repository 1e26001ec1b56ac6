//! Something happens while something else is under way: nothing is lost by it, and nothing opens.

use say_when::domain::book::{Asking, Book, BookId, Interval};
use say_when::domain::check_in::{Note, Setting};
use say_when::domain::keeping::{Keeping, LockProblem, Problem};
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::text::Text;
use say_when::domain::voice::Wish;
use say_when::flow::keeping::{Closing, Locking};
use say_when::flow::now::{Event as Now, State, Step};
use say_when::flow::session::{Event, Place};
use say_when::flow::timer;

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Lock, Shell, Store};

const STOP: Now = Now::Stopped { by_signal: false };
const SAID: &str = "a word that was written";

fn pain(rating: u8) -> Now {
    Now::PainAnswered(PainAnswer::Felt(Pain::new(rating).unwrap()))
}

fn with_one_locked() -> Shell {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    shell.settle();
    shell
}

/// Somebody said a pain and stopped, and then it locked.
fn stopped_behind_a_lock() -> Shell {
    let mut shell = with_one_locked();
    shell.tell_now(Now::Started);
    shell.tell_now(pain(6));
    shell.tell_now(STOP);
    shell.settle();
    shell.tell(Event::Locked);
    shell.settle();
    shell
}

/// What lies on the disk after a stop that was not gone on from.
fn with_a_stop_kept() -> Store {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Started);
    shell.tell_now(STOP);
    shell.settle();
    shell.store
}

/// A lock is being put on where nothing was kept; the store as it will be then.
fn first_lock_begun(shell: &mut Shell) -> Store {
    shell.tell(Event::LockTouched);
    let book = Some(Book::clone(&shell.session.book));
    Store { book, lock: Lock::Open, ..Store::default() }
}

fn settled(shell: &mut Shell, store: Store) {
    shell.store = store;
    let found = shell.store.found();
    shell.tell(Event::LockSettled(Ok(Box::new(found))));
    shell.settle();
}

fn leaf(shell: &mut Shell) -> LeafId {
    let id = LeafId(0x105);
    let body = Body::Thanks(Text::fitting(SAID));
    shell.tell(Event::LeafWritten(Box::new(Leaf { id, written: shell.stamp().now, body })));
    id
}

#[test]
fn what_was_written_after_a_stop_is_there_once_the_lock_is_open() {
    let mut shell = stopped_behind_a_lock();
    shell.tell_now(Now::Finished);
    shell.tell_now(Now::NoteWritten(Note::fitting(SAID)));
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Locked));
    shell.open_lock();
    let own = shell.session.now.underway().unwrap();
    assert_eq!((&own.step, own.check_in.note.as_str()), (&Step::Closing, SAID));
    shell.tell(Event::KeepPressed);
    shell.settle();
    let kept = shell.store.kept.values().find(|kept| kept.note.as_str() == SAID).unwrap();
    assert!(format!("{:?}", kept.rounds).contains("PainOnly"), "{kept:?}");
    assert_eq!((shell.store.kept.len(), shell.store.unfinished.len()), (2, 0));
}

#[test]
fn what_is_not_to_be_kept_does_not_come_back_with_the_lock() {
    let mut shell = stopped_behind_a_lock();
    shell.tell_now(Now::Finished);
    shell.tell(Event::NotKept);
    shell.settle();
    assert_eq!((&shell.session.now, shell.store.unfinished.len()), (&State::Home, 1));
    shell.open_lock();
    shell.settle();
    assert_eq!((&shell.session.now, shell.store.unfinished.len()), (&State::Home, 0));
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn answers_that_are_said_to_be_here_stay_when_another_tab_has_put_a_lock_on() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    shell.tell_now(Now::NoteWritten(Note::fitting(SAID)));
    shell.tell(Event::KeepPressed);
    shell.work(|| Some(Problem::Locked));
    shell.report();
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Locked));
    shell.store.lock = Lock::Closed;
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::Locked);
    assert_eq!(shell.session.now.underway().unwrap().check_in.note.as_str(), SAID);
    shell.open_lock();
    shell.tell(Event::KeepPressed);
    shell.settle();
    assert!(shell.store.kept.values().any(|kept| kept.note.as_str() == SAID));
}

#[test]
fn opened_twice_and_locked_in_between_it_is_locked() {
    for locks in [Event::Covered, Event::Locked] {
        let mut shell = with_one_locked();
        shell.tell(Event::Locked);
        shell.settle();
        for _ in 0..2 {
            shell.tell(Event::LockTouched);
        }
        shell.tell(locks.clone());
        let open = Store { lock: Lock::Open, ..shell.store.clone() };
        settled(&mut shell, open.clone());
        settled(&mut shell, open);
        assert_eq!(shell.session.keeping, Keeping::Locked, "{locks:?}");
        assert!(shell.session.check_ins.is_empty());
        assert_eq!(shell.store.lock, Lock::Closed);
    }
}

#[test]
fn what_was_in_memory_is_kept_by_a_first_lock_that_closes_at_once() {
    for locks in [Event::Covered, Event::Locked] {
        let mut shell = Shell::open(Store::default());
        let id = leaf(&mut shell);
        let store = first_lock_begun(&mut shell);
        let asking = Asking { interval: Interval::new(10).unwrap(), ..shell.session.book.asking };
        let book = Book { asking, ..Book::clone(&shell.session.book) };
        shell.tell(Event::BookChanged(Box::new(book)));
        shell.tell(locks);
        settled(&mut shell, store);
        assert_eq!(shell.session.keeping, Keeping::Locked);
        assert!(shell.store.leaves.contains_key(&id));
        assert_eq!(shell.store.book.as_ref().unwrap().asking, asking);
    }
}

#[test]
fn what_a_first_lock_is_put_on_for_waits_behind_it_under_the_cover() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithLock));
    let store = first_lock_begun(&mut shell);
    let id = leaf(&mut shell);
    shell.tell(Event::Covered);
    assert_eq!(shell.session.now, State::Home, "nobody finds it meanwhile");
    let mut failed = Shell::open(Store::default());
    failed.session = shell.session.clone();
    settled(&mut shell, store);
    assert_eq!(shell.session.keeping, Keeping::Locked);
    assert_eq!((&shell.session.now, shell.store.unfinished.len()), (&State::Home, 1));
    // Where the lock did not come, it is kept nowhere, and nobody finds it under the cover.
    failed.tell(Event::LockSettled(Err(LockProblem::NoRoom)));
    assert!(matches!(failed.session.locking, Locking::Failed(_)));
    assert_eq!((&failed.session.now, failed.session.waiting().len()), (&State::Home, 0));
    assert!(failed.session.leaf(id).is_none());
}

#[test]
fn covered_before_the_store_has_answered_it_waits_where_things_are_kept_and_only_there() {
    for pressed in [false, true] {
        for (store, waits) in [(with_one_kept().store, 1), (Store::default(), 0)] {
            let mut shell = Shell::opening(store);
            to_the_close(&mut shell);
            if pressed {
                shell.tell(Event::KeepPressed);
            }
            shell.tell(Event::Covered);
            assert_eq!(shell.session.now, State::Home);
            shell.load();
            shell.settle();
            assert_eq!(shell.store.unfinished.len(), waits);
            assert_eq!(matches!(shell.session.now, State::Offered(_)), waits == 1);
            assert!(shell.session.waiting().is_empty());
        }
    }
}

/// Whoever locks it, or is away while it is being opened, opens it to nobody who comes in.
#[test]
fn what_could_not_be_kept_behind_a_lock_is_offered_to_nobody_under_the_cover() {
    let mut shell = with_one_locked();
    shell.tell(Event::Locked);
    shell.settle();
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::LockTouched);
    shell.tell(Event::Covered);
    let open = Store { lock: Lock::Open, ..shell.store.clone() };
    settled(&mut shell, open);
    assert_eq!((shell.session.keeping, &shell.session.now), (Keeping::Locked, &State::Home));
}

#[test]
fn a_stop_and_what_was_said_before_it_wait_where_it_was_covered_before_the_store_answered() {
    let mut shell = Shell::opening(with_one_kept().store);
    shell.tell_now(Now::Started);
    shell.tell_now(pain(7));
    shell.tell_now(STOP);
    shell.tell(Event::Covered);
    shell.tell(Event::Covered);
    assert!(shell.session.now.is_stopped());
    shell.load();
    shell.settle();
    assert!(shell.session.now.is_stopped());
    assert!(format!("{:?}", shell.store.unfinished).contains("PainOnly"));
}

#[test]
fn another_tab_that_takes_the_lock_off_writes_over_no_stop() {
    let mut shell = stopped_behind_a_lock();
    let before = shell.store.unfinished.clone();
    shell.store.lock = Lock::None;
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
    assert!(shell.session.now.is_stopped());
    assert_eq!(shell.store.unfinished, before);
}

/// The stop itself could not be written any more.
#[test]
fn a_stop_that_was_not_written_stands_once_the_lock_is_open() {
    let mut shell = with_one_locked();
    shell.tell_now(Now::Started);
    shell.tell_now(pain(6));
    shell.tell_now(Now::PaceAnswered(PaceAnswer::NotSure));
    shell.tell_now(Now::Wished(Wish::Pause));
    shell.settle();
    shell.tell_now(STOP);
    shell.work(|| Some(Problem::Full));
    shell.report();
    shell.tell(Event::Covered);
    shell.settle();
    shell.open_lock();
    assert!(shell.session.now.is_stopped());
    let rounds = &shell.session.now.underway().unwrap().check_in.rounds;
    assert_eq!(rounds.len(), 2, "{rounds:?}");
}

#[test]
fn check_in_before_the_store_has_answered_begins_none_beside_a_stop() {
    let mut shell = Shell::opening(with_a_stop_kept());
    shell.tell_now(Now::Started);
    shell.load();
    assert!(shell.session.now.is_stopped());
}

#[test]
fn pain_that_has_risen_since_what_is_read_only_now_makes_it_more_careful() {
    let mut there = Shell::open(with_one_kept().store);
    there.pass(30);
    there.tell_now(Now::Started);
    for said in [pain(1), Now::PaceAnswered(PaceAnswer::At(Pace::AsItIs))] {
        there.tell_now(said);
    }
    there.tell_now(Now::Wished(Wish::GoOn));
    there.tell_now(Now::Finished);
    there.tell(Event::KeepPressed);
    there.settle();
    let mut shell = Shell::opening(there.store.clone());
    shell.pass(60);
    shell.tell_now(Now::Started);
    shell.tell_now(pain(4));
    shell.tell_now(Now::PaceAnswered(PaceAnswer::At(Pace::AsItIs)));
    assert_eq!(shell.session.now.underway().unwrap().pains_before[0], None);
    shell.load();
    assert_eq!(shell.session.now.underway().unwrap().pains_before[0], Pain::new(1));
    let before = shell.session.now.clone();
    shell.tell_at_once(Event::Now(Now::Wished(Wish::GoOn)));
    assert_eq!(shell.session.now, before, "what it says now has not been read");
    // What is asked before that is the same with it and without.
    let mut shell = Shell::opening(there.store);
    shell.pass(60);
    shell.tell_now(Now::Started);
    shell.tell_now(pain(4));
    shell.load();
    let before = shell.session.now.clone();
    shell.tell_at_once(Event::Now(Now::PaceAnswered(PaceAnswer::NotSure)));
    assert_ne!(shell.session.now, before);
}

#[test]
fn how_often_it_asks_does_not_change_who_checks_in() {
    let kept = Book { setting: Setting::BothOfUs, ..Book::new(BookId(3)) };
    let mut shell = Shell::opening(Store { book: Some(kept), ..Store::default() });
    let interval = Interval::new(10).unwrap();
    let mut chosen = Book::clone(&shell.session.book);
    chosen.asking.interval = interval;
    shell.tell(Event::BookChanged(Box::new(chosen)));
    shell.load();
    shell.settle();
    let book = shell.store.book.unwrap();
    assert_eq!((book.setting, book.asking.interval), (Setting::BothOfUs, interval));
}

#[test]
fn a_tap_as_the_store_answers_lets_go_of_no_check_in() {
    let mut there = with_one_kept();
    there.tell_now(Now::Started);
    there.tell_now(pain(3));
    there.settle();
    let mut shell = Shell::opening(there.store.clone());
    shell.load();
    let State::Offered(offered) = &shell.session.now else { panic!("nothing is offered") };
    let lets_go = Event::Now(Now::LetGo(offered.check_in.id));
    assert_eq!(shell.tell_at_once(lets_go), []);
    assert!(matches!(shell.session.now, State::Offered(_)));
    shell.lets_go();
    assert_eq!(shell.session.now, State::Home);
}

#[test]
fn after_a_stop_that_was_found_again_the_app_does_not_ask() {
    let mut shell = Shell::opening(with_a_stop_kept());
    shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
    shell.load();
    assert!(shell.session.now.is_stopped());
    shell.pass(10);
    let asked = shell.tell(Event::Timer(timer::Event::Ticked));
    assert_eq!((asked, shell.session.asks(), shell.session.place), (vec![], None, Place::Now));
}
