//! The second tap of a double tap says nothing for anybody, wherever one of the two is asked.

use say_when::domain::agreement::AgreedText;
use say_when::domain::book::Interval;
use say_when::domain::check_in::{CheckInId, Setting};
use say_when::domain::keeping::Keeping;
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::permission::{Item, Permission};
use say_when::domain::plan::PlanText;
use say_when::domain::support_check::{Reply, Statement};
use say_when::domain::voice::Wish;
use say_when::flow::keeping::Closing;
use say_when::flow::look_back::talk::Event as Talk;
use say_when::flow::look_back::{Event as LookBack, Page as Looking};
use say_when::flow::now::Event as Now;
use say_when::flow::practise::Event as Practise;
use say_when::flow::prepare::plan::Event as Plan;
use say_when::flow::prepare::support::Event as Support;
use say_when::flow::prepare::tonight::Event as Tonight;
use say_when::flow::prepare::{Event as Prepare, Page};
use say_when::flow::release::Event as Release;
use say_when::flow::session::{Event, Place};
use say_when::flow::timer;

use super::keeping::with_one_kept;
use super::shell::{Shell, Store};

fn plan(event: Plan) -> Event {
    Event::Prepare(Prepare::Plan(event))
}

fn tonight(event: Tonight) -> Event {
    Event::Prepare(Prepare::Tonight(event))
}

fn support(event: Support) -> Event {
    Event::Prepare(Prepare::Support(event))
}

fn reveal(event: Release) -> Event {
    Event::Prepare(Prepare::Reveal(event))
}

fn talk(event: Talk) -> Event {
    Event::LookBack(LookBack::Talk(event))
}

/// On a page of Prepare, with a check-in kept.
fn prepared(page: Page) -> Shell {
    let mut shell = with_one_kept();
    shell.tell(Event::Prepare(Prepare::Opened(page)));
    shell
}

/// Each event is told twice, and the second time at once: that changes nothing.
fn each_counts_once(shell: &mut Shell, events: impl IntoIterator<Item = Event>) {
    for event in events {
        shell.tell(event.clone());
        let after = shell.session.clone();
        assert_eq!(shell.tell_at_once(event.clone()), [], "{event:?}");
        assert_eq!(shell.session, after, "{event:?}");
    }
}

/// The next tap, if it comes at once, changes nothing; and later it does.
fn the_next_waits(shell: &mut Shell, event: Event) {
    let before = shell.session.clone();
    assert_eq!(shell.tell_at_once(event.clone()), [], "{event:?}");
    assert_eq!(shell.session, before, "{event:?}");
    shell.tell(event.clone());
    assert_ne!(shell.session, before, "{event:?}");
}

#[test]
fn whoever_takes_a_phone_with_two_taps_has_not_said_yes_to_a_plan() {
    let mut shell = prepared(Page::Plan);
    shell.tell(plan(Plan::Begun));
    shell.tell(plan(Plan::WhatWritten(PlanText::fitting("Ten minutes, twice a week"))));
    shell.tell(plan(Plan::SaidYes));
    the_next_waits(&mut shell, plan(Plan::PassedOver));
    the_next_waits(&mut shell, plan(Plan::TookOver));
    assert!(shell.session.plan().is_none());
    the_next_waits(&mut shell, plan(Plan::SaidYes));
    assert!(shell.session.plan().is_some());
}

#[test]
fn nor_a_no_and_the_plan_does_not_end_with_the_second_tap_of_the_yes() {
    let mut shell = prepared(Page::Plan);
    shell.tell(plan(Plan::Begun));
    shell.tell(plan(Plan::WhatWritten(PlanText::fitting("Ten minutes, twice a week"))));
    // Whoever has just written knows what is asked.
    let written = shell.session.clone();
    shell.tell_at_once(plan(Plan::SaidYes));
    assert_ne!(shell.session, written);
    for event in [Plan::PassedOver, Plan::TookOver] {
        shell.tell(plan(event));
    }
    the_next_waits(&mut shell, plan(Plan::Declined));
    for event in [Plan::SaidYes, Plan::PassedOver, Plan::TookOver, Plan::SaidYes] {
        shell.tell(plan(event));
    }
    assert!(shell.session.plan().is_some());
    the_next_waits(&mut shell, plan(Plan::Ended));
    assert!(shell.session.plan().is_none());
}

#[test]
fn a_yes_does_not_come_of_the_tap_that_put_a_question_away() {
    let mut shell = prepared(Page::Signal);
    shell.tell(reveal(Release::Asked));
    shell.tell(Event::Timer(timer::Event::Set(Interval::default())));
    shell.pass(10);
    shell.tell(Event::Timer(timer::Event::Ticked));
    assert!(shell.session.asks().is_some());
    shell.tell(Event::Timer(timer::Event::Ended));
    the_next_waits(&mut shell, reveal(Release::Answered(true)));
}

