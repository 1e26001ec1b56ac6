//! What is shown to both is what was promised when each was sealed, whatever is
//! chosen, closed or killed in the meantime.

use say_when::domain::book::{Book, BookId};
use say_when::domain::check_in::{Setting, Voices};
use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer};
use say_when::domain::sealing::Reveal;
use say_when::domain::voice::Wish;
use say_when::flow::now::{Event as Now, Step};
use say_when::flow::session::{Event, Place};

use super::shell::{Shell, Store};

fn answer(shell: &mut Shell) {
    let pain = PainAnswer::Felt(Pain::new(3).unwrap());
    for event in [
        Now::PainAnswered(pain),
        Now::PaceAnswered(PaceAnswer::At(Pace::Slower)),
        Now::Wished(Wish::GoOn),
    ] {
        shell.tell_now(event);
    }
}

/// The first seals on one promise; then the book says something else, and the
/// page may be killed; then the second answers. Whether both are seen.
fn check(promised: Reveal, chosen_since: Reveal, is_killed: bool) {
    let book = Book { setting: Setting::BothOfUs, reveal: promised, ..Book::new(BookId(3)) };
    let mut shell = Shell::open(Store { book: Some(book), ..Store::default() });
    shell.tell_now(Now::Started);
    answer(&mut shell);
    shell.tell_now(Now::PassedOver);
    shell.tell(Event::Went(Place::Prepare));
    match chosen_since {
        Reveal::SideBySide => {
            if promised == Reveal::OutcomeOnly {
                shell.both_want_to_see();
            }
        }
        Reveal::OutcomeOnly => {
            let chosen = Book { reveal: chosen_since, ..Book::clone(&shell.session.book) };
            shell.tell(Event::BookChanged(Box::new(chosen)));
        }
    }
    assert_eq!(shell.session.book.reveal, chosen_since);
    shell.tell(Event::WentBack);
    shell.tell(Event::WentBack);
    shell.settle();
    if is_killed {
        shell = shell.reopen();
        shell.tell_now(Now::TookUp);
    }
    shell.tell_now(Now::TookOver);
    answer(&mut shell);
    let underway = shell.session.now.underway().unwrap();
    let Step::Together(opened) = &underway.step else { panic!("{underway:?}") };
    let told = (promised, chosen_since, is_killed);
    assert_eq!(opened.voices.is_some(), promised == Reveal::SideBySide, "{told:?}");
    let is_kept = matches!(underway.check_in.rounds[0].voices, Voices::Two(_));
    assert_eq!(is_kept, promised == Reveal::SideBySide, "{told:?}");
}

#[test]
fn a_promise_is_kept_whatever_is_chosen_since() {
    for promised in [Reveal::OutcomeOnly, Reveal::SideBySide] {
        for chosen_since in [Reveal::OutcomeOnly, Reveal::SideBySide] {
            for is_killed in [false, true] {
                check(promised, chosen_since, is_killed);
            }
        }
    }
}
