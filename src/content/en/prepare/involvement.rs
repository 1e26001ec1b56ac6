//! Ways a partner can be part of practice. None of them is before another.

use crate::domain::involvement::Rung;

/// What is said about one of them.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// What it is called.
    pub title: &'static str,
    /// What it is, in a line.
    pub says: &'static str,
    /// What the partner does.
    pub does: [&'static str; 3],
    /// What the partner does not do.
    pub leaves: [&'static str; 2],
    /// How to say yes.
    pub yes: &'static str,
    /// How to say not now.
    pub not_now: &'static str,
    /// How to say stop.
    pub stop: &'static str,
}

/// The title.
pub const TITLE: &str = "Involvement";
/// How to use it.
pub const HOW: &str = "Practice here means stretches or dilators. These are five ways, not five steps. The one whose body it is chooses. The other may say no too.";
/// The one who is there.
pub const DOES: &str = "What the other does";
/// And what not.
pub const LEAVES: &str = "What the other does not do";
/// What to say.
pub const SAYINGS: &str = "Words for it";
/// How to say yes.
pub const YES: &str = "Yes";
/// How to say not now.
pub const NOT_NOW: &str = "Not now";
/// How to say stop.
pub const STOP: &str = "Stop";

/// What is said about a way.
#[must_use]
pub const fn way(rung: Rung) -> &'static Way {
    match rung {
        Rung::Alone => &ALONE,
        Rung::InTheRoom => &IN_THE_ROOM,
        Rung::HoldingAHand => &HOLDING_A_HAND,
        Rung::HandOnMine => &HAND_ON_MINE,
        Rung::Guided => &GUIDED,
    }
}

const ALONE: Way = Way {
    title: "Alone",
    says: "A door that is closed, and time that is your own. Nothing is missing from it.",
    does: [
        "Keeps the time free: minds the phone and the doorbell.",
        "Is glad to hear about it, and as glad to hear nothing.",
        "Asks beforehand if tea or a hug afterwards would be nice.",
    ],
    leaves: ["Waiting outside the door.", "Asking how far it went."],
    yes: "I'd like to do this by myself today. A hug afterwards would be lovely.",
    not_now: "Today I'm leaving it. I'll tell you when I want the time.",
    stop: "I stopped for today, and that is all I want to say for now.",
};

const IN_THE_ROOM: Way = Way {
    title: "In the room",
    says: "The other is near and busy with something quiet. Nobody looks on.",
    does: [
        "Reads, or listens to something, within earshot.",
        "Answers if spoken to, in an everyday voice.",
        "Goes out when asked, without a question.",
    ],
    leaves: ["Watching.", "Speaking first about what goes on."],
    yes: "Would you sit here with your book while I practise?",
    not_now: "I'd rather have the room to myself right now.",
    stop: "I'm done for today. Stay, and tell me about your book.",
};

const HOLDING_A_HAND: Way = Way {
    title: "Holding a hand",
    says: "One hand to hold. The rest of the practice stays with the one whose body it is.",
    does: [
        "Offers a warm hand, and keeps it still.",
        "Breathes slowly, so that there is a breath to join.",
        "Lets go when the hand lets go.",
    ],
    leaves: ["Stroking or squeezing, unless asked.", "Saying what to do."],
    yes: "Hold my hand, and breathe with me.",
    not_now: "Not the hand for now. Stay where you are, if you like.",
    stop: "Stop. Keep holding my hand, and let us do nothing for a bit.",
};

const HAND_ON_MINE: Way = Way {
    title: "A hand resting on mine",
    says: "The hand of the other rests on the hand that practises. It goes along, and never leads.",
    does: [
        "Rests the hand lightly, with no weight in it.",
        "Stays when the hand beneath stays still.",
        "Takes it away at the first word or sign, at once.",
    ],
    leaves: ["Pressing, steering or adding anything.", "Asking for more when the hand rests."],
    yes: "Rest your hand on mine. I do the moving.",
    not_now: "Take your hand back for now. I'll say if I want it again.",
    stop: "Stop. Hand off, please. Thank you.",
};

const GUIDED: Way = Way {
    title: "Guided",
    says: "The other helps. The one whose body it is says each thing first. The other does only that.",
    does: [
        "Does one thing at a time, and only what was said.",
        "Says back what was heard, then waits for the yes.",
        "Holds still at any silence, and asks.",
    ],
    leaves: ["Going on because it went well.", "Adding a little more at the end."],
    yes: "I'll tell you each thing. Wait for my yes before you do it.",
    not_now: "I don't want to guide today. I'd like it to be my hand, or nobody's.",
    stop: "Stop. Hold still. I will take it out myself. Then stay with me.",
};
