//! Somebody has deleted everything, in another tab: what was open here is not left to be read. And a
//! lock of which nobody can tell whether it is on, put away meanwhile.

use say_when::domain::book::{Book, Name};
use say_when::domain::check_in::Note;
use say_when::domain::keeping::{Keeping, LockProblem, Problem};
use say_when::domain::pain::PainAnswer;
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Command, Event};

use super::keeping::with_one_kept;
use super::shell::{Lock, Shell, Store};

const NAME: &str = "Nettle";
const UNSETTLED: LockProblem = LockProblem::Unsettled(Problem::BrokeOff);

/// One is kept, with a name; and another one is being answered.
fn answering(with_lock: bool) -> Shell {
    let mut shell = with_one_kept();
    if with_lock {
        shell.put_lock_on();
    }
    let names = [Name::fitting(NAME), Name::default()];
    let book = Book { names, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)));
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.settle();
    assert!(names_somebody(&shell));
    shell
}

fn names_somebody(shell: &Shell) -> bool {
    format!("{:?}", shell.session).contains(NAME)
}

/// What is found now that it is gone, by somebody's hand or the browser's.
fn is_gone(shell: &mut Shell, is_missing: bool) {
    shell.store = Store::default();
    let mut found = shell.store.found();
    found.aside.is_missing = is_missing;
    shell.tell(Event::Refreshed(Box::new(found)));
}

#[test]
fn what_was_deleted_in_another_tab_is_not_to_be_read_in_this_one() {
    for with_lock in [false, true] {
        let mut shell = answering(with_lock);
        is_gone(&mut shell, false);
        assert_eq!(shell.session.keeping, Keeping::JustNow);
        assert!(!names_somebody(&shell) && shell.session.check_ins.is_empty());
        assert!(shell.session.now.holds_answers(), "they are for whoever gives them");
    }
}

#[test]
fn nor_where_this_tab_found_out_by_writing() {
    let mut shell = answering(true);
    shell.tell(Event::BackgroundSaveFinished(Err(Problem::Absent)));
    is_gone(&mut shell, false);
    assert!(!names_somebody(&shell) && shell.session.now.holds_answers());
}

/// Once it was read: what somebody writes after that is theirs, however often it is read again.
#[test]
fn what_is_written_since_stays() {
    let mut shell = answering(false);
    shell.tell(Event::BackgroundSaveFinished(Err(Problem::Absent)));
    is_gone(&mut shell, false);
    let names = [Name::fitting(NAME), Name::default()];
    let book = Book { names, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)));
    shell.tell(Event::WentBack);
    shell.tell(Event::WentBack);
    assert!(matches!(shell.session.now, State::Offered(_)));
    is_gone(&mut shell, false);
    assert!(names_somebody(&shell) && matches!(shell.session.now, State::Offered(_)));
}

/// Set aside, it may be all there is of it.
#[test]
fn what_cannot_be_read_is_not_taken_for_deleted() {
    let mut shell = answering(false);
    shell.store = Store::default();
    let mut found = shell.store.found();
    found.aside.unreadable = 1;
    shell.tell(Event::Refreshed(Box::new(found)));
    assert!(names_somebody(&shell));
}

#[test]
fn nothing_of_it_is_brought_back_by_an_undo_that_was_left() {
    let mut shell = answering(false);
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::Deleted(id));
    shell.settle();
    is_gone(&mut shell, false);
    shell.tell(Event::DeletionUndone);
    assert!(shell.session.check_ins.is_empty());
}

#[test]
fn kept_anew_with_a_lock_nothing_is_said_to_be_gone() {
    let mut shell = answering(false);
    shell.store = Store::default();
    shell.tell(Event::BackgroundSaveFinished(Err(Problem::Absent)));
    shell.settle();
    assert_eq!(shell.session.problem, Some(Problem::Absent));
    shell.put_lock_on();
    assert_eq!((shell.session.keeping, shell.session.problem), (Keeping::WithLock, None));
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
}

#[test]
fn what_the_browser_has_cleared_is_still_here_to_be_kept_anew() {
    let mut shell = answering(false);
    is_gone(&mut shell, true);
    assert!(names_somebody(&shell) && shell.session.misses_what_was_kept());
}

#[test]
fn what_was_never_kept_is_nobodys_to_delete_elsewhere() {
    let mut shell = Shell::open(Store::default());
    let names = [Name::fitting(NAME), Name::default()];
    let book = Book { names, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)));
    is_gone(&mut shell, false);
    assert!(names_somebody(&shell));
}

#[test]
fn a_lock_that_may_have_been_opened_behind_a_closed_one_is_closed() {
    let mut shell = answering(true);
    shell.tell(Event::LockTouched);
    shell.tell(Event::Covered);
    assert_eq!(shell.session.keeping, Keeping::Locked);
    shell.settle();
    assert_eq!(shell.tell(Event::LockSettled(Err(UNSETTLED))), [Command::Lock, Command::Refresh]);
}

/// Neither of it was told what became of the lock. Whoever opens it then is let in.
#[test]
fn what_was_put_away_before_does_not_refuse_the_right_words() {
    let mut shell = answering(true);
    shell.tell(Event::LockTouched);
    shell.tell(Event::Covered);
    shell.tell(Event::LockSettled(Err(UNSETTLED)));
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    assert_eq!(shell.session.keeping, Keeping::Locked);
    shell.open_lock();
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::WithLock);
}

/// It is put away late, and not where a note would be lost by that.
#[test]
fn what_could_not_be_written_is_not_lost_to_a_lock_that_nobody_was_told_of() {
    let mut shell = with_one_kept();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::NoteEdited(id, Note::fitting("Written late.")));
    shell.work(|| Some(Problem::Full));
    shell.report();
    shell.tell(Event::LockTouched);
    shell.tell(Event::Locked);
    shell.store.lock = Lock::Open;
    shell.tell(Event::LockSettled(Err(UNSETTLED)));
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::WithLock);
    assert_eq!(shell.session.check_ins[0].note.as_str(), "Written late.");
}

#[test]
fn covered_before_anybody_could_tell_that_the_lock_is_on_it_is_closed_once_it_is_known() {
    for put_away in [Event::Covered, Event::Locked] {
        let mut shell = Shell::open(Store::default());
        shell.tell(Event::LockTouched);
        shell.tell(put_away.clone());
        shell.store.book = Some(Book::clone(&shell.session.book));
        shell.store.lock = Lock::Open;
        shell.tell(Event::LockSettled(Err(UNSETTLED)));
        shell.settle();
        assert_eq!(shell.session.keeping, Keeping::Locked, "{put_away:?}");
        assert_eq!(shell.store.lock, Lock::Closed, "{put_away:?}");
        // Whoever opens it later is not shut out by that.
        shell.open_lock();
        shell.settle();
        assert_eq!(shell.session.keeping, Keeping::WithLock, "{put_away:?}");
    }
}
