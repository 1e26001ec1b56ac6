//! The support check: sealed until both have answered, and kept only if both want it.

use Reply::{NotNow, NotSure, Partly, Yes};
use proptest::prelude::*;
use say_when::domain::keeping::Problem;
use say_when::domain::leaf::{Body, LeafId};
use say_when::domain::support_check::{
    Opened, Replies, Reply, SealedReplies, Statement, SupportCheck,
};
use say_when::flow::now;
use say_when::flow::prepare::support::{Event as Support, State as At};
use say_when::flow::prepare::{Event as Prepare, Page};
use say_when::flow::session::{Command, Event, Place};

use super::two::{Sofa, Step, walk};

const FIRST: Replies = [NotNow, Partly, Yes, Yes, NotSure, Yes];
const SECOND: Replies = [Yes, Yes, Yes, Partly, NotSure, Yes];

fn support(event: Support) -> Event {
    Event::Prepare(Prepare::Support(event))
}

fn tell(sofa: &mut Sofa, events: impl IntoIterator<Item = Support>) {
    for event in events {
        sofa.tell(support(event));
    }
}

fn at(sofa: &Sofa) -> &At {
    &sofa.session.prepare.support
}

fn kept(sofa: &Sofa) -> Vec<SupportCheck> {
    let checks = sofa.session.leaves.iter().filter_map(|leaf| match &leaf.body {
        Body::SupportCheck(check) => Some(*check),
        _ => None,
    });
    checks.collect()
}

fn first_done(replies: Replies) -> Sofa {
    let mut sofa = Sofa::at(Page::SupportCheck);
    tell(&mut sofa, [Support::Begun]);
    tell(&mut sofa, replies.map(Support::Answered));
    tell(&mut sofa, [Support::PassedOver]);
    sofa
}

fn together() -> Sofa {
    let mut sofa = first_done(FIRST);
    tell(&mut sofa, [Support::TookOver]);
    tell(&mut sofa, SECOND.map(Support::Answered));
    tell(&mut sofa, [Support::Shown]);
    sofa
}

fn opened(first: Replies, second: Replies) -> Opened {
    SealedReplies::open(&SealedReplies::seal(first), &SealedReplies::seal(second))
}

/// Anything that can happen to the support check.
pub fn events() -> impl Strategy<Value = Support> {
    prop_oneof![
        24 => proptest::sample::select(&Reply::ALL).prop_map(Support::Answered),
        5 => Just(Support::Begun),
        6 => Just(Support::PassedOver),
        6 => Just(Support::TookOver),
        6 => Just(Support::Shown),
        2 => Just(Support::Kept),
        1 => Just(Support::LetGo),
        1 => (1_000_u128..1_100).prop_map(|id| Support::Opened(LeafId(id))),
        1 => Just(Support::TakenOut),
    ]
}

#[test]
fn both_answer_and_see_both_answers() {
    let sofa = together();
    let At::Together(check) = at(&sofa) else { panic!("{:?}", at(&sofa)) };
    assert_eq!((check.opened, check.held), (opened(FIRST, SECOND), sofa.now()));
    assert_eq!(kept(&sofa), [], "nothing is kept until both want it");
}

#[test]
fn it_takes_all_six_and_a_hand_over() {
    let mut sofa = Sofa::at(Page::SupportCheck);
    tell(&mut sofa, [Support::Begun, Support::PassedOver, Support::Shown]);
    for (n, reply) in FIRST.into_iter().enumerate() {
        tell(&mut sofa, [Support::PassedOver, Support::TookOver, Support::Shown]);
        assert!(
            matches!(at(&sofa), At::Answering(own) if own.said.len() == n && own.first.is_none())
        );
        tell(&mut sofa, [Support::Answered(reply)]);
    }
    tell(&mut sofa, [Support::Answered(Yes), Support::Shown, Support::TookOver]);
    let At::Answering(own) = at(&sofa) else { panic!("{:?}", at(&sofa)) };
    assert_eq!((own.said.as_slice(), own.asked()), (&FIRST[..], None));
    tell(&mut sofa, [Support::PassedOver, Support::Shown, Support::Answered(Yes)]);
    assert!(matches!(at(&sofa), At::HandedOver(_)));
}

#[test]
fn back_changes_an_answer_and_never_opens_a_seal() {
    let mut sofa = Sofa::at(Page::SupportCheck);
    tell(&mut sofa, [Support::Begun, Support::Answered(NotNow)]);
    sofa.tell(Event::WentBack);
    assert!(matches!(at(&sofa), At::Answering(own) if own.asked() == Some(Statement::SafeToSayNo)));
    tell(&mut sofa, FIRST.map(Support::Answered));
    tell(&mut sofa, [Support::PassedOver, Support::TookOver]);
    sofa.tell(Event::WentBack);
    assert!(matches!(at(&sofa), At::HandedOver(_)), "the second hands it back");
    sofa.tell(Event::WentBack);
    assert_eq!((at(&sofa), sofa.session.place), (&At::Looking, Place::Prepare), "it is given up");
}

