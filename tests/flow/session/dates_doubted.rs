//! A clock that cannot be believed deletes nothing, and is said to be wrong.

use say_when::domain::clock::Clock;
use say_when::domain::deletion::Outlook;
use say_when::flow::session::Event;

use super::dates::{HOUR, is_coming, look, of_seven_days, up};
use super::keeping::to_the_close;

#[test]
fn a_clock_that_went_back_takes_back_what_was_announced_and_says_so() {
    let mut shell = up();
    look(&mut shell);
    let mut shell = up();
    shell.pass(-100 * HOUR);
    look(&mut shell);
    assert_eq!(shell.session.outlook(), Outlook::Doubted(Clock::Doubtful));
    assert_eq!(shell.store.book.as_ref().unwrap().watch.announced, None);
    shell.pass(100 * HOUR);
    look(&mut shell);
    assert!(is_coming(&shell) && shell.store.kept.len() == 1, "right again, it is announced anew");
}

#[test]
fn a_clock_of_2100_deletes_nothing() {
    let mut shell = up();
    shell.pass(73 * 366 * 24 * HOUR);
    for _ in 0..3 {
        look(&mut shell);
        shell.pass(30 * HOUR);
        assert_eq!(shell.session.outlook(), Outlook::Doubted(Clock::Doubtful));
    }
    assert_eq!(shell.store.kept.len(), 1);
}

#[test]
fn a_person_can_say_that_the_date_is_right() {
    let mut shell = of_seven_days();
    // A month ahead, seen, and back again.
    shell.pass(720 * HOUR);
    look(&mut shell);
    shell.pass(-710 * HOUR);
    look(&mut shell);
    assert_eq!(shell.session.outlook(), Outlook::Doubted(Clock::Doubtful));
    shell.tell(Event::ClockBelieved);
    shell.settle();
    assert_eq!(shell.session.outlook(), Outlook::Quiet);
    shell.pass(150 * HOUR);
    look(&mut shell);
    assert!(is_coming(&shell));
    assert_eq!(shell.tell(Event::ClockBelieved), [], "only where it was asked");
}

#[test]
fn one_that_is_kept_by_a_doubtful_clock_counts_from_when_it_is_right() {
    let mut shell = of_seven_days();
    shell.pass(100 * HOUR);
    look(&mut shell);
    shell.pass(-50 * HOUR);
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.settle();
    let id = shell.session.now.underway().unwrap().check_in.id;
    assert_eq!(shell.store.kept[&id].kept, None);
    shell.tell(Event::DonePressed);
    look(&mut shell);
    assert_eq!(shell.store.kept[&id].kept, None);
    shell.pass(60 * HOUR);
    look(&mut shell);
    assert_eq!(
        shell.store.kept[&id].kept.map(|kept| shell.stamp().now.since(kept).unwrap() < 60_000),
        Some(true)
    );
}
