//! "I feel … when … I would like …": words for those who have none.

/// What follows "I feel".
pub const FEELINGS: [&str; 18] = [
    "close to you",
    "safe",
    "calm",
    "curious",
    "playful",
    "thankful",
    "proud of us",
    "shy",
    "unsure",
    "tense",
    "sore",
    "worried",
    "rushed",
    "alone",
    "far away",
    "cross",
    "sad",
    "tired",
];

/// What follows "when".
pub const WHENS: [&str; 16] = [
    "you ask before you touch me",
    "we go slowly",
    "you hold still",
    "we stop and stay close",
    "you thank me for a no",
    "we laugh in the middle of it",
    "you look away",
    "it goes quiet between us",
    "I have to guess what you want",
    "I say I am fine and am not",
    "something hurts",
    "I am afraid that it will hurt",
    "we plan an evening and I dread it",
    "you ask me many questions afterwards",
    "we have not talked for a while",
    "I hear how much you want this",
];

/// What follows "I would like".
pub const WISHES: [&str; 16] = [
    "to hold still for a while",
    "to go half as fast",
    "to stop here, and stay close",
    "some room for myself, and then you",
    "you to ask me again in a minute",
    "you to hold my hand",
    "you to tell me how you are",
    "to try this another day",
    "to keep our clothes on tonight",
    "an evening with no plan",
    "to be held and not asked anything",
    "to talk about it tomorrow, over tea",
    "to find a word that we both use",
    "to be the one who sets the pace",
    "you to know that it is not about you",
    "more of exactly this",
];
