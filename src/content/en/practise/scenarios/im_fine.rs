//! Scenarios: "I'm fine".

use super::super::{Reply, ReplyKind, Scenario};

/// A fine that comes too fast.
pub(super) const A_QUICK_FINE: Scenario = Scenario {
    id: "a-quick-fine",
    deck: "im-fine",
    situation: [
        "Charlie asks: \u{201c}Is this all right for you?\u{201d}",
        "Noor says \u{201c}I'm fine\u{201d} very fast, and looks at the ceiling.",
    ],
    replies: &[
        Reply {
            says: "If you say so. Don't complain to me afterwards.",
            kind: ReplyKind::Negative,
            does: "It can make the truth cost more later.",
            then: "Noor sits up and ends it, and that is good. They talk about the warning at the weekend, over a long lunch.",
        },
        Reply {
            says: "Let us both rest a minute. I like you here.",
            kind: ReplyKind::Facilitative,
            does: "It can make a pause that nobody has to ask for.",
            then: "In the second minute Noor says: \u{201c}It did hurt a bit.\u{201d} Charlie says thank you.",
        },
        Reply {
            says: "You're not fine. I can see it. Tell me the truth, please.",
            kind: ReplyKind::Solicitous,
            does: "It can turn care into an exam.",
            then: "Noor says \u{201c}fine\u{201d} once more, to be left in peace. They rest in the end, both a little upset.",
        },
    ],
    next: "You can change that answer any time, even tomorrow.",
};

/// Said late.
pub(super) const AT_BREAKFAST: Scenario = Scenario {
    id: "at-breakfast",
    deck: "im-fine",
    situation: [
        "At breakfast Robin says: \u{201c}Last night I called it fine. It wasn't.\u{201d}",
        "Sam thought that it had been a good evening.",
    ],
    replies: &[
        Reply {
            says: "So you lied to me.",
            kind: ReplyKind::Negative,
            does: "It can shut a door that was only now opened.",
            then: "The kitchen is silent. Then Sam says: \u{201c}That came out wrong. It took courage to tell me.\u{201d}",
        },
        Reply {
            says: "You poor love. From now on I will watch your face the whole time.",
            kind: ReplyKind::Solicitous,
            does: "It can put a person under watch for one honest sentence.",
            then: "Robin had wanted to be asked, and not studied. Now there is a face to keep still as well.",
        },
        Reply {
            says: "Thank you for telling me now. What would have helped?",
            kind: ReplyKind::Facilitative,
            does: "It can make it easier to say sooner.",
            then: "Robin says: \u{201c}If you had asked for a number.\u{201d} From then on Sam asks for one.",
        },
    ],
    next: "What could we say next time, in place of \u{201c}fine\u{201d}?",
};

/// Going on for the other.
pub(super) const I_DONT_MIND: Scenario = Scenario {
    id: "i-dont-mind",
    deck: "im-fine",
    situation: [
        "Jo notices that Micha is holding a breath, and stops.",
        "Micha says: \u{201c}Go on. I don't mind.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "I only want what you want too. Let us lie close instead.",
            kind: ReplyKind::Facilitative,
            does: "It can say that both people's comfort counts.",
            then: "Micha lets the breath go. It had been held for longer than either of them knew.",
        },
        Reply {
            says: "You brave thing. You'd put up with anything for me.",
            kind: ReplyKind::Solicitous,
            does: "It can make the other small, though it is meant kindly.",
            then: "They have stopped, which is good. Micha feels found out, and pulls up the sheet.",
        },
        Reply {
            says: "Don't say that. It makes me feel awful.",
            kind: ReplyKind::Negative,
            does: "It can give guilt to someone who was hiding pain.",
            then: "They rest, and that is all for tonight. Next day Micha says: \u{201c}I had your guilt to carry as well.\u{201d}",
        },
    ],
    next: "What would you like, if it were only for you?",
};

/// The other hides something too.
pub(super) const FAR_AWAY: Scenario = Scenario {
    id: "far-away",
    deck: "im-fine",
    situation: [
        "Toni is afraid of causing pain, and has not said so.",
        "Alex asks: \u{201c}You seem far away. How are you?\u{201d} Toni answers.",
    ],
    replies: &[
        Reply {
            says: "I'm fine. Why does everything need a talk?",
            kind: ReplyKind::Negative,
            does: "It can close the door on a kind question.",
            then: "Alex lets it rest for tonight. On Sunday Toni says: \u{201c}You were right. I was scared.\u{201d}",
        },
        Reply {
            says: "Not quite fine. I'm afraid of hurting you, so I hold back.",
            kind: ReplyKind::Facilitative,
            does: "It can turn two guesses into one talk.",
            then: "Alex says: \u{201c}I thought you had lost interest.\u{201d} They both laugh, a bit shakily.",
        },
        Reply {
            says: "I'm not sure yet. Could we stop and have some tea?",
            kind: ReplyKind::Facilitative,
            does: "It can buy time in an honest way.",
            then: "Over the second cup the right words come.",
        },
        Reply {
            says: "Never mind me, is it bad today? You look so tired.",
            kind: ReplyKind::Solicitous,
            does: "It can hide one's own worry behind the other's pain.",
            then: "Alex had asked about Toni. The worry stays where it was, and now it has company.",
        },
    ],
    next: "Shall we find a sign for when I get scared?",
};
