//! What was begun in Prepare and not finished: Back and another screen cost nobody what they wrote.

use say_when::domain::keeping::Keeping;
use say_when::domain::leaf::{LeafId, Thanks};
use say_when::domain::plan::PlanText;
use say_when::domain::practice_log::PracticeNote;
use say_when::flow::prepare::log::{Event as Log, State as Writing, Typed};
use say_when::flow::prepare::plan::{Event as Plan, Step};
use say_when::flow::prepare::wins::{Event as Wins, Kind, State as Words};
use say_when::flow::prepare::{Event as Prepare, Page};
use say_when::flow::session::{Aside, Event, Found, Place};

use super::two::{Sofa, plan};

fn log(event: Log) -> Event {
    Event::Prepare(Prepare::Log(event))
}

fn wins(event: Wins) -> Event {
    Event::Prepare(Prepare::Wins(event))
}

fn opens(sofa: &mut Sofa, page: Page) {
    sofa.tell(Event::Prepare(Prepare::Opened(page)));
}

/// The ways to leave a page: back, and to another part of the app.
const LEAVES: [fn(&mut Sofa); 2] =
    [|sofa| sofa.tell(Event::WentBack), |sofa| sofa.tell(Event::Went(Place::Settings))];

/// The note of the entry that is being written.
fn note(sofa: &Sofa) -> Option<&str> {
    match &sofa.session.prepare.log {
        Writing::Writing(draft) => Some(draft.note.as_str()),
        _ => None,
    }
}

fn notes(sofa: &mut Sofa, text: &str) {
    sofa.tell(log(Log::NoteWritten(PracticeNote::fitting(text))));
}

/// An entry that is half written, and left.
fn left_half_written(leaves: fn(&mut Sofa)) -> Sofa {
    let mut sofa = Sofa::at(Page::PracticeLog);
    sofa.tell(log(Log::Begun));
    notes(&mut sofa, "a warm bath first");
    sofa.tell(log(Log::WidthWritten(Typed::fitting("2"))));
    leaves(&mut sofa);
    opens(&mut sofa, Page::PracticeLog);
    sofa
}

#[test]
fn a_practice_entry_is_gone_on_with() {
    for leaves in LEAVES {
        let mut sofa = left_half_written(leaves);
        assert_eq!(note(&sofa), None);
        sofa.tell(log(Log::Begun));
        assert_eq!(note(&sofa), Some("a warm bath first"));
        // Once it stands in the log, the next one is another one.
        sofa.tell(log(Log::WidthWritten(Typed::fitting("22"))));
        sofa.tell(log(Log::Added));
        sofa.tell(log(Log::Begun));
        assert_eq!(note(&sofa), Some(""));
    }
}

#[test]
fn what_is_changed_in_an_entry_waits_for_that_entry() {
    for leaves in LEAVES {
        let mut sofa = left_half_written(leaves);
        sofa.tell(log(Log::Begun));
        sofa.tell(log(Log::WidthWritten(Typed::fitting("22"))));
        sofa.tell(log(Log::Added));
        let (id, _) = sofa.session.practice_log().first().copied().unwrap();
        sofa.tell(log(Log::Opened(id)));
        notes(&mut sofa, "and music");
        leaves(&mut sofa);
        opens(&mut sofa, Page::PracticeLog);
        sofa.tell(log(Log::Begun));
        assert_eq!(note(&sofa), Some(""));
        sofa.tell(Event::WentBack);
        sofa.tell(log(Log::Opened(id)));
        assert_eq!(note(&sofa), Some("and music"));
    }
}

/// Another tab may have changed it since.
#[test]
fn an_entry_that_was_only_looked_at_is_read_anew() {
    let mut sofa = left_half_written(LEAVES[0]);
    sofa.tell(log(Log::Begun));
    sofa.tell(log(Log::WidthWritten(Typed::fitting("22"))));
    sofa.tell(log(Log::Added));
    let (id, _): (LeafId, _) = sofa.session.practice_log().first().copied().unwrap();
    sofa.tell(log(Log::Opened(id)));
    sofa.tell(Event::WentBack);
    sofa.tell(log(Log::Opened(id)));
    notes(&mut sofa, "calm");
    sofa.tell(log(Log::Added));
    sofa.tell(log(Log::Opened(id)));
    assert_eq!(note(&sofa), Some("calm"));
}

#[test]
fn words_of_thanks_wait_for_their_own_page() {
    let says = |sofa: &Sofa| match &sofa.session.prepare.wins {
        Words::Writing(kind, says) => Some((*kind, says.as_str().to_owned())),
        Words::Looking => None,
    };
    let [thanks, win, ..] = Kind::ALL;
    for leaves in LEAVES {
        let mut sofa = Sofa::at(Page::Wins);
        sofa.tell(wins(Wins::Begun(thanks)));
        sofa.tell(wins(Wins::Written(Thanks::fitting("for waiting"))));
        leaves(&mut sofa);
        opens(&mut sofa, Page::Wins);
        sofa.tell(wins(Wins::Begun(win)));
        assert_eq!(says(&sofa), Some((win, String::new())));
        sofa.tell(Event::WentBack);
        sofa.tell(wins(Wins::Begun(thanks)));
        assert_eq!(says(&sofa), Some((thanks, "for waiting".into())));
    }
}

fn terms(sofa: &Sofa) -> Option<&str> {
    match &sofa.session.prepare.plan {
        Step::Writing(terms) => Some(terms.what.as_str()),
        _ => None,
    }
}

#[test]
fn a_plan_is_gone_on_with_and_once_agreed_on_it_is_the_plan() {
    for leaves in LEAVES {
        let mut sofa = Sofa::at(Page::Plan);
        sofa.tell(plan(Plan::Begun));
        sofa.tell(plan(Plan::WhatWritten(PlanText::fitting("walks"))));
        leaves(&mut sofa);
        opens(&mut sofa, Page::Plan);
        sofa.tell(plan(Plan::Begun));
        assert_eq!(terms(&sofa), Some("walks"));
        sofa.tell(plan(Plan::SaidYes));
        sofa.tell(Event::WentBack);
        sofa.tell(plan(Plan::WhatWritten(PlanText::fitting("stretches"))));
        for step in [Plan::SaidYes, Plan::PassedOver, Plan::TookOver, Plan::SaidYes, Plan::Begun] {
            sofa.tell(plan(step));
        }
        assert_eq!(terms(&sofa), Some("stretches"));
    }
}

/// Behind a lock, and after a deletion, nothing of it is there.
#[test]
fn a_lock_and_a_deletion_let_go_of_it() {
    for puts_away in [Event::Locked, Event::ErasedEverything] {
        let mut sofa = Sofa::at(Page::PracticeLog);
        sofa.tell(Event::Loaded(Box::new(Found {
            keeping: Keeping::WithLock,
            book: None,
            check_ins: Vec::new(),
            unfinished: Vec::new(),
            leaves: Vec::new(),
            aside: Aside::default(),
        })));
        sofa.tell(log(Log::Begun));
        notes(&mut sofa, "a warm bath first");
        sofa.tell(puts_away);
        opens(&mut sofa, Page::PracticeLog);
        sofa.tell(log(Log::Begun));
        assert_ne!(note(&sofa), Some("a warm bath first"));
    }
}
