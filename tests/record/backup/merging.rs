//! Merging and replacing: what comes, what stays, what goes; and back.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use say_when::domain::backup::{Choice, Contents, Tally, changes, preview};
use say_when::domain::check_in::{CheckIn, CheckInId, Note};
use say_when::domain::leaf::{Body, Leaf, LeafId};
use say_when::domain::moment::Moment;
use say_when::domain::plan::{Plan, PlanText, Terms};

use super::super::generators::{book, check_in, leaf};
use super::contents;

const CHOICES: [Choice; 3] = [Choice::KeepOurs, Choice::TakeTheirs, Choice::Replace];

/// Two books that have much in common: names from a few, and some words changed.
fn two() -> impl Strategy<Value = (Contents, Contents)> {
    let parts = || (vec(check_in(), 0..5), vec(leaf(), 0..5), vec(0_u128..6, 10));
    (book(), book(), any::<bool>(), parts(), parts(), any::<[bool; 5]>()).prop_map(
        |(mine, other, is_own, (entries, leaves, names), (others, other_leaves, more), same)| {
            let named = |entries: Vec<CheckIn>, names: &[u128]| {
                let named = entries.into_iter().zip(names);
                named.map(|(one, name)| CheckIn { id: CheckInId(*name), ..one }).collect::<Vec<_>>()
            };
            let leaves_of = |leaves: Vec<Leaf>, names: &[u128]| {
                let named = leaves.into_iter().zip(names);
                named
                    .map(|(one, name)| Leaf { id: of_its_sort(*name, &one), ..one })
                    .collect::<Vec<_>>()
            };
            let (entries, others) = (named(entries, &names), named(others, &more));
            let shared = entries.iter().zip(same).filter(|(_, is)| *is).map(|(one, _)| one.clone());
            let theirs = shared.chain(others).collect();
            let here_leaves = leaves_of(leaves, &names[5..]);
            let there = here_leaves.iter().zip(same).filter(|(_, is)| *is);
            let there =
                there.map(|(one, _)| one.clone()).chain(leaves_of(other_leaves, &more[5..]));
            let there = there.collect();
            let here = contents(mine.clone(), entries, here_leaves);
            let file = contents(if is_own { mine } else { other }, theirs, there).taken_along();
            (here, file)
        },
    )
}

/// A name that leaves of other sorts do not have.
fn of_its_sort(name: u128, leaf: &Leaf) -> LeafId {
    LeafId(match leaf.body {
        Body::Tonight(_) => name | 0x100,
        Body::Copies(_) => name | 0x200,
        _ => name,
    })
}

