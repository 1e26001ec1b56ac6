//! What could not be written is said in words of its own.

use say_when::content::{backup, keeping as words};
use say_when::domain::keeping::{Keeping, LostLock, Problem};
use say_when::domain::pain::PainAnswer;
use say_when::flow::now::Event;
use say_when::flow::session::{Aside, Event as SessionEvent, Found};

use super::shown::{after, happened, html, session};

fn told(problem: Problem, is_answered: bool) -> String {
    let answered = [Event::Started, Event::PainAnswered(PainAnswer::NotSure)];
    let session = after(session(), answered.into_iter().filter(|_| is_answered));
    // Back to the first question, and to the Now screen.
    let session = [(); 2].iter().fold(session, |now, ()| happened(now, SessionEvent::WentBack));
    html(&happened(session, SessionEvent::BackgroundSaveFinished(Err(problem))))
}

#[test]
fn that_everything_was_deleted_is_not_called_a_break() {
    let page = told(Problem::Absent, true);
    assert!(page.contains(words::ABSENT) && page.contains(words::ABSENT_SAFE), "{page}");
    assert!(page.contains(words::WITHOUT_LOCK), "{page}");
    assert!(!page.contains(words::BACKGROUND_TITLE), "{page}");
}

#[test]
fn where_there_are_no_answers_none_are_said_to_be_safe() {
    let page = told(Problem::Absent, false);
    assert!(page.contains(words::ABSENT) && !page.contains(words::ABSENT_SAFE), "{page}");
    assert!(!page.contains(words::WITHOUT_LOCK), "{page}");
}

#[test]
fn every_other_problem_is_said_as_before() {
    for problem in [Problem::Denied, Problem::Full, Problem::Newer, Problem::BrokeOff] {
        let page = told(problem, true);
        assert!(page.contains(words::BACKGROUND_TITLE) && !page.contains(words::ABSENT), "{page}");
        assert!(page.contains(words::problem(problem)), "why, and what to do: {page}");
    }
}

/// A damaged lock and a hostile one each have their own sentence; both lead to what can be saved,
/// and to a backup.
#[test]
fn a_lock_that_nothing_opens_is_said_to_be_one() {
    let opened = |lost_lock| {
        let found = Found {
            keeping: Keeping::JustNow,
            book: None,
            check_ins: Vec::new(),
            unfinished: Vec::new(),
            leaves: Vec::new(),
            aside: Aside { unreadable: 3, lost_lock, ..Aside::default() },
        };
        html(&happened(session(), SessionEvent::Loaded(Box::new(found))))
    };
    let counted = words::ASIDE_MANY.replace("{n}", "3");
    for lost in [LostLock::Damaged, LostLock::Foreign] {
        let page = opened(Some(lost));
        for said in [words::lost_lock(lost), words::AS_A_FILE, backup::RESTORE_TITLE] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!page.contains(&counted), "{page}");
    }
    let page = opened(None);
    assert!(page.contains(&counted) && !page.contains(backup::RESTORE_TITLE), "{page}");
}
