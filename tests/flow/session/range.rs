//! Deleting from a day to a day: what was counted is what goes, and for ten seconds it comes back.
//! It is said to be deleted once it is.

use std::rc::Rc;

use proptest::prelude::*;
use say_when::domain::check_in::Note;
use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::moment::Day;
use say_when::flow::backup::Progress;
use say_when::flow::now::Event as Now;
use say_when::flow::range::Event as Range;
use say_when::flow::session::{Command, Event, NotDeleted, Place};

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

/// All four are to be deleted, and it has not begun; the number of the work.
fn deleting_all(shell: &mut Shell, days: &[Day]) -> u64 {
    shell.tell(Event::DayOfRangeChosen(days[0]));
    shell.tell(Event::DayOfRangeChosen(days[3]));
    let asked = shell.tell(Event::RangeDeleted(days[0], days[3]));
    let [Command::Change(number, _)] = asked[..] else { panic!("{asked:?}") };
    number
}

fn ended(number: u64, result: Result<bool, Problem>) -> Event {
    Event::Range(Range::Ended(number, result))
}

/// The number of the deletion whose ten seconds have begun by this.
fn begun(asked: &[Command]) -> u64 {
    let [Command::SettleDeletion(number)] = *asked else { panic!("{asked:?}") };
    number
}

#[test]
fn it_is_off_the_screen_at_once_and_said_to_be_deleted_once_it_is() {
    let (mut shell, days) = four_days();
    let number = deleting_all(&mut shell, &days);
    assert!(shell.session.check_ins.is_empty());
    assert_eq!(shell.session.deleted_range(), None, "it is still in the store");
    assert!(shell.session.asks_before_leaving());
    for (done, can_be) in [(0, true), (3, true), (4, false)] {
        shell.tell(Event::Range(Range::Prepared(number, Progress { done, of: 4 })));
        assert_eq!(shell.session.ranges_at_work()[0].can_be_let_go_of(), can_be);
    }
    // While it is written nobody lets go of it.
    assert_eq!(shell.tell(Event::Range(Range::LetGo(number))), []);
    begun(&shell.tell(ended(number, Ok(true))));
    assert!(shell.session.deleted_range().is_some() && !shell.session.asks_before_leaving());
    // What is brought back is on the screen at once, and is not kept before it is.
    shell.tell(Event::DeletionUndone);
    assert_eq!((shell.session.check_ins.len(), shell.session.deleted_range()), (4, None));
    assert!(shell.session.asks_before_leaving());
    shell.settle();
    assert!(!shell.session.asks_before_leaving());
}

#[test]
fn let_go_of_in_time_all_of_it_is_here_again_and_that_is_said() {
    let (mut shell, days) = four_days();
    let before = (shell.session.check_ins.clone(), shell.store.clone());
    let number = deleting_all(&mut shell, &days);
    let asked = shell.tell(Event::Range(Range::LetGo(number)));
    assert_eq!(asked, [Command::LetGo(number)]);
    shell.settle();
    assert_eq!((shell.session.check_ins.clone(), shell.store.clone()), before);
    assert_eq!(shell.session.not_deleted(), Some(NotDeleted::LetGo));
    assert_eq!(shell.session.deleted_range(), None);
}

/// Whoever goes, stops or covers the page wanted it gone: it goes on, and can be brought back, but by
/// whoever lifts the cover.
#[test]
fn it_goes_on_where_somebody_goes_or_stops_or_covers_it() {
    for event in [
        Event::Went(Place::Now),
        Event::WentBack,
        Event::Covered,
        Event::Now(Now::Stopped { by_signal: false }),
    ] {
        let (mut shell, days) = four_days();
        let number = deleting_all(&mut shell, &days);
        let asked = shell.tell(event.clone());
        assert!(!asked.contains(&Command::LetGo(number)), "{event:?}");
        shell.settle();
        assert!(shell.store.kept.is_empty());
        assert_eq!(shell.session.deleted_range().is_some(), event != Event::Covered, "{event:?}");
    }
}

#[test]
fn behind_a_lock_nothing_of_it_is_left_and_that_it_failed_is_said_once_it_is_open() {
    for fails in [false, true] {
        let (mut shell, days) = four_days();
        shell.put_lock_on();
        shell.tell(Event::Went(Place::DeleteRange));
        let note = format!("{:?}", shell.session.check_ins[0].rounds);
        let number = deleting_all(&mut shell, &days);
        shell.tell(Event::Locked);
        shell.tell(Event::CommandsTaken(shell.session.commands.next_number()));
        assert!(!format!("{:?}", shell.session).contains(&note));
        shell.tell(ended(number, if fails { Err(Problem::Full) } else { Ok(true) }));
        assert!(shell.session.check_ins.is_empty() && shell.session.deleted_range().is_none());
        assert_eq!(shell.session.not_deleted(), None, "nothing is told in front of a lock");
        shell.open_lock();
        assert_eq!(shell.session.not_deleted().is_some(), fails);
    }
}

