//! Cards: Answering.

use super::super::{Card, Deck};

/// Answering.
pub(super) const DECK: Deck = Deck {
    id: "answering",
    title: "Answering",
    how: [
        "An answer may be half a sentence. It may be a hand.",
        "Nobody owes a reason. \u{201c}Not sure\u{201d} is an answer too.",
    ],
    leads_to_safety: false,
    cards: &[
        Card {
            id: "yes-and-slower",
            says: "Yes, and slower, please.",
            why: "A yes can carry a wish.",
            softer: "I like this a lot. I would like it even more if it were slower.",
            shorter: "Yes. Slower.",
        },
        Card {
            id: "not-sure-so-pause",
            says: "I am not sure, so let us pause.",
            why: "Not sure is a full answer, and a pause suits it.",
            softer: "I cannot tell yet. Could we rest here until I know?",
            shorter: "Not sure. Pause.",
        },
        Card {
            id: "a-three",
            says: "It is a three, and I can stay with this if we go slower.",
            why: "The number and what it does to you, both in one line.",
            softer: "I feel it, about a three. If we go slower, I can stay with it.",
            shorter: "Three. Slower, please.",
        },
        Card {
            id: "a-seven",
            says: "It is a seven, so we stop.",
            why: "Strong pain needs no talk. It needs an end.",
            softer: "It has become a seven. I would like us to stop now, and stay close.",
            shorter: "Seven. Stop.",
        },
        Card {
            id: "no-and-yes",
            says: "No to this, and yes to lying close.",
            why: "It says what ends and what may stay.",
            softer: "I would rather not do this now. I would love to lie close to you.",
            shorter: "Not this. Lie close.",
        },
        Card {
            id: "no-thank-you",
            says: "No, thank you.",
            why: "It is complete. It does not need a reason or a gift.",
            softer: "I would rather not. It was kind of you to ask me.",
            shorter: "No.",
        },
        Card {
            id: "only-you-here",
            says: "I don't know what I want, only that I like you here.",
            why: "You can want someone without wanting a thing.",
            softer: "Nothing comes to mind yet. It is good that you are here while I find out.",
            shorter: "No idea. Stay here.",
        },
        Card {
            id: "a-moment",
            says: "I need a moment before I can answer.",
            why: "A slow answer is often the true one.",
            softer: "Could you give me a little time? I want to give you a true answer.",
            shorter: "One moment, please.",
        },
        Card {
            id: "answer-changed",
            says: "My answer is not the one I gave a minute ago.",
            why: "A yes was true when it was said. It need not be true now.",
            softer: "I meant it when I said yes. Something is different now, and I want to tell you.",
            shorter: "My answer has changed.",
        },
        Card {
            id: "i-do-my-body-does-not",
            says: "I want to, and my body does not.",
            why: "Both can be true. Said together, nobody has to guess.",
            softer: "Part of me would love this. My body asks for a rest, and it gets one.",
            shorter: "I do. My body doesn't.",
        },
        Card {
            id: "this-is-good",
            says: "This is good. Stay exactly like this.",
            why: "Good news helps as much as a warning. It tells the other where to stay.",
            softer: "I am enjoying this. Could you keep it exactly as it is?",
            shorter: "Good. Like this.",
        },
        Card {
            id: "no-blame",
            says: "It hurts, and I am not blaming you.",
            why: "It answers the question behind the question.",
            softer: "There is some pain. I don't blame you for it, and I want you to know about it.",
            shorter: "It hurts. No blame.",
        },
        Card {
            id: "in-daylight",
            says: "Ask me tomorrow. Tonight I have no answer.",
            why: "No answer means not tonight. A question may wait.",
            softer: "I would like to think about it in daylight. Could you ask me then?",
            shorter: "Tomorrow, please.",
        },
    ],
};
