//! What another tab has changed is read after the writes of this one, and a reading never shows
//! less than what this tab already knows.

use say_when::domain::check_in::Note;
use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Command, Event};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

/// How many readings were asked for so far.
fn readings(shell: &Shell) -> usize {
    shell.taken.iter().filter(|command| **command == Command::Refresh).count()
}

#[test]
fn a_reading_waits_its_turn_among_the_writes() {
    let mut shell = with_one_kept();
    let id = shell.session.check_ins[0].id;
    shell.taken.clear();
    shell.tell(Event::NoteEdited(id, Note::fitting("a")));
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert!(matches!(shell.taken[..], [Command::SaveCheckIn(_), Command::Refresh]));
    assert_eq!(shell.session.check_ins[0].note, Note::fitting("a"));
}

#[test]
fn what_was_read_before_the_last_change_is_not_shown_and_is_read_again() {
    let mut shell = with_one_kept();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::ChangedElsewhere);
    shell.work(|| None);
    // The answer is on its way, and somebody deletes the entry that is in it.
    shell.tell(Event::Deleted(id));
    shell.report();
    assert!(shell.session.check_ins.is_empty(), "it does not come back");
    shell.settle();
    assert!(shell.session.check_ins.is_empty());
    assert_eq!(readings(&shell), 2);

    // The same with everything.
    let mut shell = with_one_kept();
    shell.tell(Event::ChangedElsewhere);
    shell.work(|| None);
    shell.tell(Event::ErasedEverything);
    shell.report();
    assert_eq!((shell.session.keeping, shell.session.check_ins.len()), (Keeping::JustNow, 0));
    shell.settle();
    assert_eq!((shell.session.keeping, shell.session.check_ins.len()), (Keeping::JustNow, 0));
}

#[test]
fn however_much_changes_one_reading_is_under_way_and_one_follows() {
    let mut shell = with_one_kept();
    shell.taken.clear();
    for _ in 0..50 {
        shell.tell(Event::ChangedElsewhere);
    }
    shell.settle();
    assert_eq!(readings(&shell), 2);
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert_eq!(readings(&shell), 3);
}

#[test]
fn a_reading_that_fails_in_passing_leaves_everything_as_it_is() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    let before = shell.session.clone();
    shell.tell(Event::ChangedElsewhere);
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    let session = &shell.session;
    assert_eq!(session.keeping, Keeping::WithoutLock);
    assert_eq!((&session.check_ins, &session.now), (&before.check_ins, &before.now));
    assert_eq!((session.closing, session.problem), (before.closing, None));
    assert!(!session.would_lose_answers());
    // And the next one is read as if nothing had been.
    shell.store.kept.clear();
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert!(shell.session.check_ins.is_empty());
}

#[test]
fn what_changes_before_the_store_has_answered_is_read_after_it() {
    let store = with_one_kept().store;
    let mut shell = Shell::opening(Store::default());
    assert_eq!(shell.tell(Event::ChangedElsewhere), []);
    let first = shell.store.found();
    shell.store = store;
    shell.tell(Event::Loaded(Box::new(first)));
    shell.settle();
    assert_eq!(shell.session.check_ins.len(), 1);
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
}

#[test]
fn a_stop_stays_through_every_reading() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Stopped { by_signal: true });
    shell.settle();
    shell.store.unfinished.clear();
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert!(shell.session.now.is_stopped());
    assert!(!matches!(shell.session.now, State::Home));
    assert_eq!(shell.store.unfinished.len(), 1, "and is written again");
}