fn by_id(contents: &Contents) -> BTreeMap<CheckInId, CheckIn> {
    contents.check_ins.iter().map(|one| (one.id, CheckIn::clone(one))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// X3. The second and the third time nothing is new, whatever was chosen.
    #[test]
    fn the_same_file_again_changes_nothing((here, file) in two()) {
        for choice in CHOICES {
            let once = here.after(&changes(&here, &file, choice));
            let again = changes(&once, &file, choice);
            prop_assert!(again.is_empty(), "{choice:?}: {again:?}");
            prop_assert_eq!(preview(&once, &file).only_in_file(), 0);
        }
    }

    #[test]
    fn taken_back_everything_is_as_it_was((here, file) in two()) {
        for choice in CHOICES {
            let done = changes(&here, &file, choice);
            prop_assert_eq!(&here.after(&done).after(&done.taken_back()), &here);
            prop_assert_eq!(done.taken_back().taken_back(), done);
        }
    }

    /// Against a model that knows check-ins by their names alone.
    #[test]
    fn check_ins_by_a_model((here, file) in two()) {
        let (mine, theirs) = (by_id(&here), by_id(&file));
        let mut kept = theirs.clone();
        kept.extend(mine.clone());
        let mut taken = mine.clone();
        taken.extend(theirs.clone());
        for (choice, expected) in [
            (Choice::KeepOurs, kept), (Choice::TakeTheirs, taken), (Choice::Replace, theirs.clone()),
        ] {
            let after = here.after(&changes(&here, &file, choice));
            prop_assert_eq!(by_id(&after), expected);
            let dates: Vec<_> = after.check_ins.iter().map(|one| (one.began, one.id)).collect();
            prop_assert!(dates.is_sorted_by(|one, next| one > next), "newest first");
        }
        let told = preview(&here, &file).check_ins;
        let is_same = |id: &CheckInId| mine.get(id) == theirs.get(id);
        prop_assert_eq!(told, Tally {
            new: theirs.keys().filter(|id| !mine.contains_key(id)).count(),
            only_here: mine.keys().filter(|id| !theirs.contains_key(id)).count(),
            same: mine.keys().filter(|id| theirs.contains_key(id) && is_same(id)).count(),
            different: mine.keys().filter(|id| theirs.contains_key(id) && !is_same(id)).count(),
        });
    }

    #[test]
    fn what_is_told_is_what_changes((here, file) in two()) {
        let told = preview(&here, &file);
        let kept = changes(&here, &file, Choice::KeepOurs);
        prop_assert_eq!(kept.count(), told.only_in_file());
        let taken = changes(&here, &file, Choice::TakeTheirs);
        prop_assert_eq!(taken.count(), told.only_in_file() + told.different());
        let replaced = changes(&here, &file, Choice::Replace);
        let all = told.only_in_file() + told.different() + told.only_here();
        prop_assert_eq!(replaced.count(), all);
    }

    /// What is known of this device and of this evening stays, whatever comes.
    #[test]
    fn what_is_here_and_now_stays((here, file) in two()) {
        for choice in CHOICES {
            let after = here.after(&changes(&here, &file, choice));
            prop_assert_eq!(after.book.id, here.book.id);
            prop_assert_eq!(after.book.watch.seen, here.book.watch.seen);
            prop_assert_eq!(after.book.reveal, here.book.reveal.more_careful(after.book.reveal));
            for leaf in here.leaves.iter() {
                let now = after.leaves.iter().find(|now| now.id == leaf.id);
                match (&leaf.body, now.map(|now| &now.body)) {
                    (Body::Copies(_), now) => prop_assert_eq!(now, Some(&leaf.body)),
                    (Body::Tonight(before), Some(Body::Tonight(now))) => {
                        prop_assert_eq!(&before.evening, &now.evening);
                    }
                    (Body::Tonight(before), None) => prop_assert!(before.evening.is_none()),
                    _ => {}
                }
            }
        }
    }

    /// A plan that was ended and an agreement that was withdrawn do not come back with a file.
    #[test]
    fn no_file_says_yes_for_anybody((here, file) in two()) {
        let takes_yeses = |leaf: &Leaf| matches!(leaf.body, Body::Plan(_) | Body::Agreement(_));
        for choice in CHOICES {
            let after = here.after(&changes(&here, &file, choice));
            for leaf in after.leaves.iter().filter(|leaf| takes_yeses(leaf)) {
                let was = here.leaves.iter().any(|own| own.id == leaf.id && own.body == leaf.body);
                prop_assert!(was || here.is_empty(), "{choice:?}: {leaf:?}");
            }
        }
        let left = file.leaves.iter().filter(|leaf| takes_yeses(leaf)).count();
        prop_assert!(preview(&here, &file).unagreed <= left);
    }

    #[test]
    fn where_nothing_is_kept_all_of_it_is_new((here, _) in two()) {
        let from_nothing = here.from_nothing();
        prop_assert_eq!(from_nothing.count(), 1 + here.check_ins.len() + here.leaves.len());
        prop_assert!(from_nothing.check_ins.iter().all(|change| change.before.is_none()));
    }
}

/// A note that was written on another phone meanwhile.
#[test]
fn where_the_two_differ_the_one_that_was_chosen_holds() {
    let mine = super::super::examples::both_of_us();
    let theirs = CheckIn { note: Note::new("Later.").unwrap(), ..mine.clone() };
    let book = super::super::examples::our_book();
    let here = contents(book.clone(), vec![mine.clone()], Vec::new());
    let file = contents(book, vec![theirs.clone()], Vec::new());
    assert_eq!(preview(&here, &file).different(), 1);
    for (choice, holds) in
        [(Choice::KeepOurs, &mine), (Choice::TakeTheirs, &theirs), (Choice::Replace, &theirs)]
    {
        let after = here.after(&changes(&here, &file, choice));
        assert_eq!(after.check_ins.iter().map(Rc::as_ref).collect::<Vec<_>>(), [holds]);
    }
}

/// Both had said yes on another day; since then one of them has put it back.
#[test]
fn a_file_never_shows_more_of_the_answers() {
    use say_when::domain::book::Book;
    use say_when::domain::sealing::Reveal;
    let mine = Book { reveal: Reveal::OutcomeOnly, ..super::super::examples::our_book() };
    let open = Book { reveal: Reveal::SideBySide, ..mine.clone() };
    let blank = Book::new(mine.id);
    let of = |book: &Book| contents(book.clone(), Vec::new(), Vec::new());
    for choice in CHOICES {
        for here in [&mine, &blank] {
            let after = of(here).after(&changes(&of(here), &of(&open), choice));
            assert_eq!(after.book.reveal, Reveal::OutcomeOnly, "{choice:?}");
        }
    }
    // The other way round it is one person's to say.
    let after = of(&open).after(&changes(&of(&open), &of(&mine), Choice::TakeTheirs));
    assert_eq!(after.book.reveal, Reveal::OutcomeOnly);
    assert_eq!(preview(&of(&mine), &of(&open)).different(), 0);
}

/// The two have agreed on another plan since the backup was made.
#[test]
fn a_plan_that_both_said_yes_to_since_stays_whatever_is_chosen() {
    let book = super::super::examples::our_book();
    let mut agreed = super::super::agreed::examples().into_iter().map(|(_, leaf)| leaf);
    let plan = agreed.find(|leaf| leaf.id == LeafId::PLAN).unwrap();
    let of =
        |plan: Leaf| contents(book.clone(), vec![super::super::examples::both_of_us()], vec![plan]);
    let (here, file) = (of(plan.clone()), of(Leaf { body: other_plan(), ..plan }));
    for choice in CHOICES {
        assert!(changes(&here, &file, choice).is_empty(), "{choice:?}");
    }
    let told = preview(&here, &file);
    assert_eq!((told.only_here(), told.different(), told.unagreed), (0, 0, 1));
}

fn other_plan() -> Body {
    let terms = Terms { what: PlanText::fitting("Twenty minutes"), ..Terms::default() };
    Body::Plan(Plan::from_saved_parts(terms, Moment::nearest(0, 0)).unwrap())
}
