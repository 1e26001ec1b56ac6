//! Tonight: sealed until both have answered, the more cautious counting, and nobody loosens alone.

use say_when::domain::keeping::Keeping;
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::permission::{Item, Items, Permission, StopWord, Tonight as Kept};
use say_when::flow::now;
use say_when::flow::prepare::tonight::{Event as Tonight, Step as At};
use say_when::flow::prepare::{Event as Prepare, Hand, Page};
use say_when::flow::session::{Aside, Command, Event, Found, Place};

use super::two::{Sofa, THINGS, thing, tonight};
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
    assert!(declined.session.stays_tonight(&thing(0)));
    sofa.tell(tonight(Tonight::Agreed));
    assert_eq!(sofa.counts().unwrap()[0], Welcome);
    assert_eq!(*step(&sofa), At::Looking);
    assert!(!sofa.session.stays_tonight(&thing(0)), "that was a yes");
}

/// One of the two would like a thing less cautious, and passes the phone over.
fn asks(sofa: &mut Sofa, n: usize, to: Permission) {
    for event in [Tonight::ChangeAsked(thing(n)), Tonight::Changed(to), Tonight::PassedOver] {
        sofa.tell(tonight(event));
    }
    sofa.tell(tonight(Tonight::TookOver));
}

#[test]
fn who_has_not_said_yes_is_not_asked_again_this_evening() {
    let no_in_any_way = [
        tonight(Tonight::Declined),
        Event::WentBack,
        Event::Went(Place::Now),
        Event::Prepare(Prepare::Opened(Page::Home)),
        Event::Now(now::Event::Stopped { by_signal: false }),
    ];
    for no in no_in_any_way {
        let mut sofa = answered();
        asks(&mut sofa, 2, AskFirst);
        assert!(matches!(step(&sofa), At::Asking(_, Hand::Second)));
        sofa.tell(no.clone());
        sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
        for to in [AskFirst, Welcome] {
            assert!(!sofa.session.can_become(&thing(2), to, sofa.now()), "{no:?}");
            asks(&mut sofa, 2, to);
            assert_eq!(*step(&sofa), At::Changing(thing(2)), "{no:?}");
            sofa.tell(tonight(Tonight::Agreed));
            sofa.tell(Event::WentBack);
        }
        assert_eq!(sofa.counts(), Some(vec![Welcome, AskFirst, NotTonight]));
        // Of anything else it may still be asked, and more cautious is still for either.
        assert!(sofa.session.can_become(&thing(1), Welcome, sofa.now()));
        asks(&mut sofa, 1, NotTonight);
        assert_eq!(sofa.counts(), Some(vec![Welcome, NotTonight, NotTonight]));
    }
}

