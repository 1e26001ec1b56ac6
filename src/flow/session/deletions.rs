//! What was deleted and can be brought back for ten seconds, of several the last one first; and what
//! was to be deleted and was not.

use std::rc::Rc;

use super::unwritten::Name;
use super::{Command, Session};
use crate::domain::changes::Changes;
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::domain::leaf::{Leaf, LeafId};
use crate::domain::moment::Moment;
use crate::flow::keeping::{Deletion, Erasing, Keeping, Problem};
use crate::flow::range::Work;

/// Something that was deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gone {
    CheckIn(Rc<CheckIn>),
    Leaf(Rc<Leaf>),
    /// Check-ins that were deleted at one stroke.
    Range(Rc<Changes>),
}

/// Why something that was to be deleted is here again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDeleted {
    /// Somebody let go of it in time.
    LetGo,
    /// It could not be.
    CouldNotBe(Problem),
}

/// What is known of deletions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Deletions {
    /// How many there have been: the number of the last one.
    count: u64,
    /// Those that can be brought back, the last one last.
    gone: Vec<(Deletion, Gone)>,
    /// Check-ins that are being brought back: in no store, until they are written.
    coming_back: Vec<CheckInId>,
    /// Ranges that are being deleted or brought back.
    pub(super) at_work: Vec<Work>,
    /// What is here again, until somebody has read that.
    pub(super) not_deleted: Option<NotDeleted>,
}

impl Deletions {
    /// All that is left of them where everything is deleted: no number comes twice.
    pub(super) fn anew(&self) -> Self {
        Self { count: self.count, ..Self::default() }
    }

    /// All that is left of them behind a lock: that a range is at work, and nothing of what is in it.
    pub(super) fn behind_a_lock(&self) -> Self {
        let at_work = self.at_work.iter();
        let at_work = at_work.map(|work| Work { changes: Rc::default(), ..work.clone() });
        Self { at_work: at_work.collect(), ..self.anew() }
    }

    /// Whether nothing that is here can be brought back, and nothing is being deleted.
    pub(super) const fn are_settled(&self) -> bool {
        self.gone.is_empty() && self.at_work.is_empty()
    }

    /// These are being brought back.
    pub(super) fn bring_back(&mut self, ids: impl IntoIterator<Item = CheckInId>) {
        self.coming_back.extend(ids);
    }

    /// Whether it is in no store because it is being brought back.
    pub(super) fn is_coming_back(&self, id: CheckInId) -> bool {
        self.coming_back.contains(&id)
    }

    /// What was written is back.
    pub(super) fn are_back(&mut self, written: &[Name]) {
        self.coming_back.retain(|id| !written.contains(&Name::CheckIn(*id)));
    }

    /// None of them can be brought back any more, and none of those that are under way.
    pub(super) fn settle_all(&mut self) {
        self.gone.clear();
        self.at_work.iter_mut().for_each(|work| work.is_for_good = true);
    }

    fn last(&self) -> Option<&Gone> {
        self.gone.last().map(|(_, gone)| gone)
    }
}

impl Session {
    /// The number of the deletion that would be brought back now.
    #[must_use]
    pub fn last_deletion(&self) -> u64 {
        self.deletions.gone.last().map_or(self.deletions.count, |(deletion, _)| deletion.number)
    }

    /// The check-in that would be brought back now.
    #[must_use]
    pub fn deleted(&self) -> Option<&Rc<CheckIn>> {
        match self.deletions.last() {
            Some(Gone::CheckIn(check_in)) => Some(check_in),
            _ => None,
        }
    }

    /// The leaf that would be brought back now.
    #[must_use]
    pub fn removed_leaf(&self) -> Option<&Rc<Leaf>> {
        match self.deletions.last() {
            Some(Gone::Leaf(leaf)) => Some(leaf),
            _ => None,
        }
    }

    /// The check-ins of a range that would be brought back now.
    #[must_use]
    pub fn deleted_range(&self) -> Option<&Rc<Changes>> {
        match self.deletions.last() {
            Some(Gone::Range(changes)) => Some(changes),
            _ => None,
        }
    }

