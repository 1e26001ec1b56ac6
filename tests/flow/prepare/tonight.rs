//! Tonight: sealed until both have answered, the more cautious counting, and nobody loosens alone.

use proptest::prelude::*;
use say_when::domain::keeping::Keeping;
use say_when::domain::leaf::LeafId;
use say_when::domain::permission::{Item, Permission};
use say_when::flow::now;
use say_when::flow::prepare::tonight::{Event as Tonight, Step as At};
use say_when::flow::prepare::{Event as Prepare, Hand, Page};
use say_when::flow::session::{Command, Event, Place};

use super::two::{Sofa, Step, THINGS, prepare, thing, tonight, walk};
use Permission::{AskFirst, NotTonight, Welcome};

fn step(sofa: &Sofa) -> &At {
    &sofa.session.prepare.tonight.step
}

fn answered() -> Sofa {
    let mut sofa = Sofa::at(Page::Tonight);
    sofa.first_answers([Welcome, AskFirst, Welcome]);
    sofa.second_answers([Welcome, Welcome, NotTonight]);
    sofa
}

#[test]
fn both_answer_and_the_more_cautious_counts() {
    let sofa = answered();
    assert_eq!(sofa.counts(), Some(vec![Welcome, AskFirst, NotTonight]));
    assert_eq!(*step(&sofa), At::Looking);
}

#[test]
fn nothing_counts_and_nothing_can_be_read_before_both_have_answered() {
    let mut sofa = Sofa::at(Page::Tonight);
    sofa.first_answers([NotTonight, NotTonight, AskFirst]);
    assert!(matches!(step(&sofa), At::HandedOver(..)));
    let said = format!("{:?}", sofa.session);
    assert!(!said.contains("NotTonight") && !said.contains("AskFirst"), "{said}");
    sofa.tell(tonight(Tonight::TookOver));
    assert!(!format!("{:?}", sofa.session).contains("NotTonight"));
    assert_eq!(sofa.counts(), None);
    // Not even when the second has answered all, and has not said that it may be shown.
    for _ in THINGS {
        sofa.tell(tonight(Tonight::Answered(Welcome)));
        assert_eq!(sofa.counts(), None);
    }
}

#[test]
fn back_changes_an_answer_and_never_opens_a_seal() {
    let mut sofa = Sofa::at(Page::Tonight);
    sofa.tell(tonight(Tonight::Begun));
    sofa.tell(tonight(Tonight::Answered(Welcome)));
    sofa.tell(Event::WentBack);
    for answer in [NotTonight, Welcome, Welcome] {
        sofa.tell(tonight(Tonight::Answered(answer)));
    }
    sofa.tell(tonight(Tonight::PassedOver));
    sofa.tell(tonight(Tonight::TookOver));
    sofa.tell(Event::WentBack);
    assert!(matches!(step(&sofa), At::HandedOver(..)), "the second hands it back");
    sofa.second_answers([Welcome; 3]);
    assert_eq!(sofa.counts(), Some(vec![NotTonight, Welcome, Welcome]));
    sofa.first_answers([Welcome; 3]);
    sofa.tell(Event::WentBack);
    assert_eq!(*step(&sofa), At::Looking, "the round is given up");
    assert_eq!(sofa.session.place, Place::Prepare);
}

#[test]
fn more_cautious_counts_at_once_and_the_other_way_the_other_is_asked() {
    let mut sofa = answered();
    sofa.tell(tonight(Tonight::ChangeAsked(thing(0))));
    sofa.tell(tonight(Tonight::Changed(NotTonight)));
    assert_eq!(sofa.counts().unwrap()[0], NotTonight);
    sofa.tell(tonight(Tonight::ChangeAsked(thing(0))));
    sofa.tell(tonight(Tonight::Changed(Welcome)));
    for event in [Tonight::Agreed, Tonight::TookOver, Tonight::Shown] {
        sofa.tell(tonight(event));
        assert!(matches!(step(&sofa), At::Asking(_, Hand::First)));
    }
    sofa.tell(tonight(Tonight::PassedOver));
    sofa.tell(tonight(Tonight::Agreed));
    assert_eq!(sofa.counts().unwrap()[0], NotTonight, "the phone is on its way");
    sofa.tell(tonight(Tonight::TookOver));
    let mut declined = sofa.clone();
    declined.tell(tonight(Tonight::Declined));
    assert_eq!(declined.counts().unwrap()[0], NotTonight);
    sofa.tell(tonight(Tonight::Agreed));
    assert_eq!(sofa.counts().unwrap()[0], Welcome);
    assert_eq!(*step(&sofa), At::Looking);
}

