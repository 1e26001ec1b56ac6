//! Cards: Saying a hard thing gently.

use super::super::{Card, Deck};

/// Saying a hard thing gently.
pub(super) const DECK: Deck = Deck {
    id: "gently",
    title: "Saying a hard thing gently",
    how: [
        "Hard things are lighter while they are small.",
        "Say it on a quiet day, dressed and unhurried. One thing at a time.",
    ],
    leads_to_safety: false,
    cards: &[
        Card {
            id: "one-thing",
            says: "There is one thing I would like to tell you. Is now good?",
            why: "It asks first, and it promises an end.",
            softer: "I have something small on my mind. When would be a good time for you?",
            shorter: "One thing. Is now good?",
        },
        Card {
            id: "five-minutes",
            says: "I feel tense when we start without talking. I would like five minutes first.",
            why: "A feeling, a moment and a wish. Nobody stands accused.",
            softer: "I notice that I get tense when we don't talk first. Could we take five minutes?",
            shorter: "Five minutes of talk first, please.",
        },
        Card {
            id: "with-me-in-it",
            says: "This is about my body, and I want you at my side.",
            why: "It keeps the other on your side of the problem.",
            softer: "What I want to say is about my body. I would love to have you beside me.",
            shorter: "My body. Stay beside me.",
        },
        Card {
            id: "while-it-is-small",
            says: "I am saying this now so that it stays small.",
            why: "Said early, a hard thing needs fewer words.",
            softer: "It is still a little thing. I want to tell you before it grows.",
            shorter: "Saying it while it's small.",
        },
        Card {
            id: "some-of-it-hurts",
            says: "Some of what we do hurts me, and I have not said so.",
            why: "It is plain. It may be late, and it is still in time.",
            softer: "There is something that I have kept to myself. Some of what we do hurts me.",
            shorter: "Some of it hurts me.",
        },
        Card {
            id: "miss-you",
            says: "I miss being close to you, and I am not asking for anything.",
            why: "Longing is easy to hear when nothing hangs on it.",
            softer: "I have been missing you. Nothing has to come of it. I wanted you to know.",
            shorter: "I miss you. No request.",
        },
        Card {
            id: "a-month-off",
            says: "I would like a month without trying, and with lots of closeness.",
            why: "A rest needs only one of you. Saying what stays is kind.",
            softer: "I would love a month off from trying, close in ways that we both want.",
            shorter: "A month off trying, but close.",
        },
        Card {
            id: "a-clinician",
            says: "I would like to see a clinician about this. Will you come with me?",
            why: "Pain that stays deserves a look. Four ears hear more than two.",
            softer: "I have thought about asking a clinician. It would help me to have you there.",
            shorter: "A clinician. Come with me?",
        },
        Card {
            id: "quiet-after-a-stop",
            says: "When you go quiet after a stop, I feel alone. A few words would help.",
            why: "It says what is missing, and how little would do.",
            softer: "I think you go quiet to be kind. A few words would help me feel less alone.",
            shorter: "After a stop, talk to me.",
        },
        Card {
            id: "let-me-ask",
            says: "When you ask every evening, I feel pushed. I would like to be the one who asks.",
            why: "It gives a way forward as well as a limit.",
            softer: "I know you ask because you like me. Could I be the one to ask for a while?",
            shorter: "Let me be the one to ask.",
        },
        Card {
            id: "sorry-for-tuesday",
            says: "I was short with you on Tuesday, and I am sorry.",
            why: "A repair names the thing and the day. It asks for nothing back.",
            softer: "I have thought about how I spoke on Tuesday. It was not kind, and I am sorry.",
            shorter: "I'm sorry about Tuesday.",
        },
        Card {
            id: "scared-you-leave",
            says: "I am scared that you will leave because of this.",
            why: "Fear that is said is easier to hold than fear that is hidden.",
            softer: "There is a fear that I carry, that this is too much for you. I'd like to tell you.",
            shorter: "I'm scared you'll leave.",
        },
        Card {
            id: "less-of-the-plan",
            says: "Our plan is too much for me. I would like less of it.",
            why: "A plan can shrink. It is there for you two.",
            softer: "The plan was a good idea. It is more than I can do now, and I would like less.",
            shorter: "Less of the plan, please.",
        },
    ],
};
