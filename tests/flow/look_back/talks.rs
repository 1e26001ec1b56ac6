//! Talking about it, and both answers: two yeses, each said alone.

use proptest::prelude::*;
use say_when::domain::agreement::AgreedText;
use say_when::domain::book::Book;
use say_when::domain::check_in::CheckInId;
use say_when::domain::leaf::{Body, LeafId};
use say_when::domain::sealing::Reveal;
use say_when::domain::talk::MOST;
use say_when::flow::look_back::talk::{Event as Talk, Step};
use say_when::flow::look_back::{Event as LookBack, Page};
use say_when::flow::prepare::{self, Hand};
use say_when::flow::release::{self, Event as Release};
use say_when::flow::session::{Command, Event, Place};

use super::pages::{looking_back, tell};
use crate::session::Shell;

fn talking() -> Shell {
    let mut shell = looking_back(8);
    tell(&mut shell, LookBack::Opened(Page::Talk));
    shell
}

fn talk(shell: &mut Shell, events: impl IntoIterator<Item = Talk>) -> Vec<Command> {
    events
        .into_iter()
        .flat_map(|event| shell.tell(Event::LookBack(LookBack::Talk(event))))
        .collect()
}

fn step(shell: &Shell) -> &Step {
    &shell.session.look_back.talk.step
}

fn written() -> [Talk; 5] {
    [
        Talk::EntryChosen(CheckInId(2)),
        Talk::TalkBegun,
        Talk::WritingBegun,
        Talk::KeepWritten(AgreedText::fitting("ask first")),
        Talk::SaidYes,
    ]
}

fn agreed() -> Shell {
    let mut shell = talking();
    talk(&mut shell, written());
    talk(&mut shell, [Talk::PassedOver, Talk::TookOver]);
    let asked = talk(&mut shell, [Talk::SaidYes]);
    assert!(
        matches!(&asked[..], [Command::SaveLeaf(leaf)] if matches!(leaf.body, Body::Agreement(_)))
    );
    shell
}

fn agreements(shell: &Shell) -> Vec<(LeafId, String)> {
    let all = shell.session.agreements();
    all.map(|(id, agreement)| (id, agreement.words().keep.as_str().to_owned())).collect()
}

#[test]
fn five_entries_are_chosen_at_most_and_one_at_least() {
    let mut shell = talking();
    talk(&mut shell, [Talk::TalkBegun]);
    assert_eq!(step(&shell), &Step::Choosing);
    talk(&mut shell, (0..8).map(|n| Talk::EntryChosen(CheckInId(n))));
    assert_eq!(shell.session.look_back.talk.chosen.len(), MOST);
    talk(&mut shell, [Talk::EntryChosen(CheckInId(1)), Talk::EntryChosen(CheckInId(7))]);
    let chosen = [0, 2, 3, 4, 7].map(CheckInId);
    assert_eq!(shell.session.look_back.talk.chosen, chosen);
}

#[test]
fn it_takes_a_yes_from_each_with_a_hand_over() {
    let mut shell = talking();
    talk(&mut shell, written());
    talk(&mut shell, [Talk::SaidYes, Talk::TookOver, Talk::SaidYes]);
    assert!(matches!(step(&shell), Step::Asking(_, Hand::First)));
    talk(&mut shell, [Talk::PassedOver, Talk::SaidYes]);
    assert_eq!(agreements(&shell), []);
    let shell = agreed();
    assert!(matches!(step(&shell), Step::Agreed(_)));
    assert_eq!(agreements(&shell).len(), 1);
    assert_eq!(agreements(&shell)[0].1, "ask first");
}

#[test]
fn a_no_leads_back_to_writing_and_back_goes_step_by_step() {
    let mut shell = talking();
    talk(&mut shell, written());
    talk(&mut shell, [Talk::PassedOver, Talk::TookOver, Talk::Declined]);
    assert_eq!(step(&shell), &Step::Writing);
    assert_eq!(shell.session.look_back.talk.words.keep.as_str(), "ask first");
    talk(&mut shell, [Talk::SaidYes]);
    for expected in [Step::Writing, Step::Talking, Step::Choosing] {
        shell.tell(Event::WentBack);
        assert_eq!(step(&shell), &expected);
    }
    shell.tell(Event::WentBack);
    assert_eq!((shell.session.place, shell.session.look_back.page), (Place::LookBack, Page::Days));
    assert_eq!(agreements(&shell), []);
}

#[test]
fn either_withdraws_it_with_one_tap_and_one_alone_does_not_bring_it_back() {
    let mut shell = agreed();
    let id = agreements(&shell)[0].0;
    let withdrawn = Event::Prepare(prepare::Event::Withdrawn(id));
    shell.tell(withdrawn.clone());
    assert_eq!(agreements(&shell).len(), 1, "only where it can be read");
    shell.tell(Event::Prepare(prepare::Event::Opened(prepare::Page::Agreed)));
    shell.tell(Event::Prepare(prepare::Event::Withdrawn(LeafId(99))));
    assert_eq!(agreements(&shell).len(), 1);
    let asked = shell.tell(withdrawn);
    assert!(asked.contains(&Command::EraseLeaf(id)), "{asked:?}");
    shell.tell(Event::DeletionUndone);
    assert_eq!(agreements(&shell), []);
}

