//! No entry goes early by any sequence of events.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use say_when::domain::book::Book;
use say_when::domain::check_in::CheckInId;
use say_when::domain::deletion::{Announced, DeleteAfter};
use say_when::domain::moment::Moment;
use say_when::flow::now::State;
use say_when::flow::session::{Command, Event, Place};

use super::dates::choose;
use super::keeping::with_one_kept;
use super::shell::Shell;
use super::steps::event;
use crate::events::{Pick, pick};

const DAY_MS: i64 = 86_400_000;

#[derive(Clone, Debug)]
enum Step {
    Now(Pick),
    Other(Event),
    Look,
    Choose(DeleteAfter),
    Delete(usize),
    Settle,
    /// The shell works, and what it does is reported.
    Work,
    Pass(i64),
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => pick().prop_map(Step::Now),
        8 => event().prop_map(Step::Other),
        4 => Just(Step::Other(Event::Went(Place::Now))),
        4 => Just(Step::Other(Event::DonePressed)),
        3 => Just(Step::Other(Event::NotKept)),
        12 => Just(Step::Look),
        1 => proptest::sample::select(&DeleteAfter::ALL[..4]).prop_map(Step::Choose),
        1 => (0_usize..4).prop_map(Step::Delete),
        2 => Just(Step::Settle),
        20 => Just(Step::Work),
        8 => (0_i64..3 * 24 * 60).prop_map(Step::Pass),
        1 => Just(Step::Reopen),
    ]
}

fn walk() -> impl Strategy<Value = Vec<Step>> {
    proptest::collection::vec(step(), 200..400)
}

/// An announcement that was not there before.
fn note(told: &mut Vec<(Announced, Moment)>, shell: &Shell, from: Moment) {
    if let Some(announced) = shell.session.book.watch.announced
        && told.iter().all(|(one, _)| *one != announced)
    {
        told.push((announced, from));
    }
}

/// Walks, by a clock that is right; how many went by themselves.
fn check(walk: Vec<Step>) -> Result<usize, TestCaseError> {
    let mut shell = with_one_kept();
    choose(&mut shell, DeleteAfter::new(7).unwrap());
    let mut gone = 0;
    let first = shell.session.check_ins[0].id;
    let mut kept: BTreeMap<CheckInId, Moment> = BTreeMap::from([(first, shell.stamp().now)]);
    // Every announcement, and when it was made: one that was out of sight behind a lock is the same
    // when it is read again.
    let mut told: Vec<(Announced, Moment)> = Vec::new();
    for step in walk {
        let before = shell.session.commands.next_number();
        let days = shell.session.book.delete_after.days();
        let (stood, from) = (shell.session.book.watch.announced, shell.stamp().now);
        let mut is_by_hand = false;
        match step {
            Step::Now(pick) => {
                let event = pick.event(&shell.session.now);
                shell.tell_now(event);
            }
            Step::Other(Event::BookChanged(book)) => {
                let delete_after = shell.session.book.delete_after;
                shell.tell(Event::BookChanged(Box::new(Book { delete_after, ..*book })));
            }
            Step::Other(event) => {
                is_by_hand = event == Event::NotKept;
                shell.tell(event);
            }
            Step::Look => drop(shell.tell(Event::ClockRead)),
            Step::Choose(days) => drop(choose(&mut shell, days)),
            Step::Delete(n) => {
                is_by_hand = true;
                if let Some(id) = shell.session.check_ins.get(n).map(|check_in| check_in.id) {
                    shell.tell(Event::Deleted(id));
                }
            }
            Step::Settle => drop((1..9).map(|n| shell.tell(Event::DeletionSettled(n))).count()),
            Step::Work => {
                shell.work(|| None);
                shell.report();
            }
            Step::Pass(minutes) => shell.pass(minutes),
            Step::Reopen => {
                shell.settle();
                shell = shell.reopen();
                note(&mut told, &shell, from);
                continue;
            }
        }
        let now = shell.stamp().now;
        for command in shell.session.commands.since(before) {
            match command {
                Command::EraseCheckIn(id) if !is_by_hand => {
                    gone += 1;
                    let age = now.since(kept[id]).unwrap();
                    let days = i64::from(days.unwrap());
                    prop_assert!(age >= days * DAY_MS, "{} ms old", age);
                    let at = told.iter().find(|(one, _)| Some(*one) == stood).unwrap().1;
                    prop_assert!(now.since(at).unwrap() >= DAY_MS);
                    prop_assert!(matches!(shell.session.now, State::Home | State::Offered(_)));
                    prop_assert_eq!(shell.session.place, Place::Now);
                    prop_assert_eq!(shell.session.deleted(), None);
                }
                // One that lies there whole already, kept again, stays as old as it is.
                Command::Keep(_, check_in) | Command::KeepOn(_, check_in)
                    if shell.store.kept.get(&check_in.id) != Some(&**check_in) =>
                {
                    kept.insert(check_in.id, now);
                }
                _ => {}
            }
        }
        note(&mut told, &shell, from);
    }
    Ok(gone)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_goes_early_or_untold_or_with_something_in_the_way(walk in walk()) {
        check(walk)?;
    }
}

#[test]
fn walks_come_to_deletions() {
    let mut runner = TestRunner::deterministic();
    let gone: usize =
        (0..200).map(|_| check(walk().new_tree(&mut runner).unwrap().current()).unwrap()).sum();
    assert!(gone > 50, "{gone}");
}
