//! Scenarios: Saying stop.

use super::super::{Reply, ReplyKind, Scenario};

/// A stop.
pub(super) const STOP_PLEASE_SAID: Scenario = Scenario {
    id: "stop-please-said",
    deck: "saying-stop",
    situation: [
        "Alex and Sam are close, and it has been good for both.",
        "Sam says: \u{201c}Stop, please.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "We've stopped. Thank you. Do you want me near?",
            kind: ReplyKind::Facilitative,
            does: "It can make the next stop easy to say.",
            then: "Sam nods. They lie under one blanket, and after a time Sam talks about the garden.",
        },
        Reply {
            says: "Really? Now?",
            kind: ReplyKind::Negative,
            does: "Two short words can weigh more than a long day.",
            then: "They have stopped, and that is right. Alex says later: \u{201c}Your stop was fine. My tone was not.\u{201d}",
        },
        Reply {
            says: "Did I hurt you? Where? Let me see. Are you all right?",
            kind: ReplyKind::Solicitous,
            does: "It can ask more than a body can answer then.",
            then: "They have stopped, and that is good. Sam answers nine questions before there is any rest.",
        },
    ],
    next: "A blanket, some water, or some time?",
};

/// A stop from the one without pain.
pub(super) const A_STOP_FROM_THE_OTHER: Scenario = Scenario {
    id: "a-stop-from-the-other",
    deck: "saying-stop",
    situation: [
        "Robin has had pain for years. Tonight it is Jo who needs to end it.",
        "Jo says: \u{201c}This time I'd like to stop.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "Oh no, are you ill? You look so pale. Lie down, I'll ring the doctor.",
            kind: ReplyKind::Solicitous,
            does: "It can hear an illness in a plain stop.",
            then: "They have stopped. It was a long day at work, and Jo spends an hour proving it.",
        },
        Reply {
            says: "So now you don't want to either.",
            kind: ReplyKind::Negative,
            does: "It can set one person's stops against the other's.",
            then: "Jo's stop stands, as Robin's do. Jo sleeps next door that night, and they talk on Saturday.",
        },
        Reply {
            says: "Of course. We've stopped. It is good that it can be you, too.",
            kind: ReplyKind::Facilitative,
            does: "It can make a stop belong to both.",
            then: "Jo had feared that sentence for weeks. It took four seconds, and then they made toast.",
        },
    ],
    next: "Either of us, any time. Shall we keep it like that?",
};

/// A stop without words.
pub(super) const TWO_TAPS_FELT: Scenario = Scenario {
    id: "two-taps-felt",
    deck: "saying-stop",
    situation: [
        "Micha and Toni have agreed that two taps mean stop.",
        "Micha taps twice on Toni's shoulder.",
    ],
    replies: &[
        Reply {
            says: "You could have said it in words.",
            kind: ReplyKind::Negative,
            does: "It can make a signal feel second best.",
            then: "They have stopped all the same. In the morning Toni says: \u{201c}Two taps are as good as words.\u{201d}",
        },
        Reply {
            says: "I felt that. We've stopped.",
            kind: ReplyKind::Facilitative,
            does: "It can show that the signal works.",
            then: "Micha needs no words for ten minutes. Toni needs none either.",
        },
        Reply {
            says: "I felt it. What is it? Does it hurt? Please say something.",
            kind: ReplyKind::Solicitous,
            does: "It can ask for words from someone who had none left.",
            then: "They have stopped. Micha holds up a hand, and after a while Toni sees that this was all.",
        },
    ],
    next: "Squeeze once for closer, twice for more room.",
};

/// A stop with no pain.
pub(super) const STOP_ON_A_GOOD_EVENING: Scenario = Scenario {
    id: "stop-on-a-good-evening",
    deck: "saying-stop",
    situation: [
        "Lee and Noor have a good evening, and nothing hurts.",
        "Lee says: \u{201c}I'd like to end here, while it's lovely.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "It was lovely. I like ending like this.",
            kind: ReplyKind::Facilitative,
            does: "It can show that a stop needs no pain behind it.",
            then: "They have stopped, and lie awake a little. Each tells the other what was best.",
        },
        Reply {
            says: "You can tell me if it hurt. You're hiding it, aren't you?",
            kind: ReplyKind::Solicitous,
            does: "It looks for pain where there is none.",
            then: "They have stopped. Lee says no, and no again, and in the end is worn out.",
        },
        Reply {
            says: "But nothing's wrong. What a waste.",
            kind: ReplyKind::Negative,
            does: "It can make pain the only way out.",
            then: "They end it there. Next day Lee says: \u{201c}What I heard was that only pain counts.\u{201d}",
        },
    ],
    next: "What was the best minute for you?",
};
