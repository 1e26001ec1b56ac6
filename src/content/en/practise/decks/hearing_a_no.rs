//! Cards: Hearing a no.

use super::super::{Card, Deck};

/// Hearing a no.
pub(super) const DECK: Deck = Deck {
    id: "hearing-a-no",
    title: "Hearing a no",
    how: [
        "The first sentence afterwards is the one that stays.",
        "If you are afraid of how a no is answered, read Safety first.",
    ],
    leads_to_safety: true,
    cards: &[
        Card {
            id: "thank-you",
            says: "Thank you for telling me.",
            why: "It says that honesty is welcome, before anything else is said.",
            softer: "Thank you. I know that it is not always easy to say.",
            shorter: "Thank you.",
        },
        Card {
            id: "we-stop",
            says: "We stop. I am glad you said it.",
            why: "First the stop, then the warmth.",
            softer: "We have stopped now. I am truly glad that you told me.",
            shorter: "Stopped. I'm glad.",
        },
        Card {
            id: "nothing-is-lost",
            says: "Nothing is lost. Would you like a blanket?",
            why: "A small comfort says that the two of you go on.",
            softer: "We have lost nothing at all. May I bring you something warm?",
            shorter: "All is well. Blanket?",
        },
        Card {
            id: "near-or-far",
            says: "I am here, close or further away, as you like.",
            why: "It offers closeness and does not ask for it.",
            softer: "I can be close, or give you room. You need not decide yet.",
            shorter: "Near or far, I'm here.",
        },
        Card {
            id: "no-is-welcome",
            says: "A no from you is welcome here.",
            why: "It makes a yes worth something as well.",
            softer: "You can always say no to me. I mean it, on good days and bad ones.",
            shorter: "No is welcome.",
        },
        Card {
            id: "sad-and-mine",
            says: "I feel a bit sad, and that is mine to carry. You did right.",
            why: "Hidden sadness leaks out. Owned sadness asks for nothing.",
            softer: "I had hoped, and I will be all right. You were right to tell me.",
            shorter: "A bit sad. You did right.",
        },
        Card {
            id: "need-not-explain",
            says: "You do not have to explain anything.",
            why: "Reasons can be given later, or never.",
            softer: "I won't ask you why. If you ever want to tell me, I would like to hear it.",
            shorter: "No need to explain.",
        },
        Card {
            id: "the-first-time",
            says: "I believe you the first time.",
            why: "A no that must be said twice costs double.",
            softer: "You only have to tell me once. I heard you, and I believe it.",
            shorter: "I believe you.",
        },
        Card {
            id: "something-or-nothing",
            says: "Is there something nice we could do instead, or nothing at all?",
            why: "It opens a door, and leaves it open.",
            softer: "If you feel like something else, I am in. If you feel like nothing, so am I.",
            shorter: "Something else, or nothing?",
        },
        Card {
            id: "coming-back",
            says: "I need a minute to myself, and then I come back to you.",
            why: "Going away hurts less when the way back is named.",
            softer: "I would like to take a breath on my own. I am not cross, and I will be back.",
            shorter: "One minute. I'm coming back.",
        },
        Card {
            id: "another-day-or-open",
            says: "We can try another day, or leave it open.",
            why: "Nobody has to name a day to be kind tonight.",
            softer: "There may be another day for this, and there may not. Tonight is fine as it is.",
            shorter: "Another day, or open.",
        },
        Card {
            id: "like-being-with-you",
            says: "I like being with you, whatever we do or don't do.",
            why: "It tells where the love is, and that it did not move.",
            softer: "You are what I like about this evening. The rest can come and go.",
            shorter: "I like us.",
        },
        Card {
            id: "a-no-is-trust",
            says: "When you say no to me, I feel trusted.",
            why: "A no can be a sign of trust. It helps to hear that.",
            softer: "That you can tell me no means a lot to me. It feels like trust.",
            shorter: "Your no is trust.",
        },
    ],
};
