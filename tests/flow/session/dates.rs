//! Deleting by itself: announced where it can be read, done where it disturbs
//! nobody, and never on old knowledge.

use say_when::domain::book::{Book, Interval};
use say_when::domain::deletion::{Announced, DeleteAfter, Outlook, Watch};
use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::now::{Event as Now, Signal, unfinished};
use say_when::flow::session::{Command, Event, Found, NotDeleted, Place};
use say_when::flow::timer;

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

pub const HOUR: i64 = 60;
/// When the time of an entry is up that goes after 7 days: two hours into the
/// ninth day.
const UP: i64 = 194 * HOUR;

pub fn choose(shell: &mut Shell, delete_after: DeleteAfter) -> Vec<Command> {
    let book = Book { delete_after, ..Book::clone(&shell.session.book) };
    shell.tell(Event::BookChanged(Box::new(book)))
}

pub fn look(shell: &mut Shell) {
    shell.tell(Event::ClockRead);
    shell.settle();
}

/// One entry, to be deleted after 7 days.
pub fn of_seven_days() -> Shell {
    let mut shell = with_one_kept();
    choose(&mut shell, DeleteAfter::new(7).unwrap());
    look(&mut shell);
    shell
}

/// The same, announced, as the time is up.
pub fn up() -> Shell {
    let mut shell = of_seven_days();
    shell.pass(UP - 30 * HOUR);
    look(&mut shell);
    shell.pass(30 * HOUR);
    shell
}

pub fn is_coming(shell: &Shell) -> bool {
    matches!(shell.session.outlook(), Outlook::Coming { entries: 1, .. })
}

#[test]
fn an_entry_is_announced_and_goes_when_its_time_is_up() {
    let mut shell = of_seven_days();
    assert_eq!(shell.session.outlook(), Outlook::Quiet);
    shell.pass(150 * HOUR);
    look(&mut shell);
    assert!(is_coming(&shell));
    // Across a reload, and told again.
    let mut shell = shell.reopen();
    look(&mut shell);
    assert!(is_coming(&shell));
    shell.pass(44 * HOUR);
    shell.taken.clear();
    look(&mut shell);
    assert!(shell.session.check_ins.is_empty() && shell.store.kept.is_empty());
    assert_eq!(shell.session.outlook(), Outlook::Quiet);
    assert_eq!(shell.store.book.as_ref().unwrap().watch.announced, None);
    assert!(
        matches!(
            shell.taken[..],
            [Command::Refresh, Command::EraseCheckIn(_), Command::SaveBook(_)]
        ),
        "{:?}",
        shell.taken
    );
    assert_eq!(shell.session.deleted(), None, "no undo for what was announced");
}

#[test]
fn where_nothing_is_chosen_nothing_is_noted_and_nothing_goes() {
    let mut shell = with_one_kept();
    for _ in 0..400 {
        shell.pass(48 * HOUR);
        assert_eq!(shell.tell(Event::ClockRead), []);
        assert_eq!(shell.session.outlook(), Outlook::Quiet);
    }
    assert!(!shell.session.watches_dates());
    assert_eq!(shell.session.book.watch, Watch::default());
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn an_open_app_notes_that_it_is_open_once_an_hour_at_most() {
    let mut shell = of_seven_days();
    shell.taken.clear();
    for _ in 0..300 {
        shell.pass(1);
        look(&mut shell);
    }
    let written = shell.taken.iter().filter(|command| matches!(command, Command::SaveBook(_)));
    assert_eq!(written.count(), 5);
}

/// What must not be interrupted, and how one gets there.
fn in_the_way() -> Vec<(&'static str, Vec<Event>)> {
    let now = Event::Now;
    vec![
        ("a stop", vec![now(Now::Stopped { by_signal: false })]),
        ("red", vec![now(Now::Stopped { by_signal: true })]),
        ("the first question", vec![now(Now::Started)]),
        ("a signal", vec![now(Now::Signalled(Signal::Yellow))]),
        ("the app is going to ask", vec![Event::Timer(timer::Event::Set(Interval::default()))]),
        ("settings", vec![Event::Went(Place::Settings)]),
        ("practice", vec![Event::Went(Place::Practise)]),
        (
            "a stop, and looking back",
            vec![now(Now::Stopped { by_signal: false }), Event::Went(Place::LookBack)],
        ),
    ]
}

#[test]
fn nothing_is_told_or_done_with_something_in_the_way() {
    for (name, events) in in_the_way() {
        let mut shell = up();
        for event in events {
            shell.tell(event);
        }
        shell.settle();
        shell.taken.clear();
        let before = shell.session.clone();
        assert_eq!(before.outlook(), Outlook::Quiet, "{name}");
        look(&mut shell);
        assert_eq!(shell.session, before, "{name}");
        assert_eq!(shell.taken, [], "{name}");
        assert_eq!(shell.store.kept.len(), 1, "{name}");
    }
}

#[test]
fn a_stop_that_comes_while_the_store_is_read_holds_it_up() {
    let mut shell = up();
    shell.tell(Event::ClockRead);
    shell.work(|| None);
    shell.tell_now(Now::Stopped { by_signal: false });
    let stopped = shell.session.now.clone();
    shell.settle();
    assert_eq!((shell.store.kept.len(), &shell.session.now), (1, &stopped));
}

#[test]
fn while_a_check_in_is_at_its_close_nothing_goes() {
    let mut shell = up();
    to_the_close(&mut shell);
    let answers = unfinished(&shell.session.now);
    for closing in [None, Some(Event::KeepPressed)] {
        closing.map(|event| shell.tell(event));
        look(&mut shell);
        assert_eq!(shell.session.outlook(), Outlook::Quiet);
    }
    assert!(answers.is_some());
    assert_eq!(shell.store.kept.len(), 2, "saved, and nothing deleted beside it");
    shell.tell(Event::DonePressed);
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 1, "home again, the old one goes");
}

