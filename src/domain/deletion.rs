//! Deleting by itself: entries go some days after they were kept, if the couple
//! chose so.
//!
//! 1. An entry's time is up when the days that were chosen have passed since it
//!    was kept, and a day and two hours more: a clock that was a day behind when
//!    it was kept, or is a day ahead now, and summer time besides, make nothing
//!    early.
//! 2. Nothing is deleted that was not announced at least 24 hours before, by the
//!    clock, with the same entries: if any has come or gone, it is announced anew.
//! 3. It is announced from two days before on.
//! 4. While the clock cannot be believed ([`Clock`], which also says what cannot be
//!    told apart), nothing is deleted, and what was announced is taken back.
//! 5. An entry of which nobody knows when it was kept counts from the first look
//!    at a clock that can be believed.
//!
//! Days are 24 hours here, in UTC: no zone, no summer time, no leap day makes one
//! shorter.

use super::check_in::{CheckIn, CheckInId};
use super::clock::Clock;
use super::moment::Moment;

const HOUR_MS: i64 = 60 * 60 * 1_000;
const DAY_MS: i64 = 24 * HOUR_MS;
/// Beyond the days that were chosen (rule 1).
const GRACE_MS: i64 = DAY_MS + 2 * HOUR_MS;
/// From how long before on a deletion is announced (rule 3).
const COMING_MS: i64 = 2 * DAY_MS;
/// How old the last moment that was seen may grow before it is noted anew: a
/// record that was written every minute would tell more, and wear the device.
const NOTED_EVERY_MS: i64 = HOUR_MS;

/// After how many days an entry is deleted by itself: 7, 14, 30, 90 or 365, or
/// never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeleteAfter(Option<u16>);

impl DeleteAfter {
    /// Nothing is deleted unless somebody does it.
    pub const NEVER: Self = Self(None);
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self(Some(7)),
        Self(Some(14)),
        Self(Some(30)),
        Self(Some(90)),
        Self(Some(365)),
        Self(None),
    ];

    /// A choice, if it is one that is offered.
    #[must_use]
    pub fn new(days: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.days() == Some(days))
    }

    /// In days; none for never.
    #[must_use]
    pub const fn days(self) -> Option<u16> {
        self.0
    }
}

/// What has to be known from one opening of the app to the next, so that a
/// wrong clock deletes nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watch {
    /// When the app was last open, by a clock that could be believed. Not noted
    /// where nothing is ever to be deleted.
    pub seen: Option<Moment>,
    /// The deletion that was announced.
    pub announced: Option<Announced>,
}

/// A deletion that was announced, at least a day before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    made: Moment,
    due: Moment,
    entries: u128,
}

impl Announced {
    /// How long before a deletion it is announced, at the least: 24 hours, in
    /// milliseconds.
    pub const AHEAD_MS: i64 = DAY_MS;

    /// An announcement, if the deletion lies at least a day after it. `entries`
    /// stands for those that it was about: the sum of their names.
    #[must_use]
    pub fn new(made: Moment, due: Moment, entries: u128) -> Option<Self> {
        let is_ahead = due.since(made).is_some_and(|ahead| ahead >= Self::AHEAD_MS);
        is_ahead.then_some(Self { made, due, entries })
    }

    /// When it was made.
    #[must_use]
    pub const fn made(self) -> Moment {
        self.made
    }

    /// When the entries will be deleted.
    #[must_use]
    pub const fn due(self) -> Moment {
        self.due
    }

    /// The sum of the names of the entries.
    #[must_use]
    pub const fn entries(self) -> u128 {
        self.entries
    }
}

/// What a person is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outlook {
    /// There is nothing to tell.
    #[default]
    Quiet,
    /// So many entries will be deleted.
    Coming {
        /// When.
        due: Moment,
        /// How many.
        entries: usize,
    },
    /// The clock cannot be believed, and nothing is deleted until it can.
    Doubted(Clock),
}

/// What a look at the clock comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What is to be remembered.
    pub watch: Watch,
    /// What a person is told.
    pub outlook: Outlook,
    /// Entries of which it is not known when they were kept, and that count from
    /// now on.
    pub undated: Vec<CheckInId>,
    /// Entries that are to be deleted now.
    pub due: Vec<CheckInId>,
}

