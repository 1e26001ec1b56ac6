//! Consent, briefly: five letters.

use super::Letter;

/// The five, in the order that makes a word (Planned Parenthood's FRIES). "Enthusiastic" is
/// read as willing and curious, which is fairer to a body that has learnt to be careful.
pub const LETTERS: [Letter; 5] = [
    Letter {
        letter: 'F',
        means: "Freely given",
        says: "A yes is free when a no is as welcome. No fear and no debt stand behind it.",
        try_it: "You can say no to this, and the evening stays good.",
    },
    Letter {
        letter: 'R',
        means: "Reversible",
        says: "A yes can end at any moment, in the middle, without a reason. It was true until then.",
        try_it: "I said yes before. My yes is over now, so please stop.",
    },
    Letter {
        letter: 'I',
        means: "Informed",
        says: "Both know what is meant, and what has changed. Pain, a new touch and a plan are all part of it.",
        try_it: "Before we start: it has been sore since Monday.",
    },
    Letter {
        letter: 'E',
        means: "Enthusiastic",
        says: "Here that means willing and curious. Where one of you is only enduring, stop and check in.",
        try_it: "Are you willing and curious, or would you rather leave it?",
    },
    Letter {
        letter: 'S',
        means: "Specific",
        says: "A yes to one thing is a yes to that thing. Last time is not this time.",
        try_it: "Yes to your hand on my back. For the rest, ask me again.",
    },
];
