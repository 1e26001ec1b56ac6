//! What was to be written and is not: known by its name alone, never by what stands in it.
//!
//! Writes are done in order and each is reported on once, so the oldest that is under way is the one
//! a report is about. Who has read that a write failed has not made it work: what failed counts until
//! the same thing is written, or taken out, or there is nothing here any more that it could be.

use std::collections::VecDeque;
use std::rc::Rc;

use super::{Command, Session};
use crate::domain::check_in::CheckInId;
use crate::domain::leaf::{LeafId, put_among};
use crate::flow::now;

/// Something that is written, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Book,
    CheckIn(CheckInId),
    Unfinished(CheckInId),
    Leaf(LeafId),
}

/// How far the writes in the background have come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Writes {
    /// What each write that is under way writes, the oldest first.
    under_way: VecDeque<Vec<Name>>,
    /// What could not be written when it was to be written last.
    failed: Vec<Name>,
}

impl Writes {
    /// Something is to be done.
    pub(super) fn asked(&mut self, command: &Command) {
        let writes = match command {
            Command::Begin(_) | Command::SaveBook(_) => vec![Name::Book],
            Command::SaveCheckIn(check_in) => vec![Name::CheckIn(check_in.id)],
            Command::SaveUnfinished(one) => vec![Name::Unfinished(one.check_in.id)],
            Command::SaveLeaf(leaf) => vec![Name::Leaf(leaf.id)],
            Command::Change(_, changes) => {
                let check_ins = changes.check_ins.iter().filter_map(|one| one.after.as_ref());
                check_ins.map(|one| Name::CheckIn(one.id)).collect()
            }
            // What is taken out cannot be lacking any more.
            Command::EraseLeaf(id) => self.without(Name::Leaf(*id)),
            Command::EraseUnfinished(id) => self.without(Name::Unfinished(*id)),
            Command::EraseCheckIn(id) => self.without(Name::CheckIn(*id)),
            Command::EraseEverything => {
                self.failed.clear();
                Vec::new()
            }
            Command::BringAllBack => Vec::new(),
            Command::Lock | Command::CloseBook => return self.failed.clear(),
            _ => return,
        };
        self.under_way.push_back(writes);
    }

    fn without(&mut self, name: Name) -> Vec<Name> {
        self.failed.retain(|failed| *failed != name);
        Vec::new()
    }

    /// The oldest write that is under way was done, or failed; what a failed one was of counts only
    /// where it is still here. Gives back what is written now.
    fn reported(&mut self, is_done: bool, is_here: bool) -> Vec<Name> {
        let names = self.under_way.pop_front().unwrap_or_default();
        self.failed.retain(|failed| !names.contains(failed));
        if is_done {
            return names;
        }
        if is_here {
            self.failed.extend(names);
        }
        Vec::new()
    }
}

impl Session {
    /// Whether something could not be written, and has not been since.
    pub(super) const fn lacks_a_write(&self) -> bool {
        !self.commands.writes.failed.is_empty()
    }

    /// A write in the background was done, or failed. Once one is done, what failed is written again.
    pub(super) fn write_reported(&mut self, is_done: bool) {
        let is_on = self.keeping.is_on();
        let written = self.commands.writes.reported(is_done, is_on);
        self.deletions.are_back(&written);
        if is_done && is_on {
            for name in std::mem::take(&mut self.commands.writes.failed) {
                self.write_again(name);
            }
        }
    }

    /// A check-in was kept, and its unfinished form is let go of.
    pub(super) fn was_written(&mut self, id: CheckInId) {
        let is_other = |name: &Name| ![Name::CheckIn(id), Name::Unfinished(id)].contains(name);
        self.commands.writes.failed.retain(is_other);
    }

    /// There is nothing to write to any more: what is here is not kept.
    pub(super) fn forget_failed_writes(&mut self) {
        self.commands.writes.failed.clear();
    }

    /// As it is now. What is not here any more was let go of.
    fn write_again(&mut self, name: Name) {
        let command = match name {
            Name::Book => Some(Command::SaveBook(Rc::clone(&self.book))),
            Name::CheckIn(id) => self.check_in(id).cloned().map(Command::SaveCheckIn),
            Name::Leaf(id) => self.leaf(id).cloned().map(Command::SaveLeaf),
            Name::Unfinished(id) => now::unfinished(&self.now)
                .into_iter()
                .chain(self.waiting.iter().cloned())
                .find(|one| one.check_in.id == id && self.unfinished_kept.contains(&id))
                .map(|one| Command::SaveUnfinished(Box::new(one))),
        };
        if let Some(command) = command {
            self.commands.ask(command);
        }
    }

    /// What was read anew does not hold what could not be written: that stays as it was `before`.
    /// What another tab has taken out meanwhile stays out.
    pub(super) fn put_back_unwritten(&mut self, before: &Self) {
        if !self.keeping.is_on() {
            return self.forget_failed_writes();
        }
        for name in self.commands.writes.failed.clone() {
            match name {
                Name::Book if self.book.id == before.book.id => {
                    self.book = Rc::clone(&before.book);
                }
                Name::CheckIn(id) => {
                    if let Some(own) = before.check_in(id)
                        && (self.check_in(id).is_some() || self.deletions.is_coming_back(id))
                    {
                        self.put(Rc::clone(own));
                    }
                }
                Name::Leaf(id) => {
                    let may_be_missing = !id.is_one_of_a_book();
                    if let Some(own) = before.leaf(id)
                        && self.leaf(id).map_or(may_be_missing, |found| found.written < own.written)
                    {
                        put_among(Rc::make_mut(&mut self.leaves), Rc::clone(own));
                    }
                }
                Name::Book | Name::Unfinished(_) => {}
            }
        }
    }
}
