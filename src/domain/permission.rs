//! What is welcome tonight: each of a couple's own list, said by both, the more cautious counting.
//!
//! What one has said is sealed: it cannot be read, and can only be opened together with the
//! other's. What is opened holds one permission for each thing, and not whose it was: nothing of
//! the two answers is left. From then on either can make it more cautious alone, and nobody can
//! loosen it alone. It ends by itself at noon of the next day.

use super::moment::{Day, Moment};
use super::text::Text;

/// A thing that a partner might do, up to 60 characters.
pub type Item = Text<60>;
/// The couple's own word for a stop, up to 24 characters.
pub type StopWord = Text<24>;

/// How welcome a thing is tonight, the more cautious the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Permission {
    /// Welcome. It can be taken back at any moment, like everything.
    Welcome,
    /// Only after asking.
    AskFirst,
    /// Not tonight.
    NotTonight,
}

impl Permission {
    /// All of them, from the first that is offered to the last.
    pub const ALL: [Self; 3] = [Self::Welcome, Self::AskFirst, Self::NotTonight];
}

/// The couple's own list: at most 24 things, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Items(Vec<Item>);

impl Items {
    /// How many it has room for.
    pub const MOST: usize = 24;

    /// As much of a list as fits: what is empty, or there already, is left out.
    #[must_use]
    pub fn fitting(items: impl IntoIterator<Item = Item>) -> Self {
        let mut all = Self::default();
        for item in items {
            all.add(item);
        }
        all
    }

    /// A list, whole or not at all.
    #[must_use]
    pub fn new(items: Vec<Item>) -> Option<Self> {
        let count = items.len();
        Some(Self::fitting(items)).filter(|all| all.0.len() == count)
    }

    /// All of them, in their order.
    #[must_use]
    pub fn all(&self) -> &[Item] {
        &self.0
    }

    /// Whether there is room for one more.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.0.len() < Self::MOST
    }

    /// Adds one at the end, if it says something, is not there yet, and there is room.
    pub fn add(&mut self, item: Item) {
        if self.has_room() && !item.is_empty() && !self.0.contains(&item) {
            self.0.push(item);
        }
    }

    /// Takes one out.
    pub fn remove(&mut self, item: &Item) {
        self.0.retain(|own| own != item);
    }
}

/// What one of the two has said to each thing, sealed. There is no way to read it.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedPermissions(Vec<(Item, Permission)>);

impl SealedPermissions {
    /// Seals what one has said: to each thing one answer. Nothing, where one is missing.
    #[must_use]
    pub fn seal(items: &Items, answers: &[Permission]) -> Option<Self> {
        let said = items.all().iter().cloned().zip(answers.iter().copied()).collect();
        (items.all().len() == answers.len()).then_some(Self(said))
    }

    /// Opens both at once. There is no way to open one. Nothing, if they are not of one list.
    #[must_use]
    pub fn open(first: Self, second: &Self, made: Moment) -> Option<Evening> {
        let mut said = first.0;
        if said.len() != second.0.len() {
            return None;
        }
        for ((item, answer), (others, other)) in said.iter_mut().zip(&second.0) {
            if item != others {
                return None;
            }
            *answer = (*answer).max(*other);
        }
        Some(Evening { made, said })
    }
}

/// Says that there is something sealed, and nothing of what it holds.
impl std::fmt::Debug for SealedPermissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedPermissions(..)")
    }
}

/// What counts for one evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evening {
    made: Moment,
    said: Vec<(Item, Permission)>,
}

/// One of the two would like a thing to be less cautious. It changes nothing until the other has
/// said yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loosening {
    item: Item,
    from: Permission,
    to: Permission,
}

impl Loosening {
    /// What it is about.
    #[must_use]
    pub const fn item(&self) -> &Item {
        &self.item
    }

    /// How it is now.
    #[must_use]
    pub const fn from(&self) -> Permission {
        self.from
    }

    /// How it would be.
    #[must_use]
    pub const fn to(&self) -> Permission {
        self.to
    }
}

/// A night that begins before this hour still belongs to the day before.
const EVENING_ENDS: u8 = 4;
/// Noon, in minutes of a day.
const NOON: i64 = 12 * 60;

impl Evening {
    /// The same, read back: things that fit a list, each with what counts for it.
    #[must_use]
    pub fn new(made: Moment, said: Vec<(Item, Permission)>) -> Option<Self> {
        let items = said.iter().map(|(item, _)| item.clone()).collect();
        Items::new(items).map(|_| Self { made, said })
    }

