//! All that was deleted can be brought back for ten seconds, by whoever deleted it.

use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::keeping::Erasing;
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Command, Event, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

fn deletes_everything(shell: &mut Shell) {
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
}

/// One entry was kept, and everything was deleted in Settings.
fn with_all_deleted() -> Shell {
    let mut shell = with_one_kept();
    deletes_everything(&mut shell);
    shell.settle();
    shell
}

/// The number of the deletion, while it can be undone.
fn number(shell: &Shell) -> u64 {
    let Erasing::Done(Some(deletion)) = shell.session.erasing else {
        panic!("it cannot be undone: {:?}", shell.session.erasing)
    };
    deletion.number
}

fn forgets(commands: &[Command]) -> bool {
    commands.contains(&Command::ForgetErased)
}

#[test]
fn what_was_deleted_is_gone_from_the_disk_and_comes_back() {
    let kept = with_one_kept();
    let mut shell = with_all_deleted();
    assert_eq!(shell.on_disk(), Store::default());
    assert!(shell.taken.contains(&Command::SettleDeletion(number(&shell))));
    assert_eq!(shell.tell(Event::ErasureUndone), [Command::BringAllBack]);
    assert!(!shell.session.can_erase(), "not while it comes back");
    shell.settle();
    assert_eq!(shell.store, kept.store);
    assert_eq!(shell.session.check_ins, kept.session.check_ins);
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
    assert_eq!(shell.session.erasing, Erasing::Back);
    shell.tell(Event::Went(Place::Now));
    assert_eq!(shell.session.erasing, Erasing::Idle);
}

#[test]
fn what_was_behind_a_lock_comes_back_behind_it() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    deletes_everything(&mut shell);
    shell.settle();
    shell.tell(Event::ErasureUndone);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::Locked);
    assert!(shell.session.check_ins.is_empty());
    shell.open_lock();
    assert_eq!(shell.session.check_ins.len(), 1);
}

#[test]
fn what_was_not_finished_is_offered_again() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
    deletes_everything(&mut shell);
    shell.settle();
    assert_eq!(shell.session.now, State::Home);
    shell.tell(Event::ErasureUndone);
    shell.settle();
    assert!(matches!(shell.session.now, State::Offered(_)), "{:?}", shell.session.now);
}

#[test]
fn what_was_not_finished_is_offered_once_where_the_rest_comes_back_later() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    let back = shell.store.found();
    deletes_everything(&mut shell);
    shell.settle();
    shell.tell(Event::ErasureUndone);
    // This book is back, another one is not.
    shell.tell(Event::CameBack(Err(Problem::BrokeOff)));
    shell.tell(Event::Loaded(Box::new(back.clone())));
    shell.tell(Event::ErasureUndone);
    shell.tell(Event::CameBack(Ok(())));
    shell.tell(Event::Loaded(Box::new(back)));
    assert!(matches!(shell.session.now, State::Offered(_)));
    assert!(shell.session.waiting().is_empty());
}

#[test]
fn after_ten_seconds_nothing_brings_it_back() {
    let mut shell = with_all_deleted();
    let number = number(&shell);
    assert_eq!(shell.tell(Event::DeletionSettled(number - 1)), [], "those of an entry before it");
    assert_eq!(shell.tell(Event::DeletionSettled(number)), [Command::ForgetErased]);
    assert_eq!(shell.session.erasing, Erasing::Done(None));
    assert_eq!(shell.tell(Event::ErasureUndone), []);
    shell.settle();
    assert_eq!(shell.store, Store::default());
}

/// A page that sleeps keeps its timers waiting, and whoever wakes it may be another.
#[test]
fn a_timer_that_slept_gives_nobody_more_time() {
    for minutes in [1, -1] {
        let mut shell = with_all_deleted();
        shell.pass(minutes);
        assert_eq!(shell.tell(Event::ErasureUndone), [Command::ForgetErased], "{minutes}");
        assert_eq!(shell.session.erasing, Erasing::Done(None), "{minutes}");
        let mut shell = with_one_kept();
        shell.tell(Event::Deleted(shell.session.check_ins[0].id));
        shell.pass(minutes);
        shell.tell(Event::DeletionUndone);
        assert!(shell.session.check_ins.is_empty(), "{minutes}");
        assert_eq!(shell.session.deleted(), None, "{minutes}");
    }
}

fn leaves() -> [Event; 6] {
    [
        Event::Covered,
        Event::Locked,
        Event::NewerOpened,
        Event::Went(Place::Now),
        Event::WentBack,
        Event::Now(Now::Stopped { by_signal: false }),
    ]
}

