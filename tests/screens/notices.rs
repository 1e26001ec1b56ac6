//! What could not be written is said in words of its own.

use say_when::content::keeping as words;
use say_when::domain::keeping::Problem;
use say_when::domain::pain::PainAnswer;
use say_when::flow::now::Event;
use say_when::flow::session::Event as SessionEvent;

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
