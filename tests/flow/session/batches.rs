//! Commands are neither lost nor doubled, however many events come between two
//! renders.

use proptest::prelude::*;
use say_when::domain::book::BookId;
use say_when::domain::keeping::Keeping;
use say_when::flow::now;
use say_when::flow::session::{Command, Event, Session};

use super::shell::{Shell, Store};
use crate::events::{Pick, pick};

/// A session in which things are kept, so that there is much to ask for.
fn keeping() -> Shell {
    let mut shell = Shell::open(Store::default());
    shell.tell(Event::KeepingChosen(Keeping::WithoutLock));
    shell.settle();
    shell.taken.clear();
    shell
}

/// The commands that a shell takes which works after each so many events; and
/// those that were asked for, event by event.
fn check(picks: &[Pick], batch: usize) -> (Vec<Command>, Vec<Command>) {
    let mut shell = keeping();
    let mut asked = Vec::new();
    for (n, pick) in picks.iter().enumerate() {
        let event = pick.event(&shell.session.now);
        asked.extend(shell.tell_now(event));
        if n % batch == batch - 1 {
            shell.work(|| None);
        }
    }
    shell.work(|| None);
    (shell.taken, asked)
}

proptest! {
    #[test]
    fn every_command_is_taken_once_and_in_order(
        picks in proptest::collection::vec(pick(), 100..140),
        batch in 1_usize..40,
    ) {
        let (taken, asked) = check(&picks, batch);
        prop_assert_eq!(taken, asked);
    }
}

#[test]
fn what_was_taken_is_forgotten_and_the_numbers_go_on() {
    let mut shell = keeping();
    shell.tell_now(now::Event::Stopped { by_signal: false });
    let first = shell.session.commands.next_number();
    assert_eq!(shell.session.commands.since(first - 1).count(), 1);
    shell.tell(Event::CommandsTaken(first));
    assert_eq!(shell.session.commands.since(0).count(), 0);
    assert_eq!(shell.session.commands.next_number(), first);
    shell.tell_now(now::Event::Ended);
    assert_eq!(shell.session.commands.since(first).count(), 1);
}

#[test]
fn what_was_asked_for_while_the_shell_took_the_rest_is_not_forgotten() {
    let mut shell = keeping();
    shell.tell_now(now::Event::Stopped { by_signal: false });
    let taken = shell.session.commands.next_number();
    // This comes after the shell has looked and before it says so.
    shell.tell_now(now::Event::Ended);
    shell.tell(Event::CommandsTaken(taken));
    let left: Vec<_> = shell.session.commands.since(taken).collect();
    assert!(matches!(left[..], [Command::EraseUnfinished(_)]), "{left:?}");
}

#[test]
fn erasing_everything_loses_no_command_and_no_number() {
    let mut shell = keeping();
    shell.tell_now(now::Event::Stopped { by_signal: false });
    let before = shell.session.commands.next_number();
    shell.tell(Event::ErasedEverything);
    assert_eq!(shell.session.commands.next_number(), before + 1);
    let asked: Vec<_> = shell.session.commands.since(0).cloned().collect();
    assert!(
        matches!(asked[..], [Command::SaveUnfinished(_), Command::EraseEverything]),
        "{asked:?}"
    );
}

#[test]
fn nothing_but_a_file_can_be_asked_for_directly() {
    let mut shell = Shell::open(Store::default());
    let before = shell.session.clone();
    for command in [Command::EraseEverything, Command::SaveBook(before.book), Command::AskGently] {
        assert_eq!(shell.tell(Event::Asked(command)), Vec::new());
    }
    for command in [Command::SaveAsideAsFile, Command::SaveCheckInAsFile] {
        assert_eq!(shell.tell(Event::Asked(command.clone())), [command]);
    }
    assert_ne!(shell.session, Session::new(BookId(7)));
}
