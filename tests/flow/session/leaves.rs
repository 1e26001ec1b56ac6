//! Leaves of the book: in memory while nothing is kept, written with everything else once it is.

use proptest::prelude::*;
use say_when::domain::keeping::{Keeping, Problem};
use say_when::domain::leaf::{Body, Leaf, LeafId, Thanks};
use say_when::flow::session::{Command, Event, NotDeleted};

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

fn leaf(shell: &Shell, id: u128, words: &str) -> Leaf {
    let written = shell.stamp().now;
    Leaf { id: LeafId(id), written, body: Body::Thanks(Thanks::fitting(words)) }
}

fn write(shell: &mut Shell, id: u128, words: &str) -> Vec<Command> {
    shell.pass(1);
    let leaf = leaf(shell, id, words);
    shell.tell(Event::LeafWritten(Box::new(leaf)))
}

fn ids(shell: &Shell) -> Vec<u128> {
    shell.session.leaves.iter().map(|leaf| leaf.id.0).collect()
}

fn is_all_kept(shell: &Shell) -> bool {
    shell.session.leaves.len() == shell.store.leaves.len()
        && shell.session.leaves.iter().all(|leaf| shell.store.leaves.get(&leaf.id) == Some(leaf))
}

#[test]
fn just_now_they_are_in_memory_and_keeping_takes_them_along() {
    let mut shell = Shell::open(Store::default());
    assert_eq!(write(&mut shell, 1, "for asking"), []);
    assert_eq!(write(&mut shell, 2, "for waiting"), []);
    shell.settle();
    assert_eq!(shell.store, Store::default());
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    // Written while the first check-in is on its way.
    assert_eq!(write(&mut shell, 3, "for tea"), []);
    shell.settle();
    assert!(is_all_kept(&shell));
    assert_eq!(ids(&shell), [3, 2, 1], "newest first");
    let again = shell.reopen();
    assert_eq!(ids(&again), [3, 2, 1]);
}

#[test]
fn a_lock_takes_them_along_and_nothing_of_them_is_left_when_it_closes() {
    let mut shell = with_one_kept();
    write(&mut shell, 1, "for asking");
    shell.settle();
    shell.put_lock_on();
    shell.tell(Event::Locked);
    shell.settle();
    assert!(!format!("{:?}", shell.session).contains("for asking"));
    assert_eq!(write(&mut shell, 2, "unheard"), []);
    assert_eq!((ids(&shell), shell.session.problem), (vec![], Some(Problem::Locked)));
    shell.open_lock();
    assert_eq!(ids(&shell), [1]);
}

#[test]
fn taken_out_at_once_and_brought_back_for_ten_seconds() {
    let mut shell = with_one_kept();
    write(&mut shell, 1, "a");
    write(&mut shell, 2, "b");
    shell.settle();
    let before = shell.session.leaves.clone();
    for id in [1, 2] {
        shell.tell(Event::LeafRemoved(LeafId(id)));
        shell.settle();
        assert!(!shell.store.leaves.contains_key(&LeafId(id)));
        shell.tell(Event::DeletionUndone);
        shell.settle();
        assert_eq!(shell.session.leaves, before, "in its place again");
        assert!(is_all_kept(&shell));
    }
    let asked = shell.tell(Event::LeafRemoved(LeafId(1)));
    let [Command::EraseLeaf(LeafId(1)), Command::SettleDeletion(number)] = asked[..] else {
        panic!("{asked:?}")
    };
    shell.tell(Event::DeletionSettled(number));
    assert_eq!(shell.tell(Event::DeletionUndone), []);
    assert_eq!(ids(&shell), [2]);
}

#[test]
fn of_several_deletions_the_last_is_undone_first() {
    let mut shell = with_one_kept();
    write(&mut shell, 1, "a");
    shell.settle();
    let check_in = shell.session.check_ins[0].id;
    shell.tell(Event::LeafRemoved(LeafId(1)));
    shell.tell(Event::Deleted(check_in));
    shell.tell(Event::DeletionUndone);
    shell.settle();
    assert_eq!((ids(&shell), shell.session.check_ins.len()), (vec![], 1));
    shell.tell(Event::DeletionUndone);
    shell.settle();
    assert_eq!((ids(&shell), shell.session.check_ins.len()), (vec![1], 1));
}