#[test]
fn back_from_what_could_not_be_saved_lets_go_of_nothing() {
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::NewerOpened);
    shell.tell_now(Now::Stopped { by_signal: false });
    shell.tell_now(Now::Finished);
    shell.tell(Event::KeepPressed);
    assert!(matches!(shell.session.closing, Closing::NotSaved(_)));
    shell.tell(Event::WentBack);
    assert_eq!(shell.session.closing, Closing::Open);
    the_next_waits(&mut shell, Event::NotKept);
}

#[test]
fn two_taps_answer_one_thing_of_tonight_and_loosen_none() {
    let mut shell = prepared(Page::Tonight);
    shell.tell(tonight(Tonight::Begun));
    let items = shell.session.tonight().items.all().to_vec();
    let answers = |said| items.iter().map(move |_| tonight(Tonight::Answered(said)));
    each_counts_once(&mut shell, answers(Permission::AskFirst));
    the_next_waits(&mut shell, tonight(Tonight::PassedOver));
    the_next_waits(&mut shell, tonight(Tonight::TookOver));
    each_counts_once(&mut shell, answers(Permission::Welcome));
    the_next_waits(&mut shell, tonight(Tonight::Shown));
    let item: Item = items[0].clone();
    shell.tell(tonight(Tonight::ChangeAsked(item.clone())));
    the_next_waits(&mut shell, tonight(Tonight::Changed(Permission::Welcome)));
    the_next_waits(&mut shell, tonight(Tonight::PassedOver));
    the_next_waits(&mut shell, tonight(Tonight::TookOver));
    let said = |shell: &Shell| {
        let tonight = shell.session.tonight();
        tonight.standing_at(shell.stamp().now).and_then(|evening| evening.of(&item))
    };
    assert_eq!(said(&shell), Some(Permission::AskFirst));
    the_next_waits(&mut shell, tonight(Tonight::Agreed));
    assert_eq!(said(&shell), Some(Permission::Welcome));
}

#[test]
fn two_taps_answer_one_statement_of_the_support_check() {
    let mut shell = prepared(Page::SupportCheck);
    let answers = || Statement::ALL.map(|_| support(Support::Answered(Reply::ALL[0])));
    shell.tell(support(Support::Begun));
    each_counts_once(&mut shell, answers());
    the_next_waits(&mut shell, support(Support::PassedOver));
    the_next_waits(&mut shell, support(Support::TookOver));
    each_counts_once(&mut shell, answers());
    the_next_waits(&mut shell, support(Support::Shown));
    the_next_waits(&mut shell, support(Support::Kept));
}

#[test]
fn whoever_takes_a_phone_with_two_taps_has_not_said_that_both_answers_may_be_seen() {
    let mut shell = prepared(Page::Signal);
    shell.tell(reveal(Release::Asked));
    the_next_waits(&mut shell, reveal(Release::Answered(true)));
    the_next_waits(&mut shell, reveal(Release::TookOver));
    the_next_waits(&mut shell, reveal(Release::Answered(true)));
}

#[test]
fn whoever_takes_a_phone_with_two_taps_has_not_agreed_to_what_was_talked_about() {
    let mut shell = with_one_kept();
    shell.tell(Event::Went(Place::LookBack));
    shell.tell(Event::LookBack(LookBack::Opened(Looking::Talk)));
    let id: CheckInId = shell.session.check_ins[0].id;
    for event in [Talk::EntryChosen(id), Talk::TalkBegun, Talk::WritingBegun] {
        shell.tell(talk(event));
    }
    shell.tell(talk(Talk::KeepWritten(AgreedText::fitting("The slow beginning"))));
    shell.tell(talk(Talk::SaidYes));
    the_next_waits(&mut shell, talk(Talk::PassedOver));
    the_next_waits(&mut shell, talk(Talk::TookOver));
    assert_eq!(shell.session.agreements().count(), 0);
    the_next_waits(&mut shell, talk(Talk::SaidYes));
    assert_eq!(shell.session.agreements().count(), 1);
}

#[test]
fn two_taps_on_keep_this_have_not_said_how_and_two_on_an_answer_keep_nothing() {
    let mut shell = Shell::open(Store::default());
    shell.tell_now(Now::Started);
    shell.tell_now(Now::PainAnswered(PainAnswer::Felt(Pain::new(2).unwrap())));
    shell.tell_now(Now::PaceAnswered(PaceAnswer::At(Pace::Slower)));
    shell.tell_now(Now::Wished(Wish::GoOn));
    the_next_waits(&mut shell, Event::KeepPressed);
    the_next_waits(&mut shell, Event::KeepingChosen(Keeping::WithoutLock));
    assert_eq!(shell.session.closing, Closing::Saving);
}

#[test]
fn a_scene_is_not_taken_over_by_the_second_tap_of_passing_it_on() {
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::Went(Place::Practise));
    shell.tell(Event::Practise(Practise::DeckOpened(0)));
    shell.tell(Event::Practise(Practise::SceneOpened(0)));
    shell.tell(Event::Practise(Practise::CompanyChosen(Setting::BothOfUs)));
    shell.tell(Event::Practise(Practise::ReplyChosen(0)));
    shell.tell(Event::Practise(Practise::PassedOver));
    the_next_waits(&mut shell, Event::Practise(Practise::TookOver));
}
