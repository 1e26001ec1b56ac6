//! Everything that one voice can say.

use say_when::domain::pace::{Pace, PaceAnswer};
use say_when::domain::pain::{Pain, PainAnswer, PainDetail};
use say_when::domain::sealing::SealedVoice;
use say_when::domain::suggestion::{Outcome, Suggestion, suggest};
use say_when::domain::voice::{Unsaid, Voice, Wish};

/// What one voice said, and what it had said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub pain: PainAnswer,
    pub pace: PaceAnswer,
    pub unsaid: Unsaid,
    pub before: Option<Pain>,
}

impl Said {
    pub fn voice(self) -> Voice {
        Voice { pain: self.pain, detail: PainDetail::default(), pace: self.pace }
    }

    pub fn suggestion(self) -> Suggestion {
        suggest(&self.voice(), self.unsaid, self.before)
    }

    pub fn outcome(self, wish: Wish) -> Outcome {
        self.suggestion().with_wish(wish)
    }

    pub fn sealed(self, wish: Wish) -> SealedVoice {
        SealedVoice::seal(self.voice(), self.unsaid, wish, self.before)
    }

    pub fn rating(self) -> Option<u8> {
        self.pain.felt().map(Pain::rating)
    }
}

pub const WISHES: [Wish; 2] = [Wish::GoOn, Wish::Pause];

pub const UNSAID: [Unsaid; 4] = [
    Unsaid { so_as_not_to_disappoint: false, not_quite_fine: false },
    Unsaid { so_as_not_to_disappoint: true, not_quite_fine: false },
    Unsaid { so_as_not_to_disappoint: false, not_quite_fine: true },
    Unsaid { so_as_not_to_disappoint: true, not_quite_fine: true },
];

pub fn pains() -> impl Iterator<Item = PainAnswer> + Clone {
    (0..=10).map(|n| PainAnswer::Felt(Pain::new(n).unwrap())).chain([PainAnswer::NotSure])
}

pub fn paces() -> impl Iterator<Item = PaceAnswer> + Clone {
    Pace::ALL.into_iter().map(PaceAnswer::At).chain([PaceAnswer::NotSure])
}

pub fn pains_before() -> impl Iterator<Item = Option<Pain>> + Clone {
    std::iter::once(None).chain((0..=10).map(Pain::new))
}

/// Every pain × every pace × everything unsaid × every pain before: 2,880.
pub fn everything() -> Vec<Said> {
    let mut all = Vec::new();
    for pain in pains() {
        for pace in paces() {
            for unsaid in UNSAID {
                for before in pains_before() {
                    all.push(Said { pain, pace, unsaid, before });
                }
            }
        }
    }
    all
}
