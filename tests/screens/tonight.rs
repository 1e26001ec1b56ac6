//! What one has said about tonight is in no page until both have answered; and then nobody is told
//! whose it was.

use say_when::content::prepare::tonight as words;
use say_when::domain::permission::{Item, Permission};
use say_when::domain::plan::PlanText;
use say_when::flow::prepare::tonight::{Event as Tonight, starter};
use say_when::flow::prepare::{Event as Prepare, Page, plan};
use say_when::flow::session::{Event, Place, Session};

use super::shown::{happened, html, session};
use Permission::{AskFirst, NotTonight, Welcome};

fn tell(session: Session, events: impl IntoIterator<Item = Tonight>) -> Session {
    events
        .into_iter()
        .fold(session, |session, event| happened(session, Event::Prepare(Prepare::Tonight(event))))
}

fn opened(page: Page) -> Session {
    happened(session(), Event::Prepare(Prepare::Opened(page)))
}

/// One of the two answers: everything like this, and the first thing like that.
fn answers(first: Permission, others: Permission) -> Vec<Tonight> {
    let mut answers = vec![Tonight::Answered(others); starter().items.all().len()];
    answers[0] = Tonight::Answered(first);
    answers
}

fn first_done(first: Permission) -> Session {
    let said = tell(opened(Page::Tonight), [Tonight::Begun]);
    tell(tell(said, answers(first, Welcome)), [Tonight::PassedOver])
}

/// Every page from the hand-over to the last look before it is shown.
fn pages_of_the_second(first: Permission) -> Vec<String> {
    let mut now = first_done(first);
    let mut pages = vec![html(&now)];
    now = tell(now, [Tonight::TookOver]);
    pages.push(html(&now));
    for answer in answers(AskFirst, Welcome) {
        now = tell(now, [answer]);
        pages.push(html(&now));
    }
    pages
}

#[test]
fn no_page_of_the_second_tells_what_the_first_has_said() {
    let pages = pages_of_the_second(NotTonight);
    assert_eq!(pages, pages_of_the_second(Welcome));
    let handed_over = &pages[0];
    for told in ["Not tonight", "Ask first", "Welcome", "A long hug"] {
        assert!(!handed_over.contains(told), "{told}: {handed_over}");
    }
    assert!(!pages.last().unwrap().contains("Not tonight"));
}

#[test]
fn neither_back_nor_another_place_opens_the_seal() {
    let mut now = first_done(NotTonight);
    for _ in 0..3 {
        now = happened(now, Event::WentBack);
        assert!(!html(&now).contains("Not tonight"), "{}", html(&now));
    }
    for place in [Place::Now, Place::Prepare, Place::Settings] {
        let now = happened(first_done(NotTonight), Event::Went(place));
        assert!(!html(&now).contains("Not tonight"));
    }
}

fn shown(first: Permission, second: Permission) -> Session {
    let now = tell(first_done(first), [Tonight::TookOver]);
    tell(tell(now, answers(second, Welcome)), [Tonight::Shown])
}

#[test]
fn it_reads_the_same_whoever_was_the_more_cautious() {
    let page = html(&shown(NotTonight, Welcome));
    assert_eq!(page, html(&shown(Welcome, NotTonight)));
    assert_eq!(page, html(&shown(AskFirst, NotTonight)));
    assert_eq!(page, html(&shown(NotTonight, NotTonight)));
    let after = page.split("Not tonight").nth(1).unwrap();
    assert!(after.contains("A long hug"), "{page}");
    assert!(page.contains(words::WORD_PLAIN) && page.contains("5 minutes"), "{page}");
}

#[test]
fn it_is_one_tap_from_now_while_it_counts() {
    assert!(!html(&session()).contains(words::ON_NOW));
    let now = happened(shown(Welcome, Welcome), Event::Went(Place::Now));
    assert!(html(&now).contains(words::ON_NOW));
}

#[test]
fn the_one_who_is_asked_reads_what_it_is_about() {
    let changed = [Tonight::ChangeAsked(Item::fitting("A long hug")), Tonight::Changed(Welcome)];
    let mut now = tell(shown(NotTonight, Welcome), changed);
    now = tell(now, [Tonight::PassedOver]);
    assert!(!html(&now).contains("A long hug"), "the phone is on its way");
    now = tell(now, [Tonight::TookOver]);
    let page = html(&now);
    assert!(page.contains("A long hug") && page.contains("No needs no reason"), "{page}");
    let (leave, yes) = (page.find(words::LEAVE_IT).unwrap(), page.find("Yes, ").unwrap());
    assert!(leave < yes, "to leave it stands first");
}

#[test]
fn a_plan_is_not_in_the_page_while_the_phone_is_on_its_way() {
    let events = [
        plan::Event::Begun,
        plan::Event::WhatWritten(PlanText::fitting("Stretches by the window")),
        plan::Event::SaidYes,
        plan::Event::PassedOver,
    ];
    let now = events
        .into_iter()
        .fold(opened(Page::Plan), |now, event| happened(now, Event::Prepare(Prepare::Plan(event))));
    assert!(!html(&now).contains("Stretches"));
}
