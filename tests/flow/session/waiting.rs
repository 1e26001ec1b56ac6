//! Check-ins that were never finished: offered in their turn, after a reload or
//! a kill.

use say_when::domain::check_in::{CheckIn, CheckInId, Round, Setting, Voices};
use say_when::domain::keeping::Keeping;
use say_when::domain::moment::Moment;
use say_when::domain::pace::Pace;
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::suggestion::Outcome;
use say_when::domain::unfinished::{Turn, Unfinished};
use say_when::flow::now::{Event as Now, Signal, State};
use say_when::flow::session::{Event, Stamp};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

const WENT_ON: Outcome = Outcome::GoOn(Pace::Slower);

fn unfinished(id: u128, minutes: i64, outcome: Outcome) -> Unfinished {
    let at = Moment::new(1_799_000_000_000 + minutes * 60_000, 60).unwrap();
    let mut check_in = CheckIn::begun(CheckInId(id), Setting::JustMe, at);
    check_in.add_round(Round { at, voices: Voices::Unspoken, outcome });
    Unfinished { check_in, turn: Turn::Nobodys }
}

/// A store with these check-ins that were never finished.
fn store(unfinished: &[Unfinished]) -> Store {
    let unfinished = unfinished.iter().map(|one| (one.check_in.id, one.clone())).collect();
    Store { unfinished, ..with_one_kept().store }
}

fn offered(shell: &Shell) -> Option<u128> {
    match &shell.session.now {
        State::Offered(underway) => Some(underway.check_in.id.0),
        _ => None,
    }
}

fn two_of_them() -> Shell {
    Shell::open(store(&[unfinished(1, 5, WENT_ON), unfinished(2, 9, WENT_ON)]))
}

#[test]
fn the_newest_is_offered_first_and_the_other_in_its_turn() {
    let mut shell = two_of_them();
    assert_eq!(offered(&shell), Some(2));
    shell.lets_go();
    assert_eq!(offered(&shell), Some(1));
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
    shell.lets_go();
    assert_eq!(shell.session.now, State::Home);
    shell.settle();
    assert!(shell.store.unfinished.is_empty());
}

#[test]
fn one_that_is_taken_up_and_kept_makes_room_for_the_other() {
    let mut shell = two_of_them();
    shell.tell_now(Now::TookUp);
    shell.tell(Event::KeepPressed);
    shell.settle();
    shell.tell(Event::DonePressed);
    assert_eq!(offered(&shell), Some(1));
    assert_eq!(shell.session.check_ins.len(), 2);
    assert_eq!(shell.store.unfinished.len(), 1);
}

#[test]
fn not_keeping_one_decides_nothing_about_the_other() {
    // The other was stopped, and so is on the screen at once: a second tap must
    // not let go of it.
    let mut shell =
        Shell::open(store(&[unfinished(1, 5, Outcome::Stop), unfinished(2, 9, WENT_ON)]));
    shell.tell_now(Now::TookUp);
    shell.tell(Event::NotKept);
    shell.tell(Event::NotKept);
    shell.tell(Event::KeepPressed);
    assert!(shell.session.now.is_stopped());
    shell.settle();
    assert_eq!(shell.store.unfinished.keys().collect::<Vec<_>>(), [&CheckInId(1)]);
}

#[test]
fn a_stop_while_one_is_offered_is_of_now_and_leaves_the_others_as_they_were() {
    for is_behind_a_signal in [false, true] {
        let mut shell = two_of_them();
        let before = shell.store.unfinished.clone();
        if is_behind_a_signal {
            shell.tell_now(Now::Signalled(Signal::Yellow));
        }
        shell.tell_now(Now::Stopped { by_signal: false });
        assert!(shell.session.now.is_stopped());
        shell.settle();
        // It is written beside them, and survives a kill as a stop.
        assert_eq!(shell.store.unfinished.len(), 3);
        assert!(before.iter().all(|(id, old)| shell.store.unfinished.get(id) == Some(old)));
        let mut shell = shell.reopen();
        assert!(shell.session.now.is_stopped());
        shell.tell_now(Now::Finished);
        shell.tell(Event::NotKept);
        assert_eq!(offered(&shell), Some(2), "and then they are offered as before");
        shell.settle();
        assert_eq!(shell.store.unfinished, before);
    }
}