#[test]
fn looking_back_it_is_told_and_waits() {
    let mut shell = up();
    shell.tell(Event::Went(Place::LookBack));
    look(&mut shell);
    assert!(is_coming(&shell));
    assert_eq!(shell.store.kept.len(), 1);
    shell.tell(Event::WentBack);
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 0);
}

#[test]
fn nothing_goes_while_a_deletion_can_be_undone() {
    let mut shell = up();
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.settle();
    shell.tell(Event::DonePressed);
    let newest = shell.session.check_ins[0].id;
    shell.tell(Event::Deleted(newest));
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 1);
    shell.tell(Event::DeletionSettled(1));
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 0);
}

#[test]
fn a_store_that_cannot_be_used_tells_nothing_and_loses_nothing() {
    let found = |keeping, store: &Store| Found { keeping, ..store.found() };
    let problems = [Problem::Newer, Problem::Denied, Problem::Full, Problem::BrokeOff];
    let unusable = problems.map(Keeping::Unavailable).into_iter().chain([Keeping::JustNow]);
    for keeping in unusable {
        let mut shell = Shell::opening(up().store);
        shell.pass(UP + HOUR);
        for answer in [None, Some(found(keeping, &shell.store))] {
            if let Some(found) = answer {
                shell.tell(Event::Loaded(Box::new(found)));
            }
            shell.settle();
            assert_eq!(shell.tell(Event::ClockRead), [], "{keeping:?}");
            assert_eq!(shell.tell(Event::ClockBelieved), [], "{keeping:?}");
            assert_eq!(shell.session.outlook(), Outlook::Quiet, "{keeping:?}");
            assert!(!shell.session.watches_dates());
        }
        assert_eq!(shell.store.kept.len(), 1);
        // It can no longer be used when it is read for a deletion.
        let mut shell = up();
        shell.tell(Event::ClockRead);
        let found = found(keeping, &shell.store);
        shell.tell(Event::Refreshed(Box::new(found)));
        assert_eq!(shell.session.check_ins.len(), 1, "{keeping:?}");
        assert_eq!(shell.session.outlook(), Outlook::Quiet, "{keeping:?}");
    }
}

#[test]
fn a_store_that_cannot_be_read_anew_loses_nothing() {
    let mut shell = up();
    shell.tell(Event::ClockRead);
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    shell.settle();
    assert_eq!(shell.store.kept.len(), 1);
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 0, "a minute later it is done");
}

#[test]
fn what_another_tab_has_chosen_meanwhile_holds() {
    let mut shell = up();
    shell.store.book.as_mut().unwrap().delete_after = DeleteAfter::NEVER;
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 1);
    assert_eq!(shell.session.outlook(), Outlook::Quiet);
    assert_eq!(shell.store.book.unwrap().delete_after, DeleteAfter::NEVER, "not written over");
}

#[test]
fn to_keep_longer_is_one_change_and_takes_back_what_was_announced() {
    let mut shell = up();
    let asked = choose(&mut shell, DeleteAfter::NEVER);
    assert!(matches!(asked[..], [Command::SaveBook(_)]));
    assert_eq!(shell.session.book.watch, Watch::default(), "and nothing is noted any more");
    assert_eq!(shell.session.outlook(), Outlook::Quiet);
    look(&mut shell);
    shell.pass(1_000 * HOUR);
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn other_days_are_announced_anew() {
    let mut shell = up();
    choose(&mut shell, DeleteAfter::new(14).unwrap());
    assert_eq!(shell.session.book.watch.announced, None);
    choose(&mut shell, DeleteAfter::new(7).unwrap());
    look(&mut shell);
    assert!(is_coming(&shell) && shell.store.kept.len() == 1);
    shell.pass(24 * HOUR);
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 0);
}

#[test]
fn a_screen_cannot_say_what_was_announced() {
    let mut shell = up();
    let stamp = shell.stamp().now;
    let later = say_when::domain::moment::Moment::nearest(stamp.epoch_ms() + 86_400_000, 60);
    let mut book = Book::clone(&shell.session.book);
    let watch = book.watch;
    book.watch = Watch { seen: None, announced: Announced::new(stamp, later, 1) };
    book.own_signal = say_when::domain::book::OwnSignal::fitting("a hand");
    shell.tell(Event::BookChanged(Box::new(book)));
    assert_eq!(shell.session.book.watch, watch);
    assert_eq!(shell.session.book.own_signal.as_str(), "a hand");
}

#[test]
fn one_that_could_not_be_deleted_is_told_of_and_tried_again() {
    let mut shell = up();
    shell.tell(Event::ClockRead);
    shell.work(|| None);
    shell.report();
    shell.work(|| Some(Problem::BrokeOff));
    shell.report();
    shell.settle();
    assert_eq!(shell.session.not_deleted(), Some(NotDeleted::CouldNotBe(Problem::BrokeOff)));
    assert_eq!(shell.session.check_ins.len(), 1, "it is here again");
    let mut shell = shell.reopen();
    look(&mut shell);
    shell.pass(24 * HOUR);
    look(&mut shell);
    assert_eq!(shell.store.kept.len(), 0);
}
