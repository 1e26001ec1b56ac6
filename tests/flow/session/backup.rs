//! Backup and restore: nothing changes before it was seen and said, all of it is made or nothing,
//! and it can be taken back.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use say_when::domain::backup::{Choice, Contents, NotSaved, Refusal};
use say_when::domain::book::{Book, BookId, OwnSignal};
use say_when::domain::changes::Changes;
use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::backup::{Event as Backup, Progress, Restoring, Saving};
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Command, Event, Place};

use super::keeping::with_one_kept;
use super::shell::{Shell, Store};

/// What a file holds: what is kept here with another note, and one more.
fn file(shell: &Shell) -> Contents {
    let mut check_ins: Vec<_> = shell
        .session
        .check_ins
        .iter()
        .map(|kept| CheckIn { note: Note::new("Theirs.").unwrap(), ..CheckIn::clone(kept) })
        .collect();
    let began = shell.stamp().now;
    let model = check_ins.first().cloned();
    let model = model.unwrap_or_else(|| CheckIn::clone(&with_one_kept().session.check_ins[0]));
    check_ins.push(CheckIn { id: CheckInId(0xf11e), began, ..model });
    let signal = OwnSignal::new("A hand on the heart").unwrap();
    let all = Contents {
        book: Rc::new(Book { own_signal: signal, ..Book::new(BookId(0xb00c)) }),
        check_ins: Rc::new(check_ins.into_iter().map(Rc::new).collect()),
        leaves: Rc::default(),
    };
    all.after(&Changes::default())
}

fn read(file: Contents) -> Event {
    Event::Backup(Backup::FileRead(Ok(Box::new(file))))
}

const CONFIRMED: Event = Event::Backup(Backup::Confirmed);

/// A file was chosen and read, and nothing has changed.
fn to_the_preview(shell: &mut Shell) -> Contents {
    let file = file(shell);
    shell.tell(Event::Went(Place::Backup));
    let before = (shell.session.contents(), shell.store.clone());
    shell.tell(Event::Backup(Backup::FileChosen));
    shell.tell(read(file.clone()));
    shell.settle();
    assert!(shell.session.backup.restoring.is_read());
    assert_eq!((shell.session.contents(), shell.store.clone()), before);
    file
}

#[test]
fn nothing_changes_before_it_was_confirmed_and_taken_back_all_is_as_it_was() {
    for choice in CHOICES {
        let mut shell = with_one_kept();
        let before = (shell.session.contents(), shell.store.clone());
        let file = to_the_preview(&mut shell);
        shell.tell(Event::Backup(Backup::Chosen(choice)));
        shell.tell(CONFIRMED);
        shell.settle();
        let Restoring::Made(work) = &shell.session.backup.restoring else { panic!() };
        assert_eq!(shell.session.contents(), work.after);
        assert_eq!(shell.session.check_ins.len(), 2);
        assert_eq!(shell.store.kept.len(), 2);
        // It can be looked at first.
        shell.tell(Event::Went(Place::LookBack));
        shell.tell(Event::Went(Place::Backup));
        let takes = choice != Choice::KeepOurs;
        // A book in which nothing was written yet gives way in any case.
        assert_eq!(shell.session.book.own_signal, file.book.own_signal);
        let note = shell.session.check_in(before.0.check_ins[0].id).unwrap().note.clone();
        assert_eq!(note.as_str() == "Theirs.", takes);
        shell.tell(Event::Backup(Backup::TakenBack));
        shell.settle();
        assert_eq!(shell.session.backup.restoring, Restoring::TakenBack { keeps: false });
        assert_eq!((shell.session.contents(), shell.store.clone()), before);
    }
}

#[test]
fn where_nothing_is_kept_it_begins_with_it() {
    let mut shell = Shell::open(Store::default());
    let file = to_the_preview(&mut shell);
    shell.tell(CONFIRMED);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
    assert_eq!(shell.session.contents(), file, "to the name of the book");
    assert_eq!(shell.store.found().check_ins.len(), 1);
    let mut again = shell.reopen();
    assert_eq!(again.session.contents(), file);
    // Taken back, nothing of it is left.
    to_the_preview(&mut again);
    let mut shell = Shell::open(Store::default());
    to_the_preview(&mut shell);
    shell.tell(CONFIRMED);
    shell.settle();
    shell.tell(Event::Backup(Backup::TakenBack));
    shell.settle();
    assert!(shell.store.kept.is_empty() && shell.session.check_ins.is_empty());
    // Keeping goes on, and that is said.
    assert!(shell.session.keeping.is_on());
    assert_eq!(shell.session.backup.restoring, Restoring::TakenBack { keeps: true });
    assert!(shell.session.book.own_signal.is_empty());
}

