//! Things that happen while something else is still being written.

use say_when::domain::book::Book;
use say_when::domain::check_in::{Note, Setting};
use say_when::domain::keeping::Keeping;
use say_when::domain::suggestion::Outcome;
use say_when::flow::keeping::Closing;
use say_when::flow::now::Event as Now;
use say_when::flow::session::Event;

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

const STOP: Now = Now::Stopped { by_signal: false };

/// The first check-in is being kept, and the store has not answered yet.
fn being_kept_first() -> Shell {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell
}

#[test]
fn one_that_is_kept_is_never_written_as_unfinished_beside_it() {
    // Another tab has kept something while this one is being kept.
    let mut shell = being_kept_first();
    let found = with_one_kept().store.found();
    assert_eq!(shell.tell(Event::Refreshed(Box::new(found))), []);
}

#[test]
fn just_now_tapped_twice_is_about_the_one_check_in_and_keeps_on_keeping() {
    let mut shell = being_kept_first();
    shell.tell_now(STOP);
    shell.tell_now(Now::Finished);
    shell.tell(Event::KeepPressed);
    // It is asked how, and only now is the first one known to be kept.
    shell.settle();
    assert_eq!(shell.session.closing, Closing::AskedHow);
    shell.tell(Event::KeepingChosen(Keeping::JustNow));
    shell.tell(Event::KeepingChosen(Keeping::JustNow));
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
}

#[test]
fn a_stop_and_a_second_keep_while_the_first_is_being_written_make_one_entry() {
    let mut shell = being_kept_first();
    shell.tell_now(STOP);
    shell.tell_now(Now::Finished);
    // The choice was made; it has not come true yet, and so is asked again.
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert_eq!(shell.session.closing, Closing::Saving);
    shell.work(|| None);
    shell.report();
    shell.settle();
    assert_eq!(shell.session.closing, Closing::Saved);
    assert_eq!(shell.session.check_ins.len(), 1);
    assert_eq!(shell.session.check_ins[0].outcome(), Some(Outcome::Stop));
    assert!(shell.store.unfinished.is_empty());
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn saved_is_not_said_for_the_answer_to_an_earlier_keep() {
    let mut shell = being_kept_first();
    shell.tell_now(STOP);
    shell.tell_now(Now::Finished);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.tell(Event::SaveFinished(Ok(())));
    assert_eq!(shell.session.closing, Closing::Saving, "the stop is not written yet");
    shell.tell(Event::SaveFinished(Ok(())));
    assert_eq!(shell.session.closing, Closing::Saved);
}

#[test]
fn what_the_couple_changes_while_the_first_is_being_kept_is_kept_as_well() {
    let mut shell = being_kept_first();
    let changed = Book { setting: Setting::BothOfUs, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(changed)));
    shell.settle();
    assert_eq!(shell.store.book.as_ref(), Some(&*shell.session.book));
}

#[test]
fn an_entry_that_is_being_written_anew_is_left_alone_until_it_is() {
    let mut shell = being_kept_first();
    shell.tell_now(STOP);
    shell.settle();
    shell.tell_now(Now::Finished);
    shell.tell(Event::KeepPressed);
    let id = shell.session.check_ins[0].id;
    assert_eq!(shell.tell(Event::NoteEdited(id, Note::fitting("a"))), []);
    assert_eq!(shell.tell(Event::Deleted(id)), []);
    shell.settle();
    assert_eq!(shell.store.kept[&id].outcome(), Some(Outcome::Stop));
    shell.tell(Event::NoteEdited(id, Note::fitting("a")));
    shell.tell(Event::Deleted(id));
    shell.settle();
    assert!(shell.store.kept.is_empty());
}

#[test]
fn not_keeping_one_waits_for_the_answer_to_an_earlier_keep() {
    let mut shell = being_kept_first();
    shell.tell_now(STOP);
    shell.tell_now(Now::Finished);
    let before = shell.session.clone();
    shell.tell(Event::NotKept);
    assert_eq!(shell.session, before);
    shell.settle();
    shell.tell(Event::NotKept);
    shell.settle();
    assert!(shell.store.kept.is_empty() && shell.store.unfinished.is_empty());
}
