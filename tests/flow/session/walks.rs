//! Random walks through the whole app, with a shell that works now and then and
//! a store that fails now and then.

use proptest::prelude::*;
use say_when::domain::check_in::Note;
use say_when::domain::keeping::{Keeping, Problem};
use say_when::flow::keeping::Closing;
use say_when::flow::now::{self, unfinished};
use say_when::flow::prepare::{Event as Prepare, log, plan, reading, support, tonight};
use say_when::flow::session::{Command, Event, Place, Session, update};
use say_when::flow::timer;

use super::shell::{Shell, Store};
use super::steps::{Step, event, walk};

/// Walks, with a look at every event: the session before it, the event, the
/// commands it asked for, and the shell after it.
pub(super) fn check(
    walk: &[Step],
    may_fail: bool,
    mut holds: impl FnMut(&Session, &Event, &[Command], &Shell) -> Result<(), TestCaseError>,
) -> Result<Shell, TestCaseError> {
    let mut shell = Shell::open(Store::default());
    for step in walk {
        let id = |n: &usize| shell.session.check_ins.get(*n).map(|check_in| check_in.id);
        let event = match step {
            Step::Now(pick) => Event::Now(pick.event(&shell.session.now)),
            Step::Other(event) => event.clone(),
            Step::EditNote(n, note) => match id(n) {
                Some(id) => Event::NoteEdited(id, Note::fitting(note)),
                None => continue,
            },
            Step::Delete(n) => match id(n) {
                Some(id) => Event::Deleted(id),
                None => continue,
            },
            Step::Settle(number) => Event::DeletionSettled(*number),
            Step::Work(failures) => {
                let mut failures = failures.iter().cycle();
                shell.work(|| (*failures.next()? && may_fail).then_some(Problem::Full));
                let was_saved = shell.session.closing == Closing::Saved;
                shell.report();
                if !was_saved && shell.session.closing == Closing::Saved {
                    let shown = &shell.session.now.underway().unwrap().check_in;
                    prop_assert_eq!(shell.store.kept.get(&shown.id), Some(shown));
                    // Beside a newer version it may lie behind the lock again already.
                    if !shell.session.is_beside_newer() {
                        let kept = shell.session.check_in(shown.id).map(AsRef::as_ref);
                        prop_assert_eq!(kept, Some(shown));
                    }
                }
                continue;
            }
            Step::LockOrOpen => {
                // The shell does its writes first, as it does them in order.
                shell.settle();
                match shell.session.keeping {
                    Keeping::WithoutLock => drop(shell.put_lock_on()),
                    Keeping::JustNow if shell.session.closing == Closing::ChoosingWords => {
                        drop(shell.put_lock_on());
                    }
                    Keeping::Locked => drop(shell.open_lock()),
                    _ => {}
                }
                continue;
            }
            Step::Pass(minutes) => {
                shell.pass(*minutes);
                continue;
            }
        };
        let before = shell.session.clone();
        let commands = shell.tell(event.clone());
        holds(&before, &event, &commands, &shell)?;
    }
    Ok(shell)
}

/// What a command writes that has to do with the couple.
const fn is_write(command: &Command) -> bool {
    matches!(
        command,
        Command::Keep(..)
            | Command::KeepOn(..)
            | Command::Begin(_)
            | Command::SaveBook(_)
            | Command::SaveCheckIn(_)
            | Command::SaveUnfinished(_)
    )
}