#[test]
fn a_leaf_that_could_not_be_taken_out_is_here_again() {
    let mut shell = with_one_kept();
    write(&mut shell, 1, "a");
    shell.settle();
    shell.tell(Event::LeafRemoved(LeafId(1)));
    shell.work(|| Some(Problem::Full));
    shell.report();
    shell.settle();
    assert_eq!(ids(&shell), [1]);
    assert_eq!(shell.session.not_deleted(), Some(NotDeleted::CouldNotBe(Problem::Full)));
    assert_eq!(shell.session.removed_leaf(), None, "it is not said to be out");
}

#[test]
fn what_another_tab_took_out_is_gone_and_what_it_wrote_is_there() {
    let mut shell = with_one_kept();
    write(&mut shell, 1, "a");
    shell.settle();
    let theirs = leaf(&shell, 2, "theirs");
    shell.store.leaves.clear();
    shell.store.leaves.insert(theirs.id, theirs);
    shell.tell(Event::ChangedElsewhere);
    shell.settle();
    assert_eq!(ids(&shell), [2]);
    // Everything was deleted there: nothing of it is written again here.
    shell.store = Store::default();
    assert!(write(&mut shell, 3, "late").len() == 1);
    shell.work(|| Some(Problem::Absent));
    shell.report();
    shell.settle();
    assert_eq!((ids(&shell), shell.store.leaves.len()), (vec![], 0));
}

#[test]
fn of_two_forms_of_one_leaf_the_later_holds() {
    let mut there = with_one_kept();
    write(&mut there, 0x101, "earlier");
    write(&mut there, 0x102, "alone");
    there.settle();
    let mut shell = Shell::opening(there.store.clone());
    shell.pass(60);
    write(&mut shell, 0x101, "later");
    shell.tell(Event::Loaded(Box::new(there.store.found())));
    shell.settle();
    assert_eq!(ids(&shell), [0x101, 0x102]);
    assert!(is_all_kept(&shell));
    assert!(format!("{:?}", shell.session.leaves).contains("later"));
}

/// What is welcome tonight, say, was changed by somebody who had not seen it yet.
#[test]
fn what_a_book_has_one_of_is_not_written_over_unread() {
    let mut there = with_one_kept();
    write(&mut there, LeafId::TONIGHT.0, "earlier");
    there.settle();
    let before = there.store.clone();
    let mut shell = Shell::opening(before.clone());
    shell.pass(60);
    write(&mut shell, LeafId::TONIGHT.0, "unread");
    shell.tell(Event::Loaded(Box::new(there.store.found())));
    shell.settle();
    assert_eq!(shell.store, before);
    assert!(is_all_kept(&shell));
}

#[test]
fn under_the_cover_what_is_not_kept_is_gone() {
    let mut shell = Shell::open(Store::default());
    write(&mut shell, 1, "not kept");
    shell.tell(Event::Covered);
    assert!(!format!("{:?}", shell.session).contains("not kept"));
    let mut shell = with_one_kept();
    write(&mut shell, 1, "kept");
    shell.tell(Event::Covered);
    assert_eq!(ids(&shell), [1]);
}

proptest! {
    /// Whatever is written, taken out and brought back: once all is done, what is shown is kept.
    #[test]
    fn what_is_shown_is_kept(
        steps in proptest::collection::vec((0_u8..4, 0_u128..4), 0..40),
        fails in proptest::collection::vec(proptest::bool::weighted(0.1), 8),
    ) {
        let mut shell = with_one_kept();
        let mut has_failed = false;
        for (step, id) in steps {
            match step {
                0 => drop(write(&mut shell, id, "a")),
                1 => drop(shell.tell(Event::LeafRemoved(LeafId(id)))),
                2 => drop(shell.tell(Event::DeletionUndone)),
                _ => {
                    let mut fails = fails.iter().cycle();
                    shell.work(|| {
                        let failure = (*fails.next()?).then_some(Problem::Full);
                        has_failed |= failure.is_some();
                        failure
                    });
                    shell.report();
                }
            }
            let mut seen = ids(&shell);
            seen.sort_unstable();
            seen.dedup();
            prop_assert_eq!(seen.len(), shell.session.leaves.len(), "each once");
            prop_assert!(shell.session.leaves.is_sorted_by_key(|leaf| std::cmp::Reverse(leaf.written)));
        }
        shell.settle();
        prop_assert!(has_failed || is_all_kept(&shell));
        let is_told = shell.session.problem.is_some() || shell.session.not_deleted().is_some();
        prop_assert!(!has_failed || is_told);
    }
}
