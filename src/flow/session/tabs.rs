//! Other tabs: what they have changed is read anew, and what they have kept is
//! not written over.

use super::{Aside, Command, Found, Session, Stamp};
use crate::domain::another_day::AnotherDay;
use crate::domain::check_in::{CheckIn, CheckInId};
use crate::flow::keeping::{Closing, Keeping, Problem};
use crate::flow::now;

/// How far this tab knows what the others have done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tabs {
    /// The number of the reading that is under way.
    asked: Option<u64>,
    /// Something has changed since it was asked for.
    is_behind: bool,
    /// A write of this tab did not work: what is not in the store may be
    /// missing for that, and not because another tab let go of it.
    pub(super) may_lack: bool,
    /// A newer version is open: this tab writes nothing more, until it is opened anew.
    pub(super) has_newer: bool,
}

impl Session {
    /// Whether a newer version is open in another tab, so that this one writes nothing more.
    #[must_use]
    pub const fn is_beside_newer(&self) -> bool {
        self.tabs.has_newer
    }

    /// What is on the screen stays. What is kept can still be read, but for what has a lock:
    /// that is put away now, because nothing would put it away later.
    pub(super) fn newer_opened(&mut self, stamp: Stamp) {
        if self.keeping == Keeping::WithLock {
            // What is offered lies behind the lock, and is the newer one's to offer.
            self.now.withdraw_offered();
            self.unfinished_kept.clear();
            let (now, closing) = (self.now.clone(), self.closing);
            let being_kept = std::mem::take(&mut self.being_kept);
            self.locked(stamp);
            (self.now, self.closing, self.being_kept) = (now, closing, being_kept);
        }
        self.forget_erased();
        self.tabs.has_newer = true;
        if self.keeping != Keeping::Unknown {
            self.keeping = self.kept_beside_newer(self.keeping);
        }
    }

    /// How things are kept here, as far as a newer version lets this one keep anything.
    pub(super) const fn kept_beside_newer(&self, found: Keeping) -> Keeping {
        if self.tabs.has_newer { Keeping::Unavailable(Problem::Newer) } else { found }
    }

    /// One reading at a time: what changes meanwhile is read after it.
    pub(super) fn changed_elsewhere(&mut self) {
        if self.keeping == Keeping::Unknown || self.tabs.asked.is_some() {
            self.tabs.is_behind = true;
        } else {
            self.tabs.asked = Some(self.commands.next_number());
            self.commands.ask(Command::Refresh);
        }
    }

    /// Reads anew what another tab has changed while this one could not.
    pub(super) fn catch_up(&mut self) {
        if std::mem::take(&mut self.tabs.is_behind) {
            self.changed_elsewhere();
        }
    }

    pub(super) fn refreshed(&mut self, found: Found, stamp: Stamp) {
        let asked = self.tabs.asked.take();
        if asked.is_some_and(|asked| self.commands.has_write_after(asked)) {
            // Older than what is on the screen: that is still to be written.
            self.tabs.is_behind = true;
        } else {
            let has_been_deleted = self.has_been_deleted(&found);
            match (self.keeping, found.keeping) {
                // Another tab has put a lock on it, or another one.
                (Keeping::WithoutLock | Keeping::WithLock, Keeping::Locked) => {
                    self.keeping = Keeping::WithLock;
                    let (now, closing) = (self.now.clone(), self.closing);
                    self.locked(stamp);
                    if closing == Closing::NotSaved(Problem::Locked) {
                        // It was told that the answers are still here.
                        (self.now, self.closing) = (now, closing);
                    }
                    return;
                }
                // Another tab has taken it off.
                (Keeping::Locked, Keeping::WithoutLock) => return self.loaded(found, stamp),
                // Read before it was locked. Nothing but its words opens it again.
                (Keeping::Locked, Keeping::WithLock) => return,
                _ => {}
            }
            if has_been_deleted {
                // What names the two is no more to be read here than there, nor to be brought back.
                // The answers on the screen stay, for whoever gives them.
                self.settle_every_deletion();
                self.drop_what_is_not_kept();
            }
            self.let_go_of_what_is_gone(&found);
            let before = self.clone();
            self.take_found(found);
            self.put_back_unwritten(&before);
            let is_to_lock = std::mem::take(&mut self.locks_when_settled);
            if is_to_lock && self.keeping == Keeping::WithLock && !self.would_lose_answers() {
                // It was put away while nobody could tell whether the lock was on.
                return self.locked(stamp);
            }
            self.forget_deletions_that_failed();
            self.keep_what_is_missing();
            self.offer_waiting(stamp.now);
            if !self.tabs.is_behind {
                self.dates_follow(stamp.now);
                self.let_tonight_end(stamp.now);
            }
        }
        self.catch_up();
    }

