//! Cards: Saying stop.

use super::super::{Card, Deck};

/// Saying stop.
pub(super) const DECK: Deck = Deck {
    id: "saying-stop",
    title: "Saying stop",
    how: [
        "One word is a whole sentence. The reason can wait, or never come.",
        "Say it in an easy voice, then in a small one. Both count.",
    ],
    leads_to_safety: false,
    cards: &[
        Card {
            id: "stop-please",
            says: "Stop, please.",
            why: "Two words. Everything else can wait.",
            softer: "I would like us to stop here, please.",
            shorter: "Stop.",
        },
        Card {
            id: "stop-and-stay",
            says: "I want to stop here. Stay with me.",
            why: "It ends one thing and keeps the other.",
            softer: "I need to stop here, and I would love it if you stayed close.",
            shorter: "Stop, and stay.",
        },
        Card {
            id: "ends-tonight",
            says: "This is where it ends for tonight.",
            why: "It is clear, so nobody has to wonder.",
            softer: "I would like this to be the end of it for tonight.",
            shorter: "Done for tonight.",
        },
        Card {
            id: "listening-to-my-body",
            says: "My body says no, and I am listening to it.",
            why: "It is nobody's fault, and it is final.",
            softer: "My body is asking me to stop, and I want to be kind to it.",
            shorter: "My body says no.",
        },
        Card {
            id: "red-for-me",
            says: "Red for me.",
            why: "A word you both know works when sentences do not.",
            softer: "I have come to red, so let us stop here.",
            shorter: "Red.",
        },
        Card {
            id: "no-reason",
            says: "I am stopping, and I don't have a reason.",
            why: "A stop with no reason is as good as any other.",
            softer: "I would like to stop. Perhaps I will know why later, perhaps not.",
            shorter: "Stopping. No reason.",
        },
        Card {
            id: "hurts-so-stop",
            says: "It hurts now, so I am stopping us.",
            why: "It names the pain once, and ends it.",
            softer: "It has begun to hurt, and I would like to end this now.",
            shorter: "It hurts. Stop.",
        },
        Card {
            id: "latest-word",
            says: "I said go on, and now I say stop.",
            why: "The latest word is the one that counts.",
            softer: "A minute ago I wanted more. Now I would like to stop.",
            shorter: "Now I say stop.",
        },
        Card {
            id: "two-taps",
            says: "I tapped twice. That is our stop.",
            why: "A signal is a word. It can be said aloud as well.",
            softer: "You felt two taps on your arm. That was me, asking us to stop.",
            shorter: "Two taps. Stop.",
        },
        Card {
            id: "this-stop-is-mine",
            says: "This time it is me who needs to stop.",
            why: "Either of you can. It is not kept for the one with pain.",
            softer: "Tonight I am the one who would like to stop, and I still like being here.",
            shorter: "This stop is mine.",
        },
        Card {
            id: "some-room",
            says: "Stop, and give me some room, please.",
            why: "Some people need air before they need arms.",
            softer: "I would like to stop and have a little space. I will come to you when I am ready.",
            shorter: "Stop. Room, please.",
        },
        Card {
            id: "while-it-is-nice",
            says: "I would rather stop now, while it is still nice.",
            why: "A stop need not wait for pain.",
            softer: "It has been lovely, and I would like to end it here, while it is.",
            shorter: "Stop while it's nice.",
        },
        Card {
            id: "i-saw-your-face",
            says: "I saw your face, and I am stopping.",
            why: "The one who notices may stop as well.",
            softer: "Your face looked different to me, so I have stopped. You need not explain.",
            shorter: "I saw. I'm stopping.",
        },
    ],
};
