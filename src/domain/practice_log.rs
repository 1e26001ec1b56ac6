//! The practice log: what was done, how it felt, and who was there.
//!
//! Practice is not a row of sizes to be climbed. A width is what was used on one day; nothing here
//! puts one width above another, counts days, or knows what comes next. A goal is a person's own
//! words, and nothing is ever measured against it.

use std::fmt;

use super::involvement::Rung;
use super::moment::{Day, Moment};
use super::pain::Pain;
use super::text::Text;

/// A note on one practice, up to 280 characters.
pub type PracticeNote = Text<280>;
/// What a person hopes for, in their own words, up to 120 characters.
pub type Goal = Text<120>;

/// How wide something is: 5 to 60 mm, in tenths of a millimetre. Sets of sizes differ from each
/// other, so a width is the one thing that can be compared from set to set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Width(u16);

/// Why what was typed is not a width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAWidth {
    /// It is not a number with at most one decimal.
    NotANumber,
    /// It is less than 5 or more than 60 mm.
    OutOfRange,
}

impl Width {
    /// The narrowest: 5 mm.
    pub const NARROWEST: Self = Self(50);
    /// The widest: 60 mm.
    pub const WIDEST: Self = Self(600);
    /// How many characters are enough to write one.
    pub const MOST_CHARACTERS: usize = 8;

    /// A width in tenths of a millimetre, if it is 5 to 60 mm.
    #[must_use]
    pub const fn new(tenths: u16) -> Option<Self> {
        if tenths >= Self::NARROWEST.0 && tenths <= Self::WIDEST.0 {
            Some(Self(tenths))
        } else {
            None
        }
    }

    /// In tenths of a millimetre.
    #[must_use]
    pub const fn tenths(self) -> u16 {
        self.0
    }

    /// What a person typed: a whole number, or one decimal after a comma or a point, and "mm" after
    /// it or not.
    ///
    /// # Errors
    /// [`NotAWidth`] if it is not that, or not 5 to 60 mm.
    pub fn parse(typed: &str) -> Result<Self, NotAWidth> {
        let typed = typed.trim();
        let number = typed.strip_suffix("mm").unwrap_or(typed).trim_end();
        let (whole, tenth) = number.split_once(['.', ',']).unwrap_or((number, "0"));
        let is_number =
            |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(whole) || !is_number(tenth) || tenth.len() > 1 {
            return Err(NotAWidth::NotANumber);
        }
        // Too many digits for a number are too many millimetres.
        let whole = whole.parse::<u16>().unwrap_or(u16::MAX);
        let tenth = tenth.parse::<u16>().unwrap_or_default();
        let tenths = whole.saturating_mul(10).saturating_add(tenth);
        Self::new(tenths).ok_or(NotAWidth::OutOfRange)
    }
}

/// In millimetres: "22", "22.5".
impl fmt::Display for Width {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (whole, 0) => write!(f, "{whole}"),
            (whole, tenth) => write!(f, "{whole}.{tenth}"),
        }
    }
}

/// How long it took: 1 to 180 minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(u8);

impl Minutes {
    /// The longest, in minutes.
    pub const LONGEST: u8 = 180;
    /// How many characters are enough to write them.
    pub const MOST_CHARACTERS: usize = 4;

    /// A number of minutes, if it is 1 to 180.
    #[must_use]
    pub const fn new(minutes: u8) -> Option<Self> {
        if minutes >= 1 && minutes <= Self::LONGEST { Some(Self(minutes)) } else { None }
    }

    /// What a person typed, if it is a whole number of minutes from 1 to 180.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let is_number = typed.bytes().all(|byte| byte.is_ascii_digit());
        typed.parse().ok().filter(|_| is_number).and_then(Self::new)
    }

    /// In minutes, 1 to 180.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// One practice. What was not said is left open: a day on which somebody practised is worth a line
/// without any number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeEntry {
    /// The day of it.
    pub day: Day,
    /// When it was first written down.
    pub entered: Moment,
    /// How wide.
    pub width: Option<Width>,
    /// How long.
    pub minutes: Option<Minutes>,
    /// How it felt, on the scale of pain, with its anchors.
    pub comfort: Option<Pain>,
    /// Who was there, and how close.
    pub rung: Rung,
    /// A note.
    pub note: PracticeNote,
}

impl PracticeEntry {
    /// Where it stands in the log: by day, then by when it was written down.
    #[must_use]
    pub const fn at(&self) -> (Day, Moment) {
        (self.day, self.entered)
    }
}

/// The sizes that a person has at home: at most twelve, each once, in their order by width.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sizes(Vec<Width>);

impl Sizes {
    /// How many there can be.
    pub const MOST: usize = 12;

    /// Sizes in any order, each once; none if there are too many, or one stands there twice.
    #[must_use]
    pub fn new(widths: &[Width]) -> Option<Self> {
        let mut sizes = Self::default();
        widths.iter().all(|width| sizes.add(*width)).then_some(sizes)
    }

    /// Adds one; whether it was new, and there was room.
    pub fn add(&mut self, width: Width) -> bool {
        let at = self.0.partition_point(|own| *own < width);
        let is_new = self.0.get(at) != Some(&width) && self.0.len() < Self::MOST;
        if is_new {
            self.0.insert(at, width);
        }
        is_new
    }

    /// Takes one out.
    pub fn remove(&mut self, width: Width) {
        self.0.retain(|own| *own != width);
    }

    /// All of them, in their order.
    #[must_use]
    pub fn all(&self) -> &[Width] {
        &self.0
    }

    /// Whether there is no room for another.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.0.len() >= Self::MOST
    }
}

/// What a person's log starts from: the sizes they have, and what they hope for, if they said so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PracticeKit {
    /// Their sizes.
    pub sizes: Sizes,
    /// What they hope for; empty unless it was typed in.
    pub goal: Goal,
}

impl PracticeKit {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sizes.all().is_empty() && self.goal.is_empty()
    }
}
