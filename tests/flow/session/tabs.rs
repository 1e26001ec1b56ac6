//! The same unfinished check-in in two tabs: nothing of either is lost, written over or there
//! twice.

use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::keeping::Problem;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::suggestion::Outcome;
use say_when::domain::voice::Wish;
use say_when::flow::keeping::Closing;
use say_when::flow::now::{Event as Now, Signal, State};
use say_when::flow::session::Event;

use super::keeping::with_one_kept;
use super::shell::{Shell, Store};

const STOP: Now = Now::Stopped { by_signal: false };

/// A round of one voice alone, that goes on.
fn answer(shell: &mut Shell, rating: u8) {
    let pain = PainAnswer::Felt(Pain::new(rating).unwrap());
    for event in [
        Now::Started,
        Now::PainAnswered(pain),
        Now::PaceAnswered(PaceAnswer::At(Pace::Slower)),
        Now::Wished(Wish::GoOn),
    ] {
        shell.tell_now(event);
    }
}

/// One is kept, and another has come to the close and is not finished.
fn with_one_unfinished() -> Store {
    let mut shell = with_one_kept();
    answer(&mut shell, 1);
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
    shell.store
}

/// Two tabs in which it is offered. What happens in the second is half an hour later, so that
/// the two never say the same at the same moment.
fn two_tabs() -> [Shell; 2] {
    let store = with_one_unfinished();
    [10, 40].map(|minutes| {
        let mut shell = Shell::open(store.clone());
        shell.pass(minutes);
        shell
    })
}

/// What one tab has written lies in the one store, and the other reads it.
fn hears(here: &mut Shell, there: &mut Shell) {
    there.settle();
    here.settle();
    here.store = there.store.clone();
    let found = here.store.found();
    here.tell(Event::Refreshed(Box::new(found)));
    here.settle();
}

fn take_up_and_keep(shell: &mut Shell, note: &str) {
    shell.tell_now(Now::TookUp);
    shell.tell_now(Now::NoteWritten(Note::fitting(note)));
    shell.tell(Event::KeepPressed);
    shell.settle();
    assert_eq!(shell.session.closing, Closing::Saved);
}

fn is_offered(shell: &Shell) -> bool {
    matches!(shell.session.now, State::Offered(_) | State::Signalling(_, Some(_)))
}

/// The note of every entry in the store.
fn notes(store: &Store) -> Vec<String> {
    store.kept.values().map(|kept| kept.note.as_str().to_owned()).collect()
}

#[test]
fn what_another_tab_has_kept_or_let_go_of_is_no_longer_offered() {
    for is_kept in [true, false] {
        let [mut here, mut there] = two_tabs();
        assert!(is_offered(&here));
        if is_kept {
            take_up_and_keep(&mut there, "");
        } else {
            there.lets_go();
        }
        hears(&mut here, &mut there);
        assert_eq!(here.session.now, State::Home, "kept: {is_kept}");
        assert!(here.store.unfinished.is_empty());
    }
}

#[test]
fn a_signal_in_front_of_it_stays_on_the_screen() {
    let [mut here, mut there] = two_tabs();
    here.tell_now(Now::Signalled(Signal::Green));
    there.lets_go();
    hears(&mut here, &mut there);
    assert_eq!(here.session.now, State::Signalling(Signal::Green, None));
}

#[test]
fn what_could_not_be_written_here_is_not_taken_for_let_go_of() {
    let mut here = with_one_kept();
    here.tell_now(Now::Started);
    here.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    here.work(|| Some(Problem::Full));
    here.report();
    here.tell(Event::WentBack);
    here.tell(Event::WentBack);
    assert!(is_offered(&here));
    let found = here.store.found();
    here.tell(Event::Refreshed(Box::new(found)));
    assert!(is_offered(&here));
}

#[test]
fn one_that_is_answered_here_is_written_again_where_another_tab_let_go_of_it() {
    let [mut here, mut there] = two_tabs();
    here.tell_now(Now::TookUp);
    there.lets_go();
    hears(&mut here, &mut there);
    assert_eq!(here.store.unfinished.len(), 1);
    assert!(is_offered(&here.reopen()));
}

#[test]
fn the_same_kept_in_two_tabs_is_one_entry() {
    let [mut here, mut there] = two_tabs();
    here.tell_now(Now::TookUp);
    take_up_and_keep(&mut there, "from there");
    hears(&mut here, &mut there);
    assert!(here.store.unfinished.is_empty(), "all of it is kept already");
    here.tell(Event::KeepPressed);
    here.settle();
    assert_eq!(here.session.closing, Closing::Saved);
    assert_eq!(here.store.kept, there.store.kept);
    assert!(notes(&here.store).contains(&"from there".to_owned()));
}

#[test]
fn two_that_went_on_differently_are_two_entries_and_nothing_is_there_twice() {
    let [mut here, mut there] = two_tabs();
    here.tell_now(Now::TookUp);
    answer(&mut here, 3);
    there.tell_now(Now::TookUp);
    there.tell_now(STOP);
    there.tell_now(Now::Finished);
    there.tell(Event::KeepPressed);
    hears(&mut here, &mut there);
    let kept_there = there.store.kept.clone();
    here.tell(Event::KeepPressed);
    here.settle();
    assert_eq!(here.session.closing, Closing::Saved);
    for (id, kept) in &kept_there {
        assert_eq!(here.store.kept.get(id), Some(kept), "not written over");
    }
    assert_eq!(here.store.kept.len(), kept_there.len() + 1);
    let own: Vec<&CheckIn> =
        here.store.kept.values().filter(|kept| !kept_there.contains_key(&kept.id)).collect();
    assert_eq!((own[0].rounds.len(), own[0].began), (1, own[0].rounds[0].at));
    assert_eq!(own[0].outcome(), Some(Outcome::GoOn(Pace::HoldStill)));
    assert!(here.store.unfinished.is_empty());
    assert_eq!(here.session.check_ins.len(), here.store.kept.len());
}

#[test]
fn words_that_were_written_in_both_are_both_kept() {
    let [mut here, mut there] = two_tabs();
    here.tell_now(Now::TookUp);
    here.tell_now(Now::NoteWritten(Note::fitting("from here")));
    take_up_and_keep(&mut there, "from there");
    hears(&mut here, &mut there);
    here.tell(Event::KeepPressed);
    here.settle();
    let notes = notes(&here.store);
    for note in ["from here", "from there"] {
        assert_eq!(notes.iter().filter(|kept| *kept == note).count(), 1, "{notes:?}");
    }
}

#[test]
fn not_to_keep_it_here_leaves_what_was_kept_there() {
    let [mut here, mut there] = two_tabs();
    here.tell_now(Now::TookUp);
    take_up_and_keep(&mut there, "from there");
    hears(&mut here, &mut there);
    let kept: Vec<CheckInId> = there.store.kept.keys().copied().collect();
    here.tell(Event::NotKept);
    here.settle();
    assert_eq!(here.store.kept.keys().copied().collect::<Vec<_>>(), kept);
}