    /// When both had answered.
    #[must_use]
    pub const fn made(&self) -> Moment {
        self.made
    }

    /// Each thing, and what counts for it.
    #[must_use]
    pub fn said(&self) -> &[(Item, Permission)] {
        &self.said
    }

    /// What counts for a thing.
    #[must_use]
    pub fn of(&self, item: &Item) -> Option<Permission> {
        self.said.iter().find(|(own, _)| own == item).map(|(_, permission)| *permission)
    }

    /// Whether it still counts: until noon of the next day, whichever comes first of noon as the
    /// clocks stood when it was made, and noon as they stand now. A clock that lies before it was
    /// made cannot be believed, and then it does not count.
    #[must_use]
    pub fn holds_at(&self, now: Moment) -> bool {
        now.since(self.made).is_some() && !self.has_ended_at(now)
    }

    /// Whether its end has passed. What only does not count, because the clock lies before it was
    /// made, has not ended: the clock may be set right again.
    #[must_use]
    pub fn has_ended_at(&self, now: Moment) -> bool {
        let then = Moment::nearest(now.epoch_ms(), self.made.offset_minutes());
        let is_before_noon = |at: Moment| {
            at.day() < self.ends() || (at.day() == self.ends() && at.minute_of_day() < NOON)
        };
        !(is_before_noon(now) && is_before_noon(then))
    }

    /// The day at whose noon it ends.
    #[must_use]
    pub fn ends(&self) -> Day {
        Self::end_of(self.made)
    }

    /// The day at whose noon one ends that is made at this moment. What is made in the small hours
    /// belongs to the evening that is ending.
    #[must_use]
    pub fn end_of(made: Moment) -> Day {
        let day = made.day();
        if made.hour() < EVENING_ENDS { day } else { day.plus(1) }
    }

    /// A thing made more cautious, which either can do alone; nothing else ever is.
    #[must_use]
    pub fn tightened(&self, item: &Item, to: Permission) -> Self {
        let mut next = self.clone();
        for (_, permission) in next.said.iter_mut().filter(|(own, _)| own == item) {
            *permission = (*permission).max(to);
        }
        next
    }

    /// What one would like to be less cautious; nothing, where it would not be.
    #[must_use]
    pub fn loosening(&self, item: &Item, to: Permission) -> Option<Loosening> {
        let from = self.of(item).filter(|from| to < *from)?;
        Some(Loosening { item: item.clone(), from, to })
    }

    /// A thing made less cautious, because the other has said yes to it. Where it is not as it was
    /// when that was asked, it stays as it is.
    #[must_use]
    pub fn loosened(&self, agreed: &Loosening) -> Self {
        let mut next = self.clone();
        for (item, permission) in &mut next.said {
            if *item == agreed.item && *permission == agreed.from {
                *permission = agreed.to;
            }
        }
        next
    }
}

/// What the two keep of it: their list, their word for a stop, and this evening.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tonight {
    /// Their list.
    pub items: Items,
    /// Their word for a stop. "Stop" is one in any case.
    pub stop_word: StopWord,
    /// What both have said last.
    pub evening: Option<Evening>,
}

impl Tonight {
    /// What counts now.
    #[must_use]
    pub fn evening_at(&self, now: Moment) -> Option<&Evening> {
        self.evening.as_ref().filter(|evening| evening.holds_at(now))
    }

    /// The evening that has not ended, whether the clock lets it count or not.
    #[must_use]
    pub fn standing_at(&self, now: Moment) -> Option<&Evening> {
        self.evening.as_ref().filter(|evening| !evening.has_ended_at(now))
    }

    /// Whether a thing was answered for this evening. Then it stays on the list until that ends:
    /// taken out, it would be gone from what counts as soon as they answer anew.
    #[must_use]
    pub fn stays_at(&self, item: &Item, now: Moment) -> bool {
        self.standing_at(now).is_some_and(|evening| evening.of(item).is_some())
    }

    /// What the two are asked: all that was answered for this evening, and their list.
    #[must_use]
    pub fn to_be_asked_at(&self, now: Moment) -> Items {
        let said = self.standing_at(now).map_or(&[][..], Evening::said);
        let said = said.iter().map(|(item, _)| item.clone());
        Items::fitting(said.chain(self.items.all().iter().cloned()))
    }
}
