//! Safety: what to know before anyone relies on this, and whom to call.

/// A part of the page: a title, and a few short sentences.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// What it says.
    pub lines: &'static [&'static str],
}

/// A number to call, as it is published.
#[derive(Clone, Copy, Debug)]
pub struct PublishedLine {
    /// Where it is answered.
    pub country: &'static str,
    /// The number, as people there write it.
    pub number: &'static str,
}

/// The title.
pub const TITLE: &str = "Safety";
/// Under the title.
pub const HOW: &str = "Read it in your own time. Cover, at the top, hides it at once.";

/// If you are not safe.
pub const NOT_SAFE: Section = Section {
    title: "If you are not safe",
    lines: &[
        "This app is not for you if you are afraid of your partner. Your safety comes first.",
        "Someone who scares you may read what you write here, or tap an answer for you.",
        "Couples' counselling is not for you if you are afraid of your partner. Look for help for you alone.",
        "If you are in danger now, call the emergency number of your country.",
        "Your phone may be watched. Then use another one: a friend's, or one at work.",
    ],
};

/// Support lines.
pub const SUPPORT_TITLE: &str = "Support lines";
/// Whom they are for.
pub const SUPPORT_LEAD: &str = "For anyone who is hurt by a partner, or afraid of one. Some are made for women; ask them for others.";
/// Where the numbers come from, and when.
pub const SUPPORT_CHECKED: &str = "The numbers come from published sources, looked up in November 2026. Nobody called them to try. Check before you rely on them.";
/// What a call leaves.
pub const SUPPORT_CALLS: &str =
    "A call stays in the phone's list of calls, and may be on the bill.";
/// The numbers that are published.
pub const PUBLISHED_LINES: [PublishedLine; 8] = [
    PublishedLine { country: "United States", number: "1-800-799-7233" },
    PublishedLine { country: "United Kingdom", number: "0808 2000 247" },
    PublishedLine { country: "Ireland", number: "1800 341 900" },
    PublishedLine { country: "Australia", number: "1800 737 732" },
    PublishedLine { country: "France", number: "3919" },
    PublishedLine { country: "Germany", number: "116 016" },
    PublishedLine { country: "Spain", number: "016" },
    PublishedLine { country: "Italy", number: "1522" },
];
/// Calls a number.
pub const CALL: &str = "Call";
/// The same, read aloud where one hears only the button.
pub const CALL_WHERE: &str = "Call, {country}";

/// Lines of the couple's own.
pub const OWN_TITLE: &str = "Your own lines";
/// About them.
pub const OWN_HINT: &str = "A person or a place you trust. Anyone who opens this page can read it, so write no more than you want seen.";
/// One of them.
pub const OWN_LINE: &str = "Line {n}";

/// What Cover does.
pub const COVER: Section = Section {
    title: "What Cover does, and does not",
    lines: &[
        "Cover, at the top of every screen, hides everything at once. Pressing Shift three times does too.",
        "To come back, press the word at the top of it three times, or Shift three times.",
        "It stays after a reload, and covers other tabs too, where this browser lets pages keep anything. What is not kept is gone, names and answers. The app does not ask.",
        "It hides. Without a lock, anyone who knows the way back can take it.",
        "The browser's history still lists this page.",
    ],
};

/// What a partner can see.
pub const PARTNER: Section = Section {
    title: "What a partner can see",
    lines: &[
        "With two voices, neither sees the other's answers before both have answered. Nobody is told whose answer led.",
        "What is kept without a lock can be read by anyone who opens this browser.",
        "With a lock, anyone who has the words can read all of it, and delete it.",
        "How many books there are. One without a lock can be opened and read.",
        "That something was kept here once. The browser's storage may show it, even when all is deleted.",
        "That this page was used: in the history, among the downloads, or on the home screen.",
    ],
};

/// What this does not protect you from.
pub const NOT_PROTECTED: Section = Section {
    title: "What this does not protect you from",
    lines: &[
        "Someone who knows your words, or who watches you type them.",
        "Someone who holds the phone while it is unlocked and this page is open.",
        "Tools that search a phone or a disk, as experts and the police have them.",
        "A program on the device, or an add-on of the browser, that spies.",
        "Another page at the same web address. It can reach what lies there.",
        "The list of open apps, and a half swipe back. Their pictures can show this page. Cover it first.",
        "Forgotten words. Without them nobody can open what is locked. It is lost.",
        "The disk. Traces of what you delete may stay on it for a while.",
        "Safari. It may delete all that is kept, after seven days without a visit here.",
        "A wrong clock. No clock in a browser is certain, so no date in here is.",
    ],
};

/// What this is not.
pub const NOT_A_RECORD: Section = Section {
    title: "This is not a record of consent",
    lines: &[
        "Anyone may change their mind at any moment, whatever is written here.",
        "It is not evidence, and it proves nothing. One person can tap for two.",
        "Either of you may delete an entry, or everything, at any time.",
    ],
};

/// When to see a clinician.
pub const CLINICIAN: Section = Section {
    title: "When to see a clinician",
    lines: &[
        "Soon: new or worse pain, bleeding after sex, fever, or unusual discharge.",
        "Also: pain outside intimacy, or pain after birth or surgery that does not ease.",
        "And any pain that nobody has ever looked at.",
        "This is not medical advice. No clinician has reviewed it. It cannot tell what your pain means.",
    ],
};

/// What leaves.
pub const LEAVES: Section = Section {
    title: "What leaves this device",
    lines: &[
        "Nothing by itself. The page asks no server for anything once it is open.",
        "A file leaves when you save one. A call is made when you press Call, by the phone.",
    ],
};