#[test]
fn with_a_lock_it_waits_for_the_words() {
    let mut shell = Shell::open(Store::default());
    let file = to_the_preview(&mut shell);
    shell.tell(Event::Went(Place::ChooseWords));
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.place, Place::Backup);
    shell.tell(Event::Went(Place::ChooseWords));
    shell.put_lock_on();
    assert_eq!(shell.session.place, Place::Backup);
    assert!(shell.session.backup.restoring.is_read());
    shell.tell(CONFIRMED);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::WithLock);
    assert_eq!(shell.session.check_ins, file.check_ins);
    assert_eq!(shell.session.book.own_signal, file.book.own_signal);
    // Elsewhere it does not wait.
    let mut shell = Shell::open(Store::default());
    to_the_preview(&mut shell);
    shell.tell(Event::Went(Place::ChooseWords));
    shell.tell(Event::Went(Place::Now));
    assert_eq!(shell.session.backup.restoring, Restoring::Idle);
}

#[test]
fn what_could_not_be_written_has_changed_nothing_and_can_be_tried_again() {
    let mut shell = with_one_kept();
    to_the_preview(&mut shell);
    let before = (shell.session.contents(), shell.store.clone());
    shell.tell(CONFIRMED);
    shell.work(|| Some(Problem::Full));
    shell.report();
    let failed = &shell.session.backup.restoring;
    assert!(matches!(failed, Restoring::Failed(Problem::Full, _)), "{failed:?}");
    assert_eq!((shell.session.contents(), shell.store.clone()), before);
    shell.tell(CONFIRMED);
    shell.settle();
    assert!(matches!(shell.session.backup.restoring, Restoring::Made(_)));
}

#[test]
fn what_has_changed_meanwhile_is_shown_anew() {
    let mut shell = with_one_kept();
    to_the_preview(&mut shell);
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::Deleted(id));
    let asked = shell.tell(CONFIRMED);
    assert_eq!(asked, []);
    let Restoring::Read(offer) = &shell.session.backup.restoring else { panic!() };
    assert_eq!(offer.preview.check_ins.new, 2);
}

/// Somebody goes elsewhere, stops, covers the page, or lets go: in time nothing has changed, and too
/// late what is written is what is here.
#[test]
fn let_go_of_in_the_middle() {
    let ways: [(Event, Place); 5] = [
        (Event::Backup(Backup::LetGo), Place::Backup),
        (Event::WentBack, Place::Backup),
        (Event::Covered, Place::Now),
        (Event::Now(Now::Stopped { by_signal: false }), Place::Now),
        (Event::Went(Place::LookBack), Place::LookBack),
    ];
    for (way, place) in ways {
        let mut shell = with_one_kept();
        to_the_preview(&mut shell);
        let before = shell.session.contents();
        let asked = shell.tell(CONFIRMED);
        let [Command::Restore(number, changes)] = &asked[..] else { panic!("{asked:?}") };
        shell.tell(Event::Backup(Backup::Prepared(Progress { done: 1, of: 2 })));
        let asked = shell.tell(way.clone());
        assert!(asked.contains(&Command::LetGo(*number)), "{way:?}");
        assert_eq!(shell.session.place, place);
        let mut too_late = Shell::open(Store::default());
        too_late.session = shell.session.clone();
        shell.tell(Event::Backup(Backup::Ended(Ok(false))));
        assert_eq!(shell.session.check_ins, before.check_ins, "{way:?}");
        assert_eq!(shell.session.backup.restoring, Restoring::Idle);
        let has_written = !matches!(way, Event::Now(_));
        too_late.tell(Event::Backup(Backup::Ended(Ok(true))));
        if has_written {
            assert_eq!(too_late.session.check_ins, before.after(changes).check_ins, "{way:?}");
        }
    }
}

/// Nobody lets go of what is being written; whoever has left finds what came of it, with its undo.
#[test]
fn what_was_made_when_nobody_looked_waits_to_be_seen_and_can_be_taken_back() {
    let ways = [
        Event::WentBack,
        Event::Went(Place::Now),
        Event::Covered,
        Event::Now(Now::Stopped { by_signal: false }),
    ];
    for way in ways {
        let mut shell = with_one_kept();
        to_the_preview(&mut shell);
        let before = shell.session.contents();
        shell.tell(CONFIRMED);
        shell.tell(Event::Backup(Backup::Prepared(Progress { done: 2, of: 2 })));
        let lets_go = |asked: &[Command]| asked.iter().any(|one| matches!(one, Command::LetGo(_)));
        assert!(!lets_go(&shell.tell(Event::Backup(Backup::LetGo))));
        assert!(!lets_go(&shell.tell(way.clone())), "{way:?}");
        assert_ne!(shell.session.place, Place::Backup, "{way:?}");
        shell.settle();
        assert!(matches!(shell.session.backup.restoring, Restoring::Made(_)), "{way:?}");
        // Covered once more, it still waits.
        shell.tell(Event::Covered);
        shell.tell(Event::Went(Place::LookBack));
        shell.tell(Event::Went(Place::Backup));
        assert!(matches!(shell.session.backup.restoring, Restoring::Made(_)), "{way:?}");
        shell.tell(Event::Backup(Backup::TakenBack));
        shell.settle();
        assert_eq!(shell.session.check_ins, before.check_ins, "{way:?}");
        // Seen to its end, it is over.
        shell.tell(Event::Went(Place::LookBack));
        assert_eq!(shell.session.backup.restoring, Restoring::Idle);
    }
}

