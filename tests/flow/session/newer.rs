//! A newer version in another tab: this one writes nothing more, says so, and loses nothing that
//! is on the screen.

use proptest::prelude::*;
use say_when::domain::check_in::Note;
use say_when::domain::keeping::{Keeping, LockProblem, Problem};
use say_when::flow::keeping::{Closing, Locking};
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Command, Event, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Lock, Shell, Store};
use super::steps::walk;
use super::walks::check;

const BESIDE_NEWER: Keeping = Keeping::Unavailable(Problem::Newer);

const fn is_write(command: &Command) -> bool {
    matches!(
        command,
        Command::Keep(..)
            | Command::KeepOn(..)
            | Command::Begin(_)
            | Command::SaveBook(_)
            | Command::SaveCheckIn(_)
            | Command::SaveUnfinished(_)
            | Command::EraseUnfinished(_)
            | Command::EraseCheckIn(_)
            | Command::SaveLeaf(_)
            | Command::EraseLeaf(_)
    )
}

proptest! {
    /// Whatever a person does, and whatever the store still answers.
    #[test]
    fn nothing_is_asked_to_be_written_beside_a_newer_version(before in walk(), after in walk()) {
        let mut told = None;
        let newer = super::steps::Step::Other(Event::NewerOpened);
        let steps = [before, vec![newer], after].concat();
        let mut shell = check(&steps, true, |_, event, _, shell| {
            if *event == Event::NewerOpened {
                let waiting = shell.session.commands.since(0).count();
                told = told.or(Some(shell.taken.len() + waiting));
            }
            prop_assert!(told.is_none() || !shell.session.keeping.is_on());
            Ok(())
        })?;
        shell.settle();
        let first = told.expect("it was told");
        for command in shell.taken.get(first..).unwrap_or_default() {
            prop_assert!(!is_write(command), "{:?}", command);
        }
    }
}

#[test]
fn what_is_on_the_screen_stays_and_can_be_taken_as_a_file() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    let before = shell.session.now.clone();
    assert_eq!(shell.tell(Event::NewerOpened), []);
    assert!(shell.session.is_beside_newer());
    assert_eq!((shell.session.keeping, &shell.session.now), (BESIDE_NEWER, &before));
    assert_eq!(shell.tell(Event::KeepPressed), []);
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Newer));
    let asked = shell.tell(Event::Asked(Command::SaveCheckInAsFile));
    assert_eq!(asked, [Command::SaveCheckInAsFile]);
    assert!(shell.session.would_lose_answers());
}

#[test]
fn what_is_kept_without_a_lock_can_still_be_read_and_not_be_changed() {
    let mut shell = with_one_kept();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::NewerOpened);
    assert_eq!(shell.session.check_ins.len(), 1);
    assert_eq!(shell.tell(Event::Deleted(id)), []);
    assert_eq!(shell.tell(Event::NoteEdited(id, Note::fitting("later"))), []);
    assert_eq!(shell.session.problem, Some(Problem::Newer));
    assert_eq!(shell.session.check_ins.len(), 1);
}

#[test]
fn what_has_a_lock_is_put_away_because_nothing_would_lock_it_later() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    to_the_close(&mut shell);
    shell.settle();
    let before = shell.session.now.clone();
    assert_eq!(shell.tell(Event::NewerOpened), [Command::Lock]);
    shell.settle();
    assert_eq!((shell.session.keeping, &shell.session.now), (BESIDE_NEWER, &before));
    assert!(shell.session.check_ins.is_empty());
    assert_eq!((shell.store.lock, shell.store.unfinished.len()), (Lock::Closed, 1));
    // Opened just then, it is closed again.
    shell.tell(Event::Went(Place::Unlock));
    assert_eq!(shell.open_lock(), [Command::Lock]);
    let newer = Locking::Failed(LockProblem::Store(Problem::Newer));
    assert_eq!((shell.session.locking, shell.session.keeping), (newer, BESIDE_NEWER));
    assert!(shell.session.check_ins.is_empty());
}

#[test]
fn what_was_being_written_is_said_to_be_saved_if_it_was() {
    for is_locked in [false, true] {
        let mut shell = with_one_kept();
        if is_locked {
            shell.put_lock_on();
        }
        to_the_close(&mut shell);
        shell.tell(Event::KeepPressed);
        shell.work(|| None);
        shell.tell(Event::NewerOpened);
        assert_eq!(shell.session.closing, Closing::Saving);
        shell.report();
        shell.settle();
        assert_eq!((shell.session.closing, shell.session.keeping), (Closing::Saved, BESIDE_NEWER));
        assert_eq!(shell.store.kept.len(), 2);
    }
}

#[test]
fn what_could_not_be_written_any_more_is_not_said_to_be() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.work(|| Some(Problem::Newer));
    shell.tell(Event::NewerOpened);
    shell.report();
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Newer));
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn it_may_say_hello_before_the_store_has_answered_and_each_reading_leaves_it_at_that() {
    let mut shell = Shell::opening(with_one_kept().store);
    shell.tell(Event::NewerOpened);
    assert_eq!(shell.session.keeping, Keeping::Unknown);
    shell.tell(Event::Loaded(Box::new(shell.store.found())));
    assert_eq!((shell.session.keeping, shell.session.check_ins.len()), (BESIDE_NEWER, 1));
    // The newer one has deleted everything: it is gone from here too.
    shell.store = Store::default();
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert_eq!((shell.session.keeping, shell.session.check_ins.len()), (BESIDE_NEWER, 0));
}

#[test]
fn nothing_begins_to_be_kept_though_it_was_being_asked_how() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::NewerOpened);
    assert_eq!(shell.tell(Event::KeepingChosen(Keeping::WithoutLock)), []);
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Newer));
    shell.tell_now(Now::Stopped { by_signal: false });
    assert!(shell.session.now.is_stopped());
}

#[test]
fn a_person_can_still_have_everything_deleted() {
    let mut shell = with_one_kept();
    shell.tell(Event::NewerOpened);
    assert_eq!(shell.tell(Event::ErasedEverything), [Command::EraseEverything]);
    shell.settle();
    assert_eq!((shell.session.keeping, shell.store.kept.len()), (BESIDE_NEWER, 0));
}
