//! Either may delete any entry, or everything, at any time; an entry can be
//! brought back for ten seconds.

use say_when::domain::check_in::{CheckInId, Note};
use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::keeping::Erasing;
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Aside, Command, Event, Found, NotDeleted, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

fn only(shell: &Shell) -> CheckInId {
    shell.session.check_ins[0].id
}

/// Two entries, an hour between them.
fn with_two_kept() -> Shell {
    let mut shell = with_one_kept();
    shell.pass(60);
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.settle();
    shell.tell(Event::DonePressed);
    shell
}

#[test]
fn a_deletion_is_written_at_once_and_can_be_undone() {
    let mut shell = with_two_kept();
    let before = shell.session.check_ins.clone();
    for entry in 0..2 {
        let id = before[entry].id;
        shell.tell(Event::Deleted(id));
        shell.settle();
        assert_eq!(shell.session.check_in(id), None);
        assert!(!shell.store.kept.contains_key(&id));
        shell.tell(Event::DeletionUndone);
        shell.settle();
        assert_eq!(shell.session.check_ins, before, "in its place again");
        assert!(shell.store.kept.contains_key(&id));
    }
}

/// Deletes one; the end of its ten seconds.
fn delete(shell: &mut Shell, id: CheckInId) -> Event {
    let asked = shell.tell(Event::Deleted(id));
    let [Command::EraseCheckIn(erased), Command::SettleDeletion(number)] = asked[..] else {
        panic!("{asked:?}")
    };
    assert_eq!(erased, id);
    Event::DeletionSettled(number)
}

#[test]
fn after_ten_seconds_it_is_gone_for_good() {
    let mut shell = with_one_kept();
    let id = only(&shell);
    let settled = delete(&mut shell, id);
    shell.tell(settled);
    assert_eq!(shell.session.deleted(), None);
    assert_eq!(shell.tell(Event::DeletionUndone), []);
    assert!(shell.session.check_ins.is_empty());
}

#[test]
fn the_end_of_one_deletion_does_not_end_the_next() {
    let mut shell = with_two_kept();
    let ids = [0, 1].map(|n| shell.session.check_ins[n].id);
    let first = delete(&mut shell, ids[0]);
    delete(&mut shell, ids[1]);
    shell.tell(first);
    assert_eq!(shell.session.deleted().map(|deleted| deleted.id), Some(ids[1]));
}

#[test]
fn each_deletion_has_its_own_ten_seconds_and_the_last_comes_back_first() {
    let mut shell = with_two_kept();
    let before = shell.session.check_ins.clone();
    let first = delete(&mut shell, before[0].id);
    let second = delete(&mut shell, before[1].id);
    for left in [1, 2] {
        shell.tell(Event::DeletionUndone);
        assert_eq!(shell.session.check_ins.len(), left);
        assert!(shell.session.check_in(before[2 - left].id).is_some());
    }
    shell.settle();
    assert_eq!(shell.session.check_ins, before);
    assert_eq!(shell.store.kept.len(), 2);
    // Of two, each is settled by its own number, in whatever order that comes.
    shell.tell(first);
    shell.tell(second);
    delete(&mut shell, before[0].id);
    let second = delete(&mut shell, before[1].id);
    shell.tell(second);
    assert_eq!(shell.session.deleted().map(|deleted| deleted.id), Some(before[0].id));
}

#[test]
fn what_was_not_deleted_is_here_again_and_has_its_own_words_however_late_that_is_known() {
    for is_late in [false, true] {
        let mut shell = with_one_kept();
        let before = shell.session.check_ins.clone();
        let settled = delete(&mut shell, before[0].id);
        if is_late {
            shell.tell(settled);
        }
        shell.work(|| Some(Problem::Full));
        shell.report();
        assert_eq!(shell.session.not_deleted(), Some(NotDeleted::CouldNotBe(Problem::Full)));
        assert_eq!(shell.session.problem, None, "nothing was to be written");
        shell.settle();
        assert_eq!((&shell.session.check_ins, shell.session.deleted()), (&before, None));
        shell.tell(Event::ProblemRead);
        assert_eq!(shell.session.not_deleted(), None);
    }
}

#[test]
fn each_deletion_of_the_same_entry_has_its_own_ten_seconds() {
    let mut shell = with_one_kept();
    let id = only(&shell);
    let first = delete(&mut shell, id);
    shell.tell(Event::DeletionUndone);
    let second = delete(&mut shell, id);
    shell.tell(first);
    assert!(shell.session.deleted().is_some(), "the second can still be undone");
    shell.tell(second);
    assert!(shell.session.deleted().is_none());
}

#[test]
fn the_end_of_a_deletion_before_everything_was_deleted_ends_none_after_it() {
    let mut shell = with_one_kept();
    let id = only(&shell);
    let early = delete(&mut shell, id);
    shell.tell(Event::ErasedEverything);
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    let id = only(&shell);
    delete(&mut shell, id);
    shell.tell(early);
    assert!(shell.session.deleted().is_some());
}

#[test]
fn deleting_what_is_not_there_changes_nothing() {
    let mut shell = with_one_kept();
    let before = shell.session.clone();
    assert_eq!(shell.tell(Event::Deleted(CheckInId(404))), []);
    assert_eq!(shell.tell(Event::DeletionUndone), []);
    assert_eq!(shell.tell(Event::NoteEdited(CheckInId(404), Note::fitting("a"))), []);
    assert_eq!(shell.session, before);
}

