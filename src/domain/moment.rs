//! When something happened, as the person's own clock and place said it.

/// A moment: milliseconds since 1970 in UTC, and how far local time was ahead.
///
/// The offset is kept so that "Tuesday evening" stays Tuesday evening when the
/// two travel, or the clocks change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    epoch_ms: i64,
    offset_minutes: i16,
}

/// A day of somebody's calendar: days since 1 January 1970, local time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

impl Moment {
    /// The last moment that can be kept: the end of the year 9999, UTC.
    pub const LAST_MS: i64 = 253_402_300_799_999;
    /// The farthest that local time is from UTC, in minutes (UTC+14, with an
    /// hour to spare for zones that are yet to be decreed).
    pub const FARTHEST_OFFSET: i16 = 15 * 60;

    /// A moment, if the clock that gave it can be believed at all: from 1970
    /// to 9999, and an offset within 15 hours.
    #[must_use]
    pub const fn new(epoch_ms: i64, offset_minutes: i16) -> Option<Self> {
        let is_plausible = epoch_ms >= 0
            && epoch_ms <= Self::LAST_MS
            && offset_minutes >= -Self::FARTHEST_OFFSET
            && offset_minutes <= Self::FARTHEST_OFFSET;
        if is_plausible { Some(Self { epoch_ms, offset_minutes }) } else { None }
    }

    /// The nearest moment to what a clock says, however wrong it is: a wrong
    /// date must never cost an answer.
    #[must_use]
    pub fn nearest(epoch_ms: i64, offset_minutes: i16) -> Self {
        Self {
            epoch_ms: epoch_ms.clamp(0, Self::LAST_MS),
            offset_minutes: offset_minutes.clamp(-Self::FARTHEST_OFFSET, Self::FARTHEST_OFFSET),
        }
    }

    /// Milliseconds since 1970, UTC.
    #[must_use]
    pub const fn epoch_ms(self) -> i64 {
        self.epoch_ms
    }

    /// Minutes that local time was ahead of UTC.
    #[must_use]
    pub const fn offset_minutes(self) -> i16 {
        self.offset_minutes
    }

    const fn local_ms(self) -> i64 {
        self.epoch_ms + self.offset_minutes as i64 * MINUTE_MS
    }

    /// The local calendar day; at either end of time, the nearest that can be
    /// kept.
    #[must_use]
    pub fn day(self) -> Day {
        let days = i32::try_from(self.local_ms().div_euclid(DAY_MS)).unwrap_or(Day::LAST);
        Day(days.clamp(0, Day::LAST))
    }

    /// The local hour of the day, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u8 {
        u8::try_from(self.minute_of_day() / 60).unwrap_or_default()
    }

    /// The minute of the local day, 0 to 1,439.
    #[must_use]
    pub const fn minute_of_day(self) -> i64 {
        self.local_ms().rem_euclid(DAY_MS) / MINUTE_MS
    }

    /// How many milliseconds have passed since `earlier`; none if the clock
    /// says that they have not, because it was set back.
    #[must_use]
    pub const fn since(self, earlier: Self) -> Option<i64> {
        if self.epoch_ms < earlier.epoch_ms { None } else { Some(self.epoch_ms - earlier.epoch_ms) }
    }
}

impl Day {
    /// The farthest day that can be kept, from 1970: the end of the year 9999.
    const LAST: i32 = 2_932_896;

    /// A day, if it lies from 1970 to 9999.
    #[must_use]
    pub const fn new(days_since_1970: i32) -> Option<Self> {
        if days_since_1970 >= 0 && days_since_1970 <= Self::LAST {
            Some(Self(days_since_1970))
        } else {
            None
        }
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub const fn days_since_1970(self) -> i32 {
        self.0
    }

    /// The day some days later, or the last day there is.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days).clamp(0, Self::LAST))
    }
}
