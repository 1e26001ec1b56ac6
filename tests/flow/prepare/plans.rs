//! A plan: two yeses, and either ends it.

use proptest::prelude::*;
use say_when::domain::plan::PlanText;
use say_when::flow::prepare::plan::{Event as Plan, Step as At};
use say_when::flow::prepare::{Event as Prepare, Hand, Page};
use say_when::flow::session::{Event, Place};

use super::two::{Sofa, Step, plan, walk};

fn step(sofa: &Sofa) -> &At {
    &sofa.session.prepare.plan
}

fn tell(sofa: &mut Sofa, events: impl IntoIterator<Item = Plan>) {
    for event in events {
        sofa.tell(plan(event));
    }
}

fn writes(what: &str) -> [Plan; 2] {
    [Plan::Begun, Plan::WhatWritten(PlanText::fitting(what))]
}

fn asked(what: &str) -> Sofa {
    let mut sofa = Sofa::at(Page::Plan);
    tell(&mut sofa, writes(what));
    tell(&mut sofa, [Plan::SaidYes, Plan::PassedOver, Plan::TookOver]);
    sofa
}

fn agreed(what: &str) -> Sofa {
    let mut sofa = asked(what);
    sofa.tell(plan(Plan::SaidYes));
    sofa
}

fn what(sofa: &Sofa) -> Option<&str> {
    Some(sofa.session.plan()?.terms().what.as_str())
}

#[test]
fn it_takes_a_yes_from_each_with_a_hand_over() {
    let mut sofa = Sofa::at(Page::Plan);
    tell(&mut sofa, writes("stretches"));
    tell(&mut sofa, [Plan::SaidYes, Plan::SaidYes, Plan::TookOver, Plan::SaidYes]);
    assert!(matches!(step(&sofa), At::Asking(_, Hand::First)));
    assert_eq!(what(&sofa), None);
    tell(&mut sofa, [Plan::PassedOver, Plan::SaidYes]);
    assert_eq!(what(&sofa), None);
    tell(&mut sofa, [Plan::TookOver, Plan::SaidYes]);
    assert_eq!((what(&sofa), step(&sofa)), (Some("stretches"), &At::Looking));
}

#[test]
fn a_no_leads_back_to_writing_and_nothing_has_changed() {
    for no in [plan(Plan::Declined), Event::WentBack] {
        let mut sofa = asked("stretches");
        sofa.tell(no);
        assert!(matches!(step(&sofa), At::Writing(terms) if terms.what.as_str() == "stretches"));
        assert_eq!(what(&sofa), None);
    }
}

#[test]
fn a_change_needs_both_anew_and_until_then_the_plan_stands() {
    let mut sofa = agreed("stretches");
    tell(&mut sofa, [Plan::Begun, Plan::WhatWritten(PlanText::fitting("walks"))]);
    tell(&mut sofa, [Plan::SaidYes, Plan::PassedOver, Plan::TookOver]);
    assert_eq!(what(&sofa), Some("stretches"));
    let mut declined = sofa.clone();
    tell(&mut declined, [Plan::Declined]);
    assert_eq!(what(&declined), Some("stretches"));
    sofa.tell(plan(Plan::SaidYes));
    assert_eq!(what(&sofa), Some("walks"));
}

#[test]
fn one_tap_ends_it_and_one_alone_does_not_bring_it_back() {
    let mut sofa = agreed("stretches");
    sofa.tell(plan(Plan::Ended));
    assert_eq!(what(&sofa), None);
    sofa.tell(Event::DeletionUndone);
    assert_eq!(what(&sofa), None);
}

#[test]
fn nothing_to_do_is_no_plan() {
    let mut sofa = Sofa::at(Page::Plan);
    tell(&mut sofa, writes(" "));
    sofa.tell(plan(Plan::SaidYes));
    assert!(matches!(step(&sofa), At::Writing(_)));
}

proptest! {
    /// Without a hand-over there is never a plan, and one that is there is only ended.
    #[test]
    fn one_alone_makes_no_plan(steps in walk(Page::Plan), begins_with_one in any::<bool>()) {
        let mut sofa = if begins_with_one { agreed("a") } else { Sofa::at(Page::Plan) };
        for step_of in steps {
            let before = sofa.session.plan().cloned();
            match step_of {
                Step::Told(event) if event == plan(Plan::TookOver) => continue,
                Step::Told(event) => sofa.tell(event),
                Step::Swapped => {}
                Step::Passed(minutes) => sofa.pass(minutes),
            }
            let after = sofa.session.plan();
            prop_assert!(after.is_none() || after == before.as_ref(), "{after:?}");
        }
    }

    /// A plan comes only at the second yes, and is what was read then.
    #[test]
    fn a_plan_is_what_both_have_read(steps in walk(Page::Plan)) {
        let mut sofa = Sofa::at(Page::Plan);
        for step_of in steps {
            let (before, was) = (sofa.session.plan().cloned(), step(&sofa).clone());
            match step_of {
                Step::Told(event) => sofa.tell(event),
                Step::Swapped => {}
                Step::Passed(minutes) => sofa.pass(minutes),
            }
            let Some(after) = sofa.session.plan().filter(|after| before.as_ref() != Some(*after))
            else { continue };
            let At::Asking(yes, Hand::Second) = was else {
                return Err(TestCaseError::fail("nobody was asked"));
            };
            prop_assert_eq!(yes.terms(), after.terms());
        }
    }
}

#[test]
fn it_is_not_to_be_changed_from_another_page() {
    let mut sofa = agreed("stretches");
    for leave in [Event::Prepare(Prepare::Opened(Page::Home)), Event::Went(Place::Now)] {
        sofa.tell(leave);
        sofa.tell(plan(Plan::Ended));
        assert_eq!(what(&sofa), Some("stretches"));
    }
}

/// The walks above do come to a plan, to its end, and to where one that stands is asked anew.
#[test]
fn the_walks_get_there() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut agreed_on, mut ended, mut anew) = (0, 0, 0);
    for _ in 0..200 {
        let mut sofa = Sofa::at(Page::Plan);
        for step_of in walk(Page::Plan).new_tree(&mut runner).unwrap().current() {
            let Step::Told(event) = step_of else { continue };
            let (before, was) = (sofa.session.plan().cloned(), step(&sofa).clone());
            let is_end = event == plan(Plan::Ended);
            sofa.tell(event);
            let after = sofa.session.plan();
            agreed_on += usize::from(after.is_some() && after != before.as_ref());
            ended += usize::from(is_end && before.is_some() && after.is_none());
            let is_asked = |at: &At| matches!(at, At::Asking(_, Hand::Second));
            anew += usize::from(before.is_some() && is_asked(step(&sofa)) && !is_asked(&was));
        }
    }
    assert!([agreed_on, ended, anew].iter().all(|times| *times > 20), "{agreed_on} {ended} {anew}");
}
