//! Something was kept, and nothing of it is there: a screen of its own.

use say_when::content::{backup, keeping as words, now};
use say_when::domain::keeping::Keeping;
use say_when::flow::now::Event as Now;
use say_when::flow::session::{Aside, Event, Found, Session};

use super::shown::{happened, html, session};

/// The app over a store with nothing in it.
fn opened(is_missing: bool) -> Session {
    let found = Found {
        keeping: Keeping::JustNow,
        book: None,
        check_ins: Vec::new(),
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside { is_missing, ..Aside::default() },
    };
    happened(session(), Event::Loaded(Box::new(found)))
}

fn cleared() -> Session {
    opened(true)
}

#[test]
fn it_is_said_by_itself_with_what_can_be_done() {
    let page = html(&cleared());
    for said in
        [words::MISSING_TITLE, words::MISSING_SAYS, words::MISSING_GO_ON, backup::RESTORE_TITLE]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains(now::JUST_NOW_LINE), "{page}");
}

#[test]
fn after_it_there_is_the_page_as_it_is_at_first() {
    let page = html(&happened(cleared(), Event::MissingRead));
    assert_eq!(page, html(&opened(false)));
}

/// Whoever pressed "Check in" before the page was ready is asked how it is, and nothing else.
#[test]
fn it_is_in_nobody_s_way_who_checks_in_or_stops() {
    for event in [Now::Started, Now::Stopped { by_signal: false }] {
        let page = html(&happened(cleared(), Event::Now(event)));
        assert!(!page.contains(words::MISSING_TITLE), "{page}");
    }
}
