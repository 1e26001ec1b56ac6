//! Under the cover there is nothing: whoever lifts it finds the Now screen.

use say_when::domain::another_day::{Gentle, OwnGentle, When};
use say_when::domain::book::{Asking, Book, Interval, Name, OwnSentence, OwnSignal, SupportLine};
use say_when::domain::check_in::{Note, Setting, Win};
use say_when::domain::pain::PainAnswer;
use say_when::flow::keeping::{Closing, Keeping};
use say_when::flow::now::{Event as Now, State, Step};
use say_when::flow::session::{Event, Place};
use say_when::flow::{now, timer};

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
    let id = shell.session.now.underway().unwrap().check_in.id;
    shell.tell(Event::Went(Place::Settings));
    shell.tell(Event::Covered);
    stands_stopped(&shell);
    assert_eq!(shell.session.now.underway().unwrap().check_in.id, id);
}

fn stands_stopped(shell: &Shell) {
    let underway = shell.session.now.underway().unwrap();
    assert!(underway.is_stopped());
    assert_eq!(underway.step, Step::Stopped { by_signal: false });
    assert_eq!((shell.session.place, shell.session.closing), (Place::Now, Closing::Open));
}

/// What may follow a stop, and what is written then.
fn after_a_stop(shell: &mut Shell) {
    shell.tell_now(Now::Stopped { by_signal: false });
    shell.tell_now(Now::HelpAsked);
    shell.tell_now(Now::AnotherDayAsked);
    shell.tell_now(Now::WhenChosen(When::NoDate));
    shell.tell_now(Now::InsteadChosen(Gentle::Own(OwnGentle::fitting("nettle tea"))));
    shell.tell_now(Now::Finished);
    shell.tell_now(Now::WinWritten(Win::fitting("nettles")));
    shell.tell_now(Now::NoteWritten(Note::fitting("nettles and rain")));
}

#[test]
fn what_was_written_after_a_stop_is_gone_where_nothing_is_kept() {
    for then in [None, Some(Now::HelpAsked), Some(Now::AnotherDayAsked)] {
        let mut shell = Shell::open(Store::default());
        to_the_close(&mut shell);
        after_a_stop(&mut shell);
        if let Some(then) = then {
            shell.tell_now(then);
        }
        assert!(format!("{:?}", shell.session).contains("nettle"));
        shell.tell(Event::Covered);
        stands_stopped(&shell);
        let underway = shell.session.now.underway().unwrap();
        assert_eq!((underway.check_in.rounds.len(), underway.check_in.another_day.when), (1, None));
        assert!(!format!("{:?}", shell.session).contains("nettle"));
    }
}

#[test]
fn what_was_written_after_a_stop_is_there_again_where_it_is_kept_as_after_a_reload() {
    let mut shell = with_one_kept();
    to_the_close(&mut shell);
    after_a_stop(&mut shell);
    shell.tell(Event::Covered);
    stands_stopped(&shell);
    shell.settle();
    let after_a_reload = Shell::open(shell.store.clone());
    stands_stopped(&after_a_reload);
    assert_eq!(now::unfinished(&shell.session.now), now::unfinished(&after_a_reload.session.now));
    shell.tell_now(Now::Finished);
    shell.settle();
    let [unfinished] = &shell.store.unfinished.values().collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!(unfinished.check_in.note.as_str(), "nettles and rain");
}

#[test]
fn a_stop_that_is_kept_stands_and_is_not_kept_twice() {
    for is_saved in [false, true] {
        let mut shell = with_one_kept();
        to_the_close(&mut shell);
        after_a_stop(&mut shell);
        shell.tell(Event::KeepPressed);
        if is_saved {
            shell.settle();
            assert_eq!(shell.session.closing, Closing::Saved);
        }
        shell.tell(Event::Covered);
        stands_stopped(&shell);
        shell.settle();
        let kept = shell.store.kept.clone();
        assert_eq!(kept.len(), 2);
        assert!(kept.values().any(|one| one.note.as_str() == "nettles and rain"));
        shell.tell_now(Now::Finished);
        shell.tell(Event::NotKept);
        shell.settle();
        assert_eq!((&shell.store.kept, shell.store.unfinished.len()), (&kept, 0));
    }
}

/// A book in which all is written that can be.
fn written(book: &Book) -> Book {
    Book {
        names: [Name::fitting("Nettle"), Name::fitting("Nettles")],
        own_signal: OwnSignal::fitting("two nettles"),
        own_sentences: ["a nettle", "nettles", "nettle"].map(OwnSentence::fitting),
        support_lines: ["nettle 1", "nettle 2", "nettle 3"].map(SupportLine::fitting),
        setting: Setting::BothOfUs,
        asking: Asking { interval: Interval::new(7).unwrap(), tone: true, vibration: false },
        ..book.clone()
    }
}

#[test]
fn what_stands_in_the_book_is_gone_where_it_is_not_kept() {
    let mut shell = Shell::open(Store::default());
    shell.both_want_to_see();
    let book = written(&shell.session.book);
    shell.tell(Event::BookChanged(Box::new(book.clone())));
    shell.tell(Event::Covered);
    assert!(!format!("{:?}", shell.session).to_lowercase().contains("nettle"));
    let Book { id, setting, reveal, asking, .. } = book;
    let left = Book { setting, reveal, asking, ..Book::new(id) };
    assert_eq!(*shell.session.book, left);
}

#[test]
fn what_stands_in_the_book_stays_where_it_is_kept_or_is_being_kept() {
    let mut shell = with_one_kept();
    let book = written(&shell.session.book);
    shell.tell(Event::BookChanged(Box::new(book.clone())));
    shell.tell(Event::Covered);
    assert_eq!(*shell.session.book, book);

    let mut shell = Shell::open(Store::default());
    let book = written(&shell.session.book);
    shell.tell(Event::BookChanged(Box::new(book.clone())));
    to_the_close(&mut shell);
    shell.tell(Event::KeepPressed);
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.tell(Event::Covered);
    shell.settle();
    assert_eq!((&*shell.session.book, shell.store.book.as_ref()), (&book, Some(&book)));
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
    let mut book = Book::clone(&shell.session.book);
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
