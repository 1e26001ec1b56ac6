//! Cards: Asking.

use super::super::{Card, Deck};

/// Asking.
pub(super) const DECK: Deck = Deck {
    id: "asking",
    title: "Asking",
    how: [
        "A question that can be answered with no is a kind one.",
        "Say it aloud, then wait. The silence after it belongs to the other.",
    ],
    leads_to_safety: false,
    cards: &[
        Card {
            id: "may-i-stay",
            says: "May I stay like this, or would you like less?",
            why: "Less is on offer, so nobody has to fight for it.",
            softer: "I can stay like this, and I can do less. What is kinder to you right now?",
            shorter: "Like this, or less?",
        },
        Card {
            id: "hold-still",
            says: "Would you like me to hold still?",
            why: "Stillness gives a body time to decide.",
            softer: "I can hold still for as long as you like. Would that be good?",
            shorter: "Hold still?",
        },
        Card {
            id: "next-minute",
            says: "What would feel good in the next minute?",
            why: "A minute is small enough to answer.",
            softer: "Is there anything that would feel good for a minute, even something tiny?",
            shorter: "What next, for a minute?",
        },
        Card {
            id: "yes-maybe-not-now",
            says: "Is this a yes, a maybe, or a not now?",
            why: "Three doors are easier than two. A maybe is a pause.",
            softer: "Wherever you are is all right. Is it nearer to yes, to maybe, or to not now?",
            shorter: "Yes, maybe, or not now?",
        },
        Card {
            id: "my-hand-here",
            says: "May I put my hand here?",
            why: "It asks about one hand and one place, so the answer can be clear.",
            softer: "I would like to put my hand here. You can say no, or show me where.",
            shorter: "My hand, here?",
        },
        Card {
            id: "which-number",
            says: "What number is it right now, from 0 to 10?",
            why: "A number is quick, and nobody has to describe pain.",
            softer: "If a number comes to mind, what is it? If none comes, we pause.",
            shorter: "Which number?",
        },
        Card {
            id: "slower-or-pause",
            says: "Would slower be better, or a pause, or a stop?",
            why: "All three ask for less. Nobody has to argue for it.",
            softer: "I wonder what would be kinder to you now: slower, a rest, or to stop here.",
            shorter: "Slower, pause or stop?",
        },
        Card {
            id: "last-time",
            says: "Last time is not today. How is this for you now?",
            why: "It does not lean on an old yes.",
            softer: "I remember that this was nice once. Today may be different. How is it now?",
            shorter: "And today?",
        },
        Card {
            id: "you-set-the-pace",
            says: "Would you like to set the pace tonight?",
            why: "Whoever sets the pace can slow it at any moment.",
            softer: "If you like, you set the pace and I follow. If not, that is fine too.",
            shorter: "You set the pace?",
        },
        Card {
            id: "sore-before",
            says: "Is anything sore before we begin?",
            why: "Asked early, it costs little to say so.",
            softer: "Before anything else, how is your body today? Nothing has to follow from it.",
            shorter: "Sore anywhere?",
        },
        Card {
            id: "leave-out",
            says: "What would you rather leave out tonight?",
            why: "A limit that is named before is easier to say again.",
            softer: "Is there anything that you would like to rest from tonight? We can leave it out.",
            shorter: "What do we leave out?",
        },
        Card {
            id: "ask-again",
            says: "May I ask you again in two minutes?",
            why: "You agree on the question first, so it does not sound like doubt.",
            softer: "I would feel better if I could ask again in two minutes. Is that all right?",
            shorter: "Ask again soon?",
        },
        Card {
            id: "how-will-i-know",
            says: "How will I know if you want to stop?",
            why: "A squeeze or two taps can speak when words will not come.",
            softer: "If words go away, how would you show me that it must stop? I will watch for it.",
            shorter: "What is our stop signal?",
        },
    ],
};
