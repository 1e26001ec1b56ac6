//! How long what is kept lasts: when the browser is asked for a promise, and when a copy is spoken of.

use say_when::domain::backup::NotSaved;
use say_when::domain::copies::Copies;
use say_when::domain::keeping::{Keeping, Problem, Promise};
use say_when::domain::leaf::Body;
use say_when::flow::backup::{Event as Backup, Saving};
use say_when::flow::keeping::Closing;
use say_when::flow::session::{Command, Event, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

fn times_asked(shell: &Shell) -> usize {
    shell.taken.iter().filter(|command| **command == Command::AskToLast).count()
}

/// Another check-in, kept where keeping has begun.
fn keeps_another(shell: &mut Shell) {
    to_the_close(shell);
    shell.tell(Event::KeepPressed);
    shell.settle();
    shell.tell(Event::DonePressed);
}

#[test]
fn the_browser_is_asked_after_the_first_saved_and_never_again() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    let asked = shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert!(matches!(asked[..], [Command::Keep(..)]), "{asked:?}");
    shell.work(|| None);
    assert_eq!((shell.session.closing, times_asked(&shell)), (Closing::Saving, 0));
    shell.report();
    assert_eq!(shell.session.closing, Closing::Saved);
    shell.settle();
    assert_eq!(times_asked(&shell), 1);
    shell.tell(Event::DonePressed);
    keeps_another(&mut shell);
    assert_eq!(times_asked(&shell), 1);
    let mut shell = shell.reopen();
    keeps_another(&mut shell);
    assert_eq!(times_asked(&shell), 0);
}

#[test]
fn with_a_lock_it_is_asked_after_saved_too() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithLock));
    let asked = shell.put_lock_on();
    assert!(!asked.contains(&Command::AskToLast), "{asked:?}");
    shell.settle();
    assert_eq!((shell.session.closing, times_asked(&shell)), (Closing::Saved, 1));
    // And in Settings, where the lock itself is what is saved.
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::Went(Place::ChooseWords));
    shell.put_lock_on();
    shell.settle();
    assert_eq!(times_asked(&shell), 1);
}

#[test]
fn where_it_could_not_be_saved_nothing_is_asked() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.work(|| Some(Problem::Full));
    shell.report();
    shell.settle();
    assert_eq!(times_asked(&shell), 0);
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Full));
}

#[test]
fn what_it_said_is_known_behind_a_closed_lock_too() {
    let mut shell = with_one_kept();
    assert_eq!(shell.session.promise(), None);
    for promise in [Promise::NotGiven, Promise::Given, Promise::Unknown] {
        shell.tell(Event::Promised(promise));
        assert_eq!(shell.session.promise(), Some(promise));
    }
    shell.put_lock_on();
    shell.tell(Event::Locked);
    assert_eq!(shell.session.promise(), Some(Promise::Unknown));
}

/// Ten check-ins are kept, and no copy has them.
fn with_ten_kept() -> Shell {
    let mut shell = with_one_kept();
    for _ in 0..8 {
        shell.pass(200);
        keeps_another(&mut shell);
    }
    assert!(!shell.session.speaks_of_a_copy());
    shell.pass(200);
    keeps_another(&mut shell);
    assert!(shell.session.speaks_of_a_copy());
    shell
}

/// Saves one; it counts once the browser has it, and not before.
fn saves_a_backup(shell: &mut Shell) {
    let before = shell.session.speaks_of_a_copy();
    let leaves = shell.session.leaves.clone();
    for why in [NotSaved::TooMuch, NotSaved::BrokeOff] {
        let asked = shell.tell(Event::Backup(Backup::SavePressed));
        assert!(matches!(asked[..], [Command::SaveBackup(_)]), "{asked:?}");
        let asked = shell.tell(Event::Backup(Backup::Saved(Err(why))));
        assert_eq!(shell.session.backup.saving, Saving::Failed(why));
        assert_eq!((asked, &shell.session.leaves), (Vec::new(), &leaves), "no copy is noted");
        assert_eq!(shell.session.speaks_of_a_copy(), before);
    }
    shell.tell(Event::Backup(Backup::SavePressed));
    shell.tell(Event::Backup(Backup::Saved(Ok(()))));
}

#[test]
fn after_ten_a_copy_is_spoken_of_until_one_is_saved() {
    let mut shell = with_ten_kept();
    saves_a_backup(&mut shell);
    shell.settle();
    assert!(!shell.session.speaks_of_a_copy());
    let mut shell = shell.reopen();
    assert!(!shell.session.speaks_of_a_copy());
    for _ in 0..10 {
        shell.pass(200);
        keeps_another(&mut shell);
    }
    assert!(shell.session.speaks_of_a_copy());
}

#[test]
fn heard_once_enough_it_is_never_spoken_of_again() {
    let mut shell = with_ten_kept();
    shell.tell(Event::RemindersEnded);
    shell.settle();
    let mut shell = shell.reopen();
    for _ in 0..12 {
        shell.pass(200);
        keeps_another(&mut shell);
    }
    saves_a_backup(&mut shell);
    shell.settle();
    assert!(!shell.session.speaks_of_a_copy());
    let body = &shell.store.leaves[&Copies::LEAF].body;
    assert!(matches!(body, Body::Copies(Copies { last: Some(_), are_reminded_of: false })));
}

#[test]
fn behind_a_lock_and_where_nothing_is_kept_nothing_is_spoken_of_or_written() {
    let mut shell = with_ten_kept();
    shell.put_lock_on();
    assert!(shell.session.speaks_of_a_copy());
    shell.tell(Event::Locked);
    assert!(!shell.session.speaks_of_a_copy());
    let mut shell = Shell::open(Store::default());
    assert_eq!(shell.tell(Event::RemindersEnded), []);
    saves_a_backup(&mut shell);
    assert!(shell.session.leaves.is_empty());
}