#[test]
fn a_file_that_is_refused_changes_nothing() {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::Backup));
    for refusal in [Refusal::CutShort, Refusal::NotABackup, Refusal::TooLarge, Refusal::Newer] {
        let before = (shell.session.contents(), shell.store.clone());
        shell.tell(Event::Backup(Backup::FileChosen));
        shell.tell(Event::Backup(Backup::FileRead(Err(refusal))));
        assert_eq!(shell.session.backup.restoring, Restoring::Refused(refusal));
        assert_eq!(shell.tell(CONFIRMED), []);
        assert_eq!((shell.session.contents(), shell.store.clone()), before);
    }
    // What comes too late is not shown.
    shell.tell(Event::Backup(Backup::FileChosen));
    shell.tell(Event::WentBack);
    let late = file(&shell);
    shell.tell(read(late));
    assert_eq!(shell.session.backup.restoring, Restoring::Idle);
}

#[test]
fn behind_a_lock_no_backup_is_saved_and_covered_none_comes_up() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    shell.tell(Event::Backup(Backup::SavePressed));
    assert!(matches!(shell.session.backup.saving, Saving::Gathering(_)));
    let asked = shell.tell(Event::Covered);
    assert!(asked.iter().any(|command| matches!(command, Command::LetGo(_))));
    assert_eq!(shell.session.backup.saving, Saving::Idle);
    assert_eq!(shell.tell(Event::Backup(Backup::SavePressed)), []);
}

#[test]
fn a_backup_that_is_let_go_of_or_left_does_not_come_up() {
    let lets_go = [
        Event::Backup(Backup::SavingLetGo),
        Event::Went(Place::Now),
        Event::WentBack,
        Event::Now(Now::Stopped { by_signal: false }),
    ];
    for event in lets_go {
        let mut shell = with_one_kept();
        shell.tell(Event::Went(Place::Backup));
        shell.tell(Event::Backup(Backup::SavePressed));
        let asked = shell.tell(event.clone());
        let is_let_go = asked.iter().any(|command| matches!(command, Command::LetGo(_)));
        assert!(is_let_go, "{event:?}: {asked:?}");
        // What comes too late is no copy.
        assert_eq!(shell.tell(Event::Backup(Backup::Saved(Ok(())))), []);
        assert_eq!(shell.session.backup.saving, Saving::Idle);
    }
}

/// What another tab has kept since is not put out of sight by it.
#[test]
fn taken_back_what_is_kept_is_read_anew() {
    let mut shell = with_one_kept();
    to_the_preview(&mut shell);
    shell.tell(CONFIRMED);
    shell.settle();
    let other = CheckIn::clone(&shell.session.check_ins[0]);
    let other = CheckIn { id: CheckInId(0x07e4), ..other };
    shell.store.kept.insert(other.id, other.clone());
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    shell.tell(Event::Backup(Backup::TakenBack));
    shell.settle();
    assert!(shell.session.check_in(other.id).is_some());
}

const CHOICES: [Choice; 3] = [Choice::KeepOurs, Choice::TakeTheirs, Choice::Replace];

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        1 => Just(Event::Went(Place::Backup)),
        1 => Just(Event::Went(Place::Now)),
        1 => Just(Event::WentBack),
        1 => Just(Event::Covered),
        1 => Just(Event::Backup(Backup::FileChosen)),
        1 => Just(Event::Backup(Backup::FileRead(Err(Refusal::Damaged)))),
        3 => (0_u64..3).prop_map(|n| Event::DeletionSettled(n + 90)),
        1 => proptest::sample::select(&CHOICES[..]).prop_map(|one| Event::Backup(Backup::Chosen(one))),
        2 => Just(CONFIRMED),
        1 => Just(Event::Backup(Backup::TakenBack)),
        1 => Just(Event::Backup(Backup::LetGo)),
        1 => Just(Event::Backup(Backup::SavePressed)),
        1 => Just(Event::Backup(Backup::Saved(Ok(())))),
        1 => Just(Event::Backup(Backup::Saved(Err(NotSaved::TooMuch)))),
        1 => Just(Event::DeletionUndone),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever happens in whatever order: what is here is what is kept, once all is done.
    #[test]
    fn what_is_here_is_what_is_kept(events in vec((any_event(), any::<bool>()), 1..25)) {
        let mut shell = with_one_kept();
        for (event, settles) in events {
            // A file is read in place of what stands for it.
            let event = if matches!(event, Event::DeletionSettled(_)) { read(file(&shell)) } else { event };
            shell.tell(event);
            if settles {
                shell.settle();
            }
        }
        shell.settle();
        let kept: Vec<_> = shell.store.found().check_ins;
        prop_assert_eq!(shell.session.check_ins.len(), kept.len());
        for check_in in kept {
            prop_assert_eq!(shell.session.check_in(check_in.id).map(Rc::as_ref), Some(&check_in));
        }
        prop_assert_eq!(shell.store.book.as_ref(), Some(&*shell.session.book));
    }
}
