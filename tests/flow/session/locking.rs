//! The lock: closed, nothing of what is kept is left in the session; a check-in can be made all the
//! same, and what was under way waits behind it.

use say_when::domain::book::{Book, Interval, Name};
use say_when::domain::check_in::Note;
use say_when::domain::deletion::DeleteAfter;
use say_when::domain::keeping::{Keeping, LockProblem, Problem};
use say_when::domain::pain::PainAnswer;
use say_when::flow::keeping::{Closing, Locking};
use say_when::flow::now::{Event as Now, State, Step};
use say_when::flow::session::{Command, Event, Place};
use say_when::flow::timer;

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Lock, Shell, Store};

const STOP: Now = Now::Stopped { by_signal: false };
const SAID: &str = "a word that was written";

/// An app in which one check-in with a note was kept behind a lock, which is open.
fn with_one_locked() -> Shell {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::NoteEdited(id, Note::fitting(SAID)));
    let book =
        Book { names: [Name::fitting(SAID), Name::default()], ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)));
    shell.settle();
    shell
}

fn holds_what_was_said(shell: &Shell) -> bool {
    format!("{:?}", shell.session).contains(SAID)
}

#[test]
fn locked_nothing_of_it_is_left_in_the_session() {
    let mut shell = with_one_locked();
    assert!(holds_what_was_said(&shell));
    shell.tell(Event::Deleted(shell.session.check_ins[0].id));
    let asked = shell.tell(Event::Locked);
    assert_eq!(asked, [Command::Lock]);
    shell.settle();
    assert!(!holds_what_was_said(&shell));
    assert_eq!((shell.session.keeping, shell.session.place), (Keeping::Locked, Place::Now));
}

#[test]
fn what_was_to_be_written_is_written_before_it_locks() {
    let mut shell = with_one_locked();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::NoteEdited(id, Note::fitting("later")));
    shell.tell(Event::Locked);
    shell.settle();
    assert_eq!(shell.store.kept[&id].note.as_str(), "later");
    assert_eq!(shell.store.lock, Lock::Closed);
}

#[test]
fn opened_everything_is_there_again() {
    let mut shell = with_one_locked();
    shell.tell(Event::Locked);
    shell.settle();
    shell.tell(Event::Went(Place::Unlock));
    shell.open_lock();
    assert!(holds_what_was_said(&shell));
    assert_eq!((shell.session.keeping, shell.session.place), (Keeping::WithLock, Place::Now));
    assert_eq!(shell.session.check_ins.len(), 1);
}

#[test]
fn an_unfinished_one_waits_behind_the_lock() {
    let mut shell = with_one_locked();
    to_the_close(&mut shell);
    shell.settle();
    let own = shell.session.now.underway().unwrap().check_in.id;
    shell.tell(Event::Locked);
    shell.settle();
    assert_eq!(shell.session.now, State::Home);
    assert!(shell.session.waiting().is_empty());
    shell.open_lock();
    let State::Offered(offered) = &shell.session.now else { panic!("{:?}", shell.session.now) };
    assert_eq!(offered.check_in.id, own);
}

#[test]
fn a_stop_stands_without_what_was_said_before_it() {
    let mut shell = with_one_locked();
    to_the_close(&mut shell);
    shell.tell_now(Now::NoteWritten(Note::fitting(SAID)));
    shell.tell_now(STOP);
    shell.tell(Event::Locked);
    shell.settle();
    assert!(shell.session.now.is_stopped());
    assert!(!holds_what_was_said(&shell));
}

#[test]
fn one_can_check_in_without_opening_it_and_keep_that_once_it_is_open() {
    let mut shell = with_one_locked();
    shell.tell(Event::Locked);
    shell.settle();
    to_the_close(&mut shell);
    assert_eq!(shell.tell(Event::KeepPressed), []);
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Locked));
    shell.open_lock();
    assert_eq!(shell.session.closing, Closing::Open);
    shell.tell(Event::KeepPressed);
    shell.settle();
    assert_eq!(shell.session.closing, Closing::Saved);
    assert_eq!(shell.store.kept.len(), 2);
}

