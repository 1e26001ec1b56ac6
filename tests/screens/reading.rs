//! What is shown of Look back while what is kept is being read.

use std::rc::Rc;

use say_when::content::{exports, look_back as words};
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Setting};
use say_when::domain::date::Month;
use say_when::domain::keeping::Keeping;
use say_when::flow::look_back::{Event as LookBack, Page};
use say_when::flow::session::{Aside, Event, Found, Newest, Place, Session};

use super::shown::{evening, happened, html, session};

fn kept() -> CheckIn {
    CheckIn::begun(CheckInId(5), Setting::JustMe, evening())
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

#[test]
fn the_newest_can_be_read_and_all_else_comes_with_the_rest() {
    let changes = [words::DELETE, words::NOTE, exports::TITLE];
    let page = html(&with_the_newest());
    assert_eq!(page.matches("<article").count(), 1);
    assert!(page.contains(words::READING_REST), "{page}");
    assert!(changes.iter().all(|says| !page.contains(says)), "{page}");
    let found = Found {
        keeping: Keeping::WithoutLock,
        book: Some(Book::new(BookId(1))),
        check_ins: vec![kept()],
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    };
    let page = html(&happened(with_the_newest(), Event::Loaded(Box::new(found))));
    assert_eq!(page.matches("<article").count(), 1);
    assert!(!page.contains(words::READING_REST), "{page}");
    assert!(changes.iter().all(|says| page.contains(says)), "{page}");
}
