//! Things of two books beside each other, by their names.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Choice, Tally};
use crate::domain::changes::Change;
use crate::domain::check_in::CheckIn;
use crate::domain::leaf::{Body, Leaf};
use crate::domain::permission::Tonight;

/// A thing with a name of its own.
pub(super) trait Named: Sized {
    fn name(&self) -> u128;
    fn is_same(&self, other: &Self) -> bool;
    /// Whether no backup holds it.
    fn stays_here(&self) -> bool {
        false
    }
    /// Whether it holds what counts for tonight, which no backup takes away.
    fn counts_tonight(&self) -> bool {
        false
    }
    /// As it is in the file, in place of this one; none where this one has to stay.
    fn in_place_of(file: &Rc<Self>, here: &Self) -> Option<Rc<Self>>;
}

impl Named for CheckIn {
    fn name(&self) -> u128 {
        self.id.0
    }

    fn is_same(&self, other: &Self) -> bool {
        self == other
    }

    fn in_place_of(file: &Rc<Self>, _: &Self) -> Option<Rc<Self>> {
        Some(Rc::clone(file))
    }
}

impl Named for Leaf {
    fn name(&self) -> u128 {
        self.id.0
    }

    fn is_same(&self, other: &Self) -> bool {
        match (&self.body, &other.body) {
            (Body::Tonight(one), Body::Tonight(other)) => {
                one.items == other.items && one.stop_word == other.stop_word
            }
            (one, other) => one == other,
        }
    }

    fn stays_here(&self) -> bool {
        matches!(self.body, Body::Copies(_))
    }

    fn counts_tonight(&self) -> bool {
        matches!(&self.body, Body::Tonight(tonight) if tonight.evening.is_some())
    }

    fn in_place_of(file: &Rc<Self>, here: &Self) -> Option<Rc<Self>> {
        match (&here.body, &file.body) {
            (Body::Tonight(here), Body::Tonight(theirs)) if here.evening.is_some() => {
                let tonight = Tonight { evening: here.evening.clone(), ..theirs.clone() };
                Some(Rc::new(Self { body: Body::Tonight(tonight), ..Self::clone(file) }))
            }
            (Body::Tonight(Tonight { evening: Some(_), .. }) | Body::Copies(_), _) => None,
            _ => Some(Rc::clone(file)),
        }
    }
}

pub(super) fn is_of_the_device(leaf: &Rc<Leaf>) -> bool {
    leaf.stays_here()
}

pub(super) fn without_evening(leaf: &Rc<Leaf>) -> Rc<Leaf> {
    match &leaf.body {
        Body::Tonight(tonight) if tonight.evening.is_some() => {
            let tonight = Tonight { evening: None, ..tonight.clone() };
            Rc::new(Leaf { body: Body::Tonight(tonight), ..Leaf::clone(leaf) })
        }
        _ => Rc::clone(leaf),
    }
}

/// A thing as it is here, and as it is in the file.
pub(super) type Pair<T> = (Option<Rc<T>>, Option<Rc<T>>);

/// Each thing that is here or there, once.
pub(super) fn pairs<T: Named>(here: &[Rc<T>], file: &[Rc<T>]) -> Vec<Pair<T>> {
    let mut by_name: BTreeMap<u128, Pair<T>> = BTreeMap::new();
    for own in here {
        by_name.entry(own.name()).or_default().0 = Some(Rc::clone(own));
    }
    for theirs in file.iter().filter(|theirs| !theirs.stays_here()) {
        by_name.entry(theirs.name()).or_default().1 = Some(Rc::clone(theirs));
    }
    let goes_along = |(here, _): &Pair<T>| !here.as_ref().is_some_and(|here| here.stays_here());
    by_name.into_values().filter(goes_along).collect()
}

pub(super) fn tally<T: Named>(pairs: &[Pair<T>]) -> Tally {
    let mut tally = Tally::default();
    for pair in pairs {
        match pair {
            (Some(here), Some(file)) if here.is_same(file) => tally.same += 1,
            (Some(_), Some(_)) => tally.different += 1,
            (Some(here), None) => tally.only_here += usize::from(!here.counts_tonight()),
            (None, _) => tally.new += 1,
        }
    }
    tally
}

pub(super) fn chosen<T: Named>(pairs: Vec<Pair<T>>, choice: Choice) -> Vec<Change<T>> {
    let chosen = pairs.into_iter().filter_map(|pair| match (pair, choice) {
        ((None, Some(file)), _) => Some(Change::added(&file)),
        ((Some(here), None), Choice::Replace) if !here.counts_tonight() => {
            Some(Change::removed(&here))
        }
        ((Some(here), Some(file)), Choice::TakeTheirs | Choice::Replace)
            if !here.is_same(&file) =>
        {
            let after = Some(T::in_place_of(&file, &here)?);
            Some(Change { before: Some(here), after })
        }
        _ => None,
    });
    chosen.collect()
}

pub(super) fn differing<T: Named + PartialEq>(from: &[Rc<T>], to: &[Rc<T>]) -> Vec<Change<T>> {
    let mut by_name: BTreeMap<u128, Pair<T>> = BTreeMap::new();
    for own in from {
        by_name.entry(own.name()).or_default().0 = Some(Rc::clone(own));
    }
    for own in to {
        by_name.entry(own.name()).or_default().1 = Some(Rc::clone(own));
    }
    let differ = by_name.into_values().filter(|(before, after)| before != after);
    differ.map(|(before, after)| Change { before, after }).collect()
}

/// What is left of some things, and what has come, in no order.
pub(super) fn after<T: Named>(here: &[Rc<T>], changes: &[Change<T>]) -> Vec<Rc<T>> {
    let mut by_name: BTreeMap<u128, Rc<T>> =
        here.iter().map(|own| (own.name(), Rc::clone(own))).collect();
    for change in changes {
        if let Some(before) = &change.before {
            by_name.remove(&before.name());
        }
        if let Some(after) = &change.after {
            by_name.insert(after.name(), Rc::clone(after));
        }
    }
    by_name.into_values().collect()
}