#[test]
fn the_page_asks_though_it_is_locked() {
    let mut shell = with_one_locked();
    shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
    shell.tell(Event::Locked);
    shell.pass(6);
    shell.tell(Event::Timer(timer::Event::Ticked));
    assert!(shell.session.asks().is_some());
}

#[test]
fn to_begin_to_keep_with_a_lock_keeps_what_is_on_the_screen() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.tell(Event::KeepingChosen(Keeping::WithLock)), []);
    assert_eq!(shell.session.closing, Closing::ChoosingWords);
    // Back leads to the question before.
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.closing, Closing::AskedHow);
    shell.tell(Event::KeepingChosen(Keeping::WithLock));
    shell.put_lock_on();
    assert_eq!(shell.session.closing, Closing::Saving);
    shell.settle();
    assert_eq!((shell.session.closing, shell.session.keeping), (Closing::Saved, Keeping::WithLock));
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn what_could_not_be_done_with_the_lock_is_said_and_nothing_else_changes() {
    let mut shell = with_one_locked();
    shell.tell(Event::Locked);
    shell.settle();
    let before = shell.session.clone();
    for problem in [LockProblem::WrongWords, LockProblem::NoRoom, LockProblem::Store(Problem::Full)]
    {
        shell.tell(Event::LockTouched);
        assert_eq!(shell.session.locking, Locking::Busy);
        shell.tell(Event::LockSettled(Err(problem)));
        assert_eq!(shell.session.locking, Locking::Failed(problem));
        let mut after = shell.session.clone();
        after.locking = Locking::Idle;
        assert_eq!(after, before);
    }
    // It is not said again elsewhere.
    shell.tell(Event::Went(Place::Settings));
    assert_eq!(shell.session.locking, Locking::Idle);
}

#[test]
fn nothing_goes_by_itself_behind_a_closed_lock() {
    let mut shell = with_one_locked();
    let book = Book { delete_after: DeleteAfter::ALL[0], ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)));
    shell.settle();
    shell.tell(Event::Locked);
    shell.settle();
    for _ in 0..40 {
        shell.pass(24 * 60);
        assert_eq!(shell.tell(Event::ClockRead), []);
        shell.settle();
    }
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn a_lock_that_another_tab_puts_on_closes_this_one() {
    let mut shell = with_one_kept();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::NoteEdited(id, Note::fitting(SAID)));
    shell.settle();
    shell.store.lock = Lock::Closed;
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::Locked);
    assert!(!holds_what_was_said(&shell));
}

#[test]
fn covered_it_is_locked() {
    let mut shell = with_one_locked();
    assert_eq!(shell.tell(Event::Covered), [Command::Lock]);
    assert_eq!(shell.session.timer, timer::State::Off);
    assert!(!holds_what_was_said(&shell));
}

/// Somebody comes in while the words are being tried, changed, or put on for the first time.
#[test]
fn what_is_covered_or_locked_while_the_lock_is_worked_on_does_not_open() {
    for put_away in [Event::Covered, Event::Locked] {
        let mut opening = with_one_locked();
        opening.tell(Event::Locked);
        opening.settle();
        let mut changing = with_one_locked();
        let mut putting_on = with_one_kept();
        for shell in [&mut opening, &mut changing, &mut putting_on] {
            shell.tell(Event::LockTouched);
            // Hidden, or closed, as well as by hand.
            assert!(shell.session.can_lock_by_itself());
            shell.tell(put_away.clone());
            shell.store.lock = Lock::Open;
            let found = Box::new(shell.store.found());
            shell.tell(Event::LockSettled(Ok(found)));
            assert_eq!(shell.session.keeping, Keeping::Locked, "{put_away:?}");
            assert!(!holds_what_was_said(shell), "{put_away:?}");
            shell.settle();
            assert_eq!(shell.store.lock, Lock::Closed, "{put_away:?}");
            // And is opened as ever afterwards.
            shell.open_lock();
            assert_eq!(shell.session.keeping, Keeping::WithLock);
        }
    }
}

