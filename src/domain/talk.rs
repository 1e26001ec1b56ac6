//! What may be asked when two people talk about what was: three questions, drawn from what the
//! entries hold that they chose.

use super::check_in::CheckIn;
use super::pace::Pace;
use super::suggestion::Outcome;

/// How many entries can be talked about at a time.
pub const MOST: usize = 5;
/// How many questions are asked.
pub const PROMPTS: usize = 3;

/// A question to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// There is a small win.
    Win,
    /// Somebody stopped.
    Stop,
    /// They chose another day.
    AnotherDay,
    /// They did something gentle instead.
    Instead,
    /// They paused.
    Pause,
    /// They went slower, or held still.
    Slower,
    /// Somebody wrote a note.
    Note,
    /// What was kind: of any entry.
    Kind,
    /// What would make it easier to speak: of any entry.
    Easier,
    /// What the other may not know: of any entry.
    Known,
}

impl Prompt {
    /// All of them, those first that ask about the most of what there is. Good things and stops
    /// come before what can be asked about anything.
    pub const ALL: [Self; 10] = [
        Self::Win,
        Self::Stop,
        Self::AnotherDay,
        Self::Instead,
        Self::Pause,
        Self::Slower,
        Self::Note,
        Self::Kind,
        Self::Easier,
        Self::Known,
    ];

    /// Whether there is something in an entry that it asks about.
    #[must_use]
    pub fn fits(self, check_in: &CheckIn) -> bool {
        let came_to =
            |is_it: fn(Outcome) -> bool| check_in.rounds.iter().any(|round| is_it(round.outcome));
        match self {
            Self::Win => !check_in.win.is_empty(),
            Self::Stop => came_to(|outcome| outcome == Outcome::Stop),
            Self::AnotherDay => check_in.another_day.when.is_some(),
            Self::Instead => check_in.another_day.instead.is_some(),
            Self::Pause => came_to(|outcome| outcome == Outcome::Pause),
            Self::Slower => {
                came_to(|outcome| matches!(outcome, Outcome::GoOn(Pace::Slower | Pace::HoldStill)))
            }
            Self::Note => !check_in.note.is_empty(),
            Self::Kind | Self::Easier | Self::Known => true,
        }
    }
}

/// The three questions for these entries.
#[must_use]
pub fn prompts(check_ins: &[&CheckIn]) -> [Prompt; PROMPTS] {
    let mut asked = [Prompt::Kind, Prompt::Easier, Prompt::Known];
    let fitting = Prompt::ALL
        .into_iter()
        .filter(|prompt| check_ins.iter().any(|check_in| prompt.fits(check_in)));
    for (place, prompt) in asked.iter_mut().zip(fitting) {
        *place = prompt;
    }
    asked
}
