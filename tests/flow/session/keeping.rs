//! "Keep this": asked how once, said to be saved when it is, and never twice.

use say_when::domain::check_in::{Note, Win};
use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Wish;
use say_when::flow::keeping::Closing;
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Command, Event};

use super::shell::{Shell, Store};

const STOP: Now = Now::Stopped { by_signal: false };

/// One voice alone, at the close.
pub fn to_the_close(shell: &mut Shell) {
    let pain = PainAnswer::Felt(Pain::new(2).unwrap());
    let pace = PaceAnswer::At(Pace::Slower);
    for event in
        [Now::Started, Now::PainAnswered(pain), Now::PaceAnswered(pace), Now::Wished(Wish::GoOn)]
    {
        shell.tell_now(event);
    }
}

/// An app in which one check-in was kept, and the person is done with it.
pub fn with_one_kept() -> Shell {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    shell.tell(Event::DonePressed);
    shell
}

#[test]
fn the_first_keep_asks_how_and_later_ones_do_not() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    assert_eq!(shell.tell(Event::KeepPressed), []);
    assert_eq!(shell.session.closing, Closing::AskedHow);
    let asked = shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert!(matches!(asked[..], [Command::Keep(..)]), "{asked:?}");
    assert_eq!((shell.session.closing, shell.session.keeping), (Closing::Saving, Keeping::JustNow));
    shell.settle();
    assert_eq!(
        (shell.session.closing, shell.session.keeping),
        (Closing::Saved, Keeping::WithoutLock)
    );
    shell.tell(Event::DonePressed);
    assert_eq!(shell.session.now, State::Home);
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::Saving);
    shell.settle();
    assert_eq!(shell.session.check_ins.len(), 2);
    assert_eq!(shell.store.kept.len(), 2);
    assert!(shell.store.unfinished.is_empty());
}

#[test]
fn one_that_is_kept_stands_in_look_back_once_and_survives_a_kill() {
    let shell = with_one_kept();
    assert_eq!(shell.session.check_ins.len(), 1);
    let kept = shell.session.check_ins.clone();
    let again = shell.reopen();
    assert_eq!(again.session.check_ins, kept);
    assert_eq!(again.session.now, State::Home);
}

#[test]
fn just_now_keeps_nothing() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::JustNow));
    shell.settle();
    assert_eq!(shell.session.closing, Closing::Open);
    assert!(shell.session.now.holds_answers() && shell.session.would_lose_answers());
    shell.tell(Event::NotKept);
    shell.settle();
    assert_eq!(shell.store, Store::default());
    assert_eq!(shell.session.now, State::Home);
}

#[test]
fn a_second_tap_on_how_changes_nothing() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert_eq!(shell.tell(Event::KeepingChosen(Keeping::WithoutLock)), []);
    assert_eq!(shell.session.keeping, Keeping::JustNow, "not before it is written");
    shell.settle();
    assert!(shell.store.unfinished.is_empty());
}

#[test]
fn one_that_could_not_be_saved_is_still_on_the_screen_and_can_be_tried_again() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    let answers = shell.session.now.clone();
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.work(|| Some(Problem::Full));
    shell.report();
    assert_eq!(shell.session.closing, Closing::NotSaved(Problem::Full));
    assert_eq!(shell.session.now, answers);
    assert!(shell.session.check_ins.is_empty());
    assert!(shell.session.would_lose_answers());
    shell.tell(Event::WentBack);
    assert_eq!((shell.session.closing, &shell.session.now), (Closing::Open, &answers));
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    assert_eq!(shell.session.closing, Closing::Saved);
}

#[test]
fn where_nothing_can_be_kept_it_says_so_and_writes_nothing() {
    for problem in [Problem::Denied, Problem::Full, Problem::Newer, Problem::BrokeOff] {
        let mut shell = Shell::opening(Store::default());
        let mut found = shell.store.found();
        found.keeping = Keeping::Unavailable(problem);
        shell.tell(Event::Loaded(Box::new(found)));
        to_the_close(&mut shell);
        shell.tell(Event::KeepPressed);
        assert_eq!(shell.session.closing, Closing::NotSaved(problem));
        shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
        shell.work(|| Some(problem));
        shell.report();
        // It looks again, in case it was in passing, and writes nothing.
        assert_eq!(shell.taken, [Command::Refresh]);
        assert!(shell.session.would_lose_answers());
        // Somebody tries again, when the browser lets them.
        shell.tell(Event::KeepPressed);
        shell.settle();
        assert_eq!(shell.session.closing, Closing::NotSaved(problem));
        shell.tell(Event::KeepPressed);
        shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
        shell.settle();
        assert_eq!(shell.session.closing, Closing::Saved);
    }
}

