//! Whether both answers may be seen: each of the two is asked alone.

/// Asks for it.
pub const ASK: &str = "Show both answers";
/// About asking.
pub const ASK_SAYS: &str = "Each of you is asked alone. It needs two yeses.";
/// It was asked, and one or both said no.
pub const STAYS: &str = "It stays as it was: only the outcome.";
/// The first is asked.
pub const FIRST_TITLE: &str = "For one of you, alone";
/// The second is asked.
pub const SECOND_TITLE: &str = "For the other of you, alone";
/// What it is about, in the settings.
pub const OF_ALL: &str =
    "Do you want both answers to be seen, side by side, after both have answered?";
/// What it is about, of one entry.
pub const OF_ONE: &str = "Do you want both answers of this entry to be seen, side by side?";
/// Under it.
pub const ALONE: &str = "Your answer here is not shown. Nobody is told who said what.";
/// No.
pub const NO: &str = "No, only the outcome";
/// Yes.
pub const YES: &str = "Yes, show both";
/// Lets it go.
pub const LET_GO: &str = "Leave it";
/// On the way.
pub const ON_ITS_WAY: &str = "There is one question, for you alone.";
