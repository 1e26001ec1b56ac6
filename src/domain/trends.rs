//! What many check-ins say together: counts and middles, and nothing of causes.
//!
//! - **The median.** The middle number of them all in order; of an even count the mean of the two
//!   in the middle. Ratings are whole, so a middle is whole or a half ([`Half`]).
//! - **The middle half.** From the lower to the upper hinge (Tukey, Exploratory Data Analysis,
//!   1977): the medians of the lower and the upper half, where the middle number of an odd count
//!   belongs to both.
//! - **Never from few.** A [`Middle`] cannot be made of fewer than [`FEWEST`].
//! - **A check-in counts once.** Where a pace, or what was done, comes twice in one check-in, its
//!   highest pain counts: the more careful reading, and the one that a line of Look back shows.

use std::fmt;

use super::check_in::{CheckIn, Said};
use super::moment::Moment;
use super::pace::{Pace, PaceAnswer};
use super::pain::Pain;
use super::sealing::Reveal;
use super::suggestion::Outcome;

/// Fewer than this say nothing together.
pub const FEWEST: u32 = 5;
/// The numbers of the scale, 0 to 10.
const RATINGS: usize = 11;

/// A place on the scale, to the half: 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Half(u8);

impl Half {
    /// In halves, 0 to 20.
    #[must_use]
    pub const fn halves(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Half {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&(self.0 / 2), f)?;
        if self.0 % 2 == 1 { f.write_str(".5") } else { Ok(()) }
    }
}

/// Pains, counted number by number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([u32; RATINGS]);

impl Tally {
    /// Counts one more.
    pub fn add(&mut self, pain: Pain) {
        if let Some(count) = self.0.get_mut(usize::from(pain.rating())) {
            *count += 1;
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.iter().sum()
    }

    /// Their middle; none, where they are too few.
    #[must_use]
    pub fn middle(&self) -> Option<Middle> {
        let count = self.count();
        let half = count.div_ceil(2);
        (count >= FEWEST).then(|| Middle {
            count,
            median: self.median(0, count),
            lower: self.median(0, half),
            upper: self.median(count - half, half),
        })
    }

    /// The median of so many of them in order, from a place on.
    fn median(&self, from: u32, count: u32) -> Half {
        Half(self.at(from + count.saturating_sub(1) / 2) + self.at(from + count / 2))
    }

    /// The one at a place, all of them in order.
    fn at(&self, place: u32) -> u8 {
        let mut before = 0;
        for (rating, count) in (0..).zip(self.0) {
            before += count;
            if place < before {
                return rating;
            }
        }
        Pain::WORST.rating()
    }
}

/// The middle of [`FEWEST`] pains or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Middle {
    count: u32,
    median: Half,
    lower: Half,
    upper: Half,
}

impl Middle {
    /// Of how many.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.count
    }

    /// The median.
    #[must_use]
    pub const fn median(self) -> Half {
        self.median
    }

    /// Where the middle half begins and ends.
    #[must_use]
    pub const fn half(self) -> (Half, Half) {
        (self.lower, self.upper)
    }
}

/// What can be done after a round.
pub const OUTCOMES: [Outcome; 6] = [
    Outcome::GoOn(Pace::AsItIs),
    Outcome::GoOn(Pace::Slower),
    Outcome::GoOn(Pace::HoldStill),
    Outcome::GoOn(Pace::SomethingElse),
    Outcome::Pause,
    Outcome::Stop,
];

/// What check-ins say together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Patterns {
    /// Of all that have a number: the band of the chart.
    pub all: Option<Middle>,
    /// By the pace that was asked for with the number, as in [`Pace::ALL`].
    pub by_pace: [Option<Middle>; Pace::ALL.len()],
    /// By what was done after the number was said, as in [`OUTCOMES`].
    pub by_outcome: [Option<Middle>; OUTCOMES.len()],
}

impl Patterns {
    /// Those of some check-ins, from what may be seen of them.
    #[must_use]
    pub fn of<'a>(check_ins: impl IntoIterator<Item = &'a CheckIn>, reveal: Reveal) -> Self {
        let mut all = Tally::default();
        let mut by_pace = [Tally::default(); Pace::ALL.len()];
        let mut by_outcome = [Tally::default(); OUTCOMES.len()];
        for check_in in check_ins {
            let mut at_pace = [None; Pace::ALL.len()];
            let mut at_outcome = [None; OUTCOMES.len()];
            let mut highest = None;
            for (said, outcome) in said(check_in, reveal) {
                let pain = said.pain.felt();
                highest = highest.max(pain);
                for (pace, own) in Pace::ALL.iter().zip(&mut at_pace) {
                    if said.pace == Some(PaceAnswer::At(*pace)) {
                        *own = (*own).max(pain);
                    }
                }
                for (one, own) in OUTCOMES.iter().zip(&mut at_outcome) {
                    if *one == outcome {
                        *own = (*own).max(pain);
                    }
                }
            }
            add(&mut all, highest);
            for (tally, pain) in by_pace.iter_mut().zip(at_pace) {
                add(tally, pain);
            }
            for (tally, pain) in by_outcome.iter_mut().zip(at_outcome) {
                add(tally, pain);
            }
        }
        Self {
            all: all.middle(),
            by_pace: by_pace.map(|tally| tally.middle()),
            by_outcome: by_outcome.map(|tally| tally.middle()),
        }
    }
}

fn add(tally: &mut Tally, pain: Option<Pain>) {
    if let Some(pain) = pain {
        tally.add(pain);
    }
}

/// All that was said and may be seen, with what came of its round.
fn said(check_in: &CheckIn, reveal: Reveal) -> impl Iterator<Item = (Said<'_>, Outcome)> {
    check_in.rounds.iter().flat_map(move |round| {
        round.voices.seen(reveal).into_iter().flatten().map(|said| (said, round.outcome))
    })
}

/// One check-in, as the chart shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When it began.
    pub at: Moment,
    /// The highest pain said in it.
    pub pain: Pain,
    /// The pace that was asked for together with it, if one was.
    pub pace: Option<PaceAnswer>,
}

impl Point {
    /// The point of a check-in; none, where no number may be seen.
    #[must_use]
    pub fn of(check_in: &CheckIn, reveal: Reveal) -> Option<Self> {
        let mut point = None;
        for (said, _) in said(check_in, reveal) {
            let highest = point.map(|point: Self| point.pain);
            if let Some(pain) = said.pain.felt()
                && highest.is_none_or(|highest| pain > highest)
            {
                point = Some(Self { at: check_in.began, pain, pace: said.pace });
            }
        }
        point
    }
}
