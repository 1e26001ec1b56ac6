//! Cards: "I'm fine".

use super::super::{Card, Deck};

/// When somebody may be hiding pain.
pub(super) const DECK: Deck = Deck {
    id: "im-fine",
    title: "\u{201c}I'm fine\u{201d}",
    how: [
        "For when one of you may be hiding pain.",
        "Ask once, warmly. Then believe the answer, or rest anyway.",
    ],
    leads_to_safety: false,
    cards: &[
        Card {
            id: "you-went-quiet",
            says: "You went quiet. I would rather pause than guess.",
            why: "It says what you noticed, and blames nobody.",
            softer: "I noticed that you went quiet. Let us rest a moment, so that I need not guess.",
            shorter: "You're quiet. Let's pause.",
        },
        Card {
            id: "which-fine",
            says: "I heard fine. I am resting a minute either way.",
            why: "It gives the word \u{201c}fine\u{201d} a second chance.",
            softer: "You said fine, and I heard it. I would still like a minute's rest.",
            shorter: "Fine. Resting anyway.",
        },
        Card {
            id: "cannot-disappoint",
            says: "If I feel let down, that is mine to carry. Stopping is always right.",
            why: "Many people go on so as not to let the other down.",
            softer: "If you want to stop, I want to know. What I feel then is mine to look after.",
            shorter: "It is always right to stop.",
        },
        Card {
            id: "rest-whatever",
            says: "Let us rest a minute, whatever the answer is.",
            why: "The rest does not hang on the answer, so the answer can be true.",
            softer: "I would like a minute's rest for both of us. You need not say anything.",
            shorter: "Rest first, words later.",
        },
        Card {
            id: "was-not-quite",
            says: "I said I was fine, and I was not quite.",
            why: "It can be said late. Late is still good.",
            softer: "I told you it was fine. It wasn't, not all of it, and I want you to know.",
            shorter: "It wasn't quite fine.",
        },
        Card {
            id: "going-on-for-you",
            says: "I was going on for you, and I want to stop.",
            why: "It ends the hiding, with no blame for either of you.",
            softer: "I think I carried on to make you happy. I would like to stop, and be honest.",
            shorter: "I went on for you. Stop.",
        },
        Card {
            id: "shoulders",
            says: "Your shoulders are up by your ears. Shall we pause?",
            why: "You say what you see, and not what it means.",
            softer: "I see that your shoulders have crept up. Would a rest be good?",
            shorter: "Shoulders up. Pause?",
        },
        Card {
            id: "a-number-instead",
            says: "Could we leave out the word fine? A number would help me.",
            why: "A number has no manners to keep.",
            softer: "Fine is such a polite word. Would a number be easier to say?",
            shorter: "A number, not fine?",
        },
        Card {
            id: "rather-know",
            says: "I would rather know tonight than find out next week.",
            why: "It says that the truth is welcome while it is fresh.",
            softer: "If something hurts, I would love to hear it now. You would not spoil a thing.",
            shorter: "Better now than later.",
        },
        Card {
            id: "no-acting",
            says: "You never have to act for me.",
            why: "Some people pretend so that it ends sooner. This opens another way out.",
            softer: "You don't have to seem to like it. I want to be with you as you are.",
            shorter: "No acting needed.",
        },
        Card {
            id: "asked-once",
            says: "I trust your answer, and I still pause if I see you brace.",
            why: "Asked again and again, care turns into an exam. A pause asks nothing.",
            softer: "Thank you for your answer. You can change it, and so can your body. Then I pause.",
            shorter: "I trust you, and I may pause.",
        },
        Card {
            id: "fine-too-fast",
            says: "If I say fine too fast, ask me for a number.",
            why: "You make the plan yourself, on a calm day.",
            softer: "I sometimes say fine before I know. When you hear it, could you ask for a number?",
            shorter: "Fast fine? Ask my number.",
        },
        Card {
            id: "me-too",
            says: "I am not quite fine either. I worry about hurting you.",
            why: "The other one may be hiding something as well.",
            softer: "May I tell you how I am? I keep worrying that I might hurt you.",
            shorter: "I worry too, about hurting you.",
        },
    ],
};
