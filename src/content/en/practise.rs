//! Practise: words to borrow, when nothing is at stake.

/// The title.
pub const TITLE: &str = "Practise";
/// How to use it.
pub const HOW: &str = "Say one aloud, each in turn. Nothing here is kept.";

/// A handful of sentences under a title.
pub struct Words {
    /// What they are for.
    pub title: &'static str,
    /// How to use them.
    pub how: &'static str,
    /// The sentences.
    pub sentences: &'static [&'static str],
}

/// The sentences.
pub const WORDS: [Words; 4] = [
    Words {
        title: "Asking",
        how: "A question that can be answered with no is a kind one.",
        sentences: &[
            "May I stay like this, or would you like less?",
            "Would you like me to hold still?",
            "What would feel good in the next minute?",
            "Is this a yes, a maybe, or a not now?",
        ],
    },
    Words {
        title: "Saying stop",
        how: "One word is a whole sentence. The reason can wait, or never come.",
        sentences: &[
            "Stop, please.",
            "I want to stop here. Stay with me.",
            "This is where it ends for tonight.",
            "My body says no, and I am listening to it.",
        ],
    },
    Words {
        title: "Hearing a no",
        how: "The first sentence afterwards is the one that stays.",
        sentences: &[
            "Thank you for telling me.",
            "We stop. I am glad you said it.",
            "Nothing is lost. Would you like a blanket?",
            "I am here, close or further away, as you like.",
        ],
    },
    Words {
        title: "\u{201c}I'm fine\u{201d}",
        how: "For when one of you may be hiding pain. Ask once, warmly, then believe the answer.",
        sentences: &[
            "You went quiet. I would rather pause than guess.",
            "Fine can mean many things. Which one is it?",
            "You cannot disappoint me by stopping.",
            "Let us rest a minute, whatever the answer is.",
        ],
    },
];