#[test]
fn a_stop_while_it_is_being_kept_is_heard_and_loses_nothing() {
    for is_first in [true, false] {
        let mut shell = if is_first { Shell::open(Store::default()) } else { with_one_kept() };
        let kept_before = shell.store.kept.len();
        to_the_close(&mut shell);
        shell.tell(Event::KeepPressed);
        shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
        shell.tell_now(STOP);
        assert!(shell.session.now.is_stopped());
        shell.settle();
        // What was kept is said to be, and the stop can still be kept with it.
        assert!(shell.session.now.is_stopped());
        assert_eq!(shell.session.closing, Closing::Open);
        assert_eq!(shell.session.keeping, Keeping::WithoutLock);
        assert_eq!(shell.session.check_ins.len(), kept_before + 1);
        let met = shell.reopen();
        assert!(met.session.now.is_stopped(), "also after a kill");
        let mut shell = met;
        shell.tell_now(Now::Finished);
        shell.tell(Event::KeepPressed);
        shell.settle();
        assert_eq!(shell.session.closing, Closing::Saved);
        assert_eq!(shell.session.check_ins.len(), kept_before + 1, "the same entry");
        assert_eq!(shell.session.check_ins[0].outcome(), Some(Outcome::Stop));
        assert!(shell.store.unfinished.is_empty());
    }
}

#[test]
fn one_that_was_kept_and_went_on_to_a_stop_can_still_not_be_kept() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.tell_now(STOP);
    shell.settle();
    shell.tell_now(Now::Finished);
    shell.tell(Event::NotKept);
    shell.settle();
    assert!(shell.store.kept.is_empty() && shell.store.unfinished.is_empty());
    assert!(shell.session.deleted().is_some(), "it can be brought back");
}

#[test]
fn what_is_kept_stays_as_it_was_kept() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    let saved = shell.session.clone();
    for event in [
        Now::NoteWritten(Note::fitting("late")),
        Now::WinWritten(Win::fitting("late")),
        Now::HelpAsked,
        Now::AnotherDayAsked,
        Now::WentBack,
        Now::TookUp,
    ] {
        shell.tell_now(event.clone());
        assert_eq!(shell.session.now, saved.now, "{event:?}");
        assert_eq!(shell.session.closing, Closing::Saved, "{event:?}");
    }
    shell.settle();
    assert!(shell.store.unfinished.is_empty());
}

#[test]
fn a_stop_on_the_saved_screen_begins_another_check_in() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    let kept = shell.store.kept.clone();
    shell.tell_now(STOP);
    shell.settle();
    assert!(shell.session.now.is_stopped());
    assert_eq!(shell.store.kept, kept);
    assert_eq!(shell.store.unfinished.len(), 1);
}

#[test]
fn back_leaves_every_stage_of_keeping_but_the_writing_itself() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    assert!(shell.session.can_go_back());
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.closing, Closing::Open);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert!(!shell.session.can_go_back());
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.closing, Closing::Saving);
    shell.settle();
    assert!(shell.session.can_go_back());
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.now, State::Home);
}

#[test]
fn a_check_in_that_failed_in_the_background_is_known_to_be_at_risk() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    assert!(!shell.session.would_lose_answers());
    shell.work(|| Some(Problem::Full));
    shell.report();
    assert_eq!(shell.session.problem, Some(Problem::Full));
    assert!(shell.session.would_lose_answers());
    shell.tell(Event::ProblemRead);
    assert_eq!(shell.session.problem, None);
    assert!(shell.session.would_lose_answers(), "read is not written");
}

#[test]
fn what_was_deleted_in_another_tab_can_be_kept_anew_from_this_one() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    let answers = shell.session.now.clone();
    // Another tab has deleted everything, and this one has not heard of it.
    shell.store = Store::default();
    shell.work(|| Some(Problem::Absent));
    shell.report();
    let session = &shell.session;
    assert_eq!((session.problem, session.keeping), (Some(Problem::Absent), Keeping::JustNow));
    assert_eq!(session.now, answers, "they are still on the screen");
    assert!(session.would_lose_answers());
    shell.settle();
    assert!(shell.session.check_ins.is_empty(), "and the timeline is read anew");
    assert_eq!(shell.store, Store::default(), "nothing is written before it is asked for");
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    assert_eq!((shell.session.problem, shell.session.keeping), (None, Keeping::WithoutLock));
    assert_eq!(shell.store.unfinished.len(), 1);
    assert!(!shell.session.would_lose_answers());
}

/// What was kept was cleared, and nobody has said so: the next Keep finds it out, and makes nothing
/// new in its place before somebody asks for it.
#[test]
fn a_further_keep_where_nothing_is_kept_any_more_is_told_and_asked_about_anew() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    let asked = shell.tell(Event::KeepPressed);
    assert!(matches!(asked[..], [Command::KeepOn(..)]), "{asked:?}");
    shell.store = Store::default();
    shell.work(|| Some(Problem::Absent));
    shell.store = Store::default();
    shell.report();
    let session = &shell.session;
    assert_eq!(session.closing, Closing::NotSaved(Problem::Absent));
    assert_eq!(session.keeping, Keeping::JustNow);
    assert!(session.would_lose_answers());
    shell.settle();
    assert_eq!(shell.store, Store::default());
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::AskedHow);
    let asked = shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert!(matches!(asked[..], [Command::Keep(..)]), "{asked:?}");
    shell.settle();
    assert_eq!((shell.session.closing, shell.session.problem), (Closing::Saved, None));
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn what_was_deleted_in_another_tab_is_asked_about_anew_at_the_next_keep() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.store = Store::default();
    shell.work(|| Some(Problem::Absent));
    shell.report();
    shell.settle();
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::AskedHow);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    assert_eq!((shell.session.closing, shell.session.problem), (Closing::Saved, None));
    assert_eq!(shell.store.kept.len(), 1);
}
