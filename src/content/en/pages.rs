//! What the pages around the check-in share.

/// To the breathing circle.
pub const BREATHE: &str = "Breathe";

/// The room that is left in a text field.
pub const ROOM_LEFT: &str = "{n} characters left";
/// How far something is.
pub const SO_MANY: &str = "{done} of {of}";
/// Which step of how many, for a screen reader.
pub const STEP_OF: &str = "Step {at} of {of}";
