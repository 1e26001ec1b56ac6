//! What is taken away: which check-ins, and whose answers of them.
//!
//! Only what the two may see anyway when they look back can be taken ([`super::check_in::Voices::seen`]). Where one voice is taken
//! alone, nothing that belongs to both goes with it: what two answers came to would tell of the
//! other's.

use super::check_in::{CheckIn, Round, Said, Setting};
use super::moment::Day;
use super::sealing::Reveal;
use super::suggestion::Outcome;

/// Whose answers are taken, of check-ins of two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Both voices.
    #[default]
    Both,
    /// The first voice alone.
    First,
    /// The second voice alone.
    Second,
}

impl Whose {
    /// Every choice, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Both, Self::First, Self::Second];
}

/// Which check-ins, and whose answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// From this day on.
    pub from: Option<Day>,
    /// Up to this day.
    pub to: Option<Day>,
    /// Whose answers, of check-ins of two.
    pub whose: Whose,
    /// Whether check-ins of one voice are taken too. Whose they were was never kept.
    pub of_one: bool,
    /// What the two have chosen to see of each other's answers.
    pub reveal: Reveal,
}

impl Default for Selection {
    fn default() -> Self {
        Self { from: None, to: None, whose: Whose::Both, of_one: true, reveal: Reveal::default() }
    }
}

/// Who says what stands in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    /// The one voice of a check-in of one.
    One,
    /// The first voice of two.
    First,
    /// The second voice of two.
    Second,
    /// Both: what they came to, without their answers.
    Both,
}

/// What is taken of one voice in one round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// The round.
    pub round: &'a Round,
    /// Which one it is of its check-in, from 0.
    pub place: usize,
    /// Who speaks.
    pub speaker: Speaker,
    /// What was answered, if it may be seen.
    pub said: Option<Said<'a>>,
    /// What came of it, if it goes along.
    pub outcome: Option<Outcome>,
}

impl Selection {
    /// Whether a check-in lies in these days, and has something to be taken.
    #[must_use]
    pub fn takes(&self, check_in: &CheckIn) -> bool {
        self.holds(check_in) && check_in.rounds.iter().any(|round| self.is_any_of(check_in, round))
    }

    /// Whether what belongs to the check-in as a whole goes along: another day, the win, the note.
    #[must_use]
    pub fn takes_what_is_shared(&self, check_in: &CheckIn) -> bool {
        check_in.setting == Setting::JustMe || self.whose == Whose::Both
    }

    /// What is taken of a check-in, in order; nothing, of one that is not among these.
    #[must_use]
    pub fn lines<'a>(&self, check_in: &'a CheckIn) -> Vec<Line<'a>> {
        let mut lines = Vec::new();
        if !self.holds(check_in) {
            return lines;
        }
        let is_shared = self.takes_what_is_shared(check_in);
        for (place, round) in check_in.rounds.iter().enumerate() {
            let outcome = is_shared.then_some(round.outcome);
            let [first, second] = round.voices.seen(self.reveal);
            let (one, both) = match check_in.setting {
                Setting::JustMe => (Speaker::One, Speaker::One),
                Setting::BothOfUs => (Speaker::First, Speaker::Both),
            };
            if first.is_none() && second.is_none() && is_shared {
                lines.push(Line { round, place, speaker: both, said: None, outcome });
            }
            for (speaker, said) in [(one, first), (Speaker::Second, second)] {
                if said.is_some() && self.hears(speaker) {
                    lines.push(Line { round, place, speaker, said, outcome });
                }
            }
        }
        lines
    }

    fn holds(&self, check_in: &CheckIn) -> bool {
        let day = check_in.began.day();
        self.from.is_none_or(|from| day >= from)
            && self.to.is_none_or(|to| day <= to)
            && (self.of_one || check_in.setting == Setting::BothOfUs)
    }

    fn is_any_of(&self, check_in: &CheckIn, round: &Round) -> bool {
        self.takes_what_is_shared(check_in)
            // The two voices are seen together or not at all.
            || round.voices.seen(self.reveal).iter().any(Option::is_some)
    }

    const fn hears(&self, speaker: Speaker) -> bool {
        match self.whose {
            Whose::Both => true,
            Whose::First => !matches!(speaker, Speaker::Second),
            Whose::Second => !matches!(speaker, Speaker::First),
        }
    }
}
