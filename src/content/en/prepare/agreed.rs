//! What the two agreed on when they looked back.

/// What it is called, in the list of parts and on Now.
pub const TITLE: &str = "What you agreed on";
/// Under it.
pub const HOW: &str = "You both said yes to this when you looked back together.";
/// There is none any more.
pub const NONE: &str = "Nothing is agreed on now. That is fine too.";
/// Since when: `{day}`.
pub const SINCE: &str = "Since {day}.";
/// Takes it back.
pub const WITHDRAW: &str = "Withdraw this";
/// About it.
pub const WITHDRAW_SAYS: &str = "One of you is enough, and no reason is needed.";
