//! Tonight, walked through at random: nobody loosens what the other has set.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use say_when::domain::permission::{Item, Permission};
use say_when::flow::prepare::tonight::{Event as Tonight, Step as At};
use say_when::flow::prepare::{Event as Prepare, Hand, Page};
use say_when::flow::session::Event;

use super::two::{Sofa, Step, prepare as anything, thing, tonight, walk};
use Permission::{AskFirst, NotTonight, Welcome};

fn step(sofa: &Sofa) -> &At {
    &sofa.session.prepare.tonight.step
}

/// What each of the two would ever say to each thing, at the loosest.
type Least = [[Permission; 3]; 2];

fn least() -> impl Strategy<Value = Least> {
    proptest::array::uniform2(proptest::array::uniform3(proptest::sample::select(&Permission::ALL)))
}

/// Which of three limits holds for a thing: of their own list, each has another.
fn which(item: &Item) -> usize {
    item.as_str().len() % 3
}

/// What both have agreed on for this evening: this, or their limits where those are more cautious.
fn agreed(said: Permission, least: Least) -> Sofa {
    let of = |voice: usize| [0, 1, 2].map(|n| said.max(least[voice][which(&thing(n))]));
    let mut sofa = Sofa::at(Page::Tonight);
    sofa.first_answers(of(0));
    sofa.second_answers(of(1));
    assert!(sofa.counts().is_some() && *step(&sofa) == At::Looking);
    sofa
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

/// Two people with one phone. Of the two, only the one who holds it can do anything.
struct Two {
    sofa: Sofa,
    holder: usize,
    passed_by: usize,
}

impl Two {
    /// As they are when the second has opened what both have said.
    fn with(sofa: Sofa) -> Self {
        Self { sofa, holder: 1, passed_by: 0 }
    }

    fn goes(&mut self, step_of: Step, says: impl FnOnce(&Self, Event) -> Event) {
        match step_of {
            Step::Passed(minutes) => self.sofa.pass(minutes),
            Step::Swapped if matches!(step(&self.sofa), At::Looking | At::Listing) => {
                self.holder = 1 - self.holder;
            }
            Step::Swapped => {}
            Step::Told(event) => {
                let event = says(self, event);
                let before = step(&self.sofa).clone();
                let took = event == tonight(Tonight::TookOver);
                self.sofa.tell(event);
                let now = step(&self.sofa);
                let is_handed_back = matches!(&before, At::Answering(it) if it.first.is_some());
                if is_on_its_way(now) && !is_on_its_way(&before) && !is_handed_back {
                    self.passed_by = self.holder;
                }
                if took && *now != before {
                    self.holder = 1 - self.passed_by;
                }
            }
        }
    }
}

const fn is_on_its_way(at: &At) -> bool {
    matches!(at, At::HandedOver(..) | At::Asking(_, Hand::OnItsWay))
}

/// A walk, and in the midst of it now and then somebody asks the other for less care, and the other
/// answers.
fn walks() -> impl Strategy<Value = Vec<Step>> {
    let answer = proptest::sample::select(&[Tonight::Agreed, Tonight::Declined, Tonight::Shown]);
    let asks = (any::<usize>(), 0_usize..3, proptest::sample::select(&Permission::ALL), answer);
    (walk(Page::Tonight), proptest::collection::vec(asks, 0..6)).prop_map(|(mut walk, asks)| {
        for (at, n, to, answer) in asks {
            let change = [Tonight::ChangeAsked(thing(n)), Tonight::Changed(to)];
            let events = change.into_iter().chain([Tonight::PassedOver, Tonight::TookOver, answer]);
            let at = at % walk.len();
            walk.splice(at..at, events.map(|event| Step::Told(tonight(event))));
        }
        walk
    })
}

/// Whether every thing of before is still there.
fn has_all(before: &[(Item, Permission)], after: &[(Item, Permission)]) -> bool {
    before.iter().all(|(item, _)| after.iter().any(|(own, _)| own == item))
}

proptest! {
    /// Whatever the two do, and however often, from an evening that both have agreed on: nothing
    /// is ever less cautious than what each would say, and nothing falls out of what counts.
    #[test]
    fn nobody_loosens_what_the_other_has_set(
        steps in walks(),
        said in proptest::sample::select(&Permission::ALL),
        least in least(),
    ) {
        let mut two = Two::with(agreed(said, least));
        for step_of in steps {
            let has_passed = matches!(step_of, Step::Passed(_));
            let before = two.sofa.session.evening(two.sofa.now()).cloned();
            two.goes(step_of, |two, event| honest(&two.sofa, event, least[two.holder]));
            let Some(evening) = two.sofa.session.evening(two.sofa.now()) else { continue };
            for (item, counts) in evening.said() {
                let at = which(item);
                prop_assert!(*counts >= least[0][at].max(least[1][at]), "{item:?} is {counts:?}");
            }
            if let Some(before) = before.filter(|_| !has_passed) {
                prop_assert!(has_all(before.said(), evening.said()), "{:?}", evening.said());
            }
        }
    }

    /// One of the two wants all of it less cautious; the other wants it as it is, and says so
    /// whenever they are asked. It never gets less cautious, for as long as the evening lasts, and
    /// of each thing the other is asked once.
    #[test]
    fn one_voice_alone_makes_nothing_looser(steps in walks(), said in permissions()) {
        let as_it_is = [said; 2];
        let mut two = Two::with(agreed(Welcome, as_it_is));
        // The other one, who holds the phone at first, gives it away.
        two.holder = 0;
        let (first, mut asked) = (two.sofa.counts(), vec![0; 3]);
        for step_of in steps {
            // One walks; the other does nothing but answer, and give the phone back.
            if two.holder == 1 && is_out_of_turn(&step_of, step(&two.sofa)) {
                if matches!(step(&two.sofa), At::Looking | At::Listing) {
                    two.holder = 0;
                }
                continue;
            }
            if matches!(&step_of, Step::Told(Event::Covered) | Step::Passed(_) | Step::Swapped) {
                continue;
            }
            let was_asked = two.sofa.session.prepare.tonight.step.clone();
            two.goes(step_of, |two, event| match two.holder {
                0 => event,
                _ => honest(&two.sofa, event, said),
            });
            if let At::Asking(loosening, Hand::Second) = step(&two.sofa)
                && *step(&two.sofa) != was_asked
            {
                asked[which(loosening.item())] += 1;
            }
            let (Some(first), Some(now)) = (&first, two.sofa.counts()) else {
                return Err(TestCaseError::fail("it is gone"));
            };
            prop_assert!(first.iter().zip(&now).all(|(was, is)| is >= was), "{first:?} {now:?}");
        }
        prop_assert!(asked.iter().all(|times| *times <= 1), "{asked:?}");
    }

    /// As long as the phone is with one of the two, nothing grows less cautious, nothing begins
    /// to count, and nothing that has been said is gone but by its end.
    #[test]
    fn one_alone_only_makes_it_more_cautious(steps in walks()) {
        let mut sofa = agreed(AskFirst, [[Welcome, AskFirst, NotTonight]; 2]);
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
            prop_assert_eq!(before.len(), after.len());
            prop_assert!(before.iter().zip(&after).all(|(was, is)| is >= was), "{before:?} {after:?}");
        }
    }

    /// Any event returns, in any place; behind the cover nothing is under way.
    #[test]
    fn any_event_in_any_state_returns(events in proptest::collection::vec(anything(), 0..80)) {
        let mut sofa = Sofa::at(Page::Home);
        for event in events {
            sofa.tell(Event::Prepare(event));
            prop_assert_eq!(sofa.session.place, say_when::flow::session::Place::Prepare);
        }
        sofa.tell(Event::Covered);
        prop_assert_eq!(&sofa.session.prepare, &sofa.session.prepare.left());
    }
}

