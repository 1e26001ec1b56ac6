//! Words that a person typed: bounded, and harmless to show.

use unicode_segmentation::UnicodeSegmentation;

/// A seen character may be built of several code points (an accent, a joined
/// sign). More than this many is no writing; it is a way to fill a disk.
const CODE_POINTS_A_CHARACTER: usize = 8;

/// Text of at most `MAX` characters, as a person counts them (grapheme
/// clusters, UAX 29).
///
/// Characters that cannot be seen and can only mislead are left out on the way
/// in: controls, and the marks that turn or override the direction of text.
/// Line breaks stay.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<const MAX: usize>(String);

/// Why a text was refused: it has more characters than fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How many characters were given.
    pub given: usize,
    /// How many fit.
    pub most: usize,
}

impl<const MAX: usize> Text<MAX> {
    /// How many characters fit.
    pub const MAX: usize = MAX;

    /// Takes a text whole, or not at all.
    ///
    /// # Errors
    /// [`TooLong`] if more than `MAX` characters, or far more code points than
    /// `MAX` characters of any writing need, are left when the unseen ones are out.
    pub fn new(raw: &str) -> Result<Self, TooLong> {
        let clean = harmless(raw);
        let given = clean.graphemes(true).count();
        if given > MAX || clean.chars().count() > MAX * CODE_POINTS_A_CHARACTER {
            return Err(TooLong { given, most: MAX });
        }
        Ok(Self(clean))
    }

    /// Takes as much of a text as fits: for a field that is being typed in.
    #[must_use]
    pub fn fitting(raw: &str) -> Self {
        let clean = harmless(raw);
        let mut room = MAX * CODE_POINTS_A_CHARACTER;
        let kept = clean
            .graphemes(true)
            .take(MAX)
            .take_while(|character| {
                let points = character.chars().count();
                let fits = points <= room;
                room = room.saturating_sub(points);
                fits
            })
            .collect();
        Self(kept)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to read in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// How many more characters fit.
    #[must_use]
    pub fn room(&self) -> usize {
        MAX.saturating_sub(self.0.graphemes(true).count())
    }
}

fn harmless(raw: &str) -> String {
    raw.chars().filter(|&c| c == '\n' || !(c.is_control() || turns_text(c))).collect()
}

/// Bidirectional embeddings, overrides and isolates (UAX 9), line and
/// paragraph separators, the byte-order mark, and the noncharacters at the end
/// of the first plane.
const fn turns_text(c: char) -> bool {
    matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFFE}'..='\u{FFFF}')
}