#[test]
fn it_is_kept_if_both_want_it_and_either_deletes_it() {
    let mut sofa = together();
    tell(&mut sofa, [Support::Kept, Support::Kept]);
    assert_eq!((kept(&sofa).len(), at(&sofa)), (1, &At::Looking));
    assert_eq!(kept(&sofa)[0].opened, opened(FIRST, SECOND));
    let id = sofa.session.leaves.iter().find(|leaf| leaf.id != LeafId::TONIGHT).unwrap().id;
    tell(&mut sofa, [Support::Opened(LeafId::TONIGHT)]);
    assert_eq!(*at(&sofa), At::Looking, "that is no support check");
    tell(&mut sofa, [Support::Opened(id)]);
    assert_eq!(*at(&sofa), At::Past(id));
    tell(&mut sofa, [Support::TakenOut]);
    assert_eq!((kept(&sofa), at(&sofa)), (vec![], &At::Looking));
    sofa.tell(Event::DeletionUndone);
    assert_eq!(kept(&sofa).len(), 1);
}

#[test]
fn a_check_that_is_cut_short_keeps_nothing() {
    let cut = [
        support(Support::LetGo),
        Event::WentBack,
        Event::Covered,
        Event::Went(Place::Safety),
        Event::Prepare(Prepare::Opened(Page::Home)),
        Event::Now(now::Event::Stopped { by_signal: false }),
    ];
    for event in cut {
        for mut sofa in [first_done(FIRST), together()] {
            sofa.keeps();
            let written = sofa.session.commands.next_number();
            sofa.tell(event.clone());
            sofa.tell(Event::Prepare(Prepare::Opened(Page::SupportCheck)));
            let is_still_sealed = matches!(at(&sofa), At::HandedOver(_));
            assert!(
                *at(&sofa) == At::Looking || is_still_sealed && event == support(Support::LetGo)
            );
            let mut asked = sofa.session.commands.since(written);
            assert!(asked.all(|command| !matches!(command, Command::SaveLeaf(_))), "{event:?}");
        }
    }
}

#[test]
fn beside_a_newer_version_it_stays_on_the_screen() {
    let mut sofa = together();
    sofa.keeps();
    sofa.tell(Event::NewerOpened);
    tell(&mut sofa, [Support::Kept]);
    assert!(matches!(at(&sofa), At::Together(_)));
    assert_eq!((kept(&sofa), sofa.session.problem), (vec![], Some(Problem::Newer)));
}

/// Another answer than this one.
fn another(reply: Reply) -> Reply {
    let at = Reply::ALL.iter().position(|one| *one == reply).unwrap();
    Reply::ALL[(at + 1) % Reply::ALL.len()]
}

/// Whether somebody answers, of whom nothing is sealed yet.
fn first_answers(sofa: &Sofa) -> bool {
    matches!(at(sofa), At::Answering(own) if own.first.is_none())
}

proptest! {
    /// Whatever happens, in whatever order: with other answers of the first there is no other
    /// state, but while the first is answering, and once both have answered.
    #[test]
    fn nothing_tells_of_one_voice_before_both_have_answered(steps in walk(Page::SupportCheck)) {
        let (mut one, mut other) = (Sofa::at(Page::SupportCheck), Sofa::at(Page::SupportCheck));
        for step in steps {
            match step {
                Step::Told(event) => {
                    let turned = match event {
                        Event::Prepare(Prepare::Support(Support::Answered(reply))) if first_answers(&one) => {
                            support(Support::Answered(another(reply)))
                        }
                        ref event => event.clone(),
                    };
                    one.tell(event);
                    other.tell(turned);
                }
                Step::Swapped => {}
                Step::Passed(minutes) => {
                    one.pass(minutes);
                    other.pass(minutes);
                }
            }
            if matches!(at(&one), At::Together(_)) {
                prop_assert!(matches!(at(&other), At::Together(_)));
                break;
            }
            if !first_answers(&one) {
                prop_assert_eq!(format!("{:?}", one.session), format!("{:?}", other.session));
            }
        }
    }

    /// A check is kept by a press of both together, and by nothing else.
    #[test]
    fn nothing_is_kept_of_one_alone(steps in walk(Page::SupportCheck)) {
        let mut sofa = Sofa::at(Page::SupportCheck);
        for step in steps {
            let Step::Told(event) = step else { continue };
            let (before, was) = (kept(&sofa), at(&sofa).clone());
            let is_undone = event == Event::DeletionUndone;
            sofa.tell(event.clone());
            if kept(&sofa).len() > before.len() && !is_undone {
                prop_assert_eq!(event, support(Support::Kept));
                prop_assert!(matches!(was, At::Together(_)));
            }
        }
    }
}

/// The walks above do come to where both see it, and to where it is kept.
#[test]
fn the_walks_get_there() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut together, mut kept_some) = (0, 0);
    for _ in 0..200 {
        let mut sofa = Sofa::at(Page::SupportCheck);
        for step in walk(Page::SupportCheck).new_tree(&mut runner).unwrap().current() {
            if let Step::Told(event) = step {
                sofa.tell(event);
            }
            together += usize::from(matches!(at(&sofa), At::Together(_)));
            kept_some += usize::from(!kept(&sofa).is_empty());
        }
    }
    assert!(together > 20 && kept_some > 20, "{together} {kept_some}");
}
