//! Scenarios: Asking.

use super::super::{Reply, ReplyKind, Scenario};

/// A question before anything has begun.
pub(super) const NOT_SURE_ABOUT_MORE: Scenario = Scenario {
    id: "not-sure-about-more",
    deck: "asking",
    situation: [
        "Noor and Lee lie close after a long week. Noor would like more.",
        "Lee says: \u{201c}I like this. I don't know about more.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "Are you hurting? Where? Lie still, I'll get the heat pad.",
            kind: ReplyKind::Solicitous,
            does: "It can turn a small answer into an alarm.",
            then: "Lee now has Noor's worry to look after. There was less need to worry than it seemed.",
        },
        Reply {
            says: "Then this is what we do. Tell me if you ever want something else.",
            kind: ReplyKind::Facilitative,
            does: "It can take the weight off. Not knowing is allowed.",
            then: "Lee's shoulders drop. Ten minutes later Lee asks for a back rub, and falls asleep.",
        },
        Reply {
            says: "You never know. Fine, forget it.",
            kind: ReplyKind::Negative,
            does: "It can make an honest answer feel like a mistake.",
            then: "Noor turns away. Later both lie awake, and neither of them wanted that.",
        },
    ],
    next: "What part of this is nice for you right now?",
};

/// Being asked.
pub(super) const ASKED_IN_THE_MIDDLE: Scenario = Scenario {
    id: "asked-in-the-middle",
    deck: "asking",
    situation: [
        "Robin and Sam are close, and it has been nice so far.",
        "Sam stops moving and asks: \u{201c}Would slower be better?\u{201d} Robin answers.",
    ],
    replies: &[
        Reply {
            says: "Yes, slower. Thank you for asking.",
            kind: ReplyKind::Facilitative,
            does: "It can make the next question easier to ask.",
            then: "Sam slows down. A minute later Sam asks again, and it sounds lighter.",
        },
        Reply {
            says: "Do you have to ask all the time?",
            kind: ReplyKind::Negative,
            does: "It can make asking feel like a nuisance.",
            then: "They rest, and nobody talks. Next day Robin says: \u{201c}I was tense. Please keep asking.\u{201d}",
        },
        Reply {
            says: "Don't worry about me. Are you sure you're well? Whatever you want.",
            kind: ReplyKind::Solicitous,
            does: "It can hand the question back, with worry on top.",
            then: "Sam still does not know, so they pause. Sam tries again: \u{201c}Slower, or a rest?\u{201d}",
        },
    ],
    next: "Slower is good. Will you check on me again in a bit?",
};

/// A maybe.
pub(super) const A_MAYBE: Scenario = Scenario {
    id: "a-maybe",
    deck: "asking",
    situation: [
        "Kim has asked: \u{201c}Is it a yes, a maybe or a no?\u{201d}",
        "Alex thinks for a while and says: \u{201c}A maybe.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "You always say maybe.",
            kind: ReplyKind::Negative,
            does: "It can turn an honest answer into a quarrel.",
            then: "Alex's answer had been a fair one. The edge in Kim's voice is what they talk about next day.",
        },
        Reply {
            says: "Oh no, is it a bad day? Go and lie down. I'll see to everything.",
            kind: ReplyKind::Solicitous,
            does: "It can hear a maybe as a cry for help.",
            then: "Alex had only been thinking. Now Alex is in bed at eight, with the light out.",
        },
        Reply {
            says: "Then maybe is a pause. Shall I make tea?",
            kind: ReplyKind::Facilitative,
            does: "It can let a maybe stay a maybe.",
            then: "Alex breathes out. The tea gets cold while they talk, and it is a good evening.",
        },
        Reply {
            says: "Fine.",
            kind: ReplyKind::Negative,
            does: "One short word can sound like a closed door.",
            then: "Alex wonders what it meant, and asks no more. Alex takes a book to the other room, and that is all right.",
        },
    ],
    next: "Would you like to be close with no plan at all?",
};

/// A limit, named before.
pub(super) const WHAT_TO_LEAVE_OUT: Scenario = Scenario {
    id: "what-to-leave-out",
    deck: "asking",
    situation: [
        "Before an evening together Jo asks: \u{201c}What shall we leave out?\u{201d}",
        "Toni says: \u{201c}My lower back is bad. Nothing where I lie flat.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "There's always something with you.",
            kind: ReplyKind::Negative,
            does: "It can make a limit sound like a fault.",
            then: "Toni gets up, and the limit stands. A friend on the phone says: \u{201c}A bad back is nobody's fault.\u{201d}",
        },
        Reply {
            says: "Good to know. Sitting up, then, or the sofa and us.",
            kind: ReplyKind::Facilitative,
            does: "It can show that a limit was heard and is no trouble.",
            then: "Toni leans in. With the limit out of the way, there is room for wishes.",
        },
        Reply {
            says: "Your back again, you poor thing. Lie down, don't move, I'll do everything.",
            kind: ReplyKind::Solicitous,
            does: "It can make a person into a patient.",
            then: "Toni lies still, well looked after, and feels like a guest in this evening.",
        },
    ],
    next: "And what would you like more of tonight?",
};
