//! The pace that would feel right.

/// A pace to go on at, from the least to the most cautious.
///
/// The order is a rule: where two people ask for different paces, the later
/// one leads. "Something else" comes last, because it leaves what hurts, and
/// holding still does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// As it is now.
    AsItIs,
    /// Slower.
    Slower,
    /// Hold still.
    HoldStill,
    /// Something else than this.
    SomethingElse,
}

impl Pace {
    /// Every pace, from the least to the most cautious.
    pub const ALL: [Self; 4] = [Self::AsItIs, Self::Slower, Self::HoldStill, Self::SomethingElse];
}

/// The answer to "What would feel right?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaceAnswer {
    /// A pace.
    At(Pace),
    /// "Not sure", which counts as a pause.
    NotSure,
}
