//! Scenarios: Hearing a no.

use super::super::{Reply, ReplyKind, Scenario};

/// A no before anything.
pub(super) const NO_ON_THE_SOFA: Scenario = Scenario {
    id: "no-on-the-sofa",
    deck: "hearing-a-no",
    situation: [
        "Jude moves closer on the sofa and asks: \u{201c}Shall we have an early night?\u{201d}",
        "Nico says: \u{201c}Not tonight. My body is done.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "You're in pain again. I'll cancel tomorrow and ring the clinic.",
            kind: ReplyKind::Solicitous,
            does: "It can take a no and make a case of it.",
            then: "Nico was tired, and that was all. Now there is a list of calls to talk Jude out of.",
        },
        Reply {
            says: "Then this is our evening: you, me and the sofa.",
            kind: ReplyKind::Facilitative,
            does: "It can make a no feel like part of being together.",
            then: "Nico puts both feet in Jude's lap. The film is bad, and they watch it to the end.",
        },
        Reply {
            says: "That's the third time this month.",
            kind: ReplyKind::Negative,
            does: "It can tell the other that somebody is counting.",
            then: "Nico goes to bed, as the body asked, and that is right. They talk about counting on another day.",
        },
    ],
    next: "Shall I get the blanket, or the biscuits first?",
};

/// A sad partner.
pub(super) const SAD_AFTER_A_WEEK: Scenario = Scenario {
    id: "sad-after-a-week",
    deck: "hearing-a-no",
    situation: [
        "Sam has looked forward to tonight all week.",
        "Robin says: \u{201c}I can't tonight. I was hoping I could.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "I knew it. Why do I even look forward to things?",
            kind: ReplyKind::Negative,
            does: "It can lay a whole week on one no.",
            then: "Robin's no was honest, and it stands. Sam takes some air, and comes back with a better sentence.",
        },
        Reply {
            says: "You poor thing. How bad is it? You've been in pain all week, haven't you?",
            kind: ReplyKind::Solicitous,
            does: "It hears more pain than was said.",
            then: "Robin was tired, and had hoped. Now Robin has to prove that nothing worse is wrong.",
        },
        Reply {
            says: "I'm glad you told me. I'm a bit sad, and that is mine.",
            kind: ReplyKind::Facilitative,
            does: "It can make room for two feelings at once.",
            then: "Both are a little sad, on the same side of the bed. It is a good place to be.",
        },
    ],
    next: "What could we look forward to that asks nothing of your body?",
};

/// A no without words.
pub(super) const A_NO_WITHOUT_WORDS: Scenario = Scenario {
    id: "a-no-without-words",
    deck: "hearing-a-no",
    situation: [
        "Ash strokes Kim's back. Kim moves away a little.",
        "Nobody has said anything yet. Ash takes the hand away and speaks.",
    ],
    replies: &[
        Reply {
            says: "I've stopped. Was that a no, or a \u{201c}not there\u{201d}?",
            kind: ReplyKind::Facilitative,
            does: "It can show that moving away is an answer.",
            then: "Kim says: \u{201c}Not there.\u{201d} Then Kim takes Ash's hand and holds it.",
        },
        Reply {
            says: "You flinch as if I were a stranger.",
            kind: ReplyKind::Negative,
            does: "It can blame a body for what it did by itself.",
            then: "Kim gets up for some water, and ends the evening there. It was a no, and it counts as one.",
        },
        Reply {
            says: "I'll leave my hand here beside you for now.",
            kind: ReplyKind::Facilitative,
            does: "It can give room first, and ask later.",
            then: "Kim nods. After a few breaths Kim moves back, and sets the distance.",
        },
        Reply {
            says: "What is it? What is it? Have I hurt you again?",
            kind: ReplyKind::Solicitous,
            does: "It can fill a small silence with alarm.",
            then: "Kim says that it was nothing, which is nearly true. It was easier than all the questions.",
        },
    ],
    next: "That can be all for today. If you want a hand, show me where.",
};

/// A no to a plan.
pub(super) const THE_WEEKEND_AWAY: Scenario = Scenario {
    id: "the-weekend-away",
    deck: "hearing-a-no",
    situation: [
        "Lee has planned a weekend away for the two of them.",
        "Alex says: \u{201c}I'd love to go. I don't want it to be about bed.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "You poor love. I'll find us somewhere flat, with a nurse close by.",
            kind: ReplyKind::Solicitous,
            does: "It can turn a holiday into a stay at a clinic.",
            then: "Alex had wanted hills. Now there is a folder of flat places, and Alex chose none of them.",
        },
        Reply {
            says: "Then what's the point of going?",
            kind: ReplyKind::Negative,
            does: "It can say that only one thing counts.",
            then: "Alex puts the tickets down. Two days later Lee says what the point is: \u{201c}You.\u{201d}",
        },
        Reply {
            says: "Then it's about hills and breakfast. I'd love that too.",
            kind: ReplyKind::Facilitative,
            does: "It can take the weight off a whole weekend.",
            then: "They argue happily about which hills. Nobody dreads the bedroom.",
        },
    ],
    next: "What would make it a good weekend for your body?",
};
