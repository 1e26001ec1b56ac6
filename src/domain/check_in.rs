//! One check-in: what can be kept of it, and looked back on.

use super::another_day::AnotherDay;
use super::moment::Moment;
use super::pace::PaceAnswer;
use super::pain::{Pain, PainAnswer, PainDetail};
use super::sealing::Reveal;
use super::suggestion::Outcome;
use super::text::Text;
use super::voice::Voice;

/// A small win, up to 120 characters.
pub type Win = Text<120>;
/// A note, up to 600 characters.
pub type Note = Text<600>;

/// The name of a check-in: 128 random bits, given from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckInId(pub u128);

/// Who checks in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// "Just me".
    #[default]
    JustMe,
    /// "Both of us".
    BothOfUs,
}

/// What was answered in one round, as far as it may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voices {
    /// A stop before anything was answered, or before both had answered. What
    /// one of two had sealed by then is let go.
    Unspoken,
    /// One voice that stopped after saying how much it hurts.
    PainOnly(PainAnswer, PainDetail),
    /// One voice.
    One(Voice),
    /// Two voices, which both chose to see side by side.
    Two(Box<[Voice; 2]>),
    /// Two voices, of which both chose to see only the outcome. They are not
    /// kept: what was never written cannot be read.
    TwoUnseen,
}

/// What one voice said in a round, where looking back may show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    /// How much it hurt.
    pub pain: PainAnswer,
    /// Where, and what it was like.
    pub detail: &'a PainDetail,
    /// What would have felt right; none, where a stop came before that.
    pub pace: Option<PaceAnswer>,
}

impl<'a> Said<'a> {
    const fn of(voice: &'a Voice) -> Self {
        Self { pain: voice.pain, detail: &voice.detail, pace: Some(voice.pace) }
    }
}

impl Voices {
    /// What was said, as far as looking back may show it: two voices only where both are to be
    /// seen side by side.
    #[must_use]
    pub fn seen(&self, reveal: Reveal) -> [Option<Said<'_>>; 2] {
        match self {
            Self::PainOnly(pain, detail) => [Some(Said { pain: *pain, detail, pace: None }), None],
            Self::One(voice) => [Some(Said::of(voice)), None],
            Self::Two(voices) if reveal == Reveal::SideBySide => {
                voices.each_ref().map(|voice| Some(Said::of(voice)))
            }
            Self::Unspoken | Self::Two(_) | Self::TwoUnseen => [None, None],
        }
    }

    /// The pains, in the order in which the voices spoke.
    #[must_use]
    pub fn pains(&self) -> [Option<Pain>; 2] {
        match self {
            Self::Unspoken | Self::TwoUnseen => [None, None],
            Self::PainOnly(pain, _) => [pain.felt(), None],
            Self::One(voice) => [voice.pain.felt(), None],
            Self::Two(voices) => voices.each_ref().map(|voice| voice.pain.felt()),
        }
    }
}

/// One time through the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// When it came to its outcome.
    pub at: Moment,
    /// What was answered.
    pub voices: Voices,
    /// What came of it.
    pub outcome: Outcome,
}

/// A check-in: one round or several of one evening, and what followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Its name.
    pub id: CheckInId,
    /// Who checked in.
    pub setting: Setting,
    /// When it began.
    pub began: Moment,
    /// The rounds, oldest first. [`CheckIn::MOST_ROUNDS`] at most.
    pub rounds: Vec<Round>,
    /// Another day, or something gentle instead.
    pub another_day: AnotherDay,
    /// A small win.
    pub win: Win,
    /// A note.
    pub note: Note,
    /// When it was kept. Not known where nobody has kept it yet, where the clock
    /// could not be believed, and where it was kept before this was noted.
    pub kept: Option<Moment>,
}

impl CheckIn {
    /// How many rounds one check-in holds. Asking every two minutes for three
    /// hours makes 90; older ones make room.
    pub const MOST_ROUNDS: usize = 100;
    /// The same evening: 3 hours, in milliseconds.
    pub const SAME_EVENING_MS: i64 = 3 * 60 * 60 * 1_000;

    /// A check-in that has just begun.
    #[must_use]
    pub fn begun(id: CheckInId, setting: Setting, began: Moment) -> Self {
        Self {
            id,
            setting,
            began,
            rounds: Vec::new(),
            another_day: AnotherDay::default(),
            win: Win::default(),
            note: Note::default(),
            kept: None,
        }
    }

    /// Adds a round; the oldest make room where there are too many.
    pub fn add_round(&mut self, round: Round) {
        self.rounds.push(round);
        let too_many = self.rounds.len().saturating_sub(Self::MOST_ROUNDS);
        self.rounds.drain(..too_many);
    }

    /// What the last round came to.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        self.rounds.last().map(|round| round.outcome)
    }

    /// Whether anything was answered or written in it, beside that somebody stopped.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.rounds.iter().any(|round| round.voices != Voices::Unspoken)
            || !self.win.is_empty()
            || !self.note.is_empty()
            || self.another_day != AnotherDay::default()
    }

    /// When the last round was, or else when the check-in began.
    #[must_use]
    pub fn last_moment(&self) -> Moment {
        self.rounds.last().map_or(self.began, |round| round.at)
    }

    /// Whether it is opened only by a tap when looking back: pain that must
    /// end is not put in front of anyone who did not ask for it. Of answers that
    /// may not be seen it does not tell that there was such a pain.
    #[must_use]
    pub fn is_hard(&self, reveal: Reveal) -> bool {
        let seen = self.rounds.iter().flat_map(|round| round.voices.seen(reveal)).flatten();
        let is_hard = |pain: Pain| pain.effect() == super::pain::Effect::MustEnd;
        seen.filter_map(|said| said.pain.felt()).any(is_hard)
    }
}

/// The pains said last before `now` in the same evening: same setting, within
/// 3 hours. A clock that was set back makes no evening.
///
/// Seat by seat: who speaks first is compared with who spoke first. Where they
/// changed seats the suggestion may be a step more cautious than it need be,
/// and never less. "Not sure" hides no number that was said before it.
#[must_use]
pub fn pains_before<'a>(
    check_ins: impl IntoIterator<Item = &'a CheckIn>,
    setting: Setting,
    now: Moment,
) -> [Option<Pain>; 2] {
    let mut last: [Option<(Moment, Pain)>; 2] = [None, None];
    for round in check_ins
        .into_iter()
        .filter(|check_in| check_in.setting == setting)
        .flat_map(|check_in| &check_in.rounds)
        .filter(|round| is_same_evening(round.at, now))
    {
        for (seat, pain) in last.iter_mut().zip(round.voices.pains()) {
            let is_later = seat.is_none_or(|(at, _)| at.epoch_ms() <= round.at.epoch_ms());
            if let Some(pain) = pain
                && is_later
            {
                *seat = Some((round.at, pain));
            }
        }
    }
    last.map(|said| said.map(|(_, pain)| pain))
}

/// Whether two moments are so far apart that what was said at the one is not said at the other. A
/// clock that was set back a little, between two taps, parts nothing.
#[must_use]
pub fn is_another_evening(one: Moment, other: Moment) -> bool {
    i128::from(one.epoch_ms().abs_diff(other.epoch_ms())) > i128::from(CheckIn::SAME_EVENING_MS)
}

/// Whether `now` belongs to the evening of an `earlier` moment.
#[must_use]
pub fn is_same_evening(earlier: Moment, now: Moment) -> bool {
    now.since(earlier).is_some_and(|passed| passed <= CheckIn::SAME_EVENING_MS)
}