    /// What was to be deleted and is here again; not in front of a lock.
    #[must_use]
    pub fn not_deleted(&self) -> Option<NotDeleted> {
        self.deletions.not_deleted.filter(|_| self.keeping != Keeping::Locked)
    }

    /// It can be brought back, for ten seconds from now on.
    pub(super) fn begin_undo(&mut self, gone: Gone, now: Moment) {
        let deletion = self.count_deletion(now);
        self.deletions.gone.push((deletion, gone));
    }

    /// A deletion that can be undone from now on.
    pub(super) fn count_deletion(&mut self, now: Moment) -> Deletion {
        self.deletions.count += 1;
        self.commands.ask(Command::SettleDeletion(self.deletions.count));
        Deletion { number: self.deletions.count, at: now }
    }

    /// Nobody is there any more: whoever comes next brings nothing back.
    pub(super) fn settle_every_deletion(&mut self) {
        self.deletions.settle_all();
        self.forget_erased();
    }

    /// Brings back what was deleted last; what was deleted before it is the last one then.
    pub(super) fn undo_deletion(&mut self, now: Moment) {
        self.deletions.gone.retain(|(deletion, _)| deletion.can_be_undone(now));
        let Some((deletion, gone)) = self.deletions.gone.pop() else { return };
        let is_back = match &gone {
            Gone::CheckIn(check_in) => self.bring_back(check_in),
            Gone::Leaf(leaf) => self.bring_leaf_back(leaf),
            Gone::Range(changes) => self.bring_range_back(changes),
        };
        if !is_back {
            self.deletions.gone.push((deletion, gone));
        }
    }

    fn bring_back(&mut self, check_in: &Rc<CheckIn>) -> bool {
        let can_be = self.can_change(check_in.id);
        if can_be {
            self.put(Rc::clone(check_in));
            self.deletions.bring_back([check_in.id]);
            self.commands.ask(Command::SaveCheckIn(Rc::clone(check_in)));
        }
        can_be
    }

    /// One that was written anew under its name since stays as it is.
    fn bring_leaf_back(&mut self, leaf: &Rc<Leaf>) -> bool {
        let can_be = self.can_change_leaves();
        if can_be && self.leaf(leaf.id).is_none() {
            self.leaf_written(Leaf::clone(leaf));
        }
        can_be
    }

    /// Takes a leaf out at once, and can bring it back for ten seconds.
    pub(super) fn leaf_removed(&mut self, id: LeafId, now: Moment) {
        if let Some(leaf) = self.take_leaf_out(id) {
            self.begin_undo(Gone::Leaf(leaf), now);
        }
    }

    /// The end of one deletion is not the end of another.
    pub(super) fn settle_deletion(&mut self, number: u64) {
        self.deletions.gone.retain(|(own, _)| own.number != number);
        if matches!(self.erasing, Erasing::Done(Some(own)) if own.number == number) {
            self.forget_erased();
        }
    }

    /// What was to be deleted is there still, and comes back to the screen as it is read anew.
    pub(super) fn could_not_be_deleted(&mut self, problem: Problem) {
        if problem == Problem::Absent {
            // It is gone, with everything.
            return self.could_not_be_written(problem);
        }
        self.deletions.not_deleted = Some(NotDeleted::CouldNotBe(problem));
        self.changed_elsewhere();
    }

    /// What is still there was not deleted, and is not said to be.
    pub(super) fn forget_deletions_that_failed(&mut self) {
        let mut gone = std::mem::take(&mut self.deletions.gone);
        gone.retain(|(_, gone)| !self.is_here(gone));
        self.deletions.gone = gone;
    }

    fn is_here(&self, gone: &Gone) -> bool {
        match gone {
            Gone::CheckIn(check_in) => self.check_in(check_in.id).is_some(),
            Gone::Leaf(leaf) => self.leaf(leaf.id).is_some(),
            // It goes whole or not at all: its first one tells of all of them.
            Gone::Range(changes) => {
                let first = changes.check_ins.first().and_then(|one| one.before.as_ref());
                first.is_some_and(|first| self.check_in(first.id).is_some())
            }
        }
    }
}
