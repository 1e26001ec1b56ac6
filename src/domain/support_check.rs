//! The support check: is the support between the two healthy, reasonable, and possible for both?
//!
//! Each answers alone. What one has answered is sealed: it cannot be read, and can only be opened
//! together with the other's. What is opened says how the two answers to each statement stand to
//! each other, and not whose is whose. Nothing is counted, and nothing is above anything else.

use super::moment::Moment;

/// Something that is true of good support, as either of the two may say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// Healthy: a no or a stop is safe.
    SafeToSayNo,
    /// Healthy: a hard thing is heard.
    Heard,
    /// Reasonable: what is asked is fair to both.
    Fair,
    /// Reasonable: there is room for each alone.
    RoomOfMyOwn,
    /// Possible: it does not wear one out.
    NotWornOut,
    /// Possible: it fits the days as they are.
    FitsOurDays,
}

impl Statement {
    /// How many there are.
    pub const COUNT: usize = 6;
    /// Every statement, in the order in which they are asked. What a person is least likely to bring
    /// up alone comes first, so that it is also the first to be talked about.
    pub const ALL: [Self; Self::COUNT] = [
        Self::SafeToSayNo,
        Self::Heard,
        Self::Fair,
        Self::RoomOfMyOwn,
        Self::NotWornOut,
        Self::FitsOurDays,
    ];
}

/// An answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// "Yes".
    Yes,
    /// "Partly".
    Partly,
    /// "No, not now".
    NotNow,
    /// "Not sure".
    NotSure,
}

impl Reply {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::NotNow, Self::NotSure];
}

/// One person's answers, one for each statement, in the statements' order.
pub type Replies = [Reply; Statement::COUNT];

/// One person's answers, sealed. There is no way to read them.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedReplies(Replies);

impl SealedReplies {
    /// Seals one person's answers.
    #[must_use]
    pub const fn seal(replies: Replies) -> Self {
        Self(replies)
    }

    /// Opens both at once. There is no way to open one.
    #[must_use]
    pub fn open(first: &Self, second: &Self) -> Opened {
        let mut pairs = first.0.map(|reply| Pair::of(reply, reply));
        for (pair, (first, second)) in pairs.iter_mut().zip(first.0.iter().zip(&second.0)) {
            *pair = Pair::of(*first, *second);
        }
        Opened { pairs }
    }
}

/// Says that there is something sealed, and nothing of what it holds.
impl std::fmt::Debug for SealedReplies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedReplies(..)")
    }
}

/// Two answers to one statement, in the answers' own order: whose is whose is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair(Reply, Reply);

impl Pair {
    /// Two answers, whoever gave which.
    #[must_use]
    pub fn of(one: Reply, other: Reply) -> Self {
        if one <= other { Self(one, other) } else { Self(other, one) }
    }

    /// Both, in the answers' own order.
    #[must_use]
    pub const fn both(self) -> [Reply; 2] {
        [self.0, self.1]
    }

    /// Whether the two answered differently.
    #[must_use]
    pub fn differs(self) -> bool {
        self.0 != self.1
    }
}

/// What both have answered, once both have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opened {
    pairs: [Pair; Statement::COUNT],
}

impl Opened {
    /// The same, read back.
    #[must_use]
    pub const fn of(pairs: [Pair; Statement::COUNT]) -> Self {
        Self { pairs }
    }

    /// Each statement, and how it was answered.
    pub fn answered(&self) -> impl Iterator<Item = (Statement, Pair)> {
        Statement::ALL.into_iter().zip(self.pairs)
    }

    /// What there is to talk about: a no that is not safe before all else, then where the two differ,
    /// then where neither said yes. At most three, because a talk has room for no more.
    pub fn to_talk_about(&self) -> impl Iterator<Item = Statement> {
        let is_open = |(_, pair): &(Statement, Pair)| pair.both() != [Reply::Yes; 2];
        let mut open: Vec<_> = self.answered().filter(is_open).collect();
        open.sort_by_key(|(of, pair)| (*of != Statement::SafeToSayNo, !pair.differs()));
        open.into_iter().map(|(statement, _)| statement).take(Self::MOST_TO_TALK_ABOUT)
    }

    /// How many things there are to talk about at most.
    pub const MOST_TO_TALK_ABOUT: usize = 3;
}

/// A support check that both wanted to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupportCheck {
    /// When both had answered.
    pub held: Moment,
    /// What they answered.
    pub opened: Opened,
}