#[test]
fn a_note_is_written_once_where_it_has_changed() {
    let mut shell = with_one_kept();
    let id = only(&shell);
    let note = Note::fitting("it was warm");
    let asked = shell.tell(Event::NoteEdited(id, note.clone()));
    assert!(matches!(asked[..], [Command::SaveCheckIn(_)]), "{asked:?}");
    assert_eq!(shell.tell(Event::NoteEdited(id, note.clone())), []);
    shell.settle();
    assert_eq!(shell.store.kept[&id].note, note);
}

#[test]
fn what_a_newer_version_wrote_is_neither_changed_nor_deleted() {
    let store = with_one_kept().store;
    let mut shell = Shell::opening(store.clone());
    let mut found = store.found();
    found.keeping = Keeping::Unavailable(Problem::Newer);
    shell.tell(Event::Loaded(Box::new(found)));
    let id = only(&shell);
    for event in
        [Event::Deleted(id), Event::NoteEdited(id, Note::fitting("a")), Event::DeletionUndone]
    {
        assert_eq!(shell.tell(event.clone()), [], "{event:?}");
    }
    assert_eq!(shell.session.problem, Some(Problem::Newer), "and it says so");
    assert_eq!(shell.session.check_ins.len(), 1);
    assert_eq!(shell.store, store);
}

#[test]
fn erasing_everything_leaves_nothing() {
    let mut shell = with_two_kept();
    let id = only(&shell);
    shell.tell(Event::Deleted(id));
    to_the_close(&mut shell);
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    // Off the screen at once, and not yet said to be gone.
    assert!(shell.session.check_ins.is_empty());
    assert_eq!((shell.session.erasing, shell.session.can_erase()), (Erasing::Busy, false));
    shell.settle();
    assert_eq!(shell.on_disk(), Store::default());
    assert!(matches!(shell.session.erasing, Erasing::Done(Some(_))));
    let session = &shell.session;
    assert!(session.check_ins.is_empty() && session.deleted().is_none());
    assert_eq!((session.keeping, &session.now), (Keeping::JustNow, &State::Home));
    assert_eq!(session.place, Place::Settings);
    assert_eq!(shell.reopen().session.keeping, Keeping::JustNow);
}

#[test]
fn what_could_not_be_erased_is_said_and_is_there_again() {
    let mut shell = with_two_kept();
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    assert_eq!(shell.session.erasing, Erasing::Failed(Problem::BrokeOff));
    shell.settle();
    assert_eq!(shell.session.check_ins.len(), 2);
    assert!(shell.session.keeping.is_on() && shell.session.can_erase());
    // It stays said until it is read, wherever somebody goes.
    shell.tell(Event::Went(Place::Now));
    assert_eq!(shell.session.erasing, Erasing::Failed(Problem::BrokeOff));
    shell.tell(Event::ProblemRead);
    assert_eq!(shell.session.erasing, Erasing::Idle);
    // Nobody is told of a deletion that was put behind a cover.
    shell.tell(Event::ErasedEverything);
    shell.tell(Event::Covered);
    shell.settle();
    assert_eq!((shell.session.erasing, shell.store), (Erasing::Idle, Store::default()));
}

/// What cannot be read, and what a newer version has written, can be deleted too.
#[test]
fn whatever_lies_here_can_be_deleted() {
    let can_erase = |keeping, aside: Aside| {
        let mut shell = Shell::opening(Store::default());
        let found = Found { keeping, aside, ..shell.store.found() };
        shell.tell(Event::Loaded(Box::new(found)));
        shell.session.can_erase()
    };
    let nothing = Aside::default();
    assert!(!can_erase(Keeping::JustNow, nothing));
    assert!(can_erase(Keeping::JustNow, Aside { unreadable: 1, ..nothing }));
    assert!(can_erase(Keeping::JustNow, Aside { newer: 1, ..nothing }));
    assert!(can_erase(Keeping::Unavailable(Problem::Newer), nothing));
    assert!(!can_erase(Keeping::Unavailable(Problem::Denied), nothing));
    // And then there is nothing in the way of a new beginning.
    let mut shell = Shell::opening(Store::default());
    let found = Found { keeping: Keeping::Unavailable(Problem::Newer), ..shell.store.found() };
    shell.tell(Event::Loaded(Box::new(found)));
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    shell.settle();
    assert_eq!(
        (shell.session.erasing, shell.session.keeping),
        (Erasing::Done(None), Keeping::JustNow)
    );
}

#[test]
fn erasing_everything_leaves_a_stop_standing() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Stopped { by_signal: true });
    shell.tell(Event::ErasedEverything);
    shell.settle();
    assert!(shell.session.now.is_stopped());
    assert_eq!(shell.store, Store::default());
}

#[test]
fn a_write_that_was_under_way_does_not_come_back_after_everything_was_erased() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::ErasedEverything);
    shell.settle();
    assert_eq!(shell.store, Store::default());
    assert!(shell.session.check_ins.is_empty());
    assert_eq!(shell.session.keeping, Keeping::JustNow);
}

#[test]
fn where_nothing_can_be_kept_erasing_does_not_promise_otherwise() {
    let mut shell = Shell::opening(Store::default());
    let mut found = shell.store.found();
    found.keeping = Keeping::Unavailable(Problem::Denied);
    shell.tell(Event::Loaded(Box::new(found)));
    shell.tell(Event::ErasedEverything);
    assert_eq!(shell.session.keeping, Keeping::Unavailable(Problem::Denied));
}