#[test]
fn whoever_comes_to_the_phone_later_brings_nothing_back() {
    for leaves in leaves() {
        let mut shell = with_all_deleted();
        assert!(shell.session.can_lock_by_itself(), "a page that is left tells");
        assert!(forgets(&shell.tell(leaves.clone())), "{leaves:?}");
        assert_eq!(shell.tell(Event::ErasureUndone), [], "{leaves:?}");
        shell.settle();
        assert_eq!(shell.store, Store::default(), "{leaves:?}");
        assert!(!shell.session.can_lock_by_itself(), "{leaves:?}");
    }
}

/// Nor whoever comes while it is being deleted.
#[test]
fn what_is_left_while_it_is_being_deleted_is_deleted_for_good() {
    for leaves in [Event::Covered, Event::Locked, Event::NewerOpened] {
        let mut shell = with_one_kept();
        deletes_everything(&mut shell);
        assert!(shell.session.can_lock_by_itself(), "a page that is left tells");
        shell.tell(leaves.clone());
        shell.tell(Event::Went(Place::Settings));
        shell.settle();
        assert_eq!(shell.session.erasing, Erasing::Idle, "{leaves:?}");
        assert_eq!(shell.store, Store::default(), "{leaves:?}");
    }
    // Beside a newer version it is not written again either.
    let mut shell = with_one_kept();
    shell.tell(Event::NewerOpened);
    deletes_everything(&mut shell);
    shell.settle();
    assert_eq!((shell.session.erasing, &shell.store), (Erasing::Done(None), &Store::default()));
}

/// What is being brought back comes back, and nobody who finds the phone is told of it.
#[test]
fn what_is_covered_while_it_comes_back_is_there_and_says_nothing() {
    for problem in [None, Some(Problem::BrokeOff)] {
        let mut shell = with_all_deleted();
        shell.tell(Event::ErasureUndone);
        assert!(shell.session.asks_before_leaving() && shell.session.can_lock_by_itself());
        shell.tell(Event::Covered);
        shell.work(|| problem);
        shell.report();
        assert_eq!(shell.session.erasing, Erasing::Idle, "{problem:?}");
        shell.settle();
        assert_eq!(shell.session.check_ins.len(), usize::from(problem.is_none()));
    }
}

#[test]
fn the_second_tap_of_the_deletion_undoes_nothing() {
    let mut shell = with_one_kept();
    deletes_everything(&mut shell);
    shell.work(|| None);
    shell.report();
    assert_eq!(shell.tell_at_once(Event::ErasureUndone), []);
    assert_eq!(shell.tell(Event::ErasureUndone), [Command::BringAllBack]);
}

#[test]
fn what_could_not_come_back_still_can_until_somebody_leaves() {
    let not_back = || {
        let mut shell = with_all_deleted();
        shell.tell(Event::ErasureUndone);
        shell.work(|| Some(Problem::BrokeOff));
        shell.report();
        assert_eq!(shell.session.erasing, Erasing::NotBack);
        assert!(shell.session.asks_before_leaving() && !shell.session.can_erase());
        shell
    };
    let mut shell = not_back();
    // Neither its ten seconds nor what else is read of end it.
    shell.pass(1);
    shell.tell(Event::DeletionSettled(1));
    shell.tell(Event::ProblemRead);
    assert_eq!(shell.tell(Event::ErasureUndone), [Command::BringAllBack]);
    shell.settle();
    assert_eq!((shell.session.check_ins.len(), shell.session.erasing), (1, Erasing::Back));
    for leaves in leaves() {
        let mut shell = not_back();
        assert!(forgets(&shell.tell(leaves.clone())), "{leaves:?}");
        assert_eq!(shell.session.erasing, Erasing::Idle, "{leaves:?}");
        assert_eq!(shell.tell(Event::ErasureUndone), [], "{leaves:?}");
    }
}

/// An entry too is brought back by whoever deleted it, and not by whoever finds the phone.
#[test]
fn an_entry_does_not_come_back_once_the_page_is_left() {
    for leaves in [Event::Covered, Event::Locked] {
        let mut shell = with_one_kept();
        let id = shell.session.check_ins[0].id;
        shell.tell(Event::Deleted(id));
        shell.settle();
        assert!(shell.session.can_lock_by_itself());
        shell.tell(leaves.clone());
        assert_eq!(shell.session.deleted(), None, "{leaves:?}");
        assert_eq!(shell.tell(Event::DeletionUndone), [], "{leaves:?}");
        assert!(!shell.session.can_lock_by_itself());
    }
}
