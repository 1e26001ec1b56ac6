//! What a page lists, found once.

use std::rc::Rc;

use super::update::Context;
use super::{Page, State};
use crate::domain::check_in::CheckIn;
use crate::domain::days::of_days;
use crate::domain::moment::Day;
use crate::domain::sealing::Reveal;
use crate::domain::search::{Search, on_this_day};
use crate::domain::trends::{Patterns, Point};

/// What a page lists, newest first, and of what it was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    entries: Rc<Vec<Rc<CheckIn>>>,
    patterns: Patterns,
    of: Option<Of>,
}

/// All that a listing depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Of {
    check_ins: Rc<Vec<Rc<CheckIn>>>,
    reveal: Reveal,
    page: Page,
    search: Search,
    with_hard: bool,
    today: Day,
}

impl Listing {
    /// What the page lists, newest first.
    #[must_use]
    pub fn entries(&self) -> &Rc<Vec<Rc<CheckIn>>> {
        &self.entries
    }

    /// What is said of many, on the page of numbers.
    #[must_use]
    pub const fn patterns(&self) -> &Patterns {
        &self.patterns
    }
}

impl State {
    /// Lists anew what the page shows, where something has changed that it depends on.
    pub(super) fn follow(&mut self, context: &Context<'_>) {
        let of = Of {
            check_ins: Rc::clone(context.check_ins),
            reveal: context.reveal,
            page: self.page,
            search: self.search.clone(),
            with_hard: self.with_hard,
            today: context.now.day(),
        };
        if self.listing.of.as_ref().is_some_and(|before| is_same(before, &of)) {
            return;
        }
        let is_there = |id| of.check_ins.iter().any(|one| one.id == id);
        self.talk.keep_chosen(is_there);
        let mut patterns = Patterns::default();
        let all = &of.check_ins;
        let entries = match self.page {
            Page::Days | Page::Talk => Rc::clone(all),
            Page::Find if self.search.is_empty() => Rc::clone(all),
            Page::Find => Rc::new(self.search.find(self.among(&of), of.reveal)),
            Page::Month(_) => Rc::default(),
            Page::Day(day) => Rc::new(of_days(all, day, day).cloned().collect()),
            Page::OnThisDay => Rc::new(on_this_day(all, of.today, of.with_hard, of.reveal)),
            Page::Numbers => {
                patterns = Patterns::of(all.iter().map(AsRef::as_ref), of.reveal);
                let has_number = |one: &&Rc<CheckIn>| Point::of(one, of.reveal).is_some();
                Rc::new(all.iter().filter(has_number).cloned().collect())
            }
        };
        self.listing = Listing { entries, patterns, of: Some(of) };
    }
}

impl State {
    /// What to look through for what is searched: where the words have grown since, what was found
    /// before.
    fn among<'a>(&'a self, of: &'a Of) -> &'a [Rc<CheckIn>] {
        let has_grown = self.listing.of.as_ref().is_some_and(|before| {
            let before_it = Of { search: of.search.clone(), ..before.clone() };
            is_same(&before_it, of) && of.search.narrows(&before.search)
        });
        if has_grown { &self.listing.entries } else { &of.check_ins }
    }
}

/// The entries are compared by where they lie: nothing in them changes in its place.
fn is_same(one: &Of, other: &Of) -> bool {
    Rc::ptr_eq(&one.check_ins, &other.check_ins)
        && (one.reveal, one.page, one.with_hard, one.today)
            == (other.reveal, other.page, other.with_hard, other.today)
        && one.search == other.search
}
