//! Cards: After.

use super::super::{Card, Deck};

/// After.
pub(super) const DECK: Deck = Deck {
    id: "after",
    title: "After",
    how: [
        "For the minutes and the days afterwards.",
        "Thanks come first. Questions can sleep until tomorrow.",
    ],
    leads_to_safety: false,
    cards: &[
        Card {
            id: "stopping-with-me",
            says: "Thank you for stopping with me.",
            why: "A stop is something that two people do.",
            softer: "I want to thank you for how we stopped, you and I.",
            shorter: "Thanks for stopping.",
        },
        Card {
            id: "company-or-quiet",
            says: "I will make tea. Would you like company or quiet?",
            why: "It offers two good things, and expects neither.",
            softer: "I am going to put the kettle on. I can sit with you, or leave you in peace.",
            shorter: "Tea? Company or quiet?",
        },
        Card {
            id: "favourite-part",
            says: "My favourite part was your hand in my hair.",
            why: "Good news in detail is worth as much as a repair.",
            softer: "I keep thinking of your hand in my hair. I liked that a lot.",
            shorter: "Your hand in my hair. Lovely.",
        },
        Card {
            id: "in-the-morning",
            says: "Let us talk about it tomorrow, in daylight.",
            why: "Tonight is for rest. Questions keep.",
            softer: "I would like to hear how it was for you, and tomorrow is early enough.",
            shorter: "We'll talk tomorrow.",
        },
        Card {
            id: "something-cool",
            says: "I am sore now. Something cool would help.",
            why: "One fact, one wish. Nobody has to guess.",
            softer: "I notice that I am a bit sore. Could you bring me something cool?",
            shorter: "Sore. Something cool, please.",
        },
        Card {
            id: "arms-no-questions",
            says: "Hold me, and please don't ask me anything.",
            why: "Arms can come without questions.",
            softer: "I would love to be held for a while, with no talking at all.",
            shorter: "Arms, no questions.",
        },
        Card {
            id: "half-an-hour",
            says: "I need half an hour alone, and then I would like you near.",
            why: "It says when the door opens again.",
            softer: "I would like to be by myself for half an hour. After that I would love your company.",
            shorter: "Half an hour, then you.",
        },
        Card {
            id: "said-it-early",
            says: "You said it early tonight. I am proud of us.",
            why: "Good things are easy to overlook. Say them while they are warm.",
            softer: "It meant a lot to me that you said it so soon. I am proud of us both.",
            shorter: "You said it early. Lovely.",
        },
        Card {
            id: "stopped-and-good",
            says: "We stopped, and it was a good evening.",
            why: "Both halves of this sentence are true.",
            softer: "I liked tonight, all of it, with the stop in it.",
            shorter: "Stopped, and good.",
        },
        Card {
            id: "a-long-hug",
            says: "Next time I would like to begin with a long hug.",
            why: "One wish about next time, and no blame for this time.",
            softer: "I have a wish for another day. Could we start with a long hug?",
            shorter: "Next time, hug first.",
        },
        Card {
            id: "today-after-last-night",
            says: "How is your body today, after last night?",
            why: "Pain can come a day late. So can the answer.",
            softer: "I thought of you this morning. How does your body feel after last night?",
            shorter: "Sore since last night?",
        },
        Card {
            id: "asked-sooner",
            says: "Was there a moment when I could have asked sooner?",
            why: "It looks for a moment, and not for a culprit.",
            softer: "I would like to learn from last night. When would a question have helped?",
            shorter: "When could I have asked?",
        },
        Card {
            id: "you-stayed-calm",
            says: "Thank you for staying so calm when I stopped.",
            why: "Every stop deserves calm. Thanks for it are still nice to hear.",
            softer: "You were so calm when I stopped. It made it easy to stay near you.",
            shorter: "You stayed calm. Thanks.",
        },
    ],
};
