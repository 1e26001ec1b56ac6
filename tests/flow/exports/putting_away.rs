//! A file that is let go of, and what is chosen put away, by whoever leaves, stops, covers or locks.

use say_when::domain::selection::Whose;
use say_when::flow::backup::Progress;
use say_when::flow::exports::{Event, Form, Page, State};
use say_when::flow::keeping::Keeping;
use say_when::flow::session::{self, Command, Place, Session};

use super::{asked, at_take_away, choose, now, tell};

/// What the shell was asked to let go of.
fn let_go_of(session: &Session) -> Vec<u64> {
    let number = |command| match command {
        Command::LetGo(number) => Some(number),
        _ => None,
    };
    asked(session).into_iter().filter_map(number).collect()
}

#[test]
fn a_file_that_is_let_go_of_does_not_come_up_and_another_one_can_be_made() {
    let progress = Progress { done: 3, of: 5 };
    let session = choose(&at_take_away(), [Event::Saved(Form::Table), Event::Gathered(progress)]);
    assert_eq!(session.exports.making, Some(progress));
    // One at a time.
    assert_eq!(choose(&session, [Event::Saved(Form::Clinic)]), session);
    let after = choose(&session, [Event::LetGo]);
    assert_eq!((after.exports.making, let_go_of(&after)), (None, vec![1]));
    // Too late.
    let today = now().day();
    for event in [Event::Gathered(progress), Event::FileTaken(Form::Table, today), Event::LetGo] {
        assert_eq!(choose(&after, [event]), after);
    }
    let again = choose(&after, [Event::Saved(Form::Table)]);
    assert!(matches!(asked(&again)[..], [_, _, Command::SaveTakenAsFile(2, ..)]));
}

#[test]
fn no_file_comes_up_where_somebody_has_left() {
    let saving = choose(&at_take_away(), [Event::Saved(Form::Table)]);
    let stop = session::Event::Now(say_when::flow::now::Event::Stopped { by_signal: false });
    let ways = [
        stop,
        session::Event::Covered,
        session::Event::WentBack,
        session::Event::Went(Place::Prepare),
        session::Event::ErasedEverything,
    ];
    for way in ways {
        let after = tell(&saving, way.clone());
        assert_eq!((after.exports.making, let_go_of(&after)), (None, vec![1]), "{way:?}");
    }
    let mut locked = saving;
    locked.keeping = Keeping::WithLock;
    assert_eq!(let_go_of(&tell(&locked, session::Event::Locked)), [1]);
}

#[test]
fn a_stop_and_the_cover_and_the_lock_put_it_away() {
    let session = choose(&at_take_away(), [Event::WhoseChosen(Whose::First), Event::SheetOpened]);
    let stop = session::Event::Now(say_when::flow::now::Event::Stopped { by_signal: false });
    for event in [stop, session::Event::Covered] {
        let after = tell(&session, event);
        assert_eq!((after.place, after.exports.page), (Place::Now, Page::Choosing));
        assert_eq!(after.exports.whose, Whose::Both);
    }
    let mut locked = session;
    locked.keeping = Keeping::WithLock;
    let locked = tell(&locked, session::Event::Locked);
    assert!(locked.check_ins.is_empty() && locked.exports == State::default());
}
