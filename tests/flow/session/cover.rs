//! Under the cover there is nothing: whoever lifts it finds the Now screen.

use say_when::domain::book::Interval;
use say_when::domain::check_in::{Note, Setting};
use say_when::domain::pain::PainAnswer;
use say_when::flow::keeping::{Closing, Keeping};
use say_when::flow::now::{Event as Now, State};
use say_when::flow::session::{Event, Place};
use say_when::flow::timer;

use super::keeping::{to_the_close, with_one_kept};
use super::shell::{Shell, Store};

fn is_put_away(shell: &Shell) {
    assert_eq!((shell.session.place, shell.session.closing), (Place::Now, Closing::Open));
    assert_eq!(shell.session.timer, timer::State::Off);
    assert!(matches!(shell.session.now, State::Home | State::Offered(_)));
}

#[test]
fn where_nothing_is_kept_nothing_is_left() {
    let note = Now::NoteWritten(Note::fitting("a word"));
    for then in [&[][..], &[note], &[Now::AnotherDayAsked], &[Now::WentBack]] {
        let mut shell = Shell::open(Store::default());
        to_the_close(&mut shell);
        for event in then {
            shell.tell_now(event.clone());
        }
        shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
        shell.tell(Event::Covered);
        is_put_away(&shell);
        assert_eq!(shell.session.now, State::Home, "{then:?}");
        assert!(shell.session.waiting().is_empty(), "{then:?}");
        assert!(!format!("{:?}", shell.session).contains("a word"), "{then:?}");
        assert_eq!(shell.store, Store::default());
    }
}

#[test]
fn a_stop_stands() {
    let mut shell = Shell::open(Store::default());
    to_the_close(&mut shell);
    shell.tell_now(Now::Stopped { by_signal: false });
    let stopped = shell.session.now.clone();
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::Covered);
    assert_eq!((&shell.session.now, shell.session.place), (&stopped, Place::Now));
}

#[test]
fn from_any_place() {
    for place in [Place::LookBack, Place::Prepare, Place::Settings, Place::Safety, Place::Breathe] {
        let mut shell = with_one_kept();
        shell.tell(Event::Went(place));
        shell.tell(Event::Covered);
        is_put_away(&shell);
        assert_eq!(shell.session.check_ins.len(), 1);
    }
}

#[test]
fn where_things_are_kept_an_unfinished_check_in_is_offered_as_after_a_reload() {
    let mut shell = with_one_kept();
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.work(|| None);
    shell.report();
    shell.tell(Event::Covered);
    is_put_away(&shell);
    let after_a_reload = Shell::open(shell.store.clone());
    assert_eq!(shell.session.now, after_a_reload.session.now);
    assert!(matches!(shell.session.now, State::Offered(_)));
    shell.tell(Event::Covered);
    assert_eq!(shell.session.now, after_a_reload.session.now);
}

#[test]
fn what_the_first_of_two_has_not_sealed_is_gone() {
    let mut shell = with_one_kept();
    let mut book = say_when::domain::book::Book::clone(&shell.session.book);
    book.setting = Setting::BothOfUs;
    shell.tell(Event::BookChanged(Box::new(book)));
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::NotSure));
    shell.tell(Event::Covered);
    is_put_away(&shell);
    assert!(!format!("{:?}", shell.session.now).contains("NotSure"));
}

#[test]
fn what_is_being_kept_is_kept_and_not_shown() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    assert_eq!(shell.session.closing, Closing::Saving);
    shell.tell(Event::Covered);
    is_put_away(&shell);
    assert_eq!(shell.session.now, State::Home);
    shell.work(|| None);
    shell.report();
    is_put_away(&shell);
    assert_eq!((shell.session.check_ins.len(), shell.store.kept.len()), (2, 2));
    assert_eq!(shell.session.keeping, Keeping::WithoutLock);
    assert!(shell.store.unfinished.is_empty());
}
