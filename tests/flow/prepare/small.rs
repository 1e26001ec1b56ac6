//! Wins and thanks, what to read, and the card for a clinician.

use proptest::prelude::*;
use say_when::domain::clinician_card::CardSentence;
use say_when::domain::keeping::Problem;
use say_when::domain::leaf::{Body, LeafId, Thanks};
use say_when::domain::reading::{Reading, Title};
use say_when::domain::win::{Kindness, Win};
use say_when::flow::prepare::wins::{Event as Wins, Kind, State as Writing};
use say_when::flow::prepare::{Event as Prepare, Page, clinician, reading};
use say_when::flow::session::{Event, Place};

use super::two::Sofa;

fn tell(sofa: &mut Sofa, events: impl IntoIterator<Item = Prepare>) {
    for event in events {
        sofa.tell(Event::Prepare(event));
    }
}

fn bodies(sofa: &Sofa) -> Vec<Body> {
    let leaves = sofa.session.leaves.iter().filter(|leaf| leaf.id != LeafId::TONIGHT);
    leaves.map(|leaf| leaf.body.clone()).collect()
}

fn words() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(&["", " ", "a", "b"])
}

/// Anything that can happen to these three.
pub fn events() -> impl Strategy<Value = Prepare> {
    let id = || (1_000_u128..1_100).prop_map(LeafId);
    prop_oneof![
        proptest::sample::select(&Kind::ALL).prop_map(|kind| Prepare::Wins(Wins::Begun(kind))),
        words().prop_map(|says| Prepare::Wins(Wins::Written(Thanks::fitting(says)))),
        Just(Prepare::Wins(Wins::Added)),
        words().prop_map(|title| Prepare::Reading(reading::Event::Written(Title::fitting(title)))),
        Just(Prepare::Reading(reading::Event::Added)),
        (id(), 0_usize..3).prop_map(|(id, who)| Prepare::Reading(reading::Event::Ticked(id, who))),
        (0_usize..5, words()).prop_map(|(at, says)| {
            Prepare::Clinician(clinician::Event::Written(at, CardSentence::fitting(says)))
        }),
        Just(Prepare::Clinician(clinician::Event::Shown)),
        Just(Prepare::MoreAsked),
    ]
}

#[test]
fn a_win_and_thanks_are_written_taken_out_and_brought_back() {
    let mut sofa = Sofa::at(Page::Wins);
    let says = Thanks::fitting("for stopping at once");
    for kind in [Kind::Thanks, Kind::Win(Kindness::Gift)] {
        let written = Prepare::Wins(Wins::Written(says.clone()));
        let added = Prepare::Wins(Wins::Added);
        tell(&mut sofa, [Prepare::Wins(Wins::Begun(kind)), written, added.clone(), added]);
        sofa.pass(1);
    }
    let gift = Body::Win(Win { what: Kindness::Gift, says: says.clone() });
    assert_eq!(bodies(&sofa), [gift.clone(), Body::Thanks(says)], "the newest first");
    let id = sofa.session.leaves[0].id;
    sofa.tell(Event::LeafRemoved(id));
    assert_eq!(bodies(&sofa).len(), 1);
    sofa.tell(Event::DeletionUndone);
    assert_eq!(bodies(&sofa)[0], gift);
}

#[test]
fn nothing_is_no_win_and_back_drops_what_was_begun() {
    let mut sofa = Sofa::at(Page::Wins);
    let begun = Prepare::Wins(Wins::Begun(Kind::Thanks));
    let blank = Prepare::Wins(Wins::Written(Thanks::fitting(" ")));
    tell(&mut sofa, [begun.clone(), blank, Prepare::Wins(Wins::Added)]);
    assert!(matches!(sofa.session.prepare.wins, Writing::Writing(..)));
    sofa.tell(Event::WentBack);
    assert_eq!(sofa.session.prepare.wins, Writing::Looking);
    tell(&mut sofa, [begun]);
    assert!(matches!(&sofa.session.prepare.wins, Writing::Writing(_, says) if says.is_empty()));
    assert_eq!(bodies(&sofa), []);
}

#[test]
fn each_ticks_a_title_for_themselves() {
    let mut sofa = Sofa::at(Page::Reading);
    let title = Title::fitting("A book");
    let written = Prepare::Reading(reading::Event::Written(title.clone()));
    let added = Prepare::Reading(reading::Event::Added);
    tell(&mut sofa, [added.clone(), written, added.clone(), added]);
    let id = sofa.session.leaves[0].id;
    let tick = |who| Prepare::Reading(reading::Event::Ticked(id, who));
    let read = |is_read| Body::Reading(Reading { title: title.clone(), is_read });
    tell(&mut sofa, [tick(1)]);
    assert_eq!(bodies(&sofa), [read([false, true])]);
    tell(&mut sofa, [tick(0), tick(2)]);
    assert_eq!(bodies(&sofa), [read([true, true])]);
    tell(&mut sofa, [tick(1)]);
    assert_eq!(bodies(&sofa), [read([true, false])], "a tick can be taken back");
}

#[test]
fn a_card_is_one_leaf_and_a_blank_one_is_none() {
    let mut sofa = Sofa::at(Page::ForClinician);
    let writes = |at, says: &str| {
        Prepare::Clinician(clinician::Event::Written(at, CardSentence::fitting(says)))
    };
    let shown = Prepare::Clinician(clinician::Event::Shown);
    tell(&mut sofa, [shown.clone()]);
    assert_eq!(sofa.session.prepare.clinician, clinician::State::Writing);
    tell(&mut sofa, [writes(3, "It is real."), writes(4, "There is no fifth.")]);
    assert_eq!(bodies(&sofa).len(), 1);
    tell(&mut sofa, [shown]);
    assert_eq!(sofa.session.prepare.clinician, clinician::State::Showing);
    sofa.tell(Event::WentBack);
    assert_eq!(sofa.session.prepare.clinician, clinician::State::Writing);
    tell(&mut sofa, [writes(3, "")]);
    sofa.tell(Event::DeletionUndone);
    assert_eq!(bodies(&sofa), []);
}

#[test]
fn beside_a_newer_version_what_was_written_stays_on_the_screen() {
    let mut sofa = Sofa::at(Page::Wins);
    let written = Prepare::Wins(Wins::Written(Thanks::fitting("a")));
    tell(&mut sofa, [Prepare::Wins(Wins::Begun(Kind::Thanks)), written]);
    sofa.keeps();
    sofa.tell(Event::NewerOpened);
    tell(&mut sofa, [Prepare::Wins(Wins::Added)]);
    assert!(
        matches!(&sofa.session.prepare.wins, Writing::Writing(_, says) if says.as_str() == "a")
    );
    assert_eq!(sofa.session.problem, Some(Problem::Newer));
}

proptest! {
    /// What belongs to a page happens only there.
    #[test]
    fn an_event_of_another_page_changes_nothing(events in proptest::collection::vec(events(), 0..20)) {
        let mut sofa = Sofa::at(Page::Involvement);
        let before = sofa.session.clone();
        for event in events.into_iter().filter(|event| *event != Prepare::MoreAsked) {
            sofa.tell(Event::Prepare(event));
        }
        prop_assert_eq!(&sofa.session, &before);
        sofa.tell(Event::Went(Place::Now));
        let before = sofa.session.clone();
        sofa.tell(Event::Prepare(Prepare::MoreAsked));
        prop_assert_eq!(&sofa.session, &before);
    }
}
