//! Whether a clock can be believed, by what it said before.
//!
//! A device has one clock, and no other to compare it with. What can be told is
//! whether it lies before the last moment at which the app was open, or far
//! beyond it.
//!
//! What cannot be told apart: a clock that is wrong by a plausible amount and
//! stays so. If it is set on by some months between two openings, and never set
//! back, that is the same as an app that nobody opened for some months; if it is
//! set on once more, as one that was opened again later. So is a clock that lies
//! behind, but not behind the last opening. And the first clock that the app ever
//! sees has nothing before it; it is doubted only if it lies before there was this
//! app.

use super::moment::Moment;

/// What a clock is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Nothing speaks against it.
    Right,
    /// It lies before the last moment that was seen, or more than 366 days
    /// beyond it. A person can say that it is right all the same: the last
    /// moment may be the wrong one, or the app was shut for longer.
    Doubtful,
    /// It lies before there was this app. Nobody can say that it is right.
    Wrong,
}

const HOUR_MS: i64 = 60 * 60 * 1_000;

impl Clock {
    /// The first moment that there can be: the start of 2026, UTC.
    pub const EARLIEST_MS: i64 = 1_767_225_600_000;
    /// How far it may go back: an hour. Every clock is put right by some
    /// seconds now and then, and some by hand when summer ends.
    pub const BACK_MS: i64 = HOUR_MS;
    /// How far it may leap from one opening to the next: 366 days, a year with
    /// a leap day.
    pub const LEAP_MS: i64 = 366 * 24 * HOUR_MS;

    /// What a clock that says `now` is worth after the last moment that was `seen`.
    #[must_use]
    pub fn judged(now: Moment, seen: Option<Moment>) -> Self {
        let passed = seen.map_or(0, |seen| now.epoch_ms() - seen.epoch_ms());
        if now.epoch_ms() < Self::EARLIEST_MS {
            Self::Wrong
        } else if (-Self::BACK_MS..=Self::LEAP_MS).contains(&passed) {
            Self::Right
        } else {
            Self::Doubtful
        }
    }
}
