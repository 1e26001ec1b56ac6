//! Scenarios: After.

use super::super::{Reply, ReplyKind, Scenario};

/// The silence after.
pub(super) const TEN_MINUTES_LATER: Scenario = Scenario {
    id: "ten-minutes-later",
    deck: "after",
    situation: [
        "Robin and Jo stopped ten minutes ago. Robin lies with closed eyes.",
        "Jo does not know what to do with the silence.",
    ],
    replies: &[
        Reply {
            says: "Well. Good night, then.",
            kind: ReplyKind::Negative,
            does: "It can sound like a bill for the evening.",
            then: "The stop was right, and the dark feels long. In the morning Robin says: \u{201c}I lay there on my own.\u{201d}",
        },
        Reply {
            says: "Is it still bad? Are you cross? Please say something.",
            kind: ReplyKind::Solicitous,
            does: "It can ask a tired body for a report.",
            then: "Robin says \u{201c}all right\u{201d} to all of it, and gets no rest. The hand stays under the blanket.",
        },
        Reply {
            says: "I'm here, and I don't need anything. Tea, or quiet?",
            kind: ReplyKind::Facilitative,
            does: "It can fill a silence with warmth and not with work.",
            then: "Robin says \u{201c}quiet\u{201d}, and reaches out a hand.",
        },
    ],
    next: "I liked the part where we laughed.",
};

/// Good news.
pub(super) const STOP_AT_A_TWO: Scenario = Scenario {
    id: "stop-at-a-two",
    deck: "after",
    situation: [
        "Ash tells Lee: \u{201c}I said stop at a two tonight. I used to wait for a six.\u{201d}",
        "Ash sounds proud.",
    ],
    replies: &[
        Reply {
            says: "So it did hurt? A two is still pain, my poor love.",
            kind: ReplyKind::Solicitous,
            does: "It can turn good news back into bad.",
            then: "Ash's smile goes. The news was about saying it, and nobody has heard that yet.",
        },
        Reply {
            says: "You did. I noticed, and I loved it. How was that for you?",
            kind: ReplyKind::Facilitative,
            does: "It can make good news grow.",
            then: "Ash tells it from the start, with both hands. They remember that talk for weeks.",
        },
        Reply {
            says: "I had hoped there would be nothing to stop for.",
            kind: ReplyKind::Negative,
            does: "It can let good news drop on the floor.",
            then: "Ash goes off to bed. It was still a good stop, and next day a friend is glad to hear of it.",
        },
    ],
    next: "Shall we write that down as a small win?",
};

/// The day after.
pub(super) const SORE_ON_SUNDAY: Scenario = Scenario {
    id: "sore-on-sunday",
    deck: "after",
    situation: [
        "On Sunday Alex tells Kim: \u{201c}I'm sore. I think it was too long for me.\u{201d}",
        "Kim had no idea.",
    ],
    replies: &[
        Reply {
            says: "Good to know. Something cool for now, and nothing more until you want it.",
            kind: ReplyKind::Facilitative,
            does: "It can take the news in and do one useful thing.",
            then: "Alex lies down with a cold cloth. They agree that the phone will ask them after three minutes.",
        },
        Reply {
            says: "You could have said so last night.",
            kind: ReplyKind::Negative,
            does: "It can charge extra for late news.",
            then: "Alex says: \u{201c}I know it only now.\u{201d} Kim thinks, and says: \u{201c}True. I'm glad I know.\u{201d}",
        },
        Reply {
            says: "You poor thing. Stay in bed, and I will do everything this week.",
            kind: ReplyKind::Solicitous,
            does: "It can make soreness bigger than it feels.",
            then: "Alex had wanted to go for a walk. Now they discuss whether walking is allowed.",
        },
    ],
    next: "What would be kind to you today?",
};

/// Two views of one evening.
pub(super) const TWO_EVENINGS: Scenario = Scenario {
    id: "two-evenings",
    deck: "after",
    situation: [
        "Micha thought it was a lovely evening.",
        "Toni says: \u{201c}It was hard for me, from the middle on.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "It was that bad? You poor love. Tell me where, and when, and how much.",
            kind: ReplyKind::Solicitous,
            does: "It can throw out the good with the hard.",
            then: "Toni had liked the first half. It takes an hour to find it again.",
        },
        Reply {
            says: "You smiled. How can it have been hard?",
            kind: ReplyKind::Negative,
            does: "It can use a smile as proof against a person.",
            then: "Toni says: \u{201c}I smiled, and it was hard.\u{201d} At last Micha says: \u{201c}I believe you.\u{201d}",
        },
        Reply {
            says: "Then it was two evenings. I'd like to hear about yours.",
            kind: ReplyKind::Facilitative,
            does: "It can let both be true.",
            then: "Toni talks, and Micha listens. Then they swap, and the lovely half stays lovely.",
        },
    ],
    next: "When did it stop being nice for you?",
};
