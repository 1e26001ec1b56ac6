//! What one has said about tonight is in no page until both have answered; and then nobody is told
//! whose it was.

use say_when::content::prepare::tonight as words;
use say_when::domain::permission::{Item, Permission, StopWord};
use say_when::domain::plan::PlanText;
use say_when::flow::prepare::tonight::{Event as Tonight, starter};
use say_when::flow::prepare::{Event as Prepare, Page, plan};
use say_when::flow::session::{Event, Place, Session};

use super::shown::{happened, html, unkept};
use Permission::{AskFirst, NotTonight, Welcome};

fn tell(session: Session, events: impl IntoIterator<Item = Tonight>) -> Session {
    events
        .into_iter()
        .fold(session, |session, event| happened(session, Event::Prepare(Prepare::Tonight(event))))
}

fn opened(page: Page) -> Session {
    happened(unkept(), Event::Prepare(Prepare::Opened(page)))
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
fn it_is_always_one_tap_from_now_but_behind_the_lock() {
    let label = |words: &str| format!(">{words}<");
    let page = html(&unkept());
    assert!(page.contains(&label("Tonight")) && !page.contains(words::ON_NOW), "{page}");
    let now = happened(shown(Welcome, Welcome), Event::Went(Place::Now));
    let page = html(&now);
    assert!(page.contains(words::ON_NOW) && !page.contains(&label("Tonight")), "{page}");
    let mut locked = unkept();
    locked.keeping = say_when::domain::keeping::Keeping::Locked;
    assert!(!html(&locked).contains(&label("Tonight")), "{}", html(&locked));
}

#[test]
fn their_word_for_a_stop_stands_on_now() {
    let word = Tonight::StopWordWritten(StopWord::fitting("Lighthouse"));
    let now = happened(tell(opened(Page::Signal), [word]), Event::Went(Place::Now));
    let page = html(&now);
    assert!(
        page.contains("Our word for a stop") && page.contains("<bdi>Lighthouse</bdi>"),
        "{page}"
    );
    assert!(!html(&unkept()).contains("Our word for a stop"));
}

#[test]
fn what_was_left_as_it_is_is_not_offered_to_be_less() {
    let changed = [Tonight::ChangeAsked(Item::fitting("A long hug")), Tonight::Changed(Welcome)];
    let asked = tell(shown(AskFirst, Welcome), changed.clone());
    let left = tell(asked, [Tonight::PassedOver, Tonight::TookOver, Tonight::Declined]);
    let [asks, _] = changed;
    let page = html(&tell(left, [asks.clone()]));
    assert!(page.contains(words::STAYS_HOW) && !page.contains(words::CHANGE_HOW), "{page}");
    assert!(!page.contains(">Welcome<") && page.contains(">Not tonight<"), "{page}");
    let page = html(&tell(shown(AskFirst, Welcome), [asks]));
    assert!(page.contains(words::CHANGE_HOW) && page.contains(">Welcome<"), "{page}");
}

#[test]
fn what_was_answered_for_tonight_cannot_be_taken_off_the_list() {
    let taken_out = "Take out<";
    let page = html(&opened(Page::Tonight));
    assert!(page.contains(taken_out) && !page.contains(words::STAYS_ON_LIST), "{page}");
    let page = html(&tell(shown(NotTonight, Welcome), [Tonight::AnewAsked]));
    assert!(page.contains("A long hug") && page.contains(words::STAYS_ON_LIST), "{page}");
    assert!(!page.contains(taken_out), "{page}");
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
