//! Scenarios: Answering.

use super::super::{Reply, ReplyKind, Scenario};

/// A number is said.
pub(super) const A_FOUR: Scenario = Scenario {
    id: "a-four",
    deck: "answering",
    situation: [
        "Charlie and Nico have agreed to use numbers. Charlie asks for one.",
        "Nico says: \u{201c}Four. It takes my attention.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "Four? Oh no. That is far too much. Where? Show me.",
            kind: ReplyKind::Solicitous,
            does: "It can make the next number harder to say.",
            then: "Nico has a four and a frightened Charlie now. They rest, each with a worry of their own.",
        },
        Reply {
            says: "Four is nothing. Last week you said three.",
            kind: ReplyKind::Negative,
            does: "It can put a person on trial for a number.",
            then: "They end it there, and that is right. Over breakfast they agree that nobody argues with a number.",
        },
        Reply {
            says: "Thank you. Let us rest. My hand can stay or go.",
            kind: ReplyKind::Facilitative,
            does: "It can make numbers easy to say.",
            then: "Nico breathes for a while and says: \u{201c}Two now. And your hand is nice.\u{201d}",
        },
    ],
    next: "Would you like to rest some more, or do something else?",
};

/// A yes that has changed.
pub(super) const THE_BATH: Scenario = Scenario {
    id: "the-bath",
    deck: "answering",
    situation: [
        "Sasha said yes to a bath together. Now the water is running.",
        "Sasha says: \u{201c}I've changed my mind. I'd like the bath for myself.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "Thank you for saying so. The bath is yours.",
            kind: ReplyKind::Facilitative,
            does: "It can show that a yes can be taken back for free.",
            then: "Jude sits outside the door and reads aloud, because Sasha asks for it.",
        },
        Reply {
            says: "What happened? Something must have happened. Tell me.",
            kind: ReplyKind::Solicitous,
            does: "It can make a person look for a reason that is good enough.",
            then: "Sasha makes up a reason. It is not true, and both can feel that.",
        },
        Reply {
            says: "But you said yes, and I ran the water.",
            kind: ReplyKind::Negative,
            does: "It can turn a yes into a debt.",
            then: "Sasha takes the bath alone, and that is right. Jude stews, then slides a note under the door: \u{201c}Sorry.\u{201d}",
        },
    ],
    next: "Shall I stay near, or would you like the house to be quiet?",
};

/// The one who mostly asks is asked.
pub(super) const GONE_BLANK: Scenario = Scenario {
    id: "gone-blank",
    deck: "answering",
    situation: [
        "Ash asks: \u{201c}What would you like tonight?\u{201d}",
        "Robin mostly does the asking, and goes blank. Then Robin answers.",
    ],
    replies: &[
        Reply {
            says: "You know what I'd like. It's no use asking.",
            kind: ReplyKind::Negative,
            does: "It can turn a kind question into a reproach.",
            then: "Ash looks at the ceiling. Next day Ash says what it did: \u{201c}After that, I did not dare to ask.\u{201d}",
        },
        Reply {
            says: "I don't know yet. I like that you ask. Can we start with nothing?",
            kind: ReplyKind::Facilitative,
            does: "It can make not knowing into something for two.",
            then: "Ash laughs. They start with nothing, and it lasts half an hour.",
        },
        Reply {
            says: "Never mind me. What do you need? Does it hurt today?",
            kind: ReplyKind::Solicitous,
            does: "It can leave the other alone with all the wishes.",
            then: "Ash had wanted to know. Now Ash is the patient again, and the question is gone.",
        },
    ],
    next: "Shall we each name one small thing?",
};

/// Not sure.
pub(super) const SHALL_WE_GO_ON: Scenario = Scenario {
    id: "shall-we-go-on",
    deck: "answering",
    situation: [
        "It has been going well. Kim asks: \u{201c}Shall we go on?\u{201d}",
        "Lee says: \u{201c}I'm not sure.\u{201d}",
    ],
    replies: &[
        Reply {
            says: "You look worried. I'll get water. Is it bad? Shall I call someone?",
            kind: ReplyKind::Solicitous,
            does: "It can make \u{201c}not sure\u{201d} feel like an emergency.",
            then: "Lee only needed a minute. Now Lee is sitting up with a glass in each hand.",
        },
        Reply {
            says: "Then we pause. You don't have to find out fast.",
            kind: ReplyKind::Facilitative,
            does: "It can give a body the time it needs.",
            then: "They lie side by side. After a while Lee knows: lying close, and no more tonight.",
        },
        Reply {
            says: "Either you want to or you don't.",
            kind: ReplyKind::Negative,
            does: "It can press for an answer that nobody has yet.",
            then: "They stop, since \u{201c}not sure\u{201d} is a pause. Kim's sentence stays in the room longer than the question did.",
        },
        Reply {
            says: "To be honest, I'm not sure either. Let us lie here.",
            kind: ReplyKind::Facilitative,
            does: "It can make not knowing less lonely.",
            then: "It turns out that both had been wondering. It is a relief.",
        },
    ],
    next: "We can be not sure together.",
};
