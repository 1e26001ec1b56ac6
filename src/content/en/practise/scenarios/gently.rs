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
            says: "You poor thing. Not one step more. Sit down, and I'll get the car.",
            kind: ReplyKind::Solicitous,
            does: "It can bury a hard thing under help.",
            then: "Kim sits on a bench and waits to be driven home. They have not talked about what hurts.",
        },
        Reply {
            says: "Why tell me only now? How was I to know?",
            kind: ReplyKind::Negative,
            does: "It can blame a hard thing for being late.",
            then: "Kim says no more that day. Kim asks the physiotherapist how to say it, and they talk on another walk.",
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
            says: "So I can't even ask now?",
            kind: ReplyKind::Negative,
            does: "It can make a limit sound like a ban.",
            then: "Noor's limit stands. After a shower Ash says: \u{201c}I got cross. I'd like to hear the rest.\u{201d}",
        },
        Reply {
            says: "I didn't know. Would you like to be the one who asks?",
            kind: ReplyKind::Facilitative,
            does: "It can turn a complaint into a plan.",
            then: "Noor sleeps well that week. They sit close in the evenings, since nothing hangs on it.",
        },
        Reply {
            says: "You poor love, are you in pain? Go to bed early. I'll sit up and watch over you.",
            kind: ReplyKind::Solicitous,
            does: "It can swap one weight for another.",
            then: "Now Noor is tucked in at nine, every evening. It is very quiet, and there is no rest in it.",
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
            says: "Is it that bad? Give me your diary, and I'll cancel all of it for you.",
            kind: ReplyKind::Solicitous,
            does: "It can take away more than was asked.",
            then: "Sam wanted a month with no trying, and got one with no friends. On the third day they sort it out.",
        },
        Reply {
            says: "First a month, then a year, then never.",
            kind: ReplyKind::Negative,
            does: "It can answer a small wish with a big fear.",
            then: "Sam's wish stands, and the month begins. Robin tells a friend about the fear, and it gets smaller.",
        },
        Reply {
            says: "It scares me a bit, and I want you to have it. What stays?",
            kind: ReplyKind::Facilitative,
            does: "It is honest and kind in one breath.",
            then: "They write down what stays: baths, holding hands, Sunday mornings. It is a long list.",
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
            says: "So I'm on my own again. I knew it.",
            kind: ReplyKind::Negative,
            does: "It can make help all or nothing.",
            then: "Jude's limit stands. An hour later Nico says: \u{201c}Two days is a lot. Thank you.\u{201d}",
        },
        Reply {
            says: "You poor thing, you're worn out. Go to bed. From now on I'll look after you.",
            kind: ReplyKind::Solicitous,
            does: "It can answer \u{201c}less\u{201d} with \u{201c}nothing at all\u{201d}.",
            then: "Jude had wanted two days, and is put to bed instead. A second talk brings the two days back.",
        },
    ],
    next: "And which days do I have to myself?",
};
