//! Ways that a partner can be part of practice.

/// How a partner is part of practice. Each is whole in itself; none is behind another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Alone.
    #[default]
    Alone,
    /// In the same room.
    InTheRoom,
    /// Holding a hand.
    HoldingAHand,
    /// With a hand that rests on mine.
    HandOnMine,
    /// Guided by the one whose body it is.
    Guided,
}

impl Rung {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::Alone, Self::InTheRoom, Self::HoldingAHand, Self::HandOnMine, Self::Guided];
}