/// What was answered under the cover's edge is not lost by it.
#[test]
fn no_answer_is_lost_to_a_lock_that_is_put_on_late() {
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::LockTouched);
    shell.tell(Event::Covered);
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.store.book = Some(Book::clone(&shell.session.book));
    shell.store.lock = Lock::Open;
    let found = Box::new(shell.store.found());
    shell.tell(Event::LockSettled(Ok(found)));
    assert!(shell.session.now.holds_answers());
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
}

/// Covered after a stop, while the first lock is being put on: nothing would close it later.
#[test]
fn a_stop_does_not_keep_open_what_was_covered_meanwhile() {
    for put_away in [Event::Covered, Event::Locked] {
        let mut shell = Shell::open(Store::default());
        shell.tell(Event::LockTouched);
        shell.tell_now(Now::Stopped { by_signal: false });
        shell.tell(put_away.clone());
        shell.store.book = Some(Book::clone(&shell.session.book));
        shell.store.lock = Lock::Open;
        let found = Box::new(shell.store.found());
        shell.tell(Event::LockSettled(Ok(found)));
        assert!(shell.session.now.is_stopped(), "{put_away:?}");
        assert_eq!(shell.session.keeping, Keeping::Locked, "{put_away:?}");
        shell.settle();
        assert_eq!((shell.store.lock, shell.store.unfinished.len()), (Lock::Closed, 1));
    }
}

#[test]
fn what_nobody_can_tell_of_the_lock_is_read_anew() {
    let mut shell = with_one_locked();
    shell.tell(Event::LockTouched);
    let problem = LockProblem::Unsettled(Problem::BrokeOff);
    assert_eq!(shell.tell(Event::LockSettled(Err(problem))), [Command::Refresh]);
    assert_eq!(shell.session.locking, Locking::Failed(problem));
}

#[test]
fn it_locks_by_itself_where_nothing_is_lost_by_it() {
    let mut shell = with_one_locked();
    assert!(shell.session.locks_when_left());
    to_the_close(&mut shell);
    assert!(shell.session.locks_when_left());
    // What could not be written is on this screen and nowhere else.
    shell.tell(Event::BackgroundSaveFinished(Err(Problem::Full)));
    assert!(!shell.session.can_lock_by_itself());
    // That somebody has read so writes nothing.
    shell.tell(Event::ProblemRead);
    assert!(!shell.session.can_lock_by_itself());
    shell.settle();
    // Nobody touches the phone while they breathe.
    shell.tell_now(Now::Started);
    shell.tell(Event::Went(Place::Breathe));
    assert!(shell.session.can_lock_by_itself() && !shell.session.locks_when_left());
    // Without a lock there is nothing to be locked.
    let mut open = with_one_kept();
    assert!(!open.session.can_lock_by_itself());
    assert_eq!(open.tell(Event::Locked), []);
    assert_eq!(open.session.keeping, Keeping::WithoutLock);
    open.tell_now(Now::Started);
    assert!(matches!(open.session.now.underway().unwrap().step, Step::Answering(_)));
}

/// Back, while the lock is being made for it, would leave choices on the screen that are none any
/// more.
#[test]
fn nothing_is_asked_that_the_lock_has_answered() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithLock));
    assert!(shell.session.can_go_back());
    shell.tell(Event::LockTouched);
    assert!(!shell.session.can_go_back());
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.closing, Closing::ChoosingWords);
    shell.put_lock_on();
    assert_eq!(shell.session.closing, Closing::Saving);
    // A stop goes on from there at once; asked anew, it is the lock that has answered.
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::LockTouched);
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::AskedHow);
    shell.put_lock_on();
    assert_eq!((shell.session.closing, shell.session.keeping), (Closing::Open, Keeping::WithLock));
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::Saving);
}
