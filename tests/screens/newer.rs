//! Beside a newer version: what happened, what is safe, what to do; on the Now screen, in Look
//! back and in Settings.

use say_when::content::{keeping as words, now, settings};
use say_when::domain::keeping::Keeping;
use say_when::domain::pain::PainAnswer;
use say_when::flow::now::Event;
use say_when::flow::session::{Aside, Event as SessionEvent, Found, Place, Session};

use super::shown::{after, happened, html, session};

fn beside_newer() -> Session {
    let found = Found {
        keeping: Keeping::JustNow,
        book: None,
        check_ins: Vec::new(),
        unfinished: Vec::new(),
        leaves: Vec::new(),
        aside: Aside::default(),
    };
    let session = happened(session(), SessionEvent::Loaded(Box::new(found)));
    happened(session, SessionEvent::NewerOpened)
}

#[test]
fn it_is_said_where_it_can_be_acted_on() {
    let session = beside_newer();
    let page = html(&session);
    assert!(page.contains(words::NEWER_OPEN) && page.contains(now::BESIDE_NEWER_LINE), "{page}");
    assert!(!page.contains(words::NEWER_OPEN_SAFE) && !page.contains(now::MEMORY_ONLY_LINE));
    let at = |place| html(&happened(session.clone(), SessionEvent::Went(place)));
    assert!(at(Place::LookBack).contains(words::NEWER_OPEN));
    let page = at(Place::Settings);
    assert!(page.contains(settings::KEEPING_BESIDE_NEWER), "{page}");
    assert!(!page.contains(settings::KEEPING_UNAVAILABLE), "{page}");
}

#[test]
fn answers_on_the_screen_are_said_to_be_safe() {
    let answered = [Event::Started, Event::PainAnswered(PainAnswer::NotSure)];
    let session = after(beside_newer(), answered);
    // Back to the first question, and to the Now screen.
    let session = [(); 2].iter().fold(session, |now, ()| happened(now, SessionEvent::WentBack));
    assert!(html(&session).contains(words::NEWER_OPEN_SAFE));
}
