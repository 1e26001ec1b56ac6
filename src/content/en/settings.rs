//! Settings, and what this is not.

/// The title.
pub const TITLE: &str = "Settings";
/// Appearance.
pub const THEME: &str = "Light";
/// Themes.
pub const THEME_DIM: &str = "Dim";
/// Themes.
pub const THEME_DARK: &str = "Dark";
/// Themes.
pub const THEME_LIGHT: &str = "Paper";
/// Themes.
pub const THEME_SYSTEM: &str = "As the device";
/// Text size.
pub const TEXT_SIZE: &str = "Text";
/// Text sizes.
pub const TEXT_SIZE_PERCENT: &str = "{n} %";
/// Names.
pub const NAMES: &str = "Names or initials";
/// About names.
pub const NAMES_HINT: &str = "Never needed. They are shown when the phone is passed over.";
/// The one who answers first.
pub const NAME_FIRST: &str = "Who answers first";
/// The one who answers second.
pub const NAME_SECOND: &str = "Who answers second";
/// The cover.
pub const COVER: &str = "The cover";
/// A cover.
pub const COVER_NOTE: &str = "A blank note";
/// A cover.
pub const COVER_TIMER: &str = "A kitchen timer";
/// What it does.
pub const COVER_LINES: [&str; 4] = [
    "Cover, at the top of every screen, hides everything at once. Pressing Shift three times does too.",
    "To come back, press the word at the top of it three times, or Shift three times.",
    "It stays after a reload. Answers that are not kept are gone, and the app does not ask.",
    "The browser's history still lists this page.",
];
/// What is kept.
pub const KEEPING: &str = "What is kept";
/// Nothing.
pub const KEEPING_JUST_NOW: &str = "Nothing is kept. Closing this page clears your answers.";
/// Without a lock.
pub const KEEPING_WITHOUT_LOCK: &str = "Check-ins that you keep are on this device, without a lock. Anyone who can open this browser can read them.";
/// Cannot.
pub const KEEPING_UNAVAILABLE: &str = "Nothing can be kept in this browser.";
/// After how long an entry is deleted by itself.
pub const DELETE_AFTER: &str = "Delete each entry after";
/// So many days.
pub const DELETE_AFTER_DAYS: &str = "{n} days";
/// Not at all.
pub const DELETE_NEVER: &str = "Never";
/// What never means.
pub const DELETE_NEVER_SAYS: &str = "Entries stay until one of you deletes them.";
/// What days mean.
pub const DELETE_AFTER_SAYS: &str = "The days count from when you kept an entry. You are told at least a day before, and a wrong date on the device deletes nothing early. To know that, the app notes when it was last open.";
/// Erase.
pub const ERASE: &str = "Delete everything";
/// Before it.
pub const ERASE_ASK: &str =
    "This deletes every entry, name and setting in this app. It cannot be undone.";
/// What a disk may keep.
pub const ERASE_DISK: &str = "The device's own storage may still hold traces for a while.";
/// Yes.
pub const ERASE_YES: &str = "Delete all of it";
/// No.
pub const ERASE_NO: &str = "Keep it";
/// Done.
pub const ERASE_DONE: &str = "Everything in this app is deleted.";
/// What this is not.
pub const NOT_TITLE: &str = "What this is not";
/// What this is not.
pub const NOT_LINES: [&str; 4] = [
    "It is not a record of consent. Anyone may change their mind at any moment, whatever is written here.",
    "It is not evidence. One person can tap for two.",
    "It is not medical advice. No clinician has reviewed it. It cannot tell what your pain means.",
    "It is not for you if you are afraid of your partner. Your safety comes first.",
];
/// When to see a clinician.
pub const CLINICIAN_TITLE: &str = "When to see a clinician";
/// When to see a clinician.
pub const CLINICIAN_LINES: [&str; 3] = [
    "Soon: new or worse pain, bleeding after sex, fever, or unusual discharge.",
    "Also: pain outside intimacy, or pain after birth or surgery that does not ease.",
    "And any pain that nobody has ever looked at.",
];
/// What leaves.
pub const LEAVES_TITLE: &str = "What leaves this device";
/// What leaves.
pub const LEAVES: &str = "Nothing by itself. The page asks no server for anything once it is open. A file leaves when you save one.";
