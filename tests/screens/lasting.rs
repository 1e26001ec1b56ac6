//! How long what is kept lasts: said in Settings, and on the Now screen never.

use say_when::content::lasting as words;
use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{CheckIn, CheckInId, Setting};
use say_when::domain::keeping::{Keeping, Promise};
use say_when::flow::session::{Aside, Event, Found, Place, Session};

use super::shown::{evening, happened, html, session};

fn with_kept(count: u8, keeping: Keeping) -> Session {
    let kept = |n: u8| CheckIn::begun(CheckInId(n.into()), Setting::JustMe, evening());
    let found = Found {
        keeping,
        book: Some(Book::new(BookId(1))),
        check_ins: (0..count).map(kept).collect(),
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    };
    happened(session(), Event::Loaded(Box::new(found)))
}

fn at(session: &Session, place: Place) -> String {
    html(&happened(session.clone(), Event::Went(place)))
}

#[test]
fn a_copy_is_spoken_of_where_entries_can_be_read_and_not_on_the_now_screen() {
    let session = with_kept(10, Keeping::WithoutLock);
    assert!(at(&session, Place::LookBack).contains(words::A_COPY));
    assert!(at(&session, Place::Settings).contains(words::A_COPY));
    assert!(!at(&session, Place::Now).contains(words::A_COPY));
    let heard = happened(session, Event::RemindersEnded);
    for place in [Place::LookBack, Place::Settings] {
        assert!(!at(&heard, place).contains(words::A_COPY));
    }
    let few = with_kept(9, Keeping::WithoutLock);
    assert!(!at(&few, Place::LookBack).contains(words::A_COPY));
}

#[test]
fn settings_say_what_the_browser_said_and_what_safari_does() {
    for promise in [Promise::Given, Promise::NotGiven, Promise::Unknown] {
        let session = happened(with_kept(1, Keeping::WithLock), Event::Promised(promise));
        let page = at(&session, Place::Settings);
        assert!(page.contains(words::promise(promise)) && page.contains(words::SAFARI), "{page}");
        assert!(!at(&session, Place::Now).contains(words::promise(promise)));
    }
    // Where nothing is kept there is nothing to lose.
    assert!(!at(&session(), Place::Settings).contains(words::SAFARI));
}