    /// Whether somebody has deleted everything, in another tab: not the browser, and nothing else that
    /// this version cannot read, which may be all there is of it.
    fn has_been_deleted(&mut self, found: &Found) -> bool {
        // Used up by any reading: what is written after it is nobody else's to delete.
        let has_missed = std::mem::take(&mut self.misses_its_place);
        let was_kept = self.keeping.is_on()
            || has_missed
            || self.is_beside_newer() && !self.check_ins.is_empty();
        was_kept && found.keeping == Keeping::JustNow && found.aside == Aside::default()
    }

    /// It failed in passing, and nothing that is known is less true for that.
    pub(super) fn refresh_failed(&mut self) {
        self.tabs.asked = None;
        self.dates_wait();
        self.catch_up();
    }

    /// What another tab has finished or let go of is no longer offered here.
    fn let_go_of_what_is_gone(&mut self, found: &Found) {
        let is_there = |id| found.unfinished.iter().any(|one| one.check_in.id == id);
        let is_finished = |id| found.check_ins.iter().any(|kept| kept.id == id);
        let was_there = |id| !self.tabs.may_lack && self.unfinished_kept.contains(&id);
        let is_gone = |id| !is_there(id) && (is_finished(id) || was_there(id));
        self.waiting.retain(|one| !is_gone(one.check_in.id));
        let offered = self.now.offered().map(|underway| underway.check_in.id);
        if offered.is_some_and(is_gone) {
            self.now.withdraw_offered();
        }
        if !self.tabs.may_lack {
            self.unfinished_kept.retain(|id| is_there(*id));
        }
    }

    /// What is at hand here is written again, where another tab has let go of
    /// it and has not kept it either.
    fn keep_what_is_missing(&mut self) {
        let Some(unfinished) = now::unfinished(&self.now) else { return };
        let own = &unfinished.check_in;
        let is_kept = self.check_in(own.id).is_some_and(|kept| holds(kept, own));
        if !is_kept && !self.unfinished_kept.contains(&own.id) {
            self.keep_unfinished();
        }
    }

    /// What is to be written when a check-in is kept. Where another tab has
    /// kept one of the same name that went another way, nothing of that is
    /// written over, and nothing is there twice.
    pub(super) fn beside_others(&self, own: &CheckIn, fresh: CheckInId) -> CheckIn {
        match self.check_in(own.id) {
            Some(kept) if goes_on_from(own, kept) => own.clone(),
            Some(kept) if holds(kept, own) => CheckIn::clone(kept),
            Some(kept) => apart(own, kept, fresh),
            None => own.clone(),
        }
    }
}

/// Whether a check-in is a kept one and what followed.
pub(super) fn goes_on_from(own: &CheckIn, kept: &CheckIn) -> bool {
    own.rounds.starts_with(&kept.rounds) && has_words_of(own, kept)
}

/// Whether nothing of a check-in is missing in a kept one.
fn holds(kept: &CheckIn, own: &CheckIn) -> bool {
    own.rounds.iter().all(|round| kept.rounds.contains(round)) && has_words_of(kept, own)
}

/// Whether what was written and chosen in one is there in the other.
fn has_words_of(one: &CheckIn, other: &CheckIn) -> bool {
    let AnotherDay { when, instead } = &other.another_day;
    (other.win.is_empty() || other.win == one.win)
        && (other.note.is_empty() || other.note == one.note)
        && (when.is_none() || *when == one.another_day.when)
        && (instead.is_none() || *instead == one.another_day.instead)
}

/// A check-in of its own, of what is not kept yet. Where that is words alone,
/// they stand with the round that they were written about.
fn apart(own: &CheckIn, kept: &CheckIn, fresh: CheckInId) -> CheckIn {
    let mut apart = CheckIn { id: fresh, ..own.clone() };
    apart.rounds.retain(|round| !kept.rounds.contains(round));
    if apart.rounds.is_empty() {
        apart.rounds.extend(own.rounds.last().cloned());
    }
    apart.began = apart.rounds.first().map_or(own.began, |round| round.at);
    apart
}