#[test]
fn who_asked_may_think_better_of_it_and_another_evening_is_another() {
    let mut sofa = answered();
    for event in [Tonight::ChangeAsked(thing(2)), Tonight::Changed(Welcome), Tonight::Declined] {
        sofa.tell(tonight(event));
    }
    assert!(!sofa.session.stays_tonight(&thing(2)), "nobody was asked");
    asks(&mut sofa, 2, Welcome);
    sofa.tell(tonight(Tonight::Declined));
    assert!(sofa.session.stays_tonight(&thing(2)));
    // Both may answer all of it anew; what was left as it was is not forgotten by that.
    sofa.tell(tonight(Tonight::AnewAsked));
    sofa.first_answers([AskFirst; 3]);
    sofa.second_answers([AskFirst; 3]);
    assert!(sofa.session.stays_tonight(&thing(2)));
    sofa.pass(24 * 60);
    sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
    assert!(!sofa.session.stays_tonight(&thing(2)));
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

fn kept(sofa: &Sofa) -> Found {
    Found {
        keeping: Keeping::WithoutLock,
        book: None,
        check_ins: Vec::new(),
        unfinished: Vec::new(),
        leaves: sofa.session.leaves.iter().map(|leaf| (**leaf).clone()).collect(),
        aside: Aside::default(),
    }
}

fn is_stored(sofa: &Sofa) -> bool {
    sofa.session.tonight().evening.is_some()
}

#[test]
fn what_has_ended_goes_though_nobody_comes_back_to_it() {
    // As the app opens.
    let mut sofa = answered();
    sofa.pass(24 * 60);
    sofa.keeps();
    assert!(!is_stored(&sofa));
    // While it is open: as it is read anew.
    let mut sofa = answered();
    sofa.keeps();
    sofa.tell(Event::Went(Place::Now));
    assert!(sofa.session.watches_dates() && is_stored(&sofa));
    sofa.tell(Event::ClockRead);
    sofa.pass(24 * 60);
    let asked = sofa.session.commands.next_number();
    sofa.tell(Event::ClockRead);
    assert!(is_stored(&sofa), "never on old knowledge");
    let commands: Vec<_> = sofa.session.commands.since(asked).cloned().collect();
    assert_eq!(commands, [Command::Refresh]);
    let found = kept(&sofa);
    sofa.tell(Event::Refreshed(Box::new(found)));
    assert!(!is_stored(&sofa) && !sofa.session.watches_dates());
    let mut commands = sofa.session.commands.since(asked);
    assert!(commands.any(|command| matches!(command, Command::SaveLeaf(leaf)
        if matches!(&leaf.body, Body::Tonight(tonight) if tonight.evening.is_none()))));
}

#[test]
fn where_nothing_is_kept_it_ends_as_the_clock_is_looked_at() {
    for place in [Place::Now, Place::Prepare, Place::Practise] {
        let mut sofa = answered();
        sofa.tell(Event::Went(place));
        assert!(sofa.session.watches_dates());
        sofa.tell(Event::ClockRead);
        assert!(is_stored(&sofa));
        sofa.pass(24 * 60);
        sofa.tell(Event::ClockRead);
        assert!(!is_stored(&sofa) && !sofa.session.watches_dates());
    }
}

#[test]
fn beside_a_newer_version_it_is_left_to_that_one() {
    let mut sofa = answered();
    sofa.keeps();
    sofa.tell(Event::NewerOpened);
    sofa.pass(24 * 60);
    let asked = sofa.session.commands.next_number();
    sofa.tell(Event::ClockRead);
    assert_eq!((sofa.counts(), sofa.session.problem), (None, None));
    assert_eq!(sofa.session.commands.since(asked).count(), 0);
}

#[test]
fn a_clock_that_went_back_counts_nothing_and_takes_nothing_away() {
    let mut sofa = answered();
    sofa.keeps();
    sofa.pass(-60);
    assert_eq!(sofa.counts(), None);
    sofa.tell(tonight(Tonight::ChangeAsked(thing(0))));
    assert_eq!(*step(&sofa), At::Looking);
    sofa.tell(tonight(Tonight::StopWordWritten(StopWord::fitting("light"))));
    sofa.tell(tonight(Tonight::ItemRemoved(thing(2))));
    sofa.tell(Event::ClockRead);
    let found = kept(&sofa);
    sofa.tell(Event::Refreshed(Box::new(found)));
    sofa.tell(Event::Prepare(Prepare::Opened(Page::Tonight)));
    sofa.pass(60);
    assert_eq!(sofa.counts(), Some(vec![Welcome, AskFirst, NotTonight]));
    assert_eq!(sofa.session.tonight().items.all().len(), THINGS.len());
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
    let more = Item::fitting("a walk");
    sofa.tell(tonight(Tonight::ItemWritten(more.clone())));
    sofa.tell(tonight(Tonight::ItemAdded));
    assert_eq!(sofa.session.tonight().items.all().len(), 4);
    assert_eq!(sofa.counts(), Some(vec![Welcome, AskFirst, NotTonight]));
    sofa.tell(tonight(Tonight::ItemRemoved(more)));
    assert_eq!(sofa.session.tonight().items.all().len(), 3);
    let mut empty = Sofa::at(Page::Tonight);
    for n in 0..3 {
        empty.tell(tonight(Tonight::ItemRemoved(thing(n))));
    }
    empty.tell(tonight(Tonight::Begun));
    assert_eq!(*step(&empty), At::Looking, "with nothing on the list there is nothing to answer");
}

/// Else one alone could let a "not tonight" fall under the table, and all the rest be said anew.
#[test]
fn what_was_answered_for_tonight_is_in_every_round_of_tonight() {
    let mut sofa = answered();
    for n in 0..3 {
        sofa.tell(tonight(Tonight::ItemRemoved(thing(n))));
    }
    assert_eq!(sofa.session.tonight().items.all().len(), 3);
    sofa.tell(tonight(Tonight::AnewAsked));
    sofa.tell(tonight(Tonight::ItemRemoved(thing(2))));
    sofa.first_answers([Welcome; 3]);
    sofa.second_answers([Welcome, Welcome, NotTonight]);
    assert_eq!(sofa.counts(), Some(vec![Welcome, Welcome, NotTonight]));
    // When it has ended, the list is theirs again.
    sofa.pass(24 * 60);
    sofa.tell(tonight(Tonight::ItemRemoved(thing(2))));
    assert_eq!(sofa.session.tonight().items.all().len(), 2);
}

/// Another tab may have taken it off the list.
#[test]
fn what_was_answered_for_tonight_is_asked_though_it_is_not_on_the_list() {
    let mut sofa = answered();
    let tonight_of = |sofa: &Sofa| sofa.session.tonight();
    let body = Body::Tonight(Kept { items: Items::default(), ..tonight_of(&sofa) });
    let leaf = Leaf { id: LeafId::TONIGHT, written: sofa.now(), body };
    sofa.tell(Event::LeafWritten(Box::new(leaf)));
    sofa.tell(tonight(Tonight::AnewAsked));
    sofa.tell(tonight(Tonight::Begun));
    let At::Answering(answering) = step(&sofa) else { panic!("{:?}", step(&sofa)) };
    assert_eq!(answering.items.all(), [thing(0), thing(1), thing(2)]);
}

#[test]
fn it_is_one_leaf() {
    let sofa = answered();
    let ids: Vec<_> = sofa.session.leaves.iter().map(|leaf| leaf.id).collect();
    assert_eq!(ids, [LeafId::TONIGHT]);
    let writes = sofa.session.commands.since(0);
    assert!(writes.into_iter().all(|command| !matches!(command, Command::SaveLeaf(_))));
}