#[test]
fn it_ends_by_itself_and_what_has_ended_is_not_kept() {
    let mut sofa = answered();
    sofa.tell(Event::KeepingChosen(Keeping::WithoutLock));
    sofa.pass(24 * 60);
    assert_eq!(sofa.counts(), None);
    sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
    assert_eq!(sofa.session.tonight().evening, None);
    assert_eq!(sofa.session.tonight().items.all().len(), THINGS.len(), "the list stays");
}

#[test]
fn a_clock_that_went_back_counts_nothing() {
    let mut sofa = answered();
    sofa.pass(-1);
    assert_eq!(sofa.counts(), None);
    sofa.tell(tonight(Tonight::ChangeAsked(thing(0))));
    assert_eq!(*step(&sofa), At::Looking);
}

#[test]
fn one_tap_from_now_and_back_leads_there() {
    let mut sofa = answered();
    sofa.tell(Event::Went(Place::Now));
    sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
    assert_eq!((sofa.session.place, sofa.session.prepare.page), (Place::Prepare, Page::Tonight));
    sofa.tell(Event::WentBack);
    assert_eq!(sofa.session.place, Place::Now);
    sofa.tell(Event::Went(Place::Prepare));
    sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
    sofa.tell(Event::WentBack);
    assert_eq!((sofa.session.place, sofa.session.prepare.page), (Place::Prepare, Page::Home));
}

#[test]
fn leaving_drops_what_is_not_finished() {
    let leave = [
        Event::Covered,
        Event::Went(Place::Settings),
        Event::Now(now::Event::Stopped { by_signal: false }),
    ];
    for event in leave {
        let mut sofa = Sofa::at(Page::Tonight);
        sofa.first_answers([NotTonight; 3]);
        sofa.tell(event);
        sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
        assert_eq!(*step(&sofa), At::Looking);
    }
}

#[test]
fn the_list_is_theirs_and_does_not_touch_what_counts() {
    let mut sofa = answered();
    sofa.tell(tonight(Tonight::ItemRemoved(thing(2))));
    sofa.tell(tonight(Tonight::ItemWritten(thing(2))));
    sofa.tell(tonight(Tonight::ItemAdded));
    assert_eq!(sofa.counts(), Some(vec![Welcome, AskFirst, NotTonight]));
    for n in 0..3 {
        sofa.tell(tonight(Tonight::ItemRemoved(thing(n))));
    }
    sofa.tell(tonight(Tonight::AnewAsked));
    sofa.tell(tonight(Tonight::Begun));
    assert_eq!(*step(&sofa), At::Listing, "with nothing on the list there is nothing to answer");
}

#[test]
fn it_is_one_leaf() {
    let sofa = answered();
    let ids: Vec<_> = sofa.session.leaves.iter().map(|leaf| leaf.id).collect();
    assert_eq!(ids, [LeafId::TONIGHT]);
    let writes = sofa.session.commands.since(0);
    assert!(writes.into_iter().all(|command| !matches!(command, Command::SaveLeaf(_))));
}

/// What each of the two would ever say to each thing, at the loosest.
type Least = [[Permission; 3]; 2];

/// Which of three limits holds for a thing: of their own list, each has another.
fn which(item: &Item) -> usize {
    item.as_str().len() % 3
}

