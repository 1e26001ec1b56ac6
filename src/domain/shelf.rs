//! The shelf: which books there are on this device, and which of them is open.
//!
//! It knows their numbers, and in which of them something was kept, and nothing else: no name, nothing
//! that stands in one. Whoever finds the shelf finds how many books there are.

/// The number of a book on this device, 1 to 9. It says where the book lies, and nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookNumber(u8);

impl BookNumber {
    /// The book that is there first.
    pub const FIRST: Self = Self(1);
    /// Every number, in order.
    pub const ALL: [Self; 9] =
        [Self(1), Self(2), Self(3), Self(4), Self(5), Self(6), Self(7), Self(8), Self(9)];

    /// A number, if it is 1 to 9.
    #[must_use]
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.0 == number)
    }

    /// As a number, 1 to 9.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    const fn bit(self) -> u16 {
        1 << self.0
    }
}

impl Default for BookNumber {
    fn default() -> Self {
        Self::FIRST
    }
}

/// The books that there are, and the one that is open, which is always one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shelf {
    /// A bit for each number.
    there: u16,
    /// A bit for each of those in which something was kept.
    kept: u16,
    open: BookNumber,
}

impl Default for Shelf {
    fn default() -> Self {
        Self::of(BookNumber::FIRST)
    }
}

impl Shelf {
    /// One book alone, and it is open.
    #[must_use]
    pub const fn of(number: BookNumber) -> Self {
        Self { there: number.bit(), kept: 0, open: number }
    }

    /// Whether this book is there.
    #[must_use]
    pub const fn holds(self, number: BookNumber) -> bool {
        self.there & number.bit() != 0
    }

    /// The one that is open.
    #[must_use]
    pub const fn open(self) -> BookNumber {
        self.open
    }

    /// Those that are there, in order.
    pub fn numbers(self) -> impl Iterator<Item = BookNumber> {
        BookNumber::ALL.into_iter().filter(move |number| self.holds(*number))
    }

    /// Whether there is more than one.
    #[must_use]
    pub const fn has_several(self) -> bool {
        self.there.count_ones() > 1
    }

    /// Whether something was kept in this book. Where nothing of it is found, it has gone missing.
    #[must_use]
    pub const fn has_kept(self, number: BookNumber) -> bool {
        self.kept & number.bit() != 0
    }

    /// Whether it is as it is at first: the first book alone, with nothing in it, which needs no
    /// remembering.
    #[must_use]
    pub fn is_plain(self) -> bool {
        self == Self::default()
    }

    /// The number that another book would have; none, when all are taken.
    #[must_use]
    pub fn first_free(self) -> Option<BookNumber> {
        BookNumber::ALL.into_iter().find(|number| !self.holds(*number))
    }

    /// With this book, which was found; the same one stays open.
    #[must_use]
    pub const fn with(self, number: BookNumber) -> Self {
        Self { there: self.there | number.bit(), ..self }
    }

    /// With this book, in which something is kept.
    #[must_use]
    pub const fn with_kept(self, number: BookNumber) -> Self {
        Self { kept: self.kept | number.bit(), ..self.with(number) }
    }

    /// With nothing kept in this book; the book stays.
    #[must_use]
    pub const fn without_kept(self, number: BookNumber) -> Self {
        Self { kept: self.kept & !number.bit(), ..self }
    }

    /// With another book, which is open; where there is no room for one, as it was.
    #[must_use]
    pub fn add(self) -> Self {
        self.first_free().map_or(self, |free| self.with(free).choose(free))
    }

    /// With this one open, if it is there.
    #[must_use]
    pub const fn choose(self, number: BookNumber) -> Self {
        if self.holds(number) { Self { open: number, ..self } } else { self }
    }

    /// Without the one that is open. The first of those that are left is open then; where none is
    /// left, there is the first book, with nothing in it.
    #[must_use]
    pub fn close(self) -> Self {
        let there = self.there & !self.open.bit();
        let rest = Self { there, ..self.without_kept(self.open) };
        rest.numbers().next().map_or_else(Self::default, |open| Self { open, ..rest })
    }
}
