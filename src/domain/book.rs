//! A book: one couple, or one person alone, and what they have agreed on.

use super::check_in::Setting;
use super::deletion::{DeleteAfter, Watch};
use super::sealing::Reveal;
use super::text::Text;

/// A name or initials, up to 24 characters; never required.
pub type Name = Text<24>;
/// The couple's own signal without words, up to 60 characters.
pub type OwnSignal = Text<60>;
/// A sentence of their own for after a stop or a pause, up to 120 characters.
pub type OwnSentence = Text<120>;
/// A support line of their own, a number and whose it is, up to 80 characters.
pub type SupportLine = Text<80>;

/// The name of a book: 128 random bits, given from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookId(pub u128);

/// What a couple has agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// Its name.
    pub id: BookId,
    /// The two, where they gave names.
    pub names: [Name; 2],
    /// Their own signal, shown on the Now screen.
    pub own_signal: OwnSignal,
    /// What to say after a stop or pause, in their own words.
    pub own_sentences: [OwnSentence; 3],
    /// How they started last: "Check in" starts the same way.
    pub setting: Setting,
    /// What is shown after both have answered.
    pub reveal: Reveal,
    /// How the app asks.
    pub asking: Asking,
    /// When entries are deleted by themselves.
    pub delete_after: DeleteAfter,
    /// What is known for that from earlier openings.
    pub watch: Watch,
    /// Whom they would call, beside the lines that the app knows.
    pub support_lines: [SupportLine; 3],
}

/// How the app asks again while a timer runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asking {
    /// After how long.
    pub interval: Interval,
    /// Whether with a quiet tone; only if chosen.
    pub tone: bool,
    /// Whether with a vibration, where the device can.
    pub vibration: bool,
}

impl Default for Asking {
    fn default() -> Self {
        Self { interval: Interval::default(), tone: false, vibration: true }
    }
}

/// How long until the app asks again: 1 to 60 whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval(u8);

impl Interval {
    /// The intervals that are offered: 2, 3, 5 and 10 minutes.
    pub const OFFERED: [Self; 4] = [Self(2), Self(3), Self(5), Self(10)];
    /// The longest, in minutes.
    pub const LONGEST: u8 = 60;

    /// An interval, if it is 1 to 60 minutes.
    #[must_use]
    pub const fn new(minutes: u8) -> Option<Self> {
        if minutes >= 1 && minutes <= Self::LONGEST { Some(Self(minutes)) } else { None }
    }

    /// In minutes, 1 to 60.
    #[must_use]
    pub const fn minutes(self) -> u8 {
        self.0
    }

    /// In milliseconds.
    #[must_use]
    pub fn ms(self) -> i64 {
        i64::from(self.0) * 60_000
    }
}

impl Default for Interval {
    fn default() -> Self {
        Self(5)
    }
}

impl Book {
    /// This book, with what was chosen in a new one before this one had been read: who checks in, and
    /// how the app asks. Names and sentences of a book that nobody had seen are none of this one.
    #[must_use]
    pub fn with_first_choices(&self, chosen: &Self) -> Self {
        let new = Self::new(chosen.id);
        let mut book = self.clone();
        if chosen.setting != new.setting {
            book.setting = chosen.setting;
        }
        if chosen.asking != new.asking {
            book.asking = chosen.asking;
        }
        book
    }

    /// A book in which nothing has been written yet.
    #[must_use]
    pub fn new(id: BookId) -> Self {
        Self {
            id,
            names: [Name::default(), Name::default()],
            own_signal: OwnSignal::default(),
            own_sentences: [OwnSentence::default(), OwnSentence::default(), OwnSentence::default()],
            setting: Setting::default(),
            reveal: Reveal::default(),
            asking: Asking::default(),
            delete_after: DeleteAfter::NEVER,
            watch: Watch::default(),
            support_lines: [SupportLine::default(), SupportLine::default(), SupportLine::default()],
        }
    }
}