#[test]
fn what_was_offered_in_memory_survives_a_stop_and_is_kept_once_something_is() {
    let mut shell = Shell::open(Store::default());
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.tell(Event::WentBack);
    shell.tell(Event::WentBack);
    let first = offered(&shell).unwrap();
    shell.tell_now(Now::Stopped { by_signal: false });
    shell.tell_now(Now::Finished);
    shell.tell(Event::KeepPressed);
    shell.settle();
    assert!(shell.store.unfinished.is_empty(), "nothing is kept yet");
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    assert_eq!(shell.store.unfinished.keys().map(|id| id.0).collect::<Vec<_>>(), [first]);
    shell.tell(Event::DonePressed);
    assert_eq!(offered(&shell), Some(first));
    assert_eq!(offered(&shell.reopen()), Some(first));
}

#[test]
fn a_kill_at_any_moment_offers_them_again() {
    let mut shell = two_of_them();
    shell.tell_now(Now::TookUp);
    shell.settle();
    let mut again = shell.reopen();
    assert_eq!(offered(&again), Some(2));
    again.lets_go();
    again.settle();
    assert_eq!(offered(&again.reopen()), Some(1));
}

#[test]
fn a_signal_in_front_of_an_offer_writes_nothing_and_lets_go_of_nothing() {
    let mut shell = two_of_them();
    shell.settle();
    let before = shell.session.now.clone();
    assert_eq!(shell.tell_now(Now::Signalled(Signal::Green)), []);
    assert_eq!(shell.tell(Event::WentBack), []);
    assert_eq!(shell.session.now, before);
}

#[test]
fn back_from_the_first_question_offers_what_was_said() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::Felt(Pain::new(3).unwrap())));
    shell.tell(Event::WentBack);
    shell.tell(Event::WentBack);
    assert!(offered(&shell).is_some());
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
}

#[test]
fn where_nothing_was_said_there_is_nothing_to_offer() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Started);
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.now, State::Home);
    shell.settle();
    assert!(shell.store.unfinished.is_empty());
}

#[test]
fn one_that_is_finished_is_not_offered_again() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.settle();
    assert_eq!(shell.store.unfinished.len(), 1);
    shell.tell(Event::KeepPressed);
    shell.settle();
    let again = shell.reopen();
    assert_eq!(again.session.now, State::Home);
    assert_eq!(again.session.check_ins.len(), 2);
}

#[test]
fn a_rise_since_one_that_is_kept_is_seen_also_where_another_is_taken_up() {
    // Kept with pain 2 in the same evening; then pain 4, and the page is killed.
    let mut shell = with_one_kept();
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::Felt(Pain::new(4).unwrap())));
    shell.settle();
    let mut again = shell.reopen();
    again.tell_now(Now::TookUp);
    let before = again.session.now.underway().unwrap().pains_before;
    assert_eq!(before[0].map(Pain::rating), Some(2));
    again.pass(181);
    again.tell_now(Now::Stopped { by_signal: false });
    again.tell_now(Now::Ended);
    again.tell_now(Now::Started);
    assert_eq!(again.session.now.underway().unwrap().pains_before, [None, None]);
}

#[test]
fn check_in_leaves_what_is_offered_as_it_was_and_offers_it_again() {
    for is_behind_a_signal in [false, true] {
        let mut shell = two_of_them();
        let before = shell.store.unfinished.clone();
        // So that the next name is a fresh one.
        (0..9).for_each(|_| drop(shell.tell(Event::WentBack)));
        if is_behind_a_signal {
            shell.tell_now(Now::Signalled(Signal::Yellow));
        }
        to_the_close(&mut shell);
        shell.tell(Event::KeepPressed);
        shell.settle();
        assert_eq!(shell.store.unfinished, before);
        assert_eq!(shell.session.check_ins.len(), 2);
        shell.tell(Event::DonePressed);
        assert_eq!(offered(&shell), Some(2));
    }
}

#[test]
fn a_second_tap_does_not_decide_that_it_is_not_kept() {
    let mut shell = two_of_them();
    shell.tell_now(Now::TookUp);
    let at = shell.stamp();
    let told = |ms| {
        let now = Moment::nearest(at.now.epoch_ms() + ms, 60);
        say_when::flow::session::update(&shell.session, Event::NotKept, Stamp { now, ..at })
    };
    assert_eq!(told(100), shell.session);
    assert_ne!(told(400), shell.session);
}