#[test]
fn what_could_not_be_brought_back_stays_on_the_screen() {
    let (mut shell, days) = four_days();
    let before = shell.session.check_ins.clone();
    deleting_all(&mut shell, &days);
    shell.settle();
    shell.tell(Event::DeletionUndone);
    shell.work(|| Some(Problem::Full));
    shell.report();
    assert_eq!(shell.session.check_ins, before);
    assert_eq!(shell.session.problem, Some(Problem::Full));
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
    assert!(matches!(asked[..], [Command::Change(..)]), "{asked:?}");
    shell.work(|| None);
    let before_it = shell.session.commands.next_number();
    shell.report();
    let asked: Vec<_> = shell.session.commands.since(before_it).cloned().collect();
    let number = begun(&asked);
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
    let [Command::Change(number, _)] = asked[..] else { panic!("{asked:?}") };
    let settled = begun(&shell.tell(ended(number, Ok(true))));
    shell.settle();
    shell.tell(Event::DeletionSettled(settled));
    assert_eq!(shell.session.deleted_range(), None);
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
    assert_eq!(shell.session.deleted_range(), None);
    let told = Some(NotDeleted::CouldNotBe(Problem::BrokeOff));
    assert_eq!((shell.session.not_deleted(), shell.session.problem), (told, None));
    // One by itself, too; and what was deleted can still be brought back.
    for fails in [true, false] {
        shell.tell(Event::Deleted(before[0].id));
        shell.work(|| fails.then_some(Problem::Full));
        shell.report();
        shell.settle();
        assert_eq!(shell.session.check_in(before[0].id).is_some(), fails);
        assert_eq!(shell.session.deleted().is_none(), fails);
    }
}

/// "Undo" was pressed, and there was no room for it: it stays on the screen, also when all is read
/// anew, and is written with the next thing that can be.
#[test]
fn what_could_not_be_brought_back_is_not_lost() {
    for is_range in [false, true] {
        let (mut shell, days) = four_days();
        let id = shell.session.check_ins[0].id;
        let note = shell.session.check_ins[3].id;
        if is_range {
            shell.tell(Event::DayOfRangeChosen(days[2]));
            shell.tell(Event::DayOfRangeChosen(days[3]));
            shell.tell(Event::RangeDeleted(days[2], days[3]));
        } else {
            shell.tell(Event::Deleted(id));
        }
        shell.settle();
        shell.tell(Event::DeletionUndone);
        shell.work(|| Some(Problem::Full));
        shell.report();
        shell.tell(Event::ChangedElsewhere);
        shell.settle();
        assert_eq!(shell.session.check_ins.len(), 4, "a range: {is_range}");
        assert!(shell.session.asks_before_leaving(), "a range: {is_range}");
        shell.tell(Event::NoteEdited(note, Note::fitting("There is room again.")));
        shell.settle();
        assert_eq!(shell.store.kept.len(), 4, "a range: {is_range}");
        assert!(!shell.session.asks_before_leaving());
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
    // Of two deletions the later one comes back first.
    shell.tell(Event::Went(Place::DeleteRange));
    shell.tell(Event::DayOfRangeChosen(days[0]));
    shell.tell(Event::RangeDeleted(days[0], days[0]));
    shell.settle();
    let last = shell.session.check_ins[0].id;
    shell.tell(Event::Deleted(last));
    shell.tell(Event::DeletionUndone);
    shell.settle();
    assert_eq!(shell.session.check_ins.len(), 3);
    assert!(shell.session.check_in(last).is_some());
}

#[derive(Clone, Debug)]
enum Step {
    Chosen(usize),
    Deleted(usize, usize),
    One(usize),
    LetGo,
    Undone,
    Elsewhere,
    Work(bool),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0_usize..4).prop_map(Step::Chosen),
        3 => (0_usize..4, 0_usize..4).prop_map(|(one, other)| Step::Deleted(one.min(other), one.max(other))),
        1 => (0_usize..4).prop_map(Step::One),
        2 => Just(Step::LetGo),
        3 => Just(Step::Undone),
        1 => Just(Step::Elsewhere),
        3 => any::<bool>().prop_map(Step::Work),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is deleted, let go of and brought back, and whether it works: what was not deleted
    /// is on the screen, and nothing is said to be deleted that is not.
    #[test]
    fn what_is_here_is_what_is_kept(steps in proptest::collection::vec(step(), 1..30)) {
        let (mut shell, days) = four_days();
        for step in steps {
            match step {
                Step::Chosen(n) => drop(shell.tell(Event::DayOfRangeChosen(days[n]))),
                Step::Deleted(from, to) => {
                    shell.tell(Event::DayOfRangeChosen(days[from]));
                    shell.tell(Event::DayOfRangeChosen(days[to]));
                    shell.tell(Event::RangeDeleted(days[from], days[to]));
                }
                Step::One(n) => {
                    if let Some(id) = shell.session.check_ins.get(n).map(|one| one.id) {
                        shell.tell(Event::Deleted(id));
                    }
                }
                Step::LetGo => {
                    if let Some(work) = shell.session.ranges_at_work().first() {
                        let number = work.number;
                        shell.tell(Event::Range(Range::LetGo(number)));
                    }
                }
                Step::Undone => drop(shell.tell(Event::DeletionUndone)),
                Step::Elsewhere => drop(shell.tell(Event::ChangedElsewhere)),
                Step::Work(fails) => {
                    // A deletion fails, and everything else works.
                    let deletes = |command: &Command| match command {
                        Command::EraseCheckIn(_) => true,
                        Command::Change(_, changes) => {
                            changes.check_ins.iter().all(|one| one.after.is_none())
                        }
                        _ => false,
                    };
                    shell.work_on(|command| (fails && deletes(command)).then_some(Problem::Full));
                    shell.report();
                }
            }
        }
        shell.settle();
        // Read anew where a deletion or a reading has failed.
        shell.tell(Event::ChangedElsewhere);
        let here = shell.session.check_ins.clone();
        shell.settle();
        prop_assert_eq!(&shell.session.check_ins, &here);
        prop_assert_eq!(here.len(), shell.store.kept.len());
        for one in here.iter() {
            prop_assert_eq!(shell.store.kept.get(&one.id), Some(Rc::as_ref(one)));
        }
        prop_assert!(shell.session.ranges_at_work().is_empty());
    }
}
