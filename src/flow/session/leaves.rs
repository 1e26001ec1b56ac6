//! Leaves of the book: written, taken out, and brought back.
//!
//! They live in memory while nothing is kept, and are written with everything else once it is.

use std::rc::Rc;

use super::{Command, Session};
use crate::domain::leaf::{Leaf, LeafId, put_among};
use crate::flow::keeping::{Keeping, Problem};

impl Session {
    /// A leaf by its name.
    #[must_use]
    pub fn leaf(&self, id: LeafId) -> Option<&Rc<Leaf>> {
        self.leaves.iter().find(|leaf| leaf.id == id)
    }

    /// A new leaf, or one that is there already, written anew.
    pub(super) fn leaf_written(&mut self, leaf: Leaf) {
        if self.leaf(leaf.id).is_some_and(|kept| **kept == leaf) || !self.can_change_leaves() {
            return;
        }
        let leaf = Rc::new(leaf);
        put_among(Rc::make_mut(&mut self.leaves), Rc::clone(&leaf));
        self.save_leaf(leaf);
    }

    /// Takes a leaf out at once, if it is there and can be.
    pub(super) fn take_leaf_out(&mut self, id: LeafId) -> Option<Rc<Leaf>> {
        let leaf = self.leaf(id).cloned()?;
        if !self.can_change_leaves() {
            return None;
        }
        Rc::make_mut(&mut self.leaves).retain(|kept| kept.id != id);
        if self.keeping.is_on() {
            self.commands.ask(Command::EraseLeaf(id));
        }
        Some(leaf)
    }

    /// Takes over the leaves that were found. Those that were written here while nothing was kept
    /// stay beside them; of two forms of one leaf the later holds. What a book has one of, and was
    /// written before that one could be read, was no form of it.
    pub(super) fn take_leaves(&mut self, found: Vec<Leaf>, before: Keeping) {
        let mut leaves: Vec<Rc<Leaf>> = Vec::with_capacity(found.len());
        for leaf in found {
            put_among(&mut leaves, Rc::new(leaf));
        }
        let own = std::mem::replace(&mut self.leaves, Rc::new(leaves));
        if !before.is_on() {
            let was_read = before == Keeping::JustNow;
            for leaf in own.iter() {
                let is_later = |found: &Rc<Leaf>| {
                    (was_read || !leaf.id.is_one_of_a_book()) && found.written < leaf.written
                };
                if self.leaf(leaf.id).is_none_or(is_later) {
                    put_among(Rc::make_mut(&mut self.leaves), Rc::clone(leaf));
                    self.save_leaf(Rc::clone(leaf));
                }
            }
        }
    }

    /// Writes all of them, where keeping has begun since.
    pub(super) fn keep_leaves(&mut self) {
        for leaf in Rc::clone(&self.leaves).iter() {
            self.save_leaf(Rc::clone(leaf));
        }
    }

    pub(super) fn save_leaf(&mut self, leaf: Rc<Leaf>) {
        if self.keeping.is_on() {
            self.commands.ask(Command::SaveLeaf(leaf));
        }
    }

    /// Why leaves cannot be changed, if they cannot.
    #[must_use]
    pub fn leaves_problem(&self) -> Option<Problem> {
        match self.keeping {
            Keeping::Unavailable(problem @ Problem::Newer) => Some(problem),
            Keeping::Locked => Some(Problem::Locked),
            _ => None,
        }
    }

    /// Whether leaves can be changed; says so if not.
    pub(super) fn can_change_leaves(&mut self) -> bool {
        let problem = self.leaves_problem();
        if problem.is_some() {
            self.problem = problem;
        }
        problem.is_none()
    }
}