/// Looks at the clock: what is due among these entries, what is coming, and what
/// has to be remembered.
#[must_use]
pub fn look<'a>(
    entries: impl Iterator<Item = &'a CheckIn> + Clone,
    after: DeleteAfter,
    watch: Watch,
    now: Moment,
) -> Look {
    let Some(days) = after.days() else { return Look::default() };
    let clock = Clock::judged(now, last_seen(entries.clone(), watch));
    if clock != Clock::Right {
        let has_any = entries.count() > 0;
        return Look {
            watch: Watch { announced: None, ..watch },
            outlook: if has_any { Outlook::Doubted(clock) } else { Outlook::Quiet },
            ..Look::default()
        };
    }
    let dated = entries.clone().filter_map(|entry| Some((entry.id, entry.kept.filter(is_a_date)?)));
    let up = dated.map(|(id, kept)| (id, kept.epoch_ms() + i64::from(days) * DAY_MS + GRACE_MS));
    let announced = watch.announced.filter(|standing| standing.is_about(up.clone()));
    let announced = announced.or_else(|| announced_now(up.clone(), now));
    let gone_by = |due: Moment| up.clone().filter(move |(_, up)| *up <= due.epoch_ms());
    let due = announced.filter(|standing| now.since(standing.due).is_some());
    let is_noted = watch.seen.is_some_and(|seen| now.epoch_ms() - seen.epoch_ms() < NOTED_EVERY_MS);
    Look {
        watch: Watch { seen: if is_noted { watch.seen } else { Some(now) }, announced },
        outlook: announced.map_or(Outlook::Quiet, |Announced { due, .. }| Outlook::Coming {
            due,
            entries: gone_by(due).count(),
        }),
        undated: entries
            .filter(|entry| !entry.kept.is_some_and(|kept| is_a_date(&kept)))
            .map(|entry| entry.id)
            .collect(),
        due: due
            .map_or_else(Vec::new, |standing| gone_by(standing.due).map(|(id, _)| id).collect()),
    }
}

/// When an entry counts as kept that is kept now: not known, if the clock cannot
/// be believed.
#[must_use]
pub fn dated<'a>(
    entries: impl Iterator<Item = &'a CheckIn>,
    watch: Watch,
    now: Moment,
) -> Option<Moment> {
    (Clock::judged(now, last_seen(entries, watch)) == Clock::Right).then_some(now)
}

/// A person has said that a doubtful clock is right: what is to be remembered, and
/// the entries that were kept by a clock which therefore was ahead. They count from
/// now on.
#[must_use]
pub fn believed<'a>(
    entries: impl Iterator<Item = &'a CheckIn>,
    now: Moment,
) -> Option<(Watch, Vec<CheckInId>)> {
    let is_ahead = |entry: &&CheckIn| entry.kept.is_some_and(|kept| kept.since(now).is_some());
    let can_be = Clock::judged(now, None) == Clock::Right;
    can_be.then(|| {
        let ahead = entries.filter(is_ahead).map(|entry| entry.id).collect();
        (Watch { seen: Some(now), announced: None }, ahead)
    })
}

/// The last moment that was seen by a clock that could be believed. To keep an
/// entry is to be seen.
fn last_seen<'a>(entries: impl Iterator<Item = &'a CheckIn>, watch: Watch) -> Option<Moment> {
    let kept = entries.filter_map(|entry| entry.kept);
    kept.chain(watch.seen).filter(is_a_date).max_by_key(|seen| seen.epoch_ms())
}

/// Whether an entry can have been kept then at all.
const fn is_a_date(kept: &Moment) -> bool {
    kept.epoch_ms() >= Clock::EARLIEST_MS
}

/// What is announced now, if anything is coming.
fn announced_now(
    up: impl Iterator<Item = (CheckInId, i64)> + Clone,
    now: Moment,
) -> Option<Announced> {
    let first = up.clone().map(|(_, up)| up).min()?;
    if first > now.epoch_ms() + COMING_MS {
        return None;
    }
    let due = first.max(now.epoch_ms() + Announced::AHEAD_MS);
    let due = Moment::new(due, now.offset_minutes())?;
    Announced::new(now, due, sum(up, due))
}

impl Announced {
    /// Whether it is about just those entries whose time is up when it is due.
    fn is_about(self, up: impl Iterator<Item = (CheckInId, i64)>) -> bool {
        self.entries != 0 && sum(up, self.due) == self.entries
    }
}

/// The names of those whose time is up by then, added up: whoever comes or goes
/// changes it.
fn sum(up: impl Iterator<Item = (CheckInId, i64)>, due: Moment) -> u128 {
    up.filter(|(_, up)| *up <= due.epoch_ms()).fold(0, |sum, (id, _)| sum.wrapping_add(id.0))
}
