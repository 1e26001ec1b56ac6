//! What is shown of Look back while what is kept is being read.

use std::rc::Rc;

use say_when::content::{backup, exports, keeping, look_back as words, settings};
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Setting};
use say_when::domain::date::Month;
use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::look_back::{Event as LookBack, Page};
use say_when::flow::prepare::{self, Page as Prepare};
use say_when::flow::session::{Aside, Event, Found, Newest, Place, Session};

use super::shown::{evening, happened, html, session};

fn kept() -> CheckIn {
    CheckIn::begun(CheckInId(5), Setting::JustMe, evening())
}

fn found(keeping: Keeping, check_ins: Vec<CheckIn>) -> Found {
    Found {
        keeping,
        book: Some(Book::new(BookId(1))),
        check_ins,
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    }
}

fn reading() -> Session {
    happened(session(), Event::Went(Place::LookBack))
}

fn with_the_newest() -> Session {
    let check_ins = Rc::new(vec![Rc::new(kept())]);
    let book = Rc::new(Book::new(BookId(1)));
    let newest = happened(reading(), Event::NewestRead(Newest { book, check_ins }));
    happened(newest, Event::LookBack(LookBack::EntryToggled(kept().id)))
}

#[test]
fn nothing_is_said_to_be_kept_or_not_before_that_is_known() {
    let page = html(&reading());
    assert!(page.contains(words::READING) && !page.contains(words::NOTHING_KEPT), "{page}");
    // No other page says of a part that it is all of it.
    let month = Page::Month(Month::of(evening().day()));
    for at in [month, Page::Numbers, Page::Find, Page::OnThisDay, Page::Talk] {
        let page = html(&happened(with_the_newest(), Event::LookBack(LookBack::Opened(at))));
        assert!(page.contains(words::READING), "{at:?}: {page}");
    }
}

/// Of what a book has one of, the one that is kept is not known yet.
#[test]
fn nothing_of_prepare_is_shown_as_theirs_before_it_is() {
    for page in [Prepare::Home, Prepare::Tonight, Prepare::ForClinician, Prepare::PracticeLog] {
        let opened = Event::Prepare(prepare::Event::Opened(page));
        let shown = html(&happened(session(), opened));
        assert!(shown.contains(words::READING), "{page:?}: {shown}");
        assert!(!shown.contains("<input") && !shown.contains("<textarea"), "{page:?}: {shown}");
    }
}

#[test]
fn the_newest_can_be_read_and_all_else_comes_with_the_rest() {
    let changes = [words::DELETE, words::NOTE, exports::TITLE];
    let page = html(&with_the_newest());
    assert_eq!(page.matches("<article").count(), 1);
    assert!(page.contains(words::READING_REST), "{page}");
    assert!(changes.iter().all(|says| !page.contains(says)), "{page}");
    let found = Event::Loaded(Box::new(found(Keeping::WithoutLock, vec![kept()])));
    let page = html(&happened(with_the_newest(), found));
    assert_eq!(page.matches("<article").count(), 1);
    assert!(!page.contains(words::READING_REST), "{page}");
    assert!(changes.iter().all(|says| page.contains(says)), "{page}");
}

#[test]
fn where_the_rest_could_not_be_read_nothing_is_said_not_to_be_kept() {
    let problem = Problem::BrokeOff;
    let broke_off = found(Keeping::Unavailable(problem), Vec::new());
    let page = html(&happened(with_the_newest(), Event::Loaded(Box::new(broke_off))));
    assert!(page.contains(keeping::problem(problem)), "{page}");
    assert!(!page.contains(words::NOTHING_KEPT) && !page.contains("<article"), "{page}");
}

#[test]
fn what_settings_offer_for_what_is_kept_comes_all_at_once() {
    let page = html(&happened(session(), Event::Went(Place::Settings)));
    assert!(page.contains(words::READING) && page.contains(settings::KEEPING), "{page}");
    assert!(!page.contains(backup::TITLE) && !page.contains(settings::ERASE), "{page}");
}
