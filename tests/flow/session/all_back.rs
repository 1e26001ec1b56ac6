//! All that was deleted can be brought back for ten seconds, by whoever deleted it.

use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::keeping::Erasing;
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Command, Event, Place};

use super::keeping::with_one_kept;
use super::shell::{Shell, Store};

/// One entry was kept, and everything was deleted in Settings.
fn with_all_deleted() -> Shell {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    shell.settle();
    shell
}

/// The number of the deletion, while it can be undone.
fn number(shell: &Shell) -> u64 {
    let Erasing::Done(Some(number)) = shell.session.erasing else {
        panic!("it cannot be undone: {:?}", shell.session.erasing)
    };
    number
}

fn forgets(commands: &[Command]) -> bool {
    commands.contains(&Command::ForgetErased)
}

#[test]
fn what_was_deleted_is_gone_from_the_disk_and_comes_back() {
    let kept = with_one_kept();
    let mut shell = with_all_deleted();
    assert_eq!(shell.on_disk(), Store::default());
    assert!(shell.taken.contains(&Command::SettleDeletion(number(&shell))));
    assert_eq!(shell.tell(Event::ErasureUndone), [Command::BringAllBack]);
    assert!(!shell.session.can_erase(), "not while it comes back");
    shell.settle();
    assert_eq!(shell.store, kept.store);
    assert_eq!(shell.session.check_ins, kept.session.check_ins);
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
    assert_eq!(shell.session.erasing, Erasing::Back);
    shell.tell(Event::Went(Place::Now));
    assert_eq!(shell.session.erasing, Erasing::Idle);
}

#[test]
fn what_was_behind_a_lock_comes_back_behind_it() {
    let mut shell = with_one_kept();
    shell.put_lock_on();
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    shell.settle();
    shell.tell(Event::ErasureUndone);
    shell.settle();
    assert_eq!(shell.session.keeping, Keeping::Locked);
    assert!(shell.session.check_ins.is_empty());
    shell.open_lock();
    assert_eq!(shell.session.check_ins.len(), 1);
}

#[test]
fn after_ten_seconds_nothing_brings_it_back() {
    let mut shell = with_all_deleted();
    let number = number(&shell);
    assert_eq!(shell.tell(Event::DeletionSettled(number - 1)), [], "those of an entry before it");
    assert_eq!(shell.tell(Event::DeletionSettled(number)), [Command::ForgetErased]);
    assert_eq!(shell.session.erasing, Erasing::Done(None));
    assert_eq!(shell.tell(Event::ErasureUndone), []);
    shell.settle();
    assert_eq!(shell.store, Store::default());
}

#[test]
fn whoever_comes_to_the_phone_later_brings_nothing_back() {
    let leaves = [
        Event::Covered,
        Event::Locked,
        Event::Went(Place::Now),
        Event::WentBack,
        Event::NewerOpened,
        Event::Now(Now::Stopped { by_signal: false }),
    ];
    for leaves in leaves {
        let mut shell = with_all_deleted();
        assert!(shell.session.can_lock_by_itself(), "a page that is left tells");
        assert!(forgets(&shell.tell(leaves.clone())), "{leaves:?}");
        assert_eq!(shell.tell(Event::ErasureUndone), [], "{leaves:?}");
        shell.settle();
        assert_eq!(shell.store, Store::default(), "{leaves:?}");
        assert!(!shell.session.can_lock_by_itself(), "{leaves:?}");
    }
    // Nor is it offered to whoever comes while it is being deleted.
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    shell.tell(Event::Covered);
    shell.settle();
    assert_eq!((shell.session.erasing, &shell.store), (Erasing::Idle, &Store::default()));
}

#[test]
fn the_second_tap_of_the_deletion_undoes_nothing() {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::ErasedEverything);
    shell.work(|| None);
    shell.report();
    assert_eq!(shell.tell_at_once(Event::ErasureUndone), []);
    assert_eq!(shell.tell(Event::ErasureUndone), [Command::BringAllBack]);
}

#[test]
fn what_could_not_come_back_still_can() {
    let mut shell = with_all_deleted();
    shell.tell(Event::ErasureUndone);
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    assert_eq!(shell.session.erasing, Erasing::NotBack(Problem::BrokeOff));
    shell.settle();
    // It is not lost by going elsewhere, and its ten seconds do not end it.
    shell.tell(Event::Went(Place::Now));
    shell.tell(Event::DeletionSettled(1));
    assert_eq!(shell.tell(Event::ErasureUndone), [Command::BringAllBack]);
    shell.settle();
    assert_eq!((shell.session.check_ins.len(), shell.session.erasing), (1, Erasing::Idle));
    // Whoever has read that it could not be, and leaves it at that, lets go of it.
    let mut shell = with_all_deleted();
    shell.tell(Event::ErasureUndone);
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    assert!(forgets(&shell.tell(Event::ProblemRead)));
    assert_eq!(shell.session.erasing, Erasing::Idle);
}

/// An entry too is brought back by whoever deleted it, and not by whoever finds the phone.
#[test]
fn an_entry_does_not_come_back_once_the_page_is_left() {
    let mut shell = with_one_kept();
    let id = shell.session.check_ins[0].id;
    shell.tell(Event::Deleted(id));
    shell.settle();
    assert!(shell.session.can_lock_by_itself());
    shell.tell(Event::Locked);
    assert_eq!(shell.session.deleted(), None);
    assert_eq!(shell.tell(Event::DeletionUndone), []);
}
