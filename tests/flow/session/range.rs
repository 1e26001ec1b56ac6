//! Deleting from a day to a day: what was counted is what goes, and for ten seconds it comes back.

use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::moment::Day;
use say_when::flow::session::{Command, Event, Place};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::Shell;

/// Four evenings, a day between them.
fn four_days() -> (Shell, Vec<Day>) {
    let mut shell = with_one_kept();
    for _ in 0..3 {
        shell.pass(24 * 60);
        to_the_close(&mut shell);
        shell.tell(Event::KeepPressed);
        shell.settle();
        shell.tell(Event::DonePressed);
    }
    let days = shell.session.check_ins.iter().rev().map(|kept| kept.began.day()).collect();
    shell.tell(Event::Went(Place::DeleteRange));
    (shell, days)
}

#[test]
fn from_a_day_to_a_day_whichever_was_chosen_first() {
    let (mut shell, days) = four_days();
    let before = (shell.session.check_ins.clone(), shell.store.clone());
    shell.tell(Event::DayOfRangeChosen(days[2]));
    assert_eq!(shell.session.in_range().count(), 1);
    shell.tell(Event::DayOfRangeChosen(days[1]));
    assert_eq!(shell.session.in_range().count(), 2);
    // Not what was counted: nothing goes.
    assert_eq!(shell.tell(Event::RangeDeleted(days[0], days[3])), []);
    let asked = shell.tell(Event::RangeDeleted(days[1], days[2]));
    let [Command::Change(_), Command::SettleDeletion(number)] = asked[..] else {
        panic!("{asked:?}")
    };
    shell.settle();
    let left: Vec<_> = shell.session.check_ins.iter().rev().map(|one| one.began.day()).collect();
    assert_eq!(left, [days[0], days[3]]);
    assert_eq!(shell.store.kept.len(), 2);
    // A second tap deletes nothing more.
    assert_eq!(shell.tell(Event::RangeDeleted(days[1], days[2])), []);
    shell.tell(Event::DeletionUndone);
    shell.settle();
    assert_eq!((shell.session.check_ins.clone(), shell.store.clone()), before);
    // Brought back once, the end of its ten seconds is nothing.
    shell.tell(Event::DeletionSettled(number));
    assert_eq!(shell.session.check_ins, before.0);
}

#[test]
fn after_ten_seconds_it_is_gone_for_good() {
    let (mut shell, days) = four_days();
    shell.tell(Event::DayOfRangeChosen(days[0]));
    shell.tell(Event::DayOfRangeChosen(days[3]));
    let asked = shell.tell(Event::RangeDeleted(days[0], days[3]));
    let Some(Command::SettleDeletion(number)) = asked.last() else { panic!("{asked:?}") };
    shell.settle();
    shell.tell(Event::DeletionSettled(*number));
    assert_eq!(shell.session.deleted_range, None);
    shell.tell(Event::DeletionUndone);
    shell.settle();
    assert!(shell.session.check_ins.is_empty() && shell.store.kept.is_empty());
}

#[test]
fn what_could_not_be_deleted_is_there_again_and_not_said_to_be_gone() {
    let (mut shell, days) = four_days();
    let before = shell.session.check_ins.clone();
    shell.tell(Event::DayOfRangeChosen(days[0]));
    shell.tell(Event::DayOfRangeChosen(days[3]));
    shell.tell(Event::RangeDeleted(days[0], days[3]));
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    shell.settle();
    assert_eq!(shell.session.check_ins, before);
    assert_eq!(shell.session.deleted_range, None);
    assert_eq!(shell.session.problem, Some(Problem::BrokeOff));
    // One by itself, too; and what was deleted can still be brought back.
    for fails in [true, false] {
        shell.tell(Event::Deleted(before[0].id));
        shell.work(|| fails.then_some(Problem::Full));
        shell.report();
        shell.settle();
        assert_eq!(shell.session.check_in(before[0].id).is_some(), fails);
        assert_eq!(shell.session.deleted.is_none(), fails);
    }
}

#[test]
fn elsewhere_nothing_is_chosen_and_nothing_deleted() {
    let (mut shell, days) = four_days();
    shell.tell(Event::DayOfRangeChosen(days[0]));
    shell.tell(Event::Went(Place::Now));
    assert_eq!(shell.session.range.days(), None);
    shell.tell(Event::DayOfRangeChosen(days[0]));
    assert_eq!(shell.tell(Event::RangeDeleted(days[0], days[0])), []);
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
    // Of two deletions the later one alone comes back.
    shell.tell(Event::Went(Place::DeleteRange));
    shell.tell(Event::DayOfRangeChosen(days[0]));
    shell.tell(Event::RangeDeleted(days[0], days[0]));
    let last = shell.session.check_ins[0].id;
    shell.tell(Event::Deleted(last));
    shell.tell(Event::DeletionUndone);
    shell.settle();
    assert_eq!(shell.session.check_ins.len(), 3);
    assert!(shell.session.check_in(last).is_some());
}