/// What is deleted while they choose is not chosen any more: there is nothing to begin with.
#[test]
fn what_is_not_there_any_more_is_not_chosen() {
    let mut shell = looking_back(1);
    tell(&mut shell, LookBack::Opened(Page::Talk));
    let id = shell.session.check_ins[0].id;
    talk(&mut shell, [Talk::EntryChosen(id)]);
    assert_eq!(shell.session.look_back.talk.chosen, [id]);
    shell.tell(Event::Deleted(id));
    assert_eq!(shell.session.look_back.talk.chosen, []);
    talk(&mut shell, [Talk::TalkBegun]);
    assert_eq!(step(&shell), &Step::Choosing);
}

#[test]
fn it_survives_a_kill_and_another_talk_makes_another() {
    let mut shell = agreed();
    tell(&mut shell, LookBack::Opened(Page::Days));
    tell(&mut shell, LookBack::Opened(Page::Talk));
    assert_eq!(step(&shell), &Step::Choosing, "the next talk begins anew");
    talk(&mut shell, written());
    talk(&mut shell, [Talk::PassedOver, Talk::TookOver, Talk::SaidYes]);
    shell.settle();
    assert_eq!(agreements(&shell.reopen()).len(), 2);
}

fn prepare_reveal(shell: &mut Shell, events: impl IntoIterator<Item = Release>) {
    for event in events {
        shell.tell(Event::Prepare(prepare::Event::Reveal(event)));
    }
}

fn asked_in_prepare(first: bool, second: bool) -> Shell {
    let mut shell = looking_back(1);
    shell.tell(Event::Prepare(prepare::Event::Opened(prepare::Page::Signal)));
    prepare_reveal(
        &mut shell,
        [Release::Asked, Release::Answered(first), Release::TookOver, Release::Answered(second)],
    );
    shell
}

#[test]
fn both_answers_are_shown_from_now_on_only_after_two_yeses() {
    for (first, second) in [(false, false), (false, true), (true, false), (true, true)] {
        let shell = asked_in_prepare(first, second);
        let is_shown = shell.session.book.reveal == Reveal::SideBySide;
        assert_eq!(is_shown, first && second);
        assert_eq!(shell.session.prepare.stays, !(first && second));
    }
}

#[test]
fn one_alone_puts_it_back_at_once_and_cannot_loosen_it() {
    let mut shell = asked_in_prepare(true, true);
    let with = |shell: &Shell, reveal| {
        Event::BookChanged(Box::new(Book { reveal, ..Book::clone(&shell.session.book) }))
    };
    shell.tell(with(&shell, Reveal::OutcomeOnly));
    assert_eq!(shell.session.book.reveal, Reveal::OutcomeOnly);
    shell.tell(with(&shell, Reveal::SideBySide));
    assert_eq!(shell.session.book.reveal, Reveal::OutcomeOnly);
}

#[test]
fn leaving_lets_go_of_what_the_first_has_said() {
    for leave in [Event::WentBack, Event::Went(Place::Now), Event::Covered] {
        let mut shell = looking_back(1);
        shell.tell(Event::Prepare(prepare::Event::Opened(prepare::Page::Signal)));
        prepare_reveal(&mut shell, [Release::Asked, Release::Answered(true)]);
        shell.tell(leave.clone());
        assert_eq!(shell.session.prepare.reveal, release::Step::Off, "{leave:?}");
        let mut shell = looking_back(2);
        tell(&mut shell, LookBack::ReleaseAsked(CheckInId(1)));
        tell(&mut shell, LookBack::Release(Release::Answered(true)));
        shell.tell(leave.clone());
        assert_eq!(shell.session.look_back.release, release::Step::Off, "{leave:?}");
    }
}

#[test]
fn an_entry_is_released_by_two_yeses_for_this_look_alone() {
    for (first, second) in [(false, true), (true, false), (true, true)] {
        let mut shell = looking_back(3);
        let id = CheckInId(1);
        tell(&mut shell, LookBack::ReleaseAsked(id));
        for event in [Release::Answered(first), Release::TookOver, Release::Answered(second)] {
            assert!(!shell.session.look_back.released.contains(&id));
            tell(&mut shell, LookBack::Release(event));
        }
        let look_back = &shell.session.look_back;
        assert_eq!(look_back.released.contains(&id), first && second);
        assert_eq!(look_back.stays == Some(id), !(first && second));
        tell(&mut shell, LookBack::Opened(Page::Find));
        assert!(shell.session.look_back.released.is_empty());
        assert_eq!(shell.session.book.reveal, Reveal::OutcomeOnly);
    }
}

proptest! {
    /// What is on the screen between the two does not depend on what the first has said.
    #[test]
    fn a_yes_and_a_no_look_the_same_until_both_have_answered(
        events in proptest::collection::vec(0_usize..4, 0..8),
    ) {
        let events = events.into_iter().map(|n| {
            [Release::Asked, Release::TookOver, Release::LetGo, Release::Asked][n]
        });
        let begun = |yes| release::update(release::Step::First, Release::Answered(yes)).0;
        let (mut one, mut other) = (begun(true), begun(false));
        for event in events {
            prop_assert_eq!(format!("{one:?}"), format!("{other:?}"));
            let (next, counts) = release::update(one, event);
            prop_assert_eq!(counts, None);
            one = next;
            other = release::update(other, event).0;
        }
    }
}