proptest! {
    #[test]
    fn nothing_is_written_before_somebody_presses_keep(walk in walk()) {
        let (mut is_kept, mut was_on) = (false, false);
        check(&walk, true, |_, event, commands, shell| {
            was_on |= shell.session.keeping.is_on();
            for command in commands.iter().filter(|command| is_write(command)) {
                match command {
                    Command::Keep(..) | Command::KeepOn(..) => {
                        let is_asked = matches!(event, Event::KeepPressed | Event::KeepingChosen(_));
                        prop_assert!(is_asked, "{:?}", event);
                        is_kept = true;
                    }
                    // An entry that was kept at an earlier time, with a lock maybe.
                    Command::SaveCheckIn(_) => prop_assert!(is_kept || was_on),
                    _ => prop_assert!(shell.session.keeping.is_on(), "{:?}", command),
                }
            }
            prop_assert!(is_kept || was_on || shell.store == Store::default());
            Ok(())
        })?;
    }

    #[test]
    fn every_change_of_an_unfinished_one_is_written_once(walk in walk()) {
        check(&walk, true, |before, event, commands, shell| {
            let saves = commands.iter().filter_map(|command| match command {
                Command::SaveUnfinished(unfinished) => Some((**unfinished).clone()),
                _ => None,
            });
            let (was, is) = (unfinished(&before.now), unfinished(&shell.session.now));
            let id = is.as_ref().map(|is| is.check_in.id);
            // One that waited for its turn was written when it came to wait.
            let is_in_its_turn =
                before.waiting().iter().any(|waiting| Some(waiting.check_in.id) == id);
            let saves = saves.filter(|it| Some(it.check_in.id) == id);
            let was_on = before.keeping.is_on();
            let is_kept_whole = matches!(shell.session.closing, Closing::Saving | Closing::Saved);
            let is_on = shell.session.keeping.is_on() && !is_kept_whole;
            let expected = if is_on && (was != is && !is_in_its_turn || !was_on) {
                Vec::from_iter(is)
            } else {
                Vec::new()
            };
            prop_assert_eq!(saves.collect::<Vec<_>>(), expected, "{:?}", event);
            Ok(())
        })?;
    }

    #[test]
    fn saved_is_said_only_of_what_lies_in_the_store(walk in walk()) {
        // Looked at whenever the shell has reported.
        check(&walk, true, |_, _, _, _| Ok(()))?;
    }

    #[test]
    fn keeping_never_waits_for_something_that_will_not_come(walk in walk()) {
        let mut shell = check(&walk, true, |_, _, _, shell| {
            prop_assert!(shell.session.closing != Closing::Saving || shell.waits_for_reports());
            Ok(())
        })?;
        shell.settle();
        prop_assert_ne!(shell.session.closing, Closing::Saving);
    }

    #[test]
    fn the_store_holds_what_the_session_says(walk in walk()) {
        let mut shell = check(&walk, false, |_, _, _, _| Ok(()))?;
        shell.settle();
        let (session, store) = (&shell.session, &shell.store);
        let kept: Vec<_> = session.check_ins.iter().map(|kept| (kept.id, (**kept).clone())).collect();
        let mut stored: Vec<_> = store.kept.clone().into_iter().collect();
        stored.sort_by_key(|(id, kept)| std::cmp::Reverse((kept.began, *id)));
        if session.keeping == Keeping::Locked {
            // What the store holds is behind the lock, and the session holds none of it. What was
            // begun since then may wait.
            let is_behind = |id| store.unfinished.contains_key(&id);
            prop_assert!(session.check_ins.is_empty());
            prop_assert!(!session.waiting().iter().any(|one| is_behind(one.check_in.id)));
            return Ok(());
        }
        prop_assert_eq!(kept, stored);
        let is_written = session.keeping.is_on() && session.closing != Closing::Saved;
        let at_hand = unfinished(&session.now).filter(|_| is_written);
        let waiting = session.waiting().iter().filter(|_| session.keeping.is_on()).cloned();
        let unfinished = waiting.chain(at_hand).map(|one| (one.check_in.id, one)).collect();
        prop_assert_eq!(&store.unfinished, &unfinished);
        if session.keeping.is_on() {
            prop_assert_eq!(store.book.as_ref(), Some(&*session.book));
        }
    }

    #[test]
    fn a_write_that_fails_takes_nothing_from_the_screen(walk in walk(), problem in problem()) {
        check(&walk, true, |_, _, _, shell| {
            for report in [Event::SaveFinished(Err(problem)), Event::BackgroundSaveFinished(Err(problem))] {
                let after = update(&shell.session, report, shell.stamp());
                prop_assert_eq!(&after.now, &shell.session.now);
                prop_assert_eq!(&after.check_ins, &shell.session.check_ins);
                let is_told = after.problem.is_some() || matches!(after.closing, Closing::NotSaved(_));
                prop_assert!(is_told || after == shell.session);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_stop_is_heard_wherever_the_two_are(walk in walk(), by_signal: bool) {
        check(&walk, true, |before, _, _, shell| {
            let stop = Event::Now(now::Event::Stopped { by_signal });
            let after = update(before, stop, shell.stamp());
            prop_assert!(after.now.is_stopped());
            prop_assert_eq!(&after.now.underway().unwrap().step, &now::Step::Stopped { by_signal });
            prop_assert_eq!(after.place, Place::Now);
            prop_assert_eq!(after.timer, timer::State::Off);
            prop_assert_eq!(after.closing, Closing::Open);
            prop_assert_eq!(&after.check_ins, &before.check_ins);
            Ok(())
        })?;
    }

    #[test]
    fn nothing_outside_the_check_in_leads_away_from_a_stop(
        walk in walk(),
        after in proptest::collection::vec((event(), 0_i64..30), 100),
    ) {
        let mut shell = check(&walk, true, |_, _, _, _| Ok(()))?;
        shell.tell_now(now::Event::Stopped { by_signal: false });
        let mut stopped = shell.session.now.clone();
        for (event, minutes) in after {
            shell.pass(minutes);
            let was_locked = shell.session.keeping == Keeping::Locked;
            shell.tell(event.clone());
            let is_locked = !was_locked && shell.session.keeping == Keeping::Locked;
            if is_locked || event == Event::Covered {
                // It still stands; what was said before it is behind the lock, or was not kept.
                prop_assert!(shell.session.now.is_stopped());
                stopped = shell.session.now.clone();
            }
            prop_assert_eq!(&shell.session.now, &stopped, "{:?}", event);
            shell.tell(Event::Refreshed(Box::new(shell.store.found())));
            shell.settle();
            prop_assert_eq!(&shell.session.now, &stopped, "{:?}", event);
        }
        shell.tell(Event::ErasedEverything);
        prop_assert_eq!(&shell.session.now, &stopped);
    }

    #[test]
    fn back_leads_somewhere_exactly_where_it_is_offered(walk in walk()) {
        check(&walk, true, |before, _, _, shell| {
            let after = update(before, Event::WentBack, shell.stamp());
            prop_assert_eq!(before.can_go_back(), after != *before, "{:?}", before);
            Ok(())
        })?;
    }

    #[test]
    fn a_double_tap_has_one_effect(walk in walk()) {
        check(&walk, true, |before, event, _, shell| {
            if is_taken_back_by_a_second(event) {
                return Ok(());
            }
            let once = update(before, event.clone(), shell.stamp());
            let twice = update(&once, event.clone(), shell.stamp());
            prop_assert_eq!(twice, once, "{:?}", event);
            Ok(())
        })?;
    }

    #[test]
    fn answers_that_would_be_lost_are_known_to_be(walk in walk()) {
        check(&walk, false, |_, _, _, shell| {
            let session = &shell.session;
            if session.now.holds_answers() && !session.would_lose_answers() {
                prop_assert!(session.keeping.is_on() || session.closing == Closing::Saved);
            }
            Ok(())
        })?;
    }
}

fn problem() -> impl Strategy<Value = Problem> {
    use Problem::{Absent, BrokeOff, Denied, Full, Newer};
    proptest::sample::select(&[Denied, Full, Newer, BrokeOff, Absent])
}

/// Events that a second one takes back, or repeats, as it is meant to.
const fn is_taken_back_by_a_second(event: &Event) -> bool {
    use say_when::flow::now::Event as Now;
    matches!(
        event,
        Event::WentBack
            | Event::Asked(_)
            | Event::ChangedElsewhere
            // It brings back the one before.
            | Event::DeletionUndone
            // It answers the next thing; all are looked over before they are put away.
            | Event::Prepare(
                Prepare::Tonight(tonight::Event::Answered(_))
                    | Prepare::Plan(plan::Event::DayToggled(_))
                    | Prepare::Support(support::Event::Answered(_))
                    | Prepare::Log(
                        log::Event::DayMoved(_)
                            | log::Event::SizeTapped(_)
                            | log::Event::ComfortTapped(_)
                    )
                    | Prepare::Reading(reading::Event::Ticked(..))
                    | Prepare::MoreAsked
            )
            | Event::Now(
                Now::WentBack
                    | Now::PlaceToggled(_)
                    | Now::QualityToggled(_)
                    | Now::DisappointToggled
                    | Now::NotQuiteFineToggled
                    | Now::WhenChosen(_)
                    | Now::InsteadChosen(_)
                    // No button tells it: "Don't keep this one" does, and looks where it is.
                    | Now::Ended
            )
    )
}

#[test]
fn walks_come_to_the_end_of_keeping() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut saved, mut not_saved) = (0, 0);
    for _ in 0..200 {
        let walk = walk().new_tree(&mut runner).unwrap().current();
        check(&walk, true, |_, _, _, shell| {
            saved += usize::from(shell.session.closing == Closing::Saved);
            not_saved += usize::from(matches!(shell.session.closing, Closing::NotSaved(_)));
            Ok(())
        })
        .unwrap();
    }
    assert!(saved > 50, "{saved}");
    assert!(not_saved > 10, "{not_saved}");
}