fn permissions() -> impl Strategy<Value = [Permission; 3]> {
    proptest::array::uniform3(proptest::sample::select(&Permission::ALL))
}

/// Whether this is nothing that somebody does who only answers what they are asked.
fn is_out_of_turn(step_of: &Step, at: &At) -> bool {
    use Tonight::{Answered, Declined, Shown};
    let Step::Told(event) = step_of else { return true };
    match at {
        At::Answering(_) => !matches!(
            event,
            Event::Prepare(Prepare::Tonight(Answered(_) | Shown)) | Event::WentBack
        ),
        At::HandedOver(..) => *event != tonight(Tonight::TookOver),
        At::Asking(_, Hand::Second) => {
            !matches!(event, Event::Prepare(Prepare::Tonight(Declined)) | Event::WentBack)
        }
        _ => true,
    }
}

fn how_many_stay(sofa: &Sofa) -> usize {
    (0..3).filter(|n| sofa.session.stays_tonight(&thing(*n))).count()
}

/// The walks above do come to where the other is asked, where they say yes, and where they do not.
#[test]
fn the_walks_get_there() {
    let mut runner = TestRunner::deterministic();
    let (mut asked, mut looser, mut stays, mut rounds) = (0, 0, 0, 0);
    for _ in 0..200 {
        let mut two = Two::with(agreed(NotTonight, [[Welcome; 3]; 2]));
        for step_of in walks().new_tree(&mut runner).unwrap().current() {
            let (was, before) = (step(&two.sofa).clone(), two.sofa.counts());
            let stayed = how_many_stay(&two.sofa);
            two.goes(step_of, |_, event| event);
            let now = step(&two.sofa);
            asked += usize::from(matches!(now, At::Asking(_, Hand::Second)) && *now != was);
            if let (At::Asking(..), Some(before), Some(after)) = (&was, before, two.sofa.counts()) {
                looser += usize::from(before.iter().zip(&after).any(|(was, is)| is < was));
            }
            let is_second = matches!(&was, At::Answering(it) if it.first.is_some());
            rounds += usize::from(is_second && *now == At::Looking);
            stays += usize::from(how_many_stay(&two.sofa) > stayed);
        }
    }
    let all = [asked, looser, stays, rounds];
    assert!(all.iter().all(|times| *times > 20), "{all:?}");
}
