//! The app asks: so that the interruption comes from neither of the two.

use crate::domain::book::Interval;
use crate::domain::moment::Moment;

/// Whether the app is going to ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// It is not.
    #[default]
    Off,
    /// It is, when the interval is up.
    Running {
        /// When the interval began.
        since: Moment,
        /// How long it is.
        interval: Interval,
    },
    /// It asks now.
    Due {
        /// How long the interval was.
        interval: Interval,
    },
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The two want to be asked after an interval.
    Set(Interval),
    /// Some time has passed.
    Ticked,
    /// Ask no more.
    Ended,
}

/// What follows. A clock that was set back starts the interval anew: to ask
/// late is better than to ask without end.
#[must_use]
pub fn update(state: State, event: Event, now: Moment) -> State {
    match (event, state) {
        (Event::Set(interval), _) => State::Running { since: now, interval },
        (Event::Ended, _) => State::Off,
        (Event::Ticked, State::Running { since, interval }) => match now.since(since) {
            None => State::Running { since: now, interval },
            Some(passed) if passed >= interval.ms() => State::Due { interval },
            Some(_) => state,
        },
        (Event::Ticked, State::Off | State::Due { .. }) => state,
    }
}

impl State {
    /// How many whole minutes are left, rounded up: "in 5 minutes" until 4 are.
    #[must_use]
    pub fn minutes_left(self, now: Moment) -> Option<i64> {
        match self {
            Self::Running { since, interval } => {
                let left = interval.ms() - now.since(since).unwrap_or_default();
                Some((left.max(0) + 59_999) / 60_000)
            }
            Self::Off | Self::Due { .. } => None,
        }
    }
}
