//! What could not be written is said in words of its own.

use say_when::content::{backup, keeping as words, lock};
use say_when::domain::keeping::{Keeping, LostLock, Problem};
use say_when::domain::pain::PainAnswer;
use say_when::flow::now::Event;
use say_when::flow::session::{Aside, Command, Event as SessionEvent, Found};

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
    // With a lock first, and who can read it without one.
    let place = |said: &str| page.find(said).unwrap();
    assert!(place(lock::WITH_LOCK) < place(words::WITHOUT_LOCK), "{page}");
    assert!(page.contains(words::WITHOUT_LOCK_SAYS_THEN), "{page}");
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

fn with_aside(keeping: Keeping, aside: Aside) -> String {
    let (check_ins, unfinished, leaves) = (Vec::new(), Vec::new(), Vec::new());
    let found = Found { keeping, book: None, check_ins, unfinished, leaves, aside };
    html(&happened(session(), SessionEvent::Loaded(Box::new(found))))
}

/// What a newer version keeps can be taken along, and what the file tells is said before.
#[test]
fn what_is_newer_can_be_saved_as_a_file() {
    let aside = Aside { newer: 2, ..Aside::default() };
    for keeping in [Keeping::WithoutLock, Keeping::Unavailable(Problem::Newer)] {
        let page = with_aside(keeping, aside);
        for said in [words::NEWER_SAYS, words::AS_IT_LIES_SAYS, words::AS_A_FILE] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    let asked = happened(session(), SessionEvent::Asked(Command::SaveAsItLiesAsFile));
    assert!(asked.commands.since(0).any(|command| *command == Command::SaveAsItLiesAsFile));
    assert!(!with_aside(Keeping::WithoutLock, Aside::default()).contains(words::AS_A_FILE));
}

/// A damaged lock and a hostile one each have their own sentence; both lead to what can be saved,
/// and to a backup.
#[test]
fn a_lock_that_nothing_opens_is_said_to_be_one() {
    let opened = |lost_lock| {
        let aside = Aside { unreadable: 3, lost_lock, ..Aside::default() };
        with_aside(Keeping::JustNow, aside)
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
