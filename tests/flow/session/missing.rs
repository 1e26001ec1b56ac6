//! Something was kept, and nothing of it is there.

use say_when::domain::keeping::Keeping;
use say_when::flow::session::{Command, Event, Found};

use super::keeping::with_one_kept;
use super::shell::{Shell, Store};

/// What is read where the browser has cleared what was kept.
fn cleared() -> Found {
    let mut found = Store::default().found();
    found.aside.is_missing = true;
    found
}

fn opened() -> Shell {
    let mut shell = Shell::opening(Store::default());
    shell.tell(Event::Loaded(Box::new(cleared())));
    shell
}

#[test]
fn it_is_asked_after_until_somebody_goes_on_without_it_and_once() {
    let mut shell = opened();
    assert!(shell.session.aside.is_missing);
    assert_eq!(shell.tell(Event::MissingRead), [Command::ExpectNothing]);
    assert!(!shell.session.aside.is_missing);
    assert_eq!(shell.tell(Event::MissingRead), []);
}

#[test]
fn where_nothing_is_missing_no_knowledge_is_let_go_of() {
    let mut shell = with_one_kept();
    assert_eq!(shell.tell(Event::MissingRead), []);
}

#[test]
fn whoever_keeps_anew_is_not_asked_after_what_was() {
    let mut shell = opened();
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    assert!(!shell.session.aside.is_missing);
    shell.settle();
    assert!(shell.session.keeping.is_on());
}

#[test]
fn nor_is_whoever_begins_anew_with_a_lock() {
    let mut shell = opened();
    shell.put_lock_on();
    assert_eq!(shell.session.keeping, Keeping::WithLock);
    assert!(!shell.session.aside.is_missing && !shell.session.misses_what_was_kept());
}

/// The browser clears it while the page is open.
#[test]
fn it_is_seen_when_what_is_kept_is_read_anew() {
    let mut shell = with_one_kept();
    shell.tell(Event::ChangedElsewhere);
    shell.tell(Event::Refreshed(Box::new(cleared())));
    assert!(shell.session.aside.is_missing);
    assert_eq!(shell.session.keeping, Keeping::JustNow);
}

#[test]
fn deleting_everything_asks_after_nothing() {
    let mut shell = opened();
    shell.tell(Event::ErasedEverything);
    assert!(!shell.session.aside.is_missing);
}