/// One of the two does this, but never says what they would not say.
fn honest(sofa: &Sofa, event: Event, least: [Permission; 3]) -> Event {
    let least_of = |item: &Item| least[which(item)];
    match (event, step(sofa)) {
        (Event::Prepare(Prepare::Tonight(Tonight::Answered(said))), At::Answering(answering)) => {
            let said = answering.asked().map_or(said, |item| said.max(least_of(item)));
            tonight(Tonight::Answered(said))
        }
        // To ask the other for less care is a yes of one's own.
        (Event::Prepare(Prepare::Tonight(Tonight::Changed(to))), At::Changing(item)) => {
            tonight(Tonight::Changed(to.max(least_of(item))))
        }
        (Event::Prepare(Prepare::Tonight(Tonight::Agreed)), At::Asking(asked, _))
            if asked.to() < least_of(asked.item()) =>
        {
            tonight(Tonight::Declined)
        }
        (event, _) => event,
    }
}

proptest! {
    /// Whatever one of the two does, and however often: nothing is ever less cautious than what
    /// the other has said. Of the two, only the one who holds the phone can do anything.
    #[test]
    fn nobody_loosens_what_the_other_has_set(
        steps in walk(Page::Tonight),
        least in proptest::array::uniform2(proptest::array::uniform3(
            proptest::sample::select(&Permission::ALL),
        )),
    ) {
        let least: Least = least;
        let mut sofa = Sofa::at(Page::Tonight);
        let (mut holder, mut passed_by) = (0, 0);
        for step_of in steps {
            match step_of {
                Step::Passed(minutes) => sofa.pass(minutes),
                Step::Swapped if matches!(step(&sofa), At::Looking | At::Listing) => holder = 1 - holder,
                Step::Swapped => {}
                Step::Told(event) => {
                    let event = honest(&sofa, event, least[holder]);
                    let before = step(&sofa).clone();
                    let took = event == tonight(Tonight::TookOver);
                    sofa.tell(event);
                    let is_on_its_way = |at: &At| matches!(at, At::HandedOver(..) | At::Asking(_, Hand::OnItsWay));
                    if is_on_its_way(step(&sofa)) && !is_on_its_way(&before) && !matches!(&before, At::Answering(it) if it.first.is_some()) {
                        passed_by = holder;
                    }
                    if took && *step(&sofa) != before {
                        holder = 1 - passed_by;
                    }
                }
            }
            let Some(evening) = sofa.session.evening(sofa.now()) else { continue };
            for (item, counts) in evening.said() {
                let at = which(item);
                prop_assert!(*counts >= least[0][at].max(least[1][at]), "{item:?} is {counts:?}");
            }
        }
    }

    /// As long as the phone is with one of the two, nothing grows less cautious, nothing begins
    /// to count, and nothing that has been said is gone but by its end.
    #[test]
    fn one_alone_only_makes_it_more_cautious(steps in walk(Page::Tonight)) {
        let mut sofa = answered();
        for step_of in steps {
            let before = sofa.counts();
            match step_of {
                Step::Told(event) if event == tonight(Tonight::TookOver) => continue,
                Step::Told(Event::Covered) | Step::Passed(_) | Step::Swapped => continue,
                Step::Told(event) => sofa.tell(event),
            }
            let (Some(before), Some(after)) = (before, sofa.counts()) else {
                return Err(TestCaseError::fail("it is gone"));
            };
            prop_assert!(before.iter().zip(&after).all(|(was, is)| is >= was), "{before:?} {after:?}");
        }
    }

    /// Any event returns, in any place; behind the cover nothing is under way.
    #[test]
    fn any_event_in_any_state_returns(events in proptest::collection::vec(prepare(), 0..80)) {
        let mut sofa = Sofa::at(Page::Home);
        for event in events {
            sofa.tell(Event::Prepare(event));
            prop_assert_eq!(sofa.session.place, Place::Prepare);
        }
        sofa.tell(Event::Covered);
        prop_assert_eq!(&sofa.session.prepare, &say_when::flow::prepare::State::default());
    }
}
