//! Scenarios: Saying a hard thing gently.

use super::super::{Reply, ReplyKind, Scenario};

/// A hidden thing is said.
pub(super) const ON_A_WALK: Scenario = Scenario {
    id: "on-a-walk",
    deck: "gently",
    situation: [
        "On a walk Kim says: \u{201c}Some of what we do has been hurting me.\u{201d}",
        "Lee did not know.",
    ],
    replies: &[
        Reply {
            says: "Thank you for trusting me. Which parts are good, and which are not?",
            kind: ReplyKind::Facilitative,
            does: "It can turn a secret into a map for two.",
            then: "They walk a second round. By the end there are three good parts, and one that they leave out.",
        },
        Reply {
            says: "I'm a monster. How could I do that to you? I feel sick.",
            kind: ReplyKind::Solicitous,
            does: "It can move the pain from one to the other.",
            then: "Kim comforts Lee all the way home. They have not talked about what hurts.",
        },
        Reply {
            says: "Why tell me only now? How was I to know?",
            kind: ReplyKind::Negative,
            does: "It can blame a hard thing for being late.",
            then: "Kim walks faster. At the gate Lee says: \u{201c}I'm not angry that you told me. I'm glad.\u{201d}",
        },
    ],
    next: "Shall we leave that part out until you say otherwise?",
};

/// A limit about asking.
pub(super) const ASKED_EVERY_EVENING: Scenario = Scenario {
    id: "asked-every-evening",
    deck: "gently",
    situation: [
        "Noor says: \u{201c}When you ask me every evening, I feel pushed.\u{201d}",
        "Ash thought that asking was the kind thing to do.",
    ],
    replies: &[
        Reply {
            says: "I didn't know. Would you like to be the one who asks?",
            kind: ReplyKind::Facilitative,
            does: "It can turn a complaint into a plan.",
            then: "Noor sleeps well that week. They sit close in the evenings, since nothing hangs on it.",
        },
        Reply {
            says: "I'm so sorry. I'll never ask you for anything again.",
            kind: ReplyKind::Solicitous,
            does: "It can swap one weight for another.",
            then: "Now Noor has to guess what Ash would like. It is very quiet, and there is no rest in it.",
        },
        Reply {
            says: "So I can't even ask now?",
            kind: ReplyKind::Negative,
            does: "It can make a limit sound like a ban.",
            then: "Noor's limit stands. After a shower Ash says: \u{201c}I got cross. I'd like to hear the rest.\u{201d}",
        },
    ],
    next: "What is a good way to say that I like you, and want nothing?",
};

/// A wish for a rest.
pub(super) const A_MONTH_WITHOUT_TRYING: Scenario = Scenario {
    id: "a-month-without-trying",
    deck: "gently",
    situation: [
        "Sam says: \u{201c}I'd like a month with no trying.\u{201d}",
        "Robin feels a jolt of fear.",
    ],
    replies: &[
        Reply {
            says: "It scares me a bit, and I want you to have it. What stays?",
            kind: ReplyKind::Facilitative,
            does: "It is honest and kind in one breath.",
            then: "They write down what stays: baths, holding hands, Sunday mornings. It is a long list.",
        },
        Reply {
            says: "Is it that bad? I'll sleep on the sofa, so you feel safe.",
            kind: ReplyKind::Solicitous,
            does: "It can take away more than was asked.",
            then: "Sam wanted a rest and got a cold bed. On the third night they sort it out.",
        },
        Reply {
            says: "First a month, then a year, then never.",
            kind: ReplyKind::Negative,
            does: "It can answer a small wish with a big fear.",
            then: "Sam's wish stands. Robin sleeps on it and says: \u{201c}I was afraid. The month is yours.\u{201d}",
        },
    ],
    next: "What shall we do with our evenings that month?",
};

/// The one who helps says a hard thing.
pub(super) const THE_TIRED_HELPER: Scenario = Scenario {
    id: "the-tired-helper",
    deck: "gently",
    situation: [
        "Jude says: \u{201c}I like helping with your exercises. Every day is too much for me.\u{201d}",
        "Nico has been glad of the help, and answers.",
    ],
    replies: &[
        Reply {
            says: "I'm glad you told me early. Which days would be easy for you?",
            kind: ReplyKind::Facilitative,
            does: "It can keep help going by making it smaller.",
            then: "They choose Tuesday and Sunday. On both days Jude turns up with tea.",
        },
        Reply {
            says: "I'm such a burden. You've done far too much. I'll manage alone.",
            kind: ReplyKind::Solicitous,
            does: "It can answer \u{201c}less\u{201d} with \u{201c}nothing at all\u{201d}.",
            then: "Jude had wanted two days, and now there are none. A second talk brings them back.",
        },
        Reply {
            says: "So I'm on my own again. I knew it.",
            kind: ReplyKind::Negative,
            does: "It can make help all or nothing.",
            then: "Jude's limit stands. An hour later Nico says: \u{201c}Two days is a lot. Thank you.\u{201d}",
        },
    ],
    next: "And which days do I have to myself?",
};
