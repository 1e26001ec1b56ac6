//! What the pages around the check-in share.

/// The title of the window: it tells nothing.
pub const WINDOW_TITLE: &str = "Notes";
/// To the breathing circle.
pub const BREATHE: &str = "Breathe";
/// The app has broken down.
pub const BROKEN_TITLE: &str = "Something in this page broke.";

/// The room that is left in a text field.
pub const ROOM_LEFT: &str = "{n} characters left";
/// Which step of how many, for a screen reader.
pub const STEP_OF: &str = "Step {at} of {of}";
